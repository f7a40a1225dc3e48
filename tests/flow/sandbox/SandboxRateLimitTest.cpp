#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QElapsedTimer>
#include <QTest>

using orgdesk::test::Answer;
using orgdesk::test::SandboxClient;
using orgdesk::test::SignIn;
using Json = nlohmann::json;

//! Buckets, headers and refusals of API reference section 7.
class SandboxRateLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();

    void freeTierAllowsABurstOfFourReads();
    void writesHaveTheirOwnSmallerBucket();
    void bucketRefillsWithTime();
    void refusedRequestsDoNotRun();
    void organizationLimitIsNotCalledGlobal();
    void secondWiseRefillComesAtTheTopOfTheSecond();
    void onlySuccessAndRefusalCarryTheHeaders();

private:
    int readsUntilRefused();

    SandboxClient m_sandbox;
};

void SandboxRateLimitTest::init()
{
    m_sandbox.control("POST", "reset");
    m_sandbox.signIn();
}

int SandboxRateLimitTest::readsUntilRefused()
{
    int reads = 0;
    while (reads < 1000 && m_sandbox.api("GET", "/details").status == 200) {
        ++reads;
    }
    return reads;
}

void SandboxRateLimitTest::freeTierAllowsABurstOfFourReads()
{
    const Answer first = m_sandbox.api("GET", "/details");
    QCOMPARE(first.headers.value("x-ratelimit-limit"), "4");
    QCOMPARE(first.headers.value("x-ratelimit-remaining"), "3");
    QVERIFY(first.headers.value("x-ratelimit-reset").toLongLong() > 1'700'000'000);
    Answer answer = first;
    int good = 1;
    while (answer.status == 200 && good < 100) {
        answer = m_sandbox.api("GET", "/details");
        good += answer.status == 200 ? 1 : 0;
    }
    // A slow machine earns a few requests while it asks.
    QVERIFY(good >= 4 && good < 20);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.headers.value("retry-after"), "1");
    QCOMPARE(answer.headers.value("x-ratelimit-remaining"), "0");
    QCOMPARE(answer.headers.value("x-auth0-error-kind"), "global-rate-limit");
    COMPARE_JSON(answer.json().at("type"), "https://auth0.com/api-errors#A0E-429-0003");
}

void SandboxRateLimitTest::writesHaveTheirOwnSmallerBucket()
{
    readsUntilRefused();
    const Answer write = m_sandbox.api("PATCH", "/details", {{"display_name", "A"}});
    QCOMPARE(write.status, 200);
    QCOMPARE(write.headers.value("x-ratelimit-limit"), "2");
    QCOMPARE(write.headers.value("x-ratelimit-remaining"), "1");
}

void SandboxRateLimitTest::bucketRefillsWithTime()
{
    readsUntilRefused();
    QCOMPARE(m_sandbox.api("GET", "/details").status, 429);
    m_sandbox.control("POST", "clock", {{"advance_s", 1}});
    const Answer answer = m_sandbox.api("GET", "/details");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("x-ratelimit-remaining"), "3");
}

void SandboxRateLimitTest::refusedRequestsDoNotRun()
{
    int written = 0;
    while (m_sandbox.api("PATCH", "/details", {{"display_name", std::to_string(written)}}).status
           == 200) {
        ++written;
    }
    const Json details = m_sandbox.api("GET", "/details").json();
    COMPARE_JSON(details.at("display_name"), std::to_string(written - 1));
}

void SandboxRateLimitTest::organizationLimitIsNotCalledGlobal()
{
    m_sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "public_self_service"}}}});
    const Answer first = m_sandbox.api("GET", "/details");
    QCOMPARE(first.headers.value("x-ratelimit-limit"), "4");
    readsUntilRefused();
    const Answer refused = m_sandbox.api("GET", "/details");
    QCOMPARE(refused.status, 429);
    QVERIFY(!refused.headers.contains("x-auth0-error-kind"));
    // Another organization of the same tenant still has its share.
    SignIn rail;
    rail.organization = "org_H4ldenRa1l000002";
    m_sandbox.forgetCookies();
    m_sandbox.signIn(rail);
    QCOMPARE(m_sandbox.api("GET", "/details").status, 200);
}

void SandboxRateLimitTest::secondWiseRefillComesAtTheTopOfTheSecond()
{
    m_sandbox.control("PATCH", "tenant", {{"switches", {{"refill", "second"}}}});
    readsUntilRefused();
    const Answer refused = m_sandbox.api("GET", "/details");
    // All of the bucket comes back at once, whenever this second ends.
    m_sandbox.control("POST", "clock", {{"advance_s", 1}});
    const Answer next = m_sandbox.api("GET", "/details");
    QCOMPARE(next.status, 200);
    QCOMPARE(next.headers.value("x-ratelimit-remaining"), "3");
    if (refused.status == 429) {
        QVERIFY(next.headers.value("x-ratelimit-reset").toLongLong()
                > refused.headers.value("x-ratelimit-reset").toLongLong());
    }
}

void SandboxRateLimitTest::onlySuccessAndRefusalCarryTheHeaders()
{
    const Answer missing = m_sandbox.api("GET", "/identity-providers/con_0000000000000000");
    QCOMPARE(missing.status, 404);
    QVERIFY(!missing.headers.contains("x-ratelimit-limit"));
    m_sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
    QVERIFY(!m_sandbox.api("GET", "/details").headers.contains("x-ratelimit-limit"));
}

ORGDESK_TEST(SandboxRateLimitTest)
#include "SandboxRateLimitTest.moc"
