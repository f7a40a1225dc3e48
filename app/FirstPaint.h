#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace orgdesk {

//! Calls back once, from the event loop, after a window was painted for the first time (or after
//! two seconds without a paint, as for a window that opens minimized). Owned by the window.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    FirstPaint(QWidget &window, std::function<void()> callback);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void happened();

    std::function<void()> m_callback;
    bool m_painted = false;
};

} // namespace orgdesk
