#pragma once

#include "myorg/model/IdentityProvider.h"

#include <QDateTime>

namespace orgdesk::ui {

//! The settings of a provider as a JSON file to keep, for setting it up again by hand. Holds no
//! secret: the API never gives one, and members that look like one are left out. Accounts are not
//! in it. \param at UTC.
[[nodiscard]] QByteArray providerCopy(const IdentityProvider &provider, const QString &vendor,
                                      const QDateTime &at);

} // namespace orgdesk::ui
