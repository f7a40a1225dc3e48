#pragma once

#include "core/Clock.h"
#include "http/HttpClient.h"
#include "http/OneShotBody.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;
class QSslError;

namespace orgdesk {

//! One request of a NetworkClient from start to end; deletes itself when it is over.
class NetworkExchange final : public QObject
{
    Q_OBJECT

public:
    NetworkExchange(std::shared_ptr<QNetworkAccessManager> manager, HttpRequest request,
                    const Clock &clock, QObject *parent);
    ~NetworkExchange() override;

    [[nodiscard]] Future<HttpResponse> future() const { return m_completer.future(); }
    void start();
    //! Its connection is of no use any more.
    void interrupt();

Q_SIGNALS:
    //! "TLS 1.3", when a new connection was encrypted.
    void encrypted(const QString &protocol);
    //! A proxy ("proxy.example:3128") that got a name and a password failed.
    void proxyBlocked(const QString &proxy);

private:
    void stop(NetworkError::Reason reason, const QString &technical, const TlsFailure &tls = {});
    void checkCertificate();
    void noteSslErrors(const QList<QSslError> &errors);
    void noteSent();
    void startAgain();
    void dropReply();
    void checkHeaders();
    void readBody();
    void finish();
    void blameProxy(NetworkError &error, QNetworkReply::NetworkError code);
    void fail(NetworkError error);
    [[nodiscard]] QString issuerName() const;
    [[nodiscard]] QString certificateText(const QString &problem) const;
    [[nodiscard]] QList<QByteArray> certificateChain() const;
    [[nodiscard]] HttpResponse response() const;
    [[nodiscard]] bool wasSent() const;

    std::shared_ptr<QNetworkAccessManager> m_manager;
    HttpRequest m_request;
    const Clock &m_clock;
    Completer<HttpResponse> m_completer;
    QTimer m_deadline;
    QTimer m_firstByte; //!< Runs for a read on a kept connection.
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_body;
    QByteArray m_received;
    bool m_connecting = false; //!< A connection of its own; else one that was open already.
    bool m_encrypted = false;
    bool m_requestSent = false;
    bool m_isSecond = false; //!< Sent again, on another connection.
    bool m_over = false;
    TlsFailure m_tls;
    QString m_tlsText;
    std::optional<NetworkError> m_stopped; //!< Set when it is us who ended it.
};

} // namespace orgdesk
