#include "SandboxApi.h"
#include "contract/SampleProviders.h"
#include "forms/CommonFields.h"
#include "strategies/ProviderForm.h"
#include "support/Await.h"
#include "support/SharedData.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using orgdesk::test::SampleProvider;

// Strings that break programs, through every text field of every form: what is saved comes back
// byte by byte, or the field says why it can't be saved.
class NaughtyStringsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_tenant.reset(); }

    void everyFieldOfEveryStrategy_data();
    void everyFieldOfEveryStrategy();
    void theNamesOfProviderAndOrganization();

private:
    void typeInto(FormModel &model, const QString &text, int &refused);

    QStringList m_strings;
    qsizetype m_step = 1;
    orgdesk::test::SandboxApi m_tenant;
};

void NaughtyStringsTest::initTestCase()
{
    const QByteArray json = test::sharedData(u"strings/blns.json"_s);
    if (json.isEmpty())
        QSKIP("the strings are not there: ../shared/data/strings");
    for (const Json &one : Json::parse(json.begin(), json.end()))
        m_strings << QString::fromStdString(one.get<std::string>());
    QVERIFY(m_strings.size() > 500);
    // Each string goes through every form in a long run; in a plain one each form gets its share.
    m_step = qEnvironmentVariable("ORGDESK_LONG").isEmpty() ? 8 : 1;
    QVERIFY(m_tenant.start());
}

void NaughtyStringsTest::everyFieldOfEveryStrategy_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const SampleProvider &sample : test::sampleProviders())
        QTest::newRow(sample.name) << index++;
}

//! Types `text` into each visible text field. Where it is refused the old value comes back.
void NaughtyStringsTest::typeInto(FormModel &model, const QString &text, int &refused)
{
    for (const Field &field : model.fields()) {
        const QString key = QString::fromLatin1(field.key);
        if (field.local || field.carried || !model.isVisible(key) || field.kind == FieldKind::Choice
            || field.kind == FieldKind::Toggle)
            continue;
        model.setValue(key, text);
        if (field.kind == FieldKind::Secret)
            continue;
        model.validateField(key);
        if (model.error(key).isEmpty() && (!field.required || !model.value(key).isEmpty()))
            continue;
        ++refused;
        model.setValue(key, model.storedValue(key));
    }
}

void NaughtyStringsTest::everyFieldOfEveryStrategy()
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
    Result<IdentityProvider> provider = await(m_tenant.api->identityProviders().create(
        providerFromForms(strategy, newDetails, newOptions)));
    QVERIFY_RESULT(provider);

    int refused = 0;
    int saved = 0;
    for (qsizetype i = index % m_step; i < m_strings.size(); i += m_step) {
        const QString text = m_strings.at(i);
        FormModel options(strategy.fields, strategy.rules);
        options.setStored(formBody(*provider));
        typeInto(options, text, refused);
        if (!options.isDirty())
            continue;
        if (options.isNeededAgain(u"clientSecret"_s))
            options.setSecret(u"clientSecret"_s, Secret::fromView("once-more"));
        if (!options.validate()) {
            ++refused; // a rule over several fields
            continue;
        }
        QHash<QString, QString> typed;
        for (const Field &field : options.fields()) {
            if (field.kind != FieldKind::Secret && !field.local && !field.carried)
                typed.insert(QString::fromLatin1(field.key),
                             options.value(QString::fromLatin1(field.key)));
        }
        FormModel details(providerPageFields());
        details.setStored(formBody(*provider));
        const auto changed = await(
            m_tenant.api->identityProviders().update(*provider, patchFromForms(details, options)));
        if (!changed) {
            const auto *invalid = changed.errorAs<ValidationFailed>();
            QVERIFY2(invalid && options.setServerErrors(invalid->fields, {}).isEmpty(),
                     qPrintable(describe(changed.error()) + u' ' + text));
            ++refused;
            continue;
        }
        const auto read = await(m_tenant.api->identityProviders().get(provider->id));
        QVERIFY_RESULT(read);
        FormModel again(strategy.fields, strategy.rules);
        again.setStored(formBody(*read));
        for (auto it = typed.cbegin(); it != typed.cend(); ++it)
            QCOMPARE(again.value(it.key()).toUtf8(), it.value().toUtf8());
        provider = read;
        ++saved;
    }
    qInfo("%s: %d saved, %d refused at their field", sample.name, saved, refused);
    QVERIFY(refused > 0);
}

void NaughtyStringsTest::theNamesOfProviderAndOrganization()
{
    const auto list = await(m_tenant.api->identityProviders().list());
    QVERIFY_RESULT(list);
    auto full = std::find_if(list->begin(), list->end(), [](const IdentityProvider &one) {
        return one.accessLevel == AccessLevel::Full && one.strategy == u"okta";
    });
    QVERIFY(full != list->end());
    IdentityProvider provider = *full;
    auto organization = await(m_tenant.api->organization().details());
    QVERIFY_RESULT(organization);
    int saved = 0;
    for (qsizetype i = 0; i < m_strings.size(); i += m_step) {
        const QString text = m_strings.at(i);
        FormModel details(providerPageFields());
        details.setStored(formBody(provider));
        details.setValue(u"displayName"_s, text);
        if (!details.validate())
            continue; // empty, or too long: said at the field
        const FormModel nothing({});
        const auto changed = await(
            m_tenant.api->identityProviders().update(provider, patchFromForms(details, nothing)));
        QVERIFY2(changed, qPrintable(text));
        QCOMPARE(changed->displayName.toUtf8(), details.value(u"displayName"_s).trimmed().toUtf8());
        provider = *changed;

        OrganizationDetails mine = *organization;
        mine.displayName = text.trimmed();
        const auto kept = await(m_tenant.api->organization().update(*organization, mine));
        QVERIFY2(kept, qPrintable(text));
        const auto read = await(m_tenant.api->organization().details());
        QVERIFY_RESULT(read);
        QCOMPARE(read->displayName.toUtf8(), text.trimmed().toUtf8());
        organization = read;
        ++saved;
    }
    QVERIFY2(saved > 450 / m_step, qPrintable(QString::number(saved)));
}

ORGDESK_TEST(NaughtyStringsTest)

#include "NaughtyStringsTest.moc"
