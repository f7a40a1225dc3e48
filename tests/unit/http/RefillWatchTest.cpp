#include "http/RefillWatch.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace std::chrono_literals;

namespace orgdesk::test {

class RefillWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asMuchLeftWithinASecondMeansContinuous();
    void lessAndLessWithinASecondMeansTheTopOfTheSecond();
    void answersThatCrossedTellNothing();
    void requestsOfDifferentSecondsTellNothing();
    void aFewAnswersAreNotEnough();
    void aWrongMemoryIsCorrected();
};

namespace {

// Four requests in each second of a limit of four, 240 ms apart, answered after 50 ms.
void note(RefillWatch &watch, int seconds, const QList<int> &remaining)
{
    for (int second = 0; second < seconds; ++second) {
        for (int i = 0; i < 4; ++i) {
            const auto sent = std::chrono::milliseconds(second * 1000 + i * 250);
            watch.note({sent, sent + 50ms, 1'800'000'000 + second, 4, remaining[i]});
        }
    }
}

} // namespace

void RefillWatchTest::asMuchLeftWithinASecondMeansContinuous()
{
    RefillWatch watch;
    note(watch, 2, {3, 3, 3, 3});
    QCOMPARE(watch.model(), RefillModel::Continuous);
}

void RefillWatchTest::lessAndLessWithinASecondMeansTheTopOfTheSecond()
{
    RefillWatch watch;
    note(watch, 2, {3, 2, 1, 0});
    QCOMPARE(watch.model(), RefillModel::TopOfSecond);
}

void RefillWatchTest::answersThatCrossedTellNothing()
{
    RefillWatch watch;
    for (int i = 0; i < 20; ++i) {
        const auto sent = std::chrono::milliseconds(i * 250);
        watch.note({sent, sent + 6s, 1'800'000'000, 4, 3}); // each sent before the first answer
    }
    QCOMPARE(watch.model(), RefillModel::Unknown);
}

void RefillWatchTest::requestsOfDifferentSecondsTellNothing()
{
    RefillWatch watch;
    for (int i = 0; i < 20; ++i) {
        const auto sent = std::chrono::milliseconds(i * 1000);
        watch.note({sent, sent + 50ms, 1'800'000'000 + i, 4, 3});
    }
    QCOMPARE(watch.model(), RefillModel::Unknown);
}

void RefillWatchTest::aFewAnswersAreNotEnough()
{
    RefillWatch watch;
    note(watch, 1, {3, 3, 3, 3});
    QCOMPARE(watch.model(), RefillModel::Unknown);
}

void RefillWatchTest::aWrongMemoryIsCorrected()
{
    RefillWatch watch;
    watch.assume(RefillModel::Continuous);
    QCOMPARE(watch.model(), RefillModel::Continuous);
    note(watch, 4, {3, 2, 1, 0});
    QCOMPARE(watch.model(), RefillModel::TopOfSecond);
}

ORGDESK_TEST(RefillWatchTest)

} // namespace orgdesk::test

#include "RefillWatchTest.moc"
