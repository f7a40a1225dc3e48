#pragma once

#include "core/Result.h"

#include <QByteArrayView>

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <memory>

namespace orgdesk {

using Json = nlohmann::json;

//! Bounds of what is read from outside.
struct JsonLimits
{
    qsizetype bytes = 4 * 1024 * 1024;
    int depth = 64;
};

//! Parses one JSON document strictly: UTF-8, no comments, no trailing text, no duplicate keys,
//! bounded size and depth.
//! \return ProtocolError with what was expected; never throws.
[[nodiscard]] Result<Json> parseJson(QByteArrayView bytes, const JsonLimits &limits = {});

//! Compact UTF-8 text of a value.
[[nodiscard]] QByteArray toBytes(const Json &value);

//! An immutable JSON value for places that know only the forward declaration. Copies share it.
class JsonBox
{
public:
    JsonBox();
    explicit JsonBox(Json value);

    [[nodiscard]] const Json &value() const { return *m_value; }
    friend bool operator==(const JsonBox &left, const JsonBox &right);

private:
    std::shared_ptr<const Json> m_value;
};

bool operator==(const JsonBox &left, const JsonBox &right);

//! Checked reads from a JSON object. The first failed read is remembered in error(); later reads
//! give empty values, so a decoder reads everything and asks once at the end.
//! Unknown members are ignored: answers may grow (API reference 3). The object and this reader
//! refer to the parsed value: keep that alive.
class JsonObject
{
public:
    //! \param pointer where this object stands in the whole document.
    explicit JsonObject(const Json &value, QString pointer = {});

    [[nodiscard]] QString string(const char *key); //!< Required, not null.
    [[nodiscard]] std::optional<QString> optionalString(
        const char *key); //!< Absent or null: nothing.
    [[nodiscard]] bool boolean(const char *key);
    [[nodiscard]] std::optional<bool> optionalBoolean(const char *key);
    [[nodiscard]] std::optional<qint64> optionalInteger(const char *key);
    [[nodiscard]] QStringList strings(const char *key); //!< Absent or null: empty list.
    [[nodiscard]] std::optional<QDateTime> optionalTime(const char *key); //!< ISO 8601.
    [[nodiscard]] bool has(const char *key) const;                        //!< Present and not null.

    //! The member as an object; absent, null or another type: an empty one (an error if required).
    [[nodiscard]] JsonObject object(const char *key);
    [[nodiscard]] JsonObject optionalObject(const char *key);
    //! Calls `visit` for each element of an array of objects. Absent or null: no call.
    void forEach(const char *key, const std::function<void(JsonObject &)> &visit);
    //! The member as it is, or JSON null.
    [[nodiscard]] JsonBox raw(const char *key) const;
    [[nodiscard]] QStringList keys() const;

    [[nodiscard]] const std::optional<ProtocolError> &error() const;
    //! The value, or the first error: `return object.finish(std::move(value));`
    template<class T>
    [[nodiscard]] Result<T> finish(T value) const
    {
        if (error())
            return *error();
        return value;
    }

private:
    using Sink = std::shared_ptr<std::optional<ProtocolError>>;

    JsonObject(const Json *value, QString pointer, Sink sink);
    [[nodiscard]] const Json *find(const char *key) const;
    [[nodiscard]] const Json *need(const char *key, const char *expected);
    [[nodiscard]] QString pointerTo(const char *key) const;
    void fail(const QString &pointer, const char *expected);

    const Json *m_value;
    QString m_pointer;
    Sink m_error;
};

} // namespace orgdesk
