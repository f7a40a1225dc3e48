#pragma once

#include "bulk/BulkItem.h"

#include <QList>

namespace orgdesk {

//! Another state for some items of a job.
struct BulkChange
{
    QList<int> items; //!< Their places in BulkJob::items.
    BulkItem::State state = BulkItem::State::Waiting;
    QString reason;
};

} // namespace orgdesk
