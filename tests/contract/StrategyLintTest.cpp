#include "contract/SampleProviders.h"
#include "forms/FormBody.h"
#include "strategies/ProviderForm.h"
#include "support/TestRegistry.h"

#include <QSet>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::SampleProvider;

// What every strategy descriptor must hold, so that adding one is one file (architecture A9).
class StrategyLintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUniqueAndPresent();
    void everyCreatableStrategyHasItsTexts_data() { addStrategies(); }
    void everyCreatableStrategyHasItsTexts();
    void keysAreUnique_data() { addStrategies(); }
    void keysAreUnique();
    void fieldsAreComplete_data() { addStrategies(); }
    void fieldsAreComplete();
    void conditionsNameExistingFieldsAndValues_data() { addStrategies(); }
    void conditionsNameExistingFieldsAndValues();
    void pointersAreUniqueAmongWhatIsVisible_data() { addStrategies(); }
    void pointersAreUniqueAmongWhatIsVisible();
    void everyFieldCanBecomeVisible_data() { addStrategies(); }
    void everyFieldCanBecomeVisible();
    void rulesMarkExistingFields_data() { addStrategies(); }
    void rulesMarkExistingFields();
    void guideValuesAreFoundAmongTheSetupValues_data() { addStrategies(); }
    void guideValuesAreFoundAmongTheSetupValues();
    void everyCreatableStrategyHasASample();
    void samplesSurviveTheRoundTrip_data();
    void samplesSurviveTheRoundTrip();

private:
    static void addStrategies();
};

namespace {

const Strategy &current()
{
    return *findStrategy(QString::fromLatin1(QTest::currentDataTag()));
}

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

// Every combination of the values of the choices that steer visibility.
QList<QHash<QString, QString>> combinations(const Strategy &strategy)
{
    QSet<QString> steering;
    for (const Field &field : strategy.fields) {
        if (field.visibleWhen.key)
            steering.insert(text(field.visibleWhen.key));
    }
    QList<QHash<QString, QString>> result{{}};
    for (const Field &field : strategy.fields) {
        if (!steering.contains(text(field.key)))
            continue;
        QList<QHash<QString, QString>> next;
        for (const QHash<QString, QString> &base : std::as_const(result)) {
            for (const Choice &choice : field.choices) {
                QHash<QString, QString> more = base;
                more.insert(text(field.key), text(choice.value));
                next << more;
            }
        }
        result = next;
    }
    return result;
}

void apply(FormModel &model, const QHash<QString, QString> &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        model.setValue(it.key(), it.value());
}

} // namespace

void StrategyLintTest::addStrategies()
{
    QTest::addColumn<int>("unused");
    for (const Strategy *strategy : strategies())
        QTest::newRow(strategy->wireName) << 0;
}

void StrategyLintTest::namesAreUniqueAndPresent()
{
    QStringList wireNames;
    QStringList configurationKeys;
    QStringList keys;
    QStringList monograms;
    for (const Strategy *strategy : strategies()) {
        wireNames << text(strategy->wireName);
        configurationKeys << text(strategy->configurationKey);
        keys << text(strategy->key);
        monograms << text(strategy->monogram);
    }
    for (QStringList *names : {&wireNames, &configurationKeys, &keys, &monograms}) {
        QVERIFY(!names->contains(QString()));
        QCOMPARE(names->removeDuplicates(), 0);
    }
}

void StrategyLintTest::everyCreatableStrategyHasItsTexts()
{
    const Strategy &strategy = current();
    QVERIFY(*strategy.name);
    QVERIFY(*strategy.protocol);
    QVERIFY(!strategy.setupValues.empty());
    if (!strategy.creatable)
        return;
    QVERIFY(*strategy.effort);
    QVERIFY(*strategy.console);
    QVERIFY(strategy.summary && *strategy.summary);
    QVERIFY(strategy.guide.size() >= 3);
    for (const GuideStep &step : strategy.guide) {
        QVERIFY(*step.text);
        QVERIFY2(QString::fromUtf8(step.text).count(u"**"_s) % 2 == 0, step.text);
    }
}

void StrategyLintTest::keysAreUnique()
{
    QStringList keys;
    for (const Field &field : current().fields)
        keys << text(field.key);
    QCOMPARE(keys.removeDuplicates(), 0);
}

void StrategyLintTest::fieldsAreComplete()
{
    for (const Field &field : current().fields) {
        if (field.carried) {
            QVERIFY2(field.pointer, field.key);
            continue;
        }
        QVERIFY2(field.label && *field.label, field.key);
        QVERIFY2(field.local == (field.pointer == nullptr), field.key);
        QVERIFY2(field.local || groupOf(field) == u"options", field.key);
        QVERIFY2((field.kind == FieldKind::Choice) == !field.choices.empty(), field.key);
        const bool hasDefault = field.kind == FieldKind::Choice || field.kind == FieldKind::Toggle;
        QVERIFY2(!hasDefault || field.initial, field.key);
        QVERIFY2(hasDefault || field.validator, field.key);
        if (field.kind != FieldKind::Choice)
            continue;
        const bool initialExists =
            std::any_of(field.choices.begin(), field.choices.end(), [&](const Choice &choice) {
                return qstrcmp(choice.value, field.initial) == 0;
            });
        QVERIFY2(initialExists, field.key);
    }
}

