// No network: what was loaded stays readable, nothing can be changed, and it comes back by itself.
#include "SignedInTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Banner.h"
#include "ui/common/Button.h"
#include "ui/pages/OrganizationPage.h"
#include "ui/pages/SsoPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/Workspace.h"
#include "ui/tables/Cell.h"
#include "ui/tables/TableView.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace orgdesk;
using namespace orgdesk::ui;

namespace {

constexpr const char *probeLine = "GET /my-org/v1/config";
constexpr const char *listLine = "GET /my-org/v1/identity-providers";

struct World : test::SignedInTenant
{
    World()
    {
        window.resize(1180, 760);
        window.show();
    }
    [[nodiscard]] bool begin()
    {
        return restore().has_value() && QTest::qWaitFor([this] {
                   auto *page = window.findChild<SsoPage *>();
                   return page && page->property("uiState") == u"ready"_s;
               });
    }
    //! As app/Application does while a saved sign-in is restored.
    void resume(bool resumes = true)
    {
        SessionInfo whose;
        whose.organizationId = u"org_1"_s;
        whose.userId = u"auth0|mara"_s;
        tenant.resumes = resumes;
        tenant.lastKnownOf = resumes ? std::optional(whose) : std::nullopt;
        if (resumes)
            tenant.noteLastKnown(tenant.manualClock().now().addSecs(-600));
        Q_EMIT tenant.resumingChanged();
    }
    //! As app/Application tells it: requests end without an answer.
    void loseNetwork(bool lost = true)
    {
        tenant.now.reachable = !lost;
        Q_EMIT tenant.activityChanged();
    }
    [[nodiscard]] Banner *banner() { return window.findChild<Banner *>(u"banner.offline"_s); }
    [[nodiscard]] QString bannerText()
    {
        QString text;
        for (const QLabel *label : banner()->findChildren<QLabel *>())
            text += label->text();
        return text;
    }
    [[nodiscard]] QString status()
    {
        return window.findChild<QLabel *>(u"statusBar.updated"_s)->text();
    }
    [[nodiscard]] Button *button(const QString &name) { return window.findChild<Button *>(name); }
    //! It is made when it is first opened.
    [[nodiscard]] OrganizationPage *openOrganization()
    {
        window.findChild<QAction *>(u"menu.organization"_s)->trigger();
        return window.findChild<OrganizationPage *>();
    }
    [[nodiscard]] Button *save()
    {
        return window.findChild<OrganizationPage *>()->findChild<Button *>(u"saveBar.save"_s);
    }

    MainWindow window{tenant};
};

} // namespace

class OfflineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLostAnswerIsNoOutage();
    void anOutageIsSaidAndNothingCanBeChanged();
    void itTriesAgainLaterAndLater();
    void tryNowAndAnotherNetworkTryAtOnce();
    void backOnlineEverythingIsReadAgainAndTheSelectionStays();
    void whatIsTypedStaysTyped();
    void afterAStartWithoutNetworkTheLastDataIsShown();
    void signingOutWithoutNetworkTakesTheDataAway();
    void whileTheSignInIsRestoredTheLastDataIsShown();
    void aRestoreWithoutAnAnswerGoesOnOffline();
    void aKeyringThatAsksTakesTheDataAway();
    void aNetworkThatWantsASignInIsSaid();
    void aPortalAtTheStartIsSaidByTheFirstTry();
};

void OfflineTest::oneLostAnswerIsNoOutage()
{
    World w;
    QVERIFY(w.begin());
    w.loseNetwork();
    w.tenant.manualClock().advance(1s);
    QVERIFY(!w.banner());
    w.loseNetwork(false);
    w.tenant.manualClock().advance(5s);
    QVERIFY(!w.banner());
    QVERIFY(!w.tenant.offline().now);
}

