#include "SandboxApi.h"
#include "contract/SampleProviders.h"
#include "forms/CommonFields.h"
#include "strategies/ProviderForm.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using orgdesk::test::SampleProvider;

// Forms, typed clients and the real sandbox together.
class ProviderLifecycleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_tenant.start()); }
    void init() { m_tenant.reset(); }

    void theTenantIsRead();
    void eachStrategyIsCreatedEditedAndReadBack_data();
    void eachStrategyIsCreatedEditedAndReadBack();
    void aStrategyThatIsNotAllowedIsNotAccepted();
    void serverFieldErrorsFindTheirFields();
    void theSameNameTwiceIsAConflict();
    void usersKeepAProviderUnderAllowIfEmpty_data();
    void usersKeepAProviderUnderAllowIfEmpty();
    void withoutUsersItIsGoneUnderAllowIfEmpty();
    void allowTakesItWithItsUsers();
    void detachTakesItOutOfTheOrganization();
    void aReadOnlyProviderCanNotBeChanged();
    void detailsAreChangedAndGivenBack();

private:
    IdentityProviders &providers() { return m_tenant.api->identityProviders(); }
    Result<IdentityProvider> find(const QString &id) { return await(providers().get(id)); }

    orgdesk::test::SandboxApi m_tenant;
};

static const QString oktaWithUsers = QStringLiteral("con_0ktaHa1denFre1gt");
static const QString partnerWithoutUsers = QStringLiteral("con_PartnerP0rta1001");

void ProviderLifecycleTest::theTenantIsRead()
{
    const auto details = await(m_tenant.api->organization().details());
    QVERIFY_RESULT(details);
    QCOMPARE(details->displayName, u"Halden Freight"_s);
    const auto configuration = await(m_tenant.api->organization().configuration());
    QVERIFY_RESULT(configuration);
    QVERIFY(!configuration->allowedStrategies.isEmpty());
    QVERIFY(configuration->deletionBehavior == DeletionBehavior::AllowIfEmpty
            || configuration->deletionBehavior == DeletionBehavior::Allow);
    const auto idpConfiguration = await(m_tenant.api->organization().idpConfiguration());
    QVERIFY_RESULT(idpConfiguration);
    const auto list = await(providers().list());
    QVERIFY_RESULT(list);
    QVERIFY(list->size() >= 7);
}

void ProviderLifecycleTest::eachStrategyIsCreatedEditedAndReadBack_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    const QList<SampleProvider> samples = test::sampleProviders();
    for (const SampleProvider &sample : samples)
        QTest::newRow(sample.name) << index++;
}

