#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace orgdesk::sandbox {

bool equalsIgnoringCase(std::string_view left, std::string_view right);
std::string toLower(std::string_view text);
std::vector<std::string> splitWords(std::string_view text);
std::vector<std::string> split(std::string_view text, char separator);
std::string joinWords(const std::vector<std::string> &words);
bool contains(const std::vector<std::string> &words, std::string_view word);

//! nullopt when an escape is cut off or not hexadecimal.
std::optional<std::string> percentDecode(std::string_view text);
std::string percentEncode(std::string_view text);

std::string base64(std::string_view bytes);
std::string base64Url(std::string_view bytes);
//! Standard or URL alphabet, white space ignored; nullopt on any other character.
std::optional<std::string> fromBase64(std::string_view text);

std::string sha256(std::string_view bytes);
std::string escapeHtml(std::string_view text);

//! True when text matches a pattern in which '*' stands for any run of characters.
bool matchesGlob(std::string_view pattern, std::string_view text);

//! 2026-09-01T08:15:30.123Z
std::string isoTime(std::int64_t milliseconds);
//! Milliseconds since the epoch of such a text, or nullopt.
std::optional<std::int64_t> parseIsoTime(std::string_view text);
//! Date header, RFC 9110 section 5.6.7.
std::string httpDate(std::int64_t seconds);

//! Letters and digits from the system's random generator.
std::string randomText(std::size_t length);
//! For example newId("con_", 16).
std::string newId(std::string_view prefix, std::size_t length);

} // namespace orgdesk::sandbox
