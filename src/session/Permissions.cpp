#include "session/Permissions.h"

#include "myorg/Endpoints.h"

namespace orgdesk {

Permissions::Permissions(const QStringList &grantedScopes, const QStringList &withheldScopes)
    : m_scopes(grantedScopes + withheldScopes)
{
}

bool Permissions::allows(const QString &operation) const
{
    return missingFor(operation).isEmpty();
}

QStringList Permissions::missingFor(const QString &operation) const
{
    QStringList missing = scopesOf(endpoint(operation));
    missing.removeIf([this](const QString &scope) { return m_scopes.contains(scope); });
    return missing;
}

} // namespace orgdesk
