#include "config/ConfigurationLoader.h"

#include "myorg/Endpoints.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace orgdesk;
using namespace Qt::StringLiterals;

namespace {

const QString fileName = u"/etc/vendor/orgdesk.json"_s;

ConfigurationLoader makeLoader()
{
    return ConfigurationLoader({u"createIdp"_s, u"deleteIdp"_s, u"getDetails"_s});
}

Result<VendorConfiguration> buildFrom(const QByteArray &text)
{
    const ConfigurationLoader loader = makeLoader();
    const Result<ConfigurationDocument> document =
        loader.parse(text, fileName, ConfigurationKind::Vendor);
    if (!document.has_value())
        return document.error();
    QMap<QString, ConfigurationLoader::Merged> values;
    for (auto value = document->values.constBegin(); value != document->values.constEnd(); ++value)
        values.insert(value.key(), {value->json, fileName});
    return loader.build(values);
}

//! A complete configuration with one more member.
QByteArray with(const QByteArray &member)
{
    return R"({"domain":"login.example.com","client_id":"abc",)" + member + '}';
}

} // namespace

class ConfigurationLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsRead();
    void defaultsComeFromTheDomain();
    void everyWriteIsConfirmedOrNamedHere();
    void localTenantIsPlainHttp();
    void wrongValueNamesFileKeyAndExpectation_data();
    void wrongValueNamesFileKeyAndExpectation();
    void goodDomain_data();
    void goodDomain();
    void otherHostIsRefused_data();
    void otherHostIsRefused();
    void requiredKeyIsMissing_data();
    void requiredKeyIsMissing();
    void damagedTextIsRefused_data();
    void damagedTextIsRefused();
    void policyIgnoresWhatItDoesNotUnderstand();
    void policyValueCanBeLocked();
    void policyThatIsNoObjectIsAnError();
    void accessTokenModesAreRead();
    void missingFileIsAnError();
    void folderInsteadOfFileIsAnError();
    void lineNamesEverything();
};

void ConfigurationLoaderTest::accessTokenModesAreRead()
{
    const auto modeOf = [](const QByteArray &member) {
        const Result<VendorConfiguration> built =
            buildFrom(R"({"domain":"login.example.com","client_id":"abc")" + member + '}');
        return built ? std::optional(built->accessToken) : std::nullopt;
    };
    QVERIFY(modeOf({}) == AccessTokenMode::Auto);
    QVERIFY(modeOf(R"(,"access_token":"auto")") == AccessTokenMode::Auto);
    QVERIFY(modeOf(R"(,"access_token":"bearer")") == AccessTokenMode::Bearer);
    QVERIFY(modeOf(R"(,"access_token":"dpop")") == AccessTokenMode::DPoP);
    for (const char *wrong : {"\"Bearer\"", "\"none\"", "\"\"", "null", "1", "[\"dpop\"]"})
        QVERIFY2(!modeOf(QByteArray(",\"access_token\":") + wrong), wrong);
}

void ConfigurationLoaderTest::everyKeyIsRead()
{
    const Result<VendorConfiguration> built = buildFrom(R"({
        "domain": "Login.Example.com", "client_id": "abc",
        "audience": "https://login.example.com/other/",
        "api_base_url": "https://login.example.com/my-org/v2/",
        "organization": "org_1", "redirect_ports": [0, 65535], "access_token": "dpop",
        "dns_servers": ["127.0.0.1:5300", "9.9.9.9", "2620:fe::fe", "[2620:fe::9]:53"],
        "connection_name_prefix_template": "con-{org_id}-", "tenant_name": "fieldnote",
        "step_up": {"acr_values": ["a", "b"], "max_age": 0, "operations": ["deleteIdp"],
                    "withheld_scopes": ["delete:my_org:identity_providers"]},
        "product": {"name": "Portal", "vendor_name": "Fieldnote GmbH", "logo": "logo.svg",
                    "accent": "#1f6Feb", "support_url": "https://example.com/help",
                    "support_email": "help@example.com", "privacy_url": "https://example.com/p"}
    })");
    QVERIFY_RESULT(built);
    QCOMPARE(built->domain, u"login.example.com"_s);
    QCOMPARE(built->clientId, u"abc"_s);
    QCOMPARE(built->audience, QUrl(u"https://login.example.com/other/"_s));
    QCOMPARE(built->apiBase, QUrl(u"https://login.example.com/my-org/v2"_s));
    QCOMPARE(built->organization, u"org_1"_s);
    QCOMPARE(built->redirectPorts, (QList<quint16>{0, 65535}));
    QVERIFY(built->accessToken == AccessTokenMode::DPoP);
    QCOMPARE(built->dnsServers.size(), 4);
    QCOMPARE(built->connectionNamePrefixTemplate, u"con-{org_id}-"_s);
    QCOMPARE(built->tenantName, u"fieldnote"_s);
    QCOMPARE(built->stepUp.acrValues, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(built->stepUp.maxAge, std::chrono::seconds(0));
    QCOMPARE(built->stepUp.operations, QStringList{u"deleteIdp"_s});
    QCOMPARE(built->stepUp.withheldScopes, QStringList{u"delete:my_org:identity_providers"_s});
    QCOMPARE(built->product.name, u"Portal"_s);
    QCOMPARE(built->vendorName(), u"Fieldnote GmbH"_s);
    QCOMPARE(built->product.logo, u"/etc/vendor/logo.svg"_s);
    QCOMPARE(built->product.accent, u"#1f6Feb"_s);
    QCOMPARE(built->product.supportUrl, QUrl(u"https://example.com/help"_s));
    QCOMPARE(built->product.supportEmail, u"help@example.com"_s);
    QCOMPARE(built->product.privacyUrl, QUrl(u"https://example.com/p"_s));
}

