#include "oauth/ServerTime.h"

#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace orgdesk;

namespace {

HttpHeaders dated(const QDateTime &time)
{
    HttpHeaders headers;
    headers.set("Date",
                QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
    return headers;
}

} // namespace

class ServerTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJumpOfThisComputersClockChangesNothing_data();
    void aJumpOfThisComputersClockChangesNothing();
    void aLateAnswerAmongOthersChangesNothing();
    void aServerThatSetsItsClockIsFollowedAtOnce();
};

void ServerTimeTest::aJumpOfThisComputersClockChangesNothing_data()
{
    QTest::addColumn<int>("hours");
    for (const int hours : {-24, -1, 1, 24})
        QTest::addRow("%d h", hours) << hours;
}

void ServerTimeTest::aJumpOfThisComputersClockChangesNothing()
{
    QFETCH(const int, hours);
    test::ManualClock clock;
    ServerTime time(clock);
    const QDateTime server = clock.now().addSecs(90);
    time.learn(dated(server));
    clock.advance(10s);
    clock.jumpWallTime(std::chrono::hours(hours));
    QCOMPARE(time.now(), server.addSecs(10));
    QCOMPARE(time.offset(), 90s - std::chrono::hours(hours));
    QVERIFY(time.isSkewed());
}

void ServerTimeTest::aLateAnswerAmongOthersChangesNothing()
{
    test::ManualClock clock;
    ServerTime time(clock);
    for (const int late : {0, 0, 20, 0, 0, 20}) { // seconds on the way
        time.learn(dated(clock.now().addSecs(-late)));
        clock.advance(1s);
    }
    QCOMPARE(time.now(), clock.now());
}

void ServerTimeTest::aServerThatSetsItsClockIsFollowedAtOnce()
{
    test::ManualClock clock;
    ServerTime time(clock);
    for (int answer = 0; answer < 5; ++answer)
        time.learn(dated(clock.now()));
    time.learn(dated(clock.now().addSecs(3600)));
    QCOMPARE(time.offset(), 3600s);
}

ORGDESK_TEST(ServerTimeTest)
#include "ServerTimeTest.moc"
