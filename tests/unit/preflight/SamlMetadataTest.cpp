#include "preflight/SamlMetadata.h"

#include "core/Json.h"
#include "support/SharedData.h"
#include "support/TestCertificates.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using Reason = FileProblem::Reason;

namespace {

QByteArray document(const QByteArray &inside, const QByteArray &attributes = {})
{
    return R"(<?xml version="1.0"?><md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:)"
           R"(metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="https://idp.test/e" )"
        + attributes + '>' + inside + "</md:EntityDescriptor>";
}

QByteArray provider(const QByteArray &inside)
{
    return "<md:IDPSSODescriptor protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:"
           "protocol\">"
        + inside + "</md:IDPSSODescriptor>";
}

QByteArray signOn(const QByteArray &binding, const QByteArray &location)
{
    return "<md:SingleSignOnService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:" + binding
        + "\" Location=\"" + location + "\"/>";
}

QByteArray key(const QByteArray &base64, const QByteArray &use)
{
    return "<md:KeyDescriptor" + (use.isEmpty() ? QByteArray() : " use=\"" + use + '"')
        + "><ds:KeyInfo><ds:X509Data><ds:X509Certificate>" + base64
        + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>";
}

QStringList corpus()
{
    return QDir(test::sharedDataPath(u"saml"_s)).entryList(QDir::Files, QDir::Name);
}

//! As the oracle says it, so that a difference is readable.
Json asJson(const SamlProvider &found)
{
    Json certificates = Json::array();
    for (const Certificate &certificate : found.signingCertificates) {
        const auto text = [](const QDateTime &time) {
            return time.toString(u"yyyy-MM-dd hh:mm:ss'Z'"_s).toStdString();
        };
        certificates.push_back({{"sha256", certificate.fingerprint().toStdString()},
                                {"from", text(certificate.validFrom)},
                                {"until", text(certificate.validUntil)}});
    }
    Json until = Json::array();
    if (found.validUntil.isValid())
        until.push_back(found.validUntil.toString(Qt::ISODate).toStdString());
    return {{"entityId", found.entityId.toStdString()},
            {"binding", found.signIn().binding.toStdString()},
            {"location", found.signIn().location.toStdString()},
            {"certificates", certificates},
            {"wantsSigned", found.wantsSignedRequests},
            {"validUntil", until}};
}

//! The oracle's end of validity in the same form: without fractions, in UTC.
Json withPlainUntil(Json expected)
{
    for (Json &until : expected["validUntil"]) {
        const QDateTime time =
            QDateTime::fromString(QString::fromStdString(until.get<std::string>()), Qt::ISODate);
        until = time.toUTC().toString(Qt::ISODate).toStdString();
    }
    return expected;
}

} // namespace

class SamlMetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realMetadataIsReadAsXmllintAndOpensslReadIt();
    void otherRealFilesAreRefusedByWhatTheyAre_data();
    void otherRealFilesAreRefusedByWhatTheyAre();
    void whatIsNoMetadataIsNamed_data();
    void whatIsNoMetadataIsNamed();
    void redirectIsPreferredToPostAndOthersAreNotUsed();
    void onlySigningCertificatesCount();
    void severalProvidersAreAllThere();
    void theEarliestEndCounts();
    void adfsAndPingFederateAreKnown();
    void metadataInUtf16IsRead();
};

void SamlMetadataTest::realMetadataIsReadAsXmllintAndOpensslReadIt()
{
    const QStringList names = corpus();
    if (names.isEmpty())
        QSKIP("the metadata files of ../shared/data/saml are not here");
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty() || QStandardPaths::findExecutable(u"xmllint"_s).isEmpty()
        || QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("python3, xmllint and openssl are needed for the other opinion");
    QStringList arguments{u"-B"_s, QStringLiteral(ORGDESK_SAML_ORACLE)};
    for (const QString &name : names)
        arguments << test::sharedDataPath(u"saml/"_s + name);
    QProcess oracle;
    oracle.start(python, arguments);
    QVERIFY(oracle.waitForFinished(150'000));
    QCOMPARE(oracle.exitCode(), 0);
    const Json expected = Json::parse(oracle.readAllStandardOutput().toStdString());

    int files = 0;
    int withProviders = 0;
    int providers = 0;
    for (const QString &name : names) {
        const Json &others = expected.at(name.toStdString());
        const QByteArray content = test::sharedData(u"saml/"_s + name);
        const SamlMetadata metadata = readSamlMetadata(content, largestMetadata);
        withProviders += content.contains("IDPSSODescriptor") ? 1 : 0;
        if (others.empty()) {
            QVERIFY2(metadata.problem, qPrintable(name));
            continue;
        }
        ++files;
        QVERIFY2(!metadata.problem, qPrintable(name + u": "_s + textOf(metadata.problem)));
        QCOMPARE(static_cast<std::size_t>(metadata.providers.size()), others.size());
        for (std::size_t i = 0; i < others.size(); ++i) {
            const std::string ours =
                asJson(metadata.providers.at(static_cast<qsizetype>(i))).dump(1);
            const std::string theirs = withPlainUntil(others.at(i)).dump(1);
            QVERIFY2(ours == theirs,
                     qPrintable(name + u":\n"_s + QString::fromStdString(ours) + u"\nbut\n"_s
                                + QString::fromStdString(theirs)));
            ++providers;
        }
    }
    qInfo("%d files with %d identity providers agree", files, providers);
    QCOMPARE(files, withProviders);
}

void SamlMetadataTest::otherRealFilesAreRefusedByWhatTheyAre_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : corpus())
        QTest::newRow(qPrintable(name)) << name;
    if (corpus().isEmpty())
        QTest::newRow("none") << QString();
}

