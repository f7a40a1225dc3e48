#include "preflight/CertificateFile.h"

#include "support/SharedData.h"
#include "support/TestCertificates.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using Reason = FileProblem::Reason;
using test::makeCertificate;
using test::TestCertificate;

namespace {

template<class T>
QByteArray derOf(const T *value, int (*encode)(const T *, unsigned char **))
{
    unsigned char *bytes = nullptr;
    const int size = encode(value, &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), qMax(size, 0));
    OPENSSL_free(bytes);
    return der;
}

using KeyPointer = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

KeyPointer keyOf(const TestCertificate &certificate)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(
        BIO_new_mem_buf(certificate.keyPem.constData(),
                        static_cast<int>(certificate.keyPem.size())),
        &BIO_free);
    return {PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free};
}

X509 *x509Of(const TestCertificate &certificate)
{
    const QByteArray der = certificate.der();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return d2i_X509(nullptr, &bytes, static_cast<long>(der.size()));
}

QByteArray pem(const QByteArray &label, const QByteArray &der)
{
    return "-----BEGIN " + label + "-----\n" + der.toBase64() + "\n-----END " + label + "-----\n";
}

QByteArray requestDer(const TestCertificate &certificate)
{
    const KeyPointer key = keyOf(certificate);
    const std::unique_ptr<X509_REQ, decltype(&X509_REQ_free)> request(X509_REQ_new(),
                                                                      &X509_REQ_free);
    X509_REQ_set_pubkey(request.get(), key.get());
    X509_REQ_sign(request.get(), key.get(), EVP_sha256());
    return derOf<X509_REQ>(request.get(), &i2d_X509_REQ);
}

QByteArray storeDer(const TestCertificate &certificate)
{
    const KeyPointer key = keyOf(certificate);
    const std::unique_ptr<X509, decltype(&X509_free)> x509(x509Of(certificate), &X509_free);
    const std::unique_ptr<PKCS12, decltype(&PKCS12_free)> store(
        PKCS12_create("pass", "name", key.get(), x509.get(), nullptr, 0, 0, 0, 0, 0), &PKCS12_free);
    return derOf<PKCS12>(store.get(), &i2d_PKCS12);
}

QByteArray bundleDer(const QList<TestCertificate> &certificates)
{
    const std::unique_ptr<PKCS7, decltype(&PKCS7_free)> bundle(PKCS7_new(), &PKCS7_free);
    PKCS7_set_type(bundle.get(), NID_pkcs7_signed);
    PKCS7_content_new(bundle.get(), NID_pkcs7_data);
    for (const TestCertificate &certificate : certificates) {
        const std::unique_ptr<X509, decltype(&X509_free)> x509(x509Of(certificate), &X509_free);
        PKCS7_add_certificate(bundle.get(), x509.get());
    }
    return derOf<PKCS7>(bundle.get(), &i2d_PKCS7);
}

QByteArray utf16(const QByteArray &text)
{
    QByteArray wide("\xff\xfe", 2);
    for (const char c : text) {
        wide += c;
        wide += '\0';
    }
    return wide;
}

} // namespace

class CertificateFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingPeopleSeeIsRead();
    void everyFormOfACertificateIsRead_data();
    void everyFormOfACertificateIsRead();
    void severalInOneFileAreAllRead();
    void aPrivateKeyRefusesTheWholeFile_data();
    void aPrivateKeyRefusesTheWholeFile();
    void whatMustNotBeKeptIsKnownInEveryForm();
    void aFileOfBeginningsIsReadOnce();
    void otherContentIsNamed_data();
    void otherContentIsNamed();
    void weakKeysAndDigestsAreSeen();
    void theOneThatIsValidNowIsUsed();
    void daysLeftAreWholeDays();
    void namesCannotHideOrTurn();
    void oddRealCertificatesAreReadOrNamed_data();
    void oddRealCertificatesAreReadOrNamed();
};

