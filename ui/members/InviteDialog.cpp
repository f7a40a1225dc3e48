#include "ui/members/InviteDialog.h"

#include "bulk/BulkWork.h"
#include "core/Clock.h"
#include "ui/common/Button.h"
#include "ui/common/CheckRow.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/members/EmailChips.h"
#include "ui/members/MemberWords.h"
#include "ui/shell/AppContext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inviteWidth = 560;
constexpr int mostRolesUnscrolled = 8;
constexpr int scrolledRolesHeight = 190;
constexpr qint64 daySeconds = 86'400;
constexpr int defaultDays = 7;

} // namespace

InviteDialog::InviteDialog(AppContext &context, const InviteChoices &choices, QWidget *parent)
    : ActionDialog(u"dialog.invite"_s, tr("Invite people"), parent)
    , m_context(context)
    , m_choices(choices)
{
    setMinimumWidth(inviteWidth);
    build();
}

void InviteDialog::build()
{
    addHeading({}, Tone::Neutral, tr("Invite people to %1").arg(m_context.organizationTitle()), {});
    m_chips = new EmailChips;
    m_chips->setCheck([this](const QString &address) { return problemOf(address); });
    m_emails = new FieldRow(tr("Email addresses"), m_chips);
    m_count = label({}, Tone::Muted, FontRole::Small);
    m_count->setObjectName("dialog.invite.count"_L1);
    m_emails->setLabelTrailing(m_count);
    QLineEdit *edit = m_chips->edit();
    edit->setObjectName("dialog.invite.emails"_L1);
    edit->setAccessibleName(tr("Email addresses"));
    m_form = new QWidget;
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(12);
    m_notTaken = new NoteFrame(Tone::Warning);
    m_notTaken->setObjectName("dialog.invite.notTaken"_L1);
    m_notTaken->hide();
    form->addWidget(m_notTaken);
    form->addWidget(m_emails);
    m_rolesPlace = new QVBoxLayout;
    m_rolesPlace->addWidget(makeRoles());
    form->addLayout(m_rolesPlace);
    form->addWidget(makeChoices());
    form->addWidget(wrappedLabel(tr("%1 sends each person an email. You can also copy the links "
                                    "from the list.")
                                     .arg(m_context.vendorName()),
                                 Tone::Muted, FontRole::Small));
    body()->addWidget(m_form);
    m_results = new QListWidget;
    m_results->setObjectName("dialog.invite.results"_L1);
    m_results->setAccessibleName(tr("What came of each address"));
    m_results->setMaximumHeight(140);
    m_results->hide();
    body()->addWidget(m_results);

    m_run = primaryButton(tr("Send invitations"));
    m_run->setObjectName("dialog.invite.run"_L1);
    m_run->setAutoDefault(false);
    m_run->setToolTip(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText));
    m_cancel = secondaryButton(tr("Cancel"));
    m_cancel->setObjectName("dialog.invite.cancel"_L1);
    m_cancel->setAutoDefault(false);
    buttons()->addButton(m_run, QDialogButtonBox::AcceptRole);
    buttons()->addButton(m_cancel, QDialogButtonBox::RejectRole);
    connect(m_run, &Button::clicked, this, &InviteDialog::run);
    connect(&m_context.bulkWork(), &BulkWork::finished, this, &InviteDialog::onFinished);
    connect(m_chips, &EmailChips::changed, this, &InviteDialog::refreshCount);
    connect(m_emails, &FieldRow::messageActionTriggered, m_chips, &EmailChips::removeProblems);
    edit->setFocus();
    refreshCount();
}

