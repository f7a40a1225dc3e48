#pragma once

#include <chrono>
#include <deque>

namespace orgdesk {

//! Leaves a host alone that stopped answering (reliability 2.4): open after five requests in a row,
//! within 30 s, whose outcome is unknown. Then one probe at a time, after a random wait of at most
//! 5, 10, 20, 40, 60 s. Any answer closes it. Pure.
class CircuitBreaker
{
public:
    using Time = std::chrono::milliseconds; //!< Clock::monotonic().

    enum class State {
        Closed,  //!< Everything goes.
        Open,    //!< Nothing goes until the probe is due.
        HalfOpen //!< A probe is on its way; nothing else goes.
    };

    //! What became of a request that was let through.
    enum class Outcome {
        Answered,
        Unknown, //!< It may have arrived.
        NotSent, //!< Nothing of it left: no sign of the server, for good or bad.
    };

    //! Whether a request may go. A read becomes the probe when that is due; `probe`, the cheap
    //! request that somebody asks for, at any time.
    [[nodiscard]] bool lets(bool read, bool probe, Time now);
    //! \param random from 0 to 1 (1 excluded), for the wait before the next probe.
    void note(Outcome outcome, Time now, double random);

    [[nodiscard]] State state() const { return m_state; }
    //! When the next probe is due; only while Open.
    [[nodiscard]] Time probeAt() const { return m_probeAt; }

private:
    void open(Time now, double random);

    State m_state = State::Closed;
    std::deque<Time> m_unknown; //!< In a row, since the last answer.
    Time m_probeAt{0};
    Time m_wait{0};   //!< The one that ends at m_probeAt.
    int m_probes = 0; //!< Since it opened.
};

} // namespace orgdesk
