#pragma once

#include "contract/ApiContract.h"

#include <optional>
#include <random>
#include <string>
#include <vector>

namespace orgdesk::test {

//! A request made from the contract's schemas.
struct GeneratedRequest
{
    std::string method;
    //! With the base path and the query, percent-encoded.
    std::string target;
    std::optional<std::string> body;
    std::string contentType = "application/json";
    //! What is wrong with it by the contract's own schemas; empty when it is valid.
    std::vector<std::string> wrong;
    //! The contract does not tell whether it is valid.
    bool isOpen = false;
};

//! What to make wrong on purpose. Absent: the path names something of the right form that is not
//! there.
enum class Flaw { None, Absent, Path, Query, Body };

//! Makes valid and invalid requests for any operation. What exists is taken from a tenant document,
//! so that valid requests have a chance to succeed. The same seed makes the same requests.
class RequestGenerator
{
public:
    RequestGenerator(ApiContract &contract, unsigned seed);

    //! Tenant document (GET /sandbox/tenant) and the organization that the token is for.
    void know(nlohmann::json tenant, std::string organization);
    GeneratedRequest make(const ApiContract::Operation &operation, Flaw flaw);
    int below(int limit);

private:
    using Json = nlohmann::json;

    Json instance(const Json &schema, const std::string &name);
    Json object(const Json &schema);
    Json text(const Json &schema, const std::string &name);
    std::optional<Json> known(const std::string &name);
    std::string pathValue(const std::string &name);
    std::string absentPathValue(const std::string &name);
    std::string wrongPathValue(const std::string &name);
    void addQuery(const std::vector<Json> &parameters, Flaw flaw, GeneratedRequest &request);
    void addBody(const ApiContract::Operation &operation, Flaw flaw, GeneratedRequest &request);
    Json bodySchema(const ApiContract::Operation &operation, const Json &body) const;
    //! Breaks one place of a value; a value of no use (null) becomes something else.
    void damage(Json &value);
    const Json &resolved(const Json &schema) const;
    bool chance(int percent) { return below(100) < percent; }
    std::string letters(int count);

    ApiContract &m_contract;
    std::mt19937 m_random;
    Json m_tenant;
    std::string m_organization;
    //! Chosen for the request in the making.
    Json m_connection;
};

} // namespace orgdesk::test
