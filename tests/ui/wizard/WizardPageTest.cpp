#include "ui/wizard/WizardPage.h"

#include "../dialogs/TenantWithSession.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/ChoiceCard.h"
#include "ui/common/FieldRow.h"
#include "ui/common/NoteFrame.h"
#include "ui/forms/ErrorSummary.h"
#include "ui/forms/FormView.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::TenantWithSession;

namespace {

constexpr const char *createLine = "POST /my-org/v1/identity-providers";
constexpr const char *listLine = "GET /my-org/v1/identity-providers";
constexpr const char *quayJson =
    R"({"id":"con_1","name":"quay-okta","display_name":"Quay Okta","strategy":"okta",
        "options":{"domain":"quay.okta.com","client_id":"0oa1"},"access_level":"full",
        "is_enabled":false,"show_as_button":true})";

QByteArray strategiesJson(const QByteArray &allowed)
{
    return R"({"allowed_strategies":[)" + allowed
        + R"(],"connection_deletion_behavior":"allow_if_empty"})";
}

} // namespace

class WizardPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void onlyWhatTheVendorAllowsIsOffered();
    void withoutAnyTypeThereIsAMessageForTheVendor();
    void nextIsNeverDisabledButSaysWhatIsMissing();
    void somethingNewHasNoUnsavedDots();
    void allFourStepsLeadToARequest();
    void whileItCreatesEverythingIsReadableAndInert();
    void aConfirmationPausesTheCreation();
    void aCanceledConfirmationKeepsEverything();
    void serverErrorsLeadBackToTheirFields();
    void anUnknownOutcomeCanBeLookedAtAgain();
    void aDraftHoldsNoSecretAndComesBack();
    void forgettingAndResumingDoNotSaveTheDraft();
    void leavingAsksWhatBecomesOfTheDraft_data();
    void leavingAsksWhatBecomesOfTheDraft();

private:
    struct World : TenantWithSession
    {
        WizardPage page{tenant};
    };

    void start(const QByteArray &allowed = R"("okta","samlp","oidc","waad","google-apps")");
    void type(const QString &name, const QString &text);
    void press(const QString &name);
    void toConfigure();
    void toReview();
    [[nodiscard]] int step() const;
    [[nodiscard]] QStringList summary() const;
    template<class T>
    [[nodiscard]] T *named(const QString &name) const
    {
        return m->page.findChild<T *>(name);
    }
    [[nodiscard]] QList<Draft> drafts() const { return m->tenant.drafts().all({}); }

    std::unique_ptr<World> m;
};

void WizardPageTest::init()
{
    m = std::make_unique<World>();
    m->tenant.http.answer(listLine, 200, R"({"identity_providers":[]})");
    m->tenant.http.answer("GET /.well-known/openid-configuration", 200,
                          R"({"issuer":"https://quay.okta.com",
                              "authorization_endpoint":"https://quay.okta.com/a",
                              "token_endpoint":"https://quay.okta.com/t"})");
    m->tenant.http.answer("GET /my-org/v1/domains", 200, R"({"organization_domains":[]})");
    m->page.resize(980, 680);
    m->page.show();
}

void WizardPageTest::start(const QByteArray &allowed)
{
    m->tenant.http.answer("GET /my-org/v1/config", 200, strategiesJson(allowed));
    m->page.start();
    QTRY_COMPARE(m->page.property("uiState").toString(), u"ready"_s);
}

