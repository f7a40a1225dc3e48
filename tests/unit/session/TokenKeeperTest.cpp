#include "session/TokenKeeper.h"

#include "config/VendorConfiguration.h"
#include "secrets/MemorySecretStore.h"
#include "session/AuthorizationServer.h"
#include "session/SessionVault.h"
#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TokenKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void fiftyRequestsAtExpiryShareOneRenewal();
    void aFreshTokenIsGivenOutWithoutARequest();
    void aFailedRenewalReachesAllCallers();
    void theRotatedTokenIsStoredBeforeTheNewOneIsUsed();
    void aSleepingComputerRenews();
    void serverTroubleKeepsTheSessionAndTheGoodToken();
    void afterTroubleItKeepsQuietForAMoment();
    void invalidGrantEndsTheSessionForGood();
    void aWrongRequestIsNoSignOut_data();
    void aWrongRequestIsNoSignOut();
    void theServersWishForThePersonIsStepUp();
    void anOldRefusalDoesNotRenewAgain();
    void aNewerEntryOfAnotherProcessIsAdopted();
    void anotherProcessIsWaitedFor();
    void aHangingKeychainDoesNotStopARenewal();
    void credentialsGoToOurOriginOnly_data();
    void credentialsGoToOurOriginOnly();
    void theElevatedTokenServesUntilItsEnd();
    void aLateRenewalOfAnEndedSessionChangesNothing();
    void aConfirmationThatIsOverAtOnceServesWhatWaits();
    void aSupersededRefreshTokenIsRevokedUnlessTheKeychainHasIt_data();
    void aSupersededRefreshTokenIsRevokedUnlessTheKeychainHasIt();

private:
    struct World
    {
        ManualClock clock;
        VendorConfiguration configuration;
        FakeHttpClient http;
        MemorySecretStore secrets{true};
        QTemporaryDir folder;
        std::unique_ptr<AuthorizationServer> server;
        std::unique_ptr<SessionVault> vault;
        std::unique_ptr<TokenKeeper> keeper;
    };

    static HttpHeaders json()
    {
        HttpHeaders headers;
        headers.set("Content-Type", "application/json");
        return headers;
    }
    FakeHttpClient::Expectation &expectRenewal(const QByteArray &refreshToken)
    {
        const QByteArray body =
            "grant_type=refresh_token&client_id=client&refresh_token=" + refreshToken;
        return m->http.expect("POST", "/oauth/token").withBody(body);
    }
    static SignInOutcome outcomeOf(const QByteArray &refreshToken, const QString &subject)
    {
        SignInOutcome outcome;
        outcome.tokens.accessToken = Secret::fromView("a1");
        outcome.tokens.refreshToken = Secret::fromView(refreshToken);
        outcome.tokens.grantedScopes = {u"s"_s};
        outcome.tokens.lifetime = 600s;
        outcome.identity.subject = subject;
        outcome.identity.organizationId = u"org_1"_s;
        return outcome;
    }
    static QByteArray renewed(const QByteArray &number)
    {
        QByteArray body =
            "{'access_token':'aN','refresh_token':'rN','token_type':'Bearer','expires_in':600}";
        return body.replace('\'', '"').replace('N', number);
    }
    Result<RequestAuthorization> authorize(Authorization kind = Authorization::Base)
    {
        return await(m->keeper->authorize("GET", api(), kind));
    }
    QByteArray header(Authorization kind = Authorization::Base)
    {
        const Result<RequestAuthorization> result = authorize(kind);
        return result ? result->headers.value("Authorization")
                      : QByteArray(describe(result.error()).toUtf8());
    }
    [[nodiscard]] QUrl api() const { return QUrl(u"https://login.example/my-org/v1/details"_s); }
    [[nodiscard]] SessionEntry stored() const
    {
        return decodeEntry(m->secrets.entries().begin().value()).entry;
    }

    std::unique_ptr<World> m;
};

