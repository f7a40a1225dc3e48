#pragma once

#include "core/Future.h"

#include <QUrl>

#include <chrono>

namespace orgdesk {

class Clock;
class HttpClient;

//! What came back from an address.
struct ProbeAnswer
{
    int status = 0; //!< 0: no answer, see `failure`.
    QByteArray body;
    std::chrono::milliseconds took{0};
    QDateTime serverTime;                //!< From the Date header; may be invalid.
    QDateTime receivedAt;                //!< UTC, by this computer.
    std::optional<NetworkError> failure; //!< Why there is none.
    bool behindProxy = false;            //!< This computer reaches the address through a proxy.
};

//! Looks at addresses that somebody typed, from this computer. GUI thread.
class AddressProbe
{
public:
    AddressProbe() = default;
    virtual ~AddressProbe() = default;
    Q_DISABLE_COPY_MOVE(AddressProbe)

    //! GET without credentials, cookies and redirects, at most 10 s and `most` bytes. A redirect
    //! counts as an answer. Fails only as Cancelled.
    [[nodiscard]] virtual Future<ProbeAnswer> get(const QUrl &address, qsizetype most) = 0;
};

//! The time every single look may take.
inline constexpr std::chrono::seconds probeDeadline{10};

//! Over an HttpClient that adds nothing to requests.
class HttpProbe final : public QObject, public AddressProbe
{
    Q_OBJECT

public:
    using IsBehindProxy = bool (*)(const QUrl &);

    //! \param isBehindProxy is asked on a worker thread. All must outlive this object.
    HttpProbe(HttpClient &http, Clock &clock, IsBehindProxy isBehindProxy,
              QObject *parent = nullptr);

    [[nodiscard]] Future<ProbeAnswer> get(const QUrl &address, qsizetype most) override;

private:
    [[nodiscard]] Future<ProbeAnswer> explain(const ProbeAnswer &answer, const QUrl &address);

    HttpClient &m_http;
    Clock &m_clock;
    IsBehindProxy m_isBehindProxy;
};

} // namespace orgdesk
