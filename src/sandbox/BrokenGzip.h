#pragma once

#include <string>
#include <string_view>

namespace orgdesk::sandbox {

//! Bytes that claim to be gzip (RFC 1952). \param how "cut": a right beginning; "checksum": whole,
//! with a wrong checksum; anything else: never was gzip.
std::string brokenGzip(std::string_view text, std::string_view how);

} // namespace orgdesk::sandbox
