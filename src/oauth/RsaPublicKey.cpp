#include "oauth/Signature.h"

#include <algorithm>
#include <array>
#include <bit>

namespace orgdesk {

namespace {

unsigned remainderOf(QByteArrayView number, unsigned divisor)
{
    unsigned remainder = 0;
    for (const char octet : number)
        remainder = (remainder * 256 + static_cast<unsigned char>(octet)) % divisor;
    return remainder;
}

// The faulty library took its primes from powers of 65537 modulo a product of small primes, and so
// the modulus is such a power modulo each of them, too. Others pass by chance once in 2^27 cases.
bool isOfFaultyChip(QByteArrayView modulus)
{
    static constexpr std::array<unsigned, 38> smallPrimes{
        3,  5,  7,  11, 13, 17,  19,  23,  29,  31,  37,  41,  43,  47,  53,  59,  61,  67,  71,
        73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};
    return std::all_of(smallPrimes.begin(), smallPrimes.end(), [modulus](unsigned prime) {
        const unsigned wanted = remainderOf(modulus, prime);
        unsigned power = 1;
        do {
            if (power == wanted)
                return true;
            power = power * 65537 % prime;
        } while (power != 1);
        return false;
    });
}

qsizetype withoutLeadingZeros(QByteArrayView number)
{
    const auto first =
        std::find_if(number.begin(), number.end(), [](char octet) { return octet != 0; });
    return number.end() - first;
}

} // namespace

int RsaPublicKey::bits() const
{
    for (qsizetype i = 0; i < modulus.size(); ++i) {
        const auto octet = static_cast<unsigned char>(modulus[i]);
        if (octet != 0)
            return static_cast<int>(modulus.size() - i - 1) * 8
                + static_cast<int>(std::bit_width(octet));
    }
    return 0;
}

bool RsaPublicKey::isSound() const
{
    const qsizetype size = withoutLeadingZeros(exponent);
    const bool odd = size > 0 && (static_cast<unsigned char>(exponent.back()) & 1) != 0;
    const bool aboveOne = size > 1 || (size == 1 && exponent.back() != 1);
    return bits() >= 2048 && odd && aboveOne && size <= 8 && !isOfFaultyChip(modulus);
}

} // namespace orgdesk