void SamlMetadataTest::otherRealFilesAreRefusedByWhatTheyAre()
{
    QFETCH(QString, name);
    if (name.isEmpty())
        QSKIP("the metadata files of ../shared/data/saml are not here");
    const QByteArray content = test::sharedData(u"saml/"_s + name);
    const SamlMetadata metadata = readSamlMetadata(content);
    if (content.contains("IDPSSODescriptor"))
        return; // the oracle's
    QVERIFY(metadata.providers.isEmpty());
    const Reason expected = content.trimmed().isEmpty() ? Reason::Empty
        : content.contains("SPSSODescriptor")           ? Reason::ServiceProvider
        : content.contains("<RoleDescriptor")           ? Reason::WsFederationOnly
                                                        : Reason::NoIdentityProvider;
    QVERIFY2(metadata.problem.reason == expected, qPrintable(textOf(metadata.problem)));
    QVERIFY(!textOf(metadata.problem).isEmpty());
}

void SamlMetadataTest::whatIsNoMetadataIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &content, const QString &text) {
        QTest::newRow(name) << content << text;
    };
    row("empty", " \n", u"There is nothing in it."_s);
    row("web page", "<!DOCTYPE html><html><body>Sign in</body></html>",
        u"This is a web page, perhaps a sign-in page that came instead of the file. Download the "
        "file again."_s);
    row("web page in XML", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        u"This is a web page, perhaps a sign-in page that came instead of the file. Download the "
        "file again."_s);
    row("JSON", R"({"issuer":"https://idp.test"})",
        u"This is JSON, perhaps an OpenID discovery document. A SAML provider publishes XML."_s);
    row("other XML", "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>",
        u"This is XML, but not SAML metadata: it begins with <feed>."_s);
    row("the right name in another namespace",
        "<EntityDescriptor xmlns=\"urn:x\"><IDPSSODescriptor/></EntityDescriptor>",
        u"This is XML, but not SAML metadata: it begins with <EntityDescriptor>."_s);
    row("a service provider", document("<md:SPSSODescriptor/>"),
        u"This is the metadata of a service provider (SP). Use the metadata of your identity "
        "provider."_s);
    row("no sign-in address", document(provider({})),
        u"This metadata names no sign-in address for HTTP-Redirect or HTTP-POST."_s);
    row("nothing of use", document("<md:Organization/>"),
        u"This metadata names no identity provider."_s);
    row("cut off", document(provider(signOn("HTTP-POST", "https://idp.test/s"))).chopped(9),
        u"This XML is damaged at line 1. Download it again."_s);
    row("a private key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
        u"This file contains a private key. Export only the certificate."_s);
    row("a certificate", test::makeCertificate({}).certificatePem,
        u"This is a certificate, not metadata. It belongs under “By hand”."_s);
    row("text", "https://idp.test/metadata",
        u"This is plain text, neither metadata nor a certificate."_s);
    row("wrong encoding", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>\xe9</a>",
        u"This XML is not in the encoding it says. Download it again."_s);
    row("unknown encoding", "<?xml version=\"1.0\" encoding=\"EBCDIC-US\"?><a/>",
        u"This XML is in the encoding ebcdic-us. Save it as UTF-8."_s);
    row("too large", QByteArray(largestMetadataFile + 1, ' '), u"It is larger than 1 MB."_s);
}

void SamlMetadataTest::whatIsNoMetadataIsNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    const SamlMetadata metadata = readSamlMetadata(content, largestMetadataFile);
    QCOMPARE(textOf(metadata.problem), text);
    QVERIFY(metadata.providers.isEmpty());
}

