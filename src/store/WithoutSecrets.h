#pragma once

#include "core/Json.h"

namespace orgdesk {

//! `value` without members whose names may mean a secret: what drafts leave out, tokens, and links
//! that are as good as one. For files on this computer.
[[nodiscard]] Json withoutSecrets(Json value);

} // namespace orgdesk
