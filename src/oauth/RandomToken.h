#pragma once

#include "core/Secret.h"

#include <QByteArray>

namespace orgdesk {

//! `count` bytes from the system's cryptographic random source (oauth rule 4).
[[nodiscard]] QByteArray randomBytes(qsizetype count);

//! 32 random bytes as 43 base64url characters: state, nonce, code verifier.
[[nodiscard]] Secret randomToken();

} // namespace orgdesk
