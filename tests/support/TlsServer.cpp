#include "support/TlsServer.h"

#include <QTcpSocket>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace orgdesk::test {

static BIO *pemBio(const QByteArray &pem)
{
    return BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
}

static X509 *certificateOf(const TestCertificate &certificate)
{
    BIO *bio = pemBio(certificate.certificatePem);
    X509 *result = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    return result;
}

struct TlsServer::Context
{
    SSL_CTX *ssl = SSL_CTX_new(TLS_server_method());

    explicit Context(const TlsServerOptions &options)
    {
        SSL_CTX_set_security_level(ssl, 0);
        SSL_CTX_set_min_proto_version(ssl, options.lowestVersion);
        SSL_CTX_set_max_proto_version(ssl, options.highestVersion);
        if (!options.ciphers.isEmpty())
            SSL_CTX_set_cipher_list(ssl, options.ciphers.constData());
        for (const TestCertificate &certificate : options.chain) {
            X509 *x509 = certificateOf(certificate);
            if (&certificate == &options.chain.first())
                SSL_CTX_use_certificate(ssl, x509);
            else
                SSL_CTX_add1_chain_cert(ssl, x509);
            X509_free(x509);
        }
        if (!options.chain.isEmpty()) {
            BIO *bio = pemBio(options.chain.first().keyPem);
            EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
            SSL_CTX_use_PrivateKey(ssl, key);
            EVP_PKEY_free(key);
            BIO_free(bio);
        }
        if (options.group.isEmpty())
            SSL_CTX_set_dh_auto(ssl, 1);
        else
            useGroup(options.group);
    }
    ~Context() { SSL_CTX_free(ssl); }
    Q_DISABLE_COPY_MOVE(Context)

    void useGroup(const QByteArray &group)
    {
        EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "DHX", nullptr);
        EVP_PKEY *parameters = nullptr;
        EVP_PKEY_paramgen_init(context);
        EVP_PKEY_CTX_set_group_name(context, group.constData());
        if (EVP_PKEY_paramgen(context, &parameters) == 1)
            SSL_CTX_set0_tmp_dh_pkey(ssl, parameters);
        EVP_PKEY_CTX_free(context);
    }
};

//! One connection: TLS in memory, bytes over the socket.
class TlsServer::Connection : public QObject
{
public:
    Connection(QTcpSocket *socket, TlsServer &server)
        : QObject(&server)
        , m_socket(socket)
        , m_server(server)
        , m_ssl(SSL_new(server.m_context->ssl))
        , m_in(BIO_new(BIO_s_mem()))
        , m_out(BIO_new(BIO_s_mem()))
    {
        socket->setParent(this);
        SSL_set_bio(m_ssl, m_in, m_out);
        SSL_set_accept_state(m_ssl);
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        read();
    }
    ~Connection() override { SSL_free(m_ssl); }
    Q_DISABLE_COPY_MOVE(Connection)

private:
    void read()
    {
        m_received += m_socket->readAll();
        if (m_received.startsWith("CONNECT ")) {
            const qsizetype end = m_received.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            m_received.remove(0, end + 4);
            m_socket->write("HTTP/1.1 200 Connected\r\n\r\n");
        }
        if (m_received.isEmpty())
            return;
        m_server.m_sawHello = m_server.m_sawHello || m_received.startsWith('\x16');
        if (m_server.m_options.scripted.isEmpty())
            speak();
        else
            recite();
        m_received.clear();
    }

    //! Whatever is no handshake (22) and no alert (21) counts as a request.
    void recite()
    {
        if (!m_recited)
            m_socket->write(m_server.m_options.scripted);
        if (m_received[0] != '\x16' && m_received[0] != '\x15')
            m_server.m_applicationBytes += m_received.size();
        if (m_recited)
            m_socket->disconnectFromHost();
        m_recited = true;
    }

    void speak()
    {
        BIO_write(m_in, m_received.constData(), static_cast<int>(m_received.size()));
        ERR_clear_error();
        char buffer[4096];
        int size = 0;
        QByteArray request;
        while ((size = SSL_read(m_ssl, buffer, sizeof buffer)) > 0)
            request.append(buffer, size);
        m_server.m_applicationBytes += request.size();
        const int error = SSL_get_error(m_ssl, size);
        if (request.contains("\r\n\r\n")) {
            const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
            SSL_write(m_ssl, answer.constData(), static_cast<int>(answer.size()));
        }
        flush();
        if (error != SSL_ERROR_WANT_READ)
            m_socket->disconnectFromHost();
    }

    void flush()
    {
        char *data = nullptr;
        const long size = BIO_get_mem_data(m_out, &data);
        m_socket->write(data, size);
        static_cast<void>(BIO_reset(m_out));
    }

    QTcpSocket *m_socket;
    TlsServer &m_server;
    SSL *m_ssl;
    BIO *m_in;  // owned by m_ssl
    BIO *m_out; // owned by m_ssl
    QByteArray m_received;
    bool m_recited = false;
};

TlsServer::TlsServer(const TlsServerOptions &options)
    : m_options(options)
    , m_context(std::make_unique<Context>(options))
{
    connect(&m_server, &QTcpServer::newConnection, this, &TlsServer::accept);
    m_server.listen(QHostAddress::LocalHost);
}

TlsServer::~TlsServer()
{
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly)); // before the context
}

void TlsServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        new Connection(socket, *this);
    }
}

} // namespace orgdesk::test
