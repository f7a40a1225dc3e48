#include "FaultOperations.h"
#include "support/Await.h"
#include "support/AwaitAtOnce.h"
#include "support/TestRegistry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::test;

// Each kind of trouble that a network makes, with each kind of thing that people do. What is told
// is true by the tenant's own state and its ledger; nothing is created or mailed twice; nobody is
// signed out; and when the trouble is over, work goes on within five seconds.
class FaultMatrixTest : public QObject
{
    Q_OBJECT

public:
    FaultMatrixTest() { qputenv("QTEST_FUNCTION_TIMEOUT", "1800000"); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.start()); }
    void whatIsToldIsTrueAndWorkGoesOn_data();
    void whatIsToldIsTrueAndWorkGoesOn();
    void theMatrixIsLargeEnough();
    void aKeptConnectionThatDiedIsReplacedInTime();
    void cleanupTestCase();

private:
    void checkTruth(const FaultOperation &operation, const Outcome &outcome);
    void checkNothingTwice(const FaultOperation &operation);
    [[nodiscard]] qint64 recover(const FaultOperation &operation);

    FaultWorld m_world;
    const bool m_isLong = !qEnvironmentVariable("ORGDESK_LONG").isEmpty();
    int m_cells = 0;
    int m_told[3] = {};
    qint64 m_slowest = 0;
};

namespace {

constexpr qint64 longestRecovery = 5000; // milliseconds
constexpr int fewestCells = 110;

} // namespace

void FaultMatrixTest::whatIsToldIsTrueAndWorkGoesOn_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    int row = 0;
    for (const FaultRow &fault : faultRows()) {
        int column = 0;
        for (const FaultOperation &operation : faultOperations()) {
            if (m_isLong || !fault.isLong)
                QTest::addRow("%s, %s", fault.name, operation.name) << row << column;
            ++column;
        }
        ++row;
    }
}

void FaultMatrixTest::whatIsToldIsTrueAndWorkGoesOn()
{
    QFETCH(int, row);
    QFETCH(int, column);
    const FaultRow &fault = faultRows()[static_cast<std::size_t>(row)];
    const FaultOperation &operation = faultOperations()[static_cast<std::size_t>(column)];
    m_world.renew();
    const auto act = operation.prepare(m_world);
    m_world.arm(fault, operation.method);
    const Outcome outcome = act();
    QVERIFY(m_world.hasBegun());
    const int troubled = m_world.troubled();
    m_world.end();

    checkTruth(operation, outcome);
    checkNothingTwice(operation);
    if (fault.isPortal && operation.isRead()) {
        QCOMPARE(troubled, 1);
        QVERIFY(!m_world.isReachable()); // the window says so and tries again
    }
    QCOMPARE(m_world.session().state(), Session::State::Active);
    QVERIFY(m_world.keepsSignIn());
    const qint64 recovery = recover(operation);
    QVERIFY2(recovery < longestRecovery, qPrintable(outcome.words));
    QVERIFY(m_world.isReachable());
    // Nothing comes late.
    if (!operation.isRead())
        checkTruth(operation, outcome);
    checkNothingTwice(operation);
    if (QTest::currentTestFailed())
        return;
    ++m_cells;
    ++m_told[static_cast<int>(outcome.told)];
    m_slowest = std::max(m_slowest, recovery);
}

// Laptop closed, network changed, address translation forgotten: no sign, and the usual patience.
void FaultMatrixTest::aKeptConnectionThatDiedIsReplacedInTime()
{
    m_world.renew();
    m_world.keepDeadConnection();
    QElapsedTimer timer;
    timer.start();
    QVERIFY_RESULT(awaitAtOnce(m_world.api().identityProviders().list(), 30'000));
    QVERIFY2(timer.elapsed() < longestRecovery, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(timer.elapsed() > 1000); // it was used, and dead
}

void FaultMatrixTest::checkTruth(const FaultOperation &operation, const Outcome &outcome)
{
    const bool isTrue = operation.isTrue(m_world);
    const QByteArray words = outcome.words.toUtf8();
    if (outcome.told == Told::Done)
        QVERIFY2(isTrue, "told as done, and it is not");
    else if (outcome.told == Told::NotDone && !operation.isRead() && !operation.isToken())
        QVERIFY2(!isTrue, words.constData());
}

void FaultMatrixTest::checkNothingTwice(const FaultOperation &operation)
{
    if (*operation.once != '\0')
        QVERIFY2(m_world.executed("POST", operation.once) <= 1, m_world.ledger().dump(1).c_str());
}

//! Milliseconds until the list is there again, and a new token where that was the matter.
qint64 FaultMatrixTest::recover(const FaultOperation &operation)
{
    QElapsedTimer timer;
    timer.start();
    bool works = false;
    while (!works && timer.elapsed() < longestRecovery) {
        works = awaitAtOnce(m_world.api().identityProviders().list()).has_value()
            && (!operation.isToken() || awaitAtOnce(m_world.renewToken()).has_value());
        if (!works)
            QTest::qWait(100);
    }
    return timer.elapsed();
}

void FaultMatrixTest::theMatrixIsLargeEnough()
{
    QVERIFY(m_cells >= fewestCells);
}

void FaultMatrixTest::cleanupTestCase()
{
    qInfo("%d cells: %d done, %d not done, %d unknown; slowest recovery %lld ms", m_cells,
          m_told[0], m_told[1], m_told[2], m_slowest);
}

ORGDESK_TEST(FaultMatrixTest)

#include "FaultMatrixTest.moc"
