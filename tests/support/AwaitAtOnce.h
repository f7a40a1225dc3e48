#pragma once

#include "core/Future.h"

#include <QEventLoop>
#include <QTimer>

namespace orgdesk::test {

//! As await(), without its rests of ten milliseconds: for flows of many small steps.
template<class T>
Result<T> awaitAtOnce(const Future<T> &future, int milliseconds = 10'000)
{
    QEventLoop loop;
    Result<T> result =
        ProtocolError{QStringLiteral("an answer within %1 ms").arg(milliseconds), {}, {}};
    onResult(future, &loop, [&loop, &result](const Result<T> &answer) {
        result = answer;
        loop.quit();
    });
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return result;
}

} // namespace orgdesk::test
