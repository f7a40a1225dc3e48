#include "myorg/model/IdentityProvider.h"

#include "myorg/model/Configuration.h"
#include "myorg/model/OrganizationDetails.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;

// The domain values: tolerant reading, exact writing.
class IdentityProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullProviderIsRead();
    void theMinimalListItemIsRead();
    void anUnknownStrategySurvives();
    void nullNameAndOptionsAreFine();
    void secretsInAnswersAreDropped();
    void anUnknownAccessLevelIsReadOnly();
    void wrongTypesNameTheirPlace();
    void absentMembersAreNotSent();
    void aPatchHoldsOnlyWhatChanges();
    void confirmationFallsBackToTheDisplayName();
    void configurationKeepsUnknownStrategiesAndRules();
    void idpConfigurationIsReadByConfigurationKey();
    void detailsPatchHoldsOnlyDifferences();
};

static Json parsed(const char *text)
{
    return Json::parse(text);
}

void IdentityProviderTest::aFullProviderIsRead()
{
    const Result<IdentityProvider> result = IdentityProvider::fromJson(parsed(R"({
        "id":"con_2pLm93XsVe5QkT7a","name":"halden-okta","strategy":"okta",
        "display_name":"Halden Okta","domains":["halden.example"],"show_as_button":true,
        "assign_membership_on_login":false,"is_enabled":false,"access_level":"limited",
        "a_member_of_the_future":{"x":1},
        "options":{"domain":"halden.okta.example","client_id":"0oa"},
        "attributes":[{"user_attribute":"email","label":"Email","description":"d",
            "sso_field":["email","mail"],"is_required":true,"is_extra":false,"is_missing":true}]})"));
    QVERIFY_RESULT(result);
    QCOMPARE(result->id, u"con_2pLm93XsVe5QkT7a"_s);
    QCOMPARE(result->domains, QStringList(u"halden.example"_s));
    QCOMPARE(result->showAsButton, std::optional(true));
    QCOMPARE(result->assignMembershipOnLogin, std::optional(false));
    QVERIFY(!result->isEnabled);
    QCOMPARE(result->accessLevel, AccessLevel::Limited);
    QCOMPARE(result->options.value()["client_id"].get<std::string>(), "0oa");
    QCOMPARE(result->attributes.size(), 1);
    QCOMPARE(result->attributes.first().ssoFields, QStringList({u"email"_s, u"mail"_s}));
    QVERIFY(result->attributes.first().isMissing);
    QVERIFY(!result->isMinimal());
}

void IdentityProviderTest::theMinimalListItemIsRead()
{
    const Result<IdentityProvider> result = IdentityProvider::fromJson(
        parsed(R"({"id":"con_2pLm93XsVe5QkT7a","display_name":"Partner","is_enabled":true,
                   "access_level":"none"})"));
    QVERIFY_RESULT(result);
    QVERIFY(result->isMinimal());
    QCOMPARE(result->accessLevel, AccessLevel::None);
    QCOMPARE(result->title(), u"Partner"_s);
    QVERIFY(result->options.value().is_null());
    QVERIFY(!result->showAsButton);
}

void IdentityProviderTest::anUnknownStrategySurvives()
{
    const Result<IdentityProvider> result = IdentityProvider::fromJson(
        parsed(R"({"id":"con_1","strategy":"quantum-id","options":{"x":[1]}})"));
    QVERIFY_RESULT(result);
    QCOMPARE(result->strategy, u"quantum-id"_s);
    QCOMPARE(result->title(), u"con_1"_s);
}

void IdentityProviderTest::nullNameAndOptionsAreFine()
{
    const Result<IdentityProvider> result = IdentityProvider::fromJson(
        parsed(R"({"id":"con_1","name":null,"strategy":"ad","options":null,"domains":null})"));
    QVERIFY_RESULT(result);
    QCOMPARE(result->name, QString());
    QVERIFY(result->options.value().is_null());
}

void IdentityProviderTest::secretsInAnswersAreDropped()
{
    const Result<IdentityProvider> result = IdentityProvider::fromJson(parsed(
        R"({"id":"con_1","strategy":"okta",
            "options":{"domain":"d","client_secret":"hunter2","signingCert":"x"}})"));
    QVERIFY_RESULT(result);
    QCOMPARE(toBytes(result->options.value()), QByteArray(R"({"domain":"d"})"));
}

void IdentityProviderTest::anUnknownAccessLevelIsReadOnly()
{
    const Result<IdentityProvider> result = IdentityProvider::fromJson(
        parsed(R"({"id":"con_1","strategy":"okta","access_level":"superpowers"})"));
    QVERIFY_RESULT(result);
    QCOMPARE(result->accessLevel, AccessLevel::ReadOnly);
    QCOMPARE(result->accessLevelText, u"superpowers"_s);
}

void IdentityProviderTest::wrongTypesNameTheirPlace()
{
    const Result<IdentityProvider> result =
        IdentityProvider::fromJson(parsed(R"({"id":"con_1","strategy":"okta","domains":[1]})"));
    QVERIFY(result.errorAs<ProtocolError>());
    QCOMPARE(result.errorAs<ProtocolError>()->pointer, u"/domains"_s);
    QVERIFY(IdentityProvider::fromJson(parsed("[]")).errorAs<ProtocolError>());
    QVERIFY(IdentityProvider::fromJson(parsed("{}")).errorAs<ProtocolError>());
}

