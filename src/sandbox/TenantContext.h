#pragma once

#include <string>

namespace orgdesk::sandbox {

class DpopProofs;
class SandboxClock;
class SigningKey;
class TenantState;
class TokenStore;

//! What every part of the tenant works with; all of it outlives the parts.
struct TenantContext
{
    TenantState &tenant;
    TokenStore &tokens;
    DpopProofs &proofs;
    SandboxClock &clock;
    const SigningKey &key;
    //! http://127.0.0.1:PORT/
    std::string issuer;
    //! 127.0.0.1:PORT
    std::string domain;
};

} // namespace orgdesk::sandbox
