#include "http/OneShotBody.h"

#include <cstring>

namespace orgdesk {

OneShotBody::OneShotBody(Secret body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_body.size() - m_at + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *target, qint64 most)
{
    const qint64 count = qMin<qint64>(most, m_body.size() - m_at);
    if (count <= 0)
        return -1;
    std::memcpy(target, m_body.reveal().data() + m_at, static_cast<std::size_t>(count));
    m_at += count;
    return count;
}

} // namespace orgdesk
