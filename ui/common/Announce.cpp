#include "ui/common/Announce.h"

#include <QAccessible>
#include <QWidget>

namespace orgdesk::ui {

void announce(QWidget *widget, const QString &text)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
    if (widget->accessibleName() != text)
        widget->setAccessibleName(text);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace orgdesk::ui
