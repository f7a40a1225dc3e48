#include "ui/common/Disclosure.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Motion.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

Disclosure::Disclosure(const QString &title, Look look, QWidget *parent)
    : QFrame(parent)
    , m_look(look)
    , m_toggle(new Button(title, Button::Kind::Link))
    , m_hint(label({}, Tone::Muted))
    , m_line(new QHBoxLayout)
    , m_outer(new QVBoxLayout(this))
{
    m_outer->setSpacing(look == Look::Framed ? 6 : 10);
    m_outer->setContentsMargins(0, 0, 0, 0);
    if (look == Look::Framed) {
        setProperty("role", u"card"_s);
        setProperty("alternative", true);
        m_outer->setContentsMargins(13, 7, 13, 7);
        m_toggle->setPlain(true);
    }
    m_line->setSpacing(8);
    m_line->addWidget(m_toggle);
    m_line->addWidget(m_hint, 1);
    m_line->addStretch(0); // while there is no hint
    m_outer->addLayout(m_line);
    m_hint->setWordWrap(true);
    m_hint->hide();
    connect(m_toggle, &Button::clicked, this, [this] { setOpen(!m_open); });
    refresh();
}

void Disclosure::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    if (m_look == Look::Framed) // below the title, not below its arrow
        content->setContentsMargins(23, 0, 0, 4);
    m_outer->addWidget(content);
    content->setVisible(m_open);
}

void Disclosure::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void Disclosure::setTrailing(QWidget *widget)
{
    m_line->addWidget(widget);
}

void Disclosure::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    refresh();
    if (m_content)
        motion::setShown(m_content, open, motion::fast);
    Q_EMIT toggled(open);
}

void Disclosure::refresh()
{
    const QString closed =
        layoutDirection() == Qt::RightToLeft ? u"arrowLeft"_s : u"chevronRight"_s;
    m_toggle->setIconName(m_open ? u"chevronDown"_s : closed);
    m_toggle->setAccessibleDescription(m_open ? tr("Open", "state") : tr("Closed", "state"));
}

} // namespace orgdesk::ui
