#pragma once

#include "oauth/RedirectReceiver.h"

#include <QList>
#include <QObject>

#include <optional>

class QTcpServer;

namespace orgdesk {

class Clock;
class RedirectConnection;
struct WireRequest;

//! The one-shot listener of RFC 8252 7.3 (oauth rules 16 to 26): 127.0.0.1 only, the registered
//! ports in order, `GET /callback` from a top-level navigation and nothing else. A forged or
//! foreign request is refused and the attempt goes on waiting. After the redirect it serves the
//! closing page for three seconds and then stops listening by itself.
class LoopbackRedirectReceiver final : public QObject, public RedirectReceiver
{
    Q_OBJECT

public:
    //! \param ports tried in order; 0 takes any free port.
    LoopbackRedirectReceiver(QList<quint16> ports, Clock &clock, QObject *parent = nullptr);
    ~LoopbackRedirectReceiver() override;

    Result<QString> listen(Filter belongs) override;
    [[nodiscard]] Future<Secret> redirect() const override;
    void close() override;

    [[nodiscard]] bool isListening() const;

private:
    void acceptConnections();
    void dropIdleConnection();
    [[nodiscard]] QByteArray answerTo(const WireRequest &request);
    //! The status of a refusal, or nothing when the request may be served.
    [[nodiscard]] std::optional<int> objection(const WireRequest &request) const;
    [[nodiscard]] QByteArray takeRedirect(const WireRequest &request);

    QList<quint16> m_ports;
    Clock &m_clock;
    QTcpServer *m_server;
    QList<RedirectConnection *> m_connections; //!< Oldest first.
    Filter m_belongs;
    std::optional<Completer<Secret>> m_redirect;
    bool m_taken = false;
};

} // namespace orgdesk
