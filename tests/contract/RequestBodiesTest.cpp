#include "contract/Contract.h"
#include "contract/SampleProviders.h"
#include "forms/CommonFields.h"
#include "myorg/model/OrganizationDetails.h"
#include "strategies/ProviderForm.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::SampleProvider;
using orgdesk::test::violation;

// Every request body that our models build follows the closed request schemas of the contract.
class RequestBodiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theValidatorRefusesWhatIsWrong();
    void creatingFollowsTheContract_data();
    void creatingFollowsTheContract();
    void changingFollowsTheContract_data();
    void changingFollowsTheContract();
    void switchesFollowTheContract();
    void detailsFollowTheContract();
};

namespace {

void addSamples()
{
    QTest::addColumn<int>("index");
    int index = 0;
    const QList<SampleProvider> samples = orgdesk::test::sampleProviders();
    for (const SampleProvider &sample : samples)
        QTest::newRow(sample.name) << index++;
}

// What the server would answer to these request options.
Json readOptions(Json options)
{
    options.erase("client_secret");
    if (options.contains("signingCert")) {
        options.erase("signingCert");
        options["cert"] = orgdesk::test::sampleCertificateBody().toStdString();
    }
    return options;
}

const char *schemaFor(const char *strategy, bool isCreate)
{
    struct Names
    {
        const char *strategy;
        const char *create;
        const char *update;
    };
    static constexpr Names names[] = {
        {"adfs", "AdfsIdpCreate", "AdfsIdpUpdate"},
        {"google-apps", "GoogleAppsIdpCreate", "GoogleAppsIdpUpdate"},
        {"oidc", "OidcIdpCreate", "OidcIdpUpdate"},
        {"okta", "OktaIdpCreate", "OktaIdpUpdate"},
        {"pingfederate", "PingFederateIdpCreate", "PingFederateIdpUpdate"},
        {"samlp", "SamlIdpCreate", "SamlIdpUpdate"},
        {"waad", "WaadIdpCreate", "WaadIdpUpdate"}};
    for (const Names &row : names) {
        if (qstrcmp(row.strategy, strategy) == 0)
            return isCreate ? row.create : row.update;
    }
    return "";
}

} // namespace

void RequestBodiesTest::theValidatorRefusesWhatIsWrong()
{
    Json body = Json::parse(R"({"name":"n","strategy":"okta",
        "options":{"domain":"d","client_id":"c","client_secret":"s"}})");
    QCOMPARE(violation("OktaIdpCreate", body), QString());
    QCOMPARE(violation("IdpCreate", body), QString());
    QVERIFY(!violation("OidcIdpCreate", body).isEmpty());
    Json unknownMember = body;
    unknownMember["access_level"] = "full";
    QVERIFY(!violation("OktaIdpCreate", unknownMember).isEmpty());
    body["options"].erase("client_secret");
    QVERIFY(!violation("OktaIdpCreate", body).isEmpty());
    QVERIFY(!violation("OrgDetailsUpdate", Json::object()).isEmpty());
}

void RequestBodiesTest::creatingFollowsTheContract_data()
{
    addSamples();
}

void RequestBodiesTest::creatingFollowsTheContract()
{
    QFETCH(int, index);
    const SampleProvider sample = test::sampleProviders().at(index);
    const Strategy &strategy = *findStrategy(QString::fromLatin1(sample.strategy));
    FormModel details(providerDetailsFields());
    details.setValue(u"displayName"_s, u"Halden"_s);
    details.setValue(u"identifier"_s, u"halden-1"_s);
    FormModel configuration(strategy.fields, strategy.rules);
    test::fillIn(configuration, sample);
    QVERIFY(configuration.validate());

    IdentityProviderCreate create = providerFromForms(strategy, details, configuration);
    QCOMPARE(violation(schemaFor(sample.strategy, true), create.toJson()), QString());
    QCOMPARE(violation("IdpCreate", create.toJson()), QString());
    create.domains = {u"halden.example"_s};
    create.showAsButton = true;
    create.assignMembershipOnLogin = false;
    create.isEnabled = false;
    QCOMPARE(violation("IdpCreate", create.toJson()), QString());
}

void RequestBodiesTest::changingFollowsTheContract_data()
{
    addSamples();
}

void RequestBodiesTest::changingFollowsTheContract()
{
    QFETCH(int, index);
    const SampleProvider sample = test::sampleProviders().at(index);
    const Strategy &strategy = *findStrategy(QString::fromLatin1(sample.strategy));
    FormModel first(strategy.fields, strategy.rules);
    test::fillIn(first, sample);

    IdentityProvider stored;
    stored.displayName = u"Halden"_s;
    stored.strategy = QString::fromLatin1(sample.strategy);
    stored.options = JsonBox(readOptions(first.createBody().value().at("options")));
    FormModel details(providerPageFields());
    details.setStored(formBody(stored));
    FormModel configuration(strategy.fields, strategy.rules);
    configuration.setStored(formBody(stored));
    configuration.setValue(QString::fromLatin1(sample.changedKey), sample.changedValue);
    if (configuration.isNeededAgain(u"clientSecret"_s))
        configuration.setSecret(u"clientSecret"_s, Secret::fromView("again"));
    QVERIFY2(configuration.validate(), qPrintable(configuration.keysWithErrors().join(u' ')));
    const IdentityProviderPatch patch = patchFromForms(details, configuration);
    QVERIFY(patch.options.has_value());
    QCOMPARE(violation(schemaFor(sample.strategy, false), patch.toJson()), QString());
}

void RequestBodiesTest::switchesFollowTheContract()
{
    IdentityProviderPatch patch;
    patch.displayName = u"Halden"_s;
    patch.isEnabled = false;
    patch.showAsButton = true;
    patch.assignMembershipOnLogin = true;
    QCOMPARE(violation("AdfsIdpUpdate", patch.toJson()), QString());
    QCOMPARE(violation("IdpUpdate", patch.toJson()), QString());
}

void RequestBodiesTest::detailsFollowTheContract()
{
    OrganizationDetails before;
    before.displayName = u"Halden"_s;
    before.logoUrl = u"https://cdn.halden.example/l.svg"_s;
    OrganizationDetails after;
    after.name = u"halden-freight"_s;
    after.displayName = u"Halden Freight"_s;
    after.primaryColor = u"#BD5711"_s;
    after.pageBackground = u"#fff"_s;
    const JsonBox patch = patchFor(before, after);
    QVERIFY(patch.value().at("branding").at("logo_url").is_null());
    QCOMPARE(violation("OrgDetailsUpdate", patch.value()), QString());

    FormModel model(organizationFields(), organizationRules());
    model.setStored(JsonBox(Json::parse(R"({"display_name":"Halden"})")));
    model.setValue(u"primaryColor"_s, u"#BD5711"_s);
    model.setValue(u"pageBackground"_s, u"#fff"_s);
    QVERIFY(model.validate());
    QCOMPARE(violation("OrgDetailsUpdate", model.changedBody().value()), QString());
}

ORGDESK_TEST(RequestBodiesTest)

#include "RequestBodiesTest.moc"
