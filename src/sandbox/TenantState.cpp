#include "sandbox/TenantState.h"

#include "sandbox/AccessPolicy.h"
#include "sandbox/Encoding.h"
#include "sandbox/ReadJson.h"
#include "sandbox/SchemaValidator.h"
#include "sandbox/TenantChecks.h"
#include "sandbox/TenantSeed.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

using Json = nlohmann::json;

TenantState::TenantState(const SigningKey &key, std::string audience)
    : m_key(key)
    , m_audience(std::move(audience))
    , m_seed(std::make_unique<Json>())
    , m_document(std::make_unique<Json>())
    , m_mails(std::make_unique<Json>(Json::array()))
{
}

TenantState::~TenantState() = default;

std::optional<TenantProblem> TenantState::load(std::string_view text)
{
    Json document = readJson(text);
    if (!document.is_object()) {
        return TenantProblem{"it is not a JSON object"};
    }
    if (auto problem = complete(document)) {
        return problem;
    }
    *m_seed = document;
    *m_document = std::move(document);
    return std::nullopt;
}

std::optional<TenantProblem> TenantState::patch(const Json &mergePatch)
{
    Json document = *m_document;
    document.merge_patch(mergePatch);
    if (auto problem = complete(document)) {
        return problem;
    }
    *m_document = std::move(document);
    return std::nullopt;
}

Json &TenantState::mails()
{
    return *m_mails;
}

void TenantState::reset()
{
    *m_mails = Json::array();
    *m_document = *m_seed;
}

std::optional<TenantProblem> TenantState::complete(Json &document) const
{
    if (!document.is_object()) {
        return TenantProblem{"it is not a JSON object"};
    }
    if (const auto problem = seed::expandPlaceholders(document, m_key, m_audience)) {
        return TenantProblem{*problem};
    }
    if (!document.is_object()) {
        return TenantProblem{"it is not a JSON object"};
    }
    seed::addMissingParts(document);
    const std::vector<Violation> violations = schemas::check("Tenant", document);
    if (!violations.empty()) {
        return TenantProblem{violations.front().pointer + " " + violations.front().detail};
    }
    if (const auto problem = tenantchecks::problem(document)) {
        return TenantProblem{*problem};
    }
    seed::addDerivedMembers(document);
    // Once more: with what was added, the next change has to pass too.
    if (const auto problem = tenantchecks::problem(document)) {
        return TenantProblem{*problem};
    }
    return std::nullopt;
}

Json &TenantState::document()
{
    return *m_document;
}

const Json &TenantState::document() const
{
    return *m_document;
}

Json *TenantState::find(const char *array, const char *member, std::string_view value)
{
    for (Json &element : m_document->at(array)) {
        const auto found = element.find(member);
        if (found != element.end() && found->is_string()
            && found->get_ref<const std::string &>() == value) {
            return &element;
        }
    }
    return nullptr;
}

Json *TenantState::findIgnoringCase(const char *array, const char *member, std::string_view value)
{
    for (Json &element : m_document->at(array)) {
        if (equalsIgnoringCase(element.at(member).get_ref<const std::string &>(), value)) {
            return &element;
        }
    }
    return nullptr;
}

Json *TenantState::organization(std::string_view idOrName)
{
    if (Json *byId = find("organizations", "id", idOrName)) {
        return byId;
    }
    return findIgnoringCase("organizations", "name", idOrName);
}

Json *TenantState::application(std::string_view clientId)
{
    return find("applications", "client_id", clientId);
}

Json *TenantState::userById(std::string_view userId)
{
    return find("users", "user_id", userId);
}

Json *TenantState::userByEmail(std::string_view email)
{
    return findIgnoringCase("users", "email", email);
}

Json *TenantState::role(std::string_view id)
{
    return find("roles", "id", id);
}

Json *TenantState::membership(Json &user, std::string_view organizationId)
{
    for (Json &membership : user.at("memberships")) {
        if (membership.value("organization", std::string()) == organizationId) {
            return &membership;
        }
    }
    return nullptr;
}

std::vector<std::string> TenantState::permittedScopes(std::string_view clientId,
                                                      std::string_view userId,
                                                      std::string_view organizationId) const
{
    return access::userScopes(*m_document, m_audience, clientId, userId, organizationId);
}

std::string TenantState::fullConnectionName(const Json &connection, std::string_view clientId)
{
    static constexpr std::string_view placeholder = "{org_id}";
    if (connection.contains("full_name")) {
        return connection.at("full_name").get<std::string>();
    }
    const Json *owner = application(clientId);
    const Json configuration = owner == nullptr
        ? Json::object()
        : owner->value("my_organization_configuration", Json::object());
    const Json *profile = find("connection_profiles", "id",
                               configuration.value("connection_profile_id", std::string()));
    std::string prefix = profile == nullptr
        ? std::string()
        : profile->value("connection_name_prefix_template", std::string());
    const std::size_t place = prefix.find(placeholder);
    if (place != std::string::npos && connection.at("organization").is_string()) {
        prefix.replace(place, placeholder.size(), connection.at("organization").get<std::string>());
    }
    return prefix
        + (connection.at("name").is_string() ? connection.at("name").get<std::string>()
                                             : std::string());
}

std::string TenantState::proofPolicy() const
{
    return m_document->at("api").value("dpop", "allowed");
}

bool TenantState::switchOn(const char *name) const
{
    return m_document->at("switches").at(name).get<bool>();
}

int TenantState::switchNumber(const char *name) const
{
    return m_document->at("switches").at(name).get<int>();
}

std::string TenantState::switchText(const char *name) const
{
    return m_document->at("switches").at(name).get<std::string>();
}

} // namespace orgdesk::sandbox
