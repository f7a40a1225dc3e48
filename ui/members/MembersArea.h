#pragma once

#include "core/Error.h"

#include <QString>

namespace orgdesk::ui {

class AppContext;
class StatePane;

//! Shows why a list of this area could not be loaded. The operations are beta: a 404 means that the
//! vendor does not offer them (API reference 1), and everything else goes on.
//! \param subject "the members"
void showMembersFailure(StatePane &pane, AppContext &context, const Error &error,
                        const QString &subject);

//! `user_id` of the person who is signed in; empty while nobody is, and
//! whose data is read while offline.
[[nodiscard]] QString ownMemberId(AppContext &context);

//! The cause of an error in one sentence, for lists of failures.
[[nodiscard]] QString causeOf(const Error &error, AppContext &context, const QString &subject);

} // namespace orgdesk::ui
