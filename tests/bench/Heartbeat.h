#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace orgdesk::test {

//! The times, in milliseconds, in which the event loop did not come around.
class Heartbeat final : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setInterval(2);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        m_last.start();
        m_timer.start();
    }
    //! The last one included, which may still be running.
    [[nodiscard]] std::vector<double> gaps()
    {
        beat();
        return m_gaps;
    }

private:
    void beat() { m_gaps.push_back(static_cast<double>(m_last.restart())); }

    QTimer m_timer;
    QElapsedTimer m_last;
    std::vector<double> m_gaps;
};

} // namespace orgdesk::test