void ProviderLifecycleTest::eachStrategyIsCreatedEditedAndReadBack()
{
    QFETCH(int, index);
    const SampleProvider sample = test::sampleProviders().at(index);
    const Strategy &strategy = *findStrategy(QString::fromLatin1(sample.strategy));

    m_tenant.configure({{"allowed_strategies", {sample.strategy}}});
    FormModel newDetails(providerDetailsFields());
    newDetails.setValue(u"displayName"_s, u"Halden test"_s);
    newDetails.setValue(u"identifier"_s, u"halden-test-1"_s);
    FormModel newOptions(strategy.fields, strategy.rules);
    test::fillIn(newOptions, sample);
    QVERIFY(newDetails.validate() && newOptions.validate());
    IdentityProviderCreate create = providerFromForms(strategy, newDetails, newOptions);
    create.isEnabled = false;
    const auto created = await(providers().create(create));
    QVERIFY_RESULT(created);
    QCOMPARE(created->name, u"halden-test-1"_s);
    QCOMPARE(created->strategy, QString::fromLatin1(sample.strategy));
    QVERIFY(!created->isEnabled);

    // The display name, without any secret.
    FormModel details(providerPageFields());
    details.setStored(formBody(*created));
    FormModel options(strategy.fields, strategy.rules);
    options.setStored(formBody(*created));
    QVERIFY(!options.isDirty());
    for (auto it = sample.values.cbegin(); it != sample.values.cend(); ++it) {
        if (options.find(it.key())->kind != FieldKind::Secret)
            QCOMPARE(options.value(it.key()), it.value());
    }
    details.setValue(u"displayName"_s, u"Halden renamed"_s);
    const auto renamed = await(providers().update(*created, patchFromForms(details, options)));
    QVERIFY_RESULT(renamed);
    QCOMPARE(renamed->displayName, u"Halden renamed"_s);
    QCOMPARE(renamed->options, created->options);

    // An option, with the secret where one is needed again.
    details.setStored(formBody(*renamed));
    options.setStored(formBody(*renamed));
    options.setValue(QString::fromLatin1(sample.changedKey), sample.changedValue);
    if (options.isNeededAgain(u"clientSecret"_s))
        options.setSecret(u"clientSecret"_s, Secret::fromView("once-more"));
    QVERIFY2(options.validate(), qPrintable(options.keysWithErrors().join(u' ')));
    const auto changed = await(providers().update(*renamed, patchFromForms(details, options)));
    QVERIFY_RESULT(changed);

    const auto read = find(created->id);
    QVERIFY_RESULT(read);
    QCOMPARE(*read, *changed);
    options.setStored(formBody(*read));
    QCOMPARE(options.value(QString::fromLatin1(sample.changedKey)), sample.changedValue);
    QVERIFY(!read->options.value().dump().empty());
    QVERIFY(read->options.value().dump().find("once-more") == std::string::npos);
}

void ProviderLifecycleTest::aStrategyThatIsNotAllowedIsNotAccepted()
{
    m_tenant.configure({{"allowed_strategies", {"samlp"}}});
    const auto configuration = await(m_tenant.api->organization().configuration());
    QVERIFY_RESULT(configuration);
    QCOMPARE(configuration->allowedStrategies, QStringList(u"samlp"_s));
    IdentityProviderCreate create;
    create.name = u"not-allowed"_s;
    create.strategy = u"okta"_s;
    create.options =
        JsonBox(Json{{"domain", "a.okta.example"}, {"client_id", "1"}, {"client_secret", "s"}});
    const auto refused = await(providers().create(create));
    QVERIFY(!refused.has_value());
    QVERIFY2(refused.errorAs<Rejected>() || refused.errorAs<ValidationFailed>()
                 || refused.errorAs<Forbidden>(),
             qPrintable(describe(refused.error())));
    const auto list = await(providers().list());
    QVERIFY_RESULT(list);
    for (const IdentityProvider &provider : *list)
        QVERIFY(provider.name != u"not-allowed"_s);
}

void ProviderLifecycleTest::serverFieldErrorsFindTheirFields()
{
    const Strategy &okta = *findStrategy(u"okta"_s);
    FormModel details(providerDetailsFields());
    details.setValue(u"displayName"_s, u"Halden"_s);
    details.setValue(u"identifier"_s, u"halden-wrong"_s);
    FormModel options(okta.fields, okta.rules);
    options.setValue(u"domain"_s, u"halden.okta.example"_s);
    options.setValue(u"clientId"_s, u"0oa"_s);
    IdentityProviderCreate create = providerFromForms(okta, details, options); // No secret.
    const auto refused = await(providers().create(create));
    const auto *failed = refused.errorAs<ValidationFailed>();
    QVERIFY(failed);
    QVERIFY(options.setServerErrors(failed->fields, u"Fieldnote"_s).isEmpty());
    QCOMPARE(options.keysWithErrors(), QStringList(u"clientSecret"_s));
    QVERIFY(options.error(u"clientSecret"_s).endsWith(u"Reported by Fieldnote."_s));
}

