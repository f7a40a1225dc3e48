#pragma once

#include <QByteArray>
#include <QMap>
#include <QProcess>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace orgdesk::test {

//! What came back on one connection; status 0 when it was no HTTP answer.
struct Answer
{
    int status = 0;
    //! Names in lower case.
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    //! The body is as long as Content-Length says.
    bool complete = false;

    nlohmann::json json() const;
    //! Parameter of the Location header's query.
    QByteArray locationParameter(const QByteArray &name) const;
};

//! How to walk through the login pages.
struct SignIn
{
    QByteArray user = "mara@halden.example";
    QByteArray organization = "org_H4ldenFre1ght01x";
    //! Added to the authorization request.
    QByteArray extraQuery;
    //! Empty: identity scopes and every scope of the client grant.
    QByteArray scope;
    QByteArray challengeMethod = "S256";
    QByteArray redirectUri = "http://127.0.0.1:18765/callback";
    //! Answer on the consent and confirmation pages.
    QByteArray action = "accept";
    //! Sent with it, form-encoded as it is: the boxes of the consent page.
    QByteArray boxes;
};

//! Starts the real orgdesk-sandbox and talks to it over plain sockets, one connection per request.
class SandboxClient
{
public:
    ~SandboxClient();

    bool start(const QStringList &arguments = {});
    //! Ends the program by closing its standard input; its exit code, or -1.
    int stop();
    QProcess &process() { return m_process; }
    const nlohmann::json &ready() const { return m_ready; }
    QByteArray readyText(const char *name) const;

    Answer send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                const QMap<QByteArray, QByteArray> &headers = {});
    //! A call of the My Organization API; no body when it is null.
    Answer api(const QByteArray &method, const QByteArray &path,
               const nlohmann::json &body = nullptr);
    Answer control(const QByteArray &method, const QByteArray &path,
                   const nlohmann::json &body = nullptr);
    //! more: fields that are encoded already, for names that repeat.
    Answer form(const QByteArray &path, const QMap<QByteArray, QByteArray> &fields,
                const QByteArray &more = {}, QMap<QByteArray, QByteArray> headers = {});

    //! Parameters of an authorization request, encoded.
    QByteArray authorizationQuery(const SignIn &signIn = {});
    //! The redirect to the application; the pages walked through are in steps().
    Answer authorize(const SignIn &signIn = {});
    //! Goes on from an answer through the login pages to the redirect to the application.
    Answer walk(const Answer &answer, const SignIn &signIn = {});
    //! Answer of the token endpoint to a code.
    Answer exchange(const Answer &redirect, const SignIn &signIn = {},
                    const QMap<QByteArray, QByteArray> &headers = {});
    //! The whole way; api() uses the access token from then on.
    nlohmann::json signIn(const SignIn &signIn = {});
    Answer refresh(const std::string &refreshToken);
    const QStringList &steps() const { return m_steps; }
    void useToken(const std::string &accessToken) { m_accessToken = accessToken; }
    void forgetCookies() { m_cookies.clear(); }

private:
    QByteArray passwordOf(const QByteArray &user);

    QProcess m_process;
    nlohmann::json m_ready;
    QMap<QByteArray, QByteArray> m_cookies;
    QStringList m_steps;
    std::string m_accessToken;
};

//! Text of a value, so that a failed comparison shows both sides.
QByteArray dumped(const nlohmann::json &value);

//! Payload of a compact JWS, not verified.
nlohmann::json claimsOf(const nlohmann::json &token);

} // namespace orgdesk::test

//! QCOMPARE takes no nlohmann::json: its implicit conversions fit too many overloads.
#define COMPARE_JSON(actual, ...)                                                                  \
    QCOMPARE(orgdesk::test::dumped(actual), orgdesk::test::dumped(__VA_ARGS__))
