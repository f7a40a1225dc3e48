#include "ui/wizard/ReviewStep.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/forms/CheckList.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QRadioButton>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int reviewLabelWidth = 144;

QWidget *reviewTable(const ReviewStep::Group &group, Button *edit)
{
    auto *widget = new QWidget;
    widget->setObjectName(u"wizard.review[%1]"_s.arg(group.key));
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(15, 8, 15, 13);
    grid->setVerticalSpacing(10);
    grid->setColumnMinimumWidth(0, reviewLabelWidth);
    grid->setColumnStretch(1, 1);
    grid->addWidget(label(group.title, Tone::Normal, FontRole::BodyStrong), 0, 0);
    grid->addWidget(edit, 0, 1, Qt::AlignTrailing);
    int line = 1;
    for (const ReviewStep::Row &row : group.rows) {
        grid->addWidget(label(row.label, Tone::Muted), line, 0, Qt::AlignTop);
        auto *value =
            new ElidedLabel(row.value, Tone::Normal, row.mono ? FontRole::Mono : FontRole::Body);
        if (row.note.isEmpty()) {
            grid->addWidget(value, line, 1);
        } else {
            auto *cell = new QHBoxLayout;
            cell->setSpacing(6);
            cell->addWidget(value);
            cell->addWidget(label(row.note, Tone::Muted, FontRole::Small));
            cell->addStretch(1);
            grid->addLayout(cell, line, 1);
        }
        ++line;
    }
    return widget;
}

} // namespace

ReviewStep::ReviewStep(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_startDisabled(new QRadioButton(tr("Start disabled")))
    , m_enableNow(new QRadioButton(tr("Enable at once")))
    , m_checks(new CheckList(u"wizard.review"_s))
    , m_sensitive(new NoteFrame(Tone::Info, tr("Sensitive change")))
{
    setObjectName(u"wizard.review"_s);
    m_startDisabled->setObjectName(u"wizard.startDisabled"_s);
    m_enableNow->setObjectName(u"wizard.enableNow"_s);
    m_sensitive->setIconName(u"shieldCheck"_s);
    m_checks->hide();
    const QString disabledHelp =
        tr("Nobody sees it. Test it first, then switch it on. Recommended.");
    const QString enableHelp = tr("The login button appears for everyone immediately.");
    m_startDisabled->setAccessibleDescription(disabledHelp);
    m_enableNow->setAccessibleDescription(enableHelp);

    auto *when = new Card;
    when->body()->setSpacing(10);
    when->body()->addWidget(label(tr("When it is created"), Tone::Normal, FontRole::SectionTitle));
    const auto addChoice = [when](QRadioButton *button, const QString &help) {
        auto *text = wrappedLabel(help, Tone::Muted, FontRole::Small);
        text->setContentsMargins(24, 0, 0, 0);
        auto *choice = new QVBoxLayout;
        choice->setSpacing(0); // the help belongs to its choice
        choice->addWidget(button);
        choice->addWidget(text);
        when->body()->addLayout(choice);
    };
    addChoice(m_startDisabled, disabledHelp);
    addChoice(m_enableNow, enableHelp);

    m_card->setFlush(true); // the lines go from edge to edge
    auto *left = new QVBoxLayout;
    left->addWidget(m_card);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(when);
    right->addWidget(m_checks);
    right->addWidget(m_sensitive);
    right->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(left, 58);
    row->addLayout(right, 42);
    reset();
}

void ReviewStep::setGroups(const QList<Group> &groups)
{
    delete m_groups;
    m_groups = new QWidget;
    auto *column = new QVBoxLayout(m_groups);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Group &group : groups) {
        auto *edit = linkButton(tr("Edit"));
        edit->setCompact(true);
        edit->setObjectName(u"wizard.review.edit[%1]"_s.arg(group.key));
        edit->setAccessibleName(tr("Edit %1").arg(group.title));
        connect(edit, &QPushButton::clicked, this,
                [this, key = group.key] { Q_EMIT editRequested(key); });
        if (column->count() > 0)
            column->addWidget(new HorizontalLine);
        column->addWidget(reviewTable(group, edit));
    }
    m_card->body()->addWidget(m_groups);
}

void ReviewStep::setChecks(const QList<CheckResult> &results, int minutesAgo)
{
    m_checks->setVisible(!results.isEmpty());
    if (!results.isEmpty())
        m_checks->showReviewed(results, minutesAgo);
}

void ReviewStep::setSensitive(int minutes)
{
    m_sensitive->setVisible(minutes >= 0);
    if (minutes == 1)
        m_sensitive->setText(tr("It needs a recent confirmation that it’s you. Yours is valid for "
                                "another minute."));
    else if (minutes > 1)
        m_sensitive->setText(tr("It needs a recent confirmation that it’s you. Yours is valid for "
                                "another %n minutes.",
                                nullptr, minutes));
    else
        m_sensitive->setText(
            tr("It needs a recent confirmation that it’s you. You will be asked in "
               "the browser."));
}

bool ReviewStep::enableNow() const
{
    return m_enableNow->isChecked();
}

void ReviewStep::reset()
{
    m_startDisabled->setChecked(true);
}

void ReviewStep::focusFirst()
{
    (enableNow() ? m_enableNow : m_startDisabled)->setFocus(Qt::OtherFocusReason);
}

} // namespace orgdesk::ui
