#include "ui/forms/ChoicePairs.h"

#include "ui/common/FieldRow.h"

#include <QGridLayout>

namespace orgdesk::ui {

ChoicePairs::ChoicePairs(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(14);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void ChoicePairs::add(FieldRow *row)
{
    row->setParent(this);
    row->setVisible(true);
    m_rows << row;
    arrange();
}

void ChoicePairs::arrange()
{
    QList<FieldRow *> shown;
    for (FieldRow *row : std::as_const(m_rows)) {
        if (!row->isHidden())
            shown << row;
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    for (FieldRow *row : std::as_const(m_rows))
        m_grid->removeWidget(row);
    for (int i = 0; i < static_cast<int>(shown.size()); ++i)
        m_grid->addWidget(shown.at(i), i / 2, i % 2, Qt::AlignTop);
    setVisible(!shown.isEmpty());
}

} // namespace orgdesk::ui