void OfflineTest::anOutageIsSaidAndNothingCanBeChanged()
{
    World w;
    w.tenant.manualClock().setNow(QDateTime(QDate(2026, 11, 18), QTime(14, 32), Qt::UTC));
    QVERIFY(w.begin());
    w.loseNetwork();
    w.tenant.manualClock().advance(2s);
    QVERIFY(w.banner());
    QVERIFY2(w.bannerText().contains(u"You’re offline."_s), qPrintable(w.bannerText()));
    QVERIFY2(w.bannerText().contains(u"This is what OrgDesk loaded at "_s),
             qPrintable(w.bannerText()));
    QVERIFY(w.status().startsWith(u"Loaded "_s));
    QVERIFY(w.status().contains(u"trying again in "_s));
    Button *add = w.button(u"sso.addProvider"_s);
    QVERIFY(add->isGuarded());
    QCOMPARE(add->guard(), u"You’re offline. Changes wait until you are back."_s);
    QTRY_COMPARE(w.openOrganization()->property("uiState").toString(), u"readOnly"_s);
    // What is there can be read.
    QCOMPARE(w.window.findChild<TableView *>(u"sso.table"_s)->model()->rowCount(), 1);
}

void OfflineTest::itTriesAgainLaterAndLater()
{
    World w;
    QVERIFY(w.begin());
    w.loseNetwork();
    w.tenant.manualClock().advance(1500ms);
    for (const auto wait : {5s, 10s, 20s, 40s, 60s, 60s}) {
        const QDateTime next = w.tenant.offline().nextTry;
        QCOMPARE(w.tenant.manualClock().now().secsTo(next), qint64(wait.count()));
        const qsizetype before = w.tenant.http.count(probeLine);
        w.tenant.manualClock().advance(wait - 100ms);
        QCOMPARE(w.tenant.http.count(probeLine), before);
        w.tenant.manualClock().advance(100ms);
        QCOMPARE(w.tenant.http.count(probeLine), before + 1);
        QTRY_VERIFY(w.tenant.offline().nextTry.isValid()); // the try is over
    }
}

void OfflineTest::tryNowAndAnotherNetworkTryAtOnce()
{
    World w;
    QVERIFY(w.begin());
    w.loseNetwork();
    w.tenant.manualClock().advance(2s);
    const qsizetype before = w.tenant.http.count(probeLine);
    w.button(u"banner.offline.retry"_s)->click();
    QCOMPARE(w.tenant.http.count(probeLine), before + 1);
    QTRY_VERIFY(w.tenant.offline().nextTry.isValid());
    Q_EMIT w.tenant.networkChanged();
    QCOMPARE(w.tenant.http.count(probeLine), before + 2);
}

void OfflineTest::backOnlineEverythingIsReadAgainAndTheSelectionStays()
{
    World w;
    QVERIFY(w.begin());
    auto *table = w.window.findChild<TableView *>(u"sso.table"_s);
    table->selectRow(0);
    w.loseNetwork();
    w.tenant.manualClock().advance(2s);
    QVERIFY(w.banner());
    const qsizetype before = w.tenant.http.count(listLine);
    w.loseNetwork(false);
    QVERIFY(!w.banner());
    QTRY_COMPARE(w.tenant.http.count(listLine), before + 1);
    QTRY_VERIFY(!w.button(u"sso.addProvider"_s)->isGuarded());
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data(ItemKeyRole).toString(),
             u"idp:con_okta"_s);
}