QWidget *InviteDialog::makeRoles()
{
    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *title = new QHBoxLayout;
    title->setSpacing(6);
    title->addWidget(label(tr("Roles"), Tone::Normal, FontRole::Label));
    title->addWidget(label(tr("for everyone above"), Tone::Muted, FontRole::Small));
    title->addStretch(1);
    auto *boxes = new QWidget;
    auto *grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    int place = 0;
    for (const MemberRole &role : std::as_const(m_choices.roles)) {
        auto *row = new CheckRow(QString(role.name).replace(u'&', u"&&"_s), role.description);
        row->box()->setObjectName(QString(u"dialog.invite.role[%1]"_s.arg(role.id)));
        grid->addWidget(row, place / 2, place % 2, Qt::AlignTop);
        m_roles.insert(role.id, row);
        ++place;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_rolesError = wrappedLabel({}, Tone::Danger, FontRole::Small);
    m_rolesError->setObjectName("dialog.invite.rolesError"_L1);
    m_rolesError->hide();
    column->addLayout(title);
    if (place > mostRolesUnscrolled) {
        auto *scroll = new QScrollArea;
        scroll->setObjectName("dialog.invite.roles"_L1);
        scroll->setAccessibleName(tr("Roles"));
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setMinimumHeight(scrolledRolesHeight);
        scroll->setWidget(boxes);
        scroll->viewport()->setAutoFillBackground(false);
        boxes->setAutoFillBackground(false);
        column->addWidget(scroll);
    } else {
        column->addWidget(boxes);
    }
    column->addWidget(m_rolesError);
    group->setVisible(place > 0);
    return group;
}

QWidget *InviteDialog::makeChoices()
{
    m_way = new QComboBox;
    m_way->setObjectName("dialog.invite.provider"_L1);
    m_validity = new QComboBox;
    m_validity->setObjectName("dialog.invite.validity"_L1);
    fillWays();
    fillValidity();
    m_wayRow = new FieldRow(tr("Sign in with"), m_way);
    auto *validityRow = new FieldRow(tr("Valid for"), m_validity);
    connect(m_way, &QComboBox::activated, this, &InviteDialog::onWayChosen);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_wayRow, 1);
    row->addWidget(validityRow, 1);
    return widget;
}

void InviteDialog::fillValidity()
{
    const QDateTime now = m_context.clock().now();
    for (const int days : {1, 3, defaultDays, 14, 30}) {
        const QString until = dayText(now.addDays(days), now);
        m_validity->addItem(days == 1 ? tr("1 day, until %1").arg(until)
                                      : tr("%1 days, until %2").arg(days).arg(until),
                            days);
    }
    m_validity->setCurrentIndex(m_validity->findData(defaultDays));
}

QString InviteDialog::warning() const
{
    QStringList again;
    for (const QString &address : m_chips->addresses()) {
        if (m_choices.openEmails.contains(address.toCaseFolded()))
            again << address;
    }
    if (again.isEmpty())
        return {};
    return again.size() == 1
        ? tr("%1 has an open invitation. The new one replaces it.").arg(again.constFirst())
        : tr("%n of them have an open invitation. The new ones replace them.", nullptr,
             static_cast<int>(again.size()));
}

void InviteDialog::refreshCount()
{
    const int count = m_chips->count();
    const int most = InvitationCreate::mostInvitees;
    m_count->setText(
        count <= most
            ? tr("%1 of at most %2").arg(count).arg(most)
            : tr("%1 addresses, sent in %2 requests").arg(count).arg((count + most - 1) / most));
    const QStringList problems = m_chips->problems();
    QString text = problems.value(0);
    if (problems.size() > 1)
        text += u' ' + tr("And %n more.", nullptr, static_cast<int>(problems.size()) - 1);
    m_emails->setError(text);
    m_emails->setWarning(warning());
    m_emails->setMessageAction(problems.isEmpty() ? QString() : tr("Remove"));
    QStringList spoken = m_chips->addresses();
    m_chips->edit()->setAccessibleDescription(
        count == 0
            ? tr("A list with commas, blanks or line ends between can be pasted.")
            : tr("%1. %2").arg(tr("%n addresses", nullptr, count),
                               problems.isEmpty() ? spoken.mid(0, 10).join(tr(", ")) : text));
    if (isVisible())
        fitHeightLater();
}

QStringList InviteDialog::chosenRoles() const
{
    QStringList ids;
    for (const MemberRole &role : m_choices.roles) {
        if (m_roles.value(role.id)->isChecked())
            ids << role.id;
    }
    return ids;
}

InvitationCreate InviteDialog::invitation() const
{
    InvitationCreate create;
    create.emails = m_chips->addresses();
    create.roleIds = chosenRoles();
    const QString way = m_way->currentData().toString();
    if (way.startsWith("idp:"_L1))
        create.providerId = way.mid(4);
    else
        create.userStoreId = way.mid(6);
    create.lifetimeSeconds = m_validity->currentData().toInt() * daySeconds;
    return create;
}

} // namespace orgdesk::ui
