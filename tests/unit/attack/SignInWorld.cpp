#include "SignInWorld.h"

#include <QUrlQuery>

namespace orgdesk::test {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

HttpResponse ServerDocument::response() const
{
    HttpResponse response;
    response.status = status;
    if (!type.isEmpty())
        response.headers.set("Content-Type", type);
    response.body = text.isEmpty() ? QByteArray::fromStdString(json.dump()) : text;
    return response;
}

SignInWorld::SignInWorld(const TokenSigner &tokenSigner, const QDateTime &now)
    : signer(&tokenSigner)
{
    const std::string issuer = SignInStage::issuer;
    discovery.json = {{"issuer", issuer},
                      {"authorization_endpoint", issuer + "authorize"},
                      {"token_endpoint", issuer + "oauth/token"},
                      {"jwks_uri", issuer + ".well-known/jwks.json"},
                      {"revocation_endpoint", issuer + "oauth/revoke"},
                      {"end_session_endpoint", issuer + "oidc/logout"}};
    token.json = {{"access_token", "accessCanary"},
                  {"token_type", "Bearer"},
                  {"expires_in", 600},
                  {"scope", "openid profile"},
                  {"refresh_token", "refreshCanary"},
                  {"id_token", "TOKEN"}};
    const qint64 seconds = now.toSecsSinceEpoch();
    claims = {{"iss", issuer},        {"sub", "auth0|mara"},
              {"aud", "client"},      {"exp", seconds + 36000},
              {"iat", seconds},       {"auth_time", seconds},
              {"nonce", "NONCE"},     {"org_id", "org_1"},
              {"org_name", "halden"}, {"sid", "s1"},
              {"amr", {"pwd"}}};
    keys.json = {{"keys", {signer->publicJwk()}}};
}

class SignInStage::Receiver final : public RedirectReceiver
{
public:
    explicit Receiver(SignInStage &stage)
        : m_stage(stage)
    {
    }

    Result<QString> listen(Filter belongs) override
    {
        m_stage.m_belongs = std::move(belongs);
        return u"http://127.0.0.1:18765/callback"_s;
    }
    [[nodiscard]] Future<Secret> redirect() const override { return m_stage.m_redirect.future(); }
    void close() override { }

private:
    SignInStage &m_stage;
};

SignInStage::SignInStage(SignInWorld world)
    : m_world(std::move(world))
{
}

SignInStage::~SignInStage() = default;

RedirectReceiverFactory SignInStage::receivers()
{
    return [this] { return std::make_unique<Receiver>(*this); };
}

Result<Done> SignInStage::open(const QUrl &url)
{
    const QUrlQuery query(url);
    m_state = query.queryItemValue(u"state"_s).toLatin1();
    m_nonce = query.queryItemValue(u"nonce"_s).toLatin1();
    return Done{};
}

bool SignInStage::comeBack(const QByteArray &query)
{
    const QByteArray filled =
        QByteArray(query).replace("STATE", m_state).replace("CODE", "codeCanary");
    if (!m_belongs(filled))
        return false;
    m_redirect.complete(Secret::fromView(filled));
    return true;
}

QByteArray SignInStage::idToken() const
{
    const auto textOf = [this](const Json &json) {
        return QByteArray::fromStdString(json.dump()).replace("NONCE", m_nonce);
    };
    const QByteArray token =
        m_world.signer->sign(textOf(m_world.header), textOf(m_world.claims), m_world.pss);
    return m_world.mangle ? m_world.mangle(token) : token;
}

Future<HttpResponse> SignInStage::send(const HttpRequest &request)
{
    const QString path = request.url.path();
    m_requests << QString::fromLatin1(request.method) + u' '
            + (request.url.host() == u"login.example"_s ? path : request.url.toString());
    if (path == u"/.well-known/openid-configuration"_s)
        return ready<HttpResponse>(m_world.discovery.response());
    if (path == u"/.well-known/jwks.json"_s)
        return ready<HttpResponse>(m_world.keys.response());
    HttpResponse response = m_world.token.response();
    response.body.replace("TOKEN", idToken());
    return ready<HttpResponse>(response);
}

} // namespace orgdesk::test
