#include "ui/pages/MembersPage.h"

#include "myorg/model/Invitation.h"
#include "session/Permissions.h"
#include "ui/common/Button.h"
#include "ui/common/PageHeader.h"
#include "ui/common/UiState.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/members/CountTabs.h"
#include "ui/members/InvitationsTab.h"
#include "ui/members/InviteDialog.h"
#include "ui/members/JobNotes.h"
#include "ui/members/MembersCatalog.h"
#include "ui/members/PeopleModel.h"
#include "ui/members/PeopleTab.h"
#include "ui/members/RolesTab.h"
#include "ui/pages/PermissionNote.h"
#include "ui/shell/AppContext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

enum TabIndex { PeopleIndex, InvitationsIndex, RolesIndex };

// The window breakpoint of 980 less the sidebar.
constexpr int narrowBelow = 768;

} // namespace

MembersPage::MembersPage(AppContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_catalog(new MembersCatalog(context, this))
    , m_header(new PageHeader(tr("Members")))
    , m_invite(primaryButton(tr("Invite people…"), u"mail"_s))
    , m_tabs(new CountTabs)
    , m_access(new PermissionNote(context, u"members.access"_s))
    , m_jobs(new JobNotes(context))
    , m_stack(new QStackedWidget)
    , m_people(new PeopleTab(context, *m_catalog))
    , m_invitations(new InvitationsTab(context, *m_catalog))
    , m_roles(new RolesTab(context, *m_catalog))
{
    setObjectName("members.page"_L1);
    m_invite->setObjectName("members.invite"_L1);
    m_header->addTrailing(m_invite);
    m_tabs->setObjectName("members.tabs"_L1);
    m_tabs->setAccessibleName(tr("Parts of Members"));
    for (const QString &title : {tr("Members"), tr("Invitations"), tr("Roles")})
        m_tabs->addTab(title);
    for (QWidget *tab : {static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_invitations),
                         static_cast<QWidget *>(m_roles)})
        m_stack->addWidget(tab);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    auto *top = new QVBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_header);
    top->addWidget(m_tabs);
    column->addLayout(top);
    column->addWidget(m_access);
    column->addWidget(m_jobs);
    column->addWidget(m_stack, 1);
    connectTabs();
    connectJobs();
    refreshGuards();
    refreshCounts();
    refreshState();
}

void MembersPage::connectTabs()
{
    connect(m_invite, &Button::clicked, this, &MembersPage::invite);
    connect(m_tabs, &QTabBar::currentChanged, this, &MembersPage::showTab);
    connect(&m_context, &AppContext::permissionsChanged, this, &MembersPage::refreshGuards);
    connect(&m_context, &AppContext::organizationChanged, this, &MembersPage::refreshCounts);
    connect(m_people, &PeopleTab::peopleChanged, this, &MembersPage::refreshRoleCounts);
    connect(m_people, &PeopleTab::countChanged, this, &MembersPage::refreshPeopleCount);
    connect(m_people, &PeopleTab::stateChanged, this, &MembersPage::refreshState);
    connect(m_people, &PeopleTab::loadedAgain, this, &MembersPage::loadedAgain);
    connect(m_people, &PeopleTab::toast, this, &MembersPage::toast);
    connect(m_invitations, &InvitationsTab::stateChanged, this, &MembersPage::refreshState);
    connect(m_invitations, &InvitationsTab::toast, this, &MembersPage::toast);
    connect(m_invitations, &InvitationsTab::inviteRequested, this, &MembersPage::invite);
    connect(m_invitations, &InvitationsTab::inviteAgainRequested, this,
            [this](const Invitation &invitation) { openInvite()->prefill(invitation); });
    connect(m_roles, &RolesTab::stateChanged, this, &MembersPage::refreshState);
    connect(m_roles, &RolesTab::toast, this, &MembersPage::toast);
    connect(m_roles, &RolesTab::showPeople, this, [this](const QString &role) {
        m_people->showRole(role);
        m_tabs->setCurrentIndex(PeopleIndex);
        m_people->focusFirst();
    });
}

void MembersPage::refresh()
{
    refreshGuards();
    m_jobs->refresh();
    m_people->refresh();
    m_invitations->refresh();
    m_roles->refresh();
    m_catalog->load();
}

void MembersPage::forget()
{
    m_jobs->forget();
    m_catalog->forget();
    m_people->forget();
    m_invitations->forget();
    m_roles->forget();
    m_tabs->setCurrentIndex(PeopleIndex);
    refreshCounts();
    refreshState();
}

void MembersPage::showTab(int index)
{
    m_stack->setCurrentIndex(index);
    refreshNote();
    refreshState();
}

void MembersPage::stepTab(int step)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + count) % count);
    focusFirst();
}

