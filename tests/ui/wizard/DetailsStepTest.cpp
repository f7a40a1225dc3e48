#include "ui/wizard/DetailsStep.h"

#include "forms/CommonFields.h"
#include "forms/FormModel.h"
#include "strategies/Strategy.h"
#include "support/TestRegistry.h"
#include "ui/wizard/EmailDomains.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

class DetailsStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIdentifierFollowsTheNameUntilItIsEdited();
    void anotherTypeKeepsEverythingChosen();
    void choicesComeBackFromADraft();
    void aTakenIdentifierNamesItsProvider();

private:
    static IdpConfiguration openRules();
};

IdpConfiguration DetailsStepTest::openRules()
{
    IdpConfiguration rules;
    rules.canSetShowAsButton = true;
    rules.canSetAssignMembershipOnLogin = true;
    return rules;
}

void DetailsStepTest::theIdentifierFollowsTheNameUntilItIsEdited()
{
    FormModel model(providerDetailsFields());
    DetailsStep step(model);
    step.start();
    auto *name = step.findChild<QLineEdit *>(u"wizard.displayName"_s);
    auto *identifier = step.findChild<QLineEdit *>(u"wizard.identifier"_s);
    QTest::keyClicks(name, u"Halden Okta (HQ)"_s);
    QCOMPARE(identifier->text(), u"halden-okta-hq"_s);
    identifier->selectAll();
    QTest::keyClicks(identifier, u"quay"_s);
    QTest::keyClicks(name, u" two"_s);
    QCOMPARE(identifier->text(), u"quay"_s);
    QCOMPARE(model.value(u"identifier"_s), u"quay"_s);
}

void DetailsStepTest::anotherTypeKeepsEverythingChosen()
{
    FormModel model(providerDetailsFields());
    DetailsStep step(model);
    step.setRules(openRules(), u"Fieldnote"_s);
    step.start();
    step.setStrategy(*findStrategy(u"okta"_s));
    QTest::keyClicks(step.findChild<QLineEdit *>(u"wizard.displayName"_s), u"Quay"_s);
    step.findChild<QCheckBox *>(u"wizard.showAsButton"_s)->setChecked(false);
    step.findChild<QCheckBox *>(u"wizard.assignMembership"_s)->setChecked(true);
    step.domains().setChosen({u"quay.example"_s});
    step.setStrategy(*findStrategy(u"samlp"_s));
    QCOMPARE(step.findChild<QLineEdit *>(u"wizard.displayName"_s)->text(), u"Quay"_s);
    QCOMPARE(step.showAsButton(), std::optional(false));
    QCOMPARE(step.assignMembership(), std::optional(true));
    QCOMPARE(step.domains().chosen(), QStringList{u"quay.example"_s});
}

void DetailsStepTest::choicesComeBackFromADraft()
{
    FormModel model(providerDetailsFields());
    DetailsStep step(model);
    step.setRules(openRules(), u"Fieldnote"_s);
    step.start();
    step.findChild<QCheckBox *>(u"wizard.showAsButton"_s)->setChecked(false);
    step.findChild<QCheckBox *>(u"wizard.assignMembership"_s)->setChecked(true);
    step.domains().setChosen({u"a.example"_s, u"b.example"_s});
    const QHash<QString, QString> kept = step.choices();
    step.start();
    QCOMPARE(step.showAsButton(), std::optional(true));
    QCOMPARE(step.assignMembership(), std::optional(false));
    QVERIFY(step.domains().chosen().isEmpty());
    step.restoreChoices(kept);
    QCOMPARE(step.showAsButton(), std::optional(false));
    QCOMPARE(step.assignMembership(), std::optional(true));
    QCOMPARE(step.domains().chosen(), QStringList({u"a.example"_s, u"b.example"_s}));
}

void DetailsStepTest::aTakenIdentifierNamesItsProvider()
{
    FormModel model(providerDetailsFields());
    DetailsStep step(model);
    step.setTaken({{u"depot-saml"_s, u"Depot SAML"_s}});
    step.start();
    QTest::keyClicks(step.findChild<QLineEdit *>(u"wizard.displayName"_s), u"Depot SAML"_s);
    QVERIFY(!step.validate());
    QCOMPARE(step.error(u"identifier"_s), u"Already used by Depot SAML."_s);
}

ORGDESK_TEST(DetailsStepTest)

#include "DetailsStepTest.moc"
