#include "http/RetryPolicy.h"

namespace orgdesk {

using namespace std::chrono_literals;

RetryPolicy policyOf(RetryClass retry)
{
    switch (retry) {
    case RetryClass::Read:
        return {3, 0, 30s};
    case RetryClass::Repeatable:
        return {1, 2, 60s};
    case RetryClass::ReadBack:
    case RetryClass::Never:
        break;
    }
    return {1, 0, 60s};
}

} // namespace orgdesk
