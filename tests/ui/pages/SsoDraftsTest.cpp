#include "ui/pages/SsoDrafts.h"

#include "../dialogs/FakeTenant.h"
#include "store/Drafts.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/wizard/WizardDraft.h"

#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

namespace {

constexpr auto ours = "org_H4ldenFre1ght01x";

Draft oktaDraft(const QString &id, const QString &organization)
{
    WizardDraft content;
    content.strategy = u"okta"_s;
    content.step = 2;
    content.details.insert(u"displayName"_s, u"Quay Okta"_s);
    return content.toDraft(id, organization);
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *text : widget.findChildren<QLabel *>())
        texts << text->text();
    return texts;
}

} // namespace

class SsoDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThisOrganizationsDraftsAreListed();
    void continuingNamesTheDraft();
    void discardingAsksFirst();
};

void SsoDraftsTest::onlyThisOrganizationsDraftsAreListed()
{
    FakeTenant tenant;
    SsoDrafts drafts(tenant);
    QVERIFY(drafts.isHidden());
    tenant.drafts().put(oktaDraft(u"one"_s, QString::fromLatin1(ours)));
    tenant.drafts().put(oktaDraft(u"two"_s, u"org_H4ldenRa1l000002"_s));
    QVERIFY(drafts.isHidden());
    drafts.setOrganization(QString::fromLatin1(ours));
    QVERIFY(!drafts.isHidden());
    QCOMPARE(textsOf(drafts).filter(u"Draft: "_s), QStringList{u"Draft: Quay Okta, step 3 of 4"_s});
    drafts.setOrganization({});
    QVERIFY(drafts.isHidden());
}

void SsoDraftsTest::continuingNamesTheDraft()
{
    FakeTenant tenant;
    tenant.drafts().put(oktaDraft(u"one"_s, QString::fromLatin1(ours)));
    SsoDrafts drafts(tenant);
    drafts.setOrganization(QString::fromLatin1(ours));
    const QSignalSpy resumed(&drafts, &SsoDrafts::resumeRequested);
    auto *go = drafts.findChild<Button *>(u"sso.draft[1].continue"_s);
    QVERIFY(go);
    QCOMPARE(go->accessibleName(), u"Continue Quay Okta"_s);
    go->click();
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(resumed.at(0).at(0).toString(), u"one"_s);
}

void SsoDraftsTest::discardingAsksFirst()
{
    FakeTenant tenant;
    tenant.drafts().put(oktaDraft(u"one"_s, QString::fromLatin1(ours)));
    SsoDrafts drafts(tenant);
    drafts.setOrganization(QString::fromLatin1(ours));
    const auto answer = [&drafts](QMessageBox::StandardButton button) {
        drafts.findChild<Button *>(u"sso.draft[1].discard"_s)->click();
        auto *box = drafts.findChild<QMessageBox *>(u"dialog.discardDraft"_s);
        QVERIFY(box);
        QCOMPARE(box->textFormat(), Qt::PlainText); // a title is no markup
        box->button(button)->click();
        QTRY_VERIFY(!drafts.findChild<QMessageBox *>(u"dialog.discardDraft"_s));
    };
    answer(QMessageBox::Cancel);
    QVERIFY(tenant.drafts().find(u"one"_s));
    answer(QMessageBox::Discard);
    QVERIFY(!tenant.drafts().find(u"one"_s));
    QVERIFY(drafts.isHidden());
}

ORGDESK_TEST(SsoDraftsTest)

#include "SsoDraftsTest.moc"
