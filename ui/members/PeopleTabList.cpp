// What PeopleTab does with the people it has: filters, counts, the panel's content.
#include "core/SearchText.h"
#include "myorg/MyOrganizationApi.h"
#include "session/Permissions.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/StatePane.h"
#include "ui/common/Toast.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/members/MembersArea.h"
#include "ui/members/MembersCatalog.h"
#include "ui/members/MembersSide.h"
#include "ui/members/PeopleLoader.h"
#include "ui/members/PeopleTab.h"
#include "ui/members/PeopleTable.h"
#include "ui/pages/Refusals.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/TableView.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReadOnSelection = 20; // one request per person

void fill(QComboBox &combo, const QList<std::pair<QString, QString>> &choices)
{
    const QVariant chosen = combo.currentData();
    combo.clear();
    for (const auto &[title, key] : choices)
        combo.addItem(title, key);
    combo.setCurrentIndex(std::max(0, combo.findData(chosen)));
}

} // namespace

QList<Person> PeopleTab::peopleOf(const QList<Member> &members) const
{
    QList<Person> people;
    people.reserve(members.size());
    for (const Member &member : members)
        people << m_catalog.personOf(member);
    return people;
}

void PeopleTab::onPageReloaded(const QList<Member> &members, bool isFirst)
{
    if (isFirst)
        model()->dropStaged();
    model()->stage(peopleOf(members));
}

void PeopleTab::onReloaded()
{
    m_stale->hide();
    model()->showStaged();
    m_pane->setState(PageReady{});
    refreshLoaded();
    refreshSide();
    Q_EMIT stateChanged();
    Q_EMIT loadedAgain();
    // Not when the person went elsewhere while it loaded.
    const QWidget *focused = QApplication::focusWidget();
    if (m_focusWhenLoaded && !QApplication::activeModalWidget()
        && (!focused || focused == m_pane || !isAncestorOf(focused)))
        focusFirst();
}

void PeopleTab::onPage(const QList<Member> &members)
{
    m_stale->hide();
    model()->append(peopleOf(members));
    refreshLoaded();
}

void PeopleTab::onFailed(const Error &error, bool isReload)
{
    m_reloadFailed = isReload;
    model()->dropStaged();
    if (isReload && model()->count() == 0) {
        onResult(explainedFailure(m_context, error, this), this,
                 [this](const Result<Done> &explained) {
                     showMembersFailure(*m_pane, m_context, explained.error(), tr("the members"));
                     Q_EMIT stateChanged();
                 });
        return;
    }
    m_pane->setState(PageReady{});
    m_stale->setError(wordsFor(error, errorContext(m_context, tr("the members"))));
    m_stale->setVisible(!std::holds_alternative<Cancelled>(error));
    Q_EMIT stateChanged();
}

void PeopleTab::applyFilter()
{
    PeopleFilter filter;
    filter.words = foldedForSearch(m_search->text()).simplified().split(u' ', Qt::SkipEmptyParts);
    filter.roleId = m_role->currentData().toString();
    filter.wayKey = m_way->currentData().toString();
    model()->setFilter(filter);
}

void PeopleTab::clearSearch()
{
    m_search->clear();
    m_role->setCurrentIndex(0);
    m_way->setCurrentIndex(0);
    applyFilter();
    m_table->view()->setFocus(Qt::OtherFocusReason);
}

void PeopleTab::fillFilters()
{
    QList<std::pair<QString, QString>> roles{{tr("Any role"), QString()}};
    for (const MemberRole &role : m_catalog.roles())
        roles << std::pair(role.name, role.id);
    roles << std::pair(tr("No role"), PeopleFilter::noRole);
    QHash<QString, QString> ways;
    for (const PersonPtr &person : model()->people())
        ways.insert(person->wayKey, person->wayTitle);
    QList<std::pair<QString, QString>> providers;
    for (auto way = ways.cbegin(); way != ways.cend(); ++way)
        providers << std::pair(way.value(), way.key());
    std::sort(providers.begin(), providers.end());
    providers.prepend({tr("Any provider"), QString()});
    fill(*m_role, roles);
    fill(*m_way, providers);
    m_role->setVisible(m_context.permissions().allows(u"listMemberRoles"_s));
    applyFilter(); // what was chosen may no longer be there
}

void PeopleTab::refreshLoaded()
{
    const QString count = QLocale().toString(model()->count());
    const bool loading = m_loader->isLoadingRest();
    m_loaded->setText(loading                   ? tr("Loading %1…").arg(count)
                          : m_loader->hasMore() ? tr("%1 loaded, there are more").arg(count)
                                                : QString());
    m_loadAll->setText(loading ? tr("Stop") : tr("Load all"));
    m_loadAll->setVisible(loading || m_loader->hasMore());
    Q_EMIT countChanged();
    if (loading)
        return; // what follows looks at everybody
    fillFilters();
    Q_EMIT peopleChanged();
}

