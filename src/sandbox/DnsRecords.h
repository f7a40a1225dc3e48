#pragma once

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

//! The tenant member `dns`: host → TXT values (a text or a list of texts), or an object of record
//! types for that host: {"TXT": …, "A": …, "NS": …, "SOA": "mname rname serial refresh retry expire
//! minimum", "timeout": true}. Every host that is not there does not exist (NXDOMAIN), unless it is
//! above one that is. "timeout": queries for the host and all below it get no answer.
namespace orgdesk::sandbox::dnsrecords {

//! Data of an SOA record (RFC 1035 section 3.3.13).
struct StartOfAuthority
{
    std::string primary;
    std::string mailbox;
    //! serial, refresh, retry, expire, minimum
    std::array<std::uint32_t, 5> numbers{};
};

//! Records of one host.
struct Host
{
    std::vector<std::string> texts;
    std::vector<std::string> addresses;
    std::vector<std::string> nameServers;
    std::optional<StartOfAuthority> authority;
};

//! What a name resolves to.
struct Lookup
{
    //! Nothing answers for this name.
    bool timesOut = false;
    bool exists = false;
    Host host;
    //! Closest name at or above with an SOA record, and that record.
    std::string zone;
    std::optional<StartOfAuthority> zoneAuthority;
};

//! Looks a name up, case ignored, a dot at the end ignored.
Lookup find(const nlohmann::json &dns, std::string_view name);

std::optional<std::array<unsigned char, 4>> ipv4Address(std::string_view text);
std::optional<StartOfAuthority> startOfAuthority(std::string_view text);

} // namespace orgdesk::sandbox::dnsrecords
