#pragma once

#include "SignInWorld.h"

namespace orgdesk::test {

//! Where an attack has to be noticed at the latest: nothing of a later step may have happened.
enum class SignInStep {
    Discovery, //!< Before the browser opens.
    Waiting,   //!< The listener sends it away; the attempt goes on.
    Callback,  //!< Before the code is exchanged.
    Token,     //!< Before keys are fetched.
    IdToken
};

//! One way to lie to the client (reliability R18; names after the conformance tests of OpenID).
struct SignInAttack
{
    const char *name;
    SignInStep noticedAt;
    std::function<void(SignInWorld &)> change;
};

[[nodiscard]] QList<SignInAttack> discoveryAttacks();
[[nodiscard]] QList<SignInAttack> callbackAttacks();
[[nodiscard]] QList<SignInAttack> tokenAttacks();
//! \param now the server's time.
[[nodiscard]] QList<SignInAttack> idTokenAttacks(const QDateTime &now);
//! \param stranger a key that is not the server's. \param small one of 1024 bits.
[[nodiscard]] QList<SignInAttack> keyAttacks(const TokenSigner &stranger, const TokenSigner &small);

} // namespace orgdesk::test
