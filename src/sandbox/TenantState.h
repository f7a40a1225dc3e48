#pragma once

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace orgdesk::sandbox {

class SigningKey;

//! Whether a tenant document could be taken; the text says what is wrong with it.
struct TenantProblem
{
    std::string text;
};

//! Everything the tenant knows, as one JSON document (contracts.md section 3), in memory only.
//! Lookups return nullptr when there is no such thing; pointers hold until the next patch or reset.
class TenantState
{
public:
    //! audience takes the place of "{audience}" in the client grants.
    TenantState(const SigningKey &key, std::string audience);
    ~TenantState();
    TenantState(const TenantState &) = delete;
    TenantState &operator=(const TenantState &) = delete;

    //! Takes a tenant file; it becomes the state that reset() goes back to.
    std::optional<TenantProblem> load(std::string_view text);
    //! JSON Merge Patch (RFC 7396); refused as a whole when the outcome is no tenant document.
    std::optional<TenantProblem> patch(const nlohmann::json &mergePatch);
    void reset();

    nlohmann::json &document();
    const nlohmann::json &document() const;

    //! What was mailed since the start or the last reset: {to, invitation, at}, the oldest first.
    nlohmann::json &mails();

    //! The name in any case.
    nlohmann::json *organization(std::string_view idOrName);
    nlohmann::json *application(std::string_view clientId);
    nlohmann::json *userById(std::string_view userId);
    //! The address in any case.
    nlohmann::json *userByEmail(std::string_view email);
    nlohmann::json *role(std::string_view id);
    //! The user's membership in an organization.
    static nlohmann::json *membership(nlohmann::json &user, std::string_view organizationId);
    //! Element of a top-level array whose member equals value.
    nlohmann::json *find(const char *array, const char *member, std::string_view value);

    //! Scopes the client may get for the user in the organization: grant and roles together.
    std::vector<std::string> permittedScopes(std::string_view clientId, std::string_view userId,
                                             std::string_view organizationId) const;

    //! Name of a connection in the tenant: the prefix of the application's connection profile and
    //! the name that the administrator typed.
    std::string fullConnectionName(const nlohmann::json &connection, std::string_view clientId);
    //! "none", "allowed" or "required": whether tokens for the API are bound to a key.
    std::string proofPolicy() const;
    bool switchOn(const char *name) const;
    int switchNumber(const char *name) const;
    std::string switchText(const char *name) const;
    const std::string &audience() const { return m_audience; }

private:
    //! As find(), for a text that each element has; letters of ASCII count as the same in any case.
    nlohmann::json *findIgnoringCase(const char *array, const char *member, std::string_view value);
    std::optional<TenantProblem> complete(nlohmann::json &document) const;

    const SigningKey &m_key;
    std::string m_audience;
    std::unique_ptr<nlohmann::json> m_seed;
    std::unique_ptr<nlohmann::json> m_document;
    std::unique_ptr<nlohmann::json> m_mails;
};

} // namespace orgdesk::sandbox
