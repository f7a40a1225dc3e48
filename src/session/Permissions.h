#pragma once

#include <QString>
#include <QStringList>

namespace orgdesk {

//! What the session may do, from the same endpoint table that builds the requests.
class Permissions
{
public:
    Permissions() = default;
    //! \param withheldScopes asked for only at step-up: they count as granted until refused
    //! (oauth rule 6).
    Permissions(const QStringList &grantedScopes, const QStringList &withheldScopes);

    //! \param operation operationId of the contract, for example "updateIdp".
    [[nodiscard]] bool allows(const QString &operation) const;
    //! The scopes that are missing for it; empty when allowed.
    [[nodiscard]] QStringList missingFor(const QString &operation) const;
    //! True when not one scope of the My Organization API was granted.
    [[nodiscard]] bool isEmpty() const { return !m_anyGranted; }

private:
    QStringList m_scopes;
    bool m_anyGranted = false;
};

} // namespace orgdesk
