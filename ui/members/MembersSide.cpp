#include "ui/members/MembersSide.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"

#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 244;
constexpr qsizetype mostNames = 3;
constexpr int mostRolesHeight = 240;

QString namesOf(const QList<PersonPtr> &people)
{
    QStringList names;
    for (const PersonPtr &person : people.mid(0, mostNames))
        names << person->title;
    const QString shown = names.join(MembersSide::tr(", "));
    const int more = static_cast<int>(people.size() - names.size());
    return more > 0 ? MembersSide::tr("%1 and %n more", nullptr, more).arg(shown) : shown;
}

QWidget *padded(QVBoxLayout *&column)
{
    auto *widget = new QWidget;
    column = new QVBoxLayout(widget);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    return widget;
}

} // namespace

MembersSide::MembersSide(const QString &vendor, QWidget *parent)
    : QWidget(parent)
    , m_vendor(vendor)
{
    setObjectName("members.side"_L1);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(makeHead());
    card->body()->addWidget(new HorizontalLine);
    m_rolesPart = makeRoles();
    card->body()->addWidget(m_rolesPart);
    m_foot = makeFoot();
    card->body()->addWidget(m_foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_back = linkButton(tr("Back to the list"), u"arrowLeft"_s);
    m_back->setObjectName("members.side.back"_L1);
    m_back->hide();
    connect(m_back, &Button::clicked, this, &MembersSide::backRequested);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(card);
    column->addStretch(1);
    setMinimumWidth(sideWidth);
    setPeople({});
}

QWidget *MembersSide::makeHead()
{
    QVBoxLayout *column = nullptr;
    QWidget *head = padded(column);
    column->setSpacing(2);
    m_title = wrappedLabel({}, Tone::Normal, FontRole::SectionTitle);
    m_title->setObjectName("members.side.title"_L1);
    m_names = wrappedLabel({}, Tone::Muted, FontRole::Small);
    column->addWidget(m_title);
    column->addWidget(m_names);
    return head;
}

QWidget *MembersSide::makeRoles()
{
    auto *part = new QWidget;
    auto *outer = new QVBoxLayout(part);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    QVBoxLayout *column = nullptr;
    outer->addWidget(padded(column));
    column->addWidget(label(tr("Roles"), Tone::Normal, FontRole::SmallStrong));
    m_rolesNote = wrappedLabel({}, Tone::Muted, FontRole::Small);
    m_rolesNote->setObjectName("members.side.rolesNote"_L1);
    m_rolesNote->hide();
    m_reading = wrappedLabel({}, Tone::Muted, FontRole::Small);
    m_reading->setObjectName("members.side.incomplete"_L1);
    m_reading->hide();
    m_boxes = new RoleBoxes;
    connect(m_boxes, &RoleBoxes::changed, this, &MembersSide::refreshActions);
    column->addWidget(m_rolesNote);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName("members.side.roles"_L1);
    m_scroll->setAccessibleName(tr("Roles"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_boxes);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_boxes->setAutoFillBackground(false);
    column->addWidget(m_scroll);
    column->addWidget(m_reading);
    outer->addWidget(new HorizontalLine);
    return part;
}

QWidget *MembersSide::makeFoot()
{
    QVBoxLayout *column = nullptr;
    QWidget *foot = padded(column);
    m_apply = secondaryButton(tr("Apply role changes"));
    m_apply->setObjectName("members.side.apply"_L1);
    m_remove = dangerOutlineButton(tr("Remove from organization…"));
    m_remove->setObjectName("members.side.remove"_L1);
    for (Button *button : {m_apply, m_remove})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_progress = new QWidget;
    auto *progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    m_bar = new QProgressBar;
    m_bar->setObjectName("members.side.progress"_L1);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_progressText = label({}, Tone::Secondary, FontRole::Small);
    auto *stop = linkButton(tr("Stop"));
    stop->setObjectName("members.side.stop"_L1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_progressText, 1);
    line->addWidget(stop);
    progress->addWidget(m_bar);
    progress->addLayout(line);
    m_outcome = new NoteFrame(Tone::Danger);
    m_outcome->setObjectName("members.side.outcome"_L1);
    m_retry = m_outcome->addLink(tr("Try again"));
    m_retry->setObjectName("members.side.retry"_L1);
    column->addWidget(m_apply);
    column->addWidget(m_progress);
    column->addWidget(m_outcome);
    column->addWidget(m_remove);
    column->addWidget(wrappedLabel(tr("Removing ends the membership. The person’s account stays "
                                      "at %1.")
                                       .arg(m_vendor),
                                   Tone::Muted, FontRole::Small));
    m_progress->hide();
    m_outcome->hide();
    connect(m_apply, &Button::clicked, this, [this] { Q_EMIT applyRequested(m_boxes->change()); });
    connect(m_remove, &Button::clicked, this, &MembersSide::removeRequested);
    connect(m_retry, &Button::clicked, this, &MembersSide::retryRequested);
    connect(stop, &Button::clicked, this, &MembersSide::stopRequested);
    return foot;
}

void MembersSide::setRoles(const QList<MemberRole> &roles)
{
    m_boxes->setRoles(roles);
    fitRoles();
}

//! As high as the boxes; many of them scroll.
void MembersSide::fitRoles()
{
    m_scroll->setFixedHeight(std::min(m_boxes->sizeHint().height() + 2, mostRolesHeight));
}

void MembersSide::setPeople(const QList<PersonPtr> &people)
{
    m_count = people.size();
    const int count = static_cast<int>(m_count);
    m_title->setText(count == 0       ? tr("Nobody is selected")
                         : count == 1 ? people.constFirst()->title
                                      : tr("%n people selected", nullptr, count));
    m_names->setText(count == 0       ? tr("Select people to change their roles or to remove them.")
                         : count == 1 ? people.constFirst()->email
                                      : namesOf(people));
    m_rolesPart->setVisible(count > 0);
    m_foot->setVisible(count > 0);
    m_incomplete =
        static_cast<int>(std::count_if(people.begin(), people.end(), [](const PersonPtr &person) {
            return !person->rolesComplete;
        }));
    m_boxes->setPeople(people);
    fitRoles();
    refreshReading();
    refreshActions();
}

void MembersSide::setRolesNote(const QString &note)
{
    m_rolesNote->setText(note);
    m_rolesNote->setVisible(!note.isEmpty());
    m_scroll->setVisible(note.isEmpty());
    refreshReading();
    refreshActions();
}

void MembersSide::setGuards(const QString &assign, const QString &unassign, const QString &remove)
{
    m_assignGuard = assign;
    m_unassignGuard = unassign;
    m_remove->setGuard(remove);
    const bool locked = !assign.isEmpty() && !unassign.isEmpty();
    m_boxes->setLocked(locked, assign);
    refreshActions();
}

void MembersSide::setReadingRoles(bool reading)
{
    m_isReading = reading;
    refreshReading();
}

void MembersSide::refreshReading()
{
    m_reading->setText(
        m_isReading ? tr("Reading the roles beyond the first ten…")
            : m_incomplete == 1
            ? tr("One of them may have more roles than the ten that are counted here.")
            : tr("%n of them may have more roles than the ten that are counted here.", nullptr,
                 m_incomplete));
    m_reading->setVisible((m_isReading || m_incomplete > 0) && !m_scroll->isHidden());
}

void MembersSide::refreshActions()
{
    const RoleChange change = m_boxes->change();
    QString guard;
    if (!change.add.isEmpty() || (!m_assignGuard.isEmpty() && !m_unassignGuard.isEmpty()))
        guard = m_assignGuard;
    if (guard.isEmpty() && !change.remove.isEmpty())
        guard = m_unassignGuard;
    m_apply->setGuard(guard);
    m_apply->setVisible(!m_scroll->isHidden());
    m_apply->setEnabled(!guard.isEmpty() || (!change.isEmpty() && !m_isBusy));
    m_boxes->setEnabled(!m_isBusy);
    m_remove->setEnabled(!m_isBusy);
}

void MembersSide::setProgress(int done, int total)
{
    m_isBusy = total > 0;
    m_progress->setVisible(m_isBusy);
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(done);
    m_progressText->setText(tr("%1 of %2").arg(done).arg(total));
    refreshActions();
}

void MembersSide::setOutcome(const QString &title, const QString &text, bool canTryAgain)
{
    m_outcome->setTitle(title);
    m_outcome->setText(text);
    m_outcome->setVisible(!title.isEmpty());
    m_retry->setVisible(canTryAgain);
}

void MembersSide::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

} // namespace orgdesk::ui
