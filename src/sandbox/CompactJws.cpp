#include "sandbox/CompactJws.h"

#include "sandbox/Encoding.h"
#include "sandbox/JsonWebKey.h"
#include "sandbox/ReadJson.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

std::optional<CompactJws> CompactJws::parse(std::string_view text)
{
    constexpr std::size_t longest = 16 * 1024;
    if (text.size() > longest) {
        return std::nullopt;
    }
    const std::vector<std::string> parts = split(text, '.');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const auto head = fromBase64Url(parts[0]);
    const auto claims = fromBase64Url(parts[1]);
    const auto signature = fromBase64Url(parts[2]);
    if (!head || !claims || !signature) {
        return std::nullopt;
    }
    CompactJws jws;
    jws.m_head = std::make_shared<nlohmann::json>(readJson(*head));
    jws.m_claims = std::make_shared<nlohmann::json>(readJson(*claims));
    if (!jws.m_head->is_object() || !jws.m_claims->is_object()) {
        return std::nullopt;
    }
    jws.m_input = parts[0] + "." + parts[1];
    jws.m_signature = *signature;
    return jws;
}

} // namespace orgdesk::sandbox
