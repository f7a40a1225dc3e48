#include "core/Json.h"

#include <nlohmann/json.hpp>

#include <set>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

// Counts depth and refuses duplicate keys while parsing, before anything is believed.
class StrictBuilder : public nlohmann::detail::json_sax_dom_parser<Json>
{
    using Base = nlohmann::detail::json_sax_dom_parser<Json>;

public:
    StrictBuilder(Json &result, int maximumDepth)
        : Base(result, false)
        , m_maximumDepth(maximumDepth)
    {
    }

    bool start_object(std::size_t size)
    {
        m_keys.emplace_back();
        return enter() && Base::start_object(size);
    }
    bool end_object()
    {
        m_keys.pop_back();
        --m_depth;
        return Base::end_object();
    }
    bool start_array(std::size_t size) { return enter() && Base::start_array(size); }
    bool end_array()
    {
        --m_depth;
        return Base::end_array();
    }
    bool key(Json::string_t &name)
    {
        if (!m_keys.back().insert(name).second) {
            m_refusal = u"no member twice"_s;
            return false;
        }
        return Base::key(name);
    }

    [[nodiscard]] QString refusal() const { return m_refusal; }

private:
    bool enter()
    {
        if (++m_depth <= m_maximumDepth)
            return true;
        m_refusal = u"at most %1 levels"_s.arg(m_maximumDepth);
        return false;
    }

    int m_maximumDepth;
    int m_depth = 0;
    std::vector<std::set<std::string>> m_keys;
    QString m_refusal;
};

QString textOf(const Json &value)
{
    return QString::fromStdString(value.get_ref<const std::string &>());
}

const Json &emptyJsonObject()
{
    static const Json empty = Json::object();
    return empty;
}

} // namespace

Result<Json> parseJson(QByteArrayView bytes, const JsonLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return ProtocolError{u"at most %1 bytes of JSON"_s.arg(limits.bytes), {}, {}};
    // The library takes a NUL for the end of the text.
    if (bytes.contains('\0'))
        return ProtocolError{u"valid JSON"_s, {}, {}};
    Json root;
    StrictBuilder builder(root, limits.depth);
    const bool parsed = Json::sax_parse(bytes.begin(), bytes.end(), &builder);
    if (!parsed || root.is_discarded()) {
        const QString refusal = builder.refusal();
        return ProtocolError{refusal.isEmpty() ? u"valid JSON"_s : refusal, {}, {}};
    }
    return root;
}

QByteArray toBytes(const Json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

JsonBox::JsonBox()
    : m_value(std::make_shared<const Json>())
{
}

JsonBox::JsonBox(Json value)
    : m_value(std::make_shared<const Json>(std::move(value)))
{
}

bool operator==(const JsonBox &left, const JsonBox &right)
{
    return left.value() == right.value();
}

JsonObject::JsonObject(const Json &value, QString pointer)
    : JsonObject(&value, std::move(pointer), std::make_shared<std::optional<ProtocolError>>())
{
    if (!value.is_object())
        fail(m_pointer, "an object");
}

JsonObject::JsonObject(const Json *value, QString pointer, Sink sink)
    : m_value(value && value->is_object() ? value : &emptyJsonObject())
    , m_pointer(std::move(pointer))
    , m_error(std::move(sink))
{
}

const Json *JsonObject::find(const char *key) const
{
    const auto it = m_value->find(key);
    return it == m_value->end() || it->is_null() ? nullptr : &*it;
}

const Json *JsonObject::need(const char *key, const char *expected)
{
    const Json *found = find(key);
    if (!found)
        fail(pointerTo(key), expected);
    return found;
}

QString JsonObject::pointerTo(const char *key) const
{
    QString name = QString::fromUtf8(key);
    name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return m_pointer + u'/' + name;
}

void JsonObject::fail(const QString &pointer, const char *expected)
{
    if (!*m_error)
        *m_error = ProtocolError{QString::fromLatin1(expected), pointer, {}};
}

QString JsonObject::string(const char *key)
{
    const Json *found = need(key, "a string");
    if (!found)
        return {};
    return optionalString(key).value_or(QString());
}

std::optional<QString> JsonObject::optionalString(const char *key)
{
    const Json *found = find(key);
    if (!found)
        return std::nullopt;
    if (!found->is_string()) {
        fail(pointerTo(key), "a string");
        return std::nullopt;
    }
    return textOf(*found);
}

bool JsonObject::boolean(const char *key)
{
    return need(key, "true or false") && optionalBoolean(key).value_or(false);
}

std::optional<bool> JsonObject::optionalBoolean(const char *key)
{
    const Json *found = find(key);
    if (!found)
        return std::nullopt;
    if (!found->is_boolean()) {
        fail(pointerTo(key), "true or false");
        return std::nullopt;
    }
    return found->get<bool>();
}

std::optional<qint64> JsonObject::optionalInteger(const char *key)
{
    const Json *found = find(key);
    if (!found)
        return std::nullopt;
    const bool fits = found->is_number_integer()
        && !(found->is_number_unsigned()
             && found->get<quint64>() > static_cast<quint64>(std::numeric_limits<qint64>::max()));
    if (!fits) {
        fail(pointerTo(key), "an integer");
        return std::nullopt;
    }
    return found->get<qint64>();
}

QStringList JsonObject::strings(const char *key)
{
    QStringList result;
    const Json *found = find(key);
    if (!found)
        return result;
    const auto isString = [](const Json &element) { return element.is_string(); };
    if (!found->is_array() || !std::all_of(found->begin(), found->end(), isString)) {
        fail(pointerTo(key), "an array of strings");
        return result;
    }
    for (const Json &element : *found)
        result << textOf(element);
    return result;
}

std::optional<QDateTime> JsonObject::optionalTime(const char *key)
{
    const std::optional<QString> text = optionalString(key);
    if (!text)
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(*text, Qt::ISODateWithMs);
    if (!time.isValid()) {
        fail(pointerTo(key), "a time like 2026-01-31T12:00:00Z");
        return std::nullopt;
    }
    return time.toUTC();
}

bool JsonObject::has(const char *key) const
{
    return find(key) != nullptr;
}

JsonObject JsonObject::object(const char *key)
{
    if (!need(key, "an object"))
        return {nullptr, pointerTo(key), m_error};
    return optionalObject(key);
}

JsonObject JsonObject::optionalObject(const char *key)
{
    const Json *found = find(key);
    if (found && !found->is_object())
        fail(pointerTo(key), "an object");
    return {found, pointerTo(key), m_error};
}

void JsonObject::forEach(const char *key, const std::function<void(JsonObject &)> &visit)
{
    const Json *found = find(key);
    if (!found)
        return;
    if (!found->is_array()) {
        fail(pointerTo(key), "an array");
        return;
    }
    for (std::size_t i = 0; i < found->size(); ++i) {
        const Json &element = (*found)[i];
        const QString pointer = pointerTo(key) + u'/' + QString::number(i);
        if (!element.is_object()) {
            fail(pointer, "an object");
            return;
        }
        JsonObject object(&element, pointer, m_error);
        visit(object);
    }
}

JsonBox JsonObject::raw(const char *key) const
{
    const Json *found = find(key);
    return found ? JsonBox(*found) : JsonBox();
}

QStringList JsonObject::keys() const
{
    QStringList result;
    for (const auto &item : m_value->items())
        result << QString::fromStdString(item.key());
    return result;
}

const std::optional<ProtocolError> &JsonObject::error() const
{
    return *m_error;
}

} // namespace orgdesk
