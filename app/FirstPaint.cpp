#include "app/FirstPaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace orgdesk {

FirstPaint::FirstPaint(QWidget &window, std::function<void()> callback)
    : QObject(&window)
    , m_callback(std::move(callback))
{
    window.installEventFilter(this);
    QTimer::singleShot(std::chrono::seconds(2), this, [this] { happened(); });
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        // After this event the paint is flushed; the call comes from the loop's next turn.
        QTimer::singleShot(0, this, [this] { happened(); });
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::happened()
{
    if (!m_callback)
        return;
    const auto callback = std::exchange(m_callback, {});
    deleteLater();
    callback();
}

} // namespace orgdesk