void WizardPageTest::type(const QString &name, const QString &text)
{
    auto *edit = named<QLineEdit>(name);
    QVERIFY2(edit, qPrintable(name));
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void WizardPageTest::press(const QString &name)
{
    auto *button = named<QAbstractButton>(name);
    QVERIFY2(button, qPrintable(name));
    button->click();
    QCoreApplication::processEvents();
}

int WizardPageTest::step() const
{
    for (const QStackedWidget *stack : m->page.findChildren<QStackedWidget *>()) {
        if (stack->currentWidget() && stack->count() == 4
            && stack->widget(0)->objectName() == u"wizard.types")
            return stack->currentIndex() + 1;
    }
    return 0;
}

QStringList WizardPageTest::summary() const
{
    QStringList texts;
    for (const ErrorSummary::Item &item : m->page.findChild<ErrorSummary *>()->items())
        texts << item.label;
    return texts;
}

void WizardPageTest::toConfigure()
{
    start();
    press(u"wizard.type[okta]"_s);
    press(u"wizard.next"_s);
    type(u"wizard.displayName"_s, u"Quay Okta"_s);
    press(u"wizard.next"_s);
    QCOMPARE(step(), 3);
}

void WizardPageTest::toReview()
{
    toConfigure();
    type(u"wizard.field[domain]"_s, u"quay.okta.com"_s);
    type(u"wizard.field[clientId]"_s, u"0oa1"_s);
    type(u"wizard.field[clientSecret]"_s, u"s3cret-value"_s);
    press(u"wizard.next"_s);
    QTRY_COMPARE(step(), 4); // after the checks
}

void WizardPageTest::onlyWhatTheVendorAllowsIsOffered()
{
    start(R"("okta","samlp","madeup")");
    QStringList offered;
    for (const ChoiceCard *card : m->page.findChildren<ChoiceCard *>())
        offered << card->objectName();
    QCOMPARE(offered, QStringList({u"wizard.type[okta]"_s, u"wizard.type[samlp]"_s}));
    QCOMPARE(named<QWidget>(u"wizard.type[okta]"_s)->accessibleName(),
             u"Okta, OpenID Connect, about 10 min"_s);
    QCOMPARE(named<QWidget>(u"wizard.type[okta]"_s)->accessibleDescription(),
             u"Sign in with Okta Workforce"_s);
    QString footnote;
    for (const QLabel *label : named<QWidget>(u"wizard.notOffered"_s)->findChildren<QLabel *>())
        footnote += label->text();
    QVERIFY2(footnote.contains(u"PingFederate"_s), qPrintable(footnote));
    QVERIFY2(
        footnote.endsWith(
            u"ADFS and PingFederate also work as Custom SAML if they publish SAML metadata."_s),
        qPrintable(footnote));
    press(u"wizard.askVendor"_s);
    QVERIFY(QApplication::clipboard()->text().contains(u"Entra ID"_s));
    QCOMPARE(named<Button>(u"wizard.askVendor"_s)->text(), u"Copied"_s);
}

void WizardPageTest::withoutAnyTypeThereIsAMessageForTheVendor()
{
    start({});
    QVERIFY(named<QWidget>(u"wizard.types.none"_s)->isVisible());
    QVERIFY(!named<QWidget>(u"wizard.next"_s)->isEnabled());
    press(u"wizard.types.none.copy"_s);
    QVERIFY(QApplication::clipboard()->text().contains(u"Okta"_s));
}

void WizardPageTest::nextIsNeverDisabledButSaysWhatIsMissing()
{
    start();
    auto *next = named<Button>(u"wizard.next"_s);
    QVERIFY(next->isEnabled());
    press(u"wizard.next"_s);
    QCOMPARE(step(), 1);
    QCOMPARE(summary().size(), 1);
    press(u"wizard.type[okta]"_s);
    QVERIFY(summary().isEmpty());
    press(u"wizard.next"_s);
    press(u"wizard.next"_s);
    QCOMPARE(step(), 2);
    QCOMPARE(summary(), QStringList({u"Display name"_s, u"Identifier"_s}));
    QCOMPARE(QApplication::focusWidget(), named<QWidget>(u"wizard.displayName"_s));
    QVERIFY(next->isEnabled());
}

void WizardPageTest::somethingNewHasNoUnsavedDots()
{
    toConfigure();
    type(u"wizard.field[domain]"_s, u"quay.okta.com"_s);
    for (const FieldRow *row : m->page.findChildren<FieldRow *>())
        QVERIFY2(!row->isDirty(), qPrintable(row->labelText()));
}

void WizardPageTest::allFourStepsLeadToARequest()
{
    toReview();
    m->tenant.http.answer(createLine, 201, quayJson);
    QSignalSpy created(&m->page, &WizardPage::created);
    press(u"wizard.next"_s);
    QTRY_COMPARE(created.count(), 1);
    const nlohmann::json sent =
        nlohmann::json::parse(m->tenant.http.bodyOf(createLine).toStdString());
    QCOMPARE(sent["strategy"].get<std::string>(), "okta");
    QCOMPARE(sent["name"].get<std::string>(), "quay-okta");
    QCOMPARE(sent["display_name"].get<std::string>(), "Quay Okta");
    QCOMPARE(sent["is_enabled"].get<bool>(), false);
    QCOMPARE(sent["options"]["client_secret"].get<std::string>(), "s3cret-value");
    QVERIFY(drafts().isEmpty());
    QVERIFY(named<QLineEdit>(u"wizard.field[clientSecret]"_s)->text().isEmpty());
}

void WizardPageTest::whileItCreatesEverythingIsReadableAndInert()
{
    toReview();
    const auto answer = m->tenant.http.hold(createLine);
    press(u"wizard.next"_s);
    QVERIFY(m->page.isCreating());
    QCOMPARE(m->page.property("uiState").toString(), u"saving"_s);
    auto *now = named<QRadioButton>(u"wizard.enableNow"_s);
    QVERIFY(now->isEnabled()); // not greyed
    QTest::mouseClick(now, Qt::LeftButton, {}, QPoint(8, now->height() / 2));
    now->setFocus();
    QTest::keyClick(now, Qt::Key_Space);
    QVERIFY(!now->isChecked());
    press(u"wizard.review.edit[details]"_s);
    QCOMPARE(step(), 4);
    press(u"wizard.next"_s);
    QTRY_COMPARE(m->tenant.http.count(createLine), 1);
    QTest::qWait(20);
    QCOMPARE(m->tenant.http.count(createLine), 1);
    answer.complete(Result<HttpResponse>(HttpResponse{500, {}, "{}", 1, {}}));
    QTRY_VERIFY(!m->page.isCreating());
    QTest::mouseClick(now, Qt::LeftButton, {}, QPoint(8, now->height() / 2));
    QVERIFY(now->isChecked());
}

void WizardPageTest::aConfirmationPausesTheCreation()
{
    toReview();
    auto *paused = named<QWidget>(u"wizard.paused"_s);
    m->page.setPaused(true); // something else is being confirmed
    QVERIFY(!paused->isVisible());
    const auto answer = m->tenant.http.hold(createLine);
    press(u"wizard.next"_s);
    m->page.setPaused(true);
    QVERIFY(paused->isVisible());
    QCOMPARE(paused->findChild<QLabel *>()->text(), u"Paused: creating Quay Okta"_s);
    QVERIFY(!named<QWidget>(u"wizard.next"_s)->isVisible());
    m->page.setPaused(false);
    QVERIFY(!paused->isVisible());
    QVERIFY(named<QWidget>(u"wizard.next"_s)->isVisible());
    answer.complete(Result<HttpResponse>(HttpResponse{500, {}, "{}", 1, {}}));
    QTRY_VERIFY(!m->page.isCreating());
}

void WizardPageTest::aCanceledConfirmationKeepsEverything()
{
    toReview();
    m->tenant.http.fail(createLine, Cancelled{});
    press(u"wizard.next"_s);
    QTRY_VERIFY(!m->page.isCreating());
    QCOMPARE(step(), 4);
    QVERIFY(!named<QWidget>(u"wizard.note"_s)->isVisible());
    QCOMPARE(drafts().size(), 1);
    QCOMPARE(QApplication::focusWidget(), named<QWidget>(u"wizard.next"_s));
    m->tenant.http.answer(createLine, 201, quayJson);
    QSignalSpy created(&m->page, &WizardPage::created);
    press(u"wizard.next"_s);
    QTRY_COMPARE(created.count(), 1);
    const nlohmann::json sent =
        nlohmann::json::parse(m->tenant.http.bodyOf(createLine).toStdString());
    QCOMPARE(sent["options"]["client_secret"].get<std::string>(), "s3cret-value");
}

void WizardPageTest::serverErrorsLeadBackToTheirFields()
{
    toReview();
    m->tenant.http.answer(createLine, 400,
                          R"({"status":400,"title":"Bad Request","detail":"no","validation_errors":[
            {"detail":"must be a known domain","field":"domain","pointer":"/options/domain"}]})");
    press(u"wizard.next"_s);
    QTRY_COMPARE(step(), 3);
    QCOMPARE(summary(), QStringList{u"Okta domain"_s});
    QCOMPARE(QApplication::focusWidget(), named<QWidget>(u"wizard.field[domain]"_s));
}

