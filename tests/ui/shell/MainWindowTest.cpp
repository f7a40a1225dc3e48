#include "ui/shell/MainWindow.h"

#include "../common/CutTexts.h"
#include "../common/LongTexts.h"
#include "SignedInTenant.h"
#include "http/AccessTokens.h"
#include "support/TestRegistry.h"
#include "ui/common/Banner.h"
#include "ui/common/Button.h"
#include "ui/common/ToastHost.h"
#include "ui/pages/HealthPage.h"
#include "ui/pages/OrganizationPage.h"
#include "ui/pages/SsoPage.h"
#include "ui/shell/WaitingRequests.h"
#include "ui/shell/Workspace.h"
#include "ui/tables/TableView.h"
#include "ui/wizard/WizardPage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::SignedInTenant;

//! The window with a session that is continued from the keychain.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QGuiApplication::setApplicationDisplayName(u"OrgDesk"_s); }

    void beforeASignInOnlyWhatNeedsNoneCanBeDone();
    void afterTheSignInTheListComesFirst();
    void theTitleNamesTheOrganization();
    void theTitleEndsWithTheProductInEveryLanguage();
    void settingsSayWhatTheCommandLineChose();
    void keysGoToAreasAndTabs();
    void f6GoesRoundTheRegions();
    void f6SkipsWhatIsNotThere();
    void theWindowIsWhereItWas();
    void aPlaceOnAScreenThatIsGoneIsNotUsed();
    void aPageThatIsHiddenLoadsAgainWhenItIsOpened();
    void anAreaOfWhichNothingMayBeReadHasALock();
    void theNoteAboutPermissionsLeadsToTheHealthCheck();
    void whatWaitsForTheLimitIsShown();
    void leavingAChangedPageAsks();
    void closingAChangedPageAsks();
    void anEndedSessionKeepsThePageAndSignsInAgain();
    void signingInAgainWithoutABrowserOffersTheLink();
    void otherSignInsAreInTheMenu();
    void densityIsKept();
    void everyMenuKeyIsInTheListOfShortcuts();
    void theWindowComesBackHoweverASignInEnded();
    void messagesAboutOneOrganizationGoWithIt();
    void signingOutTellsWhatDidNotWork_data();
    void signingOutTellsWhatDidNotWork();

private:
    struct World : SignedInTenant
    {
        World()
        {
            window.resize(1180, 760);
            window.show();
        }

        [[nodiscard]] bool begin()
        {
            const bool listed = restore().has_value() && QTest::qWaitFor([this] {
                                    auto *page = window.findChild<SsoPage *>();
                                    return page && page->property("uiState") == u"ready"_s;
                                });
            if (!listed)
                return false;
            // It is made when it is first opened.
            action(u"organization"_s)->trigger();
            const bool opened = QTest::qWaitFor(
                [this] { return organization()->property("uiState") == u"ready"_s; });
            action(u"sso"_s)->trigger();
            return opened;
        }
        [[nodiscard]] QAction *action(const QString &name) const
        {
            return window.findChild<QAction *>(u"menu."_s + name);
        }
        [[nodiscard]] OrganizationPage *organization() const
        {
            return window.findChild<OrganizationPage *>();
        }
        [[nodiscard]] QWidget *page() const
        {
            return window.findChild<QStackedWidget *>(u"pages"_s)->currentWidget();
        }
        void typeDisplayName(const QString &text)
        {
            action(u"organization"_s)->trigger();
            auto *edit = window.findChild<QLineEdit *>(u"org.displayName"_s);
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, text);
        }
        //! The server does not know the refresh token any more.
        void endSession()
        {
            auth.answer("POST /oauth/token", 403, R"({"error":"invalid_grant"})");
            static_cast<void>(test::await(session->accessTokens().renew(1)));
        }
        [[nodiscard]] Banner *banner() const
        {
            return window.findChild<Banner *>(u"banner.session"_s);
        }
        [[nodiscard]] Button *button(const QString &name) const
        {
            return window.findChild<Button *>(name);
        }

        MainWindow window{tenant};
    };
};