void CertificateFileTest::everythingPeopleSeeIsRead()
{
    const TestCertificate made = makeCertificate(
        {.commonName = "idp.depot.example", .organization = "Depot", .rsaBits = 2048});
    const CertificateFile file = readCertificates(made.certificatePem);
    QVERIFY(!file.problem);
    const Certificate read = file.certificates.value(0);
    QCOMPARE(read.shortSubject(), u"CN=idp.depot.example"_s);
    QVERIFY2(read.subject.contains(u"O=Depot"_s), qPrintable(read.subject));
    QCOMPARE(read.keyText(), u"RSA 2048"_s);
    QCOMPARE(read.signature, u"sha256WithRSAEncryption"_s);
    QCOMPARE(read.validFrom, made.certificate().effectiveDate().toUTC());
    QCOMPARE(read.validUntil, made.certificate().expiryDate().toUTC());
    QCOMPARE(read.sha256(), made.certificate().digest(QCryptographicHash::Sha256));
    QCOMPARE(read.fingerprint().size(), 32 * 3 - 1);
    QCOMPARE(readCertificates(read.pem().toLatin1()).certificates.value(0), read);
}

void CertificateFileTest::everyFormOfACertificateIsRead_data()
{
    QTest::addColumn<QByteArray>("content");
    const TestCertificate made = makeCertificate({});
    QTest::newRow("PEM") << made.certificatePem;
    QTest::newRow("DER") << made.der();
    QTest::newRow("base64 alone") << made.der().toBase64();
    QTest::newRow("base64 of the PEM file") << made.certificatePem.toBase64();
    QTest::newRow("PEM in UTF-16") << utf16(made.certificatePem);
    QTest::newRow("PEM after a byte order mark") << "\xef\xbb\xbf" + made.certificatePem;
    QTest::newRow("PEM with other line ends")
        << QByteArray(made.certificatePem).replace("\n", "\r\n");
    QTest::newRow("PEM in one line")
        << "-----BEGIN CERTIFICATE-----" + made.der().toBase64() + "-----END CERTIFICATE-----";
    QTest::newRow("PEM with words around it")
        << "subject=CN = Test\n" + made.certificatePem + "and more\n";
    QTest::newRow("an older label") << pem("X509 CERTIFICATE", made.der());
    QTest::newRow("PKCS #7 in DER") << bundleDer({made});
    QTest::newRow("PKCS #7 in PEM") << pem("PKCS7", bundleDer({made}));
    QTest::newRow("PKCS #7 under the wrong label") << pem("CERTIFICATE", bundleDer({made}));
}

void CertificateFileTest::everyFormOfACertificateIsRead()
{
    QFETCH(QByteArray, content);
    const CertificateFile file = readCertificates(content);
    QVERIFY2(!file.problem, qPrintable(textOf(file.problem)));
    QCOMPARE(file.certificates.size(), 1);
    QVERIFY(file.certificates.first().subject.contains(u"CN=Test"_s));
}

void CertificateFileTest::severalInOneFileAreAllRead()
{
    const TestCertificate first = makeCertificate({.commonName = "first"});
    const TestCertificate second = makeCertificate({.commonName = "second"});
    for (const QByteArray &content :
         {QByteArray(first.certificatePem + second.certificatePem), bundleDer({first, second})}) {
        const CertificateFile file = readCertificates(content);
        QCOMPARE(file.certificates.size(), 2);
    }
    QByteArray damaged = second.certificatePem;
    damaged.remove(damaged.size() / 2, 8);
    QCOMPARE(readCertificates(first.certificatePem + damaged).problem,
             (FileProblem{Reason::DamagedCertificate, u"2"_s}));
}

void CertificateFileTest::aPrivateKeyRefusesTheWholeFile_data()
{
    QTest::addColumn<QByteArray>("content");
    const TestCertificate made = makeCertificate({.rsaBits = 2048});
    const KeyPointer key = keyOf(made);
    const QByteArray der = derOf<EVP_PKEY>(key.get(), &i2d_PrivateKey);
    QTest::newRow("PEM") << made.keyPem;
    QTest::newRow("after a certificate") << made.certificatePem + made.keyPem;
    QTest::newRow("PEM in UTF-16") << utf16(made.keyPem);
    QTest::newRow("DER") << der;
    QTest::newRow("base64 alone") << der.toBase64();
    QTest::newRow("base64 of the PEM file") << made.keyPem.toBase64();
    QTest::newRow("PuTTY") << QByteArray("PuTTY-User-Key-File-3: ssh-rsa\n");
    QTest::newRow("cut off") << made.keyPem.left(200);
}

