#pragma once

#include "SandboxApi.h"
#include "support/AwaitAtOnce.h"

#include <functional>
#include <optional>
#include <span>

namespace orgdesk::test {

//! How a write ended, as its caller sees it. The default: well.
struct Ending
{
    std::optional<OutcomeUnknown::Finding> finding; //!< Of an unknown outcome.
    QString found;
    QString other; //!< Any other error.

    bool operator==(const Ending &) const = default;
};

using Write = std::function<Ending()>;

//! One write of the endpoint table: how to get there, how to do it, and how to see that it is done.
struct LostWrite
{
    const char *operation;
    //! Prepares the tenant and gives the write, to be sent by `api`.
    Write (*prepare)(SandboxApi &tenant, MyOrganizationApi &api);
    bool (*isDone)(MyOrganizationApi &api);
    bool valueIsLost = false; //!< The answer holds what cannot be read again.
    OutcomeUnknown::Finding notSeen = OutcomeUnknown::Finding::NotDone;
};

[[nodiscard]] std::span<const LostWrite> lostWrites();

} // namespace orgdesk::test
