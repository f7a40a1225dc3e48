#pragma once

#include "http/HttpMessage.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace orgdesk {

//! One operation of the My Organization API: all that is known about its request line.
struct Endpoint
{
    const char *operation; //!< operationId, for example "updateIdp".
    const char *method;
    const char *path;   //!< Template relative to the API base: "/identity-providers/{idp_id}".
    const char *scopes; //!< Space-separated; all are needed.
    int success;        //!< The one documented success status (reliability F10).
    RetryClass retry;   //!< What may be done when the outcome is unknown (RetryPolicy).
    const char *readBack = ""; //!< The read that tells what became of a write.
};

//! The 42 operations of the contract (API reference 2), in its order.
[[nodiscard]] std::span<const Endpoint> endpoints();

//! The row of an operationId; the id must exist (asserted).
[[nodiscard]] const Endpoint &endpoint(const QString &operation);
[[nodiscard]] QStringList scopesOf(const Endpoint &endpoint);

//! Every scope that OrgDesk asks for at sign-in (ui.md 9), without the withheld ones.
[[nodiscard]] QStringList wantedScopes(const QStringList &withheld = {});

//! A request for this row: URL with percent-encoded path parameters in order of the template,
//! method, retry class, operation and Base authorization.
[[nodiscard]] HttpRequest requestFor(const Endpoint &endpoint, const QUrl &apiBase,
                                     const QStringList &pathParameters = {});

} // namespace orgdesk
