#include "ui/dialogs/DetachDialog.h"

#include "FakeTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/NoteFrame.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

namespace {

constexpr const char *detachRequest = "POST /my-org/v1/identity-providers/con_1/detach";
constexpr const char *readRequest = "GET /my-org/v1/identity-providers/con_1";

constexpr const char *depotIsThere =
    R"({"id":"con_1","name":"depot-saml","strategy":"samlp","display_name":"Depot SAML",
        "options":{}})";

IdentityProvider depotSaml()
{
    IdentityProvider provider;
    provider.id = u"con_1"_s;
    provider.name = u"depot-saml"_s;
    provider.displayName = u"Depot SAML"_s;
    provider.strategy = u"samlp"_s;
    provider.domains = {u"depot.example"_s, u"<freight>.example"_s};
    return provider;
}

struct OpenDetach
{
    FakeTenant tenant;
    DetachDialog dialog{tenant, depotSaml()};
    QSignalSpy detached{&dialog, &DetachDialog::detached};

    OpenDetach()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
    }
    [[nodiscard]] bool isActive() { return QTest::qWaitForWindowActive(&dialog); }
    [[nodiscard]] QLineEdit *confirm() const
    {
        return dialog.findChild<QLineEdit *>(u"dialog.detach.confirm"_s);
    }
    [[nodiscard]] Button *run() const { return dialog.findChild<Button *>(u"dialog.detach.run"_s); }
    [[nodiscard]] NoteFrame *problem() const
    {
        return dialog.findChild<NoteFrame *>(u"dialog.detach.problem"_s);
    }
    void typeAndRun() const
    {
        QTest::keyClicks(confirm(), u"depot-saml"_s);
        run()->click();
    }
};

} // namespace

class DetachDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatStaysAndWhatGoes();
    void nothingRunsWithoutTheIdentifier();
    void doneAndAlreadyGoneAreTheSame_data();
    void doneAndAlreadyGoneAreTheSame();
    void whileItRunsItCannotBeClosed();
    void aFailureKeepsTheTypingAndCanBeRepeated();
    void anUnknownOutcomeCanBeLookedAtAgain();
};

void DetachDialogTest::itSaysWhatStaysAndWhatGoes()
{
    OpenDetach open;
    QVERIFY(open.isActive());
    QStringList texts;
    for (const QLabel *label : open.dialog.findChildren<QLabel *>())
        texts << label->text();
    const QString all = texts.join(u'\n');
    QVERIFY(all.contains(u"The connection and its users <b>stay at Fieldnote</b>."_s));
    QVERIFY(all.contains(u"You can’t attach it again yourself. Only Fieldnote can."_s));
    QVERIFY2(all.contains(u"depot.example and &lt;freight&gt;.example are no longer routed."_s),
             qPrintable(all));
    // The identifier stands out, and is said plainly.
    QVERIFY(all.contains(u"Type <code>depot-saml</code> to confirm"_s));
    QCOMPARE(open.confirm()->accessibleName(), u"Type depot-saml to confirm"_s);
    QCOMPARE(QApplication::focusWidget(), open.confirm());
}

void DetachDialogTest::nothingRunsWithoutTheIdentifier()
{
    OpenDetach open;
    open.tenant.http.answer(detachRequest, 204);
    QTest::keyClicks(open.confirm(), u"Depot SAML"_s);
    QVERIFY(!open.run()->isEnabled());
    open.run()->click();
    open.confirm()->clear();
    QTest::keyClicks(open.confirm(), u"depot-saml"_s);
    QVERIFY(open.run()->isEnabled());
    QTest::keyClick(open.confirm(), Qt::Key_Return);
    QTest::qWait(20);
    QCOMPARE(open.tenant.http.count(detachRequest), 0);
    QVERIFY(open.dialog.isVisible());
}

void DetachDialogTest::doneAndAlreadyGoneAreTheSame_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("done") << 204;
    QTest::newRow("somebody was faster") << 404;
}

void DetachDialogTest::doneAndAlreadyGoneAreTheSame()
{
    QFETCH(const int, status);
    OpenDetach open;
    open.tenant.http.answer(detachRequest, status, status == 404 ? R"({"status":404})" : "");
    open.typeAndRun();
    QTRY_COMPARE(open.detached.count(), 1);
    QCOMPARE(open.detached.first().first().toString(), u"con_1"_s);
    QVERIFY(!open.dialog.isVisible());
    QCOMPARE(open.tenant.http.count(detachRequest), 1);
}

void DetachDialogTest::whileItRunsItCannotBeClosed()
{
    OpenDetach open;
    const auto answer = open.tenant.http.hold(detachRequest);
    open.typeAndRun();
    QVERIFY(open.run()->isBusy());
    QTest::keyClick(&open.dialog, Qt::Key_Escape);
    open.dialog.findChild<Button *>(u"dialog.detach.cancel"_s)->click();
    open.run()->click();
    QVERIFY(open.dialog.isVisible());
    QVERIFY(open.confirm()->isReadOnly());
    answer.complete(Result<HttpResponse>(HttpResponse{204, {}, {}, 1, {}}));
    QTRY_COMPARE(open.detached.count(), 1);
    QCOMPARE(open.tenant.http.count(detachRequest), 1);
}

void DetachDialogTest::aFailureKeepsTheTypingAndCanBeRepeated()
{
    OpenDetach open;
    open.tenant.http.answer(detachRequest, 503, R"({"status":503})");
    open.tenant.http.answer(readRequest, 200, depotIsThere);
    open.typeAndRun();
    QTRY_VERIFY(open.problem()->isVisible());
    QCOMPARE(open.confirm()->text(), u"depot-saml"_s);
    QVERIFY(!open.confirm()->isReadOnly());
    QVERIFY(open.run()->isEnabled() && !open.run()->isBusy());
    open.tenant.http.answer(detachRequest, 204);
    open.run()->click();
    QVERIFY(!open.problem()->isVisible());
    QTRY_COMPARE(open.detached.count(), 1);
}

void DetachDialogTest::anUnknownOutcomeCanBeLookedAtAgain()
{
    OpenDetach open;
    const NetworkError lost{u"login.example"_s, NetworkError::Reason::Interrupted, {}, true, {}};
    open.tenant.http.fail(detachRequest, lost);
    open.tenant.http.fail(
        readRequest,
        NetworkError{u"login.example"_s, NetworkError::Reason::Refused, {}, false, {}});
    open.typeAndRun();
    QTRY_VERIFY(open.dialog.findChild<Button *>(u"dialog.detach.lookAgain"_s));
    open.tenant.http.answer(readRequest, 200, depotIsThere);
    open.dialog.findChild<Button *>(u"dialog.detach.lookAgain"_s)->click();
    QTRY_COMPARE(open.problem()->title(), u"Depot SAML is still there"_s);
    QCOMPARE(open.detached.count(), 0);
    QCOMPARE(open.tenant.http.count(detachRequest), 1);
}

ORGDESK_TEST(DetachDialogTest)
#include "DetachDialogTest.moc"