void TokenKeeperTest::init()
{
    m = std::make_unique<World>();
    m->configuration.domain = u"login.example"_s;
    m->configuration.clientId = u"client"_s;
    m->server = std::make_unique<AuthorizationServer>(m->configuration, m->http, m->clock);
    m->vault = std::make_unique<SessionVault>(m->secrets, m->clock, u"default"_s);
    m->keeper = std::make_unique<TokenKeeper>(
        Renewal::Doors{*m->server, *m->vault, m->clock, m->folder.path()},
        QUrl(u"https://login.example/my-org/v1"_s));
    m->http.expect("GET", "/.well-known/openid-configuration")
        .respond(200,
                 QByteArray("{'issuer':'https://login.example/',"
                            "'authorization_endpoint':'https://login.example/authorize',"
                            "'token_endpoint':'https://login.example/oauth/token',"
                            "'revocation_endpoint':'https://login.example/oauth/revoke',"
                            "'jwks_uri':'https://login.example/jwks'}")
                     .replace('\'', '"'),
                 json());
    QVERIFY_RESULT(await(m->server->discovery.metadata()));
    QVERIFY_RESULT(await(m->keeper->adopt(outcomeOf("r1", u"auth0|1"_s), true)));
    QVERIFY(m->keeper->isStored());
}

void TokenKeeperTest::fiftyRequestsAtExpiryShareOneRenewal()
{
    m->clock.advance(600s);
    expectRenewal("r1").respond(200, renewed("2"), json());
    QList<Future<RequestAuthorization>> waiting;
    for (int i = 0; i < 50; ++i)
        waiting << m->keeper->authorize("GET", api(), Authorization::Base);
    for (const auto &future : std::as_const(waiting)) {
        const Result<RequestAuthorization> result = await(future);
        QVERIFY_RESULT(result);
        QCOMPARE(result->headers.value("Authorization"), QByteArray("Bearer a2"));
    }
}

void TokenKeeperTest::aFreshTokenIsGivenOutWithoutARequest()
{
    m->clock.advance(479s); // 80 % of 600 s is 480 s.
    QCOMPARE(header(), QByteArray("Bearer a1"));
    m->clock.advance(1s);
    expectRenewal("r1").respond(200, renewed("2"), json());
    QCOMPARE(header(), QByteArray("Bearer a2"));
}

void TokenKeeperTest::aFailedRenewalReachesAllCallers()
{
    m->clock.advance(600s);
    expectRenewal("r1").respond(503);
    const auto one = m->keeper->authorize("GET", api(), Authorization::Base);
    const auto two = m->keeper->authorize("GET", api(), Authorization::Base);
    QVERIFY(await(one).errorAs<ServerError>());
    QVERIFY(await(two).errorAs<ServerError>());
}

void TokenKeeperTest::theRotatedTokenIsStoredBeforeTheNewOneIsUsed()
{
    m->clock.advance(600s);
    expectRenewal("r1").respond(200, renewed("2"), json());
    QCOMPARE(header(), QByteArray("Bearer a2"));
    QVERIFY(stored().refreshToken == Secret::fromView("r2"));
    QCOMPARE(stored().generation, 2u);
    QCOMPARE(m->secrets.entries().size(), 1);
}

void TokenKeeperTest::aSleepingComputerRenews()
{
    m->clock.jumpWallTime(3600s); // The monotonic clock stood still.
    expectRenewal("r1").respond(200, renewed("2"), json());
    QCOMPARE(header(), QByteArray("Bearer a2"));
}

void TokenKeeperTest::serverTroubleKeepsTheSessionAndTheGoodToken()
{
    m->clock.advance(500s); // Due, not expired.
    expectRenewal("r1").respond(503);
    QCOMPARE(header(), QByteArray("Bearer a1"));
    QVERIFY(m->keeper->isActive());
    QVERIFY(stored().refreshToken == Secret::fromView("r1"));
    m->clock.advance(120s); // Expired by now; the next try works.
    expectRenewal("r1").respond(200, renewed("2"), json());
    QCOMPARE(header(), QByteArray("Bearer a2"));
}

