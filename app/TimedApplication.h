#pragma once

#include <QApplication>

namespace orgdesk {

//! Says in the log (level debug) which event kept the window from reacting for over 50 ms, and for
//! how long: "stall of 62 ms: Timer of orgdesk::ui::SsoPage". GUI thread; costs two readings of the
//! clock for each event.
class TimedApplication final : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    [[nodiscard]] bool notify(QObject *receiver, QEvent *event) override;

private:
    int m_depth = 0; //!< Events are sent while another one is worked on.
};

} // namespace orgdesk
