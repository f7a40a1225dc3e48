#include "preflight/PreflightRules.h"

#include "support/TestCertificates.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using test::makeCertificate;
using State = CheckResult::State;

namespace {

const QDateTime &today()
{
    // Certificates that are made now have whole days left but one hour.
    static const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(3600);
    return time;
}

PreflightInput inputOf(const QString &strategy, const QHash<QString, QString> &values)
{
    PreflightInput input;
    input.strategy = strategy;
    input.values = values;
    input.vendor = u"Fieldnote"_s;
    input.labels = {{u"domain"_s, u"Okta domain"_s},
                    {u"clientId"_s, u"Client ID"_s},
                    {u"clientSecret"_s, u"Client secret"_s},
                    {u"baseUrl"_s, u"Base address"_s},
                    {u"certificate"_s, u"Signing certificate"_s}};
    return input;
}

QString line(const CheckResult &result)
{
    static const QHash<State, QString> marks{{State::Ok, u"+"_s},
                                             {State::Info, u"i"_s},
                                             {State::Warning, u"!"_s},
                                             {State::Failed, u"x"_s},
                                             {State::Running, u"~"_s}};
    return QStringList{marks.value(result.state), result.title, result.remark}.join(u' ').trimmed();
}

QStringList linesOf(const QList<CheckResult> &results)
{
    QStringList lines;
    for (const CheckResult &result : results)
        lines << line(result);
    return lines;
}

QStringList linesOf(const PreflightInput &input)
{
    return linesOf(checkRules(input, today()));
}

QString pemOf(const test::TestCertificateOptions &options)
{
    return QString::fromLatin1(makeCertificate(options).certificatePem);
}

} // namespace

class PreflightRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdminAddressIsRefusedWithTheRightOne();
    void aSecretIdIsToldFromItsValue();
    void clientIdsHaveAForm_data();
    void clientIdsHaveAForm();
    void credentialsCanBeTestedOnlyLater();
    void tidiedValuesAreTold();
    void certificatesAreJudged_data();
    void certificatesAreJudged();
    void severalCertificatesAreListed();
    void sha1ForSigningIsWarnedAbout();
    void theAdminPortOfPingFederateIsSeen();
    void metadataIsJudged();
    void theVendorGetsNoMoreThan128Kilobytes();
};

void PreflightRulesTest::anAdminAddressIsRefusedWithTheRightOne()
{
    const QList<CheckResult> results =
        checkRules(inputOf(u"okta"_s, {{u"domain"_s, u"halden-admin.okta.example"_s}}), today());
    QCOMPARE(linesOf(results), QStringList{u"x Okta domain is the address of the admin console"_s});
    QCOMPARE(results.first().fieldError, u"This is the admin address. Use halden.okta.example."_s);
    QCOMPARE(results.first().replacement, u"halden.okta.example"_s);
    QVERIFY2(!results.first().network, "no firewall makes an admin address right");
    QVERIFY(linesOf(inputOf(u"okta"_s, {{u"domain"_s, u"admin.okta.example"_s}})).isEmpty());
    QVERIFY(linesOf(inputOf(u"okta"_s, {{u"domain"_s, u"my-administration.example"_s}})).isEmpty());
}

