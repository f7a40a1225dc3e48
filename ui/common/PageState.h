#pragma once

#include "core/Error.h"

#include <variant>

namespace orgdesk::ui {

//! Nothing to show yet.
struct PageLoading
{
    bool operator==(const PageLoading &) const = default;
};

//! Loaded, and there is nothing.
struct PageEmpty
{
    bool operator==(const PageEmpty &) const = default;
};

//! Could not be loaded.
struct PageFailed
{
    Error error;

    bool operator==(const PageFailed &) const = default;
};

struct PageReady
{
    bool operator==(const PageReady &) const = default;
};

//! The state of a page as one value (architecture A10).
using PageState = std::variant<PageLoading, PageEmpty, PageFailed, PageReady>;

} // namespace orgdesk::ui
