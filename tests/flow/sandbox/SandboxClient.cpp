#include "SandboxClient.h"

#include <QCryptographicHash>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

static constexpr int patience = 10'000;
static const QByteArray verifier(43, 'v');

nlohmann::json Answer::json() const
{
    return nlohmann::json::parse(body.toStdString(), nullptr, false);
}

QByteArray Answer::locationParameter(const QByteArray &name) const
{
    const QUrlQuery query(QUrl::fromEncoded(headers.value("location")));
    return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toUtf8();
}

SandboxClient::~SandboxClient()
{
    stop();
}

bool SandboxClient::start(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(ORGDESK_SANDBOX_PATH), arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience)) {
            return false;
        }
    }
    m_ready = nlohmann::json::parse(m_process.readLine().toStdString(), nullptr, false);
    return m_ready.is_object() && m_ready.value("ready", false);
}

int SandboxClient::stop()
{
    if (m_process.state() == QProcess::NotRunning) {
        return m_process.exitCode();
    }
    m_process.closeWriteChannel();
    return m_process.QProcess::waitForFinished(patience) ? m_process.exitCode() : -1;
}

QByteArray SandboxClient::readyText(const char *name) const
{
    return QByteArray::fromStdString(m_ready.value(name, std::string()));
}

static Answer parsedAnswer(const QByteArray &bytes)
{
    Answer answer;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (!bytes.startsWith("HTTP/1.") || end < 0) {
        return answer;
    }
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    answer.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    answer.body = bytes.mid(end + 4);
    answer.complete = answer.body.size() == answer.headers.value("content-length", "0").toInt();
    return answer;
}

Answer SandboxClient::send(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                           const QMap<QByteArray, QByteArray> &headers)
{
    const QByteArray domain = readyText("domain");
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, domain.mid(domain.indexOf(':') + 1).toUShort());
    if (!socket.waitForConnected(patience)) {
        return {};
    }
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\nConnection: close\r\n";
    if (!headers.contains("Host")) {
        request += "Host: " + domain + "\r\n";
    }
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        request += header.key() + ": " + header.value() + "\r\n";
    }
    for (auto cookie = m_cookies.begin(); cookie != m_cookies.end(); ++cookie) {
        request += "Cookie: " + cookie.key() + '=' + cookie.value() + "\r\n";
    }
    if (!body.isEmpty()) {
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    socket.write(request + "\r\n" + body);
    QByteArray received;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patience)) {
        received += socket.readAll();
    }
    received += socket.readAll();
    const Answer answer = parsedAnswer(received);
    const QByteArray cookie = answer.headers.value("set-cookie").split(';').first();
    if (!cookie.isEmpty()) {
        m_cookies.insert(cookie.left(cookie.indexOf('=')), cookie.mid(cookie.indexOf('=') + 1));
    }
    return answer;
}

Answer SandboxClient::api(const QByteArray &method, const QByteArray &path,
                          const nlohmann::json &body)
{
    QMap<QByteArray, QByteArray> headers{
        {"Authorization", "Bearer " + QByteArray::fromStdString(m_accessToken)}};
    if (body.is_null()) {
        return send(method, "/my-org/v1" + path, {}, headers);
    }
    headers.insert("Content-Type", "application/json");
    return send(method, "/my-org/v1" + path, QByteArray::fromStdString(body.dump()), headers);
}

Answer SandboxClient::control(const QByteArray &method, const QByteArray &path,
                              const nlohmann::json &body)
{
    return send(method, "/sandbox/" + path,
                body.is_null() ? QByteArray() : QByteArray::fromStdString(body.dump()));
}

Answer SandboxClient::form(const QByteArray &path, const QMap<QByteArray, QByteArray> &fields,
                           const QByteArray &more, QMap<QByteArray, QByteArray> headers)
{
    QByteArrayList pairs;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        pairs += field.key() + '=' + field.value().toPercentEncoding();
    }
    if (!more.isEmpty()) {
        pairs += more;
    }
    headers.insert("Content-Type", "application/x-www-form-urlencoded");
    return send("POST", path, pairs.join('&'), headers);
}

