#include "ui/forms/FormView.h"

#include "forms/FormModel.h"
#include "ui/common/CheckRow.h"
#include "ui/common/Disclosure.h"
#include "ui/common/FieldRow.h"
#include "ui/common/SecretEdit.h"
#include "ui/common/Segment.h"
#include "ui/common/Theme.h"
#include "ui/forms/CertificateField.h"
#include "ui/forms/ChoicePairs.h"
#include "ui/forms/MetadataField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Field &field)
{
    return QString::fromUtf8(field.key);
}

} // namespace

FormView::FormView(FormModel &model, const QString &prefix, const QString &vendor, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_prefix(prefix)
    , m_vendor(vendor)
{
    build();
    connect(&m_model, &FormModel::valueChanged, this, &FormView::showValue);
    connect(&m_model, &FormModel::errorChanged, this, &FormView::showError);
    connect(&m_model, &FormModel::stateChanged, this, &FormView::refreshStates);
    for (const Field &field : m_model.fields()) {
        showValue(keyOf(field));
        showError(keyOf(field));
    }
    refreshStates();
}

void FormView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *advanced = new QWidget;
    auto *advancedColumn = new QVBoxLayout(advanced);
    advancedColumn->setContentsMargins(0, 8, 0, 0);
    advancedColumn->setSpacing(14);
    bool hasAdvanced = false;
    for (const Field &field : m_model.fields()) {
        if (field.carried)
            continue;
        hasAdvanced = hasAdvanced || field.advanced;
        add(field, field.advanced ? advancedColumn : column);
    }
    if (!hasAdvanced) {
        delete advanced;
        return;
    }
    m_more = new Disclosure(tr("More options"));
    m_more->setObjectName(QString(m_prefix + ".moreOptions"_L1));
    m_more->setContent(advanced);
    column->addWidget(m_more);
}

void FormView::add(const Field &field, QVBoxLayout *column)
{
    if (field.kind == FieldKind::Toggle) {
        addToggle(field, column);
        return;
    }
    QWidget *editor = makeEditor(field);
    auto *row = new FieldRow(schemaText(field.label, m_vendor), editor);
    if (field.help && field.kind != FieldKind::Metadata) // that one shows it inside
        row->setHelper(schemaText(field.help, m_vendor));
    if (field.kind == FieldKind::Metadata)
        row->setLabelVisible(false);
    m_rows.insert(keyOf(field), row);
    if (field.kind != FieldKind::Choice) {
        column->addWidget(row);
    } else if (field.local) {
        row->setEditorInLabelLine();
        column->addWidget(row);
    } else {
        pairsAtEnd(column)->add(row);
    }
}

ChoicePairs *FormView::pairsAtEnd(QVBoxLayout *column)
{
    QLayoutItem *last = column->itemAt(column->count() - 1);
    if (auto *pairs = last ? qobject_cast<ChoicePairs *>(last->widget()) : nullptr)
        return pairs;
    auto *pairs = new ChoicePairs;
    m_pairs << pairs;
    column->addWidget(pairs);
    return pairs;
}

void FormView::addToggle(const Field &field, QVBoxLayout *column)
{
    const QString key = keyOf(field);
    auto *toggle = new CheckRow(schemaText(field.label, m_vendor),
                                field.help ? schemaText(field.help, m_vendor) : QString());
    toggle->box()->setObjectName(nameOf(field));
    // Not clicked(): assistive technology toggles without a click.
    connect(toggle, &CheckRow::toggled, this,
            [this, key](bool checked) { change(key, checked ? u"true"_s : u"false"_s); });
    m_toggles.insert(key, toggle);
    m_editors.insert(key, toggle->box());
    column->addWidget(toggle);
}

QString FormView::nameOf(const Field &field) const
{
    return u"%1.field[%2]"_s.arg(m_prefix, keyOf(field));
}

void FormView::change(const QString &key, const QString &value)
{
    if (m_showing)
        return;
    m_model.setValue(key, value);
    noteTidied(*m_model.find(key), value);
    Q_EMIT edited(key);
}

