#include "ui/members/RoleBoxes.h"

#include "ui/common/Label.h"
#include "ui/common/PlainToolTip.h"

#include <QCheckBox>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

// Partly, all, none; "partly" is offered only where it is how things are.
class RoleBox final : public QCheckBox
{
public:
    using QCheckBox::QCheckBox;

    bool canBePartly = false;

    //! A long name is shortened; the count behind it is not.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {60, QCheckBox::minimumSizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const QRect words = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
        option.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, words.width(),
                                                    Qt::TextShowMnemonic);
        painter.drawControl(QStyle::CE_CheckBox, option);
    }

    void nextCheckState() override
    {
        switch (checkState()) {
        case Qt::PartiallyChecked:
            setCheckState(Qt::Checked);
            break;
        case Qt::Checked:
            setCheckState(Qt::Unchecked);
            break;
        case Qt::Unchecked:
            setCheckState(canBePartly ? Qt::PartiallyChecked : Qt::Checked);
            break;
        }
    }
};

bool areTheSame(const QList<PersonPtr> &people, const QList<PersonPtr> &others)
{
    return std::equal(people.begin(), people.end(), others.begin(), others.end(),
                      [](const PersonPtr &a, const PersonPtr &b) { return a->id == b->id; });
}

} // namespace

QList<MemberRole> RoleChange::appliedTo(const QList<MemberRole> &roles,
                                        const QList<MemberRole> &known) const
{
    QList<MemberRole> now;
    for (const MemberRole &role : roles) {
        if (!remove.contains(role.id))
            now << role;
    }
    for (const MemberRole &role : known) {
        const bool has = std::any_of(now.begin(), now.end(),
                                     [&role](const MemberRole &one) { return one.id == role.id; });
        if (add.contains(role.id) && !has)
            now << role;
    }
    return now;
}

RoleBoxes::RoleBoxes(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

void RoleBoxes::setRoles(const QList<MemberRole> &roles)
{
    m_roles = roles;
    rebuild();
}

void RoleBoxes::setPeople(const QList<PersonPtr> &people)
{
    if (people == m_people)
        return; // nothing to count anew
    if (!areTheSame(people, m_people))
        m_chosen.clear();
    m_people = people;
    rebuild();
}

void RoleBoxes::rebuild()
{
    QList<MemberRole> wanted = m_roles;
    QHash<QString, Row> counts; // without boxes
    for (const MemberRole &role : std::as_const(m_roles))
        counts.insert(role.id, {});
    int incomplete = 0;
    for (const PersonPtr &person : std::as_const(m_people)) {
        incomplete += person->rolesComplete ? 0 : 1;
        for (const MemberRole &role : person->roles) {
            auto count = counts.find(role.id);
            if (count == counts.end()) {
                count = counts.insert(role.id, {});
                wanted << role;
            }
            ++count->having;
            count->unknown -= person->rolesComplete ? 0 : 1;
        }
    }
    if (wanted != m_shown) {
        qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        m_rows.clear();
        m_shown = wanted;
        for (const MemberRole &role : std::as_const(m_shown))
            addRow(role);
    }
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        row->having = counts.value(row.key()).having;
        row->unknown = incomplete + counts.value(row.key()).unknown;
    }
    refresh();
}

void RoleBoxes::addRow(const MemberRole &role)
{
    auto *box = new RoleBox(QString(role.name).replace(u'&', u"&&"_s));
    box->setObjectName(QString(u"members.side.role[%1]"_s.arg(role.id)));
    box->setTristate(true);
    // The name too: a long one is shortened.
    QStringList tip{role.name, role.description};
    tip.removeAll(QString());
    box->setToolTip(plainToolTip(tip.join(u'\n')));
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    Label *count = label({}, Tone::Muted, FontRole::Small);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(box, 1);
    row->addWidget(count);
    m_column->addWidget(widget);
    widget->show(); // at once: else it counts for our height only with the next events
    m_rows.insert(role.id, Row{box, count, 0});
    connect(box, &QCheckBox::clicked, this, [this, id = role.id, box] {
        m_chosen.insert(id, box->checkState());
        refresh();
        Q_EMIT changed();
    });
}

Qt::CheckState RoleBoxes::stateOf(const Row &row) const
{
    if (row.having == 0 && row.unknown == 0)
        return Qt::Unchecked;
    return row.having == m_people.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QString RoleBoxes::countOf(const Row &row) const
{
    const qsizetype people = m_people.size();
    if (row.unknown > 0) {
        return row.having == 0 ? tr("not known")
                               : tr("at least %1 of %2").arg(row.having).arg(people);
    }
    if (people == 1)
        return {};
    return row.having == 0     ? tr("none")
        : row.having == people ? tr("all %1").arg(people)
                               : tr("%1 of %2").arg(row.having).arg(people);
}

void RoleBoxes::refresh()
{
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        const Qt::CheckState actual = stateOf(*row);
        auto *box = static_cast<RoleBox *>(row->box);
        box->canBePartly = actual == Qt::PartiallyChecked;
        box->setCheckState(m_chosen.value(row.key(), actual));
        box->setEnabled(!m_isLocked);
        const QString count = countOf(*row);
        row->count->setText(count);
        box->setAccessibleDescription(m_isLocked ? m_reason : count);
    }
}

RoleChange RoleBoxes::change() const
{
    RoleChange change;
    for (const MemberRole &role : m_shown) {
        const Row row = m_rows.value(role.id);
        const Qt::CheckState actual = stateOf(row);
        const Qt::CheckState chosen = m_chosen.value(role.id, actual);
        if (chosen == actual || chosen == Qt::PartiallyChecked)
            continue;
        (chosen == Qt::Checked ? change.add : change.remove) << role.id;
    }
    return change;
}

void RoleBoxes::reset()
{
    m_chosen.clear();
    refresh();
    Q_EMIT changed();
}

void RoleBoxes::setLocked(bool locked, const QString &reason)
{
    m_isLocked = locked;
    m_reason = reason;
    refresh();
}

} // namespace orgdesk::ui
