#include "ui/dialogs/NewTokenDialog.h"

#include "FakeTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/NoteFrame.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

namespace {

constexpr const char *tokensPath =
    "/my-org/v1/identity-providers/con_okta/provisioning/scim-tokens";
const QByteArray createLine = QByteArray("POST ") + tokensPath;
const QByteArray listLine = QByteArray("GET ") + tokensPath;
const QByteArray revokeLine = QByteArray("DELETE ") + tokensPath + "/tok_new0000000000";

constexpr const char *made =
    R"({"token_id":"tok_new0000000000","token":"canary-5c1d","scopes":["get:users"],
        "created_at":"2026-11-18T12:00:00.000Z","valid_until":"2027-02-16T12:00:00.000Z"})";

IdentityProvider oktaProvider()
{
    IdentityProvider provider;
    provider.id = u"con_okta"_s;
    provider.name = u"halden-okta"_s;
    provider.displayName = u"Halden Okta"_s;
    provider.strategy = u"okta"_s;
    return provider;
}

NetworkError lostAnswer()
{
    NetworkError error;
    error.reason = NetworkError::Reason::Interrupted;
    error.mayHaveArrived = true;
    return error;
}

struct OpenNewToken
{
    FakeTenant tenant;
    QPointer<NewTokenDialog> dialog;
    QList<ScimToken> before;

    OpenNewToken()
        : dialog(new NewTokenDialog(tenant, oktaProvider(), {}))
    {
        tenant.http.answer(createLine, 201, made);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
    }
    ~OpenNewToken() { delete dialog; }

    template<class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return dialog->findChild<T *>(u"dialog.newToken."_s + name);
    }
    void choose(const QString &lifetime) const
    {
        part<QRadioButton>(u"lifetime[%1]"_s.arg(lifetime))->click();
    }
    void run() const { part<Button>(u"run"_s)->click(); }
    [[nodiscard]] bool showsValue() const
    {
        return QTest::qWaitFor([this] { return part<Button>(u"close"_s) != nullptr; });
    }
    [[nodiscard]] NoteFrame *problem() const { return part<NoteFrame>(u"problem"_s); }
    [[nodiscard]] QMessageBox *question() const { return dialog->findChild<QMessageBox *>(); }
};

} // namespace

class NewTokenDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itLivesFor90DaysUnlessTold();
    void theLifetimeCanBeChosen_data();
    void theLifetimeCanBeChosen();
    void fifteenMinutesAreTooShort();
    void foreverIsWarnedAbout();
    void itCannotBeClosedByAccident();
    void copyingOrTheBoxLetsItClose_data();
    void copyingOrTheBoxLetsItClose();
    void theClipboardIsClearedAfterAMinute();
    void aLaterClipboardIsLeftAlone();
    void theValueIsNowhereElse();
    void aLostAnswerIsNotRepeated();
    void aLostTokenCanBeRevoked();
    void withoutALookNothingIsRepeated();
    void aRefusedLifetimeIsExplained();
};

void NewTokenDialogTest::itLivesFor90DaysUnlessTold()
{
    OpenNewToken open;
    open.run();
    QVERIFY(open.showsValue());
    // The web components make tokens that die after one hour.
    QCOMPARE(open.tenant.http.bodyOf(createLine), QByteArray(R"({"token_lifetime":7776000})"));
}

void NewTokenDialogTest::theLifetimeCanBeChosen_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("30 days") << u"days30"_s << QByteArray(R"({"token_lifetime":2592000})");
    QTest::newRow("a year") << u"year"_s << QByteArray(R"({"token_lifetime":31536000})");
    QTest::newRow("never") << u"never"_s << QByteArray("{}");
    QTest::newRow("another") << u"custom"_s << QByteArray(R"({"token_lifetime":15552000})");
}

void NewTokenDialogTest::theLifetimeCanBeChosen()
{
    QFETCH(QString, choice);
    QFETCH(QByteArray, body);
    OpenNewToken open;
    open.choose(choice);
    open.run();
    QVERIFY(open.showsValue());
    QCOMPARE(open.tenant.http.bodyOf(createLine), body);
}

void NewTokenDialogTest::fifteenMinutesAreTooShort()
{
    OpenNewToken open;
    open.choose(u"custom"_s);
    auto *unit = open.part<QComboBox>(u"unit"_s);
    unit->setCurrentIndex(unit->findText(u"minutes"_s));
    open.part<QSpinBox>(u"number"_s)->setValue(15);
    open.run();
    QTest::qWait(50);
    QCOMPARE(open.tenant.http.count(createLine), 0);
    QStringList texts;
    for (const QLabel *label : open.dialog->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.contains(u"Use more than 15 minutes."_s), qPrintable(texts.join(u'|')));
    open.part<QSpinBox>(u"number"_s)->setValue(16);
    open.run();
    QVERIFY(open.showsValue());
    QCOMPARE(open.tenant.http.bodyOf(createLine), QByteArray(R"({"token_lifetime":960})"));
}

void NewTokenDialogTest::foreverIsWarnedAbout()
{
    OpenNewToken open;
    QVERIFY(!open.part<QWidget>(u"risk"_s)->isVisible());
    open.choose(u"never"_s);
    QVERIFY(open.part<QWidget>(u"risk"_s)->isVisible());
}

void NewTokenDialogTest::itCannotBeClosedByAccident()
{
    OpenNewToken open;
    open.run();
    QVERIFY(open.showsValue());
    QVERIFY(!open.part<Button>(u"close"_s)->isEnabled());
    QTest::keyClick(open.dialog, Qt::Key_Escape);
    QVERIFY(open.dialog->isVisible());
    QVERIFY(open.question());
    open.question()->findChild<QPushButton *>(u"dialog.closeToken.cancel"_s)->click();
    QVERIFY(open.dialog->isVisible());
    open.dialog->close();
    QVERIFY(open.dialog->isVisible());
    QTRY_VERIFY(open.question() && open.question()->isVisible());
    open.question()->findChild<QPushButton *>(u"dialog.closeToken.run"_s)->click();
    QTRY_VERIFY(!open.dialog->isVisible());
}