void TokenKeeperTest::afterTroubleItKeepsQuietForAMoment()
{
    m->clock.advance(600s);
    HttpHeaders headers = json();
    headers.set("Retry-After", "30");
    expectRenewal("r1").respond(429, "{}", headers);
    QVERIFY(authorize().errorAs<RateLimited>());
    for (int i = 0; i < 5; ++i)
        QVERIFY(authorize().errorAs<RateLimited>()); // No request.
    m->clock.advance(31s);
    expectRenewal("r1").respond(200, renewed("2"), json());
    QCOMPARE(header(), QByteArray("Bearer a2"));
}

void TokenKeeperTest::invalidGrantEndsTheSessionForGood()
{
    m->clock.advance(600s);
    QSignalSpy ended(m->keeper.get(), &TokenKeeper::ended);
    expectRenewal("r1").respond(403, "{\"error\":\"invalid_grant\"}", json());
    const Result<RequestAuthorization> result = authorize();
    const auto *required = result.errorAs<SignInRequired>();
    QVERIFY(required);
    QCOMPARE(required->reason, SignInRequired::Reason::Expired);
    QCOMPARE(ended.size(), 1);
    QVERIFY(!m->keeper->isActive());
    QVERIFY(m->secrets.entries().isEmpty());
    QVERIFY(authorize().errorAs<SignInRequired>()); // No loop.
    QVERIFY(await(m->keeper->renew(1)).errorAs<SignInRequired>());
}

void TokenKeeperTest::aWrongRequestIsNoSignOut_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const char *code :
         {"invalid_request", "invalid_client", "invalid_scope", "unsupported_grant_type"})
        QTest::newRow(code) << QByteArray(code);
}

void TokenKeeperTest::aWrongRequestIsNoSignOut()
{
    QFETCH(QByteArray, code);
    m->clock.advance(600s);
    expectRenewal("r1").respond(400, QByteArray("{\"error\":\"" + code + "\"}"), json());
    QVERIFY(!authorize());
    QVERIFY(m->keeper->isActive());
    QCOMPARE(m->secrets.entries().size(), 1);
}

void TokenKeeperTest::theServersWishForThePersonIsStepUp()
{
    m->clock.advance(600s);
    expectRenewal("r1").respond(403, "{\"error\":\"mfa_required\",\"mfa_token\":\"t\"}", json());
    QVERIFY(authorize().errorAs<StepUpRequired>());
    QVERIFY(m->keeper->isActive());
    QVERIFY(stored().refreshToken == Secret::fromView("r1"));
}

void TokenKeeperTest::anOldRefusalDoesNotRenewAgain()
{
    const Result<RequestAuthorization> first = authorize();
    expectRenewal("r1").respond(200, renewed("2"), json());
    QVERIFY_RESULT(await(m->keeper->renew(first->generation)));
    QVERIFY_RESULT(await(m->keeper->renew(first->generation))); // A newer token is there already.
    QCOMPARE(header(), QByteArray("Bearer a2"));
}

void TokenKeeperTest::aNewerEntryOfAnotherProcessIsAdopted()
{
    SessionEntry newer = stored();
    newer.generation = 9;
    newer.refreshToken = Secret::fromView("r9");
    m->secrets.put(m->vault->keyOf(newer), *encodeEntry(newer));
    m->clock.advance(600s);
    expectRenewal("r9").respond(200, renewed("10"), json());
    QCOMPARE(header(), QByteArray("Bearer a10"));
    QCOMPARE(stored().generation, 10u);
}

