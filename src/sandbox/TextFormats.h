#pragma once

#include <cstddef>
#include <string_view>

//! The values of "format" in the sandbox's schemas.
namespace orgdesk::sandbox::formats {

bool isAlphanumeric(char c);
//! Characters of a UTF-8 text.
std::size_t characterCount(std::string_view text);

//! True when the text has the format: domain-name, https-url, hex-color, user-id, email, date-time,
//! ipv4 or soa (the data of an SOA record in the form of a zone file). Any text has another format.
bool matches(std::string_view format, std::string_view text);

} // namespace orgdesk::sandbox::formats
