#pragma once

#include "config/ConfigurationLoader.h"

#include <optional>

namespace orgdesk {

//! Where a value of the configuration comes from.
struct ConfigurationOrigin
{
    enum class Place {
        Default, //!< No source names it.
        LockedPolicy,
        Option, //!< `--config`
        Policy,
        UserFile, //!< *Vendor settings…*
        Package   //!< Shipped next to the program or in its resources.
    };

    Place place = Place::Default;
    QString file; //!< Empty for Default.

    bool operator==(const ConfigurationOrigin &) const = default;
};

//! One value as it applies, for people.
struct ConfigurationValue
{
    QString key;  //!< Top-level, as in contracts 2.
    QString text; //!< As in the file: JSON, a string without its quotes; empty: not set.
    ConfigurationOrigin origin;
};

//! Files that may hold configuration. Empty names are skipped.
struct ConfigurationPlaces
{
    QString option;        //!< `--config`; must exist when named.
    QString policy;        //!< `/etc/xdg/orgdesk/orgdesk.json`, or the name of what is no file.
    QByteArray policyText; //!< Its content where it is no file (SystemPolicy.h).
    QString userFile;      //!< `$XDG_CONFIG_HOME/orgdesk/orgdesk.json`
    QStringList packaged;  //!< The first that exists is used.

    //! The places of this computer. \param programFolder of the running program.
    [[nodiscard]] static ConfigurationPlaces ofSystem(const QString &option,
                                                      const QString &userFile,
                                                      const QString &programFolder);
};

//! What was found in all places together.
struct FoundConfiguration
{
    //! Nothing while `domain` or `client_id` is named nowhere: *Vendor settings…* asks for them.
    std::optional<VendorConfiguration> configuration;
    QMap<QString, ConfigurationOrigin> origins; //!< By top-level key.
    QMap<QString, QString> texts; //!< What was found, by top-level key; see ConfigurationValue.
    QList<ConfigurationError> ignored; //!< Of policy, and a damaged user file.
    //! `domain`, `client_id` and `organization` as far as they are known.
    QString domain;
    QString clientId;
    QString organization;

    [[nodiscard]] ConfigurationOrigin originOf(const QString &key) const
    {
        return origins.value(key);
    }
    //! Every key that there is, in the order of contracts 2.
    [[nodiscard]] QList<ConfigurationValue> values() const;
};

//! Reads all places; per top-level key the first hit wins (contracts 2). Any thread.
//! \return ConfigurationError for a wrong `--config`, user file or packaged file, or a policy file
//! that is no JSON object. A user file that is none is left out and named in `ignored`.
[[nodiscard]] Result<FoundConfiguration> findConfiguration(const ConfigurationPlaces &places,
                                                           const ConfigurationLoader &loader);

} // namespace orgdesk