void MainWindowTest::beforeASignInOnlyWhatNeedsNoneCanBeDone()
{
    World w;
    QCOMPARE(w.window.windowTitle(), u"Sign in[*] – OrgDesk"_s);
    for (const QString &name : {u"addProvider"_s, u"save"_s, u"signOut"_s, u"refresh"_s, u"find"_s,
                                u"organization"_s, u"copyIdentifier"_s, u"nextTab"_s})
        QVERIFY2(!w.action(name)->isEnabled(), qPrintable(name));
    for (const QString &name : {u"quit"_s, u"vendorSettings"_s, u"about"_s, u"shortcuts"_s})
        QVERIFY2(w.action(name)->isEnabled(), qPrintable(name));
    QVERIFY(!w.window.findChild<Workspace *>());
}

void MainWindowTest::afterTheSignInTheListComesFirst()
{
    World w;
    QVERIFY(w.begin());
    QVERIFY(qobject_cast<SsoPage *>(w.page()));
    QVERIFY(w.action(u"addProvider"_s)->isEnabled());
    QVERIFY(!w.action(u"save"_s)->isEnabled());
}

void MainWindowTest::theTitleNamesTheOrganization()
{
    World w;
    QVERIFY(w.begin());
    QTRY_COMPARE(w.window.windowTitle(), u"Halden Freight[*] – OrgDesk"_s);
    w.typeDisplayName(u"Halden"_s);
    QVERIFY(w.window.isWindowModified());
}

void MainWindowTest::theTitleEndsWithTheProductInEveryLanguage()
{
    // Else Qt adds it once more.
    const test::LongTexts longTexts;
    World w;
    QVERIFY2(w.window.windowTitle().startsWith(u"Sign in~"_s), qPrintable(w.window.windowTitle()));
    QVERIFY2(w.window.windowTitle().endsWith(u"[*] – OrgDesk"_s),
             qPrintable(w.window.windowTitle()));
}

