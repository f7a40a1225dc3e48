#pragma once

#include "core/Json.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace orgdesk {

//! What the organization may change on one provider (API reference 8.3).
enum class AccessLevel { None, ReadOnly, Limited, Full };

//! One SSO attribute (API reference 3.8).
struct AttributeMapping
{
    QString userAttribute;
    QString label;
    QString description;
    QStringList ssoFields;
    bool isRequired = false;
    bool isExtra = false;
    bool isMissing = false;

    bool operator==(const AttributeMapping &) const = default;
};

//! One SSO connection of the organization (API reference 3.4). Unknown strategies and the minimal
//! list item (no strategy, no options) survive reading.
struct IdentityProvider
{
    QString id;          //!< `con_…`
    QString name;        //!< The identifier; empty when the API says null.
    QString strategy;    //!< Wire name; empty in the minimal list item.
    QString displayName; //!< May be empty.
    QStringList domains;
    std::optional<bool> showAsButton;
    std::optional<bool> assignMembershipOnLogin;
    bool isEnabled = true;
    AccessLevel accessLevel = AccessLevel::Full;
    QString accessLevelText; //!< As sent, for unknown values (then accessLevel is ReadOnly).
    JsonBox options;         //!< Object or null; never holds a secret.
    QList<AttributeMapping> attributes;

    //! What to call it: display name, else identifier, else id.
    [[nodiscard]] QString title() const;
    //! What must be typed to confirm a delete: the identifier, or the display name without one.
    [[nodiscard]] QString confirmationText() const;
    [[nodiscard]] bool isMinimal() const { return strategy.isEmpty(); }

    static Result<IdentityProvider> fromJson(const Json &value);
    bool operator==(const IdentityProvider &) const = default;
};

//! Body of POST /identity-providers. Absent optionals are left out (API reference 5.3:
//! `can_set_*`).
struct IdentityProviderCreate
{
    QString name;
    QString strategy;
    QString displayName;
    std::optional<bool> showAsButton;
    std::optional<bool> assignMembershipOnLogin;
    std::optional<bool> isEnabled;
    QStringList domains;
    JsonBox options; //!< Object; may hold secrets, so never log it.

    [[nodiscard]] Json toJson() const;
};

//! Body of PATCH /identity-providers/{id}: only what changes.
struct IdentityProviderPatch
{
    std::optional<QString> displayName;
    std::optional<bool> showAsButton;
    std::optional<bool> assignMembershipOnLogin;
    std::optional<bool> isEnabled;
    std::optional<JsonBox> options; //!< The full request object, secrets included.

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] Json toJson() const;
};

} // namespace orgdesk
