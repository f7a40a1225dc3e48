#include "sandbox/DpopProofs.h"

#include "sandbox/CompactJws.h"
#include "sandbox/Encoding.h"
#include "sandbox/JsonWebKey.h"
#include "sandbox/SandboxClock.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

//! How far iat may be from now, in seconds, either way.
constexpr std::int64_t timeWindow = 60;
constexpr std::int64_t nonceLifetime = 300;

std::vector<std::string> proofsOf(const HttpRequest &request)
{
    std::vector<std::string> proofs;
    for (const auto &[name, value] : request.headers) {
        if (equalsIgnoringCase(name, "DPoP")) {
            proofs.push_back(value);
        }
    }
    return proofs;
}

std::string claimText(const CompactJws &proof, const char *name)
{
    const auto found = proof.claims().find(name);
    return found != proof.claims().end() && found->is_string() ? found->get<std::string>()
                                                               : std::string();
}

//! Address in the form to compare: lower-case scheme and host, no default port, no query or
//! fragment (RFC 9449 section 4.3, RFC 3986 section 6.2.2).
std::string comparable(std::string url)
{
    url.resize(std::min(url.find_first_of("?#"), url.size()));
    const std::size_t scheme = url.find("://");
    if (scheme == std::string::npos) {
        return url;
    }
    const std::size_t path = std::min(url.find('/', scheme + 3), url.size());
    std::string origin = toLower(url.substr(0, path));
    if (origin.starts_with("http://") && origin.ends_with(":80")) {
        origin.resize(origin.size() - 3);
    }
    return origin + (path == url.size() ? "/" : url.substr(path));
}

} // namespace

std::variant<std::string, ProofProblem> DpopProofs::check(const HttpRequest &request,
                                                          const ProofExpectation &expectation)
{
    const std::vector<std::string> proofs = proofsOf(request);
    if (proofs.size() != 1) {
        return ProofProblem{proofs.empty() ? "There is no DPoP header"
                                           : "There is more than one DPoP header"};
    }
    const auto proof = CompactJws::parse(proofs.front());
    if (!proof) {
        return ProofProblem{"The proof is no JSON Web Token"};
    }
    const Json &head = proof->head();
    if (head.value("typ", Json()) != Json("dpop+jwt")) {
        return ProofProblem{"The type of the proof is not dpop+jwt"};
    }
    const auto key = JsonWebKey::parse(head.value("jwk", Json()));
    if (!key || head.value("alg", Json()) != Json(key->algorithm()) || head.contains("crit")) {
        return ProofProblem{"The proof needs a public key in jwk and a matching alg, ES256 or "
                            "RS256"};
    }
    if (!key->verifies(proof->input(), proof->signature())) {
        return ProofProblem{"The signature of the proof is wrong"};
    }
    if (auto problem = problemOf(*proof, request.method, expectation)) {
        return *problem;
    }
    const std::int64_t until = proof->claims().at("iat").get<std::int64_t>() + timeWindow;
    if (!remember(sha256(key->thumbprint() + claimText(*proof, "jti")), until)) {
        return ProofProblem{"The jti of the proof was used before"};
    }
    return key->thumbprint();
}

std::optional<ProofProblem> DpopProofs::problemOf(const CompactJws &proof,
                                                  const std::string &method,
                                                  const ProofExpectation &expectation)
{
    if (claimText(proof, "jti").empty()) {
        return ProofProblem{"The proof has no jti"};
    }
    if (claimText(proof, "htm") != method) {
        return ProofProblem{"htm of the proof is not the method of the request"};
    }
    if (comparable(claimText(proof, "htu")) != comparable(expectation.url)) {
        return ProofProblem{"htu of the proof is not the address of the request"};
    }
    const auto issued = proof.claims().find("iat");
    if (issued == proof.claims().end() || !issued->is_number_integer()) {
        return ProofProblem{"iat of the proof is no whole number"};
    }
    const std::int64_t now = m_clock.seconds();
    const auto at = issued->get<std::int64_t>();
    if (at < now - timeWindow || at > now + timeWindow) {
        return ProofProblem{"iat of the proof is too far from now"};
    }
    if (!expectation.accessToken.empty()
        && claimText(proof, "ath") != base64Url(sha256(expectation.accessToken))) {
        return ProofProblem{"ath of the proof is not the hash of the access token"};
    }
    const std::string current = nonce();
    const std::string given = claimText(proof, "nonce");
    if (expectation.wantsNonce && given != current
        && (m_formerNonce.empty() || given != m_formerNonce)) {
        return ProofProblem{"A nonce is required in the DPoP proof", true};
    }
    return std::nullopt;
}

bool DpopProofs::remember(const std::string &identifier, std::int64_t until)
{
    const std::int64_t now = m_clock.seconds();
    if (now >= m_nextSweep) {
        std::erase_if(m_seen, [now](const auto &entry) { return entry.second < now; });
        m_nextSweep = now + timeWindow;
    }
    return m_seen.emplace(identifier, until).second;
}

std::string DpopProofs::nonce()
{
    const std::int64_t now = m_clock.seconds();
    if (m_nonce.empty() || now - m_nonceSince >= nonceLifetime) {
        const bool isRecent = now - m_nonceSince < 2 * nonceLifetime;
        m_formerNonce = isRecent ? m_nonce : std::string();
        m_nonce = randomText(32);
        m_nonceSince = now;
    }
    return m_nonce;
}

bool DpopProofs::carriesFormerNonce(const HttpRequest &request)
{
    const auto proof = CompactJws::parse(request.header("DPoP"));
    return proof && !m_formerNonce.empty() && claimText(*proof, "nonce") == m_formerNonce;
}

void DpopProofs::clear()
{
    m_seen.clear();
    m_nextSweep = 0;
    m_nonce.clear();
    m_formerNonce.clear();
}

} // namespace orgdesk::sandbox
