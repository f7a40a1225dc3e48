#include "core/Secret.h"

#include <QDebug>
#include <QString>

#include <openssl/crypto.h>

#include <algorithm>
#include <vector>

namespace orgdesk {

struct Secret::Buffer
{
    std::vector<char> bytes;

    explicit Buffer(QByteArrayView view)
        : bytes(view.begin(), view.end())
    {
    }
    ~Buffer() { OPENSSL_cleanse(bytes.data(), bytes.size()); }
    Q_DISABLE_COPY_MOVE(Buffer)
};

Secret Secret::fromView(QByteArrayView bytes)
{
    Secret secret;
    if (!bytes.isEmpty())
        secret.m_buffer = std::make_shared<const Buffer>(bytes);
    return secret;
}

Secret Secret::fromBytes(QByteArray &&bytes)
{
    QByteArray taken = std::move(bytes);
    Secret secret = fromView(taken);
    wipe(taken);
    return secret;
}

Secret Secret::fromText(const QString &text)
{
    return fromBytes(text.toUtf8());
}

qsizetype Secret::size() const
{
    return m_buffer ? static_cast<qsizetype>(m_buffer->bytes.size()) : 0;
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? QByteArrayView(m_buffer->bytes.data(), size()) : QByteArrayView();
}

bool operator==(const Secret &left, const Secret &right)
{
    if (left.size() != right.size())
        return false;
    return left.isEmpty()
        || CRYPTO_memcmp(left.reveal().data(), right.reveal().data(),
                         static_cast<std::size_t>(left.size()))
        == 0;
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    return debug.noquote() << (secret.isEmpty() ? "(none)" : "***");
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached() && !bytes.isEmpty())
        OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace orgdesk
