#include "oauth/IdToken.h"

#include "TokenSigner.h"
#include "oauth/Base64Url.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QCryptographicHash>
#include <QTest>

#include <functional>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;

using Change = std::function<void(Json &header, Json &claims)>;
Q_DECLARE_METATYPE(Change)

class IdTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodTokenGivesTheIdentity();
    void variantsAreAccepted_data();
    void variantsAreAccepted();
    void wrongTokensAreRefused_data();
    void wrongTokensAreRefused();
    void brokenTextsAreRefused_data();
    void brokenTextsAreRefused();
    void keysThatMayNotVerifyAreRefused_data();
    void keysThatMayNotVerifyAreRefused();
    void withoutKeyIdExactlyOneKeyMustFit();
    void theSignatureMustBeOfTheKey();
    void psSignaturesVerifyOnlyAsPs();
    void anotherOrganizationIsItsOwnError();
    void theOrganizationNameIsComparedInLowerCase();
    void aRenewalMustBeAboutTheSamePerson();

private:
    [[nodiscard]] Json claims() const;
    [[nodiscard]] IdTokenExpectation expectation() const;
    [[nodiscard]] Result<Identity> verify(const QByteArray &token) const
    {
        return verifyIdToken(token, {m_signer.publicKey()}, SignatureAlgorithm::RS256,
                             expectation());
    }

    TokenSigner m_signer;
    QDateTime m_now{QDate(2026, 11, 18), QTime(14, 32), Qt::UTC};
};

Json IdTokenTest::claims() const
{
    const qint64 now = m_now.toSecsSinceEpoch();
    return {{"iss", "https://login.example/"},
            {"sub", "auth0|mara"},
            {"aud", "client"},
            {"exp", now + 36000},
            {"iat", now},
            {"auth_time", now},
            {"nonce", "the-nonce"},
            {"org_id", "org_1"},
            {"org_name", "halden"},
            {"sid", "s1"},
            {"name", "Mara"},
            {"email", "mara@halden.example"},
            {"acr", "urn:mfa"},
            {"amr", {"pwd", "mfa"}}};
}

IdTokenExpectation IdTokenTest::expectation() const
{
    IdTokenExpectation expected;
    expected.issuer = u"https://login.example/"_s;
    expected.clientId = u"client"_s;
    expected.now = m_now;
    expected.nonce = Secret::fromView("the-nonce");
    expected.organization = u"org_1"_s;
    expected.authenticatedSince = m_now;
    expected.accessToken = Secret::fromView("access");
    return expected;
}

void IdTokenTest::aGoodTokenGivesTheIdentity()
{
    const Result<Identity> identity = verify(m_signer.sign(usualHeader(), claims()));
    QVERIFY_RESULT(identity);
    const Identity expected{u"https://login.example/"_s,
                            u"auth0|mara"_s,
                            u"org_1"_s,
                            u"halden"_s,
                            u"s1"_s,
                            u"Mara"_s,
                            u"mara@halden.example"_s,
                            m_now,
                            u"urn:mfa"_s,
                            {u"pwd"_s, u"mfa"_s}};
    QVERIFY(*identity == expected);
}

static QByteArray atHash(const QByteArray &token)
{
    return encodeBase64Url(QCryptographicHash::hash(token, QCryptographicHash::Sha256).left(16));
}

void IdTokenTest::variantsAreAccepted_data()
{
    QTest::addColumn<Change>("change");
    const qint64 now = m_now.toSecsSinceEpoch();
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("aud as array", [](Json &, Json &c) { c["aud"] = Json::array({"client"}); });
    row("azp", [](Json &, Json &c) { c["azp"] = "client"; });
    row("several aud and azp", [](Json &, Json &c) {
        c["aud"] = {"other", "client"};
        c["azp"] = "client";
    });
    row("exp 30 s ago", [now](Json &, Json &c) { c["exp"] = now - 30; });
    row("iat 30 s ahead", [now](Json &, Json &c) { c["iat"] = now + 30; });
    row("nbf 30 s ahead", [now](Json &, Json &c) { c["nbf"] = now + 30; });
    row("auth_time 30 s before", [now](Json &, Json &c) { c["auth_time"] = now - 30; });
    row("unknown claims", [](Json &, Json &c) { c["https://x/y"] = {{"a", 1}}; });
    row("no typ", [](Json &h, Json &) { h.erase("typ"); });
    row("at_hash", [](Json &, Json &c) { c["at_hash"] = atHash("access").toStdString(); });
    row("no name", [](Json &, Json &c) { c.erase("name"); });
    row("null email", [](Json &, Json &c) { c["email"] = nullptr; });
}

