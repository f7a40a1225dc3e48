#pragma once

#include "bulk/BulkFinding.h"
#include "bulk/BulkJob.h"
#include "core/Future.h"

#include <QStringList>

class QObject;

namespace orgdesk {

class MyOrganizationApi;

//! As many items as one request takes.
[[nodiscard]] qsizetype mostPerRequest(BulkJob::Kind kind);
//! As many items as are looked up together.
[[nodiscard]] qsizetype mostPerLook(BulkJob::Kind kind);

//! Carries out the job for these items, in one request (two for roles). An error tells that none of
//! them was done, unless it is an OutcomeUnknown.
[[nodiscard]] Future<BulkFinding> sendItems(const BulkJob &job, const QList<int> &items,
                                            MyOrganizationApi &api, QObject *context);

//! Finds out what became of items that were on their way when the program ended. What cannot be
//! decided is unknown: a missing invitation may have been accepted, or still be made.
[[nodiscard]] Future<BulkFinding> lookForItems(const BulkJob &job, const QList<int> &items,
                                               MyOrganizationApi &api, QObject *context);

//! BulkJob::idsBefore for what waits: earlier ids, and those of now. An invitation that turns up for
//! an address of which it is not known is not taken for an earlier one.
[[nodiscard]] Future<QStringList> readIdsBefore(const BulkJob &job, MyOrganizationApi &api,
                                                QObject *context);

} // namespace orgdesk
