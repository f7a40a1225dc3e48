#pragma once

#include <QByteArray>
#include <QString>

namespace orgdesk {

//! SAML metadata of the vendor's side (SAML 2.0 metadata, 2.4.4), made on this computer from the
//! values that the identity provider needs. It names no signing certificate: the API gives none.
//! \param signOutAddress may be empty.
[[nodiscard]] QByteArray serviceProviderMetadata(const QString &entityId, const QString &acsAddress,
                                                 const QString &signOutAddress);

} // namespace orgdesk
