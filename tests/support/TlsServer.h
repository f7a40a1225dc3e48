#pragma once

#include "support/TestCertificates.h"

#include <QTcpServer>

#include <memory>

namespace orgdesk::test {

//! How a TLS server of a test behaves. Anything goes: OpenSSL's security level is 0.
struct TlsServerOptions
{
    QList<TestCertificate> chain{}; //!< The server's own first; its key is used.
    int lowestVersion = 0;          //!< TLS1_VERSION and the like; 0: any.
    int highestVersion = 0;
    QByteArray ciphers{}; //!< Of TLS 1.2 and before; empty: OpenSSL's.
    //! Diffie-Hellman group of OpenSSL ("dh_1024_160"); empty: none.
    QByteArray group{};
    //! Answers the first bytes with these and never speaks TLS.
    QByteArray scripted{};
};

//! A server on 127.0.0.1 that speaks TLS with OpenSSL, badly where it is told to. It answers each
//! request with 200, and is an HTTP proxy too, so that a client can be led to it under any name:
//! after CONNECT it speaks for whatever host was named.
class TlsServer : public QObject
{
    Q_OBJECT

public:
    explicit TlsServer(const TlsServerOptions &options);
    ~TlsServer() override;

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int connections() const { return m_connections; }
    //! Whether a client ever said a word of TLS.
    [[nodiscard]] bool sawHello() const { return m_sawHello; }
    //! Bytes of requests that were read, over all connections: decrypted ones, and those in the
    //! clear that are no TLS handshake.
    [[nodiscard]] qint64 applicationBytes() const { return m_applicationBytes; }

private:
    class Connection;
    struct Context;

    void accept();

    TlsServerOptions m_options;
    std::unique_ptr<Context> m_context;
    QTcpServer m_server;
    int m_connections = 0;
    bool m_sawHello = false;
    qint64 m_applicationBytes = 0;
};

} // namespace orgdesk::test
