#pragma once

#include "core/Future.h"
#include "myorg/model/IdentityProvider.h"
#include "myorg/model/MemberRole.h"
#include "myorg/model/UserStore.h"
#include "ui/members/Person.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace orgdesk::ui {

class AppContext;

//! What the tabs of Members need besides people: the roles that exist, the providers and the user
//! stores. Each may be missing without stopping the others. GUI thread.
class MembersCatalog final : public QObject
{
    Q_OBJECT

public:
    explicit MembersCatalog(AppContext &context, QObject *parent = nullptr);

    void load();
    void forget();

    [[nodiscard]] const QList<MemberRole> &roles() const { return m_roles; }
    //! Set when the roles could not be read, or must not be.
    [[nodiscard]] const std::optional<Error> &rolesError() const { return m_rolesError; }
    [[nodiscard]] bool areRolesLoaded() const { return m_rolesLoaded; }
    //! The id when the role is not known.
    [[nodiscard]] QString roleName(const QString &id) const;
    [[nodiscard]] const QList<IdentityProvider> &providers() const { return m_providers; }
    [[nodiscard]] const QList<UserStore> &stores() const { return m_stores; }
    //! "Halden Okta"; the store's name; "Any" for neither.
    [[nodiscard]] QString wayTitle(const QString &providerId, const QString &storeId) const;
    [[nodiscard]] Person personOf(const Member &member) const;
    //! What somebody with this `user_id` signs in with: "Halden Okta", "Password".
    [[nodiscard]] QString wayTitleOf(const QString &memberId) const;

Q_SIGNALS:
    //! The roles are there, or why not.
    void rolesChanged();
    //! Providers or user stores are there.
    void waysChanged();

private:
    void loadRoles();
    void loadWays();

    AppContext &m_context;
    int m_generation = 0;
    bool m_rolesLoaded = false;
    QList<MemberRole> m_roles;
    std::optional<Error> m_rolesError;
    QList<IdentityProvider> m_providers;
    QHash<QString, QString> m_titleByConnection;
    QList<UserStore> m_stores;
};

} // namespace orgdesk::ui
