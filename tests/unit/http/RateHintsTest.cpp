#include "http/RateHints.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace orgdesk::test {

class RateHintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreRead();
    void timesAreRelativeToTheAnswersDate();
    void waitPrefersRetryAfter();
    void implausibleValuesCountAsAbsent_data();
    void implausibleValuesCountAsAbsent();
    void hugeRetryAfterIsCut();
    void withoutDateTheTimeOfArrivalIsTaken();
    void withoutDateAWrongClockCountsAsAbsent();
};

static HttpResponse answer(const QList<HttpHeaders::Field> &fields)
{
    HttpResponse response;
    response.status = 429;
    for (const HttpHeaders::Field &field : fields)
        response.headers.append(field.name, field.value);
    // Our own clock is off by years, which must not matter.
    response.receivedAt = QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC);
    return response;
}

static const QByteArray date("Wed, 18 Nov 2026 14:32:00 GMT"); // 1795012320

void RateHintsTest::headersAreRead()
{
    const RateHints hints = RateHints::of(answer({{"Date", date},
                                                  {"x-ratelimit-limit", "4"},
                                                  {"X-RateLimit-Remaining", "1"},
                                                  {"X-RateLimit-Reset", "1795012323"},
                                                  {"Retry-After", "2"},
                                                  {"X-Auth0-Error-Kind", "global-rate-limit"}}));
    QCOMPARE(hints.limit, std::optional(4));
    QCOMPARE(hints.remaining, std::optional(1));
    QCOMPARE(*hints.untilReset, 3000ms);
    QCOMPARE(*hints.retryAfter, 2000ms);
    QVERIFY(hints.tenantWide);
    const RateHints none = RateHints::of(answer({}));
    QVERIFY(!none.limit && !none.remaining && !none.untilReset && !none.retryAfter
            && !none.tenantWide);
    QVERIFY(!none.wait());
}

void RateHintsTest::timesAreRelativeToTheAnswersDate()
{
    const RateHints hints =
        RateHints::of(answer({{"Date", date}, {"Retry-After", "Wed, 18 Nov 2026 14:32:07 GMT"}}));
    QCOMPARE(*hints.retryAfter, 7000ms);
    const RateHints past = RateHints::of(answer({{"Date", date},
                                                 {"Retry-After", "Wed, 18 Nov 2026 14:31:00 GMT"},
                                                 {"X-RateLimit-Reset", "1795012300"}}));
    QCOMPARE(*past.retryAfter, 0ms);
    QCOMPARE(*past.untilReset, 0ms);
}

void RateHintsTest::waitPrefersRetryAfter()
{
    QCOMPARE(
        *RateHints::of(
             answer({{"Date", date}, {"Retry-After", "2"}, {"X-RateLimit-Reset", "1795012329"}}))
             .wait(),
        2000ms);
    QCOMPARE(*RateHints::of(answer({{"Date", date}, {"X-RateLimit-Reset", "1795012329"}})).wait(),
             9000ms);
}

void RateHintsTest::implausibleValuesCountAsAbsent_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"", "x", "-1", "1.5", "0x5", "1e3"})
        QTest::newRow(value) << QByteArray(value);
}

void RateHintsTest::implausibleValuesCountAsAbsent()
{
    QFETCH(QByteArray, value);
    const RateHints hints = RateHints::of(answer({{"Date", date},
                                                  {"X-RateLimit-Limit", value},
                                                  {"X-RateLimit-Remaining", value},
                                                  {"X-RateLimit-Reset", value},
                                                  {"Retry-After", value}}));
    QVERIFY(!hints.limit && !hints.remaining && !hints.untilReset && !hints.retryAfter);
}

// A refusal is not to be answered at once because it asked for too much.
void RateHintsTest::hugeRetryAfterIsCut()
{
    for (const char *value : {"3601", "4102444800000", "99999999999999999999"}) {
        const RateHints hints = RateHints::of(
            answer({{"Date", date}, {"Retry-After", value}, {"X-RateLimit-Reset", value}}));
        QCOMPARE(hints.retryAfter, std::optional<std::chrono::milliseconds>(1h));
    }
}

void RateHintsTest::withoutDateTheTimeOfArrivalIsTaken()
{
    HttpResponse response = answer({{"X-RateLimit-Reset", "1795012325"}});
    response.receivedAt = QDateTime::fromSecsSinceEpoch(1795012320, Qt::UTC);
    QCOMPARE(*RateHints::of(response).untilReset, 5000ms);
    response.receivedAt = {};
    QVERIFY(!RateHints::of(response).untilReset);
}

void RateHintsTest::withoutDateAWrongClockCountsAsAbsent()
{
    const QList<HttpHeaders::Field> fields{{"Retry-After", "Wed, 18 Nov 2026 14:32:00 GMT"},
                                           {"X-RateLimit-Reset", "1795012320"}};
    for (const qint64 wrong : {-3600, 3600}) {
        HttpResponse response = answer(fields);
        response.receivedAt = QDateTime::fromSecsSinceEpoch(1795012320 + wrong, Qt::UTC);
        QVERIFY(!RateHints::of(response).wait());
        response.headers.set("Date", date);
        QCOMPARE(RateHints::of(response).wait(), std::optional<std::chrono::milliseconds>(0ms));
    }
}

ORGDESK_TEST(RateHintsTest)

} // namespace orgdesk::test

#include "RateHintsTest.moc"
