#pragma once

#include <QStatusBar>

namespace orgdesk::ui {

class AppContext;
class Label;
class StatusDot;

//! The status bar: connection, host, and when the page was read last (ui.md 3).
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(AppContext &context, QWidget *parent = nullptr);

    //! Reads session and queue again.
    void refresh();
    //! "Updated 14:32" with the time of now.
    void setUpdatedNow();
    void setLoading(bool loading);
    void setOffline(bool offline);

private:
    AppContext &m_context;
    StatusDot *m_connection;
    Label *m_host;
    Label *m_updated;
    bool m_offline = false;
};

} // namespace orgdesk::ui
