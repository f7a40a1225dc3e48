// The editors of FormView by kind of field.
#include "core/Wording.h"
#include "forms/FormModel.h"
#include "ui/common/Button.h"
#include "ui/common/ColorField.h"
#include "ui/common/Fonts.h"
#include "ui/common/SecretEdit.h"
#include "ui/common/Segment.h"
#include "ui/forms/FormView.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

QWidget *FormView::makeEditor(const Field &field)
{
    QWidget *editor = nullptr;
    switch (field.kind) {
    case FieldKind::Secret:
        editor = makeSecret(field);
        break;
    case FieldKind::Color:
        editor = makeColor(field);
        break;
    case FieldKind::Certificate:
        editor = makeCertificate(field);
        break;
    case FieldKind::Metadata:
        editor = makeMetadata(field);
        break;
    case FieldKind::Choice:
        editor = makeChoice(field);
        break;
    case FieldKind::Text:
    case FieldKind::Host:
    case FieldKind::Url:
    case FieldKind::Toggle:
        editor = makeText(field);
        break;
    }
    const QString key = QString::fromUtf8(field.key);
    editor->setProperty("fieldKey", key);
    editor->installEventFilter(this);
    m_editors.insert(key, editor);
    return editor;
}

QWidget *FormView::makeText(const Field &field)
{
    const QString key = QString::fromUtf8(field.key);
    auto *edit = new QLineEdit;
    edit->setObjectName(nameOf(field));
    if (field.monospace)
        edit->setFont(ui::font(FontRole::Mono));
    if (field.example)
        edit->setPlaceholderText(schemaText(field.example, m_vendor));
    connect(edit, &QLineEdit::textEdited, this,
            [this, key](const QString &text) { change(key, text); });
    return edit;
}

QWidget *FormView::makeSecret(const Field &field)
{
    const QString key = QString::fromUtf8(field.key);
    auto *edit = new SecretEdit(withinSentence(schemaText(field.label, m_vendor)));
    edit->setObjectName(nameOf(field));
    edit->revealAction()->setObjectName(QString(nameOf(field) + ".reveal"_L1));
    connect(edit, &QLineEdit::textEdited, this, [this, edit, key] {
        m_model.setSecret(key, edit->secret());
        const bool tidied = m_model.secret(key).size() != edit->secret().size();
        tidied ? void(m_tidied.insert(key)) : void(m_tidied.remove(key));
        Q_EMIT edited(key);
    });
    return edit;
}

QWidget *FormView::makeColor(const Field &field)
{
    const QString key = QString::fromUtf8(field.key);
    auto *edit = new ColorField(withinSentence(schemaText(field.label, m_vendor)));
    edit->setObjectName(nameOf(field));
    edit->pickButton()->setObjectName(QString(nameOf(field) + ".pick"_L1));
    connect(edit, &QLineEdit::textChanged, this,
            [this, key](const QString &text) { change(key, text); });
    return edit;
}

QWidget *FormView::makeChoice(const Field &field)
{
    const QString key = QString::fromUtf8(field.key);
    if (field.local) {
        auto *segment = new Segment;
        segment->setObjectName(nameOf(field));
        for (const Choice &choice : field.choices) {
            segment->add(QString::fromUtf8(choice.value), schemaText(choice.label, m_vendor))
                ->setObjectName(u"%1.%2"_s.arg(nameOf(field), QString::fromUtf8(choice.value)));
        }
        connect(segment, &Segment::chosen, this,
                [this, key](const QString &value) { change(key, value); });
        return segment;
    }
    auto *combo = new QComboBox;
    combo->setObjectName(nameOf(field));
    combo->setFocusPolicy(Qt::StrongFocus);
    for (const Choice &choice : field.choices)
        combo->addItem(schemaText(choice.label, m_vendor), QString::fromUtf8(choice.value));
    connect(combo, &QComboBox::activated, this,
            [this, combo, key] { change(key, combo->currentData().toString()); });
    return combo;
}

} // namespace orgdesk::ui