void CertificateFileTest::aPrivateKeyRefusesTheWholeFile()
{
    QFETCH(QByteArray, content);
    const CertificateFile file = readCertificates(content);
    QCOMPARE(textOf(file.problem),
             u"This file contains a private key. Export only the certificate."_s);
    QVERIFY(file.certificates.isEmpty());
}

void CertificateFileTest::whatMustNotBeKeptIsKnownInEveryForm()
{
    const TestCertificate made = makeCertificate({.rsaBits = 2048});
    const KeyPointer key = keyOf(made);
    const std::unique_ptr<BIO, decltype(&BIO_free)> encrypted(BIO_new(BIO_s_mem()), &BIO_free);
    QVERIFY(i2d_PKCS8PrivateKey_bio(encrypted.get(), key.get(), EVP_aes_256_cbc(), "pass", 4,
                                    nullptr, nullptr));
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(encrypted.get(), &bytes);
    const QByteArray pkcs8(bytes, size);
    for (const QByteArray &content : {made.keyPem, storeDer(made), pkcs8}) {
        QVERIFY(holdsPrivateKey(content));
        QVERIFY(holdsPrivateKey(content.toBase64()));
    }
    for (const QByteArray &content : {made.certificatePem, made.der(), made.der().toBase64(),
                                      requestDer(made), bundleDer({made}), QByteArray("text")})
        QVERIFY(!holdsPrivateKey(content));
}

//! A search to the end of the text for each of 58,000 beginnings would run into the time limit.
void CertificateFileTest::aFileOfBeginningsIsReadOnce()
{
    const QByteArray line("-----BEGIN A-----\n");
    const CertificateFile file =
        readCertificates(line.repeated(largestCertificateFile / line.size()));
    QVERIFY(file.certificates.isEmpty());
    QVERIFY(file.problem.reason != FileProblem::Reason::None);
}

void CertificateFileTest::otherContentIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    const TestCertificate made = makeCertificate({.rsaBits = 2048});
    const KeyPointer key = keyOf(made);
    const QByteArray publicDer = derOf<EVP_PKEY>(key.get(), &i2d_PUBKEY);
    const QString request = u"This is a certificate request (CSR), not a certificate. Use what "
                            "the authority made from it."_s;
    const QString publicKey =
        u"This is a public key without a certificate around it. Export the certificate."_s;
    const QString damaged = u"This certificate is damaged or cut off. Export it again."_s;
    const auto row = [](const char *name, const QByteArray &content, const QString &text) {
        QTest::newRow(name) << content << text;
    };
    row("CSR in PEM", pem("CERTIFICATE REQUEST", requestDer(made)), request);
    row("CSR in DER", requestDer(made), request);
    row("PKCS #12", storeDer(made),
        u"This is a key store (PKCS #12, .pfx or .p12) and may hold a private key. Export only "
        "the certificate."_s);
    row("public key in PEM", pem("PUBLIC KEY", publicDer), publicKey);
    row("public key in DER", publicDer, publicKey);
    row("revocation list", pem("X509 CRL", "0"),
        u"This is a list of revoked certificates (CRL), not a certificate."_s);
    row("parameters", pem("DH PARAMETERS", "0"), u"There is no certificate in it."_s);
    row("an empty bundle", bundleDer({}), u"There is no certificate in it."_s);
    row("web page", "<!doctype html><html>404</html>",
        u"This is a web page, perhaps a sign-in page that came instead of the file. Download the "
        "file again."_s);
    row("metadata", "<EntityDescriptor/>",
        u"This is metadata, not a certificate. Import it as metadata."_s);
    row("JSON", R"({"keys":[]})",
        u"This is JSON, perhaps an OpenID discovery document. A SAML provider publishes XML."_s);
    row("cut off", made.certificatePem.left(300), damaged);
    row("cut off in DER", made.der().chopped(10), damaged);
    row("something after it in DER", made.der() + "x", damaged);
    row("one byte missing", QByteArray(made.certificatePem).remove(200, 1), damaged);
    row("empty", "\n", u"There is nothing in it."_s);
    row("text", "certificate", u"This is plain text, neither metadata nor a certificate."_s);
    row("garbage", QByteArray("\x01\x02\x03\x04garbage", 11),
        u"OrgDesk doesn’t know this kind of file."_s);
    row("too large", QByteArray(largestCertificateFile + 1, 'x'), u"It is larger than 1 MB."_s);
}

