#pragma once

#include "oauth/DpopKey.h"
#include "oauth/TokenSet.h"

#include <QDateTime>

#include <chrono>

namespace orgdesk {

class Clock;

//! An access token in memory and how long it serves.
struct AccessToken
{
    Secret text;
    DpopKey key{}; //!< What it is bound to; null: a Bearer token.
    quint64 generation = 0;
    std::chrono::milliseconds renewAt{0};   //!< Monotonic; elevated: confirmed until.
    std::chrono::milliseconds expiresAt{0}; //!< Monotonic.
    QDateTime renewAtWall; //!< The monotonic clock may stand still while the computer sleeps.
    QDateTime expiresAtWall;

    //! \param key of the proof in the token request; kept when the answer bound the token to it.
    //! \param lifetime from now on.
    [[nodiscard]] static AccessToken of(const TokenSet &answer, const DpopKey &key,
                                        std::chrono::seconds lifetime, const Clock &clock);

    [[nodiscard]] bool isDue(const Clock &clock) const;
    [[nodiscard]] bool isExpired(const Clock &clock) const;
};

} // namespace orgdesk
