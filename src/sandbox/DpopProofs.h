#pragma once

#include "sandbox/HttpMessage.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace orgdesk::sandbox {

class CompactJws;
class SandboxClock;

//! Algorithms that a proof may be signed with, as in a challenge or the metadata.
inline constexpr char proofAlgorithms[] = "ES256 RS256";

//! What the proof of one request must be about.
struct ProofExpectation
{
    //! Address without query, as the tenant knows itself.
    std::string url;
    //! Token that comes with the proof; empty at the token endpoint.
    std::string accessToken;
    bool wantsNonce = false;
};

//! Why a proof is refused. wantsNonce: the answer is a challenge with nonce().
struct ProofProblem
{
    std::string description;
    bool wantsNonce = false;
};

//! Proofs of possession (RFC 9449): checks them, remembers each jti for as long as the proof could
//! come again, and hands out nonces. Times follow the clock of the tenant.
class DpopProofs
{
public:
    explicit DpopProofs(const SandboxClock &clock)
        : m_clock(clock)
    {
    }

    //! Thumbprint of the key that signed the one proof of the request (RFC 9449 section 4.3).
    std::variant<std::string, ProofProblem> check(const HttpRequest &request,
                                                  const ProofExpectation &expectation);
    //! The nonce to use from now on. It changes every 300 s; the one before stays good as long.
    std::string nonce();
    //! True when the proof of the request carries the nonce before the current one.
    bool carriesFormerNonce(const HttpRequest &request);
    void clear();

private:
    std::optional<ProofProblem> problemOf(const CompactJws &proof, const std::string &method,
                                          const ProofExpectation &expectation);
    //! False when the identifier has been there before.
    bool remember(const std::string &identifier, std::int64_t until);

    const SandboxClock &m_clock;
    std::map<std::string, std::int64_t> m_seen;
    std::int64_t m_nextSweep = 0;
    std::string m_nonce;
    std::string m_formerNonce;
    std::int64_t m_nonceSince = 0;
};

} // namespace orgdesk::sandbox
