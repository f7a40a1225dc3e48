#include "oauth/Base64Url.h"
#include "oauth/DpopKey.h"
#include "support/SharedData.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

#include <memory>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;

//! Wycheproof's ECDSA vectors. OrgDesk signs with ES256 and verifies nothing with it, so these are
//! for a verifier of the test's own: once it gives every expected verdict, it judges the signer.
class EcdsaVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVerifierGivesEveryVerdict_data();
    void theVerifierGivesEveryVerdict();
    void itAcceptsWhatTheSignerMakes();
};

using KeyPtr = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using SignaturePtr = std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)>;

static const unsigned char *octetsOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

static KeyPtr keyFromDer(const QByteArray &der)
{
    const unsigned char *at = octetsOf(der);
    return {d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())), &EVP_PKEY_free};
}

static KeyPtr keyFromPoint(const QByteArray &x, const QByteArray &y)
{
    QByteArray point = '\x04' + x + y;
    char group[] = "P-256";
    OSSL_PARAM params[]{OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
                        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                                          static_cast<std::size_t>(point.size())),
                        OSSL_PARAM_construct_end()};
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr);
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata_init(context) == 1)
        EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, params);
    EVP_PKEY_CTX_free(context);
    return {key, &EVP_PKEY_free};
}

//! `der` must be the one encoding of its numbers.
static bool acceptsDer(EVP_PKEY *key, const QByteArray &message, const QByteArray &der)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const bool accepted = EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(context, octetsOf(der), static_cast<std::size_t>(der.size()),
                            octetsOf(message), static_cast<std::size_t>(message.size()))
            == 1;
    EVP_MD_CTX_free(context);
    return accepted;
}

//! r and s, 32 bytes each (RFC 7518 3.4).
static bool acceptsRaw(EVP_PKEY *key, const QByteArray &message, const QByteArray &raw)
{
    if (raw.size() != 64)
        return false;
    const SignaturePtr numbers(ECDSA_SIG_new(), &ECDSA_SIG_free);
    ECDSA_SIG_set0(numbers.get(), BN_bin2bn(octetsOf(raw), 32, nullptr),
                   BN_bin2bn(octetsOf(raw) + 32, 32, nullptr));
    unsigned char *bytes = nullptr;
    const int size = i2d_ECDSA_SIG(numbers.get(), &bytes);
    const QByteArray der(reinterpret_cast<char *>(bytes), size);
    OPENSSL_free(bytes);
    return acceptsDer(key, message, der);
}

static QByteArray bytesOf(const Json &hex)
{
    return QByteArray::fromHex(QByteArray::fromStdString(hex.get<std::string>()));
}

void EcdsaVectorsTest::theVerifierGivesEveryVerdict_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("raw");
    QTest::addColumn<int>("vectors");
    QTest::newRow("r and s") << u"jose/ecdsa_secp256r1_sha256_p1363_test.json"_s << true << 262;
    QTest::newRow("DER") << u"jose/ecdsa_secp256r1_sha256_test.json"_s << false << 484;
}

void EcdsaVectorsTest::theVerifierGivesEveryVerdict()
{
    QFETCH(QString, name);
    QFETCH(bool, raw);
    QFETCH(int, vectors);
    const QByteArray file = sharedData(name);
    if (file.isEmpty())
        QSKIP("../shared/data/jose is not there (ORGDESK_SHARED_DATA names another place)");
    const Json document = Json::parse(file.toStdString());
    int seen = 0;
    for (const Json &group : document.at("testGroups")) {
        const KeyPtr key = keyFromDer(bytesOf(group.at("publicKeyDer")));
        for (const Json &test : group.at("tests")) {
            ++seen;
            const auto accepts = raw ? acceptsRaw : acceptsDer;
            const bool accepted =
                key && accepts(key.get(), bytesOf(test.at("msg")), bytesOf(test.at("sig")));
            QVERIFY2(accepted == (test.at("result") == "valid"), test.dump().c_str());
        }
    }
    QCOMPARE(seen, vectors);
}

void EcdsaVectorsTest::itAcceptsWhatTheSignerMakes()
{
    // Enough of them to meet leading zeros in each of x, y, r and s: one number in 256 has them.
    for (int i = 0; i < 300; ++i) {
        const DpopKey signer = DpopKey::create();
        const Json jwk = Json::parse(signer.jwk().toStdString());
        const auto coordinate = [&jwk](const char *member) {
            return decodeBase64Url(QByteArray::fromStdString(jwk.at(member).get<std::string>()))
                .value_or(QByteArray());
        };
        const QByteArray x = coordinate("x");
        const QByteArray y = coordinate("y");
        QCOMPARE(x.size(), 32);
        QCOMPARE(y.size(), 32);
        const KeyPtr key = keyFromPoint(x, y);
        QVERIFY(key.get());
        for (int j = 0; j < 5; ++j) {
            const QByteArray message = QByteArray(i, 'm') + QByteArray::number(j);
            QByteArray signature = signer.sign(message);
            QCOMPARE(signature.size(), 64);
            QVERIFY(acceptsRaw(key.get(), message, signature));
            QVERIFY(!acceptsRaw(key.get(), message + 'x', signature));
            signature[j * 12] = static_cast<char>(signature[j * 12] ^ 1);
            QVERIFY(!acceptsRaw(key.get(), message, signature));
        }
    }
}

ORGDESK_TEST(EcdsaVectorsTest)
#include "EcdsaVectorsTest.moc"