void IdTokenTest::variantsAreAccepted()
{
    QFETCH(Change, change);
    Json header = usualHeader();
    Json body = claims();
    change(header, body);
    QVERIFY_RESULT(verify(m_signer.sign(header, body)));
}

void IdTokenTest::wrongTokensAreRefused_data()
{
    QTest::addColumn<Change>("change");
    const qint64 now = m_now.toSecsSinceEpoch();
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("alg none", [](Json &h, Json &) { h["alg"] = "none"; });
    row("alg None", [](Json &h, Json &) { h["alg"] = "None"; });
    row("alg HS256", [](Json &h, Json &) { h["alg"] = "HS256"; });
    row("alg RS512", [](Json &h, Json &) { h["alg"] = "RS512"; });
    row("alg PS256", [](Json &h, Json &) { h["alg"] = "PS256"; });
    row("alg ES256", [](Json &h, Json &) { h["alg"] = "ES256"; });
    row("alg missing", [](Json &h, Json &) { h.erase("alg"); });
    row("alg number", [](Json &h, Json &) { h["alg"] = 256; });
    row("kid unknown", [](Json &h, Json &) { h["kid"] = "k9"; });
    row("kid number", [](Json &h, Json &) { h["kid"] = 1; });
    row("crit", [](Json &h, Json &) { h["crit"] = {"exp"}; });
    row("jwk in header", [](Json &h, Json &) { h["jwk"] = Json::object(); });
    row("jku in header", [](Json &h, Json &) { h["jku"] = "https://evil.example/"; });
    row("x5u in header", [](Json &h, Json &) { h["x5u"] = "https://evil.example/"; });
    row("x5c in header", [](Json &h, Json &) { h["x5c"] = {"AAAA"}; });
    row("iss other", [](Json &, Json &c) { c["iss"] = "https://evil.example/"; });
    row("iss without slash", [](Json &, Json &c) { c["iss"] = "https://login.example"; });
    row("iss missing", [](Json &, Json &c) { c.erase("iss"); });
    row("sub missing", [](Json &, Json &c) { c.erase("sub"); });
    row("sub empty", [](Json &, Json &c) { c["sub"] = ""; });
    row("sub number", [](Json &, Json &c) { c["sub"] = 7; });
    row("aud other", [](Json &, Json &c) { c["aud"] = "other"; });
    row("aud missing", [](Json &, Json &c) { c.erase("aud"); });
    row("aud empty array", [](Json &, Json &c) { c["aud"] = Json::array(); });
    row("aud of numbers", [](Json &, Json &c) { c["aud"] = {1, 2}; });
    row("several aud without azp", [](Json &, Json &c) { c["aud"] = {"client", "other"}; });
    row("azp other", [](Json &, Json &c) { c["azp"] = "other"; });
    row("exp 10 min ago", [now](Json &, Json &c) { c["exp"] = now - 600; });
    row("exp 61 s ago", [now](Json &, Json &c) { c["exp"] = now - 61; });
    row("exp missing", [](Json &, Json &c) { c.erase("exp"); });
    row("exp text", [](Json &, Json &c) { c["exp"] = "tomorrow"; });
    row("iat 10 min ahead", [now](Json &, Json &c) { c["iat"] = now + 600; });
    row("iat 10 min ago", [now](Json &, Json &c) { c["iat"] = now - 600; });
    row("iat missing", [](Json &, Json &c) { c.erase("iat"); });
    row("nbf 10 min ahead", [now](Json &, Json &c) { c["nbf"] = now + 600; });
    row("nonce other", [](Json &, Json &c) { c["nonce"] = "another"; });
    row("nonce missing", [](Json &, Json &c) { c.erase("nonce"); });
    row("nonce null", [](Json &, Json &c) { c["nonce"] = nullptr; });
    row("org_id other", [](Json &, Json &c) { c["org_id"] = "org_2"; });
    row("org_id missing", [](Json &, Json &c) { c.erase("org_id"); });
    row("auth_time missing", [](Json &, Json &c) { c.erase("auth_time"); });
    row("auth_time old", [now](Json &, Json &c) { c["auth_time"] = now - 3600; });
    row("auth_time ahead", [now](Json &, Json &c) { c["auth_time"] = now + 600; });
    row("at_hash wrong", [](Json &, Json &c) { c["at_hash"] = atHash("other").toStdString(); });
    row("amr text", [](Json &, Json &c) { c["amr"] = "mfa"; });
    row("payload array", [](Json &, Json &c) { c = Json::array({c}); });
    row("payload text", [](Json &, Json &c) { c = "claims"; });
    row("header array", [](Json &h, Json &) { h = Json::array({h}); });
}

