#include "http/RateHints.h"

#include <QLocale>

#include <algorithm>

namespace orgdesk {

namespace {

constexpr qint64 longestWaitSeconds = 3600;
constexpr qint64 longestByOurClockSeconds = 60;

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

// Where the answer has no Date, our own clock has to do; it may be wrong by hours, so then only
// what is near counts.
class AnswerTime
{
public:
    explicit AnswerTime(const HttpResponse &response)
        : m_date(httpDate(response.headers.value("Date")))
        , m_at(m_date.value_or(response.receivedAt))
    {
    }

    [[nodiscard]] std::optional<qint64> serverSecond() const
    {
        return m_date ? std::optional(m_date->toSecsSinceEpoch()) : std::nullopt;
    }

    [[nodiscard]] std::optional<std::chrono::milliseconds> until(qint64 epochSeconds) const
    {
        if (!m_at.isValid())
            return std::nullopt;
        const qint64 seconds = epochSeconds - m_at.toSecsSinceEpoch();
        if (seconds > (m_date ? longestWaitSeconds : longestByOurClockSeconds))
            return std::nullopt;
        if (!m_date && seconds < 0)
            return std::nullopt;
        return std::chrono::seconds(qMax<qint64>(0, seconds));
    }

private:
    std::optional<QDateTime> m_date;
    QDateTime m_at;
};

bool isTooLongNumber(const QByteArray &value)
{
    return value.size() > 18
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// A refusal that asks for a wait is not to be answered at once, however long the wait.
std::optional<std::chrono::milliseconds> retryAfterOf(const QByteArray &value,
                                                      const AnswerTime &answered)
{
    if (isTooLongNumber(value))
        return std::chrono::seconds(longestWaitSeconds);
    if (const auto seconds = wholeNumber(value))
        return std::chrono::seconds(qMin(*seconds, longestWaitSeconds));
    const auto time = httpDate(value);
    return time ? answered.until(time->toSecsSinceEpoch()) : std::nullopt;
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
    const AnswerTime answered(response);
    hints.serverSecond = answered.serverSecond();
    if (const auto reset = wholeNumber(headers.value("X-RateLimit-Reset")))
        hints.untilReset = answered.until(*reset);
    hints.retryAfter = retryAfterOf(headers.value("Retry-After"), answered);
    hints.tenantWide = headers.value("X-Auth0-Error-Kind") == "global-rate-limit";
    return hints;
}

std::optional<std::chrono::milliseconds> RateHints::wait() const
{
    return retryAfter ? retryAfter : untilReset;
}

} // namespace orgdesk
