#include "oauth/Base64Url.h"
#include "oauth/Jws.h"
#include "support/Await.h"
#include "support/SharedData.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <functional>
#include <map>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;

//! The Wycheproof project's vectors for JWS, JWK and RSA signatures, through the verifier of ID
//! tokens (oauth rules 35, 36, 43). Every verdict is either theirs or in a table below.
class WycheproofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signaturesOfTokensGetTheirVerdict();
    void keySetsGetTheirVerdict();
    void rsaSignaturesGetTheirVerdict_data();
    void rsaSignaturesGetTheirVerdict();
};

//! Why a vector that is valid for Wycheproof is refused here, and how often.
using Deviations = std::map<std::string, int>;

static QByteArray printed(const Deviations &deviations)
{
    QByteArray text;
    for (const auto &[why, count] : deviations)
        text += QByteArray::number(count) + " x " + QByteArray::fromStdString(why) + '\n';
    return text;
}

//! True when the verifier takes the token, in either configuration it can have.
static bool isAccepted(const QByteArray &token, const Json &keySet)
{
    const Result<QList<JsonWebKey>> keys = readJwks(JsonBox(keySet));
    if (!keys)
        return false;
    for (const auto algorithm : {SignatureAlgorithm::RS256, SignatureAlgorithm::PS256}) {
        const Result<Jws> jws = Jws::parse(token, algorithm);
        if (jws && jws->verify(*keys))
            return true;
    }
    return false;
}

//! The deviations of all vectors of a file, by reason; vectors that are wrongly accepted stop it.
static Deviations deviationsOf(const QByteArray &file, qsizetype *vectors)
{
    Deviations deviations;
    const Json document = Json::parse(file.toStdString());
    for (const Json &group : document.at("testGroups")) {
        const Json key = group.contains("public") ? group.at("public") : group.at("private");
        const Json keySet = key.contains("keys") ? key : Json{{"keys", {key}}};
        for (const Json &test : group.at("tests")) {
            ++*vectors;
            const Json &jws = test.at("jws");
            const QByteArray token =
                QByteArray::fromStdString(jws.is_string() ? jws.get<std::string>() : jws.dump());
            const bool valid = test.at("result") == "valid";
            const bool accepted = isAccepted(token, keySet);
            const auto header = decodeBase64Url(token.split('.').constFirst());
            const Json named = Json::parse(header.value_or("{}").toStdString(), nullptr, false);
            if (accepted && !valid)
                ++deviations["wrongly accepted: " + std::to_string(test.at("tcId").get<int>())];
            else if (!accepted && valid && !header)
                ++deviations["header that is not strict base64url"];
            else if (!accepted && valid && jws.is_string() && named.is_object())
                ++deviations["algorithm " + named.value("alg", std::string("?"))];
            else if (!accepted && valid)
                ++deviations["not the compact form"];
        }
    }
    return deviations;
}

// All of these are ours on purpose: an ID token is signed with RS256, or with PS256 where the
// configuration says so (rule 35). Nothing that Wycheproof calls invalid is accepted.
static const Deviations deviationsOfTokens{
    {"algorithm ES256", 2}, {"algorithm ES512", 2},
    {"algorithm HS256", 9}, {"algorithm PS384", 6},
    {"algorithm PS512", 4}, {"algorithm RS384", 4},
    {"algorithm RS512", 4}, {"header that is not strict base64url", 1}};
static const Deviations deviationsOfKeySets{
    {"algorithm HS256", 2}, {"algorithm HS384", 1}, {"algorithm HS512", 1}};

void WycheproofTest::signaturesOfTokensGetTheirVerdict()
{
    const QByteArray file = sharedData(u"jose/json_web_signature_test.json"_s);
    if (file.isEmpty())
        QSKIP("../shared/data/jose is not there (ORGDESK_SHARED_DATA names another place)");
    qsizetype vectors = 0;
    QCOMPARE(printed(deviationsOf(file, &vectors)), printed(deviationsOfTokens));
    QCOMPARE(vectors, 401);
}

void WycheproofTest::keySetsGetTheirVerdict()
{
    const QByteArray file = sharedData(u"jose/json_web_key_test.json"_s);
    if (file.isEmpty())
        QSKIP("../shared/data/jose is not there (ORGDESK_SHARED_DATA names another place)");
    qsizetype vectors = 0;
    QCOMPARE(printed(deviationsOf(file, &vectors)), printed(deviationsOfKeySets));
    QCOMPARE(vectors, 26);
}

void WycheproofTest::rsaSignaturesGetTheirVerdict_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<int>("vectors");
    QTest::newRow("RS256") << u"jose/rsa_signature_2048_sha256_test.json"_s
                           << static_cast<int>(SignatureAlgorithm::RS256) << 259;
    QTest::newRow("PS256") << u"jose/rsa_pss_2048_sha256_mgf1_32_test.json"_s
                           << static_cast<int>(SignatureAlgorithm::PS256) << 108;
}

void WycheproofTest::rsaSignaturesGetTheirVerdict()
{
    QFETCH(QString, name);
    QFETCH(int, algorithm);
    QFETCH(int, vectors);
    const QByteArray file = sharedData(name);
    if (file.isEmpty())
        QSKIP("../shared/data/jose is not there (ORGDESK_SHARED_DATA names another place)");
    const auto bytesOf = [](const Json &hex) {
        return QByteArray::fromHex(QByteArray::fromStdString(hex.get<std::string>()));
    };
    int seen = 0;
    const Json document = Json::parse(file.toStdString());
    for (const Json &group : document.at("testGroups")) {
        const Json &publicKey = group.at("publicKey");
        const RsaPublicKey key{bytesOf(publicKey.at("modulus")),
                               bytesOf(publicKey.at("publicExponent"))};
        for (const Json &test : group.at("tests")) {
            ++seen;
            const bool accepted = verifySignature(static_cast<SignatureAlgorithm>(algorithm), key,
                                                  bytesOf(test.at("msg")), bytesOf(test.at("sig")));
            // "Acceptable" is one that leaves out a NULL of the encoding; it is refused.
            QVERIFY2(accepted == (test.at("result") == "valid"), test.dump().c_str());
        }
    }
    QCOMPARE(seen, vectors);
}

ORGDESK_TEST(WycheproofTest)
#include "WycheproofTest.moc"
