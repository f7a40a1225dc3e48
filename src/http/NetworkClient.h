#pragma once

#include "core/Clock.h"
#include "http/HttpClient.h"

#include <QNetworkAccessManager>

#include <memory>

namespace orgdesk {

//! The end of the stack: one QNetworkAccessManager of its own, without cookies, cache, stored
//! credentials, redirects or HTTP/2 (oauth rules 28, 34, 89; reliability F1 to F3, F10).
//!
//! - Every request but GET and HEAD is on the wire at most once.
//! - https only, TLS 1.2 or newer, with a strict check of the server's certificate; plain http only
//!   to 127.0.0.1 (the local tenant of contracts 2).
//! - Any complete HTTP answer from 200 to 599 is a response, except 3xx and 511: those are
//!   NetworkError Redirected. Everything else is a NetworkError with `mayHaveArrived` set when the
//!   server may have read the request.
//! - A GET or HEAD on a connection that was kept goes again, once, when no byte comes for 3 s: such
//!   a connection may be dead without a sign.
//! - Bounded: `HttpRequest::deadline` for the whole exchange, 20 s without progress,
//!   `HttpRequest::maximumAnswer` bytes of (decompressed) body, 64 KiB of headers.
//!
//! Use from the thread it lives in. Destroying it aborts what is under way; those futures end as
//! Cancelled.
class NetworkClient final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    //! \param clock stamps the answers; must outlive this object.
    explicit NetworkClient(const Clock &clock, QObject *parent = nullptr);
    ~NetworkClient() override;

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override;

    //! Uses no connection of before for what is sent from now on, for instance after the computer
    //! slept (reliability 2.5). What is under way may still end; after two seconds it is
    //! Interrupted.
    void dropConnections();
    //! Like dropConnections(), but what is under way keeps its connection to its own end. A host has
    //! six connections at most: requests that hang would hold up all that follow.
    void leaveConnections() { makeManager(); }

    //! "TLS 1.3": of the newest encrypted connection; empty before one.
    [[nodiscard]] const QString &tls() const { return m_tls; }

Q_SIGNALS:
    //! A proxy ("proxy.example:3128") wants a name and a password, or others than it got.
    void proxyPasswordAsked(const QString &proxy);
    //! A proxy failed that got a name and a password. Not all say that those are wrong: tinyproxy
    //! answers 401, which Qt tells from no other failure.
    void proxyBlocked(const QString &proxy);

private:
    void makeManager();

    const Clock &m_clock;
    std::shared_ptr<QNetworkAccessManager> m_manager; //!< Exchanges share it.
    QString m_tls;
};

} // namespace orgdesk
