#include "ui/common/CheckRow.h"

#include "ui/common/CheckBox.h"
#include "ui/common/FieldLabel.h"
#include "ui/common/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

CheckRow::CheckRow(const QString &text, const QString &helper, QWidget *parent)
    : QWidget(parent)
    , m_box(new CheckBox(text))
    , m_dot(new FieldLabel({}))
    , m_helper(wrappedLabel(helper, Tone::Muted, FontRole::Small))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_box);
    line->addWidget(m_dot);
    line->addStretch(1);
    column->addLayout(line);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(24, 0, 0, 0); // below the text, not below the box
    indented->addWidget(m_helper);
    column->addLayout(indented);
    setFocusProxy(m_box);
    setHelper(helper);
    connect(m_box, &QCheckBox::toggled, this, &CheckRow::toggled);
}

void CheckRow::setHelper(const QString &text)
{
    if (m_box->isEnabled())
        m_openHelper = text;
    m_helper->setText(text);
    m_helper->setVisible(!text.isEmpty());
    m_box->setAccessibleDescription(text);
}

void CheckRow::setDirty(bool dirty)
{
    m_dot->setDirty(dirty);
}

bool CheckRow::isChecked() const
{
    return m_box->isChecked();
}

void CheckRow::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

void CheckRow::setLocked(bool locked, const QString &reason)
{
    m_box->setEnabled(!locked);
    setHelper(locked ? reason : m_openHelper);
}

} // namespace orgdesk::ui
