#include "SignInAttacks.h"
#include "config/VendorConfiguration.h"
#include "http/NetworkClient.h"
#include "session/AuthorizationServer.h"
#include "session/SignInFlow.h"
#include "support/Await.h"
#include "support/ManualClock.h"
#include "support/RawServer.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(SignInAttack)

//! The whole sign-in against a server, a browser and a network that lie (reliability R18; oauth
//! rules 1, 12 to 15, 27 to 44). Each row changes one thing of a sign-in that works.
class SignInAttackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHonestSignInWorks();
    void thereAreMoreThanSixtyAttacks();
    void noAttackGivesASession_data();
    void noAttackGivesASession();
    void aDroppedCodeExchangeIsOneRequest_data();
    void aDroppedCodeExchangeIsOneRequest();

private:
    [[nodiscard]] QList<std::pair<QByteArray, SignInAttack>> attacks() const;
    [[nodiscard]] static VendorConfiguration configuration(const QString &domain);
    [[nodiscard]] static SignInRequest request();

    ManualClock m_clock;
    TokenSigner m_signer;
    TokenSigner m_stranger;
    TokenSigner m_small{1024};
};

VendorConfiguration SignInAttackTest::configuration(const QString &domain)
{
    VendorConfiguration configuration;
    configuration.domain = domain;
    configuration.clientId = u"client"_s;
    configuration.organization = u"org_1"_s;
    configuration.accessToken = AccessTokenMode::Bearer;
    return configuration;
}

SignInRequest SignInAttackTest::request()
{
    SignInRequest request;
    request.scopes = {u"openid"_s, u"profile"_s};
    request.organization = u"org_1"_s;
    request.forceLogin = true;
    return request;
}

QList<std::pair<QByteArray, SignInAttack>> SignInAttackTest::attacks() const
{
    const QList<std::pair<QByteArray, QList<SignInAttack>>> groups{
        {"discovery", discoveryAttacks()},
        {"callback", callbackAttacks()},
        {"token answer", tokenAttacks()},
        {"ID token", idTokenAttacks(m_clock.now())},
        {"keys", keyAttacks(m_stranger, m_small)}};
    QList<std::pair<QByteArray, SignInAttack>> all;
    for (const auto &[group, attacks] : groups) {
        for (const SignInAttack &attack : attacks)
            all.append({group + ": " + attack.name, attack});
    }
    return all;
}

// Nothing here waits for anything but the event loop.
static bool settles(const std::function<bool()> &done)
{
    for (int turn = 0; turn < 1000 && !done(); ++turn)
        QCoreApplication::processEvents();
    return done();
}

void SignInAttackTest::anHonestSignInWorks()
{
    SignInStage stage(SignInWorld(m_signer, m_clock.now()));
    const VendorConfiguration vendor = configuration(u"login.example"_s);
    AuthorizationServer server(vendor, stage, m_clock);
    SignInFlow flow({vendor, server, stage, m_clock, stage.receivers()}, request());
    const Future<SignInOutcome> outcome = flow.start();
    QTRY_VERIFY(stage.isBrowserOpen());
    QVERIFY(stage.comeBack());
    const Result<SignInOutcome> signedIn = await(outcome);
    QVERIFY_RESULT(signedIn);
    QCOMPARE(signedIn->identity.subject, u"auth0|mara"_s);
    QCOMPARE(stage.requests(),
             (QStringList{u"GET /.well-known/openid-configuration"_s, u"POST /oauth/token"_s,
                          u"GET /.well-known/jwks.json"_s}));
}

void SignInAttackTest::thereAreMoreThanSixtyAttacks()
{
    QSet<QByteArray> names;
    for (const auto &[name, attack] : attacks())
        names.insert(name);
    QCOMPARE(names.size(), attacks().size());
    QVERIFY2(names.size() >= 60, QByteArray::number(names.size()).constData());
}

void SignInAttackTest::noAttackGivesASession_data()
{
    QTest::addColumn<SignInAttack>("attack");
    for (const auto &[name, attack] : attacks())
        QTest::newRow(name.constData()) << attack;
}

