#pragma once

#include "core/Future.h"
#include "myorg/model/IdentityProvider.h"
#include "preflight/Certificate.h"

#include <optional>

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

//! The one that counts: the first that is valid now, else the first (SamlProvider::certificate()).
//! \param now UTC. Nothing without certificates.
[[nodiscard]] std::optional<Certificate> certificateInUse(const QList<Certificate> &certificates,
                                                          const QDateTime &now);

//! What was found behind the address of a provider, kept on this computer: the date is no secret.
struct MetadataNote
{
    QDateTime readAt; //!< UTC; null: never. Also set when nothing could be read.
    QDateTime end;    //!< When the certificate ends, UTC; null: not known.
};
//! Empty when the note is about another address than this one.
[[nodiscard]] MetadataNote metadataNote(const Settings &settings, const QString &providerId,
                                        const QUrl &address);
//! Without certificates, what was known of the end stays, unless it came from another address.
void setMetadataNote(Settings &settings, const QString &providerId, const QUrl &address,
                     const QDateTime &readAt, const QList<Certificate> &certificates);

} // namespace orgdesk::ui
