#include "sandbox/Encoding.h"
#include "sandbox/ProfileEffects.h"
#include "sandbox/Provisioning.h"
#include "sandbox/Responses.h"
#include "sandbox/SandboxClock.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

constexpr std::ptrdiff_t mostActiveTokens = 2;
//! 9999-12-31T23:59:59.999Z in milliseconds.
constexpr std::int64_t lastMoment = 253402300799999;

Json scimTokenShape(const Json &token)
{
    Json shape = token;
    shape.erase("token");
    return shape;
}

HttpResponse listScimTokens(ApiCall &call)
{
    const provisioning::Found found = provisioning::find(call);
    if (found.connection == nullptr) {
        return found.refusal;
    }
    Json items = Json::array();
    for (const Json &token :
         found.connection->at("provisioning").value("scim_tokens", Json::array())) {
        items.push_back(scimTokenShape(token));
    }
    return responses::json(200, {{"scim_tokens", items}});
}

bool isActive(const Json &token, std::int64_t now)
{
    const auto end = token.contains("valid_until")
        ? parseIsoTime(token.at("valid_until").get<std::string>())
        : std::nullopt;
    return !end || *end > now;
}

Json defaultScimScopes()
{
    return {"get:users", "post:users", "put:users", "patch:users", "delete:users"};
}

Json tokenSettings(const ApiCall &call, const Json &connection)
{
    const Json *profile = call.connectionProfile();
    return profile == nullptr
        ? Json::object()
        : profile::scimTokenSettings(*profile, connection.at("strategy").get<std::string>());
}

//! Seconds a new token lives: what is asked for, else the profile's default or maximum; nullopt:
//! for ever.
std::optional<std::int64_t> lifetimeOf(const Json &body, const Json &settings)
{
    for (const Json &lifetime :
         {body.value("token_lifetime", Json()), settings.value("default_expiry", Json()),
          settings.value("max_allowed_expiry", Json())}) {
        if (lifetime.is_number()) {
            return lifetime.is_number_unsigned() ? static_cast<std::int64_t>(
                       std::min<std::uint64_t>(lifetime.get<std::uint64_t>(), lastMoment))
                                                 : lifetime.get<std::int64_t>();
        }
    }
    return std::nullopt;
}

HttpResponse createScimToken(ApiCall &call)
{
    const provisioning::Found found = provisioning::changeable(call);
    if (found.connection == nullptr) {
        return found.refusal;
    }
    const std::int64_t now = call.context.clock.milliseconds();
    Json &tokens = found.connection->at("provisioning")["scim_tokens"];
    if (tokens.is_null()) {
        tokens = Json::array();
    }
    const auto active = std::count_if(tokens.begin(), tokens.end(),
                                      [now](const Json &token) { return isActive(token, now); });
    if (active >= mostActiveTokens) {
        return responses::badRequest("An IdP can have at most two active SCIM tokens.");
    }
    const Json settings = tokenSettings(call, *found.connection);
    const auto lifetime = lifetimeOf(call.body, settings);
    const auto longest = settings.value("max_allowed_expiry", Json());
    if (longest.is_number() && lifetime.value_or(0) > longest.get<std::int64_t>()) {
        return responses::validationError(
            {{"/token_lifetime", "must be at most " + longest.dump()}});
    }
    Json token = {{"token_id", newId("tok_", 16)},
                  {"created_at", isoTime(now)},
                  {"scopes", settings.value("scopes", defaultScimScopes())}};
    if (lifetime) {
        // As late as a timestamp with four digits for the year can say.
        token["valid_until"] = isoTime(std::min(*lifetime, (lastMoment - now) / 1000) * 1000 + now);
    }
    tokens.push_back(token);
    Json created = token;
    created["token"] = token.at("token_id").get<std::string>() + "." + randomText(40);
    return responses::json(201, created);
}

HttpResponse revokeScimToken(ApiCall &call)
{
    const provisioning::Found found = provisioning::changeable(call);
    if (found.connection == nullptr) {
        return found.refusal;
    }
    Json &tokens = found.connection->at("provisioning")["scim_tokens"];
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).at("token_id") == call.path.at(1)) {
            tokens.erase(i);
            return responses::noContent();
        }
    }
    return responses::notFound("The SCIM token does not exist.");
}

} // namespace

std::span<const Route> scimTokenRoutes()
{
    static constexpr std::array routes{
        Route{"GET", "/identity-providers/{idp_id}/provisioning/scim-tokens", "listScimTokens",
              "read:my_org:identity_providers_scim_tokens", "", listScimTokens},
        Route{"POST", "/identity-providers/{idp_id}/provisioning/scim-tokens", "createScimToken",
              "create:my_org:identity_providers_scim_tokens", "ScimTokenCreate", createScimToken,
              "", true},
        Route{"DELETE", "/identity-providers/{idp_id}/provisioning/scim-tokens/{idp_scim_token_id}",
              "revokeScimToken", "delete:my_org:identity_providers_scim_tokens", "",
              revokeScimToken},
    };
    return routes;
}

} // namespace orgdesk::sandbox
