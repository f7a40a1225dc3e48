#include "http/ProblemDetails.h"

#include "core/Json.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

namespace {

constexpr qsizetype maximumProblemText = 2000;
constexpr qsizetype maximumFieldErrors = 200;

// Text for a label: no control characters (line breaks become blanks), bounded.
QString plainText(const Json &object, const char *key)
{
    const auto member = object.find(key);
    if (member == object.end() || !member->is_string())
        return {};
    QString text = QString::fromStdString(member->get_ref<const std::string &>());
    text.truncate(maximumProblemText);
    if (!text.isEmpty() && text.back().isHighSurrogate()) // never half a letter
        text.chop(1);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    // Direction overrides could make a text read as something else.
    text.removeIf([](QChar c) {
        return (c >= QChar(0x202a) && c <= QChar(0x202e))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
    return text.trimmed();
}

} // namespace

ProblemDetails ProblemDetails::parse(const QByteArray &body, int status)
{
    ProblemDetails result;
    result.problem.status = status;
    const Result<Json> parsed = parseJson(body, {256 * 1024, 16});
    if (!parsed || !parsed->is_object())
        return result;
    const Json &object = *parsed;
    result.problem.type = plainText(object, "type");
    result.problem.title = plainText(object, "title");
    result.problem.detail = plainText(object, "detail");
    const auto errors = object.find("validation_errors");
    if (errors == object.end() || !errors->is_array())
        return result;
    for (const Json &entry : *errors) {
        if (!entry.is_object() || result.fields.size() >= maximumFieldErrors)
            continue;
        result.fields.append({plainText(entry, "pointer"), plainText(entry, "field"),
                              plainText(entry, "source"), plainText(entry, "detail")});
    }
    return result;
}

} // namespace orgdesk
