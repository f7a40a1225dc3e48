#pragma once

#include "core/Json.h"
#include "core/Result.h"
#include "http/HttpMessage.h"

namespace orgdesk {

//! An OAuth error code as an Error: Auth0's two organization refusals and an unknown client become
//! SignInFailed, everything else an OAuthError with cleaned texts (oauth rule 15). The server's
//! sentence is no name: the details of the refusals are left to those who know what was asked.
[[nodiscard]] Error signInErrorOf(const QString &code, const QString &description,
                                  const QString &uri);

//! What an answer of the authorization server is worth. A 200 with JSON gives the object; an OAuth
//! error body gives OAuthError or SignInFailed; a redirect or a foreign page NetworkError
//! Redirected; 429 RateLimited; 5xx ServerError (oauth rules 28, 31, 64).
[[nodiscard]] Result<JsonBox> authAnswer(const HttpRequest &request, const HttpResponse &response);

//! The waiting time of a `Retry-After` header in seconds form; zero without one.
[[nodiscard]] std::chrono::milliseconds retryAfterOf(const HttpResponse &response);

//! The answer to a token request that came without a key although the configuration demands one
//! (oauth rule 32).
[[nodiscard]] Error unboundTokenError();

//! The server takes this refresh token no longer without a proof of possession.
[[nodiscard]] bool demandsProof(const Error &error);

//! An OAuth error that asks for the person: the session stays (oauth rule 64).
[[nodiscard]] bool asksForPerson(const Error &error);

//! The refresh token is no longer good: the session is over (oauth rule 63).
[[nodiscard]] bool endsSession(const Error &error);

//! Trouble that may be over the next time (oauth rule 64).
[[nodiscard]] bool isTransient(const Error &error);

} // namespace orgdesk
