#pragma once

#include "preflight/TxtDifference.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace orgdesk {

//! What one kind of name server says about the record that proves a domain (ui.md 6.8).
struct DnsFinding
{
    enum class Kind {
        Matches,
        NotEverywhere, //!< It matches at `server`; `other` has no such record yet.
        NotThere,
        Differs,     //!< See `difference`.
        WrongHost,   //!< The value is at `wrongHost`: the DNS tool added the zone once more.
        NoAnswer,    //!< `server` did not answer, or with an error.
        Blocked,     //!< None of several servers could be reached from this network.
        NoNameServer //!< The domain has no name servers that could be asked.
    };

    Kind kind = Kind::NotThere;
    QString server; //!< Name or address of the server whose answer this is.
    QString other;
    std::chrono::seconds timeToLive{0};
    TxtDifference difference{};
    QString wrongHost;

    //! The vendor can be expected to see the record.
    [[nodiscard]] bool isVisible() const
    {
        return kind == Kind::Matches || kind == Kind::NotEverywhere;
    }

    bool operator==(const DnsFinding &) const = default;
};

//! What a DNS check found.
struct DnsReport
{
    QString zone;             //!< Where the name servers are responsible; empty when not known.
    DnsFinding authoritative; //!< Of the zone's own servers, or of the configured ones.
    std::optional<DnsFinding> resolver; //!< Of this computer's; nothing with configured ones.
    bool isConfigured = false;          //!< `dns_servers` was asked instead of the zone's own.
    QDateTime at;                       //!< UTC

    bool operator==(const DnsReport &) const = default;
};

} // namespace orgdesk
