#include "forms/FormBody.h"

#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

Json::json_pointer pointerTo(const char *pointer)
{
    return Json::json_pointer(pointer);
}

const char *readPointerOf(const Field &field)
{
    return field.readPointer ? field.readPointer : field.pointer;
}

// `contains` also guards against a parent that is null or a scalar.
const Json *valueAt(const Json &body, const char *pointer)
{
    const Json::json_pointer place = pointerTo(pointer);
    if (!body.is_object() || !body.contains(place))
        return nullptr;
    const Json &value = body.at(place);
    return value.is_null() ? nullptr : &value;
}

bool isBoolean(const Field &field, const QString &text)
{
    const bool isWord = text == "true"_L1 || text == "false"_L1;
    return isWord && (field.kind == FieldKind::Toggle || field.kind == FieldKind::Choice);
}

} // namespace

QString groupOf(const Field &field)
{
    return QString::fromLatin1(field.pointer).section(u'/', 1, 1);
}

bool isTopLevel(const Field &field)
{
    return QString::fromLatin1(field.pointer).count(u'/') == 1;
}

std::optional<QString> readText(const Json &body, const Field &field)
{
    if (!field.pointer)
        return std::nullopt;
    const Json *value = valueAt(body, readPointerOf(field));
    if (!value && field.readPointer)
        value = valueAt(body, field.pointer);
    if (!value)
        return std::nullopt;
    if (value->is_boolean())
        return value->get<bool>() ? u"true"_s : u"false"_s;
    if (value->is_string())
        return QString::fromStdString(value->get_ref<const std::string &>());
    return std::nullopt;
}

void putText(Json &body, const Field &field, const QString &text)
{
    Json &target = body[pointerTo(field.pointer)];
    if (isBoolean(field, text))
        target = text == "true"_L1;
    else
        target = text.toStdString();
}

void putSecret(Json &body, const Field &field, const Secret &secret)
{
    const QByteArrayView bytes = secret.reveal();
    body[pointerTo(field.pointer)] =
        std::string(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

void putNull(Json &body, const Field &field)
{
    body[pointerTo(field.pointer)] = nullptr;
}

void putCarried(Json &body, const Field &field, const Json &stored)
{
    if (const Json *value = valueAt(stored, readPointerOf(field)))
        body[pointerTo(field.pointer)] = *value;
}

QString bodyPointer(const QString &place)
{
    QString text = place.trimmed();
    if (text.startsWith(u'#'))
        text.remove(0, 1);
    if (!text.contains(u'/'))
        text.replace(u'.', u'/');
    QStringList segments = text.split(u'/', Qt::SkipEmptyParts);
    static constexpr QLatin1StringView envelopes[] = {"data"_L1, "body"_L1, "params"_L1};
    while (!segments.isEmpty()
           && std::find(std::begin(envelopes), std::end(envelopes), segments.first())
               != std::end(envelopes))
        segments.removeFirst();
    return segments.isEmpty() ? QString() : QString(u'/' + segments.join(u'/'));
}

} // namespace orgdesk
