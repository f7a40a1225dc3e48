#include "http/CertificateCheck.h"

#include "support/TestCertificates.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

class CertificateCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostHasToBeNamed_data();
    void hostHasToBeNamed();
    void weakKeyIsRefused_data();
    void weakKeyIsRefused();
    void wrongPurposeIsRefused_data();
    void wrongPurposeIsRefused();
    void garbageIsRefused();
};

static QString textOf(const std::optional<CertificateProblem> &problem)
{
    return problem ? problem->text : QString();
}

void CertificateCheckTest::hostHasToBeNamed_data()
{
    QTest::addColumn<QByteArray>("commonName");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("good");
    const auto row = [](const QByteArray &names, const char *host, bool good,
                        const QByteArray &commonName = "x") {
        QTest::addRow("%s (%s) for %s", names.constData(), commonName.constData(), host)
            << commonName << names << QString::fromLatin1(host) << good;
    };
    row("DNS:auth.example.com", "auth.example.com", true);
    row("DNS:AUTH.example.com", "auth.EXAMPLE.com", true);
    row("DNS:other.example,DNS:auth.example.com", "auth.example.com", true);
    row("DNS:auth.example.com", "example.com", false);
    row("DNS:example.com", "auth.example.com", false);
    row("DNS:auth.example.com.evil.example", "auth.example.com", false);
    // The common name does not count, with or without other names.
    row("", "auth.example.com", false, "auth.example.com");
    row("DNS:other.example", "auth.example.com", false, "auth.example.com");
    row("IP:127.0.0.1", "auth.example.com", false, "auth.example.com");
    row("email:a@auth.example.com", "auth.example.com", false, "auth.example.com");
    // Wildcards.
    row("DNS:*.example.com", "auth.example.com", true);
    row("DNS:*.example.com", "example.com", false);
    row("DNS:*.example.com", "a.b.example.com", false);
    row("DNS:a*.example.com", "auth.example.com", false);
    row("DNS:*h.example.com", "auth.example.com", false);
    row("DNS:a*h.example.com", "auth.example.com", false);
    row("DNS:auth.*.com", "auth.example.com", false);
    row("DNS:*.*.com", "auth.example.com", false);
    row("DNS:*.com", "example.com", false);
    row("DNS:*", "localhost", false);
    row("DNS:*.co.uk", "shop.co.uk", false); // a whole registry
    row("DNS:*.shop.co.uk", "www.shop.co.uk", true);
    row("DNS:*.github.io", "fieldnote.github.io", true); // a hosting company's own
    row("DNS:*.*", "auth.example", false);
    // Addresses.
    row("IP:127.0.0.1", "127.0.0.1", true);
    row("IP:127.0.0.2", "127.0.0.1", false);
    row("DNS:127.0.0.1", "127.0.0.1", false);
    row("DNS:*.0.0.1", "127.0.0.1", false);
    row("", "127.0.0.1", false, "127.0.0.1");
    row("IP:::1", "::1", true);
    row("IP:::1", "::2", false);
    // IDN: in ASCII form on both sides.
    row("DNS:xn--bcher-kva.example", "xn--bcher-kva.example", true);
    row("DNS:auth.example.com", "auth.example.com.", false);
}

void CertificateCheckTest::hostHasToBeNamed()
{
    QFETCH(QByteArray, commonName);
    QFETCH(QByteArray, names);
    QFETCH(QString, host);
    QFETCH(bool, good);
    TestCertificateOptions options;
    options.commonName = commonName;
    options.alternativeNames = names;
    const auto problem = certificateProblem(makeCertificate(options).der(), host);
    QCOMPARE(textOf(problem), good ? QString() : QString(u"does not name "_s + host));
}

void CertificateCheckTest::weakKeyIsRefused_data()
{
    QTest::addColumn<int>("rsaBits");
    QTest::addColumn<QByteArray>("curve");
    QTest::addColumn<bool>("good");
    QTest::newRow("RSA 1024") << 1024 << QByteArray() << false;
    QTest::newRow("RSA 2047") << 2047 << QByteArray() << false;
    QTest::newRow("RSA 2048") << 2048 << QByteArray() << true;
    QTest::newRow("P-256") << 0 << QByteArray("P-256") << true;
    QTest::newRow("P-384") << 0 << QByteArray("P-384") << true;
    QTest::newRow("P-224") << 0 << QByteArray("P-224") << false;
}

void CertificateCheckTest::weakKeyIsRefused()
{
    QFETCH(int, rsaBits);
    QFETCH(QByteArray, curve);
    QFETCH(bool, good);
    TestCertificateOptions options;
    options.alternativeNames = "DNS:a.example.com";
    options.rsaBits = rsaBits;
    options.curve = curve.constData();
    const auto problem = certificateProblem(makeCertificate(options).der(), u"a.example.com"_s);
    QCOMPARE(textOf(problem), good ? QString() : u"has a weak key"_s);
}

void CertificateCheckTest::wrongPurposeIsRefused_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<bool>("authority");
    QTest::addColumn<QString>("problem");
    QTest::newRow("server") << QByteArray("serverAuth") << false << QString();
    QTest::newRow("both") << QByteArray("clientAuth,serverAuth") << false << QString();
    QTest::newRow("none said") << QByteArray() << false << QString();
    QTest::newRow("client") << QByteArray("clientAuth") << false << u"is not made for servers"_s;
    QTest::newRow("code") << QByteArray("codeSigning") << false << u"is not made for servers"_s;
    QTest::newRow("authority") << QByteArray() << true << u"is that of a certificate authority"_s;
}

void CertificateCheckTest::wrongPurposeIsRefused()
{
    QFETCH(QByteArray, usage);
    QFETCH(bool, authority);
    QFETCH(QString, problem);
    TestCertificateOptions options;
    options.alternativeNames = "DNS:a.example.com";
    options.extendedKeyUsage = usage;
    options.authority = authority;
    QCOMPARE(textOf(certificateProblem(makeCertificate(options).der(), u"a.example.com"_s)),
             problem);
}

void CertificateCheckTest::garbageIsRefused()
{
    QCOMPARE(textOf(certificateProblem({}, u"a"_s)), u"cannot be read"_s);
    QCOMPARE(textOf(certificateProblem("hello", u"a"_s)), u"cannot be read"_s);
    TestCertificateOptions options;
    options.alternativeNames = "DNS:a.example.com";
    const QByteArray der = makeCertificate(options).der();
    QVERIFY(certificateProblem(der.chopped(10), u"a.example.com"_s));
    for (qsizetype i = 0; i < der.size(); i += 3) {
        QByteArray changed = der;
        changed[i] = static_cast<char>(changed[i] ^ 0x55);
        std::ignore = certificateProblem(changed, u"a.example.com"_s); // and nothing crashes
    }
}

ORGDESK_TEST(CertificateCheckTest)

} // namespace orgdesk::test

#include "CertificateCheckTest.moc"
