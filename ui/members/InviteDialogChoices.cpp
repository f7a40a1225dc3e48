// What can be chosen in InviteDialog comes late, and an earlier invitation is taken over from.
#include "ui/common/Button.h"
#include "ui/common/CheckRow.h"
#include "ui/common/FieldRow.h"
#include "ui/common/NoteFrame.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/members/EmailChips.h"
#include "ui/members/InviteDialog.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString providerKey(const QString &id)
{
    return u"idp:"_s + id;
}

QString storeKey(const QString &id)
{
    return u"store:"_s + id;
}

} // namespace

void InviteDialog::setWays(const QList<IdentityProvider> &providers, const QList<UserStore> &stores)
{
    m_choices.providers = providers;
    m_choices.stores = stores;
    fillWays();
    refreshNotTaken();
}

void InviteDialog::setRoles(const QList<MemberRole> &roles)
{
    m_choices.areRolesLoaded = true; // or will not come
    if (m_roles.isEmpty() && !roles.isEmpty()) {
        m_choices.roles = roles;
        const std::unique_ptr<QLayoutItem> former(m_rolesPlace->takeAt(0));
        delete former->widget();
        m_rolesPlace->addWidget(makeRoles());
        takeRoles();
    }
    refreshNotTaken();
}

void InviteDialog::fillWays()
{
    m_way->clear();
    for (const IdentityProvider &provider : std::as_const(m_choices.providers)) {
        if (provider.isEnabled)
            m_way->addItem(provider.title(), providerKey(provider.id));
    }
    for (const UserStore &store : std::as_const(m_choices.stores)) {
        if (store.isEnabled)
            m_way->addItem(store.title(), storeKey(store.id));
    }
    if (m_way->findData(m_wantedWay) >= 0)
        m_chosenWay = std::exchange(m_wantedWay, {});
    // The only one is the chosen one, unless another is wanted; more may still come.
    if (m_way->count() == 1 && m_wantedWay.isEmpty())
        return;
    m_way->insertItem(0, m_way->count() == 0 ? tr("Nothing to choose from") : tr("Choose…"),
                      QString());
    m_way->setCurrentIndex(m_chosenWay.isEmpty() ? 0 : std::max(0, m_way->findData(m_chosenWay)));
}

void InviteDialog::onWayChosen()
{
    m_chosenWay = m_way->currentData().toString();
    m_wayRow->setError({});
    if (m_chosenWay.isEmpty())
        return;
    m_wantedWay.clear();
    refreshNotTaken();
}

void InviteDialog::prefill(const Invitation &invitation)
{
    prefillWith({invitation.email}, invitation.roleIds, invitation.providerId,
                invitation.userStoreId);
}

void InviteDialog::prefill(const BulkJob &job)
{
    QStringList addresses;
    for (const BulkItem &item : job.items)
        addresses << item.key;
    prefillWith(addresses, job.invitation.roleIds, job.invitation.providerId,
                job.invitation.userStoreId);
}

void InviteDialog::prefillWith(const QStringList &addresses, const QStringList &roleIds,
                               const QString &providerId, const QString &storeId)
{
    m_chips->add(addresses.join(u'\n'));
    m_wantedRoles = roleIds;
    if (!providerId.isEmpty())
        m_wantedWay = providerKey(providerId);
    else if (!storeId.isEmpty())
        m_wantedWay = storeKey(storeId);
    fillWays();
    takeRoles();
    refreshNotTaken();
}

void InviteDialog::takeRoles()
{
    m_wantedRoles.removeIf([this](const QString &id) {
        CheckRow *row = m_roles.value(id);
        if (row)
            row->setChecked(true);
        return row != nullptr;
    });
}

//! The new invitation would replace the earlier one without its roles.
bool InviteDialog::awaitsRoles() const
{
    return !m_choices.areRolesLoaded && !m_wantedRoles.isEmpty();
}

QString InviteDialog::wantedWayTitle() const
{
    for (const IdentityProvider &provider : m_choices.providers) {
        if (providerKey(provider.id) == m_wantedWay)
            return provider.title();
    }
    for (const UserStore &store : m_choices.stores) {
        if (storeKey(store.id) == m_wantedWay)
            return store.title();
    }
    return m_wantedWay.section(u':', 1);
}

//! Nothing of the earlier invitation gets lost in silence.
void InviteDialog::refreshNotTaken()
{
    QStringList texts;
    if (awaitsRoles())
        texts << tr("Its roles are still being loaded. Sending waits for them.");
    else if (m_wantedRoles.size() == 1)
        texts << tr("There is no role %1 to choose.").arg(m_wantedRoles.constFirst());
    else if (!m_wantedRoles.isEmpty())
        texts << tr("There are no roles %1 to choose.").arg(listed(m_wantedRoles));
    const bool waysCame = !m_choices.providers.isEmpty() || !m_choices.stores.isEmpty();
    if (!m_wantedWay.isEmpty() && waysCame)
        texts << tr("Signing in with %1 can’t be chosen.").arg(wantedWayTitle());
    m_run->setGuard(awaitsRoles() ? tr("The roles are still loading.") : QString());
    m_notTaken->setTitle(tr("Not all of the earlier invitation is taken over"));
    m_notTaken->setText(texts.join(u' '));
    m_notTaken->setVisible(!texts.isEmpty());
    if (isVisible())
        fitHeightLater();
}

} // namespace orgdesk::ui
