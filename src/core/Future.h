#pragma once

#include "core/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace orgdesk {

//! The answer of everything slow: delivered once, later, from the event loop of the context's
//! thread, and never to an object that is gone.
template<class T>
using Future = QFuture<Result<T>>;

//! The producing end. Copies share one promise; only the first complete() counts. When the last
//! copy goes without an answer, the future ends as Cancelled. Thread-safe like QPromise.
template<class T>
class Completer
{
    struct State
    {
        QPromise<Result<T>> promise;
        std::atomic_flag completed;

        State() { promise.start(); }
        ~State() { finish(Result<T>(Cancelled{})); }
        Q_DISABLE_COPY_MOVE(State)

        void finish(Result<T> result)
        {
            if (completed.test_and_set())
                return;
            promise.addResult(std::move(result));
            promise.finish();
        }
    };

public:
    Completer()
        : m_state(std::make_shared<State>())
    {
    }

    [[nodiscard]] Future<T> future() const { return m_state->promise.future(); }
    void complete(Result<T> result) const { m_state->finish(std::move(result)); }

private:
    std::shared_ptr<State> m_state;
};

//! Calls `handler(const Result<T> &)` once in the thread of `context`, never before returning to
//! the event loop, and never after `context` is destroyed.
template<class T, class Handler>
void onResult(const Future<T> &future, QObject *context, Handler handler)
{
    Q_ASSERT(context);
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, handler = std::move(handler)]() mutable {
                         const Future<T> finished = watcher->future();
                         watcher->deleteLater();
                         handler(finished.resultCount() > 0 ? finished.result()
                                                            : Result<T>(Cancelled{}));
                     });
    watcher->setFuture(future);
}

namespace detail {

template<class R>
struct StepValue
{
};

template<class U>
struct StepValue<Result<U>>
{
    using Type = U;
};

template<class U>
struct StepValue<QFuture<Result<U>>>
{
    using Type = U;
};

template<class U>
void deliver(const Completer<U> &completer, QObject *, Result<U> result)
{
    completer.complete(std::move(result));
}

template<class U>
void deliver(const Completer<U> &completer, QObject *context, const QFuture<Result<U>> &next)
{
    onResult(next, context, [completer](const Result<U> &result) { completer.complete(result); });
}

} // namespace detail

//! Goes on with value or error: `step(const Result<T> &)` gives a Result<U> or a Future<U>.
//! When `context` dies first, the returned future ends as Cancelled.
template<class T, class Step>
auto continueWith(const Future<T> &future, QObject *context, Step step)
{
    using U = typename detail::StepValue<std::invoke_result_t<Step, const Result<T> &>>::Type;
    const Completer<U> completer;
    onResult(future, context,
             [completer, context, step = std::move(step)](const Result<T> &result) mutable {
                 detail::deliver<U>(completer, context, step(result));
             });
    return completer.future();
}

//! Goes on with the value only; an error passes through untouched. `step(const T &)` gives a
//! Result<U> or a Future<U>.
template<class T, class Step>
auto andThen(const Future<T> &future, QObject *context, Step step)
{
    using U = typename detail::StepValue<std::invoke_result_t<Step, const T &>>::Type;
    const Completer<U> completer;
    onResult(future, context,
             [completer, context, step = std::move(step)](const Result<T> &result) mutable {
                 if (result.has_value())
                     detail::deliver<U>(completer, context, step(*result));
                 else
                     completer.complete(result.error());
             });
    return completer.future();
}

//! A future that already has its answer.
template<class T>
[[nodiscard]] Future<T> ready(Result<T> result)
{
    const Completer<T> completer;
    completer.complete(std::move(result));
    return completer.future();
}

//! Runs `work()` (giving a Result<T>) on a worker thread: for everything over 8 ms. `work` must own
//! what it touches.
template<class Work>
auto inBackground(Work work)
{
    using T = typename detail::StepValue<std::invoke_result_t<Work>>::Type;
    const Completer<T> completer;
    QThreadPool::globalInstance()->start(
        [completer, work = std::move(work)]() mutable { completer.complete(work()); });
    return completer.future();
}

} // namespace orgdesk
