#include "sandbox/Totp.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <cstdio>

namespace orgdesk::sandbox {

namespace {

constexpr std::int64_t step = 30;

std::string fromBase32(std::string_view text)
{
    static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    std::string bytes;
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : text) {
        const std::size_t value = alphabet.find(c);
        if (value == std::string_view::npos) {
            return {};
        }
        buffer = ((buffer << 5) | static_cast<unsigned>(value)) & 0xFFFFU;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((buffer >> bits) & 0xFFU);
        }
    }
    return bytes;
}

} // namespace

std::string totp::code(std::string_view base32Secret, std::int64_t seconds)
{
    const std::string key = fromBase32(base32Secret);
    if (key.empty()) {
        return {};
    }
    std::array<unsigned char, 8> counter{};
    auto value = static_cast<std::uint64_t>(seconds / step);
    for (std::size_t i = counter.size(); i-- > 0; value >>= 8) {
        counter[i] = static_cast<unsigned char>(value & 0xFFU);
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()), counter.data(), counter.size(),
         digest.data(), &length);
    // Dynamic truncation, RFC 4226 section 5.3.
    const std::size_t offset = digest[length - 1] & 0x0FU;
    const unsigned number = (static_cast<unsigned>(digest[offset] & 0x7FU) << 24)
        | (static_cast<unsigned>(digest[offset + 1]) << 16)
        | (static_cast<unsigned>(digest[offset + 2]) << 8) | digest[offset + 3];
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%06u", number % 1000000U);
    return text.data();
}

bool totp::accepts(std::string_view base32Secret, std::string_view code, std::int64_t seconds)
{
    for (const std::int64_t at : {seconds, seconds - step, seconds + step}) {
        const std::string expected = totp::code(base32Secret, at);
        if (!expected.empty() && expected == code) {
            return true;
        }
    }
    return false;
}

} // namespace orgdesk::sandbox
