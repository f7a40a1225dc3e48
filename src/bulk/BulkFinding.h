#pragma once

#include "core/Error.h"

#include <QList>

#include <optional>

namespace orgdesk {

//! What is known about some items of a job after a request, or after looking for them.
struct BulkFinding
{
    QList<int> done;
    QList<int> notDone; //!< Certainly not carried out; may be sent.
    QList<int> unknown;
    std::optional<Error> why; //!< Why some are unknown.
};

} // namespace orgdesk
