#pragma once

#include "sandbox/BoundedMap.h"
#include "sandbox/HttpMessage.h"
#include "sandbox/TenantContext.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace orgdesk::sandbox {

class Parameters;

//! What a stand-in identity provider says about the person who signed in there.
struct Assertion
{
    std::string provider;
    //! Name of the person at the provider.
    std::string subject;
    //! By the names that the provider uses.
    std::map<std::string, std::string> attributes;
    std::string clientId;
    std::string redirectUri;
    std::string nonce;
    std::int64_t expires = 0;
};

//! Identity providers under /idp/{name}/, one for every name: discovery document, keys, SAML and
//! ADFS metadata, certificate, and a login page where anybody succeeds or fails as they like. The
//! page speaks OpenID Connect, whatever the strategy of the connection is.
class StandInProviders
{
public:
    explicit StandInProviders(TenantContext &context)
        : m_context(context)
    {
    }

    //! nullopt when the path is not below /idp/.
    std::optional<HttpResponse> handle(const HttpRequest &request);
    //! Assertion behind a code that is not used yet; nullopt when there is none.
    std::optional<Assertion> redeem(const std::string &code, std::string_view provider);
    //! Letters, digits, '-' and '_', at most 128.
    static bool isName(std::string_view name);
    void clear();

private:
    //! nullopt when the provider has nothing at that place.
    std::optional<HttpResponse> served(const HttpRequest &request, const std::string &name,
                                       const std::string &place);
    HttpResponse discovery(const std::string &name) const;
    HttpResponse login(const HttpRequest &request, const std::string &name);
    HttpResponse takeLogin(const Parameters &query, const Parameters &form,
                           const std::string &name);
    HttpResponse token(const HttpRequest &request, const std::string &name);
    HttpResponse metadata(const std::string &name, bool isAdfs, const Parameters &query);
    //! PEM; ends the number of days from now that the query asks for, or a year.
    const std::string &certificate(const std::string &name, const Parameters &query);
    std::string baseUrl(const std::string &name) const;
    //! nullptr when no connection has that name.
    const nlohmann::json *connection(const std::string &name) const;

    static constexpr std::size_t mostEntries = 500;

    TenantContext &m_context;
    BoundedMap<Assertion> m_codes{mostEntries};
    BoundedMap<std::string> m_certificates{mostEntries};
};

} // namespace orgdesk::sandbox
