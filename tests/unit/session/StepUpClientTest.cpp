#include "session/StepUpClient.h"

#include "session/StepUp.h"
#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Confirms, or not, as the test says.
class FakeStepUp final : public StepUp
{
    Q_OBJECT

public:
    void setPrompt(StepUpPrompt *) override { }
    void setActionText(const QString &) override { }
    [[nodiscard]] bool isSensitive(const QString &operation) const override
    {
        return operation == u"updateIdp"_s;
    }
    [[nodiscard]] bool isConfirmed(const QString &) const override { return confirmed; }
    Future<Done> confirm(const StepUpChallenge &challenge) override
    {
        challenges << challenge;
        return answer ? ready<Done>(*answer) : held.future();
    }
    void openBrowser() override { }
    void openBrowserAgain() override { }
    void giveUp() override { }

    bool confirmed = false;
    std::optional<Result<Done>> answer = Result<Done>(Done{});
    Completer<Done> held;
    QList<StepUpChallenge> challenges;
};

} // namespace

class StepUpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherOperationsPassUntouched();
    void aSensitiveOperationIsConfirmedBeforeItIsSent();
    void aConfirmedOperationIsSentElevatedAtOnce();
    void aRefusedConfirmationSendsNothing();
    void theServersChallengeIsPassedOnAndTheRequestRepeated();
    void aSecondChallengeEndsIt();
    void anInsufficientScopeAsksForTheNamedOne();
    void aScopeTheElevatedTokenLacksIsTheServersAnswer();
    void aForeignScopeIsNotAskedFor();
    void anElevatedTokenThatEndedIsAskedForAgainOnce();
    void aRenewalThatWantsThePersonIsConfirmedAndSentWithTheBaseToken();
    void anOldRequestDoesNotGoOnByItselfAndSaysSo();

private:
    static HttpRequest request(const QString &operation)
    {
        HttpRequest request;
        request.method = "PATCH";
        request.url = QUrl(u"https://login.example/x"_s);
        request.operation = operation;
        request.authorization = Authorization::Base;
        return request;
    }
    FakeHttpClient::Expectation &expectSend(Authorization kind)
    {
        return m_http->expect("PATCH", "/x")
            .where(u"kind of token"_s,
                   [kind](const HttpRequest &r) { return r.authorization == kind; });
    }
    static HttpHeaders challenge(const QByteArray &value)
    {
        HttpHeaders headers;
        headers.set("WWW-Authenticate", value);
        return headers;
    }
    Result<HttpResponse> send(const QString &operation)
    {
        return await(m_client->send(request(operation)));
    }

private Q_SLOTS:
    void init()
    {
        m_http = std::make_unique<FakeHttpClient>();
        m_stepUp = std::make_unique<FakeStepUp>();
        m_client = std::make_unique<StepUpClient>(*m_http, *m_stepUp, m_clock);
    }
    void cleanup()
    {
        QVERIFY(m_http->verify());
        m_client.reset();
        m_http.reset();
    }

private:
    ManualClock m_clock;
    std::unique_ptr<FakeHttpClient> m_http;
    std::unique_ptr<FakeStepUp> m_stepUp;
    std::unique_ptr<StepUpClient> m_client;
};

static const QByteArray authenticationChallenge =
    R"(Bearer error="insufficient_user_authentication", acr_values="a b", max_age="60")";

void StepUpClientTest::otherOperationsPassUntouched()
{
    expectSend(Authorization::Base).respond(200);
    QVERIFY_RESULT(send(u"updateDetails"_s));
    expectSend(Authorization::Base).respond(401, {}, challenge("Bearer error=\"invalid_token\""));
    const Result<HttpResponse> refused = send(u"updateDetails"_s);
    QCOMPARE(refused->status, 401);
    QVERIFY(m_stepUp->challenges.isEmpty());
}

void StepUpClientTest::aSensitiveOperationIsConfirmedBeforeItIsSent()
{
    m_stepUp->answer.reset();
    const Future<HttpResponse> sent = m_client->send(request(u"updateIdp"_s));
    QTest::qWait(20);
    QVERIFY(m_http->requests().isEmpty());
    QCOMPARE(m_stepUp->challenges.size(), 1);
    QCOMPARE(m_stepUp->challenges[0].scopes, QStringList{u"update:my_org:identity_providers"_s});
    expectSend(Authorization::Elevated).respond(200);
    m_stepUp->held.complete(Done{});
    QVERIFY_RESULT(await(sent));
}

void StepUpClientTest::aConfirmedOperationIsSentElevatedAtOnce()
{
    m_stepUp->confirmed = true;
    expectSend(Authorization::Elevated).respond(200);
    QVERIFY_RESULT(send(u"updateIdp"_s));
    QVERIFY(m_stepUp->challenges.isEmpty());
}

