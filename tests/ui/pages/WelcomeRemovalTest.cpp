#include "../dialogs/FakeTenant.h"
#include "config/VendorConfiguration.h"
#include "oauth/BrowserLauncher.h"
#include "secrets/MemorySecretStore.h"
#include "session/Session.h"
#include "session/SessionEntry.h"
#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/TestRegistry.h"
#include "ui/pages/RecentSignIns.h"
#include "ui/pages/WelcomePage.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QSysInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeHttpClient;
using test::FakeTenant;

namespace {

class NoBrowser final : public BrowserLauncher
{
public:
    Result<Done> open(const QUrl &url) override { return BrowserError{url}; }
};

} // namespace

//! Del in "Recent on this computer".
class WelcomeRemovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void delEndsTheSessionAtTheServerAndInTheKeychain();
    void cancelChangesNothing();
    void aServerThatCannotBeToldIsSaid();
    void aLockedKeychainIsSaidAndTheRowStays();
    void withoutVendorSettingsASavedSessionStays();

private:
    struct World
    {
        FakeTenant tenant;
        VendorConfiguration configuration;
        FakeHttpClient http;
        MemorySecretStore secrets{true};
        NoBrowser browser;
        std::unique_ptr<Session> session;
        std::unique_ptr<WelcomePage> page;
    };

    [[nodiscard]] QMessageBox *box(const QString &name) const
    {
        return m->page->findChild<QMessageBox *>(name);
    }
    //! Del on the first row, then the button of the question.
    void removeFirst(bool sure = true);
    void expectDiscovery();

    std::unique_ptr<World> m;
};

void WelcomeRemovalTest::init()
{
    m = std::make_unique<World>();
    m->configuration.domain = u"login.example"_s;
    m->configuration.clientId = u"client"_s;
    SessionEntry entry;
    entry.generation = 1;
    entry.refreshToken = Secret::fromView("r1");
    entry.issuer = m->configuration.issuer();
    entry.clientId = u"client"_s;
    entry.organizationId = u"org_1"_s;
    entry.userId = u"auth0|1"_s;
    m->secrets.put(entryKey(entry, u"default"_s, QSysInfo::machineUniqueId()), *encodeEntry(entry));
    SavedSignIn saved;
    saved.issuer = entry.issuer;
    saved.clientId = entry.clientId;
    saved.organizationId = entry.organizationId;
    saved.organizationName = u"halden-freight"_s;
    saved.userId = entry.userId;
    QVERIFY_RESULT(test::await(m->tenant.savedSignIns().put(saved)));
    m->session = std::make_unique<Session>(Session::Doors{m->configuration,
                                                          m->http,
                                                          m->secrets,
                                                          m->browser,
                                                          m->tenant.clock(),
                                                          m->tenant.savedSignIns(),
                                                          u"default"_s,
                                                          {},
                                                          {}});
    m->tenant.running = m->session.get();
    m->page = std::make_unique<WelcomePage>(m->tenant);
}

void WelcomeRemovalTest::removeFirst(bool sure)
{
    auto *list = m->page->findChild<RecentSignIns *>();
    QCOMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QMessageBox *question = box(u"welcome.remove"_s);
    QVERIFY(question);
    const auto role = sure ? QMessageBox::AcceptRole : QMessageBox::RejectRole;
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == role)
            button->click();
    }
}

void WelcomeRemovalTest::expectDiscovery()
{
    HttpHeaders json;
    json.set("Content-Type", "application/json");
    m->http.expect("GET", "/.well-known/openid-configuration")
        .respond(200,
                 QByteArray("{'issuer':'https://login.example/',"
                            "'authorization_endpoint':'https://login.example/authorize',"
                            "'token_endpoint':'https://login.example/oauth/token',"
                            "'revocation_endpoint':'https://login.example/oauth/revoke',"
                            "'jwks_uri':'https://login.example/jwks'}")
                     .replace('\'', '"'),
                 json);
}

void WelcomeRemovalTest::delEndsTheSessionAtTheServerAndInTheKeychain()
{
    expectDiscovery();
    m->http.expect("POST", "/oauth/revoke").withBody("client_id=client&token=r1");
    removeFirst();
    QTRY_VERIFY(m->tenant.savedSignIns().all().isEmpty());
    QVERIFY(m->http.verify());
    QVERIFY(m->secrets.entries().isEmpty());
    QTRY_COMPARE(m->page->findChild<RecentSignIns *>()->model()->rowCount(), 0);
    QVERIFY(!box(u"welcome.notRemoved"_s));
}

void WelcomeRemovalTest::cancelChangesNothing()
{
    removeFirst(false);
    QTest::qWait(10);
    QCOMPARE(m->tenant.savedSignIns().all().size(), 1);
    QCOMPARE(m->secrets.entries().size(), 1);
    QVERIFY(m->http.requests().isEmpty());
}

void WelcomeRemovalTest::aServerThatCannotBeToldIsSaid()
{
    expectDiscovery();
    m->http.expect("POST", "/oauth/revoke")
        .fail(NetworkError{u"login.example"_s, NetworkError::Reason::Refused, {}, false, {}});
    removeFirst();
    QTRY_VERIFY(box(u"welcome.notRemoved"_s));
    QCOMPARE(box(u"welcome.notRemoved"_s)->text(),
             u"halden-freight was removed from this computer only"_s);
    QVERIFY(box(u"welcome.notRemoved"_s)->informativeText().contains(u"login.example"_s));
    QVERIFY(m->secrets.entries().isEmpty());
    QVERIFY(m->tenant.savedSignIns().all().isEmpty());
}

void WelcomeRemovalTest::aLockedKeychainIsSaidAndTheRowStays()
{
    m->secrets.setFailure(SecretStoreError{SecretStoreError::Reason::Locked, {}});
    removeFirst();
    QTRY_VERIFY(box(u"welcome.notRemoved"_s));
    QCOMPARE(box(u"welcome.notRemoved"_s)->text(), u"halden-freight is still on this computer"_s);
    QCOMPARE(m->page->findChild<RecentSignIns *>()->model()->rowCount(), 1);
}

void WelcomeRemovalTest::withoutVendorSettingsASavedSessionStays()
{
    m->tenant.running = nullptr;
    removeFirst();
    QTRY_VERIFY(box(u"welcome.notRemoved"_s));
    QCOMPARE(m->tenant.savedSignIns().all().size(), 1);
    QCOMPARE(m->secrets.entries().size(), 1);
}

ORGDESK_TEST(WelcomeRemovalTest)
#include "WelcomeRemovalTest.moc"
