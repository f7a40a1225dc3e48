#include "oauth/ServerTime.h"

#include "core/Clock.h"

#include <QLocale>

#include <algorithm>
#include <vector>

namespace orgdesk {

using std::chrono::milliseconds;

namespace {

constexpr std::size_t samples = 5;
constexpr milliseconds farOff = std::chrono::seconds(30);

} // namespace

ServerTime::ServerTime(Clock &clock)
    : m_clock(clock)
{
}

void ServerTime::learn(const HttpHeaders &answer)
{
    const QString text = QString::fromLatin1(answer.value("Date")).trimmed();
    // IMF-fixdate only (RFC 9110 5.6.7); anything else teaches nothing.
    QDateTime date =
        QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return;
    date.setTimeSpec(Qt::UTC);
    const milliseconds seen = milliseconds(date.toMSecsSinceEpoch()) - m_clock.monotonic();
    if (!m_seen.empty() && std::chrono::abs(seen - median()) > farOff)
        m_seen.clear();
    m_seen.push_back(seen);
    if (m_seen.size() > samples)
        m_seen.pop_front();
}

milliseconds ServerTime::median() const
{
    std::vector<milliseconds> sorted(m_seen.begin(), m_seen.end());
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

QDateTime ServerTime::now() const
{
    if (m_seen.empty())
        return m_clock.now();
    return QDateTime::fromMSecsSinceEpoch((median() + m_clock.monotonic()).count(), Qt::UTC);
}

std::chrono::seconds ServerTime::offset() const
{
    return std::chrono::seconds(m_clock.now().secsTo(now()));
}

bool ServerTime::isSkewed() const
{
    return std::chrono::abs(offset()) > std::chrono::minutes(2);
}

} // namespace orgdesk
