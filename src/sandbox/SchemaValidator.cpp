#include "sandbox/SchemaValidator.h"

#include "sandbox/Embedded.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

const Json &schemaFile()
{
    static const Json file = Json::parse(embedded::requestSchemas());
    return file;
}

std::string typeName(const Json &value)
{
    if (value.is_number_integer()) {
        return "integer";
    }
    return value.is_number() ? "number" : value.type_name();
}

std::string escapedToken(std::string_view token)
{
    std::string escaped;
    for (const char c : token) {
        escaped += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    }
    return escaped;
}

std::size_t characterCount(const std::string &text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

bool isAlphanumeric(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

bool isHostName(std::string_view text)
{
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find('.', begin), text.size());
        const std::string_view label = text.substr(begin, end - begin);
        if (label.empty() || !isAlphanumeric(label.front()) || !isAlphanumeric(label.back())
            || !std::all_of(label.begin(), label.end(),
                            [](char c) { return isAlphanumeric(c) || c == '-'; })) {
            return false;
        }
        begin = end + 1;
    }
    return true;
}

bool hasFormat(const std::string &format, const std::string &text)
{
    if (format == "domain-name") {
        return isHostName(text);
    }
    if (format == "https-url") {
        return text.starts_with("https://");
    }
    if (format == "hex-color") {
        return (text.size() == 7 || text.size() == 4) && text.front() == '#'
            && text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
    }
    if (format == "user-id") {
        const std::size_t pipe = text.find('|', 1);
        return pipe != std::string::npos && pipe + 1 < text.size();
    }
    if (format == "email") {
        const std::size_t at = text.find('@');
        return at != 0 && at != std::string::npos && at + 1 < text.size()
            && text.find('@', at + 1) == std::string::npos && text.find(' ') == std::string::npos;
    }
    return true;
}

class Checker
{
public:
    std::vector<Violation> violations;

    void check(const Json &schema, const Json &value, const std::string &pointer)
    {
        if (schema.contains("$ref")) {
            return check(schemaFile().at(schema.at("$ref").get<std::string>()), value, pointer);
        }
        if (schema.contains("variantBy")) {
            const bool present =
                value.is_object() && value.contains(schema.at("variantBy").get<std::string>());
            return check(schema.at("variants").at(present ? 0 : 1), value, pointer);
        }
        if (!checkType(schema, value, pointer)) {
            return;
        }
        checkEnum(schema, value, pointer);
        if (value.is_string()) {
            checkString(schema, value.get<std::string>(), pointer);
        } else if (value.is_number()) {
            checkNumber(schema, value, pointer);
        } else if (value.is_array()) {
            checkArray(schema, value, pointer);
        } else if (value.is_object()) {
            checkObject(schema, value, pointer);
        }
    }

private:
    void add(const std::string &pointer, std::string detail)
    {
        violations.push_back({pointer, std::move(detail)});
    }

    bool checkType(const Json &schema, const Json &value, const std::string &pointer)
    {
        if (!schema.contains("type")) {
            return true;
        }
        const Json &type = schema.at("type");
        const Json types = type.is_array() ? type : Json::array({type});
        if (std::find(types.begin(), types.end(), typeName(value)) != types.end()) {
            return true;
        }
        std::string expected;
        for (const Json &name : types) {
            expected += (expected.empty() ? "" : " or ") + name.get<std::string>();
        }
        add(pointer, "must be " + expected);
        return false;
    }

    void checkEnum(const Json &schema, const Json &value, const std::string &pointer)
    {
        if (!schema.contains("enum")) {
            return;
        }
        const Json &allowed = schema.at("enum");
        if (std::find(allowed.begin(), allowed.end(), value) == allowed.end()) {
            add(pointer, "must be one of the allowed values");
        }
    }

    void checkString(const Json &schema, const std::string &text, const std::string &pointer)
    {
        const std::size_t length = characterCount(text);
        if (length < schema.value("minLength", std::size_t{0})) {
            return add(pointer, "must not be empty");
        }
        if (schema.contains("maxLength") && length > schema.at("maxLength").get<std::size_t>()) {
            return add(pointer,
                       "must have at most " + schema.at("maxLength").dump() + " characters");
        }
        if (schema.contains("format") && !hasFormat(schema.at("format").get<std::string>(), text)) {
            return add(pointer, "must match format " + schema.at("format").get<std::string>());
        }
        if (schema.contains("idPrefix")) {
            const auto prefix = schema.at("idPrefix").get<std::string>();
            const auto count = schema.at("idLength").get<std::size_t>();
            if (!text.starts_with(prefix) || text.size() != prefix.size() + count
                || !std::all_of(text.begin() + static_cast<std::ptrdiff_t>(prefix.size()),
                                text.end(), isAlphanumeric)) {
                add(pointer,
                    "must match pattern ^" + prefix + "[A-Za-z0-9]{" + std::to_string(count)
                        + "}$");
            }
        }
    }

    void checkNumber(const Json &schema, const Json &value, const std::string &pointer)
    {
        if (schema.contains("minimum") && value < schema.at("minimum")) {
            add(pointer, "must be at least " + schema.at("minimum").dump());
        }
        if (schema.contains("exclusiveMinimum") && value <= schema.at("exclusiveMinimum")) {
            add(pointer, "must be greater than " + schema.at("exclusiveMinimum").dump());
        }
        if (schema.contains("maximum") && value > schema.at("maximum")) {
            add(pointer, "must be at most " + schema.at("maximum").dump());
        }
    }

    void checkArray(const Json &schema, const Json &value, const std::string &pointer)
    {
        if (value.size() < schema.value("minItems", std::size_t{0})) {
            add(pointer, "must have at least " + schema.at("minItems").dump() + " items");
        }
        if (schema.contains("maxItems")
            && value.size() > schema.at("maxItems").get<std::size_t>()) {
            add(pointer, "must have at most " + schema.at("maxItems").dump() + " items");
        }
        if (schema.value("uniqueItems", false)) {
            for (auto item = value.begin(); item != value.end(); ++item) {
                if (std::find(value.begin(), item, *item) != item) {
                    add(pointer, "must not have the same item twice");
                }
            }
        }
        for (std::size_t i = 0; schema.contains("items") && i < value.size(); ++i) {
            check(schema.at("items"), value.at(i), pointer + "/" + std::to_string(i));
        }
    }

    void checkObject(const Json &schema, const Json &value, const std::string &pointer)
    {
        if (value.size() < schema.value("minProperties", std::size_t{0})) {
            add(pointer, "must have at least one member");
        }
        for (const Json &name : schema.value("required", Json::array())) {
            if (!value.contains(name.get<std::string>())) {
                add(pointer + "/" + escapedToken(name.get<std::string>()), "is required");
            }
        }
        const Json properties = schema.value("properties", Json::object());
        for (const auto &[name, member] : value.items()) {
            const std::string place = pointer + "/" + escapedToken(name);
            if (properties.contains(name)) {
                check(properties.at(name), member, place);
            } else if (!schema.value("additionalProperties", true)) {
                add(place, "is not allowed");
            }
        }
    }
};

} // namespace

std::vector<Violation> schemas::check(std::string_view schemaName, const Json &value)
{
    const auto schema = schemaFile().find(std::string(schemaName));
    if (schema == schemaFile().end()) {
        return {{"", "there is no schema for this"}};
    }
    Checker checker;
    checker.check(*schema, value, "");
    return checker.violations;
}

bool schemas::matches(std::string_view schemaName, std::string_view text)
{
    return check(schemaName, Json(std::string(text))).empty();
}

} // namespace orgdesk::sandbox