void ProviderLifecycleTest::theSameNameTwiceIsAConflict()
{
    const auto existing = find(oktaWithUsers);
    QVERIFY_RESULT(existing);
    IdentityProviderCreate create;
    create.name = existing->name;
    create.strategy = u"okta"_s;
    create.options =
        JsonBox(Json{{"domain", "a.okta.example"}, {"client_id", "1"}, {"client_secret", "s"}});
    const auto refused = await(providers().create(create));
    QVERIFY(refused.errorAs<Conflict>());
    QCOMPARE(refused.errorAs<Conflict>()->problem.code(), u"A0E-409-0001"_s);
}

void ProviderLifecycleTest::usersKeepAProviderUnderAllowIfEmpty_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("400") << 400;
    QTest::newRow("409") << 409;
}

void ProviderLifecycleTest::usersKeepAProviderUnderAllowIfEmpty()
{
    QFETCH(int, status);
    m_tenant.configure({{"connection_deletion_behavior", "allow_if_empty"}});
    m_tenant.sandbox.control("PATCH", "tenant",
                             {{"switches", {{"refused_delete_status", status}}}});
    const auto refused = await(providers().remove(oktaWithUsers));
    QVERIFY(!refused.has_value());
    QCOMPARE(exchangeOf(refused.error())->status, status);
    QVERIFY(isRefusedDelete(refused.error()));
    QVERIFY_RESULT(find(oktaWithUsers));
}

void ProviderLifecycleTest::withoutUsersItIsGoneUnderAllowIfEmpty()
{
    m_tenant.configure({{"connection_deletion_behavior", "allow_if_empty"}});
    const auto done = await(providers().remove(partnerWithoutUsers));
    QVERIFY_RESULT(done);
    QVERIFY(find(partnerWithoutUsers).errorAs<NotFound>());
}

void ProviderLifecycleTest::allowTakesItWithItsUsers()
{
    m_tenant.configure({{"connection_deletion_behavior", "allow"}});
    QVERIFY(m_tenant.sandbox.api("GET", "/members").body.contains("ines.roth"));
    const auto done = await(providers().remove(oktaWithUsers));
    QVERIFY_RESULT(done);
    QVERIFY(find(oktaWithUsers).errorAs<NotFound>());
    QVERIFY(!m_tenant.sandbox.api("GET", "/members").body.contains("ines.roth"));
}

void ProviderLifecycleTest::detachTakesItOutOfTheOrganization()
{
    const auto done = await(providers().detach(oktaWithUsers));
    QVERIFY_RESULT(done);
    QVERIFY(find(oktaWithUsers).errorAs<NotFound>());
    QVERIFY(m_tenant.sandbox.api("GET", "/members").body.contains("ines.roth"));
}

void ProviderLifecycleTest::aReadOnlyProviderCanNotBeChanged()
{
    const auto list = await(providers().list());
    QVERIFY_RESULT(list);
    for (const IdentityProvider &provider : *list) {
        if (provider.accessLevel != AccessLevel::ReadOnly)
            continue;
        IdentityProviderPatch patch;
        patch.displayName = u"Not mine"_s;
        const auto refused = await(providers().update(provider, patch));
        QVERIFY(refused.errorAs<Forbidden>());
        QVERIFY(refused.errorAs<Forbidden>()->missingScopes.isEmpty());
        return;
    }
    QSKIP("the tenant has no read-only provider");
}

void ProviderLifecycleTest::detailsAreChangedAndGivenBack()
{
    OrganizationClient &organization = m_tenant.api->organization();
    const auto before = await(organization.details());
    QVERIFY_RESULT(before);
    OrganizationDetails after = *before;
    after.displayName = u"Halden Freight BV"_s;
    after.logoUrl.clear();
    after.primaryColor = u"#BD5711"_s;
    after.pageBackground = u"#FFFFFF"_s;
    const auto changed = await(organization.update(*before, after));
    QVERIFY_RESULT(changed);
    QCOMPARE(*changed, after);
    const auto read = await(organization.details());
    QVERIFY_RESULT(read);
    QCOMPARE(*read, after);
}

ORGDESK_TEST(ProviderLifecycleTest)

#include "ProviderLifecycleTest.moc"
