#include "session/AccessToken.h"

#include "core/Clock.h"

#include <algorithm>

namespace orgdesk {

using namespace std::chrono_literals;

namespace {

//! When to renew: at 80 % of the lifetime and never later than 60 s before the end (oauth rule 57).
std::chrono::milliseconds renewAfter(std::chrono::milliseconds lifetime)
{
    const std::chrono::milliseconds early = lifetime * 8 / 10;
    // Tokens that live for a minute or less cannot keep the distance.
    return lifetime > 2min ? std::min(early, lifetime - 60s) : lifetime / 2;
}

} // namespace

AccessToken AccessToken::of(const TokenSet &answer, const DpopKey &key,
                            std::chrono::seconds lifetime, const Clock &clock)
{
    const std::chrono::milliseconds whole = lifetime;
    const std::chrono::milliseconds early = renewAfter(whole);
    AccessToken token;
    token.text = answer.accessToken;
    if (answer.scheme == TokenScheme::DPoP)
        token.key = key;
    token.renewAt = clock.monotonic() + early;
    token.expiresAt = clock.monotonic() + whole;
    token.renewAtWall = clock.now().addMSecs(early.count());
    token.expiresAtWall = clock.now().addMSecs(whole.count());
    return token;
}

bool AccessToken::isDue(const Clock &clock) const
{
    return text.isEmpty() || clock.monotonic() >= renewAt || clock.now() >= renewAtWall;
}

bool AccessToken::isExpired(const Clock &clock) const
{
    return text.isEmpty() || clock.monotonic() >= expiresAt || clock.now() >= expiresAtWall;
}

} // namespace orgdesk