void IdTokenTest::wrongTokensAreRefused()
{
    QFETCH(Change, change);
    Json header = usualHeader();
    Json body = claims();
    change(header, body);
    const Result<Identity> identity = verify(m_signer.sign(header, body));
    QVERIFY(identity.errorAs<SignInFailed>());
}

void IdTokenTest::brokenTextsAreRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = m_signer.sign(usualHeader(), claims());
    const QList<QByteArray> parts = good.split('.');
    const QByteArray header = QByteArray::fromStdString(usualHeader().dump());
    const QByteArray body = QByteArray::fromStdString(claims().dump());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one part") << parts[0];
    QTest::newRow("two parts") << parts[0] + '.' + parts[1];
    QTest::newRow("four parts") << good + '.' + parts[2];
    QTest::newRow("no signature") << parts[0] + '.' + parts[1] + '.';
    QTest::newRow("padding") << parts[0] + '.' + parts[1] + '.' + parts[2] + "==";
    QTest::newRow("blank") << good + ' ';
    QTest::newRow("line end") << good + '\n';
    QTest::newRow("standard alphabet") << good.left(40) + "+/" + good.mid(42);
    QTest::newRow("other payload") << parts[0] + '.' + encodeBase64Url("{}") + '.' + parts[2];
    QTest::newRow("duplicate claim")
        << m_signer.sign(header, body.chopped(1) + R"(,"sub":"auth0|mara"})");
    QTest::newRow("duplicate alg")
        << m_signer.sign(QByteArray(R"({"alg":"none","alg":"RS256","kid":"k1"})"), body);
    QTest::newRow("trailing text") << m_signer.sign(header, body + "x");
    QTest::newRow("no UTF-8") << m_signer.sign(header, body.chopped(1) + ",\"x\":\"\xff\"}");
    QTest::newRow("too long") << m_signer.sign(
        header, body.chopped(1) + ",\"x\":\"" + QByteArray(16384, 'a') + "\"}");
    QByteArray slack = good;
    slack[slack.size() - 1] = slack.back() == 'A' ? 'B' : static_cast<char>(slack.back() + 1);
    QTest::newRow("slack bits or wrong signature") << slack;
}

void IdTokenTest::brokenTextsAreRefused()
{
    QFETCH(QByteArray, token);
    QVERIFY(verify(token).errorAs<SignInFailed>());
}

void IdTokenTest::keysThatMayNotVerifyAreRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("use enc") << QByteArray(R"({"use":"enc"})");
    QTest::newRow("key_ops without verify") << QByteArray(R"({"key_ops":["sign"]})");
    QTest::newRow("key_ops empty") << QByteArray(R"({"key_ops":[]})");
    QTest::newRow("other alg") << QByteArray(R"({"alg":"RS512"})");
    QTest::newRow("other kty") << QByteArray(R"({"kty":"EC"})");
    QTest::newRow("no modulus") << QByteArray(R"({"n":null})");
    QTest::newRow("padded modulus") << QByteArray(R"({"n":"AQAB="})");
    QTest::newRow("exponent 1") << QByteArray(R"({"e":"AQ"})");
    QTest::newRow("even exponent") << QByteArray(R"({"e":"AQAA"})");
    QTest::newRow("no exponent") << QByteArray(R"({"e":null})");
}

