#pragma once

#include "sandbox/HttpMessage.h"
#include "sandbox/Parameters.h"
#include "sandbox/TenantContext.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace orgdesk::sandbox {

//! One request to the My Organization API, after authorization and validation.
struct ApiCall
{
    TenantContext &context;
    nlohmann::json &organization;
    //! my_organization_configuration of the application; an empty object when it has none.
    const nlohmann::json &configuration;
    const std::vector<std::string> &scopes;
    //! Decoded path parameters, in order.
    std::vector<std::string> path;
    Parameters query;
    //! Host for invitation links; usually empty.
    std::string customDomain;
    const nlohmann::json &body;

    std::string organizationId() const;
    //! Connection profile and user attribute profile that the application names, or nullptr.
    const nlohmann::json *connectionProfile() const;
    const nlohmann::json *attributeProfile() const;
};

//! One operation of the contract.
struct Route
{
    std::string_view method;
    //! Path below the base URL; a segment in braces is a parameter.
    std::string_view pattern;
    std::string_view operationId;
    //! All of these, separated by spaces.
    std::string_view scopes;
    //! Name in contract/schemas.json; empty when the operation takes no body.
    std::string_view bodySchema;
    HttpResponse (*handler)(ApiCall &call);
    //! Query parameters, separated by spaces; see QueryChecks.h.
    std::string_view query = {};
    //! The body may be left out.
    bool isBodyOptional = false;
    //! A 400 has the validation shape only.
    bool hasOnlyValidationErrors = false;
};

//! Operations by resource; together they are the 42 of the contract.
std::span<const Route> organizationRoutes();
std::span<const Route> domainRoutes();
std::span<const Route> providerRoutes();
std::span<const Route> providerActionRoutes();
std::span<const Route> provisioningRoutes();
std::span<const Route> scimTokenRoutes();
std::span<const Route> memberRoutes();
std::span<const Route> invitationRoutes();

//! Page of a list (API reference 2.1): {key: [...], next?}, or 400 when from is no cursor.
//! idMember names what the cursor stands on. A page goes on at the right place also when the item
//! that the cursor stood on is gone. shape makes what is sent of an item; without it the item is.
HttpResponse pageOf(const ApiCall &call, const char *key, const nlohmann::json &items,
                    const char *idMember,
                    const std::function<nlohmann::json(const nlohmann::json &)> &shape = {});
//! Keeps or drops members as fields and include_fields say.
nlohmann::json withChosenFields(const ApiCall &call, const nlohmann::json &items);
//! True when the repeatable query parameter is absent or holds the value.
bool filterMatches(const Parameters &query, std::string_view name, const std::string &value);

} // namespace orgdesk::sandbox
