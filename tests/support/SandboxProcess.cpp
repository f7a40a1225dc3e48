#include "support/SandboxProcess.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk::test {

using namespace Qt::StringLiterals;

static QString textOf(const nlohmann::json &object, const char *name)
{
    return QString::fromStdString(object.value(name, std::string()));
}

SandboxProcess::SandboxProcess(QString program)
    : m_program(std::move(program))
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

SandboxProcess::~SandboxProcess()
{
    // It ends when its standard input closes.
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(2000);
}

bool SandboxProcess::start(const QStringList &arguments)
{
    m_process.start(m_program, arguments);
    if (!m_process.waitForStarted(10'000))
        return false;
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(10'000))
            return false;
    }
    const nlohmann::json ready =
        nlohmann::json::parse(m_process.readLine().toStdString(), nullptr, false);
    if (!ready.is_object())
        return false;
    m_domain = textOf(ready, "domain");
    m_clientId = textOf(ready, "client_id");
    m_organization = textOf(ready, "organization");
    return !m_domain.isEmpty();
}

void SandboxProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

QByteArray SandboxProcess::control(QByteArrayView method, QByteArrayView path, QByteArrayView body,
                                   int *status)
{
    QNetworkRequest request(QUrl(u"http://"_s + m_domain + QString::fromUtf8(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    QNetworkReply *reply =
        m_manager.sendCustomRequest(request, method.toByteArray(), body.toByteArray());
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000))
        reply->abort();
    *status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray answer = reply->readAll();
    delete reply;
    return answer;
}

bool SandboxProcess::succeeds(QByteArrayView method, QByteArrayView path, QByteArrayView body)
{
    int status = 0;
    const QByteArray answer = control(method, path, body, &status);
    if (status < 200 || status > 299)
        qWarning("sandbox: %s %s gives %d: %s", method.data(), path.data(), status,
                 answer.constData());
    return status >= 200 && status <= 299;
}

bool SandboxProcess::patchTenant(QByteArrayView json)
{
    return succeeds("PATCH", "/sandbox/tenant", json);
}

bool SandboxProcess::addFault(QByteArrayView json)
{
    return succeeds("POST", "/sandbox/faults", json);
}

bool SandboxProcess::clearFaults()
{
    return succeeds("DELETE", "/sandbox/faults", {});
}

bool SandboxProcess::advanceClock(int seconds)
{
    return succeeds("POST", "/sandbox/clock",
                    QByteArray("{\"advance_s\":" + QByteArray::number(seconds) + '}'));
}

bool SandboxProcess::reset()
{
    return succeeds("POST", "/sandbox/reset", "{}");
}

QList<SandboxProcess::Request> SandboxProcess::requests()
{
    int status = 0;
    const nlohmann::json log = nlohmann::json::parse(
        control("GET", "/sandbox/requests", {}, &status).toStdString(), nullptr, false);
    const nlohmann::json &rows =
        log.is_object() && log.contains("requests") ? log["requests"] : log;
    QList<Request> result;
    for (const nlohmann::json &row : rows) {
        const Request request{textOf(row, "method"), textOf(row, "path"), row.value("status", 0)};
        if (!request.path.startsWith("/sandbox/"_L1))
            result.append(request);
    }
    return result;
}

int SandboxProcess::countOf(const QString &method, const QString &path)
{
    const QList<Request> all = requests();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const Request &request) {
        return request.method == method && request.path == path;
    }));
}

} // namespace orgdesk::test
