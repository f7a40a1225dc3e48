#include "http/RateHints.h"

#include <QLocale>

namespace orgdesk {

namespace {

constexpr qint64 longestWaitSeconds = 3600;

// IMF-fixdate, the only form that servers may send (RFC 9110 5.6.7).
std::optional<QDateTime> httpDate(const QByteArray &value)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(value),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time;
}

std::optional<qint64> wholeNumber(const QByteArray &value)
{
    bool good = false;
    const qint64 number = value.trimmed().toLongLong(&good);
    if (!good || number < 0)
        return std::nullopt;
    return number;
}

std::optional<std::chrono::milliseconds> plausibleWait(qint64 seconds)
{
    if (seconds > longestWaitSeconds)
        return std::nullopt;
    return std::chrono::seconds(qMax<qint64>(0, seconds));
}

// Where the answer has no Date, our own clock has to do.
QDateTime answeredAt(const HttpResponse &response)
{
    return httpDate(response.headers.value("Date")).value_or(response.receivedAt);
}

} // namespace

RateHints RateHints::of(const HttpResponse &response)
{
    RateHints hints;
    const HttpHeaders &headers = response.headers;
    const auto limit = wholeNumber(headers.value("X-RateLimit-Limit"));
    if (limit && *limit >= 1 && *limit <= 100'000)
        hints.limit = static_cast<int>(*limit);
    const auto remaining = wholeNumber(headers.value("X-RateLimit-Remaining"));
    if (remaining && *remaining <= 100'000)
        hints.remaining = static_cast<int>(*remaining);
    const QDateTime at = answeredAt(response);
    const auto reset = wholeNumber(headers.value("X-RateLimit-Reset"));
    if (reset && at.isValid())
        hints.untilReset = plausibleWait(*reset - at.toSecsSinceEpoch());
    const QByteArray retryAfter = headers.value("Retry-After");
    if (const auto seconds = wholeNumber(retryAfter))
        hints.retryAfter = plausibleWait(*seconds);
    else if (const auto time = httpDate(retryAfter); time && at.isValid())
        hints.retryAfter = plausibleWait(at.secsTo(*time));
    hints.tenantWide = headers.value("X-Auth0-Error-Kind") == "global-rate-limit";
    return hints;
}

std::optional<std::chrono::milliseconds> RateHints::wait() const
{
    return retryAfter ? retryAfter : untilReset;
}

} // namespace orgdesk
