#include "contract/ApiContract.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <stdexcept>

namespace orgdesk::test {

using Json = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

struct ApiContract::Schemas
{
    std::map<std::string, std::unique_ptr<valijson::Schema>> byText;
};

static std::vector<std::string> segments(const std::string &path)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin <= path.size()) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        if (end > begin) {
            parts.push_back(path.substr(begin, end - begin));
        }
        begin = end + 1;
    }
    return parts;
}

static bool matchesTemplate(const std::vector<std::string> &pattern,
                            const std::vector<std::string> &parts)
{
    return std::equal(pattern.begin(), pattern.end(), parts.begin(), parts.end(),
                      [](const std::string &wanted, const std::string &part) {
                          return wanted.starts_with('{') || wanted == part;
                      });
}

ApiContract::ApiContract(const std::string &file)
    : m_schemas(std::make_unique<Schemas>())
{
    std::ifstream stream(file);
    m_document = Json::parse(stream);
    for (const auto &[path, item] : m_document.at("paths").items()) {
        for (const auto &[method, node] : item.items()) {
            if (!node.is_object() || !node.contains("operationId")) {
                continue;
            }
            std::string name = method;
            std::transform(name.begin(), name.end(), name.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
            m_operations.push_back({node.at("operationId").get<std::string>(), name, path, &node});
        }
    }
}

ApiContract::~ApiContract() = default;

const Json &ApiContract::resolved(const Json &node) const
{
    if (!node.contains("$ref")) {
        return node;
    }
    return m_document.at(Json::json_pointer(node.at("$ref").get<std::string>().substr(1)));
}

const ApiContract::Operation *ApiContract::find(const std::string &method,
                                                const std::string &path) const
{
    std::vector<std::string> parts = segments(path);
    if (parts.empty() || parts.front() != "my-org") {
        return nullptr;
    }
    const bool hasVersion = parts.size() > 1 && parts[1] == "v1";
    parts.erase(parts.begin(), parts.begin() + (hasVersion ? 2 : 1));
    for (const Operation &operation : m_operations) {
        if (operation.method == method && matchesTemplate(segments(operation.path), parts)) {
            return &operation;
        }
    }
    return nullptr;
}

const ApiContract::Operation &ApiContract::operation(const std::string &id) const
{
    const auto found = std::find_if(m_operations.begin(), m_operations.end(),
                                    [&id](const Operation &row) { return row.id == id; });
    if (found == m_operations.end()) {
        throw std::out_of_range("no operation " + id);
    }
    return *found;
}

std::vector<Json> ApiContract::parameters(const Operation &operation) const
{
    std::vector<Json> parameters;
    for (const Json &parameter : operation.node->value("parameters", Json::array())) {
        parameters.push_back(resolved(parameter));
    }
    return parameters;
}

std::string ApiContract::violation(const Json &schema, const Json &value)
{
    std::unique_ptr<valijson::Schema> &compiled = m_schemas->byText[schema.dump()];
    if (!compiled) {
        // References in the description start at its root.
        const Json root{{"allOf", Json::array({schema})},
                        {"components", m_document.at("components")}};
        compiled = std::make_unique<valijson::Schema>();
        valijson::SchemaParser parser;
        parser.populateSchema(Adapter(root), *compiled);
    }
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(*compiled, Adapter(value), &results)) {
        return {};
    }
    std::string text = "invalid";
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        text += "\n    ";
        for (const std::string &segment : error.context) {
            text += segment;
        }
        text += ": " + error.description;
    }
    return text;
}

static std::vector<std::string> headerProblems(const ApiAnswer &answer)
{
    static constexpr const char *limits[] = {"x-ratelimit-limit", "x-ratelimit-remaining",
                                             "x-ratelimit-reset"};
    const auto count = std::count_if(std::begin(limits), std::end(limits), [&](const char *name) {
        return answer.headers.contains(name);
    });
    const bool mayHave = answer.status < 300 || answer.status == 429;
    std::vector<std::string> problems;
    // A tenant without limits (a tier of the sandbox alone) says nothing about them.
    if (count != 0 && (count != 3 || !mayHave)) {
        problems.push_back("rate headers do not fit the status");
    }
    if (answer.status == 429 && (count != 3 || !answer.headers.contains("retry-after"))) {
        problems.push_back("a 429 without its headers");
    }
    if (answer.headers.contains("retry-after") && !mayHave) {
        problems.push_back("Retry-After on an error that is no 429");
    }
    return problems;
}

std::vector<std::string> ApiContract::problems(const ApiAnswer &answer)
{
    std::vector<std::string> problems = headerProblems(answer);
    const Operation *operation = find(answer.method, answer.path);
    const Json body = Json::parse(answer.body, nullptr, false);
    if (operation == nullptr) {
        // No operation: the path or the method is wrong, or the token was looked at first.
        if (answer.status != 401 && answer.status != 404 && answer.status != 405) {
            problems.push_back("an answer to no operation");
        }
        const std::string wrong = violation({{"$ref", "#/components/schemas/Error"}}, body);
        if (!wrong.empty()) {
            problems.push_back(wrong);
        }
        return problems;
    }
    const Json &responses = operation->node->at("responses");
    const std::string status = std::to_string(answer.status);
    if (!responses.contains(status)) {
        problems.push_back("status " + status + " is not documented");
        return problems;
    }
    const Json &response = resolved(responses.at(status));
    if (!response.contains("content")) {
        if (!answer.body.empty()) {
            problems.push_back("a body where none is documented");
        }
        return problems;
    }
    const auto type = answer.headers.find("content-type");
    if (type == answer.headers.end() || !type->second.starts_with("application/json")) {
        problems.push_back("the content type is not application/json");
    }
    const std::string wrong =
        violation(response.at("content").at("application/json").at("schema"), body);
    if (!wrong.empty()) {
        problems.push_back(wrong);
    }
    if (answer.status >= 400 && body.value("status", 0) != answer.status) {
        problems.push_back("the status member is not the status");
    }
    return problems;
}

} // namespace orgdesk::test
