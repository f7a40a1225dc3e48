#include "ui/pages/DomainWords.h"

#include "preflight/DnsCheck.h"
#include "preflight/DomainName.h"
#include "ui/dialogs/ProviderWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestShown = 300;

// Context of this file's texts for translators.
struct DomainWords
{
    Q_DECLARE_TR_FUNCTIONS(DomainWords)
};

QString checkTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

QString serverLine(const DnsReport &report)
{
    const DnsFinding &finding = report.authoritative;
    const QString seconds = QString::number(finding.timeToLive.count());
    if (report.isConfigured) {
        return DomainWords::tr("%1 (configured), TTL %2 s, %3")
            .arg(finding.server, seconds, checkTime(report.at));
    }
    return DomainWords::tr("%1 (authoritative), TTL %2 s, %3")
        .arg(finding.server, seconds, checkTime(report.at));
}

DnsWords wrongHostWords(const DnsReport &report, const OrganizationDomain &domain)
{
    return {Tone::Danger,
            {},
            DomainWords::tr("The record is at %1").arg(report.authoritative.wrongHost),
            DomainWords::tr("Your DNS tool added the domain twice. Use %1 as host.")
                .arg(shortHost(domain, report.zone))};
}

DnsWords unreachableWords(const DnsReport &report, const OrganizationDomain &domain)
{
    const DnsFinding &finding = report.authoritative;
    if (finding.kind == DnsFinding::Kind::Blocked) {
        return {Tone::Warning,
                {},
                DomainWords::tr("This network doesn’t let OrgDesk ask name servers"),
                DomainWords::tr("You can verify anyway.")};
    }
    if (finding.kind == DnsFinding::Kind::NoNameServer) {
        return {Tone::Warning,
                {},
                DomainWords::tr("No name server is responsible for %1").arg(domain.domain),
                DomainWords::tr("The domain may be misspelled, or not registered yet.")};
    }
    return {Tone::Warning,
            {},
            DomainWords::tr("%1 doesn’t answer").arg(finding.server),
            DomainWords::tr("Check again later. You can verify anyway.")};
}

} // namespace

QString domainStatus(DomainVerification verification)
{
    switch (verification) {
    case DomainVerification::Verified:
        return DomainWords::tr("Verified");
    case DomainVerification::Pending:
        return DomainWords::tr("Pending");
    case DomainVerification::Failed:
        return DomainWords::tr("Failed");
    case DomainVerification::Unknown:
        break;
    }
    return DomainWords::tr("Unknown");
}