void MainWindowTest::f6GoesRoundTheRegions()
{
    World w;
    QVERIFY(w.begin());
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    auto *workspace = w.window.findChild<Workspace *>();
    workspace->toasts().failure(u"Not saved"_s);
    const auto *toasts = w.window.findChild<QWidget *>(u"toasts"_s);
    const auto *sidebar = w.window.findChild<QListView *>(u"nav.list"_s);
    const auto isIn = [](const QWidget *region) {
        const QWidget *focused = QApplication::focusWidget();
        return focused && (focused == region || region->isAncestorOf(focused));
    };
    QTest::keyClick(&w.window, Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(isIn(w.page()));
    QTest::keyClick(&w.window, Qt::Key_F6);
    QVERIFY(isIn(toasts));
    QTest::keyClick(&w.window, Qt::Key_F6);
    QVERIFY(isIn(sidebar));
    QTest::keyClick(&w.window, Qt::Key_F6);
    QVERIFY(isIn(w.page()));
    for (const QWidget *region :
         {static_cast<const QWidget *>(sidebar), toasts, static_cast<const QWidget *>(w.page())}) {
        QTest::keyClick(&w.window, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY2(isIn(region), qPrintable(region->objectName()));
    }
}

void MainWindowTest::f6SkipsWhatIsNotThere()
{
    World w;
    QVERIFY(w.begin());
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    const auto *sidebar = w.window.findChild<QListView *>(u"nav.list"_s);
    QTest::keyClick(&w.window, Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(w.page()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&w.window, Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), sidebar);
    QTest::keyClick(&w.window, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(w.page()->isAncestorOf(QApplication::focusWidget()));
}

void MainWindowTest::theWindowIsWhereItWas()
{
    SignedInTenant tenant;
    const QRect place(61, 72, 900, 520);
    {
        MainWindow window(tenant.tenant);
        window.show();
        window.setGeometry(place);
        window.close();
    }
    MainWindow window(tenant.tenant);
    window.show();
    QCOMPARE(window.geometry(), place);
}

void MainWindowTest::aPlaceOnAScreenThatIsGoneIsNotUsed()
{
    SignedInTenant tenant;
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    {
        MainWindow window(tenant.tenant);
        window.show();
        window.setGeometry(QRect(screen.topRight() + QPoint(2000, 100), QSize(900, 520)));
        window.close();
    }
    MainWindow window(tenant.tenant);
    window.show();
    QVERIFY2(screen.contains(window.geometry().center()), "not on a screen");
}

void MainWindowTest::settingsSayWhatTheCommandLineChose()
{
    World w;
    w.window.setLanguageOption(u"de"_s);
    w.action(u"settings"_s)->trigger();
    const auto *note = w.window.findChild<QLabel *>(u"dialog.settings.languageOption"_s);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(u"Deutsch"_s), qPrintable(note->text()));
}

void MainWindowTest::keysGoToAreasAndTabs()
{
    World w;
    QVERIFY(w.begin());
    QTest::keyClick(&w.window, Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(w.page(), w.organization());
    QTest::keyClick(&w.window, Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<SsoPage *>(w.page()));
    QTest::keyClick(&w.window, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<WizardPage *>(w.page()));
    QTest::keyClick(&w.window, Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(qobject_cast<SsoPage *>(w.page()));
    w.action(u"copyIdentifier"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"halden-okta"_s);
}

void MainWindowTest::aPageThatIsHiddenLoadsAgainWhenItIsOpened()
{
    World w;
    const QByteArray domains = "GET /my-org/v1/domains";
    const QByteArray organization = "GET /my-org/v1/details";
    QVERIFY(w.begin());
    w.action(u"domains"_s)->trigger();
    QTRY_COMPARE(w.tenant.http.count(domains), 1);
    w.action(u"sso"_s)->trigger();
    const auto before = w.tenant.http.count(organization);
    w.window.findChild<Workspace *>()->begin(); // signed in once more
    QTRY_COMPARE(w.tenant.http.count(organization), before + 1);
    QCOMPARE(w.tenant.http.count(domains), 1);
    w.action(u"domains"_s)->trigger();
    QTRY_COMPARE(w.tenant.http.count(domains), 2);
}

void MainWindowTest::anAreaOfWhichNothingMayBeReadHasALock()
{
    World w;
    const auto nameOf = [&w](int row) {
        const auto *list = w.window.findChild<QListView *>(u"nav.list"_s);
        return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    for (const QString &scope : {u"read:my_org:members"_s, u"read:my_org:member_invitations"_s})
        w.tenant.scopes.removeAll(scope);
    QVERIFY(w.begin());
    QCOMPARE(nameOf(3), u"Members"_s); // the roles can still be read
    w.tenant.scopes.removeAll(u"read:my_org:member_roles"_s);
    Q_EMIT w.tenant.permissionsChanged();
    QCOMPARE(nameOf(3), u"Members, not permitted"_s);
    QCOMPARE(nameOf(2), u"Domains"_s);
}

void MainWindowTest::theNoteAboutPermissionsLeadsToTheHealthCheck()
{
    World w;
    w.tenant.scopes.removeAll(u"create:my_org:identity_providers"_s);
    QVERIFY(w.begin());
    w.button(u"sso.access.healthCheck"_s)->click();
    QTRY_VERIFY(qobject_cast<HealthPage *>(w.page()));
}

void MainWindowTest::whatWaitsForTheLimitIsShown()
{
    struct Waiting final : WaitingRequests
    {
        [[nodiscard]] State waitingRequests() const override
        {
            return {1, 1, std::chrono::seconds(18), std::chrono::seconds(2), true};
        }
        void cancelWaiting() override { }
    };
    Waiting queue;
    SignedInTenant signedIn;
    signedIn.tenant.queue = &queue;
    MainWindow window(signedIn.tenant);
    window.show();
    QVERIFY_RESULT(signedIn.restore());
    Q_EMIT signedIn.tenant.requestQueueChanged();
    QTRY_VERIFY(window.findChild<Banner *>(u"banner.rateLimit"_s));
    QTRY_COMPARE(window.findChild<QWidget *>(u"statusBar.connection"_s)->accessibleName(),
                 u"Slowed down"_s);
    signedIn.tenant.queue = nullptr;
}

void MainWindowTest::leavingAChangedPageAsks()
{
    World w;
    QVERIFY(w.begin());
    w.typeDisplayName(u"Halden"_s);
    w.action(u"sso"_s)->trigger();
    auto *box = w.window.findChild<QMessageBox *>(u"dialog.unsaved"_s);
    QVERIFY(box);
    QCOMPARE(box->text(), u"Save your changes to Halden Freight?"_s);
    box->button(QMessageBox::Cancel)->click();
    QCOMPARE(w.page(), w.organization());
    QVERIFY(w.organization()->isDirty());
    QTRY_VERIFY(!w.window.findChild<QMessageBox *>(u"dialog.unsaved"_s));
    w.action(u"sso"_s)->trigger();
    w.window.findChild<QMessageBox *>(u"dialog.unsaved"_s)->button(QMessageBox::Discard)->click();
    QVERIFY(qobject_cast<SsoPage *>(w.page()));
    QVERIFY(!w.organization()->isDirty());
}

void MainWindowTest::closingAChangedPageAsks()
{
    World w;
    QVERIFY(w.begin());
    w.typeDisplayName(u"Halden"_s);
    QVERIFY(!w.window.close());
    auto *box = w.window.findChild<QMessageBox *>(u"dialog.unsaved"_s);
    QVERIFY(box);
    QVERIFY(w.window.isVisible());
    box->button(QMessageBox::Discard)->click();
    QTRY_VERIFY(!w.window.isVisible());
}

void MainWindowTest::anEndedSessionKeepsThePageAndSignsInAgain()
{
    World w;
    QVERIFY(w.begin());
    w.typeDisplayName(u"Halden"_s);
    w.endSession();
    w.tenant.scopes.clear();
    Q_EMIT w.tenant.permissionsChanged();
    QVERIFY(
        !w.window.findChild<QWidget *>(u"org.access"_s)->isVisible()); // nobody refused anything
    QTRY_VERIFY(w.banner());
    QCOMPARE(w.banner()->title(), u"Your session ended."_s);
    QVERIFY(w.banner()->accessibleName().contains(u"are kept"_s));
    QCOMPARE(w.window.findChild<QLineEdit *>(u"org.displayName"_s)->text(), u"Halden"_s);

    w.button(u"banner.session.signIn"_s)->click();
    QTRY_VERIFY(w.button(u"banner.session.openAgain"_s));
    QCOMPARE(w.banner()->title(), u"Finish signing in in your browser."_s);
    QVERIFY(w.banner()->accessibleName().contains(u"This request ends in 5:00"_s));
    QCOMPARE(w.browser.opened.size(), 1);
    w.button(u"banner.session.openAgain"_s)->click();
    QCOMPARE(w.browser.opened.size(), 2);
    QCOMPARE(w.browser.opened.at(0), w.browser.opened.at(1));

    w.button(u"banner.session.cancel"_s)->click();
    QTRY_VERIFY(w.button(u"banner.session.signIn"_s));
    QCOMPARE(w.banner()->title(), u"Your session ended."_s);
    QCOMPARE(w.page(), w.organization());
}

void MainWindowTest::signingInAgainWithoutABrowserOffersTheLink()
{
    World w;
    QVERIFY(w.begin());
    w.endSession();
    QTRY_VERIFY(w.banner());
    w.browser.works = false;
    w.button(u"banner.session.signIn"_s)->click();
    QTRY_VERIFY(w.button(u"banner.session.copyLink"_s));
    QCOMPARE(w.banner()->title(), u"OrgDesk couldn’t open a browser."_s);
    w.button(u"banner.session.copyLink"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             w.session->signInLink().toString(QUrl::FullyEncoded));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        u"https://login.fieldnote.example/authorize?"_s));
}

void MainWindowTest::otherSignInsAreInTheMenu()
{
    World w;
    SavedSignIn other = w.tenant.savedSignIns().all().constFirst();
    other.organizationId = u"org_2"_s;
    other.organizationName = u"halden-rail"_s;
    other.resumable = false;
    QVERIFY(w.begin());
    QVERIFY_RESULT(test::await(w.tenant.savedSignIns().put(other)));
    auto *menu = w.window.findChild<QMenu *>(u"menu.organizations"_s);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().constFirst()->text(), u"halden-rail, as mara@halden.example"_s);
    menu->actions().constFirst()->trigger();
    QTRY_COMPARE(w.browser.opened.size(), 1); // Not resumable: the browser asks.
    QVERIFY(w.browser.opened.constFirst().query().contains(u"organization=org_2"_s));
}

void MainWindowTest::densityIsKept()
{
    World w;
    QVERIFY(w.begin());
    auto *view = w.window.findChild<TableView *>(u"sso.table"_s);
    const int comfortable = view->rowHeight(0);
    w.action(u"density.compact"_s)->trigger();
    QVERIFY(view->rowHeight(0) < comfortable);
    QCOMPARE(w.tenant.settings().value(u"density"_s), u"compact"_s);
}

void MainWindowTest::everyMenuKeyIsInTheListOfShortcuts()
{
    World w;
    w.action(u"shortcuts"_s)->trigger();
    auto *dialog = w.window.findChild<QDialog *>(u"dialog.shortcuts"_s);
    QVERIFY(dialog);
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts << label->text();
    for (const QAction *action : w.window.findChildren<QAction *>()) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!action->objectName().startsWith(u"menu."_s) || keys.isEmpty())
            continue;
        const bool isListed = std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
            return text == keys || text.startsWith(keys + u" or "_s);
        });
        QVERIFY2(isListed, qPrintable(action->text() + u' ' + keys));
    }
}