void NewTokenDialogTest::copyingOrTheBoxLetsItClose_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("copy") << u"value.copy"_s;
    QTest::newRow("box") << u"stored"_s;
}

void NewTokenDialogTest::copyingOrTheBoxLetsItClose()
{
    QFETCH(QString, part);
    OpenNewToken open;
    open.run();
    QVERIFY(open.showsValue());
    open.part<QAbstractButton>(part)->click();
    QVERIFY(open.part<Button>(u"close"_s)->isEnabled());
    open.part<Button>(u"close"_s)->click();
    QVERIFY(!open.question());
    QTRY_VERIFY(!open.dialog->isVisible());
}

void NewTokenDialogTest::theClipboardIsClearedAfterAMinute()
{
    OpenNewToken open;
    open.run();
    QVERIFY(open.showsValue());
    open.part<QAbstractButton>(u"value.copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"canary-5c1d"_s);
    delete open.dialog; // it does not depend on the dialog
    open.tenant.manualClock().advance(59s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"canary-5c1d"_s);
    open.tenant.manualClock().advance(2s);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void NewTokenDialogTest::aLaterClipboardIsLeftAlone()
{
    OpenNewToken open;
    open.run();
    QVERIFY(open.showsValue());
    open.part<QAbstractButton>(u"value.copy"_s)->click();
    QGuiApplication::clipboard()->setText(u"something else"_s);
    open.tenant.manualClock().advance(61s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
}

void NewTokenDialogTest::theValueIsNowhereElse()
{
    OpenNewToken open;
    open.run();
    QVERIFY(open.showsValue());
    for (const QLabel *label : open.dialog->findChildren<QLabel *>())
        QVERIFY(!label->text().contains("canary-5c1d"_L1));
    for (const QWidget *widget : open.dialog->findChildren<QWidget *>()) {
        QVERIFY(!widget->toolTip().contains("canary-5c1d"_L1));
        QVERIFY(!widget->accessibleName().contains("canary-5c1d"_L1));
        QVERIFY(!widget->accessibleDescription().contains("canary-5c1d"_L1));
    }
    QVERIFY(!open.tenant.settings().value(u"secretReminder.con_okta"_s).contains("canary"_L1));
}

void NewTokenDialogTest::aLostAnswerIsNotRepeated()
{
    OpenNewToken open;
    open.tenant.http.fail(createLine, lostAnswer());
    open.tenant.http.answer(listLine, 200, R"({"scim_tokens":[]})");
    open.run();
    QTRY_VERIFY(open.problem()->isVisible());
    QCOMPARE(open.tenant.http.count(createLine), 1);
    QVERIFY(open.problem()->title().contains("not created"_L1));
    open.tenant.http.answer(createLine, 201, made);
    open.run();
    QVERIFY(open.showsValue());
    QCOMPARE(open.tenant.http.count(createLine), 2);
}

void NewTokenDialogTest::aLostTokenCanBeRevoked()
{
    OpenNewToken open;
    QSignalSpy listChanged(open.dialog, &NewTokenDialog::listChanged);
    open.tenant.http.fail(createLine, lostAnswer());
    open.tenant.http.answer(
        listLine, 200,
        R"({"scim_tokens":[{"token_id":"tok_new0000000000","created_at":"2026-11-18T12:00:00Z"}]})");
    open.tenant.http.answer(revokeLine, 204);
    open.run();
    QTRY_VERIFY(open.problem()->isVisible());
    QCOMPARE(open.tenant.http.count(createLine), 1);
    auto *revoke = open.part<Button>(u"revokeLost"_s);
    QVERIFY(revoke);
    QCOMPARE(listChanged.count(), 1);
    revoke->click();
    QTRY_COMPARE(open.tenant.http.count(revokeLine), 1);
    QTRY_VERIFY(!open.problem()->isVisible());
}

void NewTokenDialogTest::withoutALookNothingIsRepeated()
{
    OpenNewToken open;
    QSignalSpy listChanged(open.dialog, &NewTokenDialog::listChanged);
    open.tenant.http.fail(createLine, lostAnswer());
    open.tenant.http.answer(listLine, 503, "{}");
    open.run();
    QTRY_VERIFY(open.problem()->isVisible());
    QVERIFY(!open.part<Button>(u"run"_s)->isEnabled());
    open.part<Button>(u"look"_s)->click();
    QTRY_VERIFY(!open.dialog->isVisible());
    QCOMPARE(listChanged.count(), 1);
    QCOMPARE(open.tenant.http.count(createLine), 1);
}

void NewTokenDialogTest::aRefusedLifetimeIsExplained()
{
    OpenNewToken open;
    open.tenant.http.answer(createLine, 400,
                            R"({"type":"https://a/#A0E-400-0003","status":400,"title":"Invalid",
            "validation_errors":[{"pointer":"/token_lifetime","detail":"must be at most 3600",
                                  "field":"token_lifetime","source":"body"}]})");
    open.run();
    QTRY_VERIFY(open.problem()->isVisible());
    QVERIFY2(open.problem()->text().contains("must be at most 3600"_L1),
             qPrintable(open.problem()->text()));
    QVERIFY(open.part<Button>(u"run"_s)->isEnabled());
}

ORGDESK_TEST(NewTokenDialogTest)

#include "NewTokenDialogTest.moc"
