#include "oauth/ServerTime.h"

#include "core/Clock.h"

#include <QLocale>

namespace orgdesk {

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
    m_offset = std::chrono::seconds(m_clock.now().secsTo(date));
}

QDateTime ServerTime::now() const
{
    return m_clock.now().addSecs(m_offset.count());
}

bool ServerTime::isSkewed() const
{
    return m_offset > std::chrono::minutes(2) || m_offset < std::chrono::minutes(-2);
}

} // namespace orgdesk
