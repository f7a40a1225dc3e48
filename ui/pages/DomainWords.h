#pragma once

#include "myorg/model/IdentityProvider.h"
#include "myorg/model/OrganizationDomain.h"
#include "preflight/DnsReport.h"
#include "ui/common/Tone.h"

#include <QStringList>

namespace orgdesk::ui {

//! A DNS finding in words (ui.md 12.10).
struct DnsWords
{
    Tone tone = Tone::Neutral;
    QString icon; //!< Empty: the tone's.
    QString title;
    QString text; //!< May be empty.

    bool operator==(const DnsWords &) const = default;
};

//! "Verified", "Pending", "Failed"; "Unknown" for a word of the API that we don't know.
[[nodiscard]] QString domainStatus(DomainVerification verification);
[[nodiscard]] Tone domainTone(DomainVerification verification);
//! Empty: the tone's.
[[nodiscard]] QString domainIcon(DomainVerification verification);

//! Of the zone's own servers.
[[nodiscard]] DnsWords authoritativeWords(const DnsReport &report, const OrganizationDomain &domain,
                                          const QString &vendor);
//! Of this computer's resolver. `report.resolver` is there.
[[nodiscard]] DnsWords resolverWords(const DnsReport &report);
//! What probably happened, and what helps; empty when nothing is known.
[[nodiscard]] QString causeOf(const TxtDifference &difference);
//! Invisible characters as visible signs, and no more than 300 characters: foreign text.
[[nodiscard]] QString shownValue(const QString &value);

//! "_auth0-challenge": host of the record for DNS tools that add the zone by themselves.
//! \param zone from a DNS check, or empty.
[[nodiscard]] QString shortHost(const OrganizationDomain &domain, const QString &zone);
//! The record as a message for whoever runs the DNS.
[[nodiscard]] QString recordForColleague(const OrganizationDomain &domain, const QString &zone,
                                         const QString &vendor);

//! Titles of the providers that the domain is routed to, in the order of the list.
[[nodiscard]] QStringList routedTo(const QString &domain, const QList<IdentityProvider> &providers);

} // namespace orgdesk::ui
