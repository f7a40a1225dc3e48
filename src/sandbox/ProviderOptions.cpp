#include "sandbox/ProviderOptions.h"

#include "sandbox/SigningKey.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

std::string hostOf(const std::string &urlOrHost)
{
    const std::size_t scheme = urlOrHost.find("://");
    const std::size_t begin = scheme == std::string::npos ? 0 : scheme + 3;
    const std::size_t end = urlOrHost.find_first_of("/:?#", begin);
    return urlOrHost.substr(begin, end == std::string::npos ? end : end - begin);
}

} // namespace

std::optional<std::string> provideroptions::problem(const std::string &strategy,
                                                    const Json &options)
{
    if (options.contains("signingCert")
        && !certificateBody(options.at("signingCert").get<std::string>())) {
        return "signingCert is not an X.509 certificate.";
    }
    for (const char *name :
         {"discovery_url", "metadataUrl", "signInEndpoint", "pingFederateBaseUrl"}) {
        if (options.contains(name)
            && options.at(name).get<std::string>().find("://") == std::string::npos) {
            return std::string(name) + " is not a URL.";
        }
    }
    const char *fetched = strategy == "oidc" ? "discovery_url"
        : strategy == "okta"                 ? "domain"
        : strategy == "samlp"                ? "metadataUrl"
                                             : "adfs_server";
    if (options.contains(fetched)) {
        const std::string host = hostOf(options.at(fetched).get<std::string>());
        if (host.ends_with(".invalid")) {
            return "discovery failure: " + host;
        }
    }
    return std::nullopt;
}

Json provideroptions::replaced(const Json &stored, const Json &sent)
{
    Json options = sent;
    for (const char *secret : {"client_secret", "signingCert"}) {
        if (!sent.contains(secret) && stored.contains(secret)) {
            options[secret] = stored.at(secret);
        }
    }
    return options;
}

} // namespace orgdesk::sandbox
