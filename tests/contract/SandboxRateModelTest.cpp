#include "sandbox/RateLimiter.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <cmath>
#include <map>
#include <string>

using namespace Qt::StringLiterals;
using orgdesk::sandbox::RateLimiter;

// Twenty seconds of requests at an even pace, on a clock of the test: API reference 7 for each
// tier.
class SandboxRateModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void justBelowTheLimitNothingIsRefused_data() { addTiers(); }
    void justBelowTheLimitNothingIsRefused();
    void aboveTheLimitRefusalsSayWhenToComeBack_data() { addTiers(); }
    void aboveTheLimitRefusalsSayWhenToComeBack();
    void organizationsDoNotTakeFromEachOther();
    void nothingIsEarnedBeyondTheBucket();

private:
    static void addTiers();
};

namespace {

constexpr std::int64_t start = 1'800'000'000'250; // not at the top of a second
constexpr std::int64_t duration = 20'000;

struct Outcome
{
    int sent = 0;
    int refused = 0;
    int refusedByTenant = 0;
    QStringList problems;
};

std::string header(const RateLimiter::Verdict &verdict, const char *wanted)
{
    for (const auto &[name, value] : RateLimiter::headers(verdict)) {
        if (name == wanted) {
            return value;
        }
    }
    return {};
}

//! What a refusal says must be true: earlier than Retry-After may be too early, then it is not.
void checkRefusal(RateLimiter limiter, const RateLimiter::Verdict &verdict, const std::string &tier,
                  bool isRead, const std::string &organization, bool perSecond, std::int64_t now,
                  Outcome &outcome)
{
    const auto seconds = std::stoll(header(verdict, "Retry-After"));
    const auto reset = std::stoll(header(verdict, "X-RateLimit-Reset"));
    if (seconds != 1 || reset * 1000 <= now || reset * 1000 > now + 2000) {
        outcome.problems +=
            u"Retry-After %1, reset in %2 ms"_s.arg(seconds).arg(reset * 1000 - now);
    }
    if (header(verdict, "X-RateLimit-Remaining") != "0") {
        outcome.problems += u"something remains"_s;
    }
    const bool isGlobal = header(verdict, "X-Auth0-Error-Kind") == "global-rate-limit";
    if (isGlobal != verdict.tenantWide) {
        outcome.problems += u"the kind is wrong"_s;
    }
    // limiter is a copy: it lives on from here without anybody else asking.
    if (!limiter.take(tier, isRead, organization, perSecond, now + seconds * 1000).allowed) {
        outcome.problems += u"refused after Retry-After"_s;
    }
}

//! perMille of the rate, spread over the organizations in turn.
Outcome run(const std::string &tier, bool isRead, int rate, int organizations, int perMille,
            bool perSecond)
{
    RateLimiter limiter;
    Outcome outcome;
    const double step = 1000.0 * 1000.0 / (rate * perMille);
    for (double at = 0; at < duration; at += step) {
        const std::int64_t now = start + std::llround(at);
        const std::string organization = "org_" + std::to_string(outcome.sent % organizations);
        const auto verdict = limiter.take(tier, isRead, organization, perSecond, now);
        ++outcome.sent;
        if (!verdict.allowed) {
            ++outcome.refused;
            outcome.refusedByTenant += verdict.tenantWide ? 1 : 0;
            checkRefusal(limiter, verdict, tier, isRead, organization, perSecond, now, outcome);
        }
    }
    return outcome;
}

} // namespace