void OfflineTest::whatIsTypedStaysTyped()
{
    World w;
    QVERIFY(w.begin());
    QTRY_COMPARE(w.openOrganization()->property("uiState").toString(), u"ready"_s);
    auto *name = w.window.findChild<QLineEdit *>(u"org.displayName"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Halden Rail"_s);
    w.loseNetwork();
    w.tenant.manualClock().advance(2s);
    QVERIFY(w.banner());
    QVERIFY(!name->isReadOnly());
    QVERIFY(w.save()->isGuarded());
    QTest::keyClicks(name, u" AB"_s);
    w.loseNetwork(false);
    QTRY_VERIFY(!w.save()->isGuarded());
    QCOMPARE(name->text(), u"Halden Rail AB"_s);
}

void OfflineTest::afterAStartWithoutNetworkTheLastDataIsShown()
{
    World w;
    SessionInfo whose;
    whose.organizationId = u"org_1"_s;
    whose.userId = u"auth0|mara"_s;
    whose.userName = u"Mara Lindqvist"_s;
    w.tenant.lastKnownOf = whose;
    w.tenant.noteLastKnown(w.tenant.manualClock().now().addDays(-2));
    NetworkError error;
    error.reason = NetworkError::Reason::HostNotFound;
    Q_EMIT w.tenant.restoreFailed(error);
    QVERIFY(w.banner());
    QVERIFY2(w.bannerText().contains(u"This is what OrgDesk loaded on "_s),
             qPrintable(w.bannerText()));
    auto *page = w.window.findChild<SsoPage *>();
    QTRY_COMPARE(page->property("uiState").toString(), u"ready"_s);
    QCOMPARE(w.window.findChild<TableView *>(u"sso.table"_s)->model()->rowCount(), 1);
    QVERIFY(w.button(u"sso.addProvider"_s)->isGuarded());
    QTRY_COMPARE(w.openOrganization()->property("uiState").toString(), u"readOnly"_s);
    QCOMPARE(w.tenant.restores, 0);
    w.tenant.manualClock().advance(5s);
    QCOMPARE(w.tenant.restores, 1);
    Q_EMIT w.tenant.restoreFailed(error); // still nothing
    QVERIFY(w.banner());
    QCOMPARE(w.tenant.manualClock().now().secsTo(w.tenant.offline().nextTry), 10);
    // Back: the same page goes on.
    w.window.findChild<QAction *>(u"menu.organization"_s)->trigger();
    w.tenant.lastKnownOf.reset();
    QVERIFY_RESULT(w.restore());
    QTRY_VERIFY(!w.banner());
    QTRY_VERIFY(!w.button(u"sso.addProvider"_s)->isGuarded());
    QVERIFY(qobject_cast<OrganizationPage *>(
        w.window.findChild<QStackedWidget *>(u"pages"_s)->currentWidget()));
}

void OfflineTest::signingOutWithoutNetworkTakesTheDataAway()
{
    World w;
    SessionInfo whose;
    whose.organizationId = u"org_1"_s;
    w.tenant.lastKnownOf = whose;
    Q_EMIT w.tenant.restoreFailed(NetworkError{});
    QTRY_COMPARE(w.window.findChild<SsoPage *>()->property("uiState").toString(), u"ready"_s);
    w.window.findChild<QAction *>(u"menu.signOut"_s)->trigger();
    QCOMPARE(w.tenant.left, 1);
    QVERIFY(!w.banner());
    QCOMPARE(w.window.findChild<TableView *>(u"sso.table"_s)->model()->rowCount(), 0);
    QVERIFY(w.window.findChild<QWidget *>(u"welcome.page"_s)->isVisible());
}

void OfflineTest::whileTheSignInIsRestoredTheLastDataIsShown()
{
    World w;
    w.resume();
    auto *page = w.window.findChild<SsoPage *>();
    QVERIFY(page);
    QTRY_COMPARE(page->property("uiState").toString(), u"ready"_s);
    QCOMPARE(w.window.findChild<TableView *>(u"sso.table"_s)->model()->rowCount(), 1);
    QVERIFY2(w.bannerText().contains(u"Signing in…"_s), qPrintable(w.bannerText()));
    QVERIFY2(w.bannerText().contains(u"This is what OrgDesk loaded at "_s),
             qPrintable(w.bannerText()));
    QVERIFY(!w.button(u"banner.offline.retry"_s)->isVisible());
    QVERIFY(w.status().startsWith(u"Loaded "_s));
    QCOMPARE(w.button(u"sso.addProvider"_s)->guard(),
             u"Signing in… Changes wait until that is done."_s);
    // A sign-out would be undone by the sign-in that is on its way.
    QVERIFY(!w.window.findChild<QAction *>(u"menu.signOut"_s)->isEnabled());
    // Another network is no reason to begin anew.
    Q_EMIT w.tenant.networkChanged();
    w.tenant.manualClock().advance(30s);
    QCOMPARE(w.tenant.restores, 0);
    w.tenant.resumes = false;
    w.tenant.lastKnownOf.reset();
    QVERIFY_RESULT(w.restore());
    QTRY_VERIFY(!w.banner());
    QTRY_VERIFY(!w.button(u"sso.addProvider"_s)->isGuarded());
    QVERIFY(w.window.findChild<QAction *>(u"menu.signOut"_s)->isEnabled());
    QCOMPARE(page->property("uiState").toString(), u"ready"_s); // never blank in between
}

void OfflineTest::aRestoreWithoutAnAnswerGoesOnOffline()
{
    World w;
    w.resume();
    QVERIFY(w.banner());
    w.tenant.resumes = false;
    Q_EMIT w.tenant.restoreFailed(NetworkError{});
    QVERIFY2(w.bannerText().contains(u"You’re offline."_s), qPrintable(w.bannerText()));
    QTRY_VERIFY(w.button(u"banner.offline.retry"_s)->isVisible());
    QCOMPARE(w.button(u"sso.addProvider"_s)->guard(),
             u"You’re offline. Changes wait until you are back."_s);
    QVERIFY(w.window.findChild<QAction *>(u"menu.signOut"_s)->isEnabled());
    w.tenant.manualClock().advance(5s);
    QCOMPARE(w.tenant.restores, 1);
}

void OfflineTest::aKeyringThatAsksTakesTheDataAway()
{
    World w;
    w.resume();
    auto *page = w.window.findChild<SsoPage *>();
    QTRY_COMPARE(page->property("uiState").toString(), u"ready"_s);
    w.resume(false);
    QVERIFY(!w.window.findChild<Workspace *>()->isVisible());
    QVERIFY(page->providers().isEmpty());
    QVERIFY(!w.tenant.offline().now);
}

void OfflineTest::aNetworkThatWantsASignInIsSaid()
{
    World w;
    QVERIFY(w.begin());
    w.tenant.http.answer(probeLine, 200, "<!DOCTYPE html><title>Guest network</title>");
    w.loseNetwork();
    w.tenant.manualClock().advance(2s);
    QVERIFY(w.bannerText().contains(u"You’re offline."_s)); // which of the two is not known yet
    w.tenant.manualClock().advance(5s);
    QTRY_VERIFY2(w.bannerText().contains(u"This network wants a sign-in of its own."_s),
                 qPrintable(w.bannerText()));
    QVERIFY2(w.bannerText().contains(u"Open a browser and sign in there, then try again."_s),
             qPrintable(w.bannerText()));
    QVERIFY2(w.bannerText().contains(u"You can read and copy"_s), qPrintable(w.bannerText()));
    // Past it, with another trouble behind it.
    w.tenant.http.answer(probeLine, 503, "");
    w.button(u"banner.offline.retry"_s)->click();
    QTRY_VERIFY2(w.bannerText().contains(u"You’re offline."_s), qPrintable(w.bannerText()));
    w.loseNetwork(false);
    QVERIFY(!w.banner());
}

void OfflineTest::aPortalAtTheStartIsSaidByTheFirstTry()
{
    World w;
    SessionInfo whose;
    whose.organizationId = u"org_1"_s;
    w.tenant.lastKnownOf = whose;
    NetworkError error;
    error.reason = NetworkError::Reason::Redirected;
    Q_EMIT w.tenant.restoreFailed(error);
    w.tenant.manualClock().advance(5s);
    QCOMPARE(w.tenant.restores, 1);
    Q_EMIT w.tenant.restoreFailed(error);
    QVERIFY2(w.bannerText().contains(u"This network wants a sign-in of its own."_s),
             qPrintable(w.bannerText()));
}

ORGDESK_TEST(OfflineTest)
#include "OfflineTest.moc"