void ConfigurationLoaderTest::defaultsComeFromTheDomain()
{
    const Result<VendorConfiguration> built =
        buildFrom(R"({"domain":"login.example.com","client_id":"abc"})");
    QVERIFY_RESULT(built);
    QCOMPARE(built->issuer(), u"https://login.example.com/"_s);
    QCOMPARE(built->audience, QUrl(u"https://login.example.com/my-org/"_s));
    QCOMPARE(built->apiBase, QUrl(u"https://login.example.com/my-org/v1"_s));
    QCOMPARE(built->organization, QString());
    QCOMPARE(built->redirectPorts, (QList<quint16>{18765, 18766, 18767}));
    QVERIFY(built->accessToken == AccessTokenMode::Auto);
    QCOMPARE(built->stepUp.acrValues.size(), 1);
    QCOMPARE(built->stepUp.maxAge, std::chrono::seconds(600));
    QCOMPARE(built->stepUp.operations.size(), 9);
    QVERIFY(built->stepUp.withheldScopes.isEmpty());
    QCOMPARE(built->vendorName(), u"login.example.com"_s);
}

//! Oauth rule 77: a new operation that changes something has to be put in one of the two lists.
void ConfigurationLoaderTest::everyWriteIsConfirmedOrNamedHere()
{
    // They change how things look or are found, can be repeated, or are not used by the program.
    const QStringList harmless{u"updateDetails"_s,
                               u"deleteOrganization"_s,
                               u"createDomain"_s,
                               u"deleteDomain"_s,
                               u"verifyDomain"_s,
                               u"refreshIdpAttributes"_s,
                               u"addIdpDomain"_s,
                               u"removeIdpDomain"_s,
                               u"createProvisioning"_s,
                               u"deleteProvisioning"_s,
                               u"refreshProvisioningAttributes"_s,
                               u"unassignMemberRolesLegacy"_s,
                               u"createInvitations"_s,
                               u"revokeInvitations"_s,
                               u"revokeInvitationLegacy"_s};
    const Result<VendorConfiguration> built =
        buildFrom(R"({"domain":"login.example.com","client_id":"abc"})");
    QVERIFY_RESULT(built);
    QStringList writes;
    for (const Endpoint &row : endpoints()) {
        if (row.retry != RetryClass::Read)
            writes << QString::fromLatin1(row.operation);
    }
    QStringList known = built->stepUp.operations + harmless;
    known.sort();
    writes.sort();
    QCOMPARE(known, writes);
}

void ConfigurationLoaderTest::localTenantIsPlainHttp()
{
    const Result<VendorConfiguration> built =
        buildFrom(R"({"domain":"127.0.0.1:41001","client_id":"abc"})");
    QVERIFY_RESULT(built);
    QVERIFY(built->isLocalTenant());
    QCOMPARE(built->issuer(), u"http://127.0.0.1:41001/"_s);
    QCOMPARE(built->audience, QUrl(u"http://127.0.0.1:41001/my-org/"_s));
    QCOMPARE(built->apiBase, QUrl(u"http://127.0.0.1:41001/my-org/v1"_s));
}

