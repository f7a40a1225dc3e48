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

//! Fails the test with the error's text when the Result is an error.
#define QVERIFY_RESULT(result)                                                                     \
    QVERIFY2((result).has_value(),                                                                 \
             (result).has_value() ? "" : qPrintable(orgdesk::describe((result).error())))