void StrategyLintTest::conditionsNameExistingFieldsAndValues()
{
    const FormModel model(current().fields);
    for (const Field &field : current().fields) {
        if (!field.visibleWhen.key)
            continue;
        const Field *steering = model.find(text(field.visibleWhen.key));
        QVERIFY2(steering, field.key);
        QStringList values;
        for (const Choice &choice : steering->choices)
            values << text(choice.value);
        const QStringList alternatives = text(field.visibleWhen.value).split(u'|');
        for (const QString &alternative : alternatives)
            QVERIFY2(values.contains(alternative), field.key);
    }
}

void StrategyLintTest::pointersAreUniqueAmongWhatIsVisible()
{
    const QList<QHash<QString, QString>> all = combinations(current());
    for (const QHash<QString, QString> &values : all) {
        FormModel model(current().fields);
        apply(model, values);
        QStringList pointers;
        for (const Field &field : current().fields) {
            if (!field.local && model.isVisible(text(field.key)))
                pointers << text(field.pointer);
        }
        QCOMPARE(pointers.removeDuplicates(), 0);
    }
}

void StrategyLintTest::everyFieldCanBecomeVisible()
{
    QSet<QString> seen;
    const QList<QHash<QString, QString>> all = combinations(current());
    for (const QHash<QString, QString> &values : all) {
        FormModel model(current().fields);
        apply(model, values);
        for (const Field &field : current().fields) {
            if (model.isVisible(text(field.key)))
                seen.insert(text(field.key));
        }
    }
    for (const Field &field : current().fields)
        QVERIFY2(field.carried || seen.contains(text(field.key)), field.key);
}

void StrategyLintTest::rulesMarkExistingFields()
{
    const FormModel model(current().fields, current().rules);
    for (const FormRule &rule : current().rules) {
        QVERIFY(rule.check);
        for (const char *mark : rule.marks)
            QVERIFY2(model.find(text(mark)), mark);
    }
}

void StrategyLintTest::guideValuesAreFoundAmongTheSetupValues()
{
    for (const GuideStep &step : current().guide) {
        for (const SetupValue *value : {step.value, step.second}) {
            if (!value || value->kind == SetupValue::Kind::SignOut)
                continue;
            const bool found =
                std::any_of(current().setupValues.begin(), current().setupValues.end(),
                            [&](const SetupValue &listed) { return listed.kind == value->kind; });
            QVERIFY2(found, step.text);
        }
    }
}

void StrategyLintTest::everyCreatableStrategyHasASample()
{
    QSet<QString> sampled;
    const QList<SampleProvider> samples = orgdesk::test::sampleProviders();
    for (const SampleProvider &sample : samples)
        sampled.insert(text(sample.strategy));
    for (const Strategy *strategy : strategies())
        QVERIFY2(sampled.contains(text(strategy->wireName)) == strategy->creatable,
                 strategy->wireName);
}

void StrategyLintTest::samplesSurviveTheRoundTrip_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    const QList<SampleProvider> samples = orgdesk::test::sampleProviders();
    for (const SampleProvider &sample : samples)
        QTest::newRow(sample.name) << index++;
}

void StrategyLintTest::samplesSurviveTheRoundTrip()
{
    QFETCH(int, index);
    const SampleProvider sample = orgdesk::test::sampleProviders().at(index);
    const Strategy &strategy = *findStrategy(text(sample.strategy));
    FormModel model(strategy.fields, strategy.rules);
    orgdesk::test::fillIn(model, sample);
    QVERIFY2(model.validate(), qPrintable(model.keysWithErrors().join(u' ')));
    const Json sent = model.createBody().value();

    Json read = sent;
    read["options"].erase("client_secret");
    if (read["options"].contains("signingCert")) {
        read["options"].erase("signingCert");
        read["options"]["cert"] = orgdesk::test::sampleCertificateBody().toStdString();
    }
    FormModel again(strategy.fields, strategy.rules);
    again.setStored(JsonBox(read));
    QVERIFY(!again.isDirty());
    for (const Field &field : strategy.fields) {
        const QString key = text(field.key);
        if (field.kind != FieldKind::Secret && model.isVisible(key))
            QCOMPARE(again.value(key), model.value(key));
    }
    // The same options again, but for the secret that is not kept here.
    Json expected = sent;
    expected["options"].erase("client_secret");
    QCOMPARE(toBytes(again.createBody().value()), toBytes(expected));
}

ORGDESK_TEST(StrategyLintTest)

#include "StrategyLintTest.moc"
