#include "ui/common/FieldRow.h"

#include "ui/common/Button.h"
#include "ui/common/Chip.h"
#include "ui/common/FieldLabel.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

FieldRow::FieldRow(const QString &labelText, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_labelText(labelText)
    , m_editor(editor)
    , m_label(new FieldLabel(labelText))
    , m_note(label({}, Tone::Muted, FontRole::Small))
    , m_pill(new Chip({}, Tone::Warning))
    , m_labelLine(new QHBoxLayout)
    , m_messageLine(new QWidget)
    , m_messageIcon(new IconLabel({}, Token::text, 14))
    , m_message(wrappedLabel({}, Tone::Muted, FontRole::Small))
    , m_action(linkButton({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_labelLine->setSpacing(3); // the label keeps room for its dot
    m_labelLine->addWidget(m_label);
    m_labelLine->addWidget(m_note);
    m_labelLine->addWidget(m_pill);
    m_labelLine->addStretch(1);
    column->addLayout(m_labelLine);
    column->addWidget(editor);
    column->addWidget(m_messageLine);
    auto *message = new QHBoxLayout(m_messageLine);
    message->setContentsMargins(0, 0, 0, 0);
    message->setSpacing(5);
    message->addWidget(m_messageIcon, 0, Qt::AlignTop);
    message->addWidget(m_message, 1);
    message->addWidget(m_action, 0, Qt::AlignTop);
    m_action->setFont(ui::font(FontRole::Small));
    m_label->setBuddy(editor);
    m_note->hide();
    m_pill->hide();
    m_action->hide();
    editor->setAccessibleName(labelText);
    setFocusProxy(editor);
    connect(m_action, &Button::clicked, this, &FieldRow::messageActionTriggered);
    refresh();
}

void FieldRow::setLabelNote(const QString &note, Tone tone)
{
    const bool asPill = tone == Tone::Warning && !note.isEmpty();
    m_note->setText(note);
    m_note->setTone(tone);
    m_note->setVisible(!note.isEmpty() && !asPill);
    m_pill->set(note, Tone::Warning);
    m_pill->setVisible(asPill);
    m_editor->setAccessibleName(
        QString(note.isEmpty() ? m_labelText : m_labelText + u", "_s + note));
}

void FieldRow::setEditorInLabelLine()
{
    m_label->setFont(ui::font(FontRole::SectionTitle));
    m_label->setWordWrap(true); // the editor has its width
    m_label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_labelLine->addWidget(m_editor);
}

void FieldRow::setLabelMarkup(const QString &markup)
{
    m_label->setTextFormat(Qt::RichText);
    m_label->setText(markup);
}

void FieldRow::setLabelTrailing(QWidget *widget)
{
    m_labelLine->addWidget(widget);
}

void FieldRow::setLabelVisible(bool visible)
{
    m_label->setVisible(visible);
}

void FieldRow::setHelper(const QString &text)
{
    m_helper = text;
    refresh();
}

void FieldRow::setError(const QString &text, const QString &suffix)
{
    m_error = text;
    m_errorSuffix = text.isEmpty() ? QString() : suffix;
    refresh();
}

void FieldRow::setWarning(const QString &text)
{
    m_warning = text;
    refresh();
}

void FieldRow::setGood(const QString &text)
{
    m_good = text;
    refresh();
}

void FieldRow::setMessageAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

QString FieldRow::message() const
{
    if (!m_error.isEmpty())
        return QStringList{m_error, m_errorSuffix}.join(u' ').trimmed();
    if (!m_warning.isEmpty())
        return m_warning;
    return m_good.isEmpty() ? m_helper : m_good;
}

void FieldRow::setDirty(bool dirty)
{
    m_dirty = dirty;
    m_label->setDirty(dirty);
}

void FieldRow::refresh()
{
    const Tone tone = !m_error.isEmpty() ? Tone::Danger
        : !m_warning.isEmpty()           ? Tone::Warning
        : !m_good.isEmpty()              ? Tone::Success
                                         : Tone::Muted;
    m_message->setTone(tone);
    m_messageIcon->setIcon(toneIconName(tone), toneIcon(tone));
    m_messageIcon->setVisible(tone != Tone::Muted);
    if (!m_error.isEmpty() && !m_errorSuffix.isEmpty()) {
        const QColor grey = Theme::of(this).color(Token::textMuted);
        m_message->setTextFormat(Qt::RichText);
        m_message->setText(u"%1 <span style=\"color:%2\">%3</span>"_s.arg(
            m_error.toHtmlEscaped(), grey.name(), m_errorSuffix.toHtmlEscaped()));
    } else {
        m_message->setTextFormat(Qt::PlainText);
        m_message->setText(message());
    }
    m_messageLine->setVisible(!message().isEmpty());
    if (m_editor->property("invalid").toBool() != hasError()) {
        m_editor->setProperty("invalid", hasError());
        repolish(m_editor);
    }
    describeEditor();
}

void FieldRow::describeEditor()
{
    const QString description = message();
    if (m_editor->accessibleDescription() == description)
        return;
    m_editor->setAccessibleDescription(description);
    QAccessibleEvent changed(m_editor, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace orgdesk::ui
