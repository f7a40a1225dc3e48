#pragma once

#include "http/AccessTokens.h"
#include "http/HttpClient.h"

#include <QObject>

namespace orgdesk {

//! Puts a token on requests that ask for one (`HttpRequest::authorization`), freshly for every send
//! (oauth rules 66, 73, 75, 90).
//!
//! - A URL that is not ours never sees a credential: ProtocolError, nothing is sent.
//! - 401 without a challenge error, or with `invalid_token`: renews once and sends once more. The
//!   server did not run the request, so this holds for writes too. A second 401 is given back. A
//!   refused elevated token is forgotten, not renewed (oauth rule 79): StepUpRequired.
//! - 401 with `use_dpop_nonce` of the scheme DPoP and a `DPoP-Nonce` header, to a request with a
//!   proof: once more. The server did not run it, so this holds for writes too, each send with a
//!   body and a proof of its own.
//! - 401 with `invalid_dpop_proof`: once more; AccessTokens::observe() has learned the server's
//! time.
//! - Anything else, `insufficient_user_authentication` included, is given back.
//!
//! `HttpResponse::sends` counts the sends. A failed renewal is given back as its error, never as
//! one that leaves the outcome of the request open.
class AuthorizingClient final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    //! \param next and `tokens` must outlive this object.
    AuthorizingClient(HttpClient &next, AccessTokens &tokens, QObject *parent = nullptr);

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override;

private:
    //! What one request may still do.
    struct Attempt
    {
        HttpRequest request;
        int sends = 0;
        bool mayRenew = true;
        bool mayUseNonce = true;
        bool mayCorrectClock = true;
        bool proved = false; //!< The last send had a proof.
        quint64 generation = 0;
    };

    Future<HttpResponse> authorizeAndSend(Attempt attempt);
    Future<HttpResponse> judge(Attempt attempt, const HttpResponse &response);

    HttpClient &m_next;
    AccessTokens &m_tokens;
};

} // namespace orgdesk
