#pragma once

#include "config/VendorConfiguration.h"
#include "core/Json.h"

#include <span>

namespace orgdesk {

//! What readers need besides the value.
struct ConfigurationContext
{
    const QStringList &knownOperations; //!< operationIds that `step_up.operations` may name.
    QString folder;                     //!< Of the file: `product.logo` is relative to it.
};

//! One key of `orgdesk.json` (contracts 2): its form in words and the reader that checks it.
struct ConfigurationKey
{
    const char *name;     //!< "domain", "redirect_ports", …
    const char *expected; //!< Ends the sentence "expected …".
    //! Puts the value into the configuration; false when it does not have the expected form.
    bool (*read)(const Json &value, const ConfigurationContext &context,
                 VendorConfiguration &configuration);
    //! Keys of the object this key holds; empty for plain values (then `read` is set).
    std::span<const ConfigurationKey> members;
};

//! The twelve top-level keys, in the order of contracts 2.
[[nodiscard]] std::span<const ConfigurationKey> configurationKeys();

//! The row of a name, or null.
[[nodiscard]] const ConfigurationKey *findConfigurationKey(std::span<const ConfigurationKey> keys,
                                                           const QString &name);

//! True for a host name with at least one dot, and for 127.0.0.1:PORT.
[[nodiscard]] bool isTenantDomain(const QString &domain);

} // namespace orgdesk
