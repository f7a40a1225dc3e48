#include "core/Future.h"

#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QThread>

namespace orgdesk::test {

// The seven properties of architecture A6, and what is built on them.
class FutureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoListenersBothHear();
    void neverAfterTheContextDied();
    void neverSynchronously();
    void droppedCompleterIsCancelled();
    void stepsFollowOneAnother();
    void errorSkipsLaterSteps();
    void deathInMidChainEndsAsCancelled();
    void onlyTheFirstCompletionCounts();
    void copiesOfACompleterKeepItAlive();
    void continueWithSeesErrorsToo();
    void backgroundWorkRunsElsewhereAndComesBackHere();
    void handlerMayDeleteItsContext();
    void contextMayDieInsideItsOwnStep();
};

void FutureTest::twoListenersBothHear()
{
    const Completer<int> completer;
    QObject context;
    QList<int> heard;
    for (int i = 0; i < 2; ++i)
        onResult(completer.future(), &context,
                 [&](const Result<int> &result) { heard << *result; });
    completer.complete(7);
    QTRY_COMPARE(heard, (QList<int>{7, 7}));
    // And one who comes late.
    onResult(completer.future(), &context,
             [&](const Result<int> &result) { heard << *result + 1; });
    QTRY_COMPARE(heard, (QList<int>{7, 7, 8}));
}

void FutureTest::neverAfterTheContextDied()
{
    const Completer<int> completer;
    bool called = false;
    auto context = std::make_unique<QObject>();
    onResult(completer.future(), context.get(), [&](const Result<int> &) { called = true; });
    completer.complete(1);
    context.reset();
    QTest::qWait(10);
    QVERIFY(!called);
}

void FutureTest::neverSynchronously()
{
    QObject context;
    int calls = 0;
    onResult(ready<int>(1), &context, [&](const Result<int> &) { ++calls; });
    QCOMPARE(calls, 0);
    const Completer<int> completer;
    onResult(completer.future(), &context, [&](const Result<int> &) { ++calls; });
    completer.complete(1);
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 2);
    QTest::qWait(10);
    QCOMPARE(calls, 2);
}

void FutureTest::droppedCompleterIsCancelled()
{
    Future<int> future;
    {
        const Completer<int> completer;
        future = completer.future();
    }
    QVERIFY(await(future).errorAs<Cancelled>());
}

void FutureTest::stepsFollowOneAnother()
{
    QObject context;
    const Completer<int> completer;
    const Future<QString> end = andThen(
        andThen(completer.future(), &context, [](int value) { return Result<int>(value + 1); }),
        &context, [](int value) { return ready<QString>(QString::number(value)); });
    completer.complete(41);
    QCOMPARE(await(end).value_or(QString()), QStringLiteral("42"));
}

void FutureTest::errorSkipsLaterSteps()
{
    QObject context;
    int steps = 0;
    const Future<int> end = andThen(andThen(ready<int>(Result<int>(NotFound{})), &context,
                                            [&](int value) {
                                                ++steps;
                                                return Result<int>(value);
                                            }),
                                    &context, [&](int value) {
                                        ++steps;
                                        return ready<int>(value);
                                    });
    QVERIFY(await(end).errorAs<NotFound>());
    QCOMPARE(steps, 0);
}

void FutureTest::deathInMidChainEndsAsCancelled()
{
    const Completer<int> completer;
    const Completer<int> second;
    QObject listener;
    auto context = std::make_unique<QObject>();
    const Future<int> before =
        andThen(completer.future(), context.get(), [](int value) { return Result<int>(value); });
    const Future<int> during =
        andThen(ready<int>(1), context.get(), [&](int) { return second.future(); });
    QTest::qWait(10); // `during` waits for the second future now
    context.reset();
    completer.complete(1);
    second.complete(2);
    QVERIFY(await(before).errorAs<Cancelled>());
    QVERIFY(await(during).errorAs<Cancelled>());
}

void FutureTest::onlyTheFirstCompletionCounts()
{
    const Completer<int> completer;
    completer.complete(1);
    completer.complete(2);
    completer.complete(NotFound{});
    QCOMPARE(await(completer.future()).value_or(0), 1);
    QCOMPARE(completer.future().resultCount(), 1);
}

void FutureTest::copiesOfACompleterKeepItAlive()
{
    auto first = std::make_unique<Completer<int>>();
    const Completer<int> second = *first;
    const Future<int> future = first->future();
    first.reset();
    QVERIFY(!future.isFinished());
    second.complete(3);
    QCOMPARE(await(future).value_or(0), 3);
}

void FutureTest::continueWithSeesErrorsToo()
{
    QObject context;
    const Future<int> mended =
        continueWith(ready<int>(Result<int>(NotFound{})), &context, [](const Result<int> &result) {
            return Result<int>(result.has_value() ? 1 : 2);
        });
    QCOMPARE(await(mended).value_or(0), 2);
}

void FutureTest::backgroundWorkRunsElsewhereAndComesBackHere()
{
    QObject context;
    QThread *worker = nullptr;
    QThread *listener = nullptr;
    const auto future = inBackground([&worker] {
        worker = QThread::currentThread();
        return Result<int>(5);
    });
    int value = 0;
    onResult(future, &context, [&](const Result<int> &result) {
        listener = QThread::currentThread();
        value = *result;
    });
    QTRY_COMPARE(value, 5);
    QCOMPARE(listener, QThread::currentThread());
    QVERIFY(worker && worker != listener);
}

void FutureTest::handlerMayDeleteItsContext()
{
    auto *context = new QObject;
    bool called = false;
    onResult(ready<int>(1), context, [&, context](const Result<int> &) {
        called = true;
        delete context;
    });
    QTRY_VERIFY(called);
    QTest::qWait(10);
}

void FutureTest::contextMayDieInsideItsOwnStep()
{
    auto *context = new QObject;
    const Future<int> end = andThen(ready<int>(1), context, [context](int value) {
        context->deleteLater();
        return ready<int>(value);
    });
    // Either answer is fine, hanging is not.
    const Result<int> result = await(end);
    QVERIFY(result.has_value() || result.errorAs<Cancelled>());
}

ORGDESK_TEST(FutureTest)

} // namespace orgdesk::test

#include "FutureTest.moc"
