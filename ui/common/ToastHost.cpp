#include "ui/common/ToastHost.h"

#include "ui/common/Announce.h"
#include "ui/common/Motion.h"

#include <QEvent>
#include <QPropertyAnimation>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostToasts = 3;
constexpr int toastWidth = 340;
constexpr int toastMargin = 16;
constexpr int toastGap = 8;
constexpr int slide = 12;

bool isFailure(Tone tone)
{
    return tone == Tone::Danger || tone == Tone::Warning;
}

} // namespace

ToastHost::ToastHost(QWidget *parent)
    : QWidget(parent)
{
    parent->installEventFilter(this);
    hide();
}

void ToastHost::show(const ToastText &text)
{
    const auto stay = isFailure(text.tone) ? std::chrono::milliseconds(0) : m_stay;
    auto *toast = new Toast(text, stay, this);
    toast->setObjectNames(u"toasts.toast[%1]"_s.arg(++m_lastNumber));
    toast->setProperty("stays", stay.count() == 0);
    connect(toast, &Toast::closed, this, [this, toast] { remove(toast); });
    m_toasts.append(toast);
    if (m_toasts.size() > mostToasts) {
        // The oldest success makes room; failures only for one another.
        qsizetype victim = 0;
        for (qsizetype index = 0; index + 1 < m_toasts.size(); ++index) {
            if (!m_toasts.at(index)->property("stays").toBool()) {
                victim = index;
                break;
            }
        }
        remove(m_toasts.at(victim));
    }
    toast->show();
    arrange();
    announce(toast, toast->accessibleName());
    if (const int time = motion::duration(motion::base)) {
        auto *animation = new QPropertyAnimation(toast, "pos", toast);
        animation->setDuration(time);
        animation->setEasingCurve(QEasingCurve::OutCubic);
        animation->setStartValue(toast->pos() + QPoint(0, slide));
        animation->setEndValue(toast->pos());
        animation->start(QAbstractAnimation::DeleteWhenStopped);
    }
}

void ToastHost::clear()
{
    while (!m_toasts.isEmpty())
        remove(m_toasts.constLast());
}

void ToastHost::success(const QString &title, const QString &text)
{
    show({Tone::Success, title, text, {}});
}

void ToastHost::failure(const QString &title, const QString &text)
{
    show({Tone::Danger, title, text, {}});
}

bool ToastHost::focusNewest()
{
    if (m_toasts.isEmpty())
        return false;
    return m_toasts.constLast()->takeFocus();
}

void ToastHost::setBottomMargin(int margin)
{
    m_bottomMargin = margin + toastMargin;
    arrange();
}

void ToastHost::remove(Toast *toast)
{
    if (!m_toasts.removeOne(toast))
        return;
    toast->hide();
    toast->setObjectNames({});
    toast->deleteLater();
    arrange();
}

void ToastHost::arrange()
{
    setVisible(!m_toasts.isEmpty());
    if (m_toasts.isEmpty())
        return;
    const QWidget *room = parentWidget();
    const int wide = std::min(toastWidth, room->width() - 2 * toastMargin);
    int total = 0;
    for (Toast *toast : std::as_const(m_toasts)) {
        const int high =
            toast->hasHeightForWidth() ? toast->heightForWidth(wide) : toast->sizeHint().height();
        toast->setGeometry(0, total, wide, high);
        total += high + toastGap;
    }
    total -= toastGap;
    // Only as large as the messages: what is beside them can be clicked.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setGeometry(mirrored ? toastMargin : room->width() - wide - toastMargin,
                room->height() - total - m_bottomMargin, wide, total);
    raise();
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

} // namespace orgdesk::ui
