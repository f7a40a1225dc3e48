#include "sandbox/DnsResponder.h"

#include "sandbox/DnsRecords.h"
#include "sandbox/Encoding.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace orgdesk::sandbox {

namespace {

constexpr std::size_t headSize = 12;
constexpr unsigned typeA = 1;
constexpr unsigned typeNs = 2;
constexpr unsigned typeSoa = 6;
constexpr unsigned typeTxt = 16;
constexpr unsigned typeAny = 255;
constexpr std::size_t secondsToLive = 60;
constexpr std::size_t longestLabel = 63;
constexpr std::size_t longestTextPart = 255;
constexpr std::size_t longestAnswer = 4096;

unsigned byteAt(const std::string &bytes, std::size_t index)
{
    return static_cast<unsigned char>(bytes[index]);
}

void append16(std::string &bytes, std::size_t value)
{
    bytes += static_cast<char>((value >> 8) & 0xFFU);
    bytes += static_cast<char>(value & 0xFFU);
}

struct Question
{
    std::string name;
    unsigned type = 0;
    //! Index of the first byte behind the question.
    std::size_t end = 0;
};

std::optional<Question> readQuestion(const std::string &query)
{
    // A query with exactly one question and no answers.
    if (query.size() < headSize || (byteAt(query, 2) & 0x80U) != 0 || byteAt(query, 4) != 0
        || byteAt(query, 5) != 1) {
        return std::nullopt;
    }
    Question question;
    std::size_t index = headSize;
    while (index < query.size() && byteAt(query, index) != 0) {
        const std::size_t length = byteAt(query, index);
        if (length > longestLabel || index + 1 + length >= query.size()) {
            return std::nullopt;
        }
        question.name += (question.name.empty() ? "" : ".") + query.substr(index + 1, length);
        index += 1 + length;
    }
    if (index + 5 > query.size()) {
        return std::nullopt;
    }
    question.type = byteAt(query, index + 1) * 256 + byteAt(query, index + 2);
    question.end = index + 5;
    return question;
}

std::string textData(const std::string &text)
{
    std::string data;
    for (std::size_t begin = 0; begin < text.size() || data.empty(); begin += longestTextPart) {
        const std::string part = text.substr(begin, longestTextPart);
        data += static_cast<char>(part.size());
        data += part;
    }
    return data;
}

//! A name as labels, not compressed. A dot at the end is optional.
std::string nameData(std::string_view name)
{
    std::string data;
    for (const std::string &label : split(name, '.')) {
        if (!label.empty()) {
            data += static_cast<char>(std::min(label.size(), longestLabel));
            data += label.substr(0, longestLabel);
        }
    }
    return data + '\0';
}

void append32(std::string &bytes, std::uint32_t value)
{
    append16(bytes, value >> 16U);
    append16(bytes, value & 0xFFFFU);
}

std::string soaData(const dnsrecords::StartOfAuthority &record)
{
    std::string data = nameData(record.primary) + nameData(record.mailbox);
    for (const std::uint32_t number : record.numbers) {
        append32(data, number);
    }
    return data;
}

//! One resource record (RFC 1035 section 4.1.3); name in wire form.
std::string resourceRecord(const std::string &name, unsigned type, const std::string &data)
{
    std::string record = name;
    append16(record, type);
    append16(record, 1);
    append32(record, secondsToLive);
    append16(record, data.size());
    return record + data;
}

std::vector<std::string> answersFor(const dnsrecords::Host &host, unsigned type)
{
    // Pointer to the name in the question.
    const std::string name("\xC0\x0C", 2);
    const auto wants = [type](unsigned kind) { return type == kind || type == typeAny; };
    std::vector<std::string> records;
    if (wants(typeTxt)) {
        for (const std::string &text : host.texts) {
            records.push_back(resourceRecord(name, typeTxt, textData(text)));
        }
    }
    if (wants(typeA)) {
        for (const std::string &text : host.addresses) {
            const auto bytes =
                dnsrecords::ipv4Address(text).value_or(std::array<unsigned char, 4>{});
            records.push_back(resourceRecord(name, typeA, std::string(bytes.begin(), bytes.end())));
        }
    }
    if (wants(typeNs)) {
        for (const std::string &server : host.nameServers) {
            records.push_back(resourceRecord(name, typeNs, nameData(server)));
        }
    }
    if (wants(typeSoa) && host.authority) {
        records.push_back(resourceRecord(name, typeSoa, soaData(*host.authority)));
    }
    return records;
}

} // namespace

std::string DnsResponder::answer(const std::string &query) const
{
    const auto question = readQuestion(query);
    if (!question) {
        return {};
    }
    const dnsrecords::Lookup found =
        dnsrecords::find(m_tenant.document().at("dns"), question->name);
    if (found.timesOut) {
        return {};
    }
    const std::vector<std::string> answers = answersFor(found.host, question->type);
    const bool tellsZone = answers.empty() && found.zoneAuthority.has_value();
    std::string answer = query.substr(0, 2);
    // A response, authoritative, with the query's wish for recursion.
    answer += static_cast<char>(0x84U | (byteAt(query, 2) & 0x01U));
    answer += static_cast<char>(found.exists ? 0 : 3);
    append16(answer, 1);
    append16(answer, answers.size());
    append16(answer, tellsZone ? 1 : 0);
    append16(answer, 0);
    answer += query.substr(headSize, question->end - headSize);
    for (const std::string &record : answers) {
        answer += record;
    }
    if (tellsZone) {
        // RFC 2308 section 3: who says that there is nothing.
        answer += resourceRecord(nameData(found.zone), typeSoa, soaData(*found.zoneAuthority));
    }
    return answer.size() <= longestAnswer ? answer : std::string();
}

} // namespace orgdesk::sandbox
