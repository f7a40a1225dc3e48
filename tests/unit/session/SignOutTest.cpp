#include "config/VendorConfiguration.h"
#include "http/AccessTokens.h"
#include "oauth/BrowserLauncher.h"
#include "secrets/MemorySecretStore.h"
#include "session/Session.h"
#include "session/SessionEntry.h"
#include "session/SessionVault.h"
#include "store/SavedSignIns.h"
#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A keychain that can stop answering.
class MuteStore final : public SecretStore
{
public:
    [[nodiscard]] Future<Secret> read(const QString &key) override { return memory.read(key); }
    [[nodiscard]] Future<Done> write(const QString &key, const Secret &value) override
    {
        order << u"write"_s;
        return memory.write(key, value);
    }
    [[nodiscard]] Future<Done> remove(const QString &key) override
    {
        order << u"remove"_s;
        return mute ? silence.future() : memory.remove(key);
    }
    [[nodiscard]] bool isPersistent() const override { return true; }

    MemorySecretStore memory{true};
    Completer<Done> silence;
    QStringList order;
    bool mute = false;
};

class NotedBrowser final : public BrowserLauncher
{
public:
    explicit NotedBrowser(QStringList &order)
        : m_order(order)
    {
    }
    Result<Done> open(const QUrl &url) override
    {
        opened << url;
        m_order << u"browser"_s;
        return fails ? Result<Done>(BrowserError{url}) : Result<Done>(Done{});
    }

    QList<QUrl> opened;
    bool fails = false;

private:
    QStringList &m_order;
};

} // namespace

//! Sign-out in its order, with each step failing in turn (oauth rules 50, 53, 86 and 87).
class SignOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void everyStepRunsThoughOthersFail_data();
    void everyStepRunsThoughOthersFail();
    void nothingIsSentFromTheFirstMomentOn();
    void aProgramThatIsKilledMeanwhileIsSignedOut();
    void whatALockedKeychainKeptGoesWhenItOpens();
    void theKeychainIsTriedBeforeTheBrowserOpens();
    void theBrowsersSessionCanBeEndedToo_data();
    void theBrowsersSessionCanBeEndedToo();

private:
    struct World
    {
        ManualClock clock;
        VendorConfiguration configuration;
        FakeHttpClient http;
        MuteStore secrets;
        NotedBrowser browser{secrets.order};
        QTemporaryDir folder;
        std::unique_ptr<SavedSignIns> saved;
        std::unique_ptr<Session> session;
        QList<Error> notices;
    };

    static HttpHeaders json()
    {
        HttpHeaders headers;
        headers.set("Content-Type", "application/json");
        return headers;
    }
    void expectDiscovery(bool withLogout = true);
    void startSession();
    //! A session that was restored: active, with refresh token r2 in the keychain.
    void resume();
    FakeHttpClient::Expectation &expectRevocation()
    {
        return m->http.expect("POST", "/oauth/revoke").withBody("client_id=client&token=r2");
    }

    std::unique_ptr<World> m;
};

void SignOutTest::init()
{
    m = std::make_unique<World>();
    m->configuration.domain = u"login.example"_s;
    m->configuration.clientId = u"client"_s;
    m->configuration.apiBase = QUrl(u"https://login.example/my-org/v1"_s);
    m->configuration.accessToken = AccessTokenMode::Bearer;
    m->saved = std::make_unique<SavedSignIns>(m->folder.filePath(u"state/sessions.json"_s));
    startSession();
}

void SignOutTest::startSession()
{
    m->session = std::make_unique<Session>(Session::Doors{m->configuration,
                                                          m->http,
                                                          m->secrets,
                                                          m->browser,
                                                          m->clock,
                                                          *m->saved,
                                                          u"default"_s,
                                                          {},
                                                          {}});
    connect(m->session.get(), &Session::notice, this,
            [this](const Error &error) { m->notices << error; });
}

void SignOutTest::expectDiscovery(bool withLogout)
{
    QByteArray document("{'issuer':'https://login.example/',"
                        "'authorization_endpoint':'https://login.example/authorize',"
                        "'token_endpoint':'https://login.example/oauth/token',"
                        "'revocation_endpoint':'https://login.example/oauth/revoke',"
                        "'end_session_endpoint':'https://login.example/oidc/end?x=1',"
                        "'jwks_uri':'https://login.example/jwks'}");
    if (!withLogout)
        document.replace("end_session_endpoint", "other");
    m->http.expect("GET", "/.well-known/openid-configuration")
        .respond(200, document.replace('\'', '"'), json());
}