void CertificateFileTest::otherContentIsNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    const CertificateFile file = readCertificates(content);
    QCOMPARE(textOf(file.problem), text);
    QVERIFY(file.certificates.isEmpty());
}

void CertificateFileTest::weakKeysAndDigestsAreSeen()
{
    const auto read = [](const test::TestCertificateOptions &options) {
        return readCertificates(makeCertificate(options).certificatePem).certificates.value(0);
    };
    QVERIFY(read({.rsaBits = 1024}).hasWeakKey());
    QVERIFY(!read({.rsaBits = 2048}).hasWeakKey());
    QVERIFY(!read({}).hasWeakKey());
    QVERIFY(read({.rsaBits = 2048, .digest = "SHA1"}).weakDigest);
    QVERIFY(!read({.rsaBits = 2048}).weakDigest);
}

void CertificateFileTest::theOneThatIsValidNowIsUsed()
{
    const CertificateFile file = readCertificates(
        makeCertificate({.commonName = "old", .validFromDays = -20, .validToDays = -10})
            .certificatePem
        + makeCertificate({.commonName = "now"}).certificatePem);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(file.best(now)->shortSubject(), u"CN=now"_s);
    QCOMPARE(file.best(now.addYears(5))->shortSubject(), u"CN=old"_s);
    QVERIFY(!CertificateFile{}.best(now));
}

void CertificateFileTest::daysLeftAreWholeDays()
{
    Certificate certificate;
    const QDateTime now(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);
    certificate.validUntil = now.addDays(12).addSecs(3600);
    QCOMPARE(certificate.daysLeft(now), 12);
    certificate.validUntil = now.addSecs(3600);
    QCOMPARE(certificate.daysLeft(now), 0);
    QVERIFY(!certificate.isExpired(now));
    certificate.validUntil = now.addSecs(-3600);
    QCOMPARE(certificate.daysLeft(now), -1);
    QVERIFY(certificate.isExpired(now));
    certificate.validUntil = {};
    QVERIFY2(certificate.isExpired(now), "an end that cannot be read is taken as passed");
}

void CertificateFileTest::namesCannotHideOrTurn()
{
    const TestCertificate made = makeCertificate({.commonName = "good\xe2\x80\xae"
                                                                "elpmaxe\x07.example"});
    const QString subject = readCertificates(made.certificatePem).certificates.value(0).subject;
    QVERIFY(subject.contains(u"elpmaxe"_s));
    QVERIFY(!subject.contains(QChar(0x202e)));
    QVERIFY(!subject.contains(QChar(7)));
}

void CertificateFileTest::oddRealCertificatesAreReadOrNamed_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names =
        QDir(test::sharedDataPath(u"x509-odd"_s)).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
    if (names.isEmpty())
        QTest::newRow("none") << QString();
}

void CertificateFileTest::oddRealCertificatesAreReadOrNamed()
{
    QFETCH(QString, name);
    if (name.isEmpty())
        QSKIP("the certificates of ../shared/data/x509-odd are not here");
    const QByteArray content = test::sharedData(u"x509-odd/"_s + name);
    const CertificateFile file = readCertificates(content);
    if (name == "tests_malformed.crt"_L1) {
        QCOMPARE(textOf(file.problem),
                 u"This certificate is damaged or cut off. Export it again."_s);
        return;
    }
    QVERIFY2(!file.problem, qPrintable(textOf(file.problem)));
    QCOMPARE(file.certificates.size(), content.count("-----BEGIN CERTIFICATE-----"));
    for (const Certificate &certificate : file.certificates) {
        const QSslCertificate other(certificate.der, QSsl::Der);
        QCOMPARE(certificate.validUntil, other.expiryDate().toUTC());
        QCOMPARE(certificate.sha256(), other.digest(QCryptographicHash::Sha256));
    }
}

ORGDESK_TEST(CertificateFileTest)
#include "CertificateFileTest.moc"
