#pragma once

#include "core/Future.h"

namespace orgdesk::ui {

class AppContext;
class Button;
class StatePane;

//! What a page shows instead of loading when the session lacks a scope for `operation`. A request
//! would only be refused, and a second factor does not widen a role.
[[nodiscard]] std::optional<Error> permissionError(AppContext &context, const QString &operation);

//! Ends with the error to show for a load that failed with `error`, never with a value. A refusal
//! does not say why; GET /config answers 404 when the application is not set up (API reference
//! 2.2), so it is asked once.
[[nodiscard]] Future<Done> explainedFailure(AppContext &context, const Error &error,
                                            QObject *receiver);

//! Makes `button` ask the page around it for the health check.
void leadToHealth(Button &button);

//! Makes the buttons of a failed page work: the message for the vendor, signing in again, and the
//! health check beside a refusal.
void answerOffers(StatePane &pane, AppContext &context);

} // namespace orgdesk::ui
