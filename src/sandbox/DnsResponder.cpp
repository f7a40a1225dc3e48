#include "sandbox/DnsResponder.h"

#include "sandbox/Encoding.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

constexpr std::size_t headSize = 12;
constexpr unsigned typeTxt = 16;
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
        if (length > 63 || index + 1 + length >= query.size()) {
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

} // namespace

std::string DnsResponder::answer(const std::string &query) const
{
    const auto question = readQuestion(query);
    if (!question) {
        return {};
    }
    bool exists = false;
    std::vector<std::string> texts;
    for (const auto &[host, values] : m_tenant.document().at("dns").items()) {
        if (!equalsIgnoringCase(host, question->name)) {
            // An empty name above an existing one exists too (RFC 8020).
            exists = exists || toLower(host).ends_with("." + toLower(question->name));
            continue;
        }
        exists = true;
        for (const Json &value : values.is_array() ? values : Json::array({values})) {
            if (value.is_string() && question->type == typeTxt) {
                texts.push_back(value.get<std::string>());
            }
        }
    }
    std::string answer = query.substr(0, 2);
    // A response, authoritative, with the query's wish for recursion.
    answer += static_cast<char>(0x84U | (byteAt(query, 2) & 0x01U));
    answer += static_cast<char>(exists ? 0 : 3);
    append16(answer, 1);
    append16(answer, texts.size());
    append16(answer, 0);
    append16(answer, 0);
    answer += query.substr(headSize, question->end - headSize);
    for (const std::string &text : texts) {
        const std::string data = textData(text);
        // Name (pointer to the question), type, class, 60 seconds to live.
        answer += std::string("\xC0\x0C\x00\x10\x00\x01\x00\x00\x00\x3C", 10);
        append16(answer, data.size());
        answer += data;
    }
    return answer.size() <= longestAnswer ? answer : std::string();
}

} // namespace orgdesk::sandbox
