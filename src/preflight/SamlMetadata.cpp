#include "preflight/SamlMetadata.h"

#include "preflight/CertificateFile.h"
#include "preflight/FileKind.h"
#include "preflight/SafeXml.h"
#include "preflight/SamlReader.h"

#include <QUrl>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;
using Reason = FileProblem::Reason;

namespace {

Reason reasonOfKind(const QByteArray &content)
{
    if (holdsPrivateKey(content))
        return Reason::PrivateKey;
    switch (fileKindOf(content)) {
    case FileKind::Empty:
        return Reason::Empty;
    case FileKind::Html:
        return Reason::Html;
    case FileKind::JsonText:
        return Reason::JsonText;
    case FileKind::Pdf:
        return Reason::Pdf;
    case FileKind::Archive:
        return Reason::Archive;
    case FileKind::Xml:
        return Reason::None;
    default:
        break;
    }
    // UTF-16 without a mark looks like anything.
    if (content.startsWith(QByteArrayView("<\0", 2))
        || content.startsWith(QByteArrayView("\0<", 2)))
        return Reason::None;
    const CertificateFile file = readCertificates(content);
    return file.problem ? file.problem.reason : Reason::Certificate;
}

bool isUsable(const SamlProvider &provider)
{
    return !provider.signIn().location.isEmpty();
}

} // namespace

SamlEndpoint SamlProvider::signIn() const
{
    for (const char *binding : {redirectBinding, postBinding}) {
        for (const SamlEndpoint &endpoint : endpoints) {
            if (endpoint.binding == QLatin1StringView(binding) && !endpoint.location.isEmpty())
                return endpoint;
        }
    }
    return {};
}

const Certificate *SamlProvider::certificate(const QDateTime &now) const
{
    for (const Certificate &certificate : signingCertificates) {
        if (certificate.isValid(now))
            return &certificate;
    }
    return signingCertificates.isEmpty() ? nullptr : &signingCertificates.first();
}

bool SamlProvider::isAdfs() const
{
    return QUrl(entityId).path().endsWith("/adfs/services/trust"_L1, Qt::CaseInsensitive);
}

bool SamlProvider::isPingFederate() const
{
    return std::any_of(endpoints.begin(), endpoints.end(), [](const SamlEndpoint &endpoint) {
        return QUrl(endpoint.location).path() == "/idp/SSO.saml2"_L1;
    });
}

SamlMetadata readSamlMetadata(const QByteArray &content, qsizetype largest)
{
    if (content.size() > largest)
        return {{}, false, safeXml(content, largest).problem};
    if (const Reason reason = reasonOfKind(content); reason != Reason::None)
        return {{}, false, {reason}};
    const SafeXml xml = safeXml(content, largest);
    if (xml.problem)
        return {{}, false, xml.problem};
    SamlMetadata metadata = SamlReader(xml.text).read();
    if (!metadata.problem
        && std::none_of(metadata.providers.begin(), metadata.providers.end(), isUsable))
        metadata.problem = {Reason::NoSignInAddress};
    if (metadata.problem)
        metadata.providers.clear();
    return metadata;
}

} // namespace orgdesk
