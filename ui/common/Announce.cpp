#include "ui/common/Announce.h"

#include <QAccessible>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace orgdesk::ui {

namespace {

constexpr std::chrono::seconds announcementTime{1};

} // namespace

void announce(QWidget *widget, const QString &text)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
    const QString name = widget->accessibleName();
    if (name != text) {
        // Screen readers read the name of what raises the alert; afterwards it is its own again.
        widget->setAccessibleName(text);
        QTimer::singleShot(announcementTime, widget, [widget, name, text] {
            if (widget->accessibleName() == text)
                widget->setAccessibleName(name);
        });
    }
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace orgdesk::ui
