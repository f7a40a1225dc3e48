#pragma once

#include "ui/common/ErrorText.h"

#include <QString>
#include <QStringList>

namespace orgdesk::ui {

class AppContext;

//! Display name of the signed-in organization, else its ID.
[[nodiscard]] QString organizationName(AppContext &context);
//! Its ID, or an empty string while nobody is signed in.
[[nodiscard]] QString organizationId(AppContext &context);
//! Words for errors that happened to `subject`.
[[nodiscard]] ErrorContext errorContext(AppContext &context, const QString &subject);
//! "depot.example is no longer routed."; empty without domains.
[[nodiscard]] QString noLongerRouted(const QStringList &domains);
//! "a", "a and b", "a, b and c".
[[nodiscard]] QString listed(const QStringList &items);
//! What the step-up question calls the next sensitive call: "delete Depot SAML".
void nameAction(AppContext &context, const QString &action);

} // namespace orgdesk::ui
