#pragma once

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace orgdesk::sandbox {

//! A compact JWS (RFC 7515 section 7.1) taken apart; nothing in it is verified yet.
class CompactJws
{
public:
    //! nullopt unless there are three parts of canonical base64url, head and claims JSON objects,
    //! in at most 16 KiB.
    static std::optional<CompactJws> parse(std::string_view text);

    const nlohmann::json &head() const { return *m_head; }
    const nlohmann::json &claims() const { return *m_claims; }
    //! What the signature is over.
    const std::string &input() const { return m_input; }
    const std::string &signature() const { return m_signature; }

private:
    CompactJws() = default;

    std::shared_ptr<nlohmann::json> m_head;
    std::shared_ptr<nlohmann::json> m_claims;
    std::string m_input;
    std::string m_signature;
};

} // namespace orgdesk::sandbox
