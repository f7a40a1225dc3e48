#include "forms/FormModel.h"

#include "forms/Validators.h"
#include "support/TestRegistry.h"

#include <QSignalSpy>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;

static constexpr Choice channels[] = {{"back", "Back"}, {"front", "Front"}};

// A form with every feature, like those of the strategies.
static constexpr Field formFields[] = {
    {.key = "host",
     .pointer = "/options/domain",
     .label = "Domain",
     .kind = FieldKind::Host,
     .required = true,
     .validator = validators::hostName},
    {.key = "channel",
     .pointer = "/options/type",
     .label = "Channel",
     .kind = FieldKind::Choice,
     .required = true,
     .choices = channels,
     .initial = "back"},
    {.key = "secret",
     .pointer = "/options/client_secret",
     .label = "Secret",
     .kind = FieldKind::Secret,
     .required = true,
     .validator = validators::clientSecret,
     .visibleWhen = {"channel", "back"}},
    {.key = "note", .pointer = "/options/note", .label = "Note"},
    {.key = "sign",
     .pointer = "/options/sign",
     .label = "Sign",
     .kind = FieldKind::Toggle,
     .initial = "false"},
    {.key = "title",
     .pointer = "/display_name",
     .label = "Title",
     .required = true,
     .validator = validators::providerDisplayName},
};

static const char *noteNeedsSigning(const FormModel &model)
{
    return model.value(u"note"_s) == u"signed" && model.value(u"sign"_s) != u"true"
        ? "Turn on signing."
        : nullptr;
}

static constexpr const char *ruleMarks[] = {"sign"};
static constexpr FormRule formRules[] = {{noteNeedsSigning, ruleMarks}};

class FormModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFormShowsInitialValues();
    void hiddenFieldsAreNotSent();
    void togglesAreBooleans();
    void requiredFieldsAreQuietUntilSubmit();
    void formatIsCheckedOnBlur();
    void anErrorGoesAsSoonAsItsRuleIsMet();
    void nothingTurnsRedWhileTyping();
    void rulesMarkTheirFields();
    void aPastedAddressIsReducedToItsHost();
    void textIsTidiedOnBlurNotWhileTyping();
    void secretsAreTrimmedAndNeverText();
    void serverErrorsAppearAtTheirFields_data();
    void serverErrorsAppearAtTheirFields();
    void unplacedServerErrorsComeBack();
    void serverErrorsGoWhenTheFieldChanges();
    void ownErrorsCanBeSet();
    void draftsHoldNoSecret();
    void signalsTellWhatChanged();
};

static void fill(FormModel &model)
{
    model.setValue(u"host"_s, u"halden.example"_s);
    model.setSecret(u"secret"_s, Secret::fromView("pw"));
    model.setValue(u"title"_s, u"Halden"_s);
}

void FormModelTest::aNewFormShowsInitialValues()
{
    const FormModel model(formFields);
    QVERIFY(!model.isEdit());
    QVERIFY(!model.isDirty());
    QCOMPARE(model.value(u"channel"_s), u"back"_s);
    QVERIFY(model.isVisible(u"secret"_s));
    QVERIFY(model.isRequired(u"secret"_s));
    QVERIFY(!model.isNeededAgain(u"secret"_s));
    QVERIFY(!model.isVisible(u"nobody"_s));
}

void FormModelTest::hiddenFieldsAreNotSent()
{
    FormModel model(formFields);
    fill(model);
    const Json expected = Json::parse(R"({"display_name":"Halden","options":{
        "client_secret":"pw","domain":"halden.example","sign":false,"type":"back"}})");
    QCOMPARE(toBytes(model.createBody().value()), toBytes(expected));
    model.setValue(u"channel"_s, u"front"_s);
    QVERIFY(!model.isVisible(u"secret"_s));
    QVERIFY(model.validate());
    QVERIFY(!model.createBody().value().at("options").contains("client_secret"));
}

