#include "strategies/ProviderForm.h"

#include "contract/SampleProviders.h"
#include "forms/CommonFields.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::SampleProvider;

class ProviderFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStrategyMakesItsBody_data();
    void everyStrategyMakesItsBody();
    void emptyFormsNameWhatIsMissing_data();
    void emptyFormsNameWhatIsMissing();
    void displayNameAloneNeedsNoOptions();
    void theStoredCertificateIsSentAgainAsPem_data();
    void theStoredCertificateIsSentAgainAsPem();
    void automaticSamlSendsNoCertificate();
    void samlKeepsMembersThatTheFormDoesNotShow();
    void aFrontChannelNeedsNoSecret();
    void movingToTheBackChannelAsksForASecretOnce();
    void createTakesBothForms();
};

static IdentityProvider providerOf(const char *strategy, const char *options)
{
    IdentityProvider provider;
    provider.id = u"con_4kQz81TnWc0PzR2e"_s;
    provider.name = u"depot"_s;
    provider.displayName = u"Depot"_s;
    provider.strategy = QString::fromLatin1(strategy);
    provider.options = JsonBox(Json::parse(options));
    return provider;
}

static FormModel *formOf(const char *strategy, QObject *parent)
{
    const Strategy *found = findStrategy(QString::fromLatin1(strategy));
    return new FormModel(found->fields, found->rules, parent);
}

void ProviderFormTest::everyStrategyMakesItsBody_data()
{
    QTest::addColumn<QByteArray>("options");
    const QByteArray pem = toBytes(Json(test::sampleCertificate.toStdString()));
    const QByteArray xml = toBytes(Json(test::sampleMetadata.toStdString()));
    const QByteArray credentials =
        R"("client_id":"0oa9x2k7mPqR4sT1u5d7","client_secret":"s3cret-of-the-test"})";
    const QByteArray signing = R"("signSAMLRequest":true,"signatureAlgorithm":"rsa-sha256",
        "digestAlgorithm":"sha256","idpInitiated":{"enabled":false},
        "protocolBinding":"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"})";
    const QByteArray discovery = R"({"discovery_url":
        "https://login.halden.example/.well-known/openid-configuration","client_id":"5f2c9b10",)";
    QTest::newRow("okta") << QByteArray(R"({"domain":"halden.okta.example",)" + credentials);
    QTest::newRow("waad") << QByteArray(R"({"tenant_domain":"halden.onmicrosoft.example",)"
                                        + credentials);
    QTest::newRow("google-apps") << QByteArray(R"({"domain":"halden.example",)" + credentials);
    QTest::newRow("adfs address") << QByteArray(
        R"({"adfs_server":"https://adfs.halden.example/metadata.xml"})");
    QTest::newRow("adfs file") << QByteArray(R"({"fedMetadataXml":)" + xml + "}");
    QTest::newRow("pingfederate") << QByteArray(
        R"({"pingFederateBaseUrl":"https://sso.halden.example:9031","signingCert":)" + pem
        + R"(,"signSAMLRequest":false,"signatureAlgorithm":"rsa-sha256",
                      "digestAlgorithm":"sha256","idpInitiated":{"enabled":false}})");
    QTest::newRow("samlp address")
        << QByteArray(R"({"metadataUrl":"https://idp.depot.example/metadata",)" + signing);
    QTest::newRow("samlp by hand")
        << QByteArray(R"({"signInEndpoint":"https://idp.depot.example/saml2/sso","signingCert":)"
                      + pem + "," + signing);
    QTest::newRow("oidc back channel")
        << QByteArray(discovery + R"("type":"back_channel","client_secret":"s3cret-of-the-test"})");
    QTest::newRow("oidc front channel") << QByteArray(discovery + R"("type":"front_channel"})");
}

void ProviderFormTest::everyStrategyMakesItsBody()
{
    QFETCH(QByteArray, options);
    const QList<SampleProvider> samples = test::sampleProviders();
    for (const SampleProvider &sample : samples) {
        if (qstrcmp(sample.name, QTest::currentDataTag()) != 0)
            continue;
        FormModel *model = formOf(sample.strategy, this);
        test::fillIn(*model, sample);
        QVERIFY2(model->validate(), qPrintable(model->keysWithErrors().join(u' ')));
        const Json expected = Json::parse(options.toStdString());
        QCOMPARE(QString::fromUtf8(toBytes(model->createBody().value())),
                 QString::fromUtf8(toBytes(Json{{"options", expected}})));
        return;
    }
    QFAIL("no sample of that name");
}

