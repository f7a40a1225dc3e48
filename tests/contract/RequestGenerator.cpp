#include "contract/RequestGenerator.h"

#include <algorithm>
#include <regex>

namespace orgdesk::test {

using Json = nlohmann::json;

static const std::string schemaReference = "#/components/schemas/";

static std::string encoded(const std::string &value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || c == '-' || c == '.' || c == '_' || c == '~') {
            text += c;
        } else {
            text += '%';
            text += digits[byte >> 4U];
            text += digits[byte & 15U];
        }
    }
    return text;
}

RequestGenerator::RequestGenerator(ApiContract &contract, unsigned seed)
    : m_contract(contract)
    , m_random(seed)
{
}

void RequestGenerator::know(Json tenant, std::string organization)
{
    m_tenant = std::move(tenant);
    m_organization = std::move(organization);
}

int RequestGenerator::below(int limit)
{
    return static_cast<int>(m_random() % static_cast<unsigned>(limit));
}

std::string RequestGenerator::letters(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += static_cast<char>('a' + below(26));
    }
    return text;
}

const Json &RequestGenerator::resolved(const Json &schema) const
{
    return schema.contains("$ref") ? m_contract.document().at(
               Json::json_pointer(schema.at("$ref").get<std::string>().substr(1)))
                                   : schema;
}

//! Something of the tenant that has this name in a request.
std::optional<Json> RequestGenerator::known(const std::string &name)
{
    Json choices = Json::array();
    const auto ours = [this](const Json &item, const char *member) {
        return item.value(member, Json()) == m_organization;
    };
    if (name == "role_ids" || name == "roles") {
        for (const Json &role : m_tenant.at("roles")) {
            choices.push_back(role.at("id"));
        }
    } else if (name == "members" || name == "user_id") {
        for (const Json &user : m_tenant.at("users")) {
            choices.push_back(user.at("user_id"));
        }
    } else if (name == "invitations" || name == "invitation_id") {
        for (const Json &invitation : m_tenant.at("invitations")) {
            choices.push_back(invitation.at("id"));
        }
    } else if (name == "identity_provider_id") {
        choices.push_back(m_connection.at("id"));
    } else if (name == "user_store_id") {
        choices.push_back(m_tenant.at("user_stores").at(0).at("id"));
    } else if (name == "domain_id" || name == "domain") {
        for (const Json &domain : m_tenant.at("domains")) {
            if (ours(domain, "org_id")) {
                choices.push_back(domain.at(name == "domain" ? "domain" : "id"));
            }
        }
    } else if (name == "signingCert") {
        for (const Json &connection : m_tenant.at("connections")) {
            if (connection.at("options").contains(name)) {
                choices.push_back(connection.at("options").at(name));
            }
        }
    }
    if (choices.empty()) {
        return std::nullopt;
    }
    return choices.at(static_cast<std::size_t>(below(static_cast<int>(choices.size()))));
}

Json RequestGenerator::text(const Json &schema, const std::string &name)
{
    if (schema.contains("enum")) {
        const Json &values = schema.at("enum");
        return values.at(static_cast<std::size_t>(below(static_cast<int>(values.size()))));
    }
    const auto pattern = schema.value("pattern", std::string());
    static const std::regex id(R"(\^([a-z]+_)\[A-Za-z0-9\]\{(\d+)\}\$)");
    std::smatch parts;
    if (std::regex_match(pattern, parts, id)) {
        return parts[1].str() + letters(std::stoi(parts[2].str()));
    }
    if (name == "domain" && schema.contains("pattern")) {
        return letters(6) + ".example";
    }
    if (name == "primary" || name == "page_background") {
        return chance(50) ? "#0B5FFF" : "#abc";
    }
    if (schema.value("format", "") == "email") {
        return letters(5) + "@" + letters(5) + ".example";
    }
    if (pattern.starts_with("^https") || name.ends_with("_url") || name.ends_with("Url")
        || name.ends_with("Endpoint")) {
        return "https://" + letters(8) + ".example/x";
    }
    if (pattern.find("\\|") != std::string::npos) {
        return "auth0|" + letters(8);
    }
    if (name == "sort") {
        return chance(50) ? "created_at:1" : "created_at:-1";
    }
    if (name == "fields") {
        return chance(50) ? "id,roles" : "created_at";
    }
    const int longest = std::min(schema.value("maxLength", 20), 60);
    return letters(1 + below(longest));
}

Json RequestGenerator::object(const Json &schema)
{
    Json made = Json::object();
    const Json required = schema.value("required", Json::array());
    const Json properties = schema.value("properties", Json::object());
    for (const auto &[name, property] : properties.items()) {
        const bool needed = std::find(required.begin(), required.end(), name) != required.end();
        if (needed || chance(50)) {
            made[name] = instance(property, name);
        }
    }
    if (made.size() < schema.value("minProperties", std::size_t{0})) {
        const auto first = properties.begin();
        made[first.key()] = instance(first.value(), first.key());
    }
    return made;
}

