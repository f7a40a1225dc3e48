#include "contract/Contract.h"

#include <QFile>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <map>
#include <memory>

namespace orgdesk::test {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

const Json &contract()
{
    static const Json document = [] {
        QFile file(QStringLiteral(ORGDESK_CONTRACT_FILE));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", ORGDESK_CONTRACT_FILE);
        return Json::parse(file.readAll().toStdString());
    }();
    return document;
}

// References in the contract start at its root, so the root goes into every schema.
static const valijson::Schema &schemaOf(const std::string &name)
{
    static std::map<std::string, std::unique_ptr<valijson::Schema>> schemas;
    std::unique_ptr<valijson::Schema> &schema = schemas[name];
    if (!schema) {
        if (!contract().at("components").at("schemas").contains(name))
            qFatal("no schema %s in the contract", name.c_str());
        const Json root{{"allOf", Json::array({Json{{"$ref", "#/components/schemas/" + name}}})},
                        {"components", contract().at("components")}};
        schema = std::make_unique<valijson::Schema>();
        valijson::SchemaParser parser;
        parser.populateSchema(Adapter(root), *schema);
    }
    return *schema;
}

QString violation(const char *schemaName, const Json &value)
{
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schemaOf(schemaName), Adapter(value), &results))
        return {};
    QStringList lines;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        QString place;
        for (const std::string &segment : error.context)
            place += QString::fromStdString(segment);
        lines << place + QStringLiteral(": ") + QString::fromStdString(error.description);
    }
    return lines.isEmpty() ? QStringLiteral("invalid") : lines.join(QLatin1Char('\n'));
}

} // namespace orgdesk::test
