#include "oauth/DpopProof.h"

#include "core/Json.h"
#include "oauth/Base64Url.h"
#include "oauth/DpopKey.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

#include <nlohmann/json.hpp>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

//! The key of a session and the proofs that it signs, read and verified with nothing of ours.
class DpopProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theThumbprintIsThatOfRfc7638();
    void aKeySurvivesTheWayToBytesAndBack();
    void otherBytesAreNoKey_data();
    void otherBytesAreNoKey();
    void keysAreDifferentAndCopiesAreEqual();
    void withoutAKeyThereIsNothing();
    void theHeaderIsExact();
    void theClaimsAreExact();
    void nonceAndTokenHashComeWhenThereAreSome();
    void everyProofHasAnIdOfItsOwn();
    void everySignatureIsGoodAndSixtyFourBytesLong();
    void theTargetIsNormalized_data();
    void theTargetIsNormalized();

private:
    static DpopProof proof()
    {
        return {"GET",
                QUrl(u"https://a.example/p?q=1"_s),
                QDateTime::fromMSecsSinceEpoch(1'700'000'000'900, Qt::UTC),
                {},
                {}};
    }
    static QByteArray textIn(const Json &object, const char *name)
    {
        return QByteArray::fromStdString(object.at(name).get<std::string>());
    }
    static Json part(const QByteArray &jws, int index)
    {
        return Json::parse(decodeBase64Url(jws.split('.').value(index)).value().toStdString());
    }
};

namespace {

using PKey = std::shared_ptr<EVP_PKEY>;

PKey keyOf(const QByteArray &x, const QByteArray &y, const QByteArray &d = {})
{
    const QByteArray point = "\x04" + x + y;
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_utf8_string(builder, OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0);
    OSSL_PARAM_BLD_push_octet_string(builder, OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                     size_t(point.size()));
    BIGNUM *number =
        BN_bin2bn(reinterpret_cast<const unsigned char *>(d.constData()), int(d.size()), nullptr);
    if (!d.isEmpty())
        OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_PRIV_KEY, number);
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr);
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context);
    EVP_PKEY_fromdata(context, &key, EVP_PKEY_KEYPAIR, parameters);
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    BN_free(number);
    return PKey(key, EVP_PKEY_free);
}

Secret pkcs8(EVP_PKEY *key)
{
    PKCS8_PRIV_KEY_INFO *info = EVP_PKEY2PKCS8(key);
    unsigned char *bytes = nullptr;
    const int size = i2d_PKCS8_PRIV_KEY_INFO(info, &bytes);
    const Secret secret =
        Secret::fromView(QByteArrayView(reinterpret_cast<const char *>(bytes), size));
    OPENSSL_free(bytes);
    PKCS8_PRIV_KEY_INFO_free(info);
    return secret;
}

//! Signature as r and s, 32 bytes each.
bool verifies(const Json &jwk, const QByteArray &input, const QByteArray &signature)
{
    const auto number = [&jwk](const char *name) {
        return decodeBase64Url(QByteArray::fromStdString(jwk.at(name).get<std::string>())).value();
    };
    if (signature.size() != 64 || number("x").size() != 32 || number("y").size() != 32)
        return false;
    const auto *raw = reinterpret_cast<const unsigned char *>(signature.constData());
    ECDSA_SIG *pair = ECDSA_SIG_new();
    ECDSA_SIG_set0(pair, BN_bin2bn(raw, 32, nullptr), BN_bin2bn(raw + 32, 32, nullptr));
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(pair, &der);
    ECDSA_SIG_free(pair);
    const PKey key = keyOf(number("x"), number("y"));
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const bool good = key
        && EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key.get()) == 1
        && EVP_DigestVerify(context, der, size_t(size),
                            reinterpret_cast<const unsigned char *>(input.constData()),
                            size_t(input.size()))
            == 1;
    EVP_MD_CTX_free(context);
    OPENSSL_free(der);
    return good;
}