void FormModelTest::togglesAreBooleans()
{
    FormModel model(formFields);
    model.setValue(u"sign"_s, u"true"_s);
    model.setValue(u"note"_s, u"true"_s);
    const JsonBox body = model.createBody();
    QCOMPARE(toBytes(body.value().at("options").at("sign")), toBytes(Json(true)));
    QCOMPARE(toBytes(body.value().at("options").at("note")), toBytes(Json("true")));
}

void FormModelTest::requiredFieldsAreQuietUntilSubmit()
{
    FormModel model(formFields);
    model.validateField(u"host"_s);
    model.validateField(u"secret"_s);
    QVERIFY(model.keysWithErrors().isEmpty());
    QVERIFY(!model.validate());
    QCOMPARE(model.keysWithErrors(), QStringList({u"host"_s, u"secret"_s, u"title"_s}));
    QCOMPARE(model.error(u"secret"_s), u"Enter the client secret."_s);
    model.clearErrors();
    QVERIFY(model.keysWithErrors().isEmpty());
}

void FormModelTest::formatIsCheckedOnBlur()
{
    FormModel model(formFields);
    model.setValue(u"host"_s, u"halden"_s);
    model.validateField(u"host"_s);
    QCOMPARE(model.error(u"host"_s), u"Enter a domain like company.com."_s);
}

void FormModelTest::anErrorGoesAsSoonAsItsRuleIsMet()
{
    FormModel model(formFields);
    model.setValue(u"host"_s, u"halden"_s);
    model.validateField(u"host"_s);
    model.setValue(u"host"_s, u"halden."_s);
    QVERIFY(!model.error(u"host"_s).isEmpty());
    model.setValue(u"host"_s, u"halden.example"_s);
    QVERIFY(model.error(u"host"_s).isEmpty());
    QVERIFY(!model.validate());
    QVERIFY(!model.error(u"secret"_s).isEmpty());
    model.setSecret(u"secret"_s, Secret::fromView("pw"));
    QVERIFY(model.error(u"secret"_s).isEmpty());
}

void FormModelTest::nothingTurnsRedWhileTyping()
{
    FormModel model(formFields);
    QSignalSpy errors(&model, &FormModel::errorChanged);
    model.setValue(u"host"_s, u"not a host"_s);
    model.setValue(u"title"_s, QString(200, u'x'));
    QCOMPARE(errors.size(), 0);
}

void FormModelTest::rulesMarkTheirFields()
{
    FormModel model(formFields, formRules);
    fill(model);
    model.setValue(u"note"_s, u"signed"_s);
    QVERIFY(!model.validate());
    QCOMPARE(model.keysWithErrors(), QStringList(u"sign"_s));
    QCOMPARE(model.error(u"sign"_s), u"Turn on signing."_s);
    model.setValue(u"sign"_s, u"true"_s);
    QVERIFY(model.validate());
}

void FormModelTest::aPastedAddressIsReducedToItsHost()
{
    FormModel model(formFields);
    QSignalSpy changes(&model, &FormModel::valueChanged);
    model.setValue(u"host"_s, u" https://halden.example/admin/ "_s);
    QCOMPARE(model.value(u"host"_s), u"halden.example"_s);
    QCOMPARE(changes.size(), 1);
}

void FormModelTest::textIsTidiedOnBlurNotWhileTyping()
{
    FormModel model(formFields);
    model.setValue(u"title"_s, u"Halden "_s);
    QCOMPARE(model.value(u"title"_s), u"Halden "_s);
    model.validateField(u"title"_s);
    QCOMPARE(model.value(u"title"_s), u"Halden"_s);
}

void FormModelTest::secretsAreTrimmedAndNeverText()
{
    FormModel model(formFields);
    model.setValue(u"secret"_s, u" pw\n"_s);
    QCOMPARE(model.secret(u"secret"_s), Secret::fromView("pw"));
    QCOMPARE(model.value(u"secret"_s), QString());
    model.forgetSecrets();
    QVERIFY(model.secret(u"secret"_s).isEmpty());
}