void TokenKeeperTest::anotherProcessIsWaitedFor()
{
    const QString name = m->vault->keyOf(m->keeper->entry()).section(u'/', -1).left(32);
    QLockFile other(m->folder.filePath(u"session-"_s + name + u".lock"_s));
    QVERIFY(other.lock());
    m->clock.advance(600s);
    const auto waiting = m->keeper->authorize("GET", api(), Authorization::Base);
    m->clock.advance(500ms);
    QTest::qWait(20);
    QVERIFY(!waiting.isFinished());
    QCOMPARE(m->http.requests().size(), 1); // Discovery only.
    other.unlock();
    expectRenewal("r1").respond(200, renewed("2"), json());
    m->clock.advance(200ms);
    QVERIFY_RESULT(await(waiting));
    QVERIFY(other.tryLock(0)); // Given back.
}

namespace {

//! A keychain whose prompt nobody answers.
class HangingStore final : public SecretStore
{
public:
    Future<Secret> read(const QString &) override { return m_read.future(); }
    Future<Done> write(const QString &, const Secret &) override { return m_done.future(); }
    Future<Done> remove(const QString &) override { return m_done.future(); }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    Completer<Secret> m_read;
    Completer<Done> m_done;
};

} // namespace

void TokenKeeperTest::aHangingKeychainDoesNotStopARenewal()
{
    HangingStore hanging;
    SessionVault vault(hanging, m->clock, u"default"_s);
    TokenKeeper keeper({*m->server, vault, m->clock, m->folder.path()},
                       QUrl(u"https://login.example/my-org/v1"_s));
    SessionEntry entry = m->keeper->entry();
    expectRenewal("r1").respond(200, renewed("2"), json());
    QSignalSpy notStored(&keeper, &TokenKeeper::notStored);
    const Future<Done> resumed = keeper.resume(entry);
    for (int i = 0; i < 20 && !resumed.isFinished(); ++i) {
        m->clock.advance(1s);
        QTest::qWait(5);
    }
    QVERIFY_RESULT(await(resumed));
    QVERIFY(!keeper.isStored());
    QCOMPARE(notStored.size(), 1);
}

void TokenKeeperTest::credentialsGoToOurOriginOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("ours");
    QTest::newRow("api") << u"https://login.example/my-org/v1/details"_s << true;
    QTest::newRow("default port") << u"https://login.example:443/x"_s << true;
    QTest::newRow("other host") << u"https://evil.example/my-org/v1/details"_s << false;
    QTest::newRow("longer host") << u"https://login.example.evil.example/"_s << false;
    QTest::newRow("http") << u"http://login.example/my-org/v1"_s << false;
    QTest::newRow("other port") << u"https://login.example:444/"_s << false;
    QTest::newRow("user") << u"https://a@login.example/"_s << false;
    QTest::newRow("relative") << u"/my-org/v1/details"_s << false;
}

void TokenKeeperTest::credentialsGoToOurOriginOnly()
{
    QFETCH(QString, url);
    QFETCH(bool, ours);
    QCOMPARE(m->keeper->isOurs(QUrl(url)), ours);
    const Result<RequestAuthorization> result =
        await(m->keeper->authorize("GET", QUrl(url), Authorization::Base));
    QCOMPARE(result.has_value(), ours);
}

void TokenKeeperTest::theElevatedTokenServesUntilItsEnd()
{
    QVERIFY(authorize(Authorization::Elevated).errorAs<StepUpRequired>());
    QSignalSpy ended(m->keeper.get(), &TokenKeeper::elevatedEnded);
    TokenSet tokens;
    tokens.accessToken = Secret::fromView("e1");
    tokens.grantedScopes = {u"a"_s};
    tokens.lifetime = 300s;
    m->keeper->setElevated(tokens, {u"a"_s, u"b"_s}, 120s);
    QVERIFY(m->keeper->hasElevated({u"a"_s}));
    QVERIFY(m->keeper->hasElevated({u"b"_s})); // Was asked for: asking again brings nothing.
    QVERIFY(!m->keeper->hasElevated({u"c"_s}));
    QCOMPARE(header(Authorization::Elevated), QByteArray("Bearer e1"));
    QCOMPARE(header(), QByteArray("Bearer a1"));
    m->clock.advance(119s);
    QVERIFY(m->keeper->hasElevated({}));
    m->clock.advance(1s);
    QVERIFY(!m->keeper->hasElevated({}));
    QCOMPARE(ended.size(), 1);
    QVERIFY(authorize(Authorization::Elevated).errorAs<StepUpRequired>());
    // Never renewed: a refused one is dropped.
    m->keeper->setElevated(tokens, {}, 120s);
    const Result<RequestAuthorization> elevated = authorize(Authorization::Elevated);
    QVERIFY(await(m->keeper->renew(elevated->generation)).errorAs<StepUpRequired>());
    QVERIFY(!m->keeper->hasElevated({}));
}

