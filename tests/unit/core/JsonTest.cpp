#include "core/Json.h"

#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <tuple>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenTextIsRefused_data();
    void brokenTextIsRefused();
    void duplicateKeysAreRefused_data();
    void duplicateKeysAreRefused();
    void depthIsBounded();
    void sizeIsBounded();
    void writesWhatItReads();
    void brokenUtf8InValuesIsReplacedOnWriting();
    void readerGivesValues();
    void firstFailedReadIsRemembered_data();
    void firstFailedReadIsRemembered();
    void pointersNameThePlace();
    void absentAndNullAreTheSame();
    void unknownMembersAreIgnored();
    void timesAreUtc();
    void readersOfAMissingObjectAreEmpty();
    void boxesShareAndCompare();
};

static QString errorOf(const Result<Json> &result)
{
    const auto *error = result.errorAs<ProtocolError>();
    return error ? error->expected : QString();
}

void JsonTest::brokenTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", " ", "{", "{\"a\":}", "[1,]", "{'a':1}", "{\"a\":1}x", "// c\n{}",
                             "NaN", "[1e999]", "\"\xff\"", "{\"a\":\"\n\"}", "tru", "01"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("NUL behind") << QByteArray("{}\0", 3);
}

void JsonTest::brokenTextIsRefused()
{
    QFETCH(QByteArray, text);
    QCOMPARE(errorOf(parseJson(text)), u"valid JSON"_s);
}

void JsonTest::duplicateKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QByteArray(R"({"a":1,"a":1})") << false;
    QTest::newRow("escaped") << QByteArray(R"({"a":1,"\u0061":1})") << false;
    QTest::newRow("deep") << QByteArray(R"([{"x":{"a":1,"b":2,"a":3}}])") << false;
    QTest::newRow("after an inner object")
        << QByteArray(R"({"a":{"b":1},"c":[{"a":1}],"a":2})") << false;
    QTest::newRow("in different objects")
        << QByteArray(R"({"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]})") << true;
    QTest::newRow("by case") << QByteArray(R"({"a":1,"A":1})") << true;
}

void JsonTest::duplicateKeysAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const auto result = parseJson(text);
    QCOMPARE(result.has_value(), good);
    if (!good)
        QCOMPARE(errorOf(result), u"no member twice"_s);
}

void JsonTest::depthIsBounded()
{
    const auto nested = [](int depth) -> QByteArray {
        return QByteArray(depth, '[') + QByteArray(depth, ']');
    };
    QVERIFY(parseJson(nested(64)).has_value());
    QCOMPARE(errorOf(parseJson(nested(65))), u"at most 64 levels"_s);
    QVERIFY(!parseJson(QByteArray(1'000'000, '[')).has_value());
    QVERIFY(!parseJson(QByteArray("{\"a\":").repeated(100'000)).has_value());
    QVERIFY(!parseJson(R"([{"a":[1]}])", {1000, 2}).has_value());
    QVERIFY(parseJson(R"([{"a":1}])", {1000, 2}).has_value());
}

void JsonTest::sizeIsBounded()
{
    QVERIFY(parseJson("[1,2]", {5, 8}).has_value());
    QCOMPARE(errorOf(parseJson("[1,23]", {5, 8})), u"at most 5 bytes of JSON"_s);
}

void JsonTest::writesWhatItReads()
{
    const QByteArray text(R"({"a":[1,-2,2.5,true,null,"x\"y\u0001é€😀"],"b":{}})");
    const auto first = parseJson(text);
    QVERIFY(first.has_value());
    const auto second = parseJson(toBytes(*first));
    QVERIFY(second.has_value());
    QVERIFY(*first == *second);
}

void JsonTest::brokenUtf8InValuesIsReplacedOnWriting()
{
    QCOMPARE(toBytes(Json(std::string("a\xff"))), QByteArray("\"a\xef\xbf\xbd\""));
}

void JsonTest::readerGivesValues()
{
    const auto root =
        parseJson(R"({"s":"é","b":true,"i":-5,"l":["a","b"],"t":"2026-01-31T12:00:00.250Z",
                                    "o":{"x":"y"},"n":[{"id":"1"},{"id":"2"}],"r":[1,{"k":null}]})");
    QVERIFY(root.has_value());
    JsonObject object(*root);
    QCOMPARE(object.string("s"), u"é"_s);
    QVERIFY(object.boolean("b"));
    QCOMPARE(object.optionalInteger("i"), std::optional<qint64>(-5));
    QCOMPARE(object.strings("l"), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(object.optionalTime("t"),
             std::optional(QDateTime(QDate(2026, 1, 31), QTime(12, 0, 0, 250), Qt::UTC)));
    QCOMPARE(object.object("o").string("x"), u"y"_s);
    QStringList ids;
    object.forEach("n", [&](JsonObject &element) { ids << element.string("id"); });
    QCOMPARE(ids, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(toBytes(object.raw("r").value()), QByteArray(R"([1,{"k":null}])"));
    QCOMPARE(object.keys().size(), 8);
    QVERIFY(!object.error());
    QCOMPARE(*object.finish(42), 42);
}

void JsonTest::firstFailedReadIsRemembered_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *pointer, const char *expected) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(pointer)
                            << QString::fromLatin1(expected);
    };
    row("[]", "", "an object");
    row("{}", "/s", "a string");
    row(R"({"s":null})", "/s", "a string");
    row(R"({"s":1})", "/s", "a string");
    row(R"({"s":"","b":"true"})", "/b", "true or false");
    row(R"({"s":"","b":true,"i":1.5})", "/i", "an integer");
    row(R"({"s":"","b":true,"i":18446744073709551615})", "/i", "an integer");
    row(R"({"s":"","b":true,"l":["a",1]})", "/l", "an array of strings");
    row(R"({"s":"","b":true,"l":"a"})", "/l", "an array of strings");
    row(R"({"s":"","b":true,"t":"yesterday"})", "/t", "a time like 2026-01-31T12:00:00Z");
    row(R"({"s":"","b":true,"o":[]})", "/o", "an object");
    row(R"({"s":"","b":true,"o":{"x":1}})", "/o/x", "a string");
    row(R"({"s":"","b":true,"n":{}})", "/n", "an array");
    row(R"({"s":"","b":true,"n":[{"id":"a"},3]})", "/n/1", "an object");
    row(R"({"s":"","b":true,"n":[{"id":"a"},{"id":3}]})", "/n/1/id", "a string");
}

