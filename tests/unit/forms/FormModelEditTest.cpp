#include "forms/FormModel.h"
#include "forms/Validators.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;

static constexpr Choice sources[] = {{"address", "Address"}, {"file", "File"}, {"hand", "By hand"}};
static constexpr Choice yesNo[] = {{"true", "Yes"}, {"false", "No"}};

static constexpr Field editFields[] = {
    {.key = "title",
     .pointer = "/display_name",
     .label = "Title",
     .required = true,
     .validator = validators::providerDisplayName},
    {.key = "source",
     .pointer = nullptr,
     .label = "Source",
     .kind = FieldKind::Choice,
     .choices = sources,
     .initial = "address",
     .local = true},
    {.key = "url",
     .pointer = "/options/url",
     .label = "Url",
     .kind = FieldKind::Url,
     .required = true,
     .validator = validators::httpsUrl,
     .visibleWhen = {"source", "address"}},
    {.key = "endpoint",
     .pointer = "/options/endpoint",
     .label = "Endpoint",
     .kind = FieldKind::Url,
     .required = true,
     .validator = validators::httpsUrl,
     .visibleWhen = {"source", "file|hand"}},
    {.key = "secret",
     .pointer = "/options/secret",
     .label = "Secret",
     .kind = FieldKind::Secret,
     .required = true,
     .validator = validators::clientSecret},
    {.key = "signed",
     .pointer = "/options/more/signed",
     .label = "Signed",
     .kind = FieldKind::Choice,
     .choices = yesNo,
     .initial = "false"},
    {.key = "icon", .pointer = "/options/icon", .label = "Icon", .kind = FieldKind::Url},
    {.key = "rest", .pointer = "/options/more", .label = "", .carried = true},
};

class FormModelEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedValuesAreShownAndClean();
    void aTopLevelChangeSendsNothingElse();
    void aSecretIsNeededAgainOnlyWithItsGroup();
    void changedOptionsAreSentCompletely();
    void anEmptiedOptionIsLeftOut();
    void storedJsonOfOtherMembersGoesBack();
    void whatIsNotSentIsNotChecked();
    void theSourceFollowsWhatIsStored();
    void anotherSourceIsAChange();
    void sourcesOfTheSameFieldsAreNoChange();
    void aNewSecretAloneIsAChange();
    void discardGoesBack();
    void savingMakesTheNewValuesTheStoredOnes();
};

static JsonBox storedBody()
{
    return JsonBox(Json::parse(R"({"id":"con_1","display_name":"Depot","options":{
        "url":"https://a.example/m","icon":"https://a.example/i",
        "more":{"signed":true,"vendor_setting":{"deep":[1]}},"cert":"read-only"}})"));
}

void FormModelEditTest::storedValuesAreShownAndClean()
{
    FormModel model(editFields);
    model.setStored(storedBody());
    QVERIFY(model.isEdit());
    QVERIFY(!model.isDirty());
    QCOMPARE(model.value(u"title"_s), u"Depot"_s);
    QCOMPARE(model.value(u"signed"_s), u"true"_s);
    QVERIFY(!model.isRequired(u"secret"_s));
    QVERIFY(!model.isVisible(u"rest"_s));
    QVERIFY(model.validate());
    QCOMPARE(toBytes(model.changedBody().value()), QByteArray("{}"));
}

void FormModelEditTest::aTopLevelChangeSendsNothingElse()
{
    FormModel model(editFields);
    model.setStored(storedBody());
    model.setValue(u"title"_s, u"Depot Halden"_s);
    QVERIFY(!model.isNeededAgain(u"secret"_s));
    QVERIFY(model.validate());
    QCOMPARE(toBytes(model.changedBody().value()),
             QByteArray(R"({"display_name":"Depot Halden"})"));
}

void FormModelEditTest::aSecretIsNeededAgainOnlyWithItsGroup()
{
    FormModel model(editFields);
    model.setStored(storedBody());
    model.setValue(u"url"_s, u"https://b.example/m"_s);
    QVERIFY(model.isNeededAgain(u"secret"_s));
    QVERIFY(model.isRequired(u"secret"_s));
    QVERIFY(!model.validate());
    QCOMPARE(model.keysWithErrors(), QStringList(u"secret"_s));
    model.setSecret(u"secret"_s, Secret::fromView("pw"));
    QVERIFY(model.validate());
    model.setSecret(u"secret"_s, Secret());
    model.setValue(u"url"_s, u"https://a.example/m"_s);
    QVERIFY(!model.isNeededAgain(u"secret"_s));
}

void FormModelEditTest::changedOptionsAreSentCompletely()
{
    FormModel model(editFields);
    model.setStored(storedBody());
    model.setValue(u"url"_s, u"https://b.example/m"_s);
    model.setSecret(u"secret"_s, Secret::fromView("pw"));
    QCOMPARE(model.dirtyKeys(), QStringList({u"url"_s, u"secret"_s}));
    const Json expected = Json::parse(R"({"options":{"url":"https://b.example/m",
        "secret":"pw","icon":"https://a.example/i",
        "more":{"signed":true,"vendor_setting":{"deep":[1]}}}})");
    QCOMPARE(toBytes(model.changedBody().value()), toBytes(expected));
}

