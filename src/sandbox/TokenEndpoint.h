#pragma once

#include "sandbox/HttpMessage.h"
#include "sandbox/Parameters.h"
#include "sandbox/TenantContext.h"
#include "sandbox/TokenMint.h"
#include "sandbox/TokenStore.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace orgdesk::sandbox {

//! /oauth/token and /oauth/revoke, for public and confidential clients, with Bearer and DPoP.
class TokenEndpoint
{
public:
    explicit TokenEndpoint(TenantContext &context)
        : m_context(context)
        , m_mint(context)
    {
    }

    HttpResponse token(const HttpRequest &request);
    HttpResponse revoke(const HttpRequest &request);

private:
    //! A request whose client and proof are checked.
    struct Call
    {
        Parameters form;
        std::string clientId;
        bool isPublic = true;
        bool clientNeedsProof = false;
        //! Of the key that signed the proof; empty when there was none.
        std::string thumbprint;
    };

    HttpResponse dispatch(const Call &call);
    HttpResponse exchangeCode(const Call &call);
    HttpResponse refresh(const Call &call);
    HttpResponse clientCredentials(const Call &call);

    //! The answer when a proof is there and wrong, or there without the nonce.
    std::optional<HttpResponse> checkProof(const HttpRequest &request, Call &call);
    //! The answer when a token for the audience needs a proof and there is none.
    std::optional<HttpResponse> missingProof(const Call &call, const std::string &audience) const;
    //! The answer when the token is not to be renewed; reuse and age end the family.
    std::optional<HttpResponse> refusalOf(const RefreshFamily &family, const Call &call,
                                          const std::string &presented);
    //! Thumbprint that tokens for the audience get; empty for bearer tokens.
    std::string binding(const Call &call, const std::string &audience) const;
    //! Answer with an access token and an ID token for the grant; refreshToken may be empty.
    HttpResponse tokens(const Call &call, const Grant &grant, const std::string &refreshToken);
    //! Scopes of the grant that roles and client grant still allow.
    std::vector<std::string> stillPermitted(const Grant &grant) const;
    //! True after the application's lifetimes: since the sign-in, which renewal does not lengthen,
    //! and since the latest renewal.
    bool isOver(const RefreshFamily &family) const;
    bool wantsSecondFactor(const Grant &grant) const;

    TenantContext &m_context;
    TokenMint m_mint;
};

} // namespace orgdesk::sandbox
