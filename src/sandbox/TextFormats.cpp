#include "sandbox/TextFormats.h"

#include "sandbox/DnsRecords.h"
#include "sandbox/Encoding.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace orgdesk::sandbox {

namespace {

bool isHostName(std::string_view text)
{
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find('.', begin), text.size());
        const std::string_view label = text.substr(begin, end - begin);
        if (label.empty() || !formats::isAlphanumeric(label.front())
            || !formats::isAlphanumeric(label.back())
            || !std::all_of(label.begin(), label.end(),
                            [](char c) { return formats::isAlphanumeric(c) || c == '-'; })) {
            return false;
        }
        begin = end + 1;
    }
    return true;
}

bool isHttpsUrl(std::string_view text)
{
    return text.starts_with("https://");
}

bool isHexColor(std::string_view text)
{
    return (text.size() == 7 || text.size() == 4) && text.front() == '#'
        && text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

//! A pipe with text on both sides, all on one line.
bool isUserId(std::string_view text)
{
    const std::size_t pipe = text.find('|', 1);
    return pipe != std::string_view::npos && pipe + 1 < text.size()
        && text.find_first_of("\r\n") == std::string_view::npos;
}

bool isEmail(std::string_view text)
{
    const std::size_t at = text.find('@');
    return at != 0 && at != std::string_view::npos && at + 1 < text.size()
        && text.find('@', at + 1) == std::string_view::npos
        && text.find(' ') == std::string_view::npos;
}

bool isDateTime(std::string_view text)
{
    return parseIsoTime(text).has_value();
}

bool isIpv4(std::string_view text)
{
    return dnsrecords::ipv4Address(text).has_value();
}

bool isSoa(std::string_view text)
{
    return dnsrecords::startOfAuthority(text).has_value();
}

struct Format
{
    std::string_view name;
    bool (*holds)(std::string_view text);
};

constexpr std::array knownFormats{
    Format{"domain-name", isHostName},
    Format{"https-url", isHttpsUrl},
    Format{"hex-color", isHexColor},
    Format{"user-id", isUserId},
    Format{"email", isEmail},
    Format{"date-time", isDateTime},
    Format{"ipv4", isIpv4},
    Format{"soa", isSoa},
};

} // namespace

bool formats::isAlphanumeric(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

std::size_t formats::characterCount(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

bool formats::matches(std::string_view format, std::string_view text)
{
    const auto known = std::find_if(knownFormats.begin(), knownFormats.end(),
                                    [format](const Format &row) { return row.name == format; });
    return known == knownFormats.end() || known->holds(text);
}

} // namespace orgdesk::sandbox
