#include "ui/common/Motion.h"

#include <QApplication>
#include <QPropertyAnimation>
#include <QStyle>
#include <QWidget>

namespace orgdesk::ui::motion {

using namespace Qt::StringLiterals;

namespace {

constexpr int anyHeight = QWIDGETSIZE_MAX;

} // namespace

bool isReduced()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

int duration(int milliseconds)
{
    return isReduced() ? 0 : milliseconds;
}

void setShown(QWidget *widget, bool shown, int milliseconds)
{
    const QString name = u"orgdesk.height"_s;
    QObject *running = widget->findChild<QPropertyAnimation *>(name, Qt::FindDirectChildrenOnly);
    const bool wasRunning = running != nullptr;
    delete running;
    const int time = duration(milliseconds);
    if (time == 0 || !widget->parentWidget() || !widget->parentWidget()->isVisible()) {
        widget->setMaximumHeight(anyHeight);
        widget->setVisible(shown);
        return;
    }
    if (!wasRunning && widget->isHidden() != shown)
        return; // already so
    auto *animation = new QPropertyAnimation(widget, "maximumHeight", widget);
    animation->setObjectName(name);
    animation->setDuration(time);
    animation->setEasingCurve(QEasingCurve::OutCubic);
    animation->setStartValue(shown ? (widget->isHidden() ? 0 : widget->height())
                                   : widget->height());
    animation->setEndValue(shown ? widget->sizeHint().height() : 0);
    QObject::connect(animation, &QPropertyAnimation::finished, widget, [widget, shown] {
        widget->setVisible(shown);
        widget->setMaximumHeight(anyHeight);
    });
    if (shown) {
        widget->setMaximumHeight(animation->startValue().toInt());
        widget->show();
    }
    animation->start(QAbstractAnimation::DeleteWhenStopped);
}

} // namespace orgdesk::ui::motion
