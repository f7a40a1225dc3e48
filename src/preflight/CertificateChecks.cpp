#include "preflight/CertificateChecks.h"

#include "core/Wording.h"
#include "preflight/CertificateFile.h"
#include "preflight/CheckWords.h"

namespace orgdesk {

using namespace Qt::StringLiterals;
using checks::CheckText;
using checks::failed;
using checks::ok;
using checks::warning;
using Topic = CheckResult::Topic;

namespace {

constexpr int soonDays = 30;

CheckResult validity(const Certificate &certificate, const QString &field, const QDateTime &now)
{
    const QString title = CheckText::tr("Certificate");
    const int days = certificate.daysLeft(now);
    if (certificate.isExpired(now)) {
        CheckResult result =
            failed(Topic::Certificate, title,
                   CheckText::tr("expired on %1").arg(dateText(certificate.validUntil)));
        result.field = field;
        result.fieldError =
            CheckText::tr("This certificate expired on %1.").arg(dateText(certificate.validUntil));
        return result;
    }
    if (certificate.isNotYetValid(now)) {
        return warning(Topic::Certificate, title,
                       CheckText::tr("is valid only from %1").arg(dateText(certificate.validFrom)));
    }
    const QString left =
        days == 1 ? CheckText::tr("for one more day") : CheckText::tr("for %1 more days").arg(days);
    if (days < soonDays)
        return warning(Topic::Certificate, CheckText::tr("Certificate is valid"), left,
                       CheckText::tr("Ask for a new one soon, so that there is no gap."));
    return ok(Topic::Certificate, CheckText::tr("Certificate is valid"), left);
}

QString listOf(const QList<Certificate> &certificates)
{
    QStringList lines;
    for (const Certificate &certificate : certificates) {
        lines << CheckText::tr("%1, valid %2 to %3, SHA-256 %4")
                     .arg(certificate.shortSubject(), dateText(certificate.validFrom),
                          dateText(certificate.validUntil), certificate.shortFingerprint());
    }
    return lines.join(u'\n');
}

CheckResult severalCertificates(const QList<Certificate> &certificates)
{
    const qsizetype others = certificates.size() - 1;
    CheckResult result =
        warning(Topic::Certificate,
                others == 1 ? CheckText::tr("A second certificate is listed")
                            : CheckText::tr("%1 more certificates are listed").arg(others),
                CheckText::tr("and not used"));
    result.details =
        CheckText::tr("One certificate is sent. When your provider signs with another one, "
                      "sign-in fails until you replace it. A metadata address avoids this.")
        + u'\n' + listOf(certificates);
    return result;
}

} // namespace

QList<CheckResult> checkCertificate(const Certificate &certificate, const QString &field,
                                    const QDateTime &now)
{
    QList<CheckResult> results{validity(certificate, field, now)};
    if (certificate.hasWeakKey()) {
        results << warning(
            Topic::Certificate,
            CheckText::tr("The certificate’s key is short (%1)").arg(certificate.keyText()),
            CheckText::tr("2048 bits are usual"));
    }
    if (certificate.weakDigest) {
        results << warning(Topic::Certificate,
                           CheckText::tr("The certificate is signed with SHA-1 or MD5"),
                           CheckText::tr("which is no longer safe"));
    }
    return results;
}

QList<CheckResult> checkCertificateText(const QString &text, const PreflightInput &input,
                                        const QDateTime &now)
{
    const CertificateFile file = readCertificates(text.toUtf8());
    const QString field = u"certificate"_s;
    if (file.problem) {
        CheckResult result = failed(Topic::Certificate, input.label("certificate"),
                                    CheckText::tr("can’t be used"), textOf(file.problem));
        result.field = field;
        result.fieldError = result.details;
        return {result};
    }
    QList<CheckResult> results = checkCertificate(*file.best(now), field, now);
    if (file.certificates.size() > 1)
        results << severalCertificates(file.certificates);
    return results;
}

QList<CheckResult> checkSigningCertificates(const SamlProvider &provider,
                                            const PreflightInput &input, const QDateTime &now)
{
    QList<CheckResult> results;
    const QList<Certificate> &certificates = provider.signingCertificates;
    const bool readByVendor = !input.value("metadataUrl").isEmpty() || input.strategy == "adfs"_L1;
    if (certificates.isEmpty() && !provider.entityId.isEmpty()) {
        results << failed(Topic::Certificate,
                          CheckText::tr("The metadata names no signing certificate"),
                          CheckText::tr("so no sign-in can be checked"));
    } else if (readByVendor && !certificates.isEmpty()) {
        results << checkCertificate(*provider.certificate(now), {}, now);
        if (certificates.size() > 1) {
            CheckResult several = severalCertificates(certificates);
            several.state = CheckResult::State::Info;
            several.remark.clear();
            several.details = listOf(certificates);
            results << several;
        }
    } else if (certificates.size() > 1) {
        results << severalCertificates(certificates);
    }
    if (provider.unreadableCertificates > 0) {
        results << warning(Topic::Certificate,
                           CheckText::tr("A certificate in the metadata can’t be read"),
                           CheckText::tr("and is left out"));
    }
    return results;
}

} // namespace orgdesk