void JsonTest::firstFailedReadIsRemembered()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, pointer);
    QFETCH(QString, expected);
    const auto root = parseJson(text);
    QVERIFY(root.has_value());
    JsonObject object(*root);
    std::ignore = object.string("s");
    std::ignore = object.boolean("b");
    std::ignore = object.optionalInteger("i");
    std::ignore = object.strings("l");
    std::ignore = object.optionalTime("t");
    std::ignore = object.optionalObject("o").optionalString("x");
    object.forEach("n", [](JsonObject &element) { std::ignore = element.string("id"); });
    const Result<int> result = object.finish(1);
    const auto *error = result.errorAs<ProtocolError>();
    QVERIFY(error);
    QCOMPARE(error->pointer, pointer);
    QCOMPARE(error->expected, expected);
}

void JsonTest::pointersNameThePlace()
{
    const auto root = parseJson(R"({"a/b":{"m~n":1}})");
    JsonObject object(*root, u"/top"_s);
    std::ignore = object.object("a/b").string("m~n");
    QVERIFY(object.error());
    QCOMPARE(object.error()->pointer, u"/top/a~1b/m~0n"_s);
}

void JsonTest::absentAndNullAreTheSame()
{
    const auto root =
        parseJson(R"({"s":null,"i":null,"l":null,"o":null,"n":null,"b":null,"t":null})");
    JsonObject object(*root);
    QVERIFY(!object.optionalString("s") && !object.optionalString("S"));
    QVERIFY(!object.optionalInteger("i") && !object.optionalInteger("I"));
    QVERIFY(!object.optionalBoolean("b") && !object.optionalTime("t"));
    QVERIFY(object.strings("l").isEmpty() && object.strings("L").isEmpty());
    QVERIFY(!object.optionalObject("o").has("x"));
    object.forEach("n", [](JsonObject &) { QFAIL("no element is there"); });
    QVERIFY(!object.has("s"));
    QVERIFY(!object.error());
}

void JsonTest::unknownMembersAreIgnored()
{
    const auto root = parseJson(R"({"s":"a","new_member":{"deep":[1]}})");
    JsonObject object(*root);
    QCOMPARE(object.string("s"), u"a"_s);
    QVERIFY(!object.error());
}

void JsonTest::timesAreUtc()
{
    const auto root = parseJson(R"({"a":"2026-01-31T12:00:00+02:00","b":"2026-01-31T12:00:00Z",
                                    "c":"2026-01-31T12:00:00.1234567Z"})");
    JsonObject object(*root);
    QCOMPARE(object.optionalTime("a"),
             std::optional(QDateTime(QDate(2026, 1, 31), QTime(10, 0), Qt::UTC)));
    QCOMPARE(object.optionalTime("a")->timeSpec(), Qt::UTC);
    QCOMPARE(object.optionalTime("b"),
             std::optional(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC)));
    QVERIFY(object.optionalTime("c").has_value());
    QVERIFY(!object.error());
}

void JsonTest::readersOfAMissingObjectAreEmpty()
{
    const auto root = parseJson("{}");
    JsonObject object(*root);
    JsonObject missing = object.object("o");
    QCOMPARE(missing.optionalString("x"), std::nullopt);
    QVERIFY(object.error());
    QCOMPARE(object.error()->pointer, u"/o"_s);
}

void JsonTest::boxesShareAndCompare()
{
    const JsonBox box(Json::parse(R"({"a":[1]})"));
    const JsonBox copy = box; // NOLINT(performance-unnecessary-copy-initialization)
    QCOMPARE(&box.value(), &copy.value());
    QVERIFY(box == JsonBox(Json::parse(R"({ "a": [1] })")));
    QVERIFY(!(box == JsonBox()));
    QVERIFY(JsonBox().value().is_null());
}

ORGDESK_TEST(JsonTest)

} // namespace orgdesk::test

#include "JsonTest.moc"
