#pragma once

#include "core/Future.h"
#include "myorg/model/IdentityProvider.h"
#include "preflight/Certificate.h"

namespace orgdesk {
class Settings;
}

namespace orgdesk::ui {

class AppContext;

//! The https address of a provider's metadata; empty when it has none.
[[nodiscard]] QUrl metadataAddress(const IdentityProvider &provider);
//! Whether the API gives the certificate itself.
[[nodiscard]] bool hasStoredCertificate(const IdentityProvider &provider);

//! The signing certificates that the metadata at this address names, read from this computer
//! without credentials. Errors: of AppContext::probe().
[[nodiscard]] Future<QList<Certificate>> certificatesAt(AppContext &context, const QUrl &address,
                                                        QObject *receiver);

//! What was found behind the address of a provider, kept on this computer: the date is no secret.
struct MetadataNote
{
    QDateTime readAt; //!< UTC; null: never. Also set when nothing could be read.
    QDateTime end;    //!< When the certificate ends, UTC; null: not known.
};
[[nodiscard]] MetadataNote metadataNote(const Settings &settings, const QString &providerId);
//! Without certificates, what was known of the end stays.
void setMetadataNote(Settings &settings, const QString &providerId, const QDateTime &readAt,
                     const QList<Certificate> &certificates);

} // namespace orgdesk::ui
