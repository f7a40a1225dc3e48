#pragma once

#include "core/Clock.h"
#include "http/HttpClient.h"

#include <QObject>

#include <list>

namespace orgdesk {

//! Watches what is on its way and whether the server is there, for the status bar. Requests and
//! answers pass through untouched. GUI thread.
class ActivityClient final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    struct State
    {
        int reading = 0;       //!< Interactive reads without an answer, waits and repeats included.
        bool slow = false;     //!< One of them is older than ten seconds (ui.md 5.1).
        bool reachable = true; //!< False when the last request ended without an answer of the vendor.

        bool operator==(const State &) const = default;
    };

    //! \param next and `clock` must outlive this object.
    ActivityClient(HttpClient &next, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override;

    [[nodiscard]] const State &state() const { return m_state; }

    //! What is still on its way is not told of any more: the next session begins anew.
    void endSession();

Q_SIGNALS:
    void stateChanged();

private:
    struct Running
    {
        bool reads;
        std::chrono::milliseconds since;
    };

    void onEnded(const Result<HttpResponse> &result);
    void refresh();

    HttpClient &m_next;
    Clock &m_clock;
    std::list<Running> m_running;
    State m_state;
    bool m_reachable = true;
    int m_session = 0; //!< How often endSession() was called.
};

} // namespace orgdesk