void SignOutTest::resume()
{
    SessionEntry entry;
    entry.generation = 1;
    entry.refreshToken = Secret::fromView("r1");
    entry.issuer = u"https://login.example/"_s;
    entry.clientId = u"client"_s;
    entry.organizationId = u"org_1"_s;
    entry.userId = u"auth0|1"_s;
    entry.sessionId = u"sid +1"_s;
    SessionVault vault(m->secrets, m->clock, u"default"_s);
    QVERIFY_RESULT(await(vault.store(entry)));
    m->secrets.order.clear();
    m->http.expect("POST", "/oauth/token")
        .respond(
            200,
            R"({"access_token":"a2","refresh_token":"r2","token_type":"Bearer","expires_in":600})",
            json());
    SavedSignIn saved;
    saved.issuer = entry.issuer;
    saved.clientId = entry.clientId;
    saved.organizationId = entry.organizationId;
    saved.userId = entry.userId;
    saved.email = u"mara@halden.example"_s;
    QVERIFY_RESULT(await(m->session->restore(saved)));
    QCOMPARE(m->session->state(), Session::State::Active);
    QVERIFY(m->session->info().persistent);
}

void SignOutTest::everyStepRunsThoughOthersFail_data()
{
    QTest::addColumn<QString>("server");   //!< "", "refuses" or "is gone"
    QTest::addColumn<QString>("keychain"); //!< "", "locked" or "mute"
    QTest::addColumn<bool>("diskFails");
    for (const QString &server : {u""_s, u"refuses"_s, u"is gone"_s}) {
        for (const QString &keychain : {u""_s, u"locked"_s, u"mute"_s}) {
            for (const bool disk : {false, true})
                QTest::addRow("server %s, keychain %s, disk %d", qPrintable(server),
                              qPrintable(keychain), disk)
                    << server << keychain << disk;
        }
    }
}

void SignOutTest::everyStepRunsThoughOthersFail()
{
    QFETCH(QString, server);
    QFETCH(QString, keychain);
    QFETCH(bool, diskFails);
    expectDiscovery();
    resume();
    FakeHttpClient::Expectation &revocation = expectRevocation();
    NetworkError gone;
    gone.reason = NetworkError::Reason::HostNotFound;
    if (server == u"refuses"_s)
        revocation.respond(503);
    else if (server == u"is gone"_s)
        revocation.fail(gone);
    if (keychain == u"locked"_s)
        m->secrets.memory.setFailure(SecretStoreError{SecretStoreError::Reason::Locked, {}});
    m->secrets.mute = keychain == u"mute"_s;
    if (diskFails) { // A folder in the place of the file.
        const QString file = m->folder.filePath(u"state/sessions.json"_s);
        QTRY_VERIFY(QFile::exists(file));
        QVERIFY(QFile::remove(file) && QDir().mkpath(file + u"/x"_s));
    }
    const Future<Done> ending = m->session->signOut();
    QCOMPARE(m->session->state(), Session::State::SigningOut);
    if (m->secrets.mute) {
        QTRY_VERIFY(m->secrets.order.contains(u"remove"_s));
        m->clock.advance(6s);
    }
    const Result<Done> ended = await(ending);
    QVERIFY(m->http.verify());                        // Revoked, or tried to.
    QCOMPARE(m->secrets.order.count(u"remove"_s), 1); // Removed, or tried to.
    QCOMPARE(m->secrets.memory.entries().isEmpty(), keychain.isEmpty());
    QCOMPARE(m->session->state(), Session::State::SignedOut);
    QCOMPARE(m->session->info(), SessionInfo());
    QVERIFY(!m->saved->all().constFirst().resumable);
    QVERIFY(await(m->session->accessTokens().renew(1)).errorAs<SignInRequired>());
    // The person is told of each failure.
    QCOMPARE(ended.has_value(), server.isEmpty() && keychain.isEmpty());
    QCOMPARE(ended.errorAs<ServerError>() != nullptr, server == u"refuses"_s);
    QCOMPARE(ended.errorAs<NetworkError>() != nullptr, server == u"is gone"_s);
    const auto isOfKeychain = [](const Error &error) {
        return std::holds_alternative<SecretStoreError>(error);
    };
    const bool keychainTold = ended.errorAs<SecretStoreError>() != nullptr
        || std::any_of(m->notices.cbegin(), m->notices.cend(), isOfKeychain);
    QCOMPARE(keychainTold, !keychain.isEmpty());
    const auto isOfDisk = [](const Error &error) {
        return std::holds_alternative<FileError>(error);
    };
    const auto diskTold = [&] {
        return std::any_of(m->notices.cbegin(), m->notices.cend(), isOfDisk);
    };
    QTRY_COMPARE(diskTold(), diskFails);
}