void FormView::setSettingsName(const QString &name)
{
    m_settingsName = name;
    refreshStates();
}

namespace {

void setReadOnlyLook(QLineEdit &line, bool readOnly)
{
    if (line.isReadOnly() == readOnly)
        return;
    line.setReadOnly(readOnly);
    repolish(&line); // the style sheet looks at a property, and only then
}

} // namespace

void FormView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QWidget *editor : std::as_const(m_editors)) {
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            setReadOnlyLook(*line, readOnly);
        else if (auto *certificate = qobject_cast<CertificateField *>(editor))
            certificate->setReadOnly(readOnly);
        else if (auto *metadata = qobject_cast<MetadataField *>(editor))
            metadata->setReadOnly(readOnly);
        else
            editor->setEnabled(!readOnly);
    }
}

QString FormView::labelOf(const QString &key) const
{
    const Field *field = m_model.find(key);
    return field ? schemaText(field->label, m_vendor) : QString();
}

QStringList FormView::labelsOf(const QStringList &keys) const
{
    QStringList labels;
    for (const QString &key : keys)
        labels << labelOf(key);
    return labels;
}

QList<ErrorSummary::Item> FormView::errors() const
{
    QList<ErrorSummary::Item> items;
    for (const QString &key : m_model.keysWithErrors())
        items.append({key, labelOf(key), m_model.error(key)});
    return items;
}

bool FormView::focusField(const QString &key)
{
    QWidget *target = editor(key);
    const Field *field = m_model.find(key);
    if (!target || !field || !m_model.isVisible(key))
        return false;
    if (field->advanced && m_more)
        m_more->setOpen(true);
    target->setFocus(Qt::OtherFocusReason);
    return true;
}

bool FormView::focusFirstError()
{
    const QStringList keys = m_model.keysWithErrors();
    return std::any_of(keys.begin(), keys.end(),
                       [this](const QString &key) { return focusField(key); });
}

void FormView::focusFirstEmpty()
{
    QString first;
    for (const Field &field : m_model.fields()) {
        const QString key = keyOf(field);
        if (field.carried || field.advanced || !m_model.isVisible(key))
            continue;
        if (first.isEmpty())
            first = key;
        const bool empty = field.kind == FieldKind::Secret ? m_model.secret(key).isEmpty()
                                                           : m_model.value(key).isEmpty();
        if (empty && field.kind != FieldKind::Toggle && focusField(key))
            return;
    }
    focusField(first);
}

bool FormView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const QString key = watched->property("fieldKey").toString();
        const bool left = reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason;
        if (left && m_model.isDirty(key))
            m_model.validateField(key);
    }
    return QWidget::eventFilter(watched, event);
}

void FormView::showValue(const QString &key)
{
    QWidget *target = editor(key);
    if (!target)
        return;
    const bool before = std::exchange(m_showing, true);
    const QString value = m_model.value(key);
    if (auto *secret = qobject_cast<SecretEdit *>(target)) {
        if (m_model.secret(key).isEmpty() && !secret->secret().isEmpty())
            secret->wipe();
    } else if (auto *line = qobject_cast<QLineEdit *>(target)) {
        if (line->text() != value)
            line->setText(value);
    } else if (auto *certificate = qobject_cast<CertificateField *>(target)) {
        certificate->setText(value);
    } else if (auto *metadata = qobject_cast<MetadataField *>(target)) {
        metadata->setText(value);
    } else if (auto *combo = qobject_cast<QComboBox *>(target)) {
        combo->setCurrentIndex(combo->findData(value));
    } else if (auto *segment = qobject_cast<Segment *>(target)) {
        segment->setCurrent(value);
    } else if (CheckRow *toggle = m_toggles.value(key)) {
        toggle->setChecked(value == "true"_L1);
    }
    m_showing = before;
    if (key == "metadataSource"_L1)
        showSourceHints(value);
    refreshStates();
}

void FormView::showError(const QString &key)
{
    if (FieldRow *target = row(key))
        target->setError(m_model.error(key));
}

} // namespace orgdesk::ui