Json RequestGenerator::instance(const Json &described, const std::string &name)
{
    const Json &schema = resolved(described);
    if (schema.contains("oneOf")) {
        const Json &variants = schema.at("oneOf");
        return instance(variants.at(static_cast<std::size_t>(below(int(variants.size())))), name);
    }
    if (schema.contains("const")) {
        return schema.at("const");
    }
    const Json type = schema.value("type", Json("object"));
    const auto kind = (type.is_array() ? type.at(0) : type).get<std::string>();
    if (kind == "object") {
        return object(schema);
    }
    if (kind == "array") {
        const int least = schema.value("minItems", 0);
        const int most = std::min(schema.value("maxItems", 3), 3);
        Json items = Json::array();
        for (int i = least + below(most - least + 1); i > 0; --i) {
            const Json item = instance(schema.at("items"), name);
            if (std::find(items.begin(), items.end(), item) == items.end()) {
                items.push_back(item);
            }
        }
        return items;
    }
    if (kind == "integer") {
        const int least = schema.value("exclusiveMinimum", schema.value("minimum", 1) - 1) + 1;
        return least + below(std::min(schema.value("maximum", 2000000), 2000000) - least + 1);
    }
    if (kind == "boolean") {
        return chance(50);
    }
    if (const auto value = known(name); value && chance(80)) {
        return *value;
    }
    return text(schema, name);
}

std::string RequestGenerator::pathValue(const std::string &name)
{
    if (name == "idp_id") {
        return m_connection.at("id");
    }
    if (name == "domain" && !m_connection.at("domains").empty()) {
        return m_connection.at("domains").at(0);
    }
    if (name == "idp_scim_token_id") {
        const Json provisioning = m_connection.value("provisioning", Json::object());
        const Json tokens = provisioning.value("scim_tokens", Json::array());
        return tokens.empty() ? "tok_" + letters(16)
                              : tokens.at(0).at("token_id").get<std::string>();
    }
    return known(name).value_or(Json("auth0|" + letters(5))).get<std::string>();
}

std::string RequestGenerator::absentPathValue(const std::string &name)
{
    static const std::map<std::string, std::pair<std::string, int>> forms{
        {"idp_id", {"con_", 16}},
        {"domain_id", {"ord_", 22}},
        {"idp_scim_token_id", {"tok_", 16}},
        {"invitation_id", {"uinv_", 16}},
        {"user_id", {"auth0|", 7}},
    };
    const auto form = forms.find(name);
    return form == forms.end() ? letters(7) + ".example"
                               : form->second.first + letters(form->second.second);
}

std::string RequestGenerator::wrongPathValue(const std::string &name)
{
    switch (below(3)) {
    case 0:
        return pathValue(name) + "!";
    case 1:
        return "-" + letters(4) + "_";
    default:
        return name == "user_id" ? "|" + letters(3) : "%" + letters(2) + "\xC3\xA9";
    }
}

void RequestGenerator::addQuery(const std::vector<Json> &parameters, Flaw flaw,
                                GeneratedRequest &request)
{
    char separator = '?';
    const auto add = [&](const std::string &name, const std::string &value) {
        request.target += separator + name + '=' + encoded(value);
        separator = '&';
    };
    std::vector<Json> declared;
    std::copy_if(parameters.begin(), parameters.end(), std::back_inserter(declared),
                 [](const Json &parameter) { return parameter.at("in") == "query"; });
    const int broken =
        flaw == Flaw::Query && !declared.empty() ? below(static_cast<int>(declared.size())) : -1;
    for (std::size_t i = 0; i < declared.size(); ++i) {
        const auto name = declared[i].at("name").get<std::string>();
        const Json &schema = resolved(declared[i].at("schema"));
        if (static_cast<int>(i) == broken) {
            add(name, name == "from" || name == "name" ? std::string() : "~" + letters(3));
            request.isOpen = request.isOpen || (name == "fields" && !schema.contains("pattern"));
            request.wrong.push_back("query parameter " + name);
        } else if (name != "from" && chance(30)) {
            // Only the server makes cursors.
            const Json value = instance(schema, name);
            for (const Json &one : value.is_array() ? value : Json::array({value})) {
                add(name, one.is_string() ? one.get<std::string>() : one.dump());
            }
        }
    }
}

