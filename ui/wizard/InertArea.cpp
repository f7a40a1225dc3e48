#include "ui/wizard/InertArea.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace orgdesk::ui {

namespace {

bool isFocusMove(QEvent *event)
{
    const int key = static_cast<QKeyEvent *>(event)->key();
    return key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

InertArea::InertArea(QWidget *area)
    : QObject(area)
    , m_area(area)
{
}

void InertArea::setInert(bool inert)
{
    if (m_inert == inert)
        return;
    m_inert = inert;
    if (inert)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
}

bool InertArea::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
        if (isFocusMove(event))
            return false;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Drop:
    case QEvent::InputMethod:
        break;
    default:
        return false;
    }
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget && (widget == m_area || m_area->isAncestorOf(widget));
}

} // namespace orgdesk::ui
