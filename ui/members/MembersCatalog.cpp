#include "ui/members/MembersCatalog.h"

#include "myorg/MyOrganizationApi.h"
#include "session/Permissions.h"
#include "strategies/Strategy.h"
#include "ui/members/MemberWords.h"
#include "ui/pages/Refusals.h"
#include "ui/shell/AppContext.h"

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

MembersCatalog::MembersCatalog(AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void MembersCatalog::load()
{
    if (!m_context.reading())
        return;
    ++m_generation;
    loadRoles();
    loadWays();
}

void MembersCatalog::forget()
{
    ++m_generation;
    m_rolesLoaded = false;
    m_roles.clear();
    m_rolesError.reset();
    m_providers.clear();
    m_titleByConnection.clear();
    m_stores.clear();
}

void MembersCatalog::loadRoles()
{
    if (const auto missing = permissionError(m_context, u"listRoles"_s)) {
        m_roles.clear();
        m_rolesError = *missing;
        Q_EMIT rolesChanged();
        return;
    }
    onResult(m_context.reading()->memberRoles().available(), this,
             [this, generation = m_generation](const Result<QList<MemberRole>> &roles) {
                 if (generation != m_generation)
                     return;
                 if (roles) {
                     m_roles = *roles;
                     m_rolesLoaded = true;
                     m_rolesError.reset();
                 } else {
                     m_rolesError = roles.error();
                 }
                 Q_EMIT rolesChanged();
             });
}

void MembersCatalog::loadWays()
{
    const Permissions permissions = m_context.permissions();
    if (permissions.allows(u"listIdps"_s)) {
        onResult(m_context.reading()->identityProviders().list(), this,
                 [this, generation = m_generation](const Result<QList<IdentityProvider>> &list) {
                     if (generation != m_generation || !list)
                         return;
                     m_providers = *list;
                     m_titleByConnection.clear();
                     for (const IdentityProvider &provider : std::as_const(m_providers)) {
                         if (!provider.name.isEmpty())
                             m_titleByConnection.insert(provider.name, provider.title());
                     }
                     Q_EMIT waysChanged();
                 });
    }
    if (permissions.allows(u"listUserStores"_s)) {
        onResult(m_context.reading()->userStores().list(), this,
                 [this, generation = m_generation](const Result<QList<UserStore>> &list) {
                     if (generation != m_generation || !list)
                         return;
                     m_stores = *list;
                     Q_EMIT waysChanged();
                 });
    }
}

QString MembersCatalog::roleName(const QString &id) const
{
    const auto found = std::find_if(m_roles.begin(), m_roles.end(),
                                    [&id](const MemberRole &role) { return role.id == id; });
    return found == m_roles.end() ? id : found->name;
}

QString MembersCatalog::wayTitle(const QString &providerId, const QString &storeId) const
{
    for (const IdentityProvider &provider : m_providers) {
        if (provider.id == providerId)
            return provider.title();
    }
    const QString id = storeId.isEmpty() ? providerId : storeId;
    for (const UserStore &store : m_stores) {
        if (store.id == id)
            return store.title();
    }
    return id.isEmpty() ? tr("Any") : id;
}

QString MembersCatalog::wayTitleOf(const QString &memberId) const
{
    const SignInWay way = signInWayOf(memberId);
    if (!way.connection.isEmpty())
        return m_titleByConnection.value(way.connection, way.connection);
    if (way.strategy == "auth0"_L1)
        return tr("Password");
    if (way.strategy.isEmpty())
        return tr("Unknown");
    return findStrategy(way.strategy) ? strategyName(way.strategy) : way.strategy;
}

Person MembersCatalog::personOf(const Member &member) const
{
    return ui::personOf(member, signInWayOf(member.id).key(), wayTitleOf(member.id));
}

} // namespace orgdesk::ui