//! The variant of a provider's schema is chosen by its strategy.
Json RequestGenerator::bodySchema(const ApiContract::Operation &operation, const Json &body) const
{
    static const std::map<std::string, std::string> names{
        {"adfs", "Adfs"}, {"google-apps", "GoogleApps"},    {"oidc", "Oidc"},
        {"okta", "Okta"}, {"pingfederate", "PingFederate"}, {"samlp", "Saml"},
        {"waad", "Waad"},
    };
    const bool creates = operation.id == "createIdp";
    if (creates || operation.id == "updateIdp") {
        const Json &holder = creates ? body : m_connection;
        const Json strategy = holder.is_object() ? holder.value("strategy", Json()) : Json();
        const auto name = names.find(strategy.is_string() ? strategy.get<std::string>() : "");
        if (name != names.end()) {
            return {
                {"$ref", schemaReference + name->second + (creates ? "IdpCreate" : "IdpUpdate")}};
        }
        return creates ? Json{{"$ref", schemaReference + "IdpCreate"}} : Json{{"type", "object"}};
    }
    return operation.node->at("requestBody").at("content").at("application/json").at("schema");
}

void RequestGenerator::damage(Json &value)
{
    if (value.is_object() && !value.empty() && chance(70)) {
        auto member = value.begin();
        std::advance(member, below(static_cast<int>(value.size())));
        if (chance(60)) {
            damage(member.value());
        } else {
            value.erase(member);
        }
        return;
    }
    if (value.is_array() && !value.empty() && chance(60)) {
        Json &item = value.at(static_cast<std::size_t>(below(static_cast<int>(value.size()))));
        if (chance(40)) {
            value.push_back(Json(item));
        } else {
            damage(item);
        }
        return;
    }
    switch (below(7)) {
    case 0:
        value = nullptr;
        break;
    case 1:
        value = value.is_string() ? Json(std::string(2000, 'x')) : Json("text");
        break;
    case 2:
        value = -7;
        break;
    case 3:
        value = Json::array();
        break;
    case 4:
        value = value.is_object() ? value : Json::object();
        value["unheard_of"] = true;
        break;
    case 5:
        value = 1.5;
        break;
    default:
        value = 18446744073709551615U;
    }
}

void RequestGenerator::addBody(const ApiContract::Operation &operation, Flaw flaw,
                               GeneratedRequest &request)
{
    if (!operation.node->contains("requestBody")) {
        return;
    }
    Json schema =
        operation.node->at("requestBody").at("content").at("application/json").at("schema");
    if (operation.id == "updateIdp") {
        schema = bodySchema(operation, Json());
    }
    Json body = instance(schema, "");
    if (operation.id == "createInvitations" && !body.contains("identity_provider_id")) {
        body["identity_provider_id"] = m_connection.at("id");
    }
    if (flaw == Flaw::Body) {
        const int kind = below(10);
        if (kind == 0) {
            request.body = body.dump() + "}";
            request.wrong.emplace_back("invalid JSON");
            return;
        }
        if (kind == 1) {
            request.contentType = "text/plain";
            request.wrong.emplace_back("content type");
        } else {
            damage(body);
        }
    }
    request.body = body.dump();
    const std::string problem = m_contract.violation(bodySchema(operation, body), body);
    if (!problem.empty()) {
        request.wrong.push_back("body: " + problem);
    } else if (flaw == Flaw::Body) {
        // Sizes and formats of values inside may go beyond what the schema says.
        request.isOpen = true;
    }
}

GeneratedRequest RequestGenerator::make(const ApiContract::Operation &operation, Flaw flaw)
{
    Json connections = Json::array();
    for (const Json &connection : m_tenant.at("connections")) {
        if (connection.at("organization") == m_organization) {
            connections.push_back(connection);
        }
    }
    const bool wantsProvisioning = operation.path.find("/provisioning/") != std::string::npos;
    for (int tries = 0; tries < 20; ++tries) {
        m_connection =
            connections.at(static_cast<std::size_t>(below(static_cast<int>(connections.size()))));
        const bool has = m_connection.value("provisioning", Json()).is_object();
        if ((!wantsProvisioning || has || chance(10))
            && (!m_connection.at("domains").empty() || operation.id != "removeIdpDomain")) {
            break;
        }
    }
    GeneratedRequest request;
    request.method = operation.method;
    const std::vector<Json> parameters = m_contract.parameters(operation);
    std::string path = operation.path;
    for (const Json &parameter : parameters) {
        if (parameter.at("in") != "path") {
            continue;
        }
        const auto name = parameter.at("name").get<std::string>();
        const std::string value = flaw == Flaw::Path ? wrongPathValue(name)
            : flaw == Flaw::Absent                   ? absentPathValue(name)
                                                     : pathValue(name);
        const std::string place = "{" + name + "}";
        path.replace(path.find(place), place.size(), encoded(value));
        if (!m_contract.violation(parameter.at("schema"), Json(value)).empty()) {
            request.wrong.push_back("path parameter " + name + ": " + value);
        }
    }
    request.target = (chance(50) ? "/my-org/v1" : "/my-org") + path;
    addQuery(parameters, flaw, request);
    addBody(operation, flaw, request);
    return request;
}

} // namespace orgdesk::test