void FormModelEditTest::anEmptiedOptionIsLeftOut()
{
    FormModel model(editFields);
    model.setStored(storedBody());
    model.setValue(u"icon"_s, QString());
    model.setSecret(u"secret"_s, Secret::fromView("pw"));
    QVERIFY(model.validate());
    QVERIFY(!model.changedBody().value().at("options").contains("icon"));
}

void FormModelEditTest::storedJsonOfOtherMembersGoesBack()
{
    FormModel model(editFields);
    model.setStored(storedBody());
    model.setValue(u"signed"_s, u"false"_s);
    QCOMPARE(toBytes(model.changedBody().value().at("options").at("more")),
             toBytes(Json::parse(R"({"signed":false,"vendor_setting":{"deep":[1]}})")));
}

void FormModelEditTest::whatIsNotSentIsNotChecked()
{
    FormModel model(editFields);
    model.setStored(JsonBox(Json::parse(R"({"display_name":"Depot","options":null})")));
    QVERIFY(model.validate());
    model.setValue(u"title"_s, u"New"_s);
    QVERIFY(model.validate());
    model.setValue(u"title"_s, QString());
    QVERIFY(!model.validate());
    QCOMPARE(model.keysWithErrors(), QStringList(u"title"_s));
}

void FormModelEditTest::theSourceFollowsWhatIsStored()
{
    FormModel model(editFields);
    model.setStored(storedBody());
    QCOMPARE(model.value(u"source"_s), u"address"_s);
    model.setStored(JsonBox(Json::parse(R"({"options":{"endpoint":"https://a.example/sso"}})")));
    QCOMPARE(model.value(u"source"_s), u"hand"_s);
    QVERIFY(model.isVisible(u"endpoint"_s));
    // An address decides, even when the answer also tells what was read from it.
    model.setStored(JsonBox(Json::parse(
        R"({"options":{"url":"https://a.example/m","endpoint":"https://a.example/sso"}})")));
    QCOMPARE(model.value(u"source"_s), u"address"_s);
    QVERIFY(!model.isDirty());
}

void FormModelEditTest::anotherSourceIsAChange()
{
    FormModel model(editFields);
    model.setStored(JsonBox(Json::parse(
        R"({"options":{"url":"https://a.example/m","endpoint":"https://a.example/sso"}})")));
    model.setValue(u"source"_s, u"hand"_s);
    QVERIFY(model.isDirty());
    QCOMPARE(model.dirtyKeys(), QStringList(u"source"_s));
    QVERIFY(model.isNeededAgain(u"secret"_s));
    model.setSecret(u"secret"_s, Secret::fromView("pw"));
    QVERIFY(model.validate());
    const Json expected = Json::parse(R"({"options":{
        "endpoint":"https://a.example/sso","secret":"pw","more":{"signed":false}}})");
    QCOMPARE(toBytes(model.changedBody().value()), toBytes(expected));
}

void FormModelEditTest::sourcesOfTheSameFieldsAreNoChange()
{
    FormModel model(editFields);
    model.setStored(JsonBox(Json::parse(R"({"options":{"endpoint":"https://a.example/sso"}})")));
    model.setValue(u"source"_s, u"file"_s);
    QVERIFY(!model.isDirty());
}

void FormModelEditTest::aNewSecretAloneIsAChange()
{
    FormModel model(editFields);
    model.setStored(storedBody());
    model.setSecret(u"secret"_s, Secret::fromView("rotated"));
    QCOMPARE(model.dirtyKeys(), QStringList(u"secret"_s));
    QCOMPARE(toBytes(model.changedBody().value().at("options").at("secret")),
             toBytes(Json("rotated")));
    QCOMPARE(toBytes(model.changedBody().value().at("options").at("url")),
             toBytes(Json("https://a.example/m")));
}

void FormModelEditTest::discardGoesBack()
{
    FormModel model(editFields);
    model.setStored(storedBody());
    model.setValue(u"url"_s, u"nonsense"_s);
    model.setSecret(u"secret"_s, Secret::fromView("pw"));
    QVERIFY(!model.validate());
    model.discard();
    QVERIFY(!model.isDirty());
    QVERIFY(model.keysWithErrors().isEmpty());
    QCOMPARE(model.value(u"url"_s), u"https://a.example/m"_s);
    QVERIFY(model.secret(u"secret"_s).isEmpty());
}

void FormModelEditTest::savingMakesTheNewValuesTheStoredOnes()
{
    FormModel model(editFields);
    model.setStored(storedBody());
    model.setValue(u"url"_s, u"https://b.example/m"_s);
    Json saved = storedBody().value();
    saved["options"]["url"] = "https://b.example/m";
    model.setStored(JsonBox(saved));
    QVERIFY(!model.isDirty());
    QCOMPARE(model.storedValue(u"url"_s), u"https://b.example/m"_s);
}

ORGDESK_TEST(FormModelEditTest)

#include "FormModelEditTest.moc"
