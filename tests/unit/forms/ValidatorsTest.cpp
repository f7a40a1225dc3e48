#include "forms/Validators.h"

#include "contract/SampleProviders.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

Q_DECLARE_METATYPE(orgdesk::Validator)

class ValidatorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasItsText_data();
    void everyRuleHasItsText();
};

void ValidatorsTest::everyRuleHasItsText_data()
{
    QTest::addColumn<Validator>("validator");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, Validator validator, const QString &text,
                        const char *message) {
        QTest::newRow(name) << validator << text << QString::fromUtf8(message);
    };
    using namespace validators;

    row("name empty", providerDisplayName, {}, "Enter a display name.");
    row("name blank", providerDisplayName, u"  "_s, "Enter a display name.");
    row("name 128", providerDisplayName, QString(128, u'x'), "");
    row("name 129", providerDisplayName, QString(129, u'x'), "Use at most 128 characters.");
    row("org name 255", organizationDisplayName, QString(255, u'x'), "");
    row("org name 256", organizationDisplayName, QString(256, u'x'), "Use at most 255 characters.");

    const char *identifierText = "Use lower-case letters, digits, hyphens and underscores.";
    row("identifier", identifier, u"halden-okta_2"_s, "");
    row("identifier one letter", identifier, u"h"_s, "");
    row("identifier empty", identifier, {}, identifierText);
    row("identifier upper case", identifier, u"Halden"_s, identifierText);
    row("identifier hyphen at the end", identifier, u"halden-"_s, identifierText);
    row("identifier hyphen first", identifier, u"-halden"_s, identifierText);
    row("identifier umlaut", identifier, u"h\u00e4lden"_s, identifierText);
    row("identifier space", identifier, u"hal den"_s, identifierText);
    row("identifier 129", identifier, QString(129, u'x'), "Use at most 128 characters.");

    const char *orgNameText = "Use at most 50 lower-case letters, digits, hyphens and underscores.";
    row("organization name", organizationName, u"halden-freight"_s, "");
    row("organization name 51", organizationName, QString(51, u'x'), orgNameText);
    row("organization name dot", organizationName, u"halden.freight"_s, orgNameText);

    const char *urlText = "Must start with https://.";
    row("url", httpsUrl, u"https://idp.depot.example/saml2/sso?x=1"_s, "");
    row("url port", httpsUrl, u"https://sso.halden.example:9031"_s, "");
    row("url http", httpsUrl, u"http://idp.depot.example"_s, urlText);
    row("url no scheme", httpsUrl, u"idp.depot.example"_s, urlText);
    row("url no host", httpsUrl, u"https://"_s, urlText);
    row("url user", httpsUrl, u"https://me:pw@idp.depot.example"_s, urlText);
    row("url space", httpsUrl, u"https://idp.depot.example/a b"_s, urlText);
    row("url javascript", httpsUrl, u"javascript:alert(1)"_s, urlText);

    const char *colorText = "Enter a color like #2A5BD0.";
    row("color 6", hexColor, u"#2A5bd0"_s, "");
    row("color 3", hexColor, u"#fff"_s, "");
    row("color 4", hexColor, u"#ffff"_s, colorText);
    row("color no hash", hexColor, u"2A5BD0"_s, colorText);
    row("color letter", hexColor, u"#2A5BG0"_s, colorText);
    row("color name", hexColor, u"red"_s, colorText);

    const char *hostText = "Enter a domain like company.com.";
    row("host", hostName, u"halden.example"_s, "");
    row("host IDN", hostName, u"b\u00fccher.example"_s, "");
    row("host label", hostName, u"halden"_s, hostText);
    row("host path", hostName, u"halden.example/x"_s, hostText);
    row("host port", hostName, u"halden.example:443"_s, hostText);
    row("host scheme", hostName, u"https://halden.example"_s, hostText);
    row("host underscore", hostName, u"hal_den.example"_s, hostText);
    row("host wildcard", hostName, u"*.halden.example"_s, hostText);
    row("host hyphen", hostName, u"-halden.example"_s, hostText);
    row("host trailing dot", hostName, u"halden.example."_s, hostText);
    row("host double dot", hostName, u"halden..example"_s, hostText);
    row("host numeric", hostName, u"192.168.0.1"_s, hostText);
    row("host long label", hostName, QString(64, u'a') + u".example"_s, hostText);
    row("host empty", hostName, {}, hostText);
    row("okta", oktaDomain, u"halden.okta.example"_s, "");
    row("okta path", oktaDomain, u"halden.okta.example/admin"_s,
        "Enter only the domain, like company.okta.com.");

    row("client id", clientId, u"0oa9x2k7mPqR4sT1u5d7"_s, "");
    row("client id empty", clientId, {}, "Enter the client ID.");
    row("client id space", clientId, u"0oa 9x"_s, "Enter the client ID.");
    row("secret", clientSecret, u"x"_s, "");
    row("secret empty", clientSecret, {}, "Enter the client secret.");

    const char *certificateText = "Choose a certificate file (.pem, .cer, .crt).";
    const QString pem = test::sampleCertificate;
    row("certificate", certificate, pem, "");
    row("two certificates", certificate, pem + pem, "");
    row("certificate empty", certificate, {}, certificateText);
    row("certificate cut off", certificate, pem.left(200), certificateText);
    row("certificate of other bytes", certificate,
        u"-----BEGIN CERTIFICATE-----\nMIIBjzCCATWg\n-----END CERTIFICATE-----\n"_s,
        certificateText);
    row("certificate cut inside", certificate, QString(pem).remove(100, 64), certificateText);
    row("private key", certificate,
        pem + u"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"_s,
        "This file contains a private key. Export only the certificate.");
    row("RSA private key", certificate, u"-----BEGIN RSA PRIVATE KEY-----\nAAAA\n"_s,
        "This file contains a private key. Export only the certificate.");

    row("metadata", metadataXml, test::sampleMetadata, "");
    row("metadata empty", metadataXml, {}, "Choose a metadata file (.xml).");
    row("metadata text", metadataXml, u"hello"_s, "This file is not XML metadata.");
    row("metadata with entities", metadataXml, u"<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"_s,
        "This file is not XML metadata.");
    row("metadata too large", metadataXml, u'<' + QString(1024 * 1024, u'x') + u'>',
        "Use a file of at most 1 MB.");
}

void ValidatorsTest::everyRuleHasItsText()
{
    QFETCH(Validator, validator);
    QFETCH(QString, text);
    QFETCH(QString, message);
    QCOMPARE(QString::fromUtf8(validator(text)), message);
}

ORGDESK_TEST(ValidatorsTest)

#include "ValidatorsTest.moc"
