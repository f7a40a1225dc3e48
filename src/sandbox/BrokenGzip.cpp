#include "sandbox/BrokenGzip.h"

#include <cstdint>

namespace orgdesk::sandbox {

namespace {

std::string littleEndian(std::uint32_t value, int bytes)
{
    std::string result;
    for (int i = 0; i < bytes; ++i) {
        result += static_cast<char>((value >> (8 * i)) & 0xff);
    }
    return result;
}

std::uint32_t checksumOf(std::string_view text)
{
    std::uint32_t sum = 0xffffffff;
    for (const char c : text) {
        sum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320 : 0);
        }
    }
    return ~sum;
}

//! Deflate without compression (RFC 1951 section 3.2.4): whole blocks, the last one marked.
std::string storedBlocks(std::string_view text)
{
    constexpr std::size_t largest = 0xffff;
    std::string result;
    do {
        const std::string_view block = text.substr(0, largest);
        text.remove_prefix(block.size());
        const auto size = static_cast<std::uint32_t>(block.size());
        result += text.empty() ? '\x01' : '\x00';
        result += littleEndian(size, 2);
        result += littleEndian(~size, 2);
        result += block;
    } while (!text.empty());
    return result;
}

} // namespace

std::string brokenGzip(std::string_view text, std::string_view how)
{
    if (how != "cut" && how != "checksum") {
        return "\x1f\x8c this is not gzip";
    }
    const std::string head("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    const std::string blocks = storedBlocks(text);
    if (how == "cut") {
        return head + blocks.substr(0, blocks.size() / 2);
    }
    return head + blocks + littleEndian(~checksumOf(text), 4)
        + littleEndian(static_cast<std::uint32_t>(text.size()), 4);
}

} // namespace orgdesk::sandbox