void WizardPageTest::anUnknownOutcomeCanBeLookedAtAgain()
{
    toReview();
    m->tenant.http.fail(
        createLine,
        NetworkError{u"login.example"_s, NetworkError::Reason::Interrupted, {}, true, {}});
    // The list is read before and after, to find out what became of it; then it does not tell.
    HttpHeaders json;
    json.set("Content-Type", "application/json");
    m->tenant.http.hold(listLine).complete(
        Result<HttpResponse>(HttpResponse{200, json, R"({"identity_providers":[]})", 1, {}}));
    m->tenant.http.fail(
        listLine, NetworkError{u"login.example"_s, NetworkError::Reason::Refused, {}, false, {}});
    press(u"wizard.next"_s);
    QTRY_VERIFY(named<QWidget>(u"wizard.note"_s)->isVisible());
    QVERIFY2(named<QWidget>(u"wizard.lookAgain"_s)->isVisible(),
             qPrintable(named<NoteFrame>(u"wizard.note"_s)->title()));
    m->tenant.http.answer(listLine, 200, R"({"identity_providers":[]})");
    press(u"wizard.lookAgain"_s);
    QTRY_COMPARE(named<NoteFrame>(u"wizard.note"_s)->title(), u"Quay Okta was not created"_s);
    QCOMPARE(m->tenant.http.count(createLine), 1);
}

