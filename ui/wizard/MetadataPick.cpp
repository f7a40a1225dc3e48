#include "ui/wizard/MetadataPick.h"

#include "preflight/CertificateFile.h"
#include "preflight/DiscoveryDocument.h"
#include "strategies/Strategy.h"

#include <QCoreApplication>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;
using Reason = FileProblem::Reason;

namespace {

struct MetadataPickText
{
    Q_DECLARE_TR_FUNCTIONS(MetadataPickText)
};

//! The first of these that the vendor accepts.
const Strategy *firstAllowed(const QStringList &wanted, const QStringList &allowed)
{
    for (const QString &name : wanted) {
        if (allowed.contains(name))
            return findStrategy(name);
    }
    return nullptr;
}

QStringList typesFor(const SamlMetadata &metadata)
{
    if (metadata.providers.isEmpty())
        return {u"adfs"_s};
    const SamlProvider &provider = metadata.providers.first();
    if (provider.isAdfs())
        return {u"adfs"_s, u"samlp"_s};
    if (provider.isPingFederate())
        return {u"pingfederate"_s, u"samlp"_s};
    return {u"samlp"_s};
}

void pickCertificate(MetadataPick &pick, const QStringList &allowed)
{
    const CertificateFile file = readCertificates(pick.content);
    if (file.problem || pick.address.isValid()) {
        pick.refusal = textOf(file.problem ? file.problem : FileProblem{Reason::Certificate});
        return;
    }
    pick.certificate = file.certificates.first();
    pick.strategy = firstAllowed({u"samlp"_s, u"pingfederate"_s}, allowed);
}

void pickDiscovery(MetadataPick &pick, const QStringList &allowed)
{
    if (pick.address.isValid() && readDiscoveryDocument(pick.content, pick.address).isGood())
        pick.strategy = firstAllowed({u"oidc"_s}, allowed);
    else
        pick.refusal = textOf({Reason::JsonText});
}

} // namespace

MetadataPick pickType(const QString &name, const QByteArray &content, const QUrl &address,
                      const QStringList &allowed)
{
    MetadataPick pick{name, content, address, nullptr, {}, {}, {}};
    const SamlMetadata metadata = readSamlMetadata(content, largestMetadataFile);
    if (metadata.problem.reason == Reason::Certificate) {
        pickCertificate(pick, allowed);
    } else if (metadata.problem.reason == Reason::JsonText) {
        pickDiscovery(pick, allowed);
    } else if (metadata.problem && metadata.problem.reason != Reason::WsFederationOnly) {
        pick.refusal = textOf(metadata.problem);
    } else {
        if (!metadata.providers.isEmpty())
            pick.provider = metadata.providers.first();
        pick.strategy = firstAllowed(typesFor(metadata), allowed);
        if (!pick.strategy && metadata.problem)
            pick.refusal = textOf(metadata.problem);
    }
    if (!pick.strategy && pick.refusal.isEmpty())
        pick.refusal = MetadataPickText::tr("None of the types that are accepted here can use it.");
    return pick;
}

} // namespace orgdesk::ui
