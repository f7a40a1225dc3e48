#include "http/WriteRecorder.h"

#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

namespace {

HttpRequest write(const char *method, const char *path, const char *body)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(u"https://login.fieldnote.example"_s + QLatin1StringView(path));
    request.body = Secret::fromView(body);
    request.operation = u"someOperation"_s;
    return request;
}

} // namespace

class WriteRecorderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteIsReportedWithoutValues();
    void readsAreNot();
    void outcomes_data();
    void outcomes();
};

void WriteRecorderTest::aWriteIsReportedWithoutValues()
{
    test::FakeHttpClient http;
    test::ManualClock clock;
    WriteRecorder recorder(http, clock);
    QList<WriteRecord> records;
    connect(&recorder, &WriteRecorder::wrote, this,
            [&](const WriteRecord &one) { records << one; });
    http.expect("PATCH", "/my-org/v1/identity-providers/con_okta").respond(200, "{}");
    const auto answer = test::await(recorder.send(
        write("PATCH", "/my-org/v1/identity-providers/con_okta",
              R"({"display_name":"Okta","options":{"client_secret":"hush-4711","domain":"a"}})")));
    QVERIFY(answer);
    QTRY_COMPARE(records.size(), 1);
    QCOMPARE(records.first().object, u"con_okta"_s);
    QCOMPARE(records.first().name, u"Okta"_s);
    QCOMPARE(records.first().fields,
             (QStringList{u"display_name"_s, u"options.client_secret"_s, u"options.domain"_s}));
    QCOMPARE(records.first().outcome, WriteRecord::Outcome::Done);
    QCOMPARE(records.first().status, 200);
    for (const QString &field : records.first().fields)
        QVERIFY(!field.contains(u"hush"_s));
}

void WriteRecorderTest::readsAreNot()
{
    test::FakeHttpClient http;
    test::ManualClock clock;
    WriteRecorder recorder(http, clock);
    QSignalSpy wrote(&recorder, &WriteRecorder::wrote);
    http.expect("GET", "/my-org/v1/details").respond(200, "{}");
    QVERIFY(test::await(recorder.send(write("GET", "/my-org/v1/details", ""))));
    QCOMPARE(wrote.count(), 0);
}

void WriteRecorderTest::outcomes_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<int>("outcome");
    QTest::newRow("done") << 204 << false << int(WriteRecord::Outcome::Done);
    QTest::newRow("refused") << 409 << false << int(WriteRecord::Outcome::Refused);
    QTest::newRow("not sent") << 0 << false << int(WriteRecord::Outcome::NotSent);
    QTest::newRow("lost answer") << 0 << true << int(WriteRecord::Outcome::Unknown);
}

void WriteRecorderTest::outcomes()
{
    QFETCH(int, status);
    QFETCH(bool, unknown);
    QFETCH(int, outcome);
    test::FakeHttpClient http;
    test::ManualClock clock;
    WriteRecorder recorder(http, clock);
    QList<WriteRecord> records;
    connect(&recorder, &WriteRecorder::wrote, this,
            [&](const WriteRecord &one) { records << one; });
    auto &expected = http.expect("DELETE", "/my-org/v1/domains/dom_1");
    if (unknown)
        expected.fail(OutcomeUnknown{});
    else if (status == 0)
        expected.fail(NetworkError{});
    else
        expected.respond(status, "{}");
    const auto answer = test::await(recorder.send(write("DELETE", "/my-org/v1/domains/dom_1", "")));
    Q_UNUSED(answer)
    QTRY_COMPARE(records.size(), 1);
    QCOMPARE(int(records.first().outcome), outcome);
    QCOMPARE(records.first().object, u"dom_1"_s);
}

ORGDESK_TEST(WriteRecorderTest)

#include "WriteRecorderTest.moc"
