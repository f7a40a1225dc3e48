#pragma once

#include "core/Future.h"
#include "oauth/Jwks.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace orgdesk {

class Clock;
class HttpClient;

//! The server's keys, in memory (oauth rule 37). Kept for ten minutes; keys that do not do are
//! fetched anew, but at most once per five minutes. Callers at the same time share one request.
class JwksCache : public QObject
{
    Q_OBJECT

public:
    using Keys = QList<JsonWebKey>;

    JwksCache(HttpClient &http, Clock &clock, QObject *parent = nullptr);

    //! \param suffices tells whether these keys do; if not, they are fetched once more where that
    //! is allowed. The answer is the newest set, sufficient or not.
    [[nodiscard]] Future<Keys> keys(const QUrl &uri,
                                    const std::function<bool(const Keys &)> &suffices);

private:
    Future<Keys> fetch(const QUrl &uri);
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] bool mayRefetch() const;

    HttpClient &m_http;
    Clock &m_clock;
    std::optional<Keys> m_keys;
    std::chrono::milliseconds m_fetchedAt{0};
    std::optional<std::chrono::milliseconds> m_refetchedAt;
    std::optional<Future<Keys>> m_running;
};

} // namespace orgdesk