void MainWindowTest::theWindowComesBackHoweverASignInEnded()
{
    World w;
    const Future<SessionInfo> signingIn = w.session->signIn({});
    QTRY_VERIFY(!w.browser.opened.isEmpty());
    w.window.showMinimized();
    QVERIFY(w.window.isMinimized());
    w.session->cancelSignIn();
    QVERIFY(!test::await(signingIn).has_value());
    QTRY_VERIFY(!w.window.isMinimized());
}

void MainWindowTest::messagesAboutOneOrganizationGoWithIt()
{
    World w;
    QVERIFY(w.begin());
    auto *workspace = w.window.findChild<Workspace *>();
    workspace->toasts().show(
        {Tone::Warning, u"Depot SAML: Certificate expired"_s, {}, {{u"Open Depot SAML"_s, [] {}}}});
    workspace->toasts().success(u"Saved"_s);
    QCOMPARE(workspace->toasts().count(), 2);
    workspace->begin(); // the same person, again
    QCOMPARE(workspace->toasts().count(), 2);
    workspace->forget();
    QCOMPARE(workspace->toasts().count(), 0);
    QVERIFY(workspace->toasts().isHidden());
}

void MainWindowTest::signingOutTellsWhatDidNotWork_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("revocation"); //!< Status of the server's answer.
    QTest::addColumn<bool>("locked");
    QTest::addColumn<QString>("told"); //!< Empty: nothing.
    QTest::newRow("all worked") << u"signOut"_s << 200 << false << QString();
    QTest::newRow("server in trouble")
        << u"signOut"_s << 503 << false << u"It may stay valid there."_s;
    QTest::newRow("locked") << u"signOut"_s << 200 << true << u"still stored in it"_s;
    QTest::newRow("browser too") << u"signOutBrowser"_s << 200 << false << QString();
    QTest::newRow("both in trouble")
        << u"signOutBrowser"_s << 503 << false << u"It may stay valid there."_s;
}

void MainWindowTest::signingOutTellsWhatDidNotWork()
{
    QFETCH(QString, action);
    QFETCH(int, revocation);
    QFETCH(bool, locked);
    QFETCH(QString, told);
    World w;
    QVERIFY(w.begin());
    w.auth.answer("POST /oauth/revoke", revocation);
    if (locked)
        w.secrets.setFailure(SecretStoreError{SecretStoreError::Reason::Locked, {}});
    w.action(action)->trigger();
    QTRY_COMPARE(w.session->state(), Session::State::SignedOut);
    QCOMPARE(w.browser.opened.size(), action == u"signOut"_s ? 0 : 1);
    const auto box = [&w] { return w.window.findChild<QMessageBox *>(u"welcome.notRemoved"_s); };
    if (told.isEmpty()) {
        QTest::qWait(50);
        QVERIFY(!box());
        return;
    }
    QTRY_VERIFY(box());
    QCOMPARE(box()->text(), u"You’re signed out on this computer"_s);
    QVERIFY2(box()->informativeText().contains(told), qPrintable(box()->informativeText()));
}

ORGDESK_TEST(MainWindowTest)
#include "MainWindowTest.moc"
