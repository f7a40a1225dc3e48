#include "ui/common/Toast.h"

#include "ui/common/Button.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

Toast::Toast(const ToastText &text, std::chrono::milliseconds stay, QWidget *parent)
    : QFrame(parent)
    , m_title(text.title)
    , m_remaining(static_cast<int>(stay.count()))
{
    setProperty("role", u"toast"_s);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(QString(text.title + u' ' + text.text).trimmed());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(13, 11, 9, 11);
    row->setSpacing(10);
    row->addWidget(new IconLabel(toneIconName(text.tone), toneIcon(text.tone)), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(wrappedLabel(text.title, Tone::Normal, FontRole::BodyStrong));
    if (!text.text.isEmpty())
        column->addWidget(wrappedLabel(text.text, Tone::Secondary, FontRole::Small));
    row->addLayout(column, 1);
    Button *close = linkButton({}, u"close"_s);
    close->setPlain(true);
    close->setIconOnly(true);
    close->setAccessibleName(tr("Close message"));
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &Button::clicked, this, &Toast::closed);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(20);
    for (const ToastText::Action &action : text.actions) {
        Button *button = linkButton(action.text);
        actions->addWidget(button);
        m_buttons << button;
        connect(button, &Button::clicked, this, [this, run = action.run] {
            const auto kept = run; // this toast, and with it the connection, goes with closed()
            Q_EMIT closed();
            if (kept)
                kept();
        });
    }
    actions->addStretch(1);
    column->addLayout(actions); // takes no room while it is empty
    m_buttons << close;
    for (QWidget *button : std::as_const(m_buttons))
        button->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::closed);
    proceed();
}

void Toast::setObjectNames(const QString &name)
{
    setObjectName(name);
    for (qsizetype index = 0; index + 1 < m_buttons.size(); ++index)
        m_buttons.at(index)->setObjectName(name + u".action[%1]"_s.arg(index));
    m_buttons.constLast()->setObjectName(name + u".close"_s);
}

bool Toast::takeFocus()
{
    m_buttons.constFirst()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void Toast::pause()
{
    if (!m_timer.isActive())
        return;
    m_remaining = m_timer.remainingTime();
    m_timer.stop();
}

void Toast::proceed()
{
    if (m_remaining > 0 && !underMouse() && !hasFocusInside())
        m_timer.start(m_remaining);
}

bool Toast::hasFocusInside() const
{
    for (const QWidget *button : m_buttons) {
        if (button->hasFocus())
            return true;
    }
    return false;
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    pause();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    proceed();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        pause();
    else if (event->type() == QEvent::FocusOut)
        proceed();
    return QFrame::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace orgdesk::ui
