#pragma once

#include "core/Clock.h"
#include "http/HttpClient.h"

#include <QObject>

namespace orgdesk {

//! Writes one line per exchange to the category orgdesk.http: method, host, path, status, duration,
//! request ID. Never headers, bodies or queries. Answers pass through untouched.
class LoggingClient final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    //! \param next and `clock` must outlive this object.
    LoggingClient(HttpClient &next, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override;

private:
    HttpClient &m_next;
    const Clock &m_clock;
};

} // namespace orgdesk
