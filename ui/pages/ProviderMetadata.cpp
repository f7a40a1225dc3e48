#include "ui/pages/ProviderMetadata.h"

#include "core/Json.h"
#include "preflight/AddressProbe.h"
#include "preflight/SamlMetadata.h"
#include "store/Settings.h"
#include "ui/shell/AppContext.h"

#include <QCryptographicHash>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString readKey(const QString &providerId)
{
    return u"metadata.readAt."_s + providerId;
}

QString endKey(const QString &providerId)
{
    return u"metadata.end."_s + providerId;
}

QString addressKey(const QString &providerId)
{
    return u"metadata.address."_s + providerId;
}

//! Tells addresses apart; they may hold a token, which is not for the settings.
QString markOf(const QUrl &address)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(address.toEncoded(), QCryptographicHash::Sha256).toHex());
}

} // namespace

QUrl metadataAddress(const IdentityProvider &provider)
{
    JsonObject options(provider.options.value());
    for (const char *key : {"metadataUrl", "adfs_server"}) {
        const QUrl url(options.optionalString(key).value_or(QString()), QUrl::StrictMode);
        if (url.scheme() == "https"_L1 && !url.host().isEmpty())
            return url;
    }
    return {};
}

bool hasStoredCertificate(const IdentityProvider &provider)
{
    JsonObject options(provider.options.value());
    return !options.optionalString("cert").value_or(QString()).isEmpty();
}

Future<QList<Certificate>> certificatesAt(AppContext &context, const QUrl &address,
                                          QObject *receiver)
{
    return andThen(
        context.probe(address, largestMetadataFile), receiver, [](const ProbeAnswer &answer) {
            return inBackground([answer] {
                const SamlMetadata metadata = readSamlMetadata(answer.body, largestMetadataFile);
                return Result<QList<Certificate>>(metadata.providers.value(0).signingCertificates);
            });
        });
}

std::optional<Certificate> certificateInUse(const QList<Certificate> &certificates,
                                            const QDateTime &now)
{
    SamlProvider provider;
    provider.signingCertificates = certificates;
    const Certificate *found = provider.certificate(now);
    return found ? std::optional(*found) : std::nullopt;
}

MetadataNote metadataNote(const Settings &settings, const QString &providerId, const QUrl &address)
{
    if (settings.value(addressKey(providerId)) != markOf(address))
        return {};
    return {QDateTime::fromString(settings.value(readKey(providerId)), Qt::ISODate),
            QDateTime::fromString(settings.value(endKey(providerId)), Qt::ISODate)};
}

void setMetadataNote(Settings &settings, const QString &providerId, const QUrl &address,
                     const QDateTime &readAt, const QList<Certificate> &certificates)
{
    const QDateTime knownEnd = metadataNote(settings, providerId, address).end;
    const std::optional<Certificate> inUse = certificateInUse(certificates, readAt);
    const QDateTime end = inUse ? inUse->validUntil.toUTC() : knownEnd;
    settings.setValue(addressKey(providerId), markOf(address));
    settings.setValue(readKey(providerId), readAt.toUTC().toString(Qt::ISODate));
    settings.setValue(endKey(providerId), end.toString(Qt::ISODate));
}

} // namespace orgdesk::ui
