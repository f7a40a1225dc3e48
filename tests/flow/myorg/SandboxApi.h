#pragma once

#include "core/Clock.h"
#include "flow/sandbox/SandboxClient.h"
#include "http/NetworkClient.h"
#include "http/RetryingClient.h"
#include "myorg/MyOrganizationApi.h"

namespace orgdesk::test {

//! Puts a token on every request, as AuthorizingClient does.
class BearerClient final : public HttpClient
{
public:
    explicit BearerClient(HttpClient &next)
        : m_next(next)
    {
    }

    void useToken(const QByteArray &token)
    {
        m_authorization = "Bearer ";
        m_authorization += token;
    }

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override
    {
        HttpRequest authorized = request;
        authorized.headers.set("Authorization", m_authorization);
        return m_next.send(authorized);
    }

private:
    HttpClient &m_next;
    QByteArray m_authorization;
};

//! The real sandbox and our typed clients over real sockets.
class SandboxApi
{
public:
    //! Starts the sandbox. \return false when it does not come up.
    bool start()
    {
        if (!sandbox.start())
            return false;
        const QUrl base(QStringLiteral("http://%1/my-org/v1")
                            .arg(QString::fromUtf8(sandbox.readyText("domain"))));
        api = std::make_unique<MyOrganizationApi>(m_retrying, base);
        return true;
    }

    //! Typed clients with the same token that reach the sandbox through this port.
    [[nodiscard]] std::unique_ptr<MyOrganizationApi> apiThrough(quint16 port)
    {
        const QUrl base(QStringLiteral("http://127.0.0.1:%1/my-org/v1").arg(port));
        return std::make_unique<MyOrganizationApi>(m_retrying, base);
    }

    //! The built-in tenant again, without rate limits, and a new token.
    void reset()
    {
        sandbox.control("POST", "reset");
        sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
        renewToken();
        sandbox.control("DELETE", "requests");
    }

    //! Signs in once more: what was changed about permissions shows in the new token.
    void renewToken()
    {
        const nlohmann::json token = sandbox.signIn();
        m_bearer.useToken(QByteArray::fromStdString(token.value("access_token", std::string())));
    }

    //! Changes what the vendor set on the application (API reference 5.1).
    void configure(const nlohmann::json &configuration)
    {
        nlohmann::json applications = sandbox.control("GET", "tenant").json().at("applications");
        applications.at(0)["my_organization_configuration"].merge_patch(configuration);
        sandbox.control("PATCH", "tenant", {{"applications", applications}});
    }

    //! How many requests of this kind arrived since reset().
    int arrived(const std::string &method, const std::string &pathEnd)
    {
        int count = 0;
        const nlohmann::json log = sandbox.control("GET", "requests").json();
        for (const nlohmann::json &request : log.at("requests")) {
            if (request.at("method") == method
                && request.at("path").get<std::string>().ends_with(pathEnd))
                ++count;
        }
        return count;
    }

    SandboxClient sandbox;
    std::unique_ptr<MyOrganizationApi> api;

private:
    SystemClock m_clock;
    NetworkClient m_network{m_clock};
    BearerClient m_bearer{m_network};
    RetryingClient m_retrying{m_bearer, m_clock, [] { return 0.0; }};
};

} // namespace orgdesk::test
