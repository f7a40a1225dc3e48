#pragma once

#include "http/HttpClient.h"
#include "http/RetryPolicy.h"
#include "myorg/model/IdentityProvider.h"
#include "myorg/model/OrganizationDetails.h"

#include <QSet>

#include <functional>

namespace orgdesk {

//! What reading back found out about a write whose outcome is unknown (reliability policy 2.4).
template<class T>
struct ReadBack
{
    OutcomeUnknown::Finding finding = OutcomeUnknown::Finding::Unclear;
    QString found;          //!< Id or name of what was found.
    std::optional<T> value; //!< With Done: what the write would have given.
};

//! True for an error after which the server may have carried out the request.
[[nodiscard]] bool isOutcomeUnknown(const Error &error);

//! True for an error that the server answered with.
[[nodiscard]] bool wasAnswered(const Error &error);

//! `error` as OutcomeUnknown of this operation, with what was found.
[[nodiscard]] OutcomeUnknown asOutcomeUnknown(const Error &error, const QString &operation,
                                              OutcomeUnknown::Finding finding,
                                              const QString &found = {});

//! createIdp: looks among `listed` for what was not there before and looks like `wanted`: the same
//! strategy and the same name or display name. One: Done; none: NotDone; more: Unclear.
[[nodiscard]] ReadBack<IdentityProvider> findCreated(const QSet<QString> &idsBefore,
                                                     const QList<IdentityProvider> &listed,
                                                     const IdentityProviderCreate &wanted);

//! updateIdp, three ways: everything in `patch` is there: Done; nothing of it: NotDone; something
//! else, or nothing that can be seen (a secret): Unclear.
[[nodiscard]] ReadBack<IdentityProvider> compareUpdated(const IdentityProvider &before,
                                                        const IdentityProviderPatch &patch,
                                                        const IdentityProvider &now);

//! updateDetails, three ways, over the members that differ between `before` and `after`.
[[nodiscard]] ReadBack<OrganizationDetails> compareUpdated(const OrganizationDetails &before,
                                                           const OrganizationDetails &after,
                                                           const OrganizationDetails &now);

//! deleteIdp and detachIdp, from the answer to reading the object: gone is Done, there is NotDone.
//! \return the error when reading failed.
[[nodiscard]] Result<ReadBack<Done>> readBackOfRemoval(const Result<IdentityProvider> &now);

//! One write with its read-back.
template<class T>
struct ReconciledWrite
{
    HttpClient *http = nullptr;
    HttpRequest request;
    std::function<Result<T>(const HttpRequest &, const HttpResponse &)> decode;
    std::function<Future<ReadBack<T>>()> readBack;
    int repeated = 0;            //!< How often it went again; policyOf() tells the most.
    std::optional<Error> lost{}; //!< What became of the one before a repeat.
    //! Called when the answer was lost and reading back found the write done: worth telling, though
    //! the future ends like a plain success.
    std::function<void()> foundDone = [] {};
};

//! Sends the write. When its outcome is unknown: reads back; Done gives the value, NotDone sends
//! again as often as the retry class allows, everything else is OutcomeUnknown. A read-back that
//! fails leaves the finding at NotLookedYet. `context` must be the client that owns the call.
template<class T>
[[nodiscard]] Future<T> send(const ReconciledWrite<T> &write, QObject *context)
{
    using Finding = OutcomeUnknown::Finding;
    return continueWith(
        write.http->send(write.request), context,
        [write, context](const Result<HttpResponse> &response) -> Future<T> {
            const Result<T> result =
                response ? write.decode(write.request, *response) : Result<T>(response.error());
            if (result || !isOutcomeUnknown(result.error())) {
                // A repeat that never left says nothing of the first one: it was looked for.
                if (!result && write.lost && !wasAnswered(result.error()))
                    return ready<T>(
                        asOutcomeUnknown(*write.lost, write.request.operation, Finding::NotDone));
                return ready(result);
            }
            const Error error = result.error();
            return continueWith(
                write.readBack(), context,
                [write, context, error](const Result<ReadBack<T>> &back) -> Future<T> {
                    const QString operation = write.request.operation;
                    if (!back) {
                        return ready<T>(asOutcomeUnknown(error, operation, Finding::NotLookedYet));
                    }
                    if (back->finding == Finding::Done && back->value) {
                        write.foundDone();
                        return ready<T>(*back->value);
                    }
                    const int most = policyOf(write.request.retry).repeatsAfterLooking;
                    const bool repeat = back->finding == Finding::NotDone && write.repeated < most;
                    if (!repeat) {
                        return ready<T>(
                            asOutcomeUnknown(error, operation, back->finding, back->found));
                    }
                    ReconciledWrite<T> again = write;
                    ++again.repeated;
                    again.lost = error;
                    return send(again, context);
                });
        });
}

} // namespace orgdesk
