#pragma once

#include "bulk/BulkJob.h"
#include "core/Error.h"

#include <QString>

namespace orgdesk::ui {

class AppContext;

//! The cause of an error in one sentence, to be kept with an item of a bulk job.
[[nodiscard]] QString bulkReason(const BulkJob &job, const Error &error, AppContext &context);
//! "Inviting 1,000 people"
[[nodiscard]] QString bulkTitle(const BulkJob &job);
//! "340 of 1,000 invited"
[[nodiscard]] QString bulkProgress(const BulkJob &job);
//! "Invited 1,000 people": for what is done of it.
[[nodiscard]] QString bulkDone(const BulkJob &job);
//! "3 refused, 10 not known, 20 not tried": empty when all of it is done.
[[nodiscard]] QString bulkRest(const BulkJob &job);
//! "Invited", "Not invited", "Not known", "Not tried", "On its way"
[[nodiscard]] QString bulkStateText(BulkJob::Kind kind, BulkItem::State state);
//! What the operation is called in the contract, for permissions.
[[nodiscard]] QString bulkOperation(const BulkJob &job);

//! A job so small that the place where it was begun tells all of it.
[[nodiscard]] bool isSmall(const BulkJob &job);

} // namespace orgdesk::ui
