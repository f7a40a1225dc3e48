#include "preflight/DnsMessage.h"

#include <ares.h>

#include <array>
#include <memory>
#include <optional>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace orgdesk {

namespace {

constexpr qsizetype headSize = 12;
constexpr int classInternet = 1;

// Walks over the bytes of a message. Everything after the first mistake reads as nothing.
class MessageReader
{
public:
    explicit MessageReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }

    quint32 number(int size)
    {
        quint32 value = 0;
        const QByteArrayView part = bytes(size);
        for (const char byte : part)
            value = value << 8U | static_cast<unsigned char>(byte);
        return value;
    }

    QByteArrayView bytes(qsizetype size)
    {
        if (m_failed || size > m_bytes.size() - m_at) {
            m_failed = true;
            return {};
        }
        const QByteArrayView part = m_bytes.sliced(m_at, size);
        m_at += size;
        return part;
    }

    QString name()
    {
        if (m_failed || m_at >= m_bytes.size()) {
            m_failed = true;
            return {};
        }
        const auto *begin = reinterpret_cast<const unsigned char *>(m_bytes.data());
        char *text = nullptr;
        long used = 0;
        const int status =
            ares_expand_name(begin + m_at, begin, static_cast<int>(m_bytes.size()), &text, &used);
        if (status != ARES_SUCCESS) {
            m_failed = true;
            return {};
        }
        const std::unique_ptr<char, decltype(&ares_free_string)> owner(
            text, [](void *string) { ares_free_string(string); });
        m_at += used;
        return QString::fromLatin1(text);
    }

    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

// A TXT record is a list of strings of at most 255 bytes; they belong together.
std::optional<QString> txtValue(QByteArrayView data)
{
    QByteArray text;
    qsizetype at = 0;
    while (at < data.size()) {
        const qsizetype size = static_cast<unsigned char>(data.at(at));
        if (size > data.size() - at - 1)
            return std::nullopt;
        text.append(data.sliced(at + 1, size).data(), size);
        at += 1 + size;
    }
    return QString::fromUtf8(text);
}

std::optional<QString> address(QByteArrayView data, DnsType type)
{
    const bool isShort = type == DnsType::A;
    if (data.size() != (isShort ? 4 : 16))
        return std::nullopt;
    std::array<char, 64> text{};
    ares_inet_ntop(isShort ? AF_INET : AF_INET6, data.data(), text.data(),
                   static_cast<ares_socklen_t>(text.size()));
    return QString::fromLatin1(text.data());
}

std::optional<QString> recordText(MessageReader &reader, DnsType type, qsizetype size)
{
    if (type != DnsType::Ns) {
        const QByteArrayView data = reader.bytes(size);
        if (reader.failed())
            return std::nullopt;
        return type == DnsType::Txt ? txtValue(data) : address(data, type);
    }
    const qsizetype end = reader.position() + size;
    const QString name = reader.name();
    if (reader.failed() || reader.position() != end)
        return std::nullopt;
    return name;
}

} // namespace

DnsAnswer readDnsMessage(QByteArrayView bytes, DnsType type)
{
    DnsAnswer broken;
    DnsAnswer answer;
    answer.outcome = DnsAnswer::Outcome::Answered;
    MessageReader reader(bytes);
    static_cast<void>(reader.number(4)); // ID and flags
    const quint32 questions = reader.number(2);
    const quint32 answers = reader.number(2);
    static_cast<void>(reader.bytes(headSize - 8));
    for (quint32 index = 0; index < questions && !reader.failed(); ++index) {
        static_cast<void>(reader.name());
        static_cast<void>(reader.bytes(4));
    }
    for (quint32 index = 0; index < answers && !reader.failed(); ++index) {
        static_cast<void>(reader.name());
        const quint32 recordType = reader.number(2);
        const quint32 recordClass = reader.number(2);
        DnsRecord record;
        record.timeToLive = std::chrono::seconds(reader.number(4));
        const auto size = static_cast<qsizetype>(reader.number(2));
        if (recordType != static_cast<quint32>(type) || recordClass != classInternet) {
            static_cast<void>(reader.bytes(size));
            continue;
        }
        const std::optional<QString> text = recordText(reader, type, size);
        if (!text)
            return broken;
        record.text = *text;
        answer.records << record;
    }
    return reader.failed() ? broken : answer;
}

} // namespace orgdesk
