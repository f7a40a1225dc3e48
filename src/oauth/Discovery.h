#pragma once

#include "core/Future.h"
#include "oauth/OidcMetadata.h"

#include <QObject>

#include <optional>

namespace orgdesk {

class HttpClient;
class ServerTime;

//! Fetches the discovery document once and keeps it in memory. Callers at the same time share one
//! request; a failure is not kept.
class Discovery : public QObject
{
    Q_OBJECT

public:
    Discovery(HttpClient &http, ServerTime &time, QString issuer, QObject *parent = nullptr);

    //! Errors: NetworkError, ServerError, RateLimited, SignInFailed UntrustedAnswer.
    [[nodiscard]] Future<OidcMetadata> metadata();
    //! What was fetched already, without asking.
    [[nodiscard]] const std::optional<OidcMetadata> &known() const { return m_metadata; }

private:
    HttpClient &m_http;
    ServerTime &m_time;
    QString m_issuer;
    std::optional<OidcMetadata> m_metadata;
    std::optional<Future<OidcMetadata>> m_running;
};

} // namespace orgdesk
