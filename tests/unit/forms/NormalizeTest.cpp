#include "forms/Normalize.h"

#include "contract/SampleProviders.h"
#include "forms/FormBody.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class NormalizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastedTextIsTidied_data();
    void pastedTextIsTidied();
    void certificatesBecomePem();
    void derFilesBecomePem();
    void placesOfTheServerBecomePointers_data();
    void placesOfTheServerBecomePointers();
};

void NormalizeTest::pastedTextIsTidied_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("monospace");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("result");
    const auto host = static_cast<int>(FieldKind::Host);
    const auto url = static_cast<int>(FieldKind::Url);
    const auto text = static_cast<int>(FieldKind::Text);
    QTest::newRow("host") << host << true << u" halden.okta.example\n"_s
                          << u"halden.okta.example"_s;
    QTest::newRow("full address in a host field")
        << host << true << u"https://halden.okta.example/app/UserHome?x=1"_s
        << u"halden.okta.example"_s;
    QTest::newRow("quoted host") << host << true << u"\"halden.okta.example\""_s
                                 << u"halden.okta.example"_s;
    QTest::newRow("only a scheme") << host << true << u"https://"_s << u"https://"_s;
    QTest::newRow("host with path stays for the rule")
        << host << true << u"halden.okta.example/x"_s << u"halden.okta.example/x"_s;
    QTest::newRow("url") << url << true << u"\t“https://a.example/x” "_s
                         << u"https://a.example/x"_s;
    QTest::newRow("client id") << text << true << u"'0oa9x'\r\n"_s << u"0oa9x"_s;
    QTest::newRow("display name keeps quotes") << text << false << u" “Halden” "_s << u"“Halden”"_s;
}

void NormalizeTest::pastedTextIsTidied()
{
    QFETCH(int, kind);
    QFETCH(bool, monospace);
    QFETCH(QString, pasted);
    QFETCH(QString, result);
    const Field field{.key = "x",
                      .pointer = "/x",
                      .label = "X",
                      .kind = static_cast<FieldKind>(kind),
                      .monospace = monospace};
    QCOMPARE(normalized(field, pasted), result);
}

void NormalizeTest::certificatesBecomePem()
{
    const QString pem = test::sampleCertificate;
    QCOMPARE(pemCertificate(pem), pem);
    QCOMPARE(pemCertificate(u"\n  "_s + pem + u"\n\n"_s), pem);
    QCOMPARE(pemCertificate(test::sampleCertificateBody()), pem);
    QCOMPARE(pemCertificate(QString::fromLatin1(pem.toLatin1().toBase64())), pem);
    QCOMPARE(pemCertificate(u"  not a certificate "_s), u"not a certificate"_s);
    QCOMPARE(pemCertificate(QString()), QString());
}

void NormalizeTest::derFilesBecomePem()
{
    const QByteArray der = QByteArray::fromBase64(test::sampleCertificateBody().toLatin1());
    QCOMPARE(pemCertificate(der), test::sampleCertificate);
    QCOMPARE(pemCertificate(test::sampleCertificate.toUtf8()), test::sampleCertificate);
}

void NormalizeTest::placesOfTheServerBecomePointers_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("pointer") << u"/options/client_id"_s << u"/options/client_id"_s;
    QTest::newRow("fragment") << u"#/options/client_id"_s << u"/options/client_id"_s;
    QTest::newRow("data") << u"data/options/client_id"_s << u"/options/client_id"_s;
    QTest::newRow("data pointer") << u"/data/name"_s << u"/name"_s;
    QTest::newRow("body with dots") << u"body.options.client_id"_s << u"/options/client_id"_s;
    QTest::newRow("name") << u"name"_s << u"/name"_s;
    QTest::newRow("whole") << u"/"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void NormalizeTest::placesOfTheServerBecomePointers()
{
    QFETCH(QString, place);
    QFETCH(QString, pointer);
    QCOMPARE(bodyPointer(place), pointer);
}

ORGDESK_TEST(NormalizeTest)

#include "NormalizeTest.moc"
