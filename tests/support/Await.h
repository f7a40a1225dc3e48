#pragma once

#include "core/Future.h"

#include <QTest>

namespace orgdesk::test {

//! Spins the test's event loop until the future has its answer (at most `milliseconds`).
template<class T>
Result<T> await(const Future<T> &future, int milliseconds = 10'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, milliseconds))
        return ProtocolError{QStringLiteral("an answer within %1 ms").arg(milliseconds), {}, {}};
    if (future.resultCount() == 0)
        return Cancelled{};
    return future.result();
}

} // namespace orgdesk::test

//! Fails the test with the error's text when the Result is an error. Evaluates its argument once.
#define QVERIFY_RESULT(expression)                                                                 \
    do {                                                                                           \
        const auto &verifiedResult = (expression);                                                 \
        QVERIFY2(verifiedResult.has_value(),                                                       \
                 verifiedResult.has_value()                                                        \
                     ? ""                                                                          \
                     : qPrintable(orgdesk::describe(verifiedResult.error())));                     \
    } while (false)