void SamlMetadataTest::redirectIsPreferredToPostAndOthersAreNotUsed()
{
    const QByteArray all = signOn("SOAP", "https://idp.test/soap")
        + signOn("HTTP-POST", " https://idp.test/post ")
        + signOn("HTTP-Redirect", "https://idp.test/redirect");
    const SamlMetadata both = readSamlMetadata(document(provider(all)));
    QCOMPARE(both.providers.first().signIn().location, u"https://idp.test/redirect"_s);
    QCOMPARE(both.providers.first().endpoints.size(), 3);
    const SamlMetadata post =
        readSamlMetadata(document(provider(signOn("HTTP-POST", " https://idp.test/post "))));
    QCOMPARE(post.providers.first().signIn(),
             (SamlEndpoint{QString::fromLatin1(postBinding), u"https://idp.test/post"_s}));
    const SamlMetadata soap =
        readSamlMetadata(document(provider(signOn("SOAP", "https://idp.test/soap"))));
    QCOMPARE(soap.problem.reason, Reason::NoSignInAddress);
}

void SamlMetadataTest::onlySigningCertificatesCount()
{
    const QByteArray first = test::makeCertificate({.commonName = "first"}).der().toBase64();
    const QByteArray second = test::makeCertificate({.commonName = "second"}).der().toBase64();
    const QByteArray other = test::makeCertificate({.commonName = "other"}).der().toBase64();
    const SamlMetadata metadata = readSamlMetadata(document(
        provider(signOn("HTTP-POST", "https://idp.test/s") + key(other, "encryption")
                 + key("\n  " + first.left(40) + "\n" + first.mid(40) + "\n", "signing")
                 + key(second, {}) + key(first, "signing") + key("bm90aGluZw==", "signing"))));
    const SamlProvider found = metadata.providers.value(0);
    QCOMPARE(found.signingCertificates.size(), 2);
    QVERIFY(found.signingCertificates.at(0).subject.contains(u"first"_s));
    QVERIFY(found.signingCertificates.at(1).subject.contains(u"second"_s));
    QCOMPARE(found.unreadableCertificates, 1);
}

void SamlMetadataTest::severalProvidersAreAllThere()
{
    const QByteArray one = document(provider(signOn("HTTP-POST", "https://idp.test/1")));
    const QByteArray inside = one.mid(one.indexOf("<md:"));
    const SamlMetadata metadata = readSamlMetadata(
        R"(<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">)" + inside
        + R"(<md:EntitiesDescriptor>)" + inside + inside
        + "</md:EntitiesDescriptor></md:EntitiesDescriptor>");
    QCOMPARE(metadata.providers.size(), 3);
}

void SamlMetadataTest::theEarliestEndCounts()
{
    const SamlMetadata metadata = readSamlMetadata(
        document("<md:IDPSSODescriptor validUntil=\"2027-01-01T00:00:00\">"
                     + signOn("HTTP-POST", "https://idp.test/s") + "</md:IDPSSODescriptor>",
                 "validUntil=\"2026-12-31T23:30:00-01:00\""));
    QCOMPARE(metadata.providers.value(0).validUntil,
             QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
}

void SamlMetadataTest::adfsAndPingFederateAreKnown()
{
    QByteArray adfs = document(provider(signOn("HTTP-POST", "https://adfs.test/adfs/ls/")));
    adfs.replace("https://idp.test/e", "http://adfs.test/adfs/services/trust");
    QVERIFY(readSamlMetadata(adfs).providers.value(0).isAdfs());
    const SamlProvider ping =
        readSamlMetadata(
            document(provider(signOn("HTTP-POST", "https://sso.test:9031/idp/SSO.saml2"))))
            .providers.value(0);
    QVERIFY(ping.isPingFederate());
    QVERIFY(!ping.isAdfs());
}

void SamlMetadataTest::metadataInUtf16IsRead()
{
    const QString text =
        QString::fromUtf8(document(provider(signOn("HTTP-POST", "https://idp.test/s"))));
    QByteArray utf16("\xff\xfe", 2);
    for (const QChar c : text) {
        utf16 += static_cast<char>(c.unicode() & 0xff);
        utf16 += static_cast<char>(c.unicode() >> 8);
    }
    QCOMPARE(readSamlMetadata(utf16).providers.size(), 1);
    QCOMPARE(readSamlMetadata(utf16.mid(2)).providers.size(), 1);
}

ORGDESK_TEST(SamlMetadataTest)
#include "SamlMetadataTest.moc"