void PeopleTab::refreshMatch()
{
    const bool nothing = model()->rowCount() == 0;
    m_table->setVisible(!nothing);
    m_noMatch->setVisible(nothing);
    m_noMatchText->setText(m_search->text().trimmed().isEmpty()
                               ? tr("Nobody among the loaded people")
                               : tr("No loaded people match “%1”.").arg(m_search->text()));
}

void PeopleTab::onMarksChanged()
{
    // What came of it, and "Try again", speak of those who failed.
    if (!m_unfinished.isEmpty()) {
        const bool same = model()->markedCount() == m_unfinished.size()
            && std::all_of(m_unfinished.begin(), m_unfinished.end(),
                           [this](const QString &id) { return model()->isMarked(id); });
        if (!same)
            forgetOutcome();
    }
    refreshSide();
}

void PeopleTab::refreshSide()
{
    QList<PersonPtr> people = model()->marked();
    m_side->setPeople(people);
    const int count = static_cast<int>(people.size());
    m_edit->setText(count == 1 ? tr("1 selected…") : tr("%n selected…", nullptr, count));
    m_isSideOpen = m_isSideOpen && count > 0;
    refreshPlaces();
    readMissingRoles();
}

//! The list has the first ten roles of each person only.
void PeopleTab::readMissingRoles()
{
    const QList<PersonPtr> people = model()->marked();
    const bool allowed = m_context.api() && !m_context.offline().now
        && m_context.permissions().allows(u"listMemberRoles"_s);
    for (const PersonPtr &person : people) {
        if (!allowed || people.size() > mostReadOnSelection)
            break;
        if (!person->rolesComplete)
            readRolesOf(person->id);
    }
    m_side->setReadingRoles(!m_readingRoles.isEmpty());
}

void PeopleTab::refreshGuards()
{
    const QString hidden = missingPermission(m_context, u"listMemberRoles"_s);
    m_table->setRolesShown(hidden.isEmpty());
    m_rolesNote->setText(hidden.isEmpty() ? QString() : tr("Roles are not shown. %1").arg(hidden));
    m_rolesNote->setVisible(!hidden.isEmpty());
    QString note = hidden;
    if (note.isEmpty() && m_catalog.rolesError()) {
        note = tr("The roles couldn’t be loaded. %1")
                   .arg(causeOf(*m_catalog.rolesError(), m_context, tr("the roles")));
    }
    m_side->setRolesNote(note);
    m_side->setGuards(missingPermission(m_context, u"assignMemberRoles"_s),
                      missingPermission(m_context, u"unassignMemberRoles"_s),
                      missingPermission(m_context, u"deleteMemberships"_s));
    m_role->setVisible(hidden.isEmpty());
    const Offline &offline = m_context.offline();
    m_loadAll->setGuard(!offline.now ? QString()
                            : offline.resumes
                            ? tr("Signing in… The rest can be loaded when that is done.")
                            : tr("You’re offline. The rest can be loaded when you are back."));
}

void PeopleTab::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    m_table->setNarrow(narrow);
    refreshPlaces();
}

//! Beside the list, or in its place.
void PeopleTab::refreshPlaces()
{
    const bool inPlace = m_isNarrow && m_isSideOpen;
    m_list->setVisible(!inPlace);
    m_side->setVisible(!m_isNarrow || inPlace);
    m_side->setMaximumWidth(
        m_isNarrow ? QWIDGETSIZE_MAX
                   : std::max(m_side->minimumWidth(), m_side->minimumSizeHint().width()));
    m_side->setBackShown(inPlace);
    m_edit->setVisible(m_isNarrow && !inPlace && model()->markedCount() > 0);
}

void PeopleTab::showRole(const QString &roleId)
{
    m_search->clear();
    m_way->setCurrentIndex(0);
    m_role->setCurrentIndex(std::max(0, m_role->findData(roleId)));
    applyFilter();
}

void PeopleTab::focusFirst()
{
    m_focusWhenLoaded = false;
    if (std::holds_alternative<PageReady>(m_pane->state())) {
        if (m_table->currentId().isEmpty() && model()->rowCount() > 0)
            m_table->view()->setCurrentIndex(model()->index(0, 0));
        m_table->view()->setFocus(Qt::OtherFocusReason);
    } else {
        m_focusWhenLoaded = std::holds_alternative<PageLoading>(m_pane->state());
        m_pane->setFocus(Qt::OtherFocusReason);
    }
}

void PeopleTab::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool PeopleTab::escape()
{
    if (!m_search->hasFocus())
        return false;
    m_table->view()->setFocus(Qt::OtherFocusReason);
    return true;
}

void PeopleTab::copyIdentifier()
{
    const PersonPtr person = model()->find(m_table->currentId());
    if (!person)
        return;
    QGuiApplication::clipboard()->setText(person->id);
    Q_EMIT toast({Tone::Success, tr("Copied the identifier of %1").arg(person->title), {}, {}});
}

} // namespace orgdesk::ui
