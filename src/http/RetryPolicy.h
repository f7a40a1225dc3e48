#pragma once

#include "http/HttpMessage.h"

namespace orgdesk {

//! What is done about an unknown outcome (reliability policy 2.4). Which class an operation is of
//! stands in the endpoint table, and nowhere else.
struct RetryPolicy
{
    int attempts;            //!< Sent at most so often by itself, without looking first.
    int repeatsAfterLooking; //!< How often a write that was looked up and is not done goes again.
    std::chrono::milliseconds total; //!< No wait is begun that ends later.
};

[[nodiscard]] RetryPolicy policyOf(RetryClass retry);

} // namespace orgdesk
