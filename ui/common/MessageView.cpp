#include "ui/common/MessageView.h"

#include "ui/common/Button.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

MessageView::MessageView(const QString &icon, Token iconColor, const QString &title,
                         const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(icon, iconColor, 32))
    , m_title(wrappedLabel(title, Tone::Normal, FontRole::DialogTitle))
    , m_text(wrappedLabel(text, Tone::Secondary))
    , m_buttons(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(40, 40, 40, 40);
    column->setSpacing(0);
    column->addWidget(m_icon, 0, Qt::AlignLeading);
    column->addSpacing(16);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_text);
    column->addSpacing(14);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    column->addSpacing(14);
    column->addLayout(m_body);
    column->addStretch(1);
    m_text->setMaximumWidth(560);
    m_text->setVisible(!text.isEmpty());
}

void MessageView::setIcon(const QString &icon, Token color)
{
    m_icon->setIcon(icon, color);
}

void MessageView::setTitle(const QString &title)
{
    m_title->setText(title);
}

void MessageView::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void MessageView::addButton(Button *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

} // namespace orgdesk::ui
