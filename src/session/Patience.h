#pragma once

#include "core/Clock.h"
#include "core/Future.h"

namespace orgdesk {

//! The same answer, or `late` when it takes longer than `patience`. What was asked goes on; its
//! late answer is ignored. For the keychain, whose prompts may stay open for hours (oauth rule 51).
template<class T>
[[nodiscard]] Future<T> withPatience(const Future<T> &future, std::chrono::milliseconds patience,
                                     const Error &late, Clock &clock, QObject *context)
{
    const Completer<T> completer;
    onResult(future, context, [completer](const Result<T> &result) { completer.complete(result); });
    clock.after(patience, context, [completer, late] { completer.complete(late); });
    return completer.future();
}

} // namespace orgdesk
