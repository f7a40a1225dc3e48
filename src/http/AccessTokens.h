#pragma once

#include "core/Future.h"
#include "http/HttpMessage.h"

namespace orgdesk {

//! The headers that authorize one request, made for one send.
struct RequestAuthorization
{
    HttpHeaders headers;    //!< `Authorization`, with DPoP also `DPoP`.
    quint64 generation = 0; //!< Of the token; handed back to renew().
};

//! Where AuthorizingClient gets its headers from; implemented by the session. Bearer and DPoP
//! differ only behind this interface.
class AccessTokens
{
public:
    AccessTokens() = default;
    virtual ~AccessTokens() = default;
    Q_DISABLE_COPY_MOVE(AccessTokens)

    //! The headers for this method and URL, renewing first when the token is about to expire.
    //! Errors: SignInRequired, NetworkError, OAuthError, StepUpRequired (elevated token absent).
    [[nodiscard]] virtual Future<RequestAuthorization> authorize(const QByteArray &method,
                                                                 const QUrl &url,
                                                                 Authorization kind) = 0;
    //! The server refused the token of this generation: renew once for all callers, unless a newer
    //! one is there already (oauth rules 58, 66); forget an elevated one: StepUpRequired.
    [[nodiscard]] virtual Future<Done> renew(quint64 refusedGeneration) = 0;
    //! True when a credential may be sent to this URL (oauth rule 90).
    [[nodiscard]] virtual bool isOurs(const QUrl &url) const = 0;
    //! Sees the headers of every answer to an authorized request; with DPoP the place to remember
    //! `DPoP-Nonce` (oauth rule 74). Does nothing by itself.
    virtual void observe(const QUrl &, const HttpHeaders &) { }
};

} // namespace orgdesk