void TokenKeeperTest::aLateRenewalOfAnEndedSessionChangesNothing()
{
    m->clock.advance(600s);
    const Completer<HttpResponse> held = expectRenewal("r1").hold();
    const auto waiting = m->keeper->authorize("GET", api(), Authorization::Base);
    QTRY_COMPARE(m->http.requests().size(), 2);
    m->keeper->forget(SignInRequired::Reason::None);
    HttpResponse response;
    response.status = 200;
    response.headers = json();
    response.body = renewed("2");
    held.complete(response);
    QVERIFY(await(waiting).errorAs<SignInRequired>());
    QVERIFY(!m->keeper->isActive());
}

void TokenKeeperTest::aConfirmationThatIsOverAtOnceServesWhatWaits()
{
    TokenSet tokens;
    tokens.accessToken = Secret::fromView("e1");
    tokens.lifetime = 300s;
    m->keeper->setElevated(tokens, {u"a"_s}, 0s);
    QVERIFY(!m->keeper->hasElevated({u"a"_s})); // The next operation asks again.
    m->clock.advance(2s);
    QCOMPARE(header(Authorization::Elevated), QByteArray("Bearer e1"));
    m->clock.advance(30s);
    QVERIFY(authorize(Authorization::Elevated).errorAs<StepUpRequired>());
    // Never longer than the token lives.
    tokens.lifetime = 10s;
    m->keeper->setElevated(tokens, {u"a"_s}, 0s);
    m->clock.advance(10s);
    QVERIFY(authorize(Authorization::Elevated).errorAs<StepUpRequired>());
}

void TokenKeeperTest::aSupersededRefreshTokenIsRevokedUnlessTheKeychainHasIt_data()
{
    QTest::addColumn<bool>("stored");
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("revoked");
    QTest::newRow("stored, same person") << true << u"auth0|1"_s << true;
    QTest::newRow("stored, another person") << true << u"auth0|2"_s << false;
    QTest::newRow("in memory, same person") << false << u"auth0|1"_s << true;
    QTest::newRow("in memory, another person") << false << u"auth0|2"_s << true;
}

void TokenKeeperTest::aSupersededRefreshTokenIsRevokedUnlessTheKeychainHasIt()
{
    QFETCH(bool, stored);
    QFETCH(QString, next);
    QFETCH(bool, revoked);
    QByteArray former = "r1";
    if (!stored) { // Of the same person, so that the keychain is empty again.
        m->http.expect("POST", "/oauth/revoke").withBody("client_id=client&token=r1");
        QVERIFY_RESULT(await(m->keeper->adopt(outcomeOf("r2", u"auth0|1"_s), false)));
        QVERIFY(m->secrets.entries().isEmpty());
        former = "r2";
    }
    if (!stored)
        QTRY_COMPARE(m->http.requests().size(), 2);
    if (revoked)
        m->http.expect("POST", "/oauth/revoke")
            .withBody(QByteArray("client_id=client&token=" + former));
    QVERIFY_RESULT(await(m->keeper->adopt(outcomeOf("r3", next), true)));
    QTest::qWait(20);
    QVERIFY(m->http.verify());
    QCOMPARE(m->secrets.entries().size(), stored && !revoked ? 2 : 1);
}

ORGDESK_TEST(TokenKeeperTest)
#include "TokenKeeperTest.moc"
