#include "app/LastKnownClient.h"

#include "myorg/Endpoints.h"
#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

class LastKnownClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anAnswerIsKeptAndGivenWithoutANetwork();
    void whatAChangeIsBuiltOnIsNeverOld();
    void whileOfflineNobodyIsAskedFirst();
    void withoutASessionOnlyWhatWasKeptIsThere();
    void anErrorOfTheServerIsNoReasonForOldData();
    void writesAndSecretsPassThrough();
    void whatMayBeSomebodyElsesIsNotGiven();
    void nothingIsKeptOfASessionThatIsNotToStay();
    void anAnswerOfTheFormerSessionIsNotKept_data();
    void anAnswerOfTheFormerSessionIsNotKept();

private:
    [[nodiscard]] static HttpRequest request(const QString &operation)
    {
        return requestFor(endpoint(operation), QUrl(u"https://login.example/my-org/v1"_s));
    }
    [[nodiscard]] Result<HttpResponse> ask(LastKnownClient::Mode mode,
                                           const QString &operation = u"getDetails"_s)
    {
        LastKnownClient client(m_http, *m_kept, mode, [this] { return m_subject; });
        QSignalSpy given(&client, &LastKnownClient::given);
        const Result<HttpResponse> answer = await(client.send(request(operation)));
        m_given = given.isEmpty() ? QDateTime() : given.constFirst().constFirst().toDateTime();
        return answer;
    }
    void keepOne()
    {
        m_http.expect("GET", "/my-org/v1/details").respond(200, R"({"name":"halden"})");
        QVERIFY_RESULT(ask(LastKnownClient::Mode::KeepsAndGives));
        // Waits until it is written.
        m_kept = std::make_unique<LastKnown>(m_folder->path(), m_clock);
    }

    static constexpr auto keeps = LastKnownClient::Mode::Keeps;
    static constexpr auto gives = LastKnownClient::Mode::KeepsAndGives;

    ManualClock m_clock;
    FakeHttpClient m_http;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LastKnown> m_kept;
    LastKnownClient::Subject m_subject;
    QDateTime m_given;
};

void LastKnownClientTest::init()
{
    m_kept.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_kept = std::make_unique<LastKnown>(m_folder->path(), m_clock);
    m_subject = {u"org_1"_s, u"auth0|mara"_s, true, true, true, true};
}

void LastKnownClientTest::anAnswerIsKeptAndGivenWithoutANetwork()
{
    const QDateTime at = m_clock.now();
    keepOne();
    QVERIFY(m_given.isNull());
    m_clock.advance(std::chrono::hours(1));
    m_http.expect("GET", "/my-org/v1/details").fail(NetworkError{});
    const auto answer = ask(gives);
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray(R"({"name":"halden"})"));
    QCOMPARE(m_given.toSecsSinceEpoch(), at.toSecsSinceEpoch());
    QVERIFY(m_http.verify());
}

void LastKnownClientTest::whatAChangeIsBuiltOnIsNeverOld()
{
    keepOne();
    m_http.expect("GET", "/my-org/v1/details").fail(NetworkError{});
    m_subject.reachable = false;
    QVERIFY(ask(keeps).errorAs<NetworkError>());
    QVERIFY(m_http.verify());
}

void LastKnownClientTest::whileOfflineNobodyIsAskedFirst()
{
    keepOne();
    m_subject.reachable = false;
    QVERIFY_RESULT(ask(gives));
    QVERIFY(m_given.isValid());
    // What was never loaded is asked for all the same.
    m_http.expect("GET", "/my-org/v1/config").respond(200, "{}");
    QVERIFY_RESULT(ask(gives, u"getConfiguration"_s));
    QVERIFY(m_http.verify());
}

void LastKnownClientTest::whatMayBeSomebodyElsesIsNotGiven()
{
    keepOne();
    m_subject.mayGive = false;
    m_http.expect("GET", "/my-org/v1/details").fail(NetworkError{});
    QVERIFY(ask(gives).errorAs<NetworkError>());
    QVERIFY(m_given.isNull());
    QVERIFY(m_http.verify());
}

void LastKnownClientTest::withoutASessionOnlyWhatWasKeptIsThere()
{
    keepOne();
    m_subject = {u"org_1"_s, {}, false, true, false, false};
    QVERIFY_RESULT(ask(gives));
    const auto unknown = ask(gives, u"listIdps"_s);
    QVERIFY(unknown.errorAs<NetworkError>());
    QCOMPARE(unknown.errorAs<NetworkError>()->host, u"login.example"_s);
    m_subject.organizationId = u"org_2"_s;
    QVERIFY(ask(gives).errorAs<NetworkError>());
}

void LastKnownClientTest::anErrorOfTheServerIsNoReasonForOldData()
{
    keepOne();
    m_http.expect("GET", "/my-org/v1/details").respond(503, "{}");
    QCOMPARE(ask(gives)->status, 503);
    m_http.expect("GET", "/my-org/v1/details").fail(SignInRequired{});
    QVERIFY(ask(gives).errorAs<SignInRequired>());
    m_http.expect("GET", "/my-org/v1/details").respond(403, R"({"title":"Forbidden"})");
    QCOMPARE(ask(gives)->status, 403);
}

void LastKnownClientTest::writesAndSecretsPassThrough()
{
    for (const Endpoint &one : endpoints()) {
        HttpRequest any;
        any.method = one.method;
        any.operation = QString::fromLatin1(one.operation);
        any.url = QUrl(u"https://login.example/x"_s);
        const bool kept = !LastKnownClient::keyOf(any).isEmpty();
        QVERIFY2(!kept || any.method == "GET", one.operation);
        // Tokens and links are as good as a password (contracts 5).
        if (any.operation.contains(u"Token"_s) || any.operation.contains(u"Invitation"_s))
            QVERIFY2(!kept, one.operation);
    }
    HttpRequest page = request(u"listMembers"_s);
    QVERIFY(!LastKnownClient::keyOf(page).isEmpty());
    page.url.setQuery(u"from=abc"_s);
    QCOMPARE(LastKnownClient::keyOf(page), QString());
}

void LastKnownClientTest::nothingIsKeptOfASessionThatIsNotToStay()
{
    m_subject.mayKeep = false;
    keepOne();
    QVERIFY(!m_kept->has(u"org_1"_s));
}

void LastKnownClientTest::anAnswerOfTheFormerSessionIsNotKept_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("person");
    QTest::newRow("another organization") << u"org_2"_s << u"auth0|mara"_s;
    QTest::newRow("another person") << u"org_1"_s << u"auth0|ines"_s;
}

void LastKnownClientTest::anAnswerOfTheFormerSessionIsNotKept()
{
    QFETCH(const QString, organization);
    QFETCH(const QString, person);
    const auto held = m_http.expect("GET", "/my-org/v1/details").hold();
    LastKnownClient client(m_http, *m_kept, keeps, [this] { return m_subject; });
    const Future<HttpResponse> answer = client.send(request(u"getDetails"_s));
    m_subject.organizationId = organization;
    m_subject.userId = person;
    held.complete(HttpResponse{200, {}, R"({"name":"halden"})", 1, {}});
    QVERIFY_RESULT(await(answer));
    m_kept = std::make_unique<LastKnown>(m_folder->path(), m_clock);
    QVERIFY(!m_kept->has(u"org_1"_s) && !m_kept->has(u"org_2"_s));
}

ORGDESK_TEST(LastKnownClientTest)

#include "LastKnownClientTest.moc"
