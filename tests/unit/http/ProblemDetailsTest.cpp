#include "http/ProblemDetails.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

class ProblemDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorShapeIsRead();
    void validationShapeIsRead();
    void anythingElseGivesEmptyTexts_data();
    void anythingElseGivesEmptyTexts();
    void oddMembersAreSkipped();
    void textsAreMadeHarmless();
    void amountsAreBounded();
};

void ProblemDetailsTest::errorShapeIsRead()
{
    const auto details = ProblemDetails::parse(
        R"({"type":"https://auth0.com/api-errors#A0E-409-0003","status":409,
            "title":"Duplicate Resource","detail":"Domain name must be unique","new":1})",
        409);
    QCOMPARE(details.problem.code(), u"A0E-409-0003"_s);
    QCOMPARE(details.problem.status, 409);
    QCOMPARE(details.problem.title, u"Duplicate Resource"_s);
    QCOMPARE(details.problem.detail, u"Domain name must be unique"_s);
    QVERIFY(details.fields.isEmpty());
}

void ProblemDetailsTest::validationShapeIsRead()
{
    const auto details = ProblemDetails::parse(
        R"({"type":"https://auth0.com/api-errors#A0E-400-0003","status":400,"title":"Validation Error",
            "validation_errors":[{"detail":"is required","field":"data/name","pointer":"/name",
            "source":"params"},{"detail":"is odd"}]})",
        400);
    QCOMPARE(details.problem.detail, QString());
    QCOMPARE(details.fields,
             (QList<FieldError>{{u"/name"_s, u"data/name"_s, u"params"_s, u"is required"_s},
                                {{}, {}, {}, u"is odd"_s}}));
}

void ProblemDetailsTest::anythingElseGivesEmptyTexts_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"", "<html><h1>502 Bad Gateway</h1>", "null", "[]", "\"text\"", "{", "{}",
          "{\"type\":1,\"title\":[],\"detail\":{},\"validation_errors\":{}}",
          "{\"title\":\"a\",\"title\":\"b\"}"})
        QTest::newRow(body) << QByteArray(body);
    QTest::newRow("deep") << QByteArray("[").repeated(100'000);
}

void ProblemDetailsTest::anythingElseGivesEmptyTexts()
{
    QFETCH(QByteArray, body);
    ProblemDetails expected;
    expected.problem.status = 502;
    QCOMPARE(ProblemDetails::parse(body, 502), expected);
}

void ProblemDetailsTest::oddMembersAreSkipped()
{
    const auto details = ProblemDetails::parse(
        R"({"status":"x","title":"t","validation_errors":[1,null,{"detail":5,"pointer":"/a"},"s"]})",
        422);
    QCOMPARE(details.problem.status, 422);
    QCOMPARE(details.problem.title, u"t"_s);
    QCOMPARE(details.fields, (QList<FieldError>{{u"/a"_s, {}, {}, {}}}));
}

void ProblemDetailsTest::textsAreMadeHarmless()
{
    const auto details = ProblemDetails::parse(
        "{\"title\":\"a\\u0000b\\u001b[2J\\nc\",\"detail\":\"x\\u202Ey\\u2066z<b>\"}", 400);
    QCOMPARE(details.problem.title, u"a b [2J c"_s);
    QCOMPARE(details.problem.detail,
             u"xyz<b>"_s); // still text: whoever shows it must not take it for HTML
}

void ProblemDetailsTest::amountsAreBounded()
{
    const QByteArray longText(10'000, 'x');
    QCOMPARE(ProblemDetails::parse(QByteArray("{\"detail\":\"" + longText + "\"}"), 400)
                 .problem.detail.size(),
             2000);
    QByteArray many("{\"validation_errors\":[{}");
    for (int i = 0; i < 1000; ++i)
        many += ",{\"detail\":\"x\"}";
    QCOMPARE(ProblemDetails::parse(many + "]}", 400).fields.size(), 200);
    QCOMPARE(
        ProblemDetails::parse(QByteArray("{\"detail\":\"" + QByteArray(300'000, 'x') + "\"}"), 400)
            .problem.detail,
        QString());
}

ORGDESK_TEST(ProblemDetailsTest)

} // namespace orgdesk::test

#include "ProblemDetailsTest.moc"