void StepUpClientTest::aRefusedConfirmationSendsNothing()
{
    m_stepUp->answer = Result<Done>(Cancelled{});
    QVERIFY(send(u"updateIdp"_s).errorAs<Cancelled>());
    m_stepUp->answer = Result<Done>(StepUpRequired{});
    QVERIFY(send(u"updateIdp"_s).errorAs<StepUpRequired>());
}

void StepUpClientTest::theServersChallengeIsPassedOnAndTheRequestRepeated()
{
    expectSend(Authorization::Base).respond(401, {}, challenge(authenticationChallenge));
    expectSend(Authorization::Elevated).respond(200);
    const Result<HttpResponse> sent = send(u"updateDetails"_s);
    QVERIFY_RESULT(sent);
    QCOMPARE(sent->status, 200);
    QCOMPARE(m_stepUp->challenges.size(), 1);
    QCOMPARE(m_stepUp->challenges[0].acrValues, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(m_stepUp->challenges[0].maxAge, 60s);
    QCOMPARE(m_stepUp->challenges[0].scopes, QStringList{u"update:my_org:details"_s});
}

void StepUpClientTest::aSecondChallengeEndsIt()
{
    expectSend(Authorization::Base).respond(401, {}, challenge(authenticationChallenge));
    expectSend(Authorization::Elevated).respond(401, {}, challenge(authenticationChallenge));
    const Result<HttpResponse> sent = send(u"updateDetails"_s);
    const auto *failure = sent.errorAs<SignInFailed>();
    QVERIFY(failure);
    QCOMPARE(failure->reason, SignInFailed::Reason::NotConfirmed);
    QCOMPARE(m_stepUp->challenges.size(), 1);
}

void StepUpClientTest::anInsufficientScopeAsksForTheNamedOne()
{
    expectSend(Authorization::Base)
        .respond(403, {},
                 challenge(R"(Bearer error="insufficient_scope", scope="delete:my_org:domains")"));
    expectSend(Authorization::Elevated).respond(200);
    QVERIFY_RESULT(send(u"updateDetails"_s));
    QCOMPARE(m_stepUp->challenges[0].scopes, QStringList{u"delete:my_org:domains"_s});
}

void StepUpClientTest::aScopeTheElevatedTokenLacksIsTheServersAnswer()
{
    m_stepUp->confirmed = true;
    expectSend(Authorization::Elevated)
        .respond(403, {}, challenge("Bearer error=\"insufficient_scope\""));
    const Result<HttpResponse> sent = send(u"updateIdp"_s);
    QVERIFY_RESULT(sent);
    QCOMPARE(sent->status, 403);
    QVERIFY(m_stepUp->challenges.isEmpty());
}

void StepUpClientTest::aForeignScopeIsNotAskedFor()
{
    expectSend(Authorization::Base)
        .respond(403, {},
                 challenge(R"(Bearer error="insufficient_scope", scope="admin:everything")"));
    const Result<HttpResponse> sent = send(u"updateDetails"_s);
    QVERIFY_RESULT(sent);
    QCOMPARE(sent->status, 403);
}

void StepUpClientTest::anElevatedTokenThatEndedIsAskedForAgainOnce()
{
    m_stepUp->confirmed = true;
    expectSend(Authorization::Elevated).fail(StepUpRequired{});
    expectSend(Authorization::Elevated).respond(200);
    QVERIFY_RESULT(send(u"updateIdp"_s));
    QCOMPARE(m_stepUp->challenges.size(), 1);
    expectSend(Authorization::Elevated).fail(StepUpRequired{});
    expectSend(Authorization::Elevated).fail(StepUpRequired{});
    QVERIFY(send(u"updateIdp"_s).errorAs<StepUpRequired>());
    QCOMPARE(m_stepUp->challenges.size(), 2);
}

void StepUpClientTest::aRenewalThatWantsThePersonIsConfirmedAndSentWithTheBaseToken()
{
    expectSend(Authorization::Base).fail(StepUpRequired{});
    expectSend(Authorization::Base).respond(200);
    QVERIFY_RESULT(send(u"updateDetails"_s));
    QCOMPARE(m_stepUp->challenges.size(), 1);
}

void StepUpClientTest::anOldRequestDoesNotGoOnByItselfAndSaysSo()
{
    m_stepUp->answer.reset();
    const Future<HttpResponse> sent = m_client->send(request(u"updateIdp"_s));
    m_clock.advance(5min + 1s);
    m_stepUp->held.complete(Done{});
    const Result<HttpResponse> result = await(sent);
    // Cancelled would say nothing to somebody who has just confirmed.
    const auto *failed = result.errorAs<SignInFailed>();
    QVERIFY(failed);
    QCOMPARE(failed->reason, SignInFailed::Reason::TimedOut);
    QVERIFY(m_http->requests().isEmpty());
}

ORGDESK_TEST(StepUpClientTest)
#include "StepUpClientTest.moc"