void PreflightRulesTest::aSecretIdIsToldFromItsValue()
{
    PreflightInput input = inputOf(u"waad"_s, {});
    input.clientSecret = Secret::fromText(u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
    const QList<CheckResult> results = checkRules(input, today());
    QCOMPARE(linesOf(results), QStringList{u"x Client secret looks like the Secret ID"_s});
    QCOMPARE(results.first().fieldError, u"This looks like the Secret ID. Copy the Value."_s);
    input.clientSecret = Secret::fromText(u"abc8Q~0f8fad5b-d9cb-469f-a165-7086772"_s);
    QVERIFY(linesOf(input).isEmpty());
    input.strategy = u"oidc"_s;
    input.clientSecret = Secret::fromText(u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
    QVERIFY2(linesOf(input).isEmpty(), "others may look so");
}

void PreflightRulesTest::clientIdsHaveAForm_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");
    const QString unusual = u"! Client ID doesn’t have the usual %1 form"_s;
    const QString usual = u"+ Client ID has the usual %1 form"_s;
    QTest::newRow("okta") << u"okta"_s << u"0oa9x2k7mPqR4sT1u5d7"_s << usual.arg(u"Okta"_s);
    QTest::newRow("okta, another") << u"okta"_s << u"halden"_s << unusual.arg(u"Okta"_s);
    QTest::newRow("entra") << u"waad"_s << u"0f8fad5b-d9cb-469f-a165-70867728950e"_s
                           << usual.arg(u"Entra ID"_s);
    QTest::newRow("entra, another")
        << u"waad"_s << u"0oa9x2k7mPqR4sT1u5d7"_s << unusual.arg(u"Entra ID"_s);
    QTest::newRow("google") << u"google-apps"_s << u"1-a.apps.googleusercontent.com"_s
                            << usual.arg(u"Google"_s);
    QTest::newRow("google, another") << u"google-apps"_s << u"1-a"_s << unusual.arg(u"Google"_s);
}

void PreflightRulesTest::clientIdsHaveAForm()
{
    QFETCH(QString, strategy);
    QFETCH(QString, id);
    QFETCH(QString, expected);
    QCOMPARE(linesOf(inputOf(strategy, {{u"clientId"_s, id}})), QStringList{expected});
}

void PreflightRulesTest::credentialsCanBeTestedOnlyLater()
{
    PreflightInput input = inputOf(u"oidc"_s, {{u"clientId"_s, u"web"_s}});
    input.clientSecret = Secret::fromText(u"s3cret"_s);
    QCOMPARE(linesOf(input),
             QStringList{u"i Client ID and client secret can be tested only after creation"_s});
}

void PreflightRulesTest::tidiedValuesAreTold()
{
    PreflightInput input = inputOf(u"oidc"_s, {});
    input.tidied = QStringList{u"clientSecret"_s};
    QCOMPARE(linesOf(input),
             QStringList{u"! Client secret had extra characters around it removed for you"_s});
}

void PreflightRulesTest::certificatesAreJudged_data()
{
    QTest::addColumn<QString>("pem");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &pem, const QStringList &expected) {
        QTest::newRow(name) << pem << expected;
    };
    row("good", pemOf({.rsaBits = 2048, .validToDays = 845}),
        {u"+ Certificate is valid for 844 more days"_s});
    row("ends soon", pemOf({.validToDays = 13}), {u"! Certificate is valid for 12 more days"_s});
    row("expired", pemOf({.validFromDays = -20, .validToDays = -2}),
        {u"x Certificate expired on "_s
         + QLocale().toString(QDateTime::currentDateTime().addDays(-2).date(), u"d MMM yyyy"_s)});
    row("short key", pemOf({.rsaBits = 1024, .validToDays = 100}),
        {u"+ Certificate is valid for 99 more days"_s,
         u"! The certificate’s key is short (RSA 1024) 2048 bits are usual"_s});
    row("SHA-1", pemOf({.rsaBits = 2048, .validToDays = 100, .digest = "SHA1"}),
        {u"+ Certificate is valid for 99 more days"_s,
         u"! The certificate is signed with SHA-1 or MD5 which is no longer safe"_s});
    row("no certificate", u"abc"_s, {u"x Signing certificate can’t be used"_s});
    row("a private key", QString::fromLatin1(makeCertificate({}).keyPem),
        {u"x Signing certificate can’t be used"_s});
}

void PreflightRulesTest::certificatesAreJudged()
{
    QFETCH(QString, pem);
    QFETCH(QStringList, expected);
    QCOMPARE(linesOf(inputOf(u"samlp"_s, {{u"certificate"_s, pem}})), expected);
}

