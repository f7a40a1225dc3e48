#pragma once

#include "health/HealthRow.h"
#include "myorg/model/IdentityProvider.h"

#include <QDateTime>

namespace orgdesk::ui {

//! The rows "Your providers" of the health check: the worst first, each with what helps; a row that
//! counts the rest when there are many, and one that says so when all is well.
[[nodiscard]] QList<HealthRow> providerRows(const QList<IdentityProvider> &providers,
                                            const QString &vendor, const QDateTime &now);

} // namespace orgdesk::ui