Tone domainTone(DomainVerification verification)
{
    switch (verification) {
    case DomainVerification::Verified:
        return Tone::Success;
    case DomainVerification::Failed:
        return Tone::Danger;
    case DomainVerification::Pending:
    case DomainVerification::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString domainIcon(DomainVerification verification)
{
    return verification == DomainVerification::Pending ? u"clock"_s : QString();
}

DnsWords authoritativeWords(const DnsReport &report, const OrganizationDomain &domain,
                            const QString &vendor)
{
    const DnsFinding &finding = report.authoritative;
    switch (finding.kind) {
    case DnsFinding::Kind::Matches:
        return {Tone::Success,
                {},
                DomainWords::tr("The record is there and matches"),
                serverLine(report)};
    case DnsFinding::Kind::NotEverywhere:
        return {Tone::Success,
                {},
                DomainWords::tr("The record is there, but not at every name server"),
                DomainWords::tr("%1 has it, %2 not yet. %3 may ask either.")
                    .arg(finding.server, finding.other, vendor)};
    case DnsFinding::Kind::NotThere:
        return {Tone::Neutral, u"clock"_s,
                DomainWords::tr("No record yet at %1").arg(finding.server),
                DomainWords::tr("If you added it just now, wait a few minutes.")};
    case DnsFinding::Kind::Differs:
        return {Tone::Danger, {}, DomainWords::tr("Record found, but the value differs"), {}};
    case DnsFinding::Kind::WrongHost:
        return wrongHostWords(report, domain);
    case DnsFinding::Kind::NoAnswer:
    case DnsFinding::Kind::Blocked:
    case DnsFinding::Kind::NoNameServer:
        break;
    }
    return unreachableWords(report, domain);
}

DnsWords resolverWords(const DnsReport &report)
{
    const DnsFinding &finding = *report.resolver;
    switch (finding.kind) {
    case DnsFinding::Kind::Matches:
    case DnsFinding::Kind::NotEverywhere:
        return {Tone::Success,
                {},
                DomainWords::tr("Your own resolver has it too"),
                DomainWords::tr("%1, TTL %2 s")
                    .arg(finding.server, QString::number(finding.timeToLive.count()))};
    case DnsFinding::Kind::Differs:
        return {Tone::Neutral, u"clock"_s, DomainWords::tr("Your own resolver has another value"),
                DomainWords::tr("%1 may still answer from before. Normal for a few minutes.")
                    .arg(finding.server)};
    case DnsFinding::Kind::NotThere:
    case DnsFinding::Kind::WrongHost:
        if (report.authoritative.isVisible()) {
            return {Tone::Neutral, u"clock"_s, DomainWords::tr("Not yet at your own resolver"),
                    DomainWords::tr("%1 still answers “no record”. Normal for a few minutes.")
                        .arg(finding.server)};
        }
        return {Tone::Neutral, u"clock"_s, DomainWords::tr("Not at your own resolver either"),
                DomainWords::tr("%1 answers “no record”.").arg(finding.server)};
    case DnsFinding::Kind::NoAnswer:
    case DnsFinding::Kind::Blocked:
    case DnsFinding::Kind::NoNameServer:
        break;
    }
    return {Tone::Neutral, {}, DomainWords::tr("Your own resolver doesn’t answer"), finding.server};
}

QString causeOf(const TxtDifference &difference)
{
    using Cause = TxtDifference::Cause;
    switch (difference.cause) {
    case Cause::EndMissing:
        return difference.count == 1
            ? DomainWords::tr("The last character is missing. Copy the value again.")
            : DomainWords::tr("The last %n characters are missing. Copy the value again.", nullptr,
                              difference.count);
    case Cause::BeginMissing:
        return difference.count == 1
            ? DomainWords::tr("The first character is missing. Copy the value again.")
            : DomainWords::tr("The first %n characters are missing. Copy the value again.", nullptr,
                              difference.count);
    case Cause::ExtraQuotes:
        return DomainWords::tr("The value has quotation marks around it. Enter it without them.");
    case Cause::ExtraSpaces:
        return DomainWords::tr("The value has spaces or invisible characters. Copy the value "
                               "again.");
    case Cause::WrongCase:
        return DomainWords::tr("Capital and small letters differ. Copy the value again.");
    case Cause::OlderValue:
        return DomainWords::tr("This looks like an older value, or that of another domain. Replace "
                               "it with this one.");
    case Cause::Unknown:
        break;
    }
    return DomainWords::tr("Something else is entered there. Add the value to it, or replace it.");
}

QString shownValue(const QString &value)
{
    QString shown;
    for (const QChar one : value.left(longestShown)) {
        const bool isHidden = one.category() == QChar::Other_Control
            || one.category() == QChar::Other_Format || (one.isSpace() && one != u' ');
        shown += isHidden ? QChar(0x2423) : one;
    }
    return value.size() > longestShown ? QString(shown + u'…') : shown;
}

QString shortHost(const OrganizationDomain &domain, const QString &zone)
{
    return hostInZone(domain.verificationHost,
                      zone.isEmpty() ? registeredDomain(domain.domain) : zone);
}

QString recordForColleague(const OrganizationDomain &domain, const QString &zone,
                           const QString &vendor)
{
    return DomainWords::tr("Add this TXT record to the DNS of %1, so that %2 can see that the "
                           "domain is ours:\n\n"
                           "Type: TXT\n"
                           "Host: %3\n"
                           "Value: %4\n\n"
                           "If the DNS tool adds the domain by itself, use %5 as host.\n")
        .arg(domain.domain, vendor, domain.verificationHost, domain.verificationText,
             shortHost(domain, zone));
}

QStringList routedTo(const QString &domain, const QList<IdentityProvider> &providers)
{
    QStringList titles;
    for (const IdentityProvider &provider : providers) {
        if (provider.domains.contains(domain, Qt::CaseInsensitive))
            titles << provider.title();
    }
    return titles;
}

} // namespace orgdesk::ui
