#pragma once

#include "forms/Field.h"

#include <QString>
#include <QStringList>

#include <span>

namespace orgdesk {

//! A value the admin must enter in the identity provider's console (ui.md 7).
struct SetupValue
{
    enum class Kind { Callback, Origin, Acs, EntityId, SignOut, ConnectionId };
    Kind kind;
    const char *label; //!< Context "Schema".
};

//! One step of the setup guide: console labels in **bold** (context "Schema").
struct GuideStep
{
    const char *text;
    const SetupValue *value = nullptr;  //!< A value to copy in this step.
    const SetupValue *second = nullptr; //!< Another one, with steps that need two.
    //! On the sheet for a colleague, who has no form beside it; null: the same text.
    const char *onSheet = nullptr;
};

//! Everything that is known about one kind of identity provider, as data (architecture A8, A9).
struct Strategy
{
    const char *wireName;         //!< "google-apps"
    const char *configurationKey; //!< "googleapps": key in IdpConfiguration::strategies.
    const char *key;              //!< For objectNames: "googleApps".
    const char *name;             //!< "Google Workspace" (context "Schema")
    const char *protocol;         //!< "OpenID Connect" (context "Schema")
    const char *effort;           //!< "about 10 min" (context "Schema")
    const char *monogram;         //!< Tile text: "Gw".
    const char *console;          //!< Heading of the guide: "In the Google Cloud console".
    std::span<const Field> fields;
    std::span<const FormRule> rules;
    std::span<const SetupValue> setupValues;
    std::span<const GuideStep> guide;
    bool creatable = true;         //!< False: `ad`, listed read-only.
    const char *summary = nullptr; //!< Second line of the wizard's card (context "Schema").
};

//! All known strategies in the order of the wizard; `ad` last.
[[nodiscard]] std::span<const Strategy *const> strategies();
//! By wire name; null for an unknown one.
[[nodiscard]] const Strategy *findStrategy(const QString &wireName);
//! Name for the UI; the wire name itself when unknown.
[[nodiscard]] QString strategyName(const QString &wireName);

//! Heading over the settings of a strategy: "Okta settings", "SAML settings".
[[nodiscard]] QString settingsTitle(const Strategy &strategy);

//! What SetupValues are made of.
struct SetupFacts
{
    QString origin;     //!< "https://login.example.com"
    QString identifier; //!< Name on the organization's side.
    QString organizationId;
    QString connectionId;       //!< Empty before creation.
    QString tenantName;         //!< Configuration `tenant_name`; empty: unknown.
    QString namePrefixTemplate; //!< Configuration; empty: unknown.
};

struct SetupValueText
{
    QString text;
    bool provisional = false; //!< The vendor may add a prefix (ui.md 6.4).
};

//! The value as text; empty when it is not known yet. Callback, origin, sign-out address and
//! connection ID are always exact; ACS and entity ID only with tenant name and prefix template.
[[nodiscard]] SetupValueText setupValueText(SetupValue::Kind kind, const SetupFacts &facts);

} // namespace orgdesk
