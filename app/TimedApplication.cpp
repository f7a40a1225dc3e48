#include "app/TimedApplication.h"

#include "core/Logging.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

namespace orgdesk {

namespace {

constexpr qint64 longestTurn = 50; // ms

} // namespace

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    // Workers deliver their events here, too.
    if (m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // Neither is sure to be there afterwards.
    const QEvent::Type type = event->type();
    const char *whose = receiver->metaObject()->className();
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool accepted = QApplication::notify(receiver, event);
    --m_depth;
    if (timer.elapsed() > longestTurn)
        qCDebug(lcApp) << "stall of" << timer.elapsed() << "ms:" << type << "of" << whose;
    return accepted;
}

} // namespace orgdesk