QByteArray SandboxClient::authorizationQuery(const SignIn &signIn)
{
    QByteArray scope = signIn.scope;
    if (scope.isEmpty()) {
        scope = "openid profile email offline_access";
        const nlohmann::json tenant = control("GET", "tenant").json();
        for (const nlohmann::json &name : tenant.at("client_grants").at(0).at("scope")) {
            scope += ' ' + QByteArray::fromStdString(name.get<std::string>());
        }
    }
    const QByteArray challenge =
        QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return "response_type=code&state=st%26ate&nonce=nonce&client_id=" + readyText("client_id")
        + "&redirect_uri=" + signIn.redirectUri.toPercentEncoding()
        + "&audience=" + readyText("audience").toPercentEncoding()
        + "&scope=" + scope.toPercentEncoding() + "&code_challenge=" + challenge
        + "&code_challenge_method=" + signIn.challengeMethod + signIn.extraQuery;
}

Answer SandboxClient::authorize(const SignIn &signIn)
{
    return walk(send("GET", "/authorize?" + authorizationQuery(signIn)), signIn);
}

Answer SandboxClient::walk(const Answer &start, const SignIn &signIn)
{
    Answer answer = start;
    m_steps.clear();
    while (answer.headers.value("location").startsWith("/u/")) {
        const QByteArray page = answer.headers.value("location");
        m_steps += QString::fromLatin1(page.mid(3, page.indexOf('?') - 3));
        const Answer shown = send("GET", page);
        if (shown.status != 200 || !shown.body.contains(QByteArray("action=\"" + page + '"'))) {
            return shown;
        }
        QMap<QByteArray, QByteArray> fields{{"action", signIn.action}};
        if (m_steps.last() == "login"_L1) {
            fields = {{"username", signIn.user}, {"password", passwordOf(signIn.user)}};
        } else if (m_steps.last() == "organization"_L1) {
            fields = {{"organization", signIn.organization}};
        } else if (m_steps.last() == "second-factor"_L1) {
            const auto code = control("GET", "totp?user=" + signIn.user).json().at("code");
            fields = {{"code", QByteArray::fromStdString(code.get<std::string>())}};
        }
        answer = form(page, fields, m_steps.last() == "consent"_L1 ? signIn.boxes : QByteArray());
    }
    return answer;
}

QByteArray SandboxClient::passwordOf(const QByteArray &user)
{
    const nlohmann::json tenant = control("GET", "tenant").json();
    for (const nlohmann::json &person : tenant.at("users")) {
        if (person.at("email") == user.toStdString()) {
            return QByteArray::fromStdString(person.value("password", std::string()));
        }
    }
    return {};
}

Answer SandboxClient::exchange(const Answer &redirect, const SignIn &signIn,
                               const QMap<QByteArray, QByteArray> &headers)
{
    return form("/oauth/token",
                {{"grant_type", "authorization_code"},
                 {"client_id", readyText("client_id")},
                 {"code", redirect.locationParameter("code")},
                 {"redirect_uri", signIn.redirectUri},
                 {"code_verifier", verifier}},
                {}, headers);
}

nlohmann::json SandboxClient::signIn(const SignIn &signIn)
{
    nlohmann::json tokens = exchange(authorize(signIn), signIn).json();
    m_accessToken =
        tokens.is_object() ? tokens.value("access_token", std::string()) : std::string();
    return tokens;
}

Answer SandboxClient::refresh(const std::string &refreshToken)
{
    return form("/oauth/token",
                {{"grant_type", "refresh_token"},
                 {"client_id", readyText("client_id")},
                 {"refresh_token", QByteArray::fromStdString(refreshToken)}});
}

QByteArray dumped(const nlohmann::json &value)
{
    return QByteArray::fromStdString(value.dump());
}

nlohmann::json claimsOf(const nlohmann::json &token)
{
    const QByteArray payload =
        QByteArray::fromStdString(token.get<std::string>()).split('.').value(1);
    return nlohmann::json::parse(
        QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding).toStdString(), nullptr,
        false);
}

} // namespace orgdesk::test
