#include "sandbox/SchemaValidator.h"

#include "sandbox/Embedded.h"
#include "sandbox/TextFormats.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

const Json &schemaFile()
{
    static const Json file = [] {
        Json schemas = Json::parse(embedded::requestSchemas());
        schemas.update(Json::parse(embedded::tenantSchemas()));
        return schemas;
    }();
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
        const std::size_t length = formats::characterCount(text);
        if (length < schema.value("minLength", std::size_t{0})) {
            return add(pointer, "must not be empty");
        }
        if (schema.contains("maxLength") && length > schema.at("maxLength").get<std::size_t>()) {
            return add(pointer,
                       "must have at most " + schema.at("maxLength").dump() + " characters");
        }
        if (schema.contains("format")
            && !formats::matches(schema.at("format").get_ref<const std::string &>(), text)) {
            return add(pointer, "must match format " + schema.at("format").get<std::string>());
        }
        if (schema.contains("idPrefix")) {
            const auto prefix = schema.at("idPrefix").get<std::string>();
            const auto count = schema.at("idLength").get<std::size_t>();
            if (!text.starts_with(prefix) || text.size() != prefix.size() + count
                || !std::all_of(text.begin() + static_cast<std::ptrdiff_t>(prefix.size()),
                                text.end(), formats::isAlphanumeric)) {
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
        static const Json none = Json::object();
        static const Json anything = true;
        const auto part = [&schema](const char *key, const Json &otherwise) -> const Json & {
            const auto found = schema.find(key);
            return found == schema.end() ? otherwise : *found;
        };
        const Json &properties = part("properties", none);
        const Json &others = part("additionalProperties", anything);
        for (const auto &[name, member] : value.items()) {
            const std::string place = pointer + "/" + escapedToken(name);
            if (schema.contains("propertyNames")) {
                check(schema.at("propertyNames"), Json(name), place);
            }
            if (properties.contains(name)) {
                check(properties.at(name), member, place);
            } else if (others.is_object()) {
                check(others, member, place);
            } else if (others == false) {
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