void IdentityProviderTest::absentMembersAreNotSent()
{
    IdentityProviderCreate create;
    create.name = u"halden-okta"_s;
    create.strategy = u"okta"_s;
    create.options = JsonBox(Json{{"domain", "d"}});
    QCOMPARE(toBytes(create.toJson()),
             QByteArray(R"({"name":"halden-okta","options":{"domain":"d"},"strategy":"okta"})"));
    create.displayName = u"Halden"_s;
    create.showAsButton = false;
    create.isEnabled = false;
    create.domains = {u"halden.example"_s};
    const Json full = create.toJson();
    QCOMPARE(full["display_name"].get<std::string>(), "Halden");
    QCOMPARE(full["show_as_button"].get<bool>(), false);
    QCOMPARE(full["is_enabled"].get<bool>(), false);
    QCOMPARE(full["domains"].size(), std::size_t(1));
    QVERIFY(!full.contains("assign_membership_on_login"));
}

void IdentityProviderTest::aPatchHoldsOnlyWhatChanges()
{
    IdentityProviderPatch patch;
    QVERIFY(patch.isEmpty());
    QCOMPARE(toBytes(patch.toJson()), QByteArray("{}"));
    patch.displayName = u"New"_s;
    QVERIFY(!patch.isEmpty());
    QCOMPARE(toBytes(patch.toJson()), QByteArray(R"({"display_name":"New"})"));
}

void IdentityProviderTest::confirmationFallsBackToTheDisplayName()
{
    IdentityProvider provider;
    provider.id = u"con_1"_s;
    provider.displayName = u"Halden Okta"_s;
    QCOMPARE(provider.confirmationText(), u"Halden Okta"_s);
    provider.name = u"halden-okta"_s;
    QCOMPARE(provider.confirmationText(), u"halden-okta"_s);
    QCOMPARE(provider.title(), u"Halden Okta"_s);
}

void IdentityProviderTest::configurationKeepsUnknownStrategiesAndRules()
{
    const auto behaviorOf = [](const char *text) {
        return Configuration::fromJson(parsed(text))->deletionBehavior;
    };
    QCOMPARE(behaviorOf(R"({})"), DeletionBehavior::NotSet);
    QCOMPARE(behaviorOf(R"({"connection_deletion_behavior":"allow"})"), DeletionBehavior::Allow);
    QCOMPARE(behaviorOf(R"({"connection_deletion_behavior":"allow_if_empty"})"),
             DeletionBehavior::AllowIfEmpty);
    QCOMPARE(behaviorOf(R"({"connection_deletion_behavior":"ask_twice"})"),
             DeletionBehavior::Unknown);
    const Result<Configuration> result =
        Configuration::fromJson(parsed(R"({"allowed_strategies":["okta","quantum-id"]})"));
    QCOMPARE(result->allowedStrategies, QStringList({u"okta"_s, u"quantum-id"_s}));
}

void IdentityProviderTest::idpConfigurationIsReadByConfigurationKey()
{
    const Result<IdpConfiguration> result = IdpConfiguration::fromJson(parsed(R"({
        "organization":{"can_set_show_as_button":true,"can_set_assign_membership_on_login":false},
        "strategies":{"googleapps":{"enabled_features":["provisioning"],
                                    "provisioning_methods":["scim"],"provisioning":null},
                      "samlp":{"enabled_features":["provisioning"],"provisioning_methods":[]}}})"));
    QVERIFY_RESULT(result);
    QVERIFY(result->canSetShowAsButton);
    QVERIFY(!result->canSetAssignMembershipOnLogin);
    QVERIFY(result->strategies.value(u"googleapps"_s).offersScim());
    QVERIFY(!result->strategies.value(u"samlp"_s).offersScim());
    QVERIFY(IdpConfiguration::fromJson(parsed(R"({"strategies":{}})")).errorAs<ProtocolError>());
}

void IdentityProviderTest::detailsPatchHoldsOnlyDifferences()
{
    const Result<OrganizationDetails> read = OrganizationDetails::fromJson(parsed(R"({
        "id":"org_1","name":"halden","display_name":"Halden","branding":{
        "logo_url":"https://l.example/l.svg",
        "colors":{"primary":"#123ABC","page_background":"#FFFFFF"}}})"));
    QVERIFY_RESULT(read);
    OrganizationDetails after = *read;
    QCOMPARE(toBytes(patchFor(*read, after).value()), QByteArray("{}"));
    after.logoUrl.clear();
    QCOMPARE(toBytes(patchFor(*read, after).value()),
             QByteArray(R"({"branding":{"logo_url":null}})"));
    after = *read;
    after.primaryColor = u"#000"_s;
    QCOMPARE(
        toBytes(patchFor(*read, after).value()),
        QByteArray(R"({"branding":{"colors":{"page_background":"#FFFFFF","primary":"#000"}}})"));
    after = *read;
    after.displayName = u"Halden BV"_s;
    QCOMPARE(toBytes(patchFor(*read, after).value()),
             QByteArray(R"({"display_name":"Halden BV"})"));
    QCOMPARE(OrganizationDetails::fromJson(parsed(R"({"branding":null})"))->logoUrl, QString());
}

ORGDESK_TEST(IdentityProviderTest)

#include "IdentityProviderTest.moc"
