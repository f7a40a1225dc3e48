#include "ui/common/NoteFrame.h"

#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

NoteFrame::NoteFrame(Tone tone, const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_icon(new IconLabel({}, Token::text))
    , m_title(wrappedLabel(title, Tone::Normal, FontRole::BodyStrong))
    , m_text(wrappedLabel(text, Tone::Secondary))
    , m_body(new QVBoxLayout)
    , m_links(new QVBoxLayout)
    , m_actions(new QHBoxLayout)
{
    setProperty("role", u"note"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(13, 11, 13, 11);
    row->setSpacing(10);
    // No stretch below the icon: it would make every note as tall as its column.
    auto *iconHolder = new QVBoxLayout;
    iconHolder->setContentsMargins(0, 1, 0, 0);
    iconHolder->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(iconHolder);
    row->addLayout(m_body, 1);
    row->addLayout(m_actions);
    row->setAlignment(m_actions, Qt::AlignVCenter);
    m_body->setSpacing(2);
    m_body->addWidget(m_title);
    m_body->addWidget(m_text);
    m_body->addLayout(m_links);
    m_links->setSpacing(0);
    m_actions->setSpacing(8);
    refresh();
}

void NoteFrame::setTone(Tone tone)
{
    m_tone = tone;
    refresh();
}

void NoteFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    refresh();
}

QString NoteFrame::title() const
{
    return m_title->text();
}

void NoteFrame::setText(const QString &text)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setText(text);
    refresh();
}

void NoteFrame::setMarkup(const QString &markup)
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setText(markup);
    refresh();
}

QString NoteFrame::text() const
{
    return m_text->text();
}

void NoteFrame::setIconName(const QString &name)
{
    m_iconName = name;
    refresh();
}

void NoteFrame::setError(const ErrorWords &words)
{
    m_tone = Tone::Danger;
    m_title->setText(words.title);
    setText(words.text);
}

Button *NoteFrame::addAction(const QString &text, const QString &icon)
{
    Button *button = secondaryButton(text, icon);
    button->setCompact(true);
    m_actions->addWidget(button);
    return button;
}

Button *NoteFrame::addLink(const QString &text)
{
    Button *link = linkButton(text);
    m_links->addWidget(link, 0, Qt::AlignLeft);
    return link;
}

void NoteFrame::clearLinks()
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        if (QWidget *link = item->widget()) {
            link->hide();
            link->deleteLater();
        }
        delete item;
    }
}

void NoteFrame::refresh()
{
    setProperty("tone", toneName(m_tone));
    const QString icon = m_iconName.isEmpty() ? QString(toneIconName(m_tone)) : m_iconName;
    m_icon->setIcon(icon, toneIcon(m_tone));
    m_icon->setVisible(!icon.isEmpty());
    m_title->setVisible(!m_title->text().isEmpty());
    m_text->setVisible(!m_text->text().isEmpty());
    const QString plain = m_text->textFormat() == Qt::RichText
        ? QTextDocumentFragment::fromHtml(m_text->text()).toPlainText()
        : m_text->text();
    const QString name = QStringList{m_title->text(), plain}.join(u' ').trimmed();
    const bool isNew = name != accessibleName();
    setAccessibleName(name);
    repolish(this);
    if (isNew && isVisible() && (m_tone == Tone::Danger || m_tone == Tone::Warning))
        announce(this, name);
}

} // namespace orgdesk::ui