void ConfigurationLoaderTest::wrongValueNamesFileKeyAndExpectation_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *text, const char *key, const char *expected) {
        QTest::addRow("%s", text) << QByteArray(text) << QString::fromUtf8(key)
                                  << QString::fromUtf8(expected);
    };
    const char *host = "a host name";
    row(R"({"domain":7})", "domain", host);
    row(R"({"domain":null})", "domain", host);
    row(R"({"domain":""})", "domain", host);
    row(R"({"domain":"https://login.example.com"})", "domain", host);
    row(R"({"domain":"login.example.com/"})", "domain", host);
    row(R"({"domain":"login.example.com:443"})", "domain", host);
    row(R"({"domain":"login.example.com "})", "domain", host);
    row(R"({"domain":"localhost"})", "domain", host);
    row(R"({"domain":"localhost:8080"})", "domain", host);
    row(R"({"domain":"10.0.0.1"})", "domain", host);
    row(R"({"domain":"127.0.0.1"})", "domain", host);
    row(R"({"domain":"127.0.0.1:0"})", "domain", host);
    row(R"({"domain":"127.0.0.1:65536"})", "domain", host);
    row(R"({"domain":"127.0.0.1:80@example.com"})", "domain", host);
    row(R"({"domain":"-login.example.com"})", "domain", host);
    row(R"({"client_id":""})", "client_id", "a string without blanks");
    row(R"({"client_id":"a b"})", "client_id", "a string without blanks");
    row(R"({"client_id":["a"]})", "client_id", "a string without blanks");
    row(R"({"audience":"my-org"})", "audience", "an http or https URL");
    row(R"({"audience":"https://me@login.example.com/"})", "audience", "an http or https URL");
    row(R"({"api_base_url":"ftp://login.example.com/"})", "api_base_url", "an http or https URL");
    row(R"({"api_base_url":"https://login.example.com/?a=b"})", "api_base_url", "without query");
    row(R"({"organization":3})", "organization", "or null");
    row(R"({"organization":""})", "organization", "or null");
    row(R"({"redirect_ports":18765})", "redirect_ports", "from 0 to 65535");
    row(R"({"redirect_ports":[]})", "redirect_ports", "at least one");
    row(R"({"redirect_ports":[-1]})", "redirect_ports", "from 0 to 65535");
    row(R"({"redirect_ports":[65536]})", "redirect_ports", "from 0 to 65535");
    row(R"({"redirect_ports":[1.5]})", "redirect_ports", "from 0 to 65535");
    row(R"({"redirect_ports":["1"]})", "redirect_ports", "from 0 to 65535");
    row(R"({"access_token":"DPoP"})", "access_token", "\"auto\", \"bearer\" or \"dpop\"");
    row(R"({"access_token":true})", "access_token", "\"auto\", \"bearer\" or \"dpop\"");
    row(R"({"dns_servers":"9.9.9.9"})", "dns_servers", "an array of IP addresses");
    row(R"({"dns_servers":["dns.example.com"]})", "dns_servers", "an array of IP addresses");
    row(R"({"dns_servers":["256.1.1.1"]})", "dns_servers", "an array of IP addresses");
    row(R"({"dns_servers":["1.1.1.1:70000"]})", "dns_servers", "an array of IP addresses");
    row(R"({"connection_name_prefix_template":1})", "connection_name_prefix_template", "a string");
    row(R"({"tenant_name":null})", "tenant_name", "a string");
    row(R"({"step_up":[]})", "step_up", "an object");
    row(R"({"step_up":{"acr":[]}})", "step_up.acr", "acr_values, max_age, operations");
    row(R"({"step_up":{"acr_values":[]}})", "step_up.acr_values", "at least one string");
    row(R"({"step_up":{"max_age":-1}})", "step_up.max_age", "from 0 to 86400");
    row(R"({"step_up":{"max_age":86401}})", "step_up.max_age", "from 0 to 86400");
    row(R"({"step_up":{"max_age":"600"}})", "step_up.max_age", "a whole number");
    row(R"({"step_up":{"operations":["deleteEverything"]}})", "step_up.operations",
        "operation IDs");
    row(R"({"step_up":{"withheld_scopes":"a"}})", "step_up.withheld_scopes", "an array");
    row(R"({"product":"Portal"})", "product", "an object");
    row(R"({"product":{"colour":"#ffffff"}})", "product.colour", "name, vendor_name, logo");
    row(R"({"product":{"name":" "}})", "product.name", "a text of one line");
    row("{\"product\":{\"vendor_name\":\"a\\nb\"}}", "product.vendor_name", "a text of one line");
    row(R"({"product":{"logo":{}}})", "product.logo", "an image file");
    row(R"({"product":{"accent":"blue"}})", "product.accent", "#1F6FEB");
    row(R"({"product":{"accent":"#12345"}})", "product.accent", "#1F6FEB");
    row(R"({"product":{"support_url":"javascript:void"}})", "product.support_url", "URL");
    row(R"({"product":{"support_email":"help"}})", "product.support_email", "an email address");
    row(R"({"product":{"privacy_url":"file:///etc/passwd"}})", "product.privacy_url", "URL");
    row(R"({"domian":"login.example.com"})", "domian", "domain, client_id, audience");
    row(R"({"domain":{"value":"login.example.com","locked":true}})", "domain", host);
}

void ConfigurationLoaderTest::wrongValueNamesFileKeyAndExpectation()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, key);
    QFETCH(const QString, expected);

    const Result<ConfigurationDocument> document =
        makeLoader().parse(text, fileName, ConfigurationKind::Vendor);
    const auto *error = document.errorAs<ConfigurationError>();
    QVERIFY(error);
    QCOMPARE(error->file, fileName);
    QCOMPARE(error->key, key);
    QVERIFY2(error->expected.contains(expected), qPrintable(error->expected));
}

void ConfigurationLoaderTest::goodDomain_data()
{
    QTest::addColumn<QString>("domain");
    for (const char *domain :
         {"fieldnote.eu.auth0.com", "a.b", "xn--bcher-kva.example", "login.fieldnote.example",
          "127.0.0.1:1", "127.0.0.1:65535", "1.example"})
        QTest::addRow("%s", domain) << QString::fromLatin1(domain);
}

void ConfigurationLoaderTest::goodDomain()
{
    QFETCH(const QString, domain);
    const Result<VendorConfiguration> built =
        buildFrom("{\"domain\":\"" + domain.toLatin1() + "\",\"client_id\":\"abc\"}");
    QVERIFY_RESULT(built);
    QCOMPARE(built->domain, domain);
}

void ConfigurationLoaderTest::otherHostIsRefused_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("key");
    QTest::newRow("audience") << QByteArray(R"("audience":"https://other.example.com/my-org/")")
                              << u"audience"_s;
    QTest::newRow("api") << QByteArray(R"("api_base_url":"https://other.example.com/my-org/v1")")
                         << u"api_base_url"_s;
    QTest::newRow("http") << QByteArray(R"("api_base_url":"http://login.example.com/my-org/v1")")
                          << u"api_base_url"_s;
    QTest::newRow("port") << QByteArray(R"("audience":"https://login.example.com:8443/my-org/")")
                          << u"audience"_s;
    QTest::newRow("longer host") << QByteArray(
        R"("audience":"https://login.example.com.evil.example/my-org/")")
                                 << u"audience"_s;
}

void ConfigurationLoaderTest::otherHostIsRefused()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QString, key);
    const Result<VendorConfiguration> built = buildFrom(with(member));
    const auto *error = built.errorAs<ConfigurationError>();
    QVERIFY(error);
    QCOMPARE(error->file, fileName);
    QCOMPARE(error->key, key);
    QVERIFY(error->expected.contains(u"https://login.example.com/"_s));
}

void ConfigurationLoaderTest::requiredKeyIsMissing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("domain") << QByteArray(R"({"client_id":"abc"})") << u"domain"_s;
    QTest::newRow("client_id") << QByteArray(R"({"domain":"a.example"})") << u"client_id"_s;
}

void ConfigurationLoaderTest::requiredKeyIsMissing()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, key);
    const Result<VendorConfiguration> built = buildFrom(text);
    const auto *error = built.errorAs<ConfigurationError>();
    QVERIFY(error);
    QCOMPARE(error->key, key);
    QCOMPARE(error->file, fileName);
}

void ConfigurationLoaderTest::damagedTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"domain":"login.exa)");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("string") << QByteArray("\"domain\"");
    QTest::newRow("comment") << QByteArray("{} // mine");
    QTest::newRow("two documents") << QByteArray("{}{}");
    QTest::newRow("key twice") << QByteArray(R"({"domain":"a.example","domain":"b.example"})");
    QTest::newRow("no UTF-8") << QByteArray("{\"domain\":\"\xff\xfe\"}");
    QTest::newRow("deep") << QByteArray("{\"product\":") + QByteArray(100, '[')
            + QByteArray(100, ']') + '}';
    QTest::newRow("huge") << QByteArray("{\"tenant_name\":\"") + QByteArray(300 * 1024, 'a')
            + "\"}";
    QTest::newRow("zero bytes") << QByteArray(64, '\0');
}

void ConfigurationLoaderTest::damagedTextIsRefused()
{
    QFETCH(const QByteArray, text);
    const Result<ConfigurationDocument> document =
        makeLoader().parse(text, fileName, ConfigurationKind::Vendor);
    const auto *error = document.errorAs<ConfigurationError>();
    QVERIFY(error);
    QCOMPARE(error->file, fileName);
    QVERIFY(!error->expected.isEmpty());
}

void ConfigurationLoaderTest::policyIgnoresWhatItDoesNotUnderstand()
{
    const Result<ConfigurationDocument> document = makeLoader().parse(
        R"({"client_id":"abc","domain":7,"new_key":true,
            "step_up":{"max_age":60,"operations":["ofTomorrow"],"new":1},
            "tenant_name":{"value":"t","lock":true}})",
        fileName, ConfigurationKind::Policy);
    QVERIFY_RESULT(document);
    QCOMPARE(document->values.keys(), (QStringList{u"client_id"_s, u"step_up"_s}));
    QStringList ignored;
    for (const ConfigurationError &error : document->ignored) {
        QCOMPARE(error.file, fileName);
        ignored << error.key;
    }
    ignored.sort();
    QCOMPARE(ignored,
             (QStringList{u"domain"_s, u"new_key"_s, u"step_up.new"_s, u"step_up.operations"_s,
                          u"tenant_name"_s}));
}