QByteArray decoded(const char *base64Url)
{
    return decodeBase64Url(base64Url).value();
}

//! The key of RFC 7515 A.3.
PKey publishedKey()
{
    return keyOf(decoded("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"),
                 decoded("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"),
                 decoded("jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"));
}

} // namespace

void DpopProofTest::theThumbprintIsThatOfRfc7638()
{
    const DpopKey key = DpopKey::fromPkcs8(pkcs8(publishedKey().get()));
    QVERIFY(!key.isNull());
    QCOMPARE(key.jwk(),
             QByteArray(R"({"crv":"P-256","kty":"EC",)"
                        R"("x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
                        R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})"));
    // Computed with another program from the members in the order of RFC 7638 3.2.
    QCOMPARE(key.thumbprint(), QByteArray("oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U"));
}

void DpopProofTest::aKeySurvivesTheWayToBytesAndBack()
{
    const DpopKey key = DpopKey::create();
    QVERIFY(!key.isNull());
    const Secret stored = key.toPkcs8();
    QCOMPARE(stored.size(), 138);
    const DpopKey back = DpopKey::fromPkcs8(stored);
    QVERIFY(back == key);
    QCOMPARE(back.thumbprint(), key.thumbprint());
    QVERIFY(verifies(Json::parse(key.jwk().toStdString()), "x", back.sign("x")));
}

void DpopProofTest::otherBytesAreNoKey_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = DpopKey::create().toPkcs8().reveal().toByteArray();
    QTest::newRow("none") << QByteArray();
    QTest::newRow("text") << QByteArray("key");
    QTest::newRow("cut off") << good.chopped(1);
    QTest::newRow("longer") << QByteArray(good + '\0');
    const PKey other(EVP_EC_gen("P-384"), EVP_PKEY_free);
    QTest::newRow("another curve") << pkcs8(other.get()).reveal().toByteArray();
    const PKey rsa(EVP_RSA_gen(2048), EVP_PKEY_free);
    QTest::newRow("RSA") << pkcs8(rsa.get()).reveal().toByteArray();
    const QByteArray foreign = DpopKey::create().toPkcs8().reveal().toByteArray();
    QTest::newRow("public half of another key") << QByteArray(good.chopped(64) + foreign.last(64));
}

void DpopProofTest::otherBytesAreNoKey()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(DpopKey::fromPkcs8(Secret::fromView(bytes)).isNull());
}

void DpopProofTest::keysAreDifferentAndCopiesAreEqual()
{
    const DpopKey one = DpopKey::create();
    const DpopKey two = DpopKey::create();
    const DpopKey copy = one; // NOLINT(performance-unnecessary-copy-initialization)
    QVERIFY(copy == one);
    QVERIFY(!(one == two));
    QVERIFY(!(one == DpopKey()));
    QVERIFY(DpopKey() == DpopKey());
    QVERIFY(one.thumbprint() != two.thumbprint());
}

void DpopProofTest::withoutAKeyThereIsNothing()
{
    const DpopKey none;
    QVERIFY(none.isNull());
    QVERIFY(none.jwk().isEmpty());
    QVERIFY(none.thumbprint().isEmpty());
    QVERIFY(none.toPkcs8().isEmpty());
    QVERIFY(none.sign("x").isEmpty());
    QVERIFY(proof().signedWith(none).isEmpty());
}

void DpopProofTest::theHeaderIsExact()
{
    const DpopKey key = DpopKey::create();
    const Json expected{
        {"typ", "dpop+jwt"}, {"alg", "ES256"}, {"jwk", Json::parse(key.jwk().toStdString())}};
    const Json header = part(proof().signedWith(key), 0);
    QCOMPARE(QByteArray::fromStdString(header.dump()), QByteArray::fromStdString(expected.dump()));
    QCOMPARE(header.at("jwk").size(), size_t(4)); // kty, crv, x, y: no private part.
}