void MembersPage::refreshGuards()
{
    m_invite->setGuard(missingPermission(m_context, u"createInvitations"_s));
    const Permissions permissions = m_context.permissions();
    m_tabs->setLocked(PeopleIndex, !permissions.allows(u"listMembers"_s));
    m_tabs->setLocked(InvitationsIndex, !permissions.allows(u"listInvitations"_s));
    m_tabs->setLocked(RolesIndex, !permissions.allows(u"listRoles"_s));
    refreshNote();
}

void MembersPage::refreshPeopleCount()
{
    const qsizetype count = m_people->model()->count();
    const QString more = m_people->hasMore() ? u"+"_s : QString();
    m_tabs->setCount(PeopleIndex,
                     count > 0 ? QString(QLocale().toString(count) + more) : QString());
}

void MembersPage::refreshRoleCounts()
{
    const QList<PersonPtr> people = m_people->model()->people();
    QHash<QString, int> counts;
    for (const PersonPtr &person : people) {
        for (const MemberRole &role : person->roles)
            ++counts[role.id];
    }
    m_roles->setCounts(counts, people.size());
}

void MembersPage::refreshCounts()
{
    refreshPeopleCount();
    const QLocale locale;
    m_tabs->setCount(InvitationsIndex,
                     m_invitations->isLoaded()
                         ? locale.toString(m_invitations->invitations().size())
                         : QString());
    m_tabs->setCount(RolesIndex,
                     m_roles->count() > 0 ? locale.toString(m_roles->count()) : QString());
    const QString organization = m_context.organizationTitle();
    m_header->setSubtitle(
        organization.isEmpty()
            ? tr("People who belong to your organization.")
            : tr("People who belong to %1 at %2.").arg(organization, m_context.vendorName()));
}

//! Scripts and assistive technology read the state of the tab that is shown at the page.
void MembersPage::refreshState()
{
    setUiState(*this, m_stack->currentWidget()->property("uiState").toString());
    refreshCounts();
}

void MembersPage::focusFirst()
{
    switch (m_tabs->currentIndex()) {
    case InvitationsIndex:
        m_invitations->focusFirst();
        break;
    case RolesIndex:
        m_roles->focusFirst();
        break;
    default:
        m_people->focusFirst();
        break;
    }
}

bool MembersPage::addItem()
{
    invite();
    return true;
}

void MembersPage::invite()
{
    if (m_invite->isGuarded())
        Q_EMIT toast({Tone::Neutral, m_invite->guard(), {}, {}});
    else
        openInvite();
}

InviteDialog *MembersPage::openInvite()
{
    InviteChoices choices;
    choices.roles = m_catalog->roles();
    choices.areRolesLoaded = m_catalog->areRolesLoaded() || m_catalog->rolesError();
    choices.providers = m_catalog->providers();
    choices.stores = m_catalog->stores();
    for (const PersonPtr &person : m_people->model()->people()) {
        if (!person->email.isEmpty())
            choices.memberEmails.insert(person->email.toCaseFolded());
    }
    for (const Invitation &open : m_invitations->invitations())
        choices.openEmails.insert(open.email.toCaseFolded());
    auto *dialog = new InviteDialog(m_context, choices, this);
    connect(dialog, &InviteDialog::begun, m_jobs, &JobNotes::adopt);
    connect(dialog, &InviteDialog::invited, this, [this](const QStringList &addresses) {
        const int count = static_cast<int>(addresses.size());
        Q_EMIT toast({Tone::Success,
                      count == 1 ? tr("Invited %1").arg(addresses.constFirst())
                                 : tr("Invited %n people", nullptr, count),
                      {},
                      {}});
        m_invitations->refresh();
    });
    // Whoever is quick opens it before these are there.
    connect(m_catalog, &MembersCatalog::waysChanged, dialog,
            [this, dialog] { dialog->setWays(m_catalog->providers(), m_catalog->stores()); });
    connect(m_catalog, &MembersCatalog::rolesChanged, dialog,
            [this, dialog] { dialog->setRoles(m_catalog->roles()); });
    dialog->open();
    return dialog;
}

void MembersPage::focusSearch()
{
    m_tabs->setCurrentIndex(PeopleIndex);
    m_people->focusSearch();
}

void MembersPage::copyIdentifier()
{
    switch (m_tabs->currentIndex()) {
    case InvitationsIndex:
        m_invitations->copyIdentifier();
        break;
    case RolesIndex:
        m_roles->copyIdentifier();
        break;
    default:
        m_people->copyIdentifier();
        break;
    }
}

void MembersPage::setCompact(bool compact)
{
    m_people->setCompact(compact);
    m_invitations->setCompact(compact);
    m_roles->setCompact(compact);
}

void MembersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < narrowBelow;
    m_people->setNarrow(narrow);
    m_invitations->setNarrow(narrow);
}

void MembersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        focusSearch();
    else if (event->key() != Qt::Key_Escape || !m_people->escape())
        Page::keyPressEvent(event);
}

} // namespace orgdesk::ui
