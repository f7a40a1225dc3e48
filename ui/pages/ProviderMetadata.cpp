#include "ui/pages/ProviderMetadata.h"

#include "core/Json.h"
#include "preflight/AddressProbe.h"
#include "preflight/SamlMetadata.h"
#include "store/Settings.h"
#include "ui/shell/AppContext.h"

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

MetadataNote metadataNote(const Settings &settings, const QString &providerId)
{
    return {QDateTime::fromString(settings.value(readKey(providerId)), Qt::ISODate),
            QDateTime::fromString(settings.value(endKey(providerId)), Qt::ISODate)};
}

void setMetadataNote(Settings &settings, const QString &providerId, const QDateTime &readAt,
                     const QList<Certificate> &certificates)
{
    settings.setValue(readKey(providerId), readAt.toUTC().toString(Qt::ISODate));
    if (!certificates.isEmpty())
        settings.setValue(endKey(providerId),
                          certificates.constFirst().validUntil.toUTC().toString(Qt::ISODate));
}

} // namespace orgdesk::ui