void PreflightRulesTest::severalCertificatesAreListed()
{
    const QString pem = pemOf({.commonName = "one", .validToDays = 100})
        + pemOf({.commonName = "two", .validToDays = 200});
    const QList<CheckResult> results =
        checkRules(inputOf(u"samlp"_s, {{u"certificate"_s, pem}}), today());
    QCOMPARE(linesOf(results),
             QStringList({u"+ Certificate is valid for 99 more days"_s,
                          u"! A second certificate is listed and not used"_s}));
    QVERIFY(results.last().details.contains(u"CN=one"_s));
    QVERIFY(results.last().details.contains(u"CN=two"_s));
}

void PreflightRulesTest::sha1ForSigningIsWarnedAbout()
{
    for (const auto &[key, value] : {std::pair{u"signatureAlgorithm"_s, u"rsa-sha1"_s},
                                     std::pair{u"digestAlgorithm"_s, u"sha1"_s}}) {
        QCOMPARE(linesOf(inputOf(u"samlp"_s, {{key, value}})),
                 QStringList{u"! SHA-1 is chosen for signing and is no longer safe"_s});
    }
    QVERIFY(linesOf(inputOf(u"samlp"_s, {{u"signatureAlgorithm"_s, u"rsa-sha256"_s}})).isEmpty());
}

void PreflightRulesTest::theAdminPortOfPingFederateIsSeen()
{
    QCOMPARE(linesOf(inputOf(u"pingfederate"_s, {{u"baseUrl"_s, u"https://sso.test:9999"_s}})),
             QStringList{u"! Base address has the port of the admin console"_s});
}

void PreflightRulesTest::metadataIsJudged()
{
    const auto metadata = [](const QByteArray &attributes, const QByteArray &role) {
        return QString::fromUtf8(
            "<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"e\" "
            + attributes + "><" + role
            + "><SingleSignOnService Location=\"https://idp.test/s\" "
              "Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\"/></"
            + role.split(' ').first() + "></EntityDescriptor>");
    };
    const auto linesFor = [](const QString &xml) {
        return linesOf(
            inputOf(u"samlp"_s, {{u"metadata"_s, xml}, {u"signRequests"_s, u"false"_s}}));
    };
    const QString noCertificate =
        u"x The metadata names no signing certificate so no sign-in can be checked"_s;
    QCOMPARE(linesFor(metadata({}, "IDPSSODescriptor")),
             QStringList({u"+ Metadata is complete and well formed"_s, noCertificate}));
    QCOMPARE(linesFor(metadata("validUntil=\"2020-03-01T12:00:00Z\"", "IDPSSODescriptor")).first(),
             u"x Metadata expired on 1 Mar 2020"_s);
    QVERIFY(linesFor(metadata({}, "IDPSSODescriptor WantAuthnRequestsSigned=\"true\""))
                .contains(u"! Your provider wants signed requests and signing is off"_s));
    const QList<CheckResult> refused = checkRules(
        inputOf(u"samlp"_s, {{u"metadata"_s, metadata({}, "SPSSODescriptor")}}), today());
    QCOMPARE(linesOf(refused), QStringList{u"x Metadata can’t be used"_s});
    QCOMPARE(refused.first().fieldError,
             u"This is the metadata of a service provider (SP). Use the metadata of your identity "
             "provider."_s);
}

void PreflightRulesTest::theVendorGetsNoMoreThan128Kilobytes()
{
    const SamlMetadata metadata;
    const PreflightInput adfs = inputOf(u"adfs"_s, {});
    const QString warning = u"! The metadata is larger than 128 KB Fieldnote may refuse it"_s;
    QVERIFY(linesOf(checkMetadata(metadata, 128 * 1024 + 1, adfs, today())).contains(warning));
    QVERIFY(!linesOf(checkMetadata(metadata, 128 * 1024, adfs, today())).contains(warning));
    const PreflightInput file = inputOf(u"samlp"_s, {});
    QVERIFY2(!linesOf(checkMetadata(metadata, 1024 * 1024, file, today())).contains(warning),
             "that file is not sent");
}

ORGDESK_TEST(PreflightRulesTest)
#include "PreflightRulesTest.moc"
