#include "ui/pages/WelcomePage.h"

#include "../dialogs/TenantWithSession.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/Disclosure.h"
#include "ui/common/NoteFrame.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::TenantWithSession;

//! The first screen as a whole: idle, waiting for the browser, failed, and the ways between them.
class WelcomePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void itBeginsAtTheOrganization();
    void aConfiguredOrganizationNeedsOnlyTheButton();
    void signingInOpensTheBrowserAndWaits();
    void withoutBrowserTheLinkIsToBeCopied();
    void cancelAndEscGoBack_data();
    void cancelAndEscGoBack();
    void aFailureSaysWhyAndCanBeRepeated();
    void aWrongShortNameCanBeTypedAnew();
    void whatTheVendorCanSolveHasAMessage();
    void technicalDetailsCanBeCopied();
    void anotherAccountForcesALogin();
    void aFailedRestoreIsRepeatedWithoutTheBrowser();
    void withoutSettingsTheButtonAsksForThem();
    void theSideGivesWayOnNarrowWindows();

private:
    struct World : TenantWithSession
    {
        WelcomePage page{tenant};
    };

    template<class T>
    [[nodiscard]] T *named(const QString &name) const
    {
        return m->page.findChild<T *>(name);
    }
    void click(const QString &name) const
    {
        auto *button = named<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible(), qPrintable(name));
        button->click();
    }
    [[nodiscard]] QString state() const { return m->page.property("uiState").toString(); }
    void beginSignIn();

    std::unique_ptr<World> m;
};

void WelcomePageTest::init()
{
    m = std::make_unique<World>();
    m->page.resize(1180, 690);
    m->page.setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(&m->page));
}

void WelcomePageTest::beginSignIn()
{
    m->expectDiscovery();
    click(u"welcome.signIn"_s);
    QTRY_COMPARE(m->browser.opened.size(), 1);
    QTRY_COMPARE(state(), u"waiting"_s);
}

void WelcomePageTest::itBeginsAtTheOrganization()
{
    QCOMPARE(state(), u"idle"_s);
    auto *organization = named<QLineEdit>(u"welcome.organization"_s);
    QCOMPARE(organization->accessibleName(), u"Organization, optional"_s);
    QCOMPARE(organization->accessibleDescription(),
             u"The short name Fieldnote gave you. Leave it empty to choose in the browser."_s);
    QVERIFY(named<QCheckBox>(u"welcome.staySignedIn"_s)->isChecked());
    QVERIFY(!named<QWidget>(u"welcome.recent"_s)->isVisible());
    QVERIFY(!named<QWidget>(u"welcome.back"_s)->isVisible());
    QVERIFY(m->browser.opened.isEmpty());
}

void WelcomePageTest::aConfiguredOrganizationNeedsOnlyTheButton()
{
    m->configuration.organization = u"halden-freight"_s;
    m->page.refresh();
    QCOMPARE(named<QLineEdit>(u"welcome.organization"_s)->text(), u"halden-freight"_s);
    m->expectDiscovery();
    QTest::keyClick(named<QLineEdit>(u"welcome.organization"_s), Qt::Key_Return);
    QTRY_COMPARE(m->browser.opened.size(), 1);
    QCOMPARE(QUrlQuery(m->browser.opened.first()).queryItemValue(u"organization"_s),
             u"halden-freight"_s);
}

void WelcomePageTest::signingInOpensTheBrowserAndWaits()
{
    beginSignIn();
    QCOMPARE(
        named<QWidget>(u"welcome.progress"_s)->accessibleName(),
        u"Browser opened, done. Waiting for you to sign in… Check what you may manage, to do."_s);
    QCOMPARE(m->page.focusWidget(), named<QWidget>(u"welcome.cancel"_s));
    click(u"welcome.link.copy"_s);
    QCOMPARE(QUrl(QApplication::clipboard()->text()), m->browser.opened.first());
    click(u"welcome.openAgain"_s);
    QCOMPARE(m->browser.opened.size(), 2);
    QCOMPARE(m->browser.opened.at(1), m->browser.opened.at(0));
}

void WelcomePageTest::withoutBrowserTheLinkIsToBeCopied()
{
    m->browser.works = false;
    beginSignIn();
    QTRY_VERIFY(named<QWidget>(u"welcome.progress"_s)
                    ->accessibleName()
                    .startsWith(u"OrgDesk couldn’t open a browser, failed."_s));
    QVERIFY(!named<QLineEdit>(u"welcome.link.value"_s)->text().isEmpty());
    m->browser.works = true;
    click(u"welcome.openAgain"_s);
    QVERIFY(named<QWidget>(u"welcome.progress"_s)
                ->accessibleName()
                .startsWith(u"Browser opened, done."_s));
}

void WelcomePageTest::cancelAndEscGoBack_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Esc") << true;
}

void WelcomePageTest::cancelAndEscGoBack()
{
    QFETCH(const bool, byKey);
    named<QLineEdit>(u"welcome.organization"_s)->setText(u"halden-freight"_s);
    beginSignIn();
    if (byKey)
        QTest::keyClick(m->page.focusWidget(), Qt::Key_Escape);
    else
        click(u"welcome.cancel"_s);
    QTRY_COMPARE(state(), u"idle"_s);
    QCOMPARE(named<QLineEdit>(u"welcome.organization"_s)->text(), u"halden-freight"_s);
    QCOMPARE(m->page.focusWidget(), named<QWidget>(u"welcome.signIn"_s));
    QVERIFY(m->session->signInLink().isEmpty());
    QVERIFY(named<QLineEdit>(u"welcome.link.value"_s)->text().isEmpty());
}

