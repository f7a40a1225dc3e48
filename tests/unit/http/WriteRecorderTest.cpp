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

const WriteRecord::Author mara{u"org_a"_s, u"mara@halden.example"_s};

HttpRequest write(const char *method, const char *path, const char *body)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(u"https://login.fieldnote.example"_s + QLatin1StringView(path));
    request.body = Secret::fromView(body);
    request.operation = u"someOperation"_s;
    return request;
}

//! A recorder and what it reported.
struct Recorded
{
    Recorded()
    {
        QObject::connect(&recorder, &WriteRecorder::wrote, &recorder,
                         [this](const WriteRecord &one) { records << one; });
    }

    test::FakeHttpClient http;
    test::ManualClock clock;
    QList<WriteRecord> records;
    WriteRecorder recorder{http, clock, [] { return mara; }};
};

} // namespace

class WriteRecorderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteIsReportedWithoutValues();
    void readsAreNot();
    void outcomes_data();
    void outcomes();
    void theObjectsMayBeInTheBody();
    void anAnswerUnderAnotherSessionBelongsToTheSender();
};

void WriteRecorderTest::aWriteIsReportedWithoutValues()
{
    Recorded r;
    r.http.expect("PATCH", "/my-org/v1/identity-providers/con_okta").respond(200, "{}");
    const auto answer = test::await(r.recorder.send(
        write("PATCH", "/my-org/v1/identity-providers/con_okta",
              R"({"display_name":"Okta","options":{"client_secret":"hush-4711","domain":"a"}})")));
    QVERIFY(answer);
    QTRY_COMPARE(r.records.size(), 1);
    QCOMPARE(r.records.first().object, u"con_okta"_s);
    QCOMPARE(r.records.first().name, u"Okta"_s);
    QCOMPARE(r.records.first().fields,
             (QStringList{u"display_name"_s, u"options.client_secret"_s, u"options.domain"_s}));
    QCOMPARE(r.records.first().outcome, WriteRecord::Outcome::Done);
    QCOMPARE(r.records.first().status, 200);
    for (const QString &field : r.records.first().fields)
        QVERIFY(!field.contains(u"hush"_s));
}

void WriteRecorderTest::readsAreNot()
{
    test::FakeHttpClient http;
    test::ManualClock clock;
    WriteRecorder recorder(http, clock, [] { return mara; });
    QSignalSpy wrote(&recorder, &WriteRecorder::wrote);
    http.expect("GET", "/my-org/v1/details").respond(200, "{}");
    QVERIFY(test::await(recorder.send(write("GET", "/my-org/v1/details", ""))));
    QCOMPARE(wrote.count(), 0);
}

void WriteRecorderTest::outcomes_data()
{
    QTest::addColumn<Result<HttpResponse>>("answer");
    QTest::addColumn<WriteRecord::Outcome>("outcome");
    HttpHeaders html;
    html.set("Content-Type", "text/html; charset=utf-8");
    NetworkError lost;
    lost.mayHaveArrived = true;
    const auto row = [](const char *name, const Result<HttpResponse> &answer,
                        WriteRecord::Outcome outcome) { QTest::newRow(name) << answer << outcome; };
    row("done", HttpResponse{204, {}, {}, 1, {}}, WriteRecord::Outcome::Done);
    row("refused", HttpResponse{409, {}, "{}", 1, {}}, WriteRecord::Outcome::Refused);
    row("the server broke", HttpResponse{503, {}, {}, 1, {}}, WriteRecord::Outcome::Unknown);
    row("a portal's page", HttpResponse{200, html, {}, 1, {}}, WriteRecord::Outcome::Unknown);
    row("not sent", NetworkError{}, WriteRecord::Outcome::NotSent);
    row("the answer is lost", lost, WriteRecord::Outcome::Unknown);
    row("nobody confirmed", Cancelled{}, WriteRecord::Outcome::NotSent);
}

void WriteRecorderTest::outcomes()
{
    QFETCH(const Result<HttpResponse>, answer);
    QFETCH(const WriteRecord::Outcome, outcome);
    Recorded r;
    auto &expected = r.http.expect("DELETE", "/my-org/v1/domains/dom_1");
    if (answer)
        expected.respond(answer->status, answer->body, answer->headers);
    else
        expected.fail(answer.error());
    static_cast<void>(
        test::await(r.recorder.send(write("DELETE", "/my-org/v1/domains/dom_1", ""))));
    QTRY_COMPARE(r.records.size(), 1);
    QCOMPARE(r.records.first().outcome, outcome);
    QCOMPARE(r.records.first().object, u"dom_1"_s);
}

void WriteRecorderTest::theObjectsMayBeInTheBody()
{
    Recorded r;
    r.http.expect("POST", "/my-org/v1/delete-memberships").respond(204);
    QVERIFY(test::await(r.recorder.send(
        write("POST", "/my-org/v1/delete-memberships", R"({"members":["auth0|ines"]})"))));
    QTRY_COMPARE(r.records.size(), 1);
    QCOMPARE(r.records.first().object, u"auth0|ines"_s);
}

void WriteRecorderTest::anAnswerUnderAnotherSessionBelongsToTheSender()
{
    test::FakeHttpClient http;
    test::ManualClock clock;
    WriteRecord::Author author = mara;
    QList<WriteRecord> records;
    {
        WriteRecorder recorder(http, clock, [&author] { return author; });
        connect(&recorder, &WriteRecorder::wrote, this,
                [&](const WriteRecord &one) { records << one; });
        const auto held = http.expect("DELETE", "/my-org/v1/domains/dom_1").hold();
        static_cast<void>(recorder.send(write("DELETE", "/my-org/v1/domains/dom_1", "")));
        author = {};
        held.complete(HttpResponse{204, {}, {}, 1, {}});
        QTRY_COMPARE(records.size(), 1);
        QCOMPARE(records.first().author, mara);
        const auto open = http.expect("DELETE", "/my-org/v1/domains/dom_2").hold();
        static_cast<void>(recorder.send(write("DELETE", "/my-org/v1/domains/dom_2", "")));
    }
    QCOMPARE(records.size(), 2); // The program ended while it was on its way.
    QCOMPARE(records.last().outcome, WriteRecord::Outcome::Unknown);
}

ORGDESK_TEST(WriteRecorderTest)

#include "WriteRecorderTest.moc"