void WizardPageTest::aDraftHoldsNoSecretAndComesBack()
{
    toReview();
    QCOMPARE(drafts().size(), 1);
    const Draft kept = drafts().first();
    QVERIFY(!QStringList(kept.values.values()).join(u' ').contains(u"s3cret"_s));
    m->page.start();
    QTRY_COMPARE(m->page.property("uiState").toString(), u"ready"_s);
    QCOMPARE(step(), 1);
    m->page.resume(kept.id);
    QTRY_COMPARE(step(), 3);
    QCOMPARE(named<QLineEdit>(u"wizard.field[domain]"_s)->text(), u"quay.okta.com"_s);
    QVERIFY(named<QLineEdit>(u"wizard.field[clientSecret]"_s)->text().isEmpty());
}

void WizardPageTest::forgettingAndResumingDoNotSaveTheDraft()
{
    toReview();
    // Emptying the form takes this choice back: that is no edit.
    named<QCheckBox>(u"wizard.showAsButton"_s)->setChecked(false);
    const Draft kept = drafts().first();
    QCOMPARE(kept.values.value(u"details.showAsButton"_s), u"false"_s);
    m->tenant.manualClock().advance(std::chrono::minutes(1));
    m->page.forget();
    QCoreApplication::processEvents();
    QCOMPARE(drafts(), QList<Draft>{kept});
    QVERIFY(named<QLineEdit>(u"wizard.displayName"_s)->text().isEmpty());
    m->page.resume(kept.id);
    QTRY_COMPARE(step(), 3);
    QCOMPARE(drafts(), QList<Draft>{kept});
    QCOMPARE(named<QLineEdit>(u"wizard.displayName"_s)->text(), u"Quay Okta"_s);
    m->page.start(); // another one
    QTRY_COMPARE(step(), 1);
    QCOMPARE(drafts(), QList<Draft>{kept});
}

void WizardPageTest::leavingAsksWhatBecomesOfTheDraft_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("closed");
    QTest::newRow("keep") << u"Keep draft"_s << 1 << 1;
    QTest::newRow("discard") << u"Discard draft"_s << 0 << 1;
    QTest::newRow("stay") << u"Go on editing"_s << 1 << 0;
}

void WizardPageTest::leavingAsksWhatBecomesOfTheDraft()
{
    QFETCH(const QString, answer);
    QFETCH(const int, left);
    QFETCH(const int, closed);
    toReview();
    QSignalSpy leaving(&m->page, &WizardPage::closed);
    press(u"wizard.cancel"_s);
    auto *box = named<QMessageBox>(u"dialog.keepDraft"_s);
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (button->text().remove(u'&') == answer)
            button->click();
    }
    QTRY_COMPARE(drafts().size(), left);
    QCOMPARE(leaving.count(), closed);
    const QString secret = named<QLineEdit>(u"wizard.field[clientSecret]"_s)->text();
    QCOMPARE(secret.isEmpty(), closed == 1);
}

ORGDESK_TEST(WizardPageTest)
#include "WizardPageTest.moc"
