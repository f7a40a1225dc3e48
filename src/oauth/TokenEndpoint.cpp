#include "oauth/TokenEndpoint.h"

#include "core/Logging.h"
#include "http/HttpClient.h"
#include "oauth/FormEncoding.h"
#include "oauth/OAuthErrors.h"
#include "oauth/ServerTime.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

Result<TokenSet> readTokens(const JsonBox &document, const QStringList &askedScopes)
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
    // A scheme that was not asked for cannot be served: never send such a token as Bearer.
    if (type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return SignInFailed{SignInFailed::Reason::UntrustedAnswer,
                            u"the server gave a token of an unknown type"_s};
    return tokens;
}

bool answerWasLost(const Error &error)
{
    const auto *network = std::get_if<NetworkError>(&error);
    return network && network->mayHaveArrived
        && network->reason != NetworkError::Reason::Redirected;
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

Future<TokenSet> TokenEndpoint::send(const HttpRequest &request, const QStringList &askedScopes)
{
    return andThen(m_http.send(request), this,
                   [this, request, askedScopes](const HttpResponse &response) -> Result<TokenSet> {
                       m_time.learn(response);
                       const Result<JsonBox> document = authAnswer(request, response);
                       if (!document)
                           return document.error();
                       return readTokens(*document, askedScopes);
                   });
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
    return andThen(send(formRequest(server.tokenEndpoint, body), exchange.askedScopes), this,
                   [](const TokenSet &tokens) -> Result<TokenSet> {
                       if (tokens.idToken.isEmpty())
                           return ProtocolError{u"an ID token"_s, u"/id_token"_s, {}};
                       return tokens;
                   });
}

Future<TokenSet> TokenEndpoint::refresh(const OidcMetadata &server, const Secret &refreshToken,
                                        const QStringList &knownScopes)
{
    const QByteArray clientId = m_clientId.toUtf8();
    const HttpRequest request = formRequest(server.tokenEndpoint,
                                            formBody({{"grant_type", "refresh_token"},
                                                      {"client_id", clientId},
                                                      {"refresh_token", refreshToken.reveal()}}));
    const Future<TokenSet> first = continueWith(
        send(request, knownScopes), this,
        [this, request, knownScopes](const Result<TokenSet> &tokens) -> Future<TokenSet> {
            if (tokens || !answerWasLost(tokens.error()))
                return ready<TokenSet>(tokens);
            qCInfo(lcOAuth) << "the answer to a renewal was lost; sending it once more";
            return send(request, knownScopes);
        });
    return andThen(first, this, [refreshToken](const TokenSet &tokens) -> Result<TokenSet> {
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
                   [request](const HttpResponse &response) -> Result<Done> {
                       if (response.status == 200)
                           return Done{};
                       const Result<JsonBox> answer = authAnswer(request, response);
                       if (!answer)
                           return answer.error();
                       return ProtocolError{u"status 200"_s, {}, exchangeOf(request, response)};
                   });
}

} // namespace orgdesk