void ProviderFormTest::emptyFormsNameWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("keys");
    const QStringList credentials{u"domain"_s, u"clientId"_s, u"clientSecret"_s};
    QTest::newRow("okta") << credentials;
    QTest::newRow("waad") << credentials;
    QTest::newRow("google-apps") << credentials;
    QTest::newRow("adfs") << QStringList{u"adfsServer"_s};
    QTest::newRow("pingfederate") << QStringList{u"baseUrl"_s, u"certificate"_s};
    QTest::newRow("samlp") << QStringList{u"metadataUrl"_s};
    QTest::newRow("oidc") << QStringList{u"discoveryUrl"_s, u"clientId"_s, u"clientSecret"_s};
}

void ProviderFormTest::emptyFormsNameWhatIsMissing()
{
    QFETCH(QStringList, keys);
    FormModel *model = formOf(QTest::currentDataTag(), this);
    QVERIFY(!model->validate());
    QCOMPARE(model->keysWithErrors(), keys);
}

void ProviderFormTest::displayNameAloneNeedsNoOptions()
{
    const IdentityProvider provider =
        providerOf("okta", R"({"domain":"halden.okta.example","client_id":"0oa"})");
    FormModel details(providerPageFields());
    details.setStored(formBody(provider));
    FormModel *configuration = formOf("okta", this);
    configuration->setStored(formBody(provider));
    QCOMPARE(details.value(u"displayName"_s), u"Depot"_s);
    QCOMPARE(configuration->value(u"domain"_s), u"halden.okta.example"_s);
    QVERIFY(patchFromForms(details, *configuration).isEmpty());
    details.setValue(u"displayName"_s, u"Depot Halden"_s);
    QVERIFY(details.validate() && configuration->validate());
    const IdentityProviderPatch patch = patchFromForms(details, *configuration);
    QCOMPARE(toBytes(patch.toJson()), QByteArray(R"({"display_name":"Depot Halden"})"));

    configuration->setValue(u"domain"_s, u"sso.halden.okta.example"_s);
    QVERIFY(configuration->isNeededAgain(u"clientSecret"_s));
    QVERIFY(!configuration->validate());
    configuration->setSecret(u"clientSecret"_s, Secret::fromView("again"));
    QVERIFY(configuration->validate());
    const Json expected{{"display_name", "Depot Halden"},
                        {"options",
                         {{"domain", "sso.halden.okta.example"},
                          {"client_id", "0oa"},
                          {"client_secret", "again"}}}};
    QCOMPARE(toBytes(patchFromForms(details, *configuration).toJson()), toBytes(expected));
}

void ProviderFormTest::theStoredCertificateIsSentAgainAsPem_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("key");
    QTest::newRow("pingfederate") << QByteArray(R"({"pingFederateBaseUrl":"https://a.example",
        "signatureAlgorithm":"rsa-sha1","digestAlgorithm":"sha1","signSAMLRequest":true})")
                                  << u"baseUrl"_s;
    QTest::newRow("samlp") << QByteArray(R"({"signInEndpoint":"https://a.example/sso",
        "signSAMLRequest":true})")
                           << u"signInEndpoint"_s;
}

void ProviderFormTest::theStoredCertificateIsSentAgainAsPem()
{
    QFETCH(QByteArray, options);
    QFETCH(QString, key);
    Json stored = Json::parse(options.toStdString());
    stored["cert"] = test::sampleCertificateBody().toStdString();
    IdentityProvider provider = providerOf(QTest::currentDataTag(), "{}");
    provider.options = JsonBox(stored);
    FormModel *model = formOf(QTest::currentDataTag(), this);
    model->setStored(formBody(provider));
    QCOMPARE(model->value(u"certificate"_s), test::sampleCertificate);
    model->setValue(key, u"https://b.example/new"_s);
    QVERIFY2(model->validate(), qPrintable(model->keysWithErrors().join(u' ')));
    QCOMPARE(model->dirtyKeys(), QStringList(key));
    const Json sent = model->changedBody().value().at("options");
    QCOMPARE(sent.at("signingCert").get<std::string>(), test::sampleCertificate.toStdString());
    QVERIFY(!sent.contains("cert"));
    // Choosing the same certificate as a file is no change.
    model->setValue(key, model->storedValue(key));
    model->setValue(u"certificate"_s, u"\n"_s + test::sampleCertificate);
    QVERIFY(!model->isDirty());
}

