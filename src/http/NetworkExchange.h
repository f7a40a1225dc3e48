#pragma once

#include "core/Clock.h"
#include "http/HttpClient.h"
#include "http/OneShotBody.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

namespace orgdesk {

//! One request of a NetworkClient from start to end; deletes itself when it is over.
class NetworkExchange final : public QObject
{
    Q_OBJECT

public:
    NetworkExchange(QNetworkAccessManager &manager, HttpRequest request, const Clock &clock,
                    QObject *parent);
    ~NetworkExchange() override;

    [[nodiscard]] Future<HttpResponse> future() const { return m_completer.future(); }
    void start();

Q_SIGNALS:
    //! "TLS 1.3", when a new connection was encrypted.
    void encrypted(const QString &protocol);

private:
    void stop(NetworkError::Reason reason, const QString &technical, const TlsFailure &tls = {});
    void checkCertificate();
    void noteSslErrors(const QList<QSslError> &errors);
    void checkHeaders();
    void readBody();
    void finish();
    void fail(NetworkError error);
    [[nodiscard]] QString issuerName() const;
    [[nodiscard]] QString certificateText(const QString &problem) const;
    [[nodiscard]] QList<QByteArray> certificateChain() const;
    [[nodiscard]] HttpResponse response() const;
    [[nodiscard]] bool wasSent() const;

    QNetworkAccessManager &m_manager;
    HttpRequest m_request;
    const Clock &m_clock;
    Completer<HttpResponse> m_completer;
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_body;
    QByteArray m_received;
    bool m_connecting = false; //!< A connection of its own; else one that was open already.
    bool m_encrypted = false;
    bool m_requestSent = false;
    bool m_over = false;
    TlsFailure m_tls;
    QString m_tlsText;
    std::optional<NetworkError> m_stopped; //!< Set when it is us who ended it.
};

} // namespace orgdesk
