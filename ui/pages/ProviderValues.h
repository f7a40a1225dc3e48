#pragma once

#include "strategies/Strategy.h"

#include <QList>
#include <QString>

namespace orgdesk {
struct IdentityProvider;
}

namespace orgdesk::ui {

class AppContext;

//! A value that the admin enters at the identity provider, or needs to name the connection.
struct ProviderValue
{
    QString key;   //!< For objectNames: "acs".
    QString title; //!< "Single sign-on URL (ACS)"
    QString text;
    bool provisional = false; //!< The vendor may have added a prefix (ui.md 6.4).
};

//! What the values of this provider are made of.
[[nodiscard]] SetupFacts factsOf(AppContext &context, const IdentityProvider &provider);

//! Those that are known, in the order of the page.
[[nodiscard]] QList<ProviderValue> providerValues(AppContext &context,
                                                  const IdentityProvider &provider);

//! The one with this key; without a text when it is not known.
[[nodiscard]] ProviderValue valueOf(const QList<ProviderValue> &values, const QString &key);

//! One per line, "title: value", for the clipboard.
[[nodiscard]] QString valuesAsText(const QList<ProviderValue> &values);

} // namespace orgdesk::ui