void ProviderFormTest::automaticSamlSendsNoCertificate()
{
    Json stored = Json::parse(R"({"metadataUrl":"https://a.example/m",
        "signInEndpoint":"https://a.example/sso","signSAMLRequest":false})");
    stored["cert"] = test::sampleCertificateBody().toStdString();
    IdentityProvider provider = providerOf("samlp", "{}");
    provider.options = JsonBox(stored);
    FormModel *model = formOf("samlp", this);
    model->setStored(formBody(provider));
    QCOMPARE(model->value(u"metadataSource"_s), u"address"_s);
    model->setValue(u"metadataUrl"_s, u"https://b.example/m"_s);
    QVERIFY(model->validate());
    const Json expected = Json::parse(R"({"options":{
        "metadataUrl":"https://b.example/m","signSAMLRequest":false,
        "idpInitiated":{"enabled":false},
        "protocolBinding":"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"}})");
    QCOMPARE(toBytes(model->changedBody().value()), toBytes(expected));
}

void ProviderFormTest::samlKeepsMembersThatTheFormDoesNotShow()
{
    const IdentityProvider provider = providerOf("samlp", R"({"metadataUrl":"https://a.example/m",
        "signSAMLRequest":false,"bindingMethod":"HTTP-POST","discovery_url":"https://a.example/d",
        "idpInitiated":{"enabled":true,"client_id":"app","client_authorizequery":"x=1"}})");
    FormModel *model = formOf("samlp", this);
    model->setStored(formBody(provider));
    model->setValue(u"idpInitiated"_s, u"false"_s);
    const Json sent = model->changedBody().value().at("options");
    QCOMPARE(toBytes(sent.at("bindingMethod")), toBytes(Json("HTTP-POST")));
    QCOMPARE(toBytes(sent.at("discovery_url")), toBytes(Json("https://a.example/d")));
    QCOMPARE(toBytes(sent.at("idpInitiated")),
             toBytes(Json::parse(
                 R"({"enabled":false,"client_id":"app","client_authorizequery":"x=1"})")));
}

void ProviderFormTest::aFrontChannelNeedsNoSecret()
{
    const IdentityProvider provider = providerOf("oidc", R"({"type":"front_channel",
        "client_id":"a","discovery_url":"https://a.example/.well-known/openid-configuration"})");
    FormModel *model = formOf("oidc", this);
    model->setStored(formBody(provider));
    model->setValue(u"clientId"_s, u"b"_s);
    QVERIFY(!model->isVisible(u"clientSecret"_s));
    QVERIFY(model->validate());
}

void ProviderFormTest::movingToTheBackChannelAsksForASecretOnce()
{
    const IdentityProvider provider = providerOf("oidc", R"({"type":"front_channel",
        "client_id":"a","discovery_url":"https://a.example/.well-known/openid-configuration"})");
    FormModel *model = formOf("oidc", this);
    model->setStored(formBody(provider));
    model->setValue(u"channel"_s, u"back_channel"_s);
    QVERIFY(model->isRequired(u"clientSecret"_s));
    QVERIFY(!model->isNeededAgain(u"clientSecret"_s)); // There was none before.
    QVERIFY(!model->validate());
    QCOMPARE(model->keysWithErrors(), QStringList(u"clientSecret"_s));
}

void ProviderFormTest::createTakesBothForms()
{
    FormModel details(providerDetailsFields());
    details.setValue(u"displayName"_s, u"Halden Okta"_s);
    details.setValue(u"identifier"_s, u"halden-okta"_s);
    FormModel *configuration = formOf("okta", this);
    test::fillIn(*configuration, test::sampleProviders().first());
    const IdentityProviderCreate create =
        providerFromForms(*findStrategy(u"okta"_s), details, *configuration);
    const Json expected = Json::parse(R"({"name":"halden-okta","strategy":"okta",
        "display_name":"Halden Okta","options":{"domain":"halden.okta.example",
        "client_id":"0oa9x2k7mPqR4sT1u5d7","client_secret":"s3cret-of-the-test"}})");
    QCOMPARE(toBytes(create.toJson()), toBytes(expected));
}

ORGDESK_TEST(ProviderFormTest)

#include "ProviderFormTest.moc"