void FormModelTest::serverErrorsAppearAtTheirFields_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("field");
    QTest::newRow("pointer") << u"/options/domain"_s << QString();
    QTest::newRow("pointer wins") << u"/options/domain"_s << u"data/display_name"_s;
    QTest::newRow("field only") << QString() << u"data/options/domain"_s;
    QTest::newRow("name only") << QString() << u"domain"_s;
    QTest::newRow("data pointer") << u"/data/options/domain"_s << QString();
}

void FormModelTest::serverErrorsAppearAtTheirFields()
{
    QFETCH(QString, pointer);
    QFETCH(QString, field);
    FormModel model(formFields);
    const QList<FieldError> unplaced =
        model.setServerErrors({{pointer, field, u"body"_s, u"is not allowed"_s}}, u"Fieldnote"_s);
    QVERIFY(unplaced.isEmpty());
    QCOMPARE(model.keysWithErrors(), QStringList(u"host"_s));
    QCOMPARE(model.error(u"host"_s), u"Is not allowed. Reported by Fieldnote."_s);
}

void FormModelTest::unplacedServerErrorsComeBack()
{
    FormModel model(formFields);
    model.setValue(u"channel"_s, u"front"_s);
    const QList<FieldError> errors{{u"/options/unknown"_s, {}, {}, u"a"_s},
                                   {{}, {}, {}, u"b"_s},
                                   {u"/options/client_secret"_s, {}, {}, u"hidden"_s},
                                   {u"/options"_s, {}, {}, u"several fields"_s},
                                   {u"/display_name"_s, {}, {}, u"placed"_s}};
    const QList<FieldError> unplaced = model.setServerErrors(errors, u"Fieldnote"_s);
    QCOMPARE(unplaced, errors.sliced(0, 4));
    QCOMPARE(model.keysWithErrors(), QStringList(u"title"_s));
}

void FormModelTest::serverErrorsGoWhenTheFieldChanges()
{
    FormModel model(formFields);
    fill(model);
    QVERIFY(model.setServerErrors({{u"/options/domain"_s, {}, {}, u"taken"_s}}, u"F"_s).isEmpty());
    model.setValue(u"title"_s, u"Other"_s);
    QVERIFY(!model.error(u"host"_s).isEmpty());
    model.setValue(u"host"_s, u"x"_s); // Wrong by our own rule too, which waits for the blur.
    QVERIFY(model.error(u"host"_s).isEmpty());
}

void FormModelTest::ownErrorsCanBeSet()
{
    FormModel model(formFields);
    QSignalSpy errors(&model, &FormModel::errorChanged);
    model.setError(u"title"_s, u"Already used by Halden."_s);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(model.keysWithErrors(), QStringList(u"title"_s));
    model.setValue(u"title"_s, u"Another"_s);
    QVERIFY(model.keysWithErrors().isEmpty());
}

void FormModelTest::draftsHoldNoSecret()
{
    FormModel model(formFields);
    fill(model);
    const QHash<QString, QString> draft = model.draft();
    QCOMPARE(
        draft,
        (QHash<QString, QString>{{u"host"_s, u"halden.example"_s}, {u"title"_s, u"Halden"_s}}));
    FormModel restored(formFields);
    restored.restoreDraft(draft);
    QCOMPARE(restored.value(u"host"_s), u"halden.example"_s);
    QVERIFY(restored.secret(u"secret"_s).isEmpty());
}

void FormModelTest::signalsTellWhatChanged()
{
    FormModel model(formFields);
    QSignalSpy changes(&model, &FormModel::valueChanged);
    QSignalSpy states(&model, &FormModel::stateChanged);
    model.setValue(u"title"_s, u"H"_s);
    QCOMPARE(changes.takeFirst().first().toString(), u"title"_s);
    QCOMPARE(states.size(), 1);
    model.setValue(u"title"_s, u"Ha"_s); // Still dirty: no state changed.
    QCOMPARE(states.size(), 1);
    model.setValue(u"title"_s, u"Ha"_s);
    QCOMPARE(changes.size(), 1);
    model.setValue(u"channel"_s, u"front"_s); // Hides the secret.
    QCOMPARE(states.size(), 2);
}

ORGDESK_TEST(FormModelTest)

#include "FormModelTest.moc"