void IdTokenTest::keysThatMayNotVerifyAreRefused()
{
    QFETCH(QByteArray, change);
    Json jwk = m_signer.publicJwk();
    jwk.merge_patch(Json::parse(change.toStdString()));
    const Result<QList<JsonWebKey>> keys = readJwks(JsonBox(Json{{"keys", {jwk}}}));
    QVERIFY_RESULT(keys);
    const QByteArray token = m_signer.sign(usualHeader(), claims());
    QVERIFY(!verifyIdToken(token, *keys, SignatureAlgorithm::RS256, expectation()));
}

void IdTokenTest::withoutKeyIdExactlyOneKeyMustFit()
{
    Json header = usualHeader();
    header.erase("kid");
    const QByteArray token = m_signer.sign(header, claims());
    const TokenSigner other;
    QVERIFY_RESULT(verify(token));
    const QList<JsonWebKey> two{m_signer.publicKey(), other.publicKey("k2")};
    QVERIFY(!verifyIdToken(token, two, SignatureAlgorithm::RS256, expectation()));
    QVERIFY(!verifyIdToken(token, {}, SignatureAlgorithm::RS256, expectation()));
}

void IdTokenTest::theSignatureMustBeOfTheKey()
{
    const TokenSigner other;
    QVERIFY(!verify(other.sign(usualHeader(), claims())));
    const TokenSigner small(1024);
    QVERIFY(!verifyIdToken(small.sign(usualHeader(), claims()), {small.publicKey()},
                           SignatureAlgorithm::RS256, expectation()));
}

void IdTokenTest::psSignaturesVerifyOnlyAsPs()
{
    const QByteArray body = QByteArray::fromStdString(claims().dump());
    const QByteArray token = m_signer.sign(QByteArray(R"({"alg":"PS256","kid":"k1"})"), body, true);
    JsonWebKey key = m_signer.publicKey();
    key.algorithm = u"PS256"_s;
    QVERIFY_RESULT(verifyIdToken(token, {key}, SignatureAlgorithm::PS256, expectation()));
    QVERIFY(!verifyIdToken(token, {key}, SignatureAlgorithm::RS256, expectation()));
    const QByteArray lying = m_signer.sign(QByteArray(R"({"alg":"PS256","kid":"k1"})"), body);
    QVERIFY(!verifyIdToken(lying, {key}, SignatureAlgorithm::PS256, expectation()));
}

void IdTokenTest::anotherOrganizationIsItsOwnError()
{
    Json body = claims();
    body["org_id"] = "org_2";
    body["org_name"] = "rail";
    const Result<Identity> identity = verify(m_signer.sign(usualHeader(), body));
    const auto *failure = identity.errorAs<SignInFailed>();
    QVERIFY(failure);
    QCOMPARE(failure->reason, SignInFailed::Reason::OtherOrganization);
    QCOMPARE(failure->detail, u"rail"_s);
}

void IdTokenTest::theOrganizationNameIsComparedInLowerCase()
{
    IdTokenExpectation expected = expectation();
    const QByteArray token = m_signer.sign(usualHeader(), claims());
    expected.organization = u"Halden"_s;
    QVERIFY_RESULT(
        verifyIdToken(token, {m_signer.publicKey()}, SignatureAlgorithm::RS256, expected));
    expected.organization = u"rail"_s;
    QVERIFY(!verifyIdToken(token, {m_signer.publicKey()}, SignatureAlgorithm::RS256, expected));
}

void IdTokenTest::aRenewalMustBeAboutTheSamePerson()
{
    Identity known;
    known.subject = u"auth0|mara"_s;
    known.organizationId = u"org_1"_s;
    known.authenticatedAt = m_now;
    Identity renewed = known;
    QVERIFY_RESULT(checkSamePerson(renewed, known));
    renewed.authenticatedAt = {};
    QVERIFY_RESULT(checkSamePerson(renewed, known));
    renewed.authenticatedAt = m_now.addSecs(1);
    QVERIFY(!checkSamePerson(renewed, known));
    renewed = known;
    renewed.subject = u"auth0|jonas"_s;
    QVERIFY(!checkSamePerson(renewed, known));
    renewed = known;
    renewed.organizationId.clear();
    QVERIFY(!checkSamePerson(renewed, known));
}

ORGDESK_TEST(IdTokenTest)
#include "IdTokenTest.moc"
