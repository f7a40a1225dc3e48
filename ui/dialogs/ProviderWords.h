#pragma once

#include "strategies/Strategy.h"
#include "ui/common/ErrorText.h"

#include <QString>
#include <QStringList>

namespace orgdesk::ui {

class AppContext;

//! Its ID, or an empty string while nobody is signed in.
[[nodiscard]] QString organizationId(AppContext &context);
//! Words for errors that happened to `subject`.
[[nodiscard]] ErrorContext errorContext(AppContext &context, const QString &subject);
//! Why the operation (an operationId of the contract) is not allowed, for want of a permission or
//! of a connection; empty when it is. Changes with AppContext::permissionsChanged().
[[nodiscard]] QString missingPermission(AppContext &context, const QString &operation);
//! "depot.example is no longer routed."; empty without domains.
[[nodiscard]] QString noLongerRouted(const QStringList &domains);
//! "a", "a and b", "a, b and c".
[[nodiscard]] QString listed(const QStringList &items);
//! What the step-up question calls the next sensitive call: "delete Depot SAML".
void nameAction(AppContext &context, const QString &action);

//! For names of widgets: "callback", "entityId", ….
[[nodiscard]] QString setupValueKey(SetupValue::Kind kind);

} // namespace orgdesk::ui
