#include "session/Permissions.h"

#include "myorg/Endpoints.h"

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

Permissions::Permissions(const QStringList &grantedScopes, const QStringList &withheldScopes)
    : m_scopes(grantedScopes + withheldScopes)
    , m_anyGranted(std::any_of(grantedScopes.begin(), grantedScopes.end(),
                               [](const QString &scope) { return scope.contains(":my_org:"_L1); }))
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
