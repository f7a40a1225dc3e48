#include "ui/common/AccessibleScrollArea.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

// QAccessibleWidget looks the child up and checks the index, which is all that is needed here.
QAccessibleInterface *describeScrollArea(const QString &className, QObject *object)
{
    if (className != u"QScrollArea" && className != u"QAbstractScrollArea")
        return nullptr;
    auto *area = qobject_cast<QAbstractScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void installAccessibleScrollAreas()
{
    QAccessible::installFactory(describeScrollArea);
}

} // namespace orgdesk::ui
