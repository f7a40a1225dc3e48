#include "ui/common/Announce.h"

#include <QAccessible>
#include <QTimer>
#include <QVariant>
#include <QWidget>

#include <chrono>

namespace orgdesk::ui {

namespace {

constexpr std::chrono::seconds announcementTime{1};
constexpr auto ownNameProperty = "orgdesk.ownName";

} // namespace

void announce(QWidget *widget, const QString &text)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
    // Screen readers read the name of what raises the alert; afterwards it is its own again. A
    // second announcement meanwhile must not take the first one for the widget's own name.
    const QVariant kept = widget->property(ownNameProperty);
    const QString name = kept.isValid() ? kept.toString() : widget->accessibleName();
    if (name != text) {
        widget->setProperty(ownNameProperty, name);
        widget->setAccessibleName(text);
        QTimer::singleShot(announcementTime, widget, [widget, name, text] {
            if (widget->accessibleName() != text)
                return;
            widget->setAccessibleName(name);
            widget->setProperty(ownNameProperty, QVariant());
        });
    }
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace orgdesk::ui
