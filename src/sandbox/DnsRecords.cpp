#include "sandbox/DnsRecords.h"

#include "sandbox/Encoding.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

template<typename Number>
std::optional<Number> wholeNumberOf(std::string_view text)
{
    Number number = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stop == end && !text.empty() ? std::optional(number)
                                                                : std::nullopt;
}

std::vector<std::string> textsOf(const Json &value)
{
    if (value.is_string()) {
        return {value.get<std::string>()};
    }
    std::vector<std::string> texts;
    for (const Json &item : value.is_array() ? value : Json::array()) {
        texts.push_back(item.get<std::string>());
    }
    return texts;
}

bool isBelow(std::string_view name, std::string_view zone)
{
    return name.size() > zone.size() && name.ends_with(zone)
        && name[name.size() - zone.size() - 1] == '.';
}

dnsrecords::Host hostOf(const Json &value)
{
    dnsrecords::Host host;
    if (!value.is_object()) {
        host.texts = textsOf(value);
        return host;
    }
    host.texts = textsOf(value.value("TXT", Json()));
    host.addresses = textsOf(value.value("A", Json()));
    host.nameServers = textsOf(value.value("NS", Json()));
    host.authority = dnsrecords::startOfAuthority(value.value("SOA", std::string()));
    return host;
}

} // namespace

dnsrecords::Lookup dnsrecords::find(const Json &dns, std::string_view name)
{
    std::string wanted = toLower(name);
    if (wanted.ends_with('.')) {
        wanted.pop_back();
    }
    Lookup lookup;
    for (const auto &[key, value] : dns.items()) {
        const std::string host = toLower(key);
        const bool isIt = host == wanted;
        const bool isAbove = isBelow(wanted, host);
        // An empty name above an existing one exists too (RFC 8020).
        lookup.exists = lookup.exists || isIt || isBelow(host, wanted);
        if (isIt) {
            lookup.host = hostOf(value);
        }
        if (!value.is_object() || (!isIt && !isAbove)) {
            continue;
        }
        lookup.timesOut = lookup.timesOut || value.value("timeout", false);
        if (value.contains("SOA") && host.size() >= lookup.zone.size()) {
            lookup.zone = host;
            lookup.zoneAuthority = hostOf(value).authority;
        }
    }
    return lookup;
}

std::optional<std::array<unsigned char, 4>> dnsrecords::ipv4Address(std::string_view text)
{
    const std::vector<std::string> parts = split(text, '.');
    std::array<unsigned char, 4> address{};
    if (parts.size() != address.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto number = wholeNumberOf<unsigned char>(parts[i]);
        if (!number) {
            return std::nullopt;
        }
        address[i] = *number;
    }
    return address;
}

std::optional<dnsrecords::StartOfAuthority> dnsrecords::startOfAuthority(std::string_view text)
{
    const std::vector<std::string> words = splitWords(text);
    StartOfAuthority record;
    if (words.size() != 2 + record.numbers.size()) {
        return std::nullopt;
    }
    record.primary = words[0];
    record.mailbox = words[1];
    for (std::size_t i = 0; i < record.numbers.size(); ++i) {
        const auto number = wholeNumberOf<std::uint32_t>(words[2 + i]);
        if (!number) {
            return std::nullopt;
        }
        record.numbers[i] = *number;
    }
    return record;
}

} // namespace orgdesk::sandbox