void SignOutTest::nothingIsSentFromTheFirstMomentOn()
{
    expectDiscovery();
    resume();
    const Completer<HttpResponse> revocation = expectRevocation().hold();
    const Future<Done> ending = m->session->signOut();
    const QUrl api(u"https://login.example/my-org/v1/details"_s);
    const auto authorized = [&](Authorization kind) {
        return await(m->session->accessTokens().authorize("GET", api, kind));
    };
    QVERIFY(authorized(Authorization::Base).errorAs<SignInRequired>());
    QVERIFY(authorized(Authorization::Elevated).errorAs<SignInRequired>());
    QVERIFY(await(m->session->signOut()).errorAs<Cancelled>()); // Not a second time.
    QVERIFY(m->secrets.order.isEmpty() || m->secrets.order.constLast() == u"write"_s);
    HttpResponse done;
    done.status = 200;
    revocation.complete(done);
    QVERIFY_RESULT(await(ending));
    QCOMPARE(m->secrets.order.constLast(), u"remove"_s);
}

void SignOutTest::aProgramThatIsKilledMeanwhileIsSignedOut()
{
    expectDiscovery();
    resume();
    const Completer<HttpResponse> revocation = expectRevocation().hold();
    const Future<Done> ending = m->session->signOut();
    const QString file = m->folder.filePath(u"state/sessions.json"_s);
    // What the next start would read, while the server has not answered yet.
    QTRY_VERIFY(!SavedSignIns(file).all().isEmpty());
    QTRY_VERIFY(!SavedSignIns(file).all().constFirst().resumable);
    revocation.complete(Cancelled{});
    QVERIFY(!await(ending));
}

void SignOutTest::whatALockedKeychainKeptGoesWhenItOpens()
{
    expectDiscovery();
    resume();
    expectRevocation();
    m->secrets.memory.setFailure(SecretStoreError{SecretStoreError::Reason::Locked, {}});
    QVERIFY(await(m->session->signOut()).errorAs<SecretStoreError>());
    QCOMPARE(m->secrets.memory.entries().size(), 1);
    // The next start does not continue it, locked or not.
    startSession();
    const SavedSignIn tombstone = m->saved->all().constFirst();
    QVERIFY(await(m->session->restore(tombstone)).errorAs<SignInRequired>());
    // Somebody signs in, and the keyring is open by now.
    m->secrets.memory.setFailure(std::nullopt);
    expectDiscovery();
    const Future<SessionInfo> signingIn = m->session->signIn({});
    QTRY_VERIFY(!m->browser.opened.isEmpty());
    QVERIFY(m->secrets.memory.entries().isEmpty());
    m->session->cancelSignIn();
    QVERIFY(await(signingIn).errorAs<Cancelled>());
}

void SignOutTest::theKeychainIsTriedBeforeTheBrowserOpens()
{
    expectDiscovery();
    const Future<SessionInfo> signingIn = m->session->signIn({});
    QTRY_VERIFY(!m->browser.opened.isEmpty());
    QCOMPARE(m->secrets.order, (QStringList{u"write"_s, u"remove"_s, u"browser"_s}));
    m->session->cancelSignIn();
    QVERIFY(await(signingIn).errorAs<Cancelled>());
    QVERIFY(m->secrets.memory.entries().isEmpty());
}

void SignOutTest::theBrowsersSessionCanBeEndedToo_data()
{
    QTest::addColumn<bool>("published");
    QTest::addColumn<bool>("browserFails");
    QTest::newRow("published") << true << false;
    QTest::newRow("older tenant") << false << false;
    QTest::newRow("no browser") << true << true;
}

void SignOutTest::theBrowsersSessionCanBeEndedToo()
{
    QFETCH(bool, published);
    QFETCH(bool, browserFails);
    m->browser.fails = browserFails;
    expectDiscovery(published);
    resume();
    expectRevocation();
    const Result<Done> ended = await(m->session->signOut(Session::SignOutScope::BrowserToo));
    // The local sign-out stands, whatever the browser did; it was asked last.
    QCOMPARE(m->session->state(), Session::State::SignedOut);
    QVERIFY(m->secrets.memory.entries().isEmpty());
    QCOMPARE(m->secrets.order.mid(m->secrets.order.size() - 2),
             (QStringList{u"remove"_s, u"browser"_s}));
    QCOMPARE(ended.errorAs<BrowserError>() != nullptr, browserFails);
    const QUrl link = m->browser.opened.constFirst();
    QCOMPARE(link.path(), published ? u"/oidc/end"_s : u"/oidc/logout"_s);
    QCOMPARE(link.host(), u"login.example"_s);
    const QUrlQuery query(link);
    QCOMPARE(query.queryItemValue(u"client_id"_s), u"client"_s);
    QVERIFY(link.toEncoded().contains("logout_hint=sid%20%2B1"));
    QCOMPARE(query.hasQueryItem(u"x"_s), published);
    // An ID token in a link ends in the browser's history.
    QVERIFY(!link.toString().contains(u"id_token"_s));
}

ORGDESK_TEST(SignOutTest)
#include "SignOutTest.moc"
