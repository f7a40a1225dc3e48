#include "ui/forms/CertificateWords.h"

#include "core/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 30;

struct CertificateText
{
    Q_DECLARE_TR_FUNCTIONS(CertificateText)
};

} // namespace

QString shortDate(const QDateTime &time)
{
    return dateText(time);
}

QString certificateTitle(const Certificate &certificate)
{
    const QString key = certificate.keyText();
    return key.isEmpty() ? certificate.shortSubject()
                         : CertificateText::tr("%1, %2").arg(certificate.shortSubject(), key);
}

QString certificateValidity(const Certificate &certificate)
{
    return CertificateText::tr("Valid until %1. SHA-256 %2")
        .arg(shortDate(certificate.validUntil), certificate.shortFingerprint());
}

QString certificatePeriod(const Certificate &certificate)
{
    return CertificateText::tr("%1 – %2").arg(shortDate(certificate.validFrom),
                                              shortDate(certificate.validUntil));
}

CertificateState certificateState(const Certificate &certificate, const QDateTime &now)
{
    const int days = certificate.daysLeft(now);
    if (certificate.isExpired(now))
        return {CertificateText::tr("Expired %1").arg(shortDate(certificate.validUntil)),
                Tone::Danger};
    if (certificate.isNotYetValid(now))
        return {CertificateText::tr("Valid from %1").arg(shortDate(certificate.validFrom)),
                Tone::Warning};
    if (days > soonDays)
        return {CertificateText::tr("%1 days left").arg(days), Tone::Success};
    if (days == 0)
        return {CertificateText::tr("Ends today"), Tone::Warning};
    return {days == 1 ? CertificateText::tr("1 day left")
                      : CertificateText::tr("%1 days left").arg(days),
            Tone::Warning};
}

} // namespace orgdesk::ui