void SignInAttackTest::noAttackGivesASession()
{
    QFETCH(SignInAttack, attack);
    SignInWorld world(m_signer, m_clock.now());
    attack.change(world);
    SignInStage stage(world);
    const VendorConfiguration vendor = configuration(u"login.example"_s);
    AuthorizationServer server(vendor, stage, m_clock);
    SignInFlow flow({vendor, server, stage, m_clock, stage.receivers()}, request());
    const Future<SignInOutcome> outcome = flow.start();
    QVERIFY(settles([&] { return stage.isBrowserOpen() || outcome.isFinished(); }));
    QCOMPARE(stage.isBrowserOpen(), attack.noticedAt != SignInStep::Discovery);
    if (attack.noticedAt == SignInStep::Waiting) {
        QVERIFY(!stage.comeBack());
        QVERIFY(!outcome.isFinished());
        QVERIFY(stage.comeBack("code=CODE&state=STATE"));
        QVERIFY_RESULT(await(outcome));
        return;
    }
    if (attack.noticedAt != SignInStep::Discovery)
        QVERIFY(stage.comeBack());
    QVERIFY(settles([&] { return outcome.isFinished(); }));
    const Result<SignInOutcome> signedIn = await(outcome);
    QVERIFY(!signedIn);
    const qsizetype most = attack.noticedAt < SignInStep::Token ? 1
        : attack.noticedAt == SignInStep::Token                 ? 2
                                                                : 4;
    QVERIFY2(stage.requests().size() <= most, qPrintable(stage.requests().join(u", "_s)));
    QCOMPARE(stage.requests().count(u"POST /oauth/token"_s), most > 1 ? 1 : 0);
    const auto revoked = [&stage] { return stage.requests().count(u"POST /oauth/revoke"_s); };
    QVERIFY(settles([&] { return revoked() == (most == 4 ? 1 : 0); })); // Nobody keeps it.
    for (const QString &sent : stage.requests())
        QVERIFY2(!sent.contains(u"example"_s), qPrintable(sent)); // Nothing to another host.
    const QString text = describe(signedIn.error());
    QVERIFY2(!text.contains(u"Canary"_s), qPrintable(text));
    QVERIFY2(stage.state().isEmpty() || !text.contains(QString::fromLatin1(stage.state())),
             qPrintable(text));
}

void SignInAttackTest::aDroppedCodeExchangeIsOneRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("then");
    using Then = RawServer::Then;
    QTest::newRow("closed") << QByteArray() << static_cast<int>(Then::Close);
    QTest::newRow("reset") << QByteArray() << static_cast<int>(Then::Reset);
    QTest::newRow("half a status line, closed")
        << QByteArray("HTTP/1.1 20") << static_cast<int>(Then::Close);
    QTest::newRow("no HTTP, closed")
        << QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7) << static_cast<int>(Then::Close);
    QTest::newRow("half an answer, reset")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                      "900\r\n\r\n{\"access_token\":\"a\",")
        << static_cast<int>(Then::Reset);
}

void SignInAttackTest::aDroppedCodeExchangeIsOneRequest()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, then);
    RawServer tokens;
    const QString domain = u"127.0.0.1:%1"_s.arg(tokens.port());
    SignInWorld world(m_signer, m_clock.now());
    const QByteArray origin = "http://" + domain.toLatin1();
    const QByteArray discovery = QByteArray::fromStdString(world.discovery.json.dump())
                                     .replace("https://login.example", origin);
    tokens.answer(RawServer::reply(200, discovery, "Content-Type: application/json\r\n"));
    tokens.answer(bytes, static_cast<RawServer::Then>(then));
    SignInStage stage(world);
    NetworkClient http(m_clock);
    const VendorConfiguration vendor = configuration(domain);
    AuthorizationServer server(vendor, http, m_clock);
    SignInFlow flow({vendor, server, stage, m_clock, stage.receivers()}, request());
    const Future<SignInOutcome> outcome = flow.start();
    QTRY_VERIFY(stage.isBrowserOpen());
    QVERIFY(stage.comeBack());
    const Result<SignInOutcome> signedIn = await(outcome);
    QVERIFY(signedIn.errorAs<NetworkError>());
    QTest::qWait(100); // A second request would come now.
    QCOMPARE(tokens.requests().size(), 2);
    QVERIFY(tokens.requests().last().startsWith("POST /oauth/token "));
}

ORGDESK_TEST(SignInAttackTest)
#include "SignInAttackTest.moc"
