#pragma once

#include "http/HttpClient.h"

#include <QElapsedTimer>
#include <QObject>

#include <algorithm>

namespace orgdesk::test {

//! Sends what a page asks for to the sandbox, with a token.
class SandboxHttp final : public HttpClient
{
public:
    SandboxHttp(HttpClient &next, const QByteArray &domain, const QByteArray &token)
        : m_next(next)
        , m_base(QStringLiteral("http://") + QString::fromUtf8(domain))
        , m_token("Bearer " + token)
    {
    }

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override
    {
        HttpRequest sent = request;
        sent.url.setScheme(m_base.scheme());
        sent.url.setHost(m_base.host());
        sent.url.setPort(m_base.port());
        sent.headers.set("Authorization", m_token);
        return andThen(m_next.send(sent), &m_context, [this](const HttpResponse &response) {
            m_lastAnswer.start();
            m_largestAnswer = std::max(m_largestAnswer, response.body.size());
            return Result<HttpResponse>(response);
        });
    }

    [[nodiscard]] qint64 sinceLastAnswer() const { return m_lastAnswer.elapsed(); }
    [[nodiscard]] qsizetype largestAnswer() const { return m_largestAnswer; } //!< Bytes.

private:
    HttpClient &m_next;
    QUrl m_base;
    QByteArray m_token;
    QObject m_context;
    QElapsedTimer m_lastAnswer;
    qsizetype m_largestAnswer = 0;
};

} // namespace orgdesk::test
