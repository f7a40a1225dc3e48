// The rows of HealthView and the cards they stand in.
#include "ui/common/Card.h"
#include "ui/common/Label.h"
#include "ui/pages/HealthRowView.h"
#include "ui/pages/HealthView.h"
#include "ui/shell/AppContext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void HealthView::clearRows()
{
    for (const Group &group : std::as_const(m_groups))
        delete group.card;
    m_groups.clear();
    m_rows.clear();
}

HealthView::Group &HealthView::group(HealthGroup which)
{
    Group &group = m_groups[which];
    if (group.card)
        return group;
    group.card = new Card;
    group.card->setFlush(true);
    const QString vendor = m_context.vendorName();
    group.card->setTitle(
        which == HealthGroup::Computer ? tr("This computer")
            : which == HealthGroup::Vendor
            ? (vendor.isEmpty() ? tr("The vendor’s setup") : tr("%1’s setup").arg(vendor))
            : tr("Your providers"));
    group.summary = label({}, Tone::Secondary, FontRole::Small);
    group.card->header()->addWidget(group.summary);
    group.card->header()->addSpacing(4);
    // Above the check box and the room that is left.
    m_column->insertWidget(m_column->count() - 2, group.card);
    return group;
}

HealthRowView *HealthView::addRow(const HealthRow &row)
{
    QVBoxLayout *body = group(row.group).card->body();
    if (body->count() > 0)
        body->addWidget(new HorizontalLine);
    auto *view = new HealthRowView(row, m_context.vendorName());
    body->addWidget(view);
    connect(view, &HealthRowView::actionRequested, this, &HealthView::act);
    m_rows.insert(row.key, view);
    return view;
}

void HealthView::showRow(const HealthRow &row)
{
    HealthRowView *view = m_rows.value(row.key);
    if (!view)
        addRow(row);
    else
        view->show(row);
    refreshGroups();
}

namespace {

//! "4 of 4 ok", "1 problem, 2 notes", "checking".
QString summaryOf(const QList<HealthRow> &rows, HealthGroup group)
{
    int all = 0;
    int problems = 0;
    int notes = 0;
    for (const HealthRow &row : rows) {
        if (row.group != group)
            continue;
        ++all;
        if (row.found.state == HealthState::Waiting || row.found.state == HealthState::Running)
            return HealthView::tr("checking");
        problems += row.found.state == HealthState::Failed ? 1 : 0;
        notes += row.found.state == HealthState::Warning ? 1 : 0;
    }
    QStringList parts;
    if (problems > 0)
        parts << (problems == 1 ? HealthView::tr("1 problem")
                                : HealthView::tr("%n problems", nullptr, problems));
    if (notes > 0)
        parts << (notes == 1 ? HealthView::tr("1 note")
                             : HealthView::tr("%n notes", nullptr, notes));
    if (parts.isEmpty())
        return HealthView::tr("%1 of %1 ok").arg(all);
    return parts.join(HealthView::tr(", "));
}

} // namespace

void HealthView::refreshGroups()
{
    if (!m_run)
        return;
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group)
        group->summary->setText(summaryOf(m_run->rows(), group.key()));
}

} // namespace orgdesk::ui
