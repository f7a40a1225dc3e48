#pragma once

#include <QByteArray>
#include <QMetaType>

namespace orgdesk::test {

//! A connection to 127.0.0.1 as the operating system sees it. QTcpSocket does not tell a reset from
//! an orderly end.
class RawExchange
{
public:
    enum class End {
        Open,
        Closed, //!< FIN.
        Reset   //!< RST.
    };

    explicit RawExchange(quint16 port);
    ~RawExchange();
    Q_DISABLE_COPY_MOVE(RawExchange)

    RawExchange &send(const QByteArray &bytes);
    //! Takes what comes until the other side ends it, for at most this time.
    RawExchange &read(int milliseconds);

    //! What came so far.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] End end() const { return m_end; }

private:
    int m_socket;
    QByteArray m_bytes;
    End m_end = End::Open;
};

} // namespace orgdesk::test

Q_DECLARE_METATYPE(orgdesk::test::RawExchange::End)
