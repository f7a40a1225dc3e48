#pragma once

#include <QObject>

#include <chrono>

namespace orgdesk {

class Clock;

//! Tells that this computer, or this program alone, goes on after a pause of more than ten seconds:
//! connections of before are of no use then (reliability 2.5). The word of login1 where there is
//! one (Linux); everywhere, a look at the clocks every five seconds: a beat that comes late, or
//! wall time that ran ahead of the other clock, as when somebody sets it. GUI thread.
class WakeWatch final : public QObject
{
    Q_OBJECT

public:
    //! \param clock must outlive this object.
    explicit WakeWatch(Clock &clock, QObject *parent = nullptr);
    ~WakeWatch() override;

    //! Listens to login1 too. \param bus address of a bus (tests); empty: the system's. Without one
    //! nothing happens. macOS (NSWorkspace) and Windows (WM_POWERBROADCAST) have no code here: they
    //! do with the clocks.
    void listenToSystem(const QString &bus = {});

Q_SIGNALS:
    void woke();

private Q_SLOTS:
    void onPrepareForSleep(bool sleeps);

private:
    void beat();
    void remember();

    Clock &m_clock;
    std::chrono::milliseconds m_monotonic{0}; //!< Of the last beat.
    qint64 m_wall = 0;                        //!< The same, since 1970, in milliseconds.
    QString m_connection;                     //!< Name of our own to a bus of a test.
};

} // namespace orgdesk
