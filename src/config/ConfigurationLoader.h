#pragma once

#include "config/VendorConfiguration.h"
#include "core/Json.h"

#include <QMap>

namespace orgdesk {

//! One checked `orgdesk.json`, before it is merged with others.
struct ConfigurationDocument
{
    struct Value
    {
        JsonBox json;
        bool locked = false; //!< Only a policy can say so.
    };

    QString file;
    QMap<QString, Value> values;       //!< By top-level key.
    QList<ConfigurationError> ignored; //!< Policy only: what this version does not understand.
};

//! How a document is read (contracts 2).
enum class ConfigurationKind {
    Vendor, //!< Plain values; a wrong or unknown key is an error.
    Policy  //!< Values plain or {"value": …, "locked": true}; what is not understood is ignored.
};

//! Reads and checks `orgdesk.json`. Pure functions of their arguments; any thread; never throws.
class ConfigurationLoader
{
public:
    //! \param knownOperations operationIds that `step_up.operations` may name.
    explicit ConfigurationLoader(QStringList knownOperations);

    //! \param file names the text in errors.
    [[nodiscard]] Result<ConfigurationDocument> parse(QByteArrayView text, const QString &file,
                                                      ConfigurationKind kind) const;
    //! Reads the file and parses it. ConfigurationError with an empty key when it cannot be read.
    [[nodiscard]] Result<ConfigurationDocument> load(const QString &file,
                                                     ConfigurationKind kind) const;

    //! One value with the file it came from.
    struct Merged
    {
        JsonBox json;
        QString file;
    };

    //! The configuration of checked values, with defaults and the rules between keys: `audience`
    //! and `api_base_url` are on the tenant's host. `domain` and `client_id` must be there.
    [[nodiscard]] Result<VendorConfiguration> build(const QMap<QString, Merged> &values) const;

private:
    QStringList m_knownOperations;
};

//! "FILE: key "KEY": expected EXPECTED", one line for standard error.
[[nodiscard]] QString lineOf(const ConfigurationError &error);

} // namespace orgdesk
