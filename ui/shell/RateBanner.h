#pragma once

#include <QObject>

#include <chrono>

class QTimer;

namespace orgdesk::ui {

class AppContext;
class Banner;
class BannerHost;
class WaitingRequests;

//! Says that the service asked to slow down, counts down to the next request, and lets people end
//! the wait (ui.md 6.11).
class RateBanner final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive this object. \param waiting null in a program without a queue: then nothing
    //! is ever shown.
    RateBanner(AppContext &context, WaitingRequests *waiting, BannerHost &banners,
               QObject *parent = nullptr);

    //! Reads the queue again.
    void refresh();

private:
    [[nodiscard]] Banner *shown();

    AppContext &m_context;
    BannerHost &m_banners;
    WaitingRequests *m_waiting;
    QTimer *m_timer;
    std::chrono::milliseconds m_longest{0}; //!< Of this wait, for the bar.
};

} // namespace orgdesk::ui