void WelcomePageTest::aFailureSaysWhyAndCanBeRepeated()
{
    m->http.expect("GET", "/.well-known/openid-configuration")
        .fail(NetworkError{u"login.example"_s, NetworkError::Reason::Refused, {}, false, {}});
    click(u"welcome.signIn"_s);
    QTRY_COMPARE(state(), u"failed"_s);
    QCOMPARE(named<NoteFrame>(u"welcome.failure"_s)->title(),
             u"OrgDesk can’t reach login.example"_s);
    QVERIFY(!named<QWidget>(u"welcome.copyVendorMessage"_s)->isVisible());
    QCOMPARE(m->page.focusWidget(), named<QWidget>(u"welcome.retry"_s));
    m->expectDiscovery();
    click(u"welcome.retry"_s);
    QTRY_COMPARE(m->browser.opened.size(), 1);
    QTRY_COMPARE(state(), u"waiting"_s);
}

void WelcomePageTest::aWrongShortNameCanBeTypedAnew()
{
    m->page.showFailure(SignInFailed{SignInFailed::Reason::NoSuchOrganization, u"halden"_s});
    QCOMPARE(m->page.focusWidget(), named<QWidget>(u"welcome.changeOrganization"_s));
    QVERIFY(!named<QWidget>(u"welcome.retry"_s)->isVisible()); // it would fail the same way
    click(u"welcome.changeOrganization"_s);
    QCOMPARE(state(), u"idle"_s);
    auto *organization = named<QLineEdit>(u"welcome.organization"_s);
    QCOMPARE(m->page.focusWidget(), organization);
    QCOMPARE(organization->selectedText(), organization->text());
}

void WelcomePageTest::whatTheVendorCanSolveHasAMessage()
{
    m->page.showFailure(OAuthError{
        u"access_denied"_s,
        u"Client is not authorized to access resource server https://login.example/my-org/"_s,
        {}});
    QCOMPARE(state(), u"failed"_s);
    auto *copy = named<Button>(u"welcome.copyVendorMessage"_s);
    QVERIFY(copy->isVisible());
    QCOMPARE(m->page.focusWidget(), copy);
    QCOMPARE(copy->text(), u"Copy message for Fieldnote"_s);
    QStringList said;
    for (const QLabel *label : m->page.findChildren<QLabel *>()) {
        if (label->isVisible())
            said << label->text();
    }
    QVERIFY(said.contains(
        u"Send Fieldnote the ready-made message. It names the setting they need to turn on."_s));
    QVERIFY(said.contains(u"When they reply, try again."_s));
    copy->click();
    const QString message = QApplication::clipboard()->text();
    QVERIFY2(message.contains(u"access_denied"_s), qPrintable(message));
    QVERIFY(message.contains(u"login.example"_s) && message.contains(u"client"_s));
    QCOMPARE(copy->text(), u"Copied"_s);
    QCOMPARE(copy->accessibleName(), u"Copy message for Fieldnote"_s);
    QTRY_COMPARE_WITH_TIMEOUT(copy->text(), u"Copy message for Fieldnote"_s, 4000);
}

void WelcomePageTest::technicalDetailsCanBeCopied()
{
    m->page.showFailure(OAuthError{u"server_error"_s, u"it broke"_s, {}});
    auto *details = named<Disclosure>(u"welcome.details"_s);
    QVERIFY(details->isVisible());
    click(u"welcome.details.copy"_s);
    QVERIFY2(QApplication::clipboard()->text().contains(u"server_error: it broke"_s),
             qPrintable(QApplication::clipboard()->text()));
}

void WelcomePageTest::anotherAccountForcesALogin()
{
    m->page.showFailure(SignInFailed{SignInFailed::Reason::TimedOut, {}});
    m->expectDiscovery();
    click(u"welcome.otherAccount"_s);
    QTRY_COMPARE(m->browser.opened.size(), 1);
    QCOMPARE(QUrlQuery(m->browser.opened.first()).queryItemValue(u"prompt"_s), u"login"_s);
}

void WelcomePageTest::aFailedRestoreIsRepeatedWithoutTheBrowser()
{
    m->page.showRestoreFailure(
        NetworkError{u"login.example"_s, NetworkError::Reason::Offline, {}, false, {}});
    QCOMPARE(state(), u"failed"_s);
    click(u"welcome.retry"_s);
    QCOMPARE(m->tenant.restores, 1);
    QVERIFY(m->browser.opened.isEmpty());
}

void WelcomePageTest::withoutSettingsTheButtonAsksForThem()
{
    m->tenant.running = nullptr;
    m->tenant.vendor = nullptr;
    click(u"welcome.signIn"_s);
    auto *dialog = named<QDialog>(u"dialog.vendorSettings"_s);
    QVERIFY(dialog && dialog->isVisible());
}

void WelcomePageTest::theSideGivesWayOnNarrowWindows()
{
    auto *settings = named<QWidget>(u"welcome.vendorSettings"_s);
    QVERIFY(settings->isVisible());
    m->page.resize(840, 480);
    QVERIFY(!settings->isVisible());
    QVERIFY(named<QWidget>(u"welcome.signIn"_s)->isVisible());
}

ORGDESK_TEST(WelcomePageTest)
#include "WelcomePageTest.moc"
