#include "oauth/TokenEndpoint.h"

#include "core/Logging.h"
#include "http/HttpClient.h"
#include "oauth/DpopProof.h"
#include "oauth/FormEncoding.h"
#include "oauth/OAuthErrors.h"
#include "oauth/ServerTime.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

//! The scheme that `token_type` names; nothing for one that was not asked for.
std::optional<TokenScheme> schemeOf(const QString &type, bool proved)
{
    if (type.compare("bearer"_L1, Qt::CaseInsensitive) == 0)
        return TokenScheme::Bearer;
    if (proved && type.compare("dpop"_L1, Qt::CaseInsensitive) == 0)
        return TokenScheme::DPoP;
    return std::nullopt;
}

Result<TokenSet> readTokens(const JsonBox &document, const QStringList &askedScopes, bool proved)
{
    JsonObject object(document.value());
    TokenSet tokens;
    tokens.accessToken = Secret::fromText(object.string("access_token"));
    const QString type = object.string("token_type");
    tokens.refreshToken =
        Secret::fromText(object.optionalString("refresh_token").value_or(QString()));
    tokens.idToken = Secret::fromText(object.optionalString("id_token").value_or(QString()));
    const std::optional<QString> scope = object.optionalString("scope");
    tokens.grantedScopes = scope ? scope->split(u' ', Qt::SkipEmptyParts) : askedScopes;
    if (const std::optional<qint64> lifetime = object.optionalInteger("expires_in"))
        tokens.lifetime = std::chrono::seconds(std::clamp<qint64>(*lifetime, 0, 24 * 3600));
    if (object.error())
        return *object.error();
    if (tokens.accessToken.isEmpty())
        return ProtocolError{u"an access token"_s, u"/access_token"_s, {}};
    const std::optional<TokenScheme> scheme = schemeOf(type, proved);
    // A scheme that was not asked for cannot be served: never send such a token as Bearer.
    if (!scheme)
        return SignInFailed{SignInFailed::Reason::UntrustedAnswer,
                            u"the server gave a token of an unknown type"_s};
    tokens.scheme = *scheme;
    return tokens;
}

bool answerWasLost(const Error &error)
{
    const auto *network = std::get_if<NetworkError>(&error);
    return network && network->mayHaveArrived
        && network->reason != NetworkError::Reason::Redirected;
}

bool hasCode(const Error &error, QLatin1StringView code)
{
    const auto *oauth = std::get_if<OAuthError>(&error);
    return oauth && oauth->code == code;
}

} // namespace

TokenEndpoint::TokenEndpoint(HttpClient &http, ServerTime &time, QString clientId, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_time(time)
    , m_clientId(std::move(clientId))
{
}

HttpRequest TokenEndpoint::formRequest(const QUrl &url, const Secret &body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.headers.set("Accept", "application/json");
    request.body = body;
    request.retry = RetryClass::Never;
    request.deadline = std::chrono::seconds(20);
    request.maximumAnswer = 64 * 1024;
    return request;
}

void TokenEndpoint::learn(const QUrl &url, const HttpResponse &response)
{
    m_time.learn(response.headers);
    m_nonces.remember(url, response.headers);
}

Future<TokenSet> TokenEndpoint::send(Attempt attempt)
{
    HttpRequest request = attempt.request;
    const DpopProof proof{
        request.method, request.url, m_time.now(), m_nonces.nonceFor(request.url), {}};
    if (!attempt.key.isNull())
        request.headers.set("DPoP", proof.signedWith(attempt.key));
    return continueWith(
        m_http.send(request), this,
        [this, attempt](const Result<HttpResponse> &response) { return judge(attempt, response); });
}

Future<TokenSet> TokenEndpoint::judge(Attempt attempt, const Result<HttpResponse> &response)
{
    if (!response) {
        if (!attempt.mayRepeatLost || !answerWasLost(response.error()))
            return ready<TokenSet>(response.error());
        qCInfo(lcOAuth) << "the answer to a renewal was lost; sending it once more";
        attempt.mayRepeatLost = false;
        return send(std::move(attempt));
    }
    learn(attempt.request.url, *response);
    const Result<JsonBox> document = authAnswer(attempt.request, *response);
    const bool proved = !attempt.key.isNull();
    if (document)
        return ready<TokenSet>(readTokens(*document, attempt.askedScopes, proved));
    const bool challenged =
        hasCode(document.error(), "use_dpop_nonce"_L1) && !dpopNonceIn(response->headers).isEmpty();
    if (proved && attempt.mayUseNonce && challenged) {
        attempt.mayUseNonce = false;
        return send(std::move(attempt));
    }
    if (proved && attempt.mayCorrectClock && demandsProof(document.error())) {
        qCInfo(lcOAuth) << "a proof was refused; sending one with the server's time";
        attempt.mayCorrectClock = false;
        return send(std::move(attempt));
    }
    return ready<TokenSet>(document.error());
}

Future<TokenSet> TokenEndpoint::exchangeCode(const OidcMetadata &server,
                                             const CodeExchange &exchange)
{
    const QByteArray clientId = m_clientId.toUtf8();
    const QByteArray redirectUri = exchange.redirectUri.toUtf8();
    const Secret body = formBody({{"grant_type", "authorization_code"},
                                  {"client_id", clientId},
                                  {"code", exchange.code.reveal()},
                                  {"redirect_uri", redirectUri},
                                  {"code_verifier", exchange.codeVerifier.reveal()}});
    return andThen(
        send({formRequest(server.tokenEndpoint, body), exchange.askedScopes, exchange.key}), this,
        [](const TokenSet &tokens) -> Result<TokenSet> {
            if (tokens.idToken.isEmpty())
                return ProtocolError{u"an ID token"_s, u"/id_token"_s, {}};
            return tokens;
        });
}

Future<TokenSet> TokenEndpoint::refresh(const OidcMetadata &server, const Secret &refreshToken,
                                        const QStringList &knownScopes, const DpopKey &key)
{
    const QByteArray clientId = m_clientId.toUtf8();
    Attempt attempt{formRequest(server.tokenEndpoint,
                                formBody({{"grant_type", "refresh_token"},
                                          {"client_id", clientId},
                                          {"refresh_token", refreshToken.reveal()}})),
                    knownScopes, key};
    attempt.mayCorrectClock = true;
    attempt.mayRepeatLost = true;
    return andThen(send(std::move(attempt)), this,
                   [refreshToken](const TokenSet &tokens) -> Result<TokenSet> {
                       TokenSet kept = tokens;
                       if (kept.refreshToken.isEmpty())
                           kept.refreshToken = refreshToken;
                       return kept;
                   });
}

Future<Done> TokenEndpoint::revoke(const OidcMetadata &server, const Secret &token)
{
    if (server.revocationEndpoint.isEmpty() || token.isEmpty())
        return ready<Done>(Done{});
    const QByteArray clientId = m_clientId.toUtf8();
    HttpRequest request = formRequest(
        server.revocationEndpoint, formBody({{"client_id", clientId}, {"token", token.reveal()}}));
    request.deadline = std::chrono::seconds(5);
    return andThen(m_http.send(request), this,
                   [this, request](const HttpResponse &response) -> Result<Done> {
                       learn(request.url, response);
                       if (response.status == 200)
                           return Done{};
                       const Result<JsonBox> answer = authAnswer(request, response);
                       if (!answer)
                           return answer.error();
                       return ProtocolError{u"status 200"_s, {}, exchangeOf(request, response)};
                   });
}

} // namespace orgdesk
