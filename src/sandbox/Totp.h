#pragma once

#include <cstdint>
#include <string>
#include <string_view>

//! Time-based one-time passwords: RFC 6238 with SHA-1, 30 seconds, 6 digits.
namespace orgdesk::sandbox::totp {

//! Code for a base32 secret; empty when the secret is not base32.
std::string code(std::string_view base32Secret, std::int64_t seconds);
//! Accepts the code of now and of one step before and after.
bool accepts(std::string_view base32Secret, std::string_view code, std::int64_t seconds);

} // namespace orgdesk::sandbox::totp
