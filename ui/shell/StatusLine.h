#pragma once

#include <QDateTime>
#include <QStatusBar>

class QTimer;

namespace orgdesk::ui {

class AppContext;
class Label;
class Spinner;
class StatusDot;
class WaitingRequests;

//! The status bar: connection, host, and what is being read or when that was last (ui.md 3
//! and 5.1).
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    //! \param waiting null in a program without a queue.
    explicit StatusLine(AppContext &context, WaitingRequests *waiting = nullptr,
                        QWidget *parent = nullptr);

    //! Reads session, queue and activity again.
    void refresh();
    //! "Updated 14:32" with the time of now.
    void setUpdatedNow();
    //! Nothing can be reached, whatever the last request said: the local tenant stopped.
    void setStopped(bool stopped);

private:
    void refreshConnection(bool active);
    void refreshUpdated(bool active);
    [[nodiscard]] QString offlineText() const;

    AppContext &m_context;
    WaitingRequests *m_waiting; //!< Null in a program without a queue.
    StatusDot *m_connection;
    Label *m_host;
    Spinner *m_spinner;
    Label *m_updated;
    QTimer *m_tick;  //!< Counts down to the next try or request.
    QTimer *m_delay; //!< What is read within a blink is not worth a word.
    bool m_readsLong = false;
    QDateTime m_updatedAt;
    bool m_stopped = false;
};

} // namespace orgdesk::ui
