#pragma once

#include <nlohmann/json.hpp>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace orgdesk::test {

//! An answer of the My Organization API.
struct ApiAnswer
{
    std::string method;
    //! With the base path, without the query.
    std::string path;
    int status = 0;
    //! Names in lower case.
    std::map<std::string, std::string> headers;
    std::string body;
};

//! The committed description of the API as a judge over answers and request bodies, with a kept
//! JSON Schema validator. Free of Qt.
class ApiContract
{
public:
    struct Operation
    {
        std::string id;
        std::string method; //!< in capitals
        //! Below the base path, for example "/domains/{domain_id}".
        std::string path;
        //! In the document.
        const nlohmann::json *node = nullptr;
    };

    //! Throws when the file is no such description.
    explicit ApiContract(const std::string &file);
    ~ApiContract();
    ApiContract(const ApiContract &) = delete;
    ApiContract &operator=(const ApiContract &) = delete;

    const nlohmann::json &document() const { return m_document; }
    const std::vector<Operation> &operations() const { return m_operations; }
    //! Operation of a path with the base path; nullptr when there is none.
    const Operation *find(const std::string &method, const std::string &path) const;
    const Operation &operation(const std::string &id) const;
    //! Parameter objects of an operation, references followed.
    std::vector<nlohmann::json> parameters(const Operation &operation) const;

    //! Everything about the answer that the description does not allow; empty when nothing.
    std::vector<std::string> problems(const ApiAnswer &answer);
    //! What is wrong with a value, empty when nothing. schema may hold references into the
    //! document.
    std::string violation(const nlohmann::json &schema, const nlohmann::json &value);

private:
    struct Schemas;

    const nlohmann::json &resolved(const nlohmann::json &node) const;

    nlohmann::json m_document;
    std::vector<Operation> m_operations;
    std::unique_ptr<Schemas> m_schemas;
};

} // namespace orgdesk::test