void DpopProofTest::theClaimsAreExact()
{
    const Json claims = part(proof().signedWith(DpopKey::create()), 1);
    QCOMPARE(claims.size(), size_t(4));
    QCOMPARE(textIn(claims, "htm"), QByteArray("GET"));
    QCOMPARE(textIn(claims, "htu"), QByteArray("https://a.example/p"));
    QVERIFY(claims.at("iat").is_number_integer());
    QCOMPARE(claims.at("iat").get<qint64>(), qint64(1'700'000'000));
    const auto id = QByteArray::fromStdString(claims.at("jti").get<std::string>());
    QCOMPARE(decodeBase64Url(id).value().size(), 16);
}

void DpopProofTest::nonceAndTokenHashComeWhenThereAreSome()
{
    DpopProof asked = proof();
    asked.nonce = "n-0S6_WzA2Mj";
    asked.accessToken = Secret::fromView("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU");
    const Json claims = part(asked.signedWith(DpopKey::create()), 1);
    QCOMPARE(claims.size(), size_t(6));
    QCOMPARE(textIn(claims, "nonce"), QByteArray("n-0S6_WzA2Mj"));
    // Token and hash of RFC 9449 7.1.
    QCOMPARE(textIn(claims, "ath"), QByteArray("fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"));
}

void DpopProofTest::everyProofHasAnIdOfItsOwn()
{
    const DpopKey key = DpopKey::create();
    QSet<QString> ids;
    for (int i = 0; i < 200; ++i)
        ids << QString::fromStdString(part(proof().signedWith(key), 1).at("jti"));
    QCOMPARE(ids.size(), 200);
}

//! With hundreds of keys, numbers with leading zeros are among them.
void DpopProofTest::everySignatureIsGoodAndSixtyFourBytesLong()
{
    for (int i = 0; i < 600; ++i) {
        const DpopKey key = DpopKey::create();
        const QByteArray jws = proof().signedWith(key);
        const QList<QByteArray> parts = jws.split('.');
        QCOMPARE(parts.size(), 3);
        const QByteArray signature = decodeBase64Url(parts[2]).value();
        const Json jwk = part(jws, 0).at("jwk");
        QVERIFY(verifies(jwk, parts[0] + '.' + parts[1], signature));
        QVERIFY(!verifies(jwk, parts[0] + ".x" + parts[1], signature));
    }
}

void DpopProofTest::theTargetIsNormalized_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *url, const char *target) {
        QTest::newRow(url) << QString::fromUtf8(url) << QByteArray(target);
    };
    row("https://a.example/p", "https://a.example/p");
    row("https://a.example/p?q=1", "https://a.example/p");
    row("https://a.example/p?q=1#f", "https://a.example/p");
    row("https://a.example/p#f", "https://a.example/p");
    row("https://u:p@a.example/p", "https://a.example/p");
    row("HTTPS://A.Example/P", "https://a.example/P");
    row("https://a.example:443/p", "https://a.example/p");
    row("http://a.example:80/p", "http://a.example/p");
    row("https://a.example:80/p", "https://a.example:80/p");
    row("http://127.0.0.1:41001/p", "http://127.0.0.1:41001/p");
    row("https://a.example", "https://a.example/");
    row("https://a.example?x", "https://a.example/");
    row("https://a.example/a%7Cb/c%20d", "https://a.example/a%7Cb/c%20d");
    row("https://a.example/é", "https://a.example/%C3%A9");
    row("https://bücher.example/p", "https://xn--bcher-kva.example/p");
    row("https://[::1]:8443/p", "https://[::1]:8443/p");
    row("https://a.example/p/", "https://a.example/p/");
}

void DpopProofTest::theTargetIsNormalized()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, target);
    QCOMPARE(dpopTarget(QUrl(url)), target);
}

ORGDESK_TEST(DpopProofTest)
#include "DpopProofTest.moc"