void SandboxRateModelTest::addTiers()
{
    QTest::addColumn<QByteArray>("tier");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<int>("tenantRate");
    QTest::addColumn<int>("organizationRate");
    QTest::addColumn<bool>("perSecond");
    struct Tier
    {
        const char *name;
        int rates[4]; // tenant read, tenant write, organization read, organization write
    };
    static constexpr Tier tiers[] = {{"free", {4, 2, 4, 2}},
                                     {"public_self_service", {8, 4, 4, 2}},
                                     {"public_enterprise", {40, 20, 8, 4}},
                                     {"private_basic", {40, 20, 8, 4}},
                                     {"private_performance", {160, 80, 16, 8}}};
    for (const Tier &tier : tiers) {
        for (const bool isRead : {true, false}) {
            for (const bool perSecond : {false, true}) {
                QTest::addRow("%s %s %s", tier.name, isRead ? "read" : "write",
                              perSecond ? "second" : "continuous")
                    << QByteArray(tier.name) << isRead << tier.rates[isRead ? 0 : 1]
                    << tier.rates[isRead ? 2 : 3] << perSecond;
            }
        }
    }
}

void SandboxRateModelTest::justBelowTheLimitNothingIsRefused()
{
    QFETCH(QByteArray, tier);
    QFETCH(bool, isRead);
    QFETCH(int, tenantRate);
    QFETCH(int, organizationRate);
    QFETCH(bool, perSecond);
    const Outcome one = run(tier.toStdString(), isRead, organizationRate, 1, 990, perSecond);
    QVERIFY(one.sent >= organizationRate * 19);
    QCOMPARE(one.refused, 0);
    const int organizations = tenantRate / organizationRate;
    const Outcome all = run(tier.toStdString(), isRead, tenantRate, organizations, 990, perSecond);
    QVERIFY(all.sent >= tenantRate * 19);
    QCOMPARE(all.refused, 0);
}

void SandboxRateModelTest::aboveTheLimitRefusalsSayWhenToComeBack()
{
    QFETCH(QByteArray, tier);
    QFETCH(bool, isRead);
    QFETCH(int, tenantRate);
    QFETCH(int, organizationRate);
    QFETCH(bool, perSecond);
    const Outcome one = run(tier.toStdString(), isRead, organizationRate, 1, 1200, perSecond);
    QVERIFY2(one.problems.isEmpty(), qPrintable(one.problems.join(u'\n')));
    // What is above the rate is refused, but for the bucket that was full.
    const int above = organizationRate * 4 - organizationRate;
    QVERIFY2(one.refused >= above - 2 && one.refused <= organizationRate * 4 + 2,
             qPrintable(QString::number(one.refused)));
    QCOMPARE(one.refusedByTenant == one.refused, tenantRate == organizationRate);
    // More organizations than the tenant has room for, each well below its own limit.
    const int organizations = 2 * (tenantRate / organizationRate);
    const Outcome all = run(tier.toStdString(), isRead, tenantRate, organizations, 1200, perSecond);
    QVERIFY2(all.problems.isEmpty(), qPrintable(all.problems.join(u'\n')));
    QVERIFY(all.refused >= tenantRate * 3 - 2);
    QCOMPARE(all.refusedByTenant, all.refused);
}

void SandboxRateModelTest::organizationsDoNotTakeFromEachOther()
{
    RateLimiter limiter;
    for (int i = 0; i < 8; ++i) {
        limiter.take("public_enterprise", true, "org_loud", false, start);
    }
    QVERIFY(!limiter.take("public_enterprise", true, "org_loud", false, start).allowed);
    QVERIFY(limiter.take("public_enterprise", true, "org_quiet", false, start).allowed);
    QVERIFY(limiter.take("public_enterprise", false, "org_loud", false, start).allowed);
}

void SandboxRateModelTest::nothingIsEarnedBeyondTheBucket()
{
    for (const bool perSecond : {false, true}) {
        RateLimiter limiter;
        limiter.take("free", true, "org_a", perSecond, start);
        int allowed = 0;
        while (limiter.take("free", true, "org_a", perSecond, start + 3'600'000).allowed) {
            ++allowed;
        }
        QCOMPARE(allowed, 4);
    }
}

ORGDESK_TEST(SandboxRateModelTest)

#include "SandboxRateModelTest.moc"
