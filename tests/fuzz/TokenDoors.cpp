// Token answer, ID token, key set.

#include "FuzzTargets.h"
#include "core/Clock.h"
#include "http/HttpClient.h"
#include "oauth/IdToken.h"
#include "oauth/Jws.h"
#include "oauth/ServerTime.h"
#include "oauth/TokenEndpoint.h"
#include "unit/oauth/TokenSigner.h"

#include <QCoreApplication>

namespace orgdesk::fuzz {

using namespace Qt::StringLiterals;

namespace {

//! Answers everything with the same.
class OneAnswer final : public HttpClient
{
public:
    HttpResponse response;

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &) override
    {
        return ready<HttpResponse>(response);
    }
};

template<class T>
Result<T> settled(const Future<T> &future)
{
    for (int turn = 0; turn < 100 && !future.isFinished(); ++turn)
        QCoreApplication::processEvents();
    require(future.isFinished(), "an answer ends the request");
    return future.result();
}

const test::TokenSigner &signer()
{
    static const test::TokenSigner one;
    return one;
}

} // namespace

//! The first byte chooses the status, the rest is the body.
void runTokenResponse(QByteArrayView input)
{
    static SystemClock clock;
    static ServerTime time(clock);
    static OneAnswer http;
    static TokenEndpoint tokens(http, time, u"client"_s);
    static const int statuses[]{200, 400, 401, 403};
    const bool json = input.isEmpty() || input.front() == '{' || input.front() == '[';
    http.response.status =
        json ? 200 : statuses[static_cast<unsigned char>(input.front()) % std::size(statuses)];
    http.response.headers.set("Content-Type", "application/json");
    http.response.body = (json ? input : input.sliced(1)).toByteArray();
    OidcMetadata server;
    server.tokenEndpoint = QUrl(u"https://login.example/oauth/token"_s);
    const Result<TokenSet> set = settled(tokens.exchangeCode(server, {}));
    if (!set)
        return;
    require(http.response.status == 200, "tokens come with status 200");
    require(!set->accessToken.isEmpty() && !set->idToken.isEmpty(), "both tokens are there");
    require(set->lifetime.count() >= 0 && set->lifetime <= std::chrono::hours(24),
            "lifetimes are bounded");
}

//! A whole token; or, from `{` on, the claims of one that is signed right.
void runIdToken(QByteArrayView input)
{
    IdTokenExpectation expected;
    expected.issuer = u"https://login.example/"_s;
    expected.clientId = u"client"_s;
    expected.now = QDateTime::fromSecsSinceEpoch(60, Qt::UTC);
    expected.organization = u"org_1"_s;
    expected.accessToken = Secret::fromView("access");
    static const QList<JsonWebKey> keys{signer().publicKey()};
    const bool claims = input.startsWith('{');
    const QByteArray token = claims
        ? signer().sign(QByteArray(R"({"alg":"RS256"})"), input.toByteArray())
        : input.toByteArray();
    const Result<Jws> jws = Jws::parse(token, SignatureAlgorithm::RS256);
    if (jws)
        require(!jws->verify(keys) || claims, "nobody forges a signature");
    const Result<Identity> identity =
        verifyIdToken(token, keys, SignatureAlgorithm::RS256, expected);
    if (!identity)
        return;
    require(claims && identity->issuer == expected.issuer && !identity->subject.isEmpty()
                && identity->organizationId == expected.organization,
            "who is let in is who was asked for");
}

void runKeySet(QByteArrayView input)
{
    const Result<Json> parsed = parseJson(input, {64 * 1024, 32});
    if (!parsed)
        return;
    const Result<QList<JsonWebKey>> keys = readJwks(JsonBox(*parsed));
    if (!keys)
        return;
    for (const JsonWebKey &key : *keys) {
        const auto algorithm = SignatureAlgorithm::RS256;
        require(!key.fits(algorithm) || (key.rsa.bits() >= 2048 && key.rsa.isSound()),
                "keys that fit are strong");
        require(!verifySignature(algorithm, key.rsa, "data", QByteArray(256, 'x')),
                "a made-up signature fits no key");
    }
}

} // namespace orgdesk::fuzz