void ConfigurationLoaderTest::policyValueCanBeLocked()
{
    const Result<ConfigurationDocument> document = makeLoader().parse(
        R"({"domain":{"value":"a.example","locked":true},
            "client_id":{"value":"abc","locked":false},
            "organization":{"value":null,"locked":true},
            "tenant_name":{"value":"t"},
            "product":{"value":{"name":"P"},"locked":true}})",
        fileName, ConfigurationKind::Policy);
    QVERIFY_RESULT(document);
    QVERIFY(document->ignored.isEmpty());
    QVERIFY(document->values.value(u"domain"_s).locked);
    QVERIFY(!document->values.value(u"client_id"_s).locked);
    QVERIFY(document->values.value(u"organization"_s).locked);
    QVERIFY(!document->values.value(u"tenant_name"_s).locked);
    QVERIFY(document->values.value(u"product"_s).locked);
}

void ConfigurationLoaderTest::policyThatIsNoObjectIsAnError()
{
    const Result<ConfigurationDocument> document =
        makeLoader().parse("[1]", fileName, ConfigurationKind::Policy);
    QVERIFY(document.errorAs<ConfigurationError>());
}

void ConfigurationLoaderTest::missingFileIsAnError()
{
    const Result<ConfigurationDocument> document =
        makeLoader().load(u"/nowhere/orgdesk.json"_s, ConfigurationKind::Vendor);
    const auto *error = document.errorAs<ConfigurationError>();
    QVERIFY(error);
    QCOMPARE(*error,
             (ConfigurationError{u"/nowhere/orgdesk.json"_s, {}, u"a file that can be read"_s}));
}

void ConfigurationLoaderTest::folderInsteadOfFileIsAnError()
{
    const QTemporaryDir folder;
    const Result<ConfigurationDocument> document =
        makeLoader().load(folder.path(), ConfigurationKind::Vendor);
    QVERIFY(document.errorAs<ConfigurationError>());
}

void ConfigurationLoaderTest::lineNamesEverything()
{
    QCOMPARE(lineOf({u"/a/orgdesk.json"_s, u"step_up.max_age"_s, u"a number"_s}),
             u"/a/orgdesk.json: key \"step_up.max_age\": expected a number"_s);
    QCOMPARE(lineOf({u"/a/orgdesk.json"_s, {}, u"valid JSON"_s}),
             u"/a/orgdesk.json: expected valid JSON"_s);
}

ORGDESK_TEST(ConfigurationLoaderTest)

#include "ConfigurationLoaderTest.moc"
