#pragma once

#include "core/Future.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace orgdesk {

//! The record types that are asked for.
enum class DnsType { A = 1, Ns = 2, Txt = 16, Aaaa = 28 };

struct DnsQuestion
{
    QString name; //!< In ASCII; without a dot at the end.
    DnsType type = DnsType::Txt;
    //! `address[:port]`, asked one after the other; empty: those of this computer.
    QStringList servers;

    bool operator==(const DnsQuestion &) const = default;
};

struct DnsRecord
{
    QString text; //!< TXT: the whole value; NS: a name; A and AAAA: an address.
    std::chrono::seconds timeToLive{0};

    bool operator==(const DnsRecord &) const = default;
};

struct DnsAnswer
{
    enum class Outcome {
        Answered,   //!< The name exists; there may be no record of the type.
        NoSuchName, //!< NXDOMAIN
        Silent,     //!< Nothing came back in time.
        Failed      //!< The server refused, had a problem, or its answer makes no sense.
    };

    Outcome outcome = Outcome::Failed;
    QList<DnsRecord> records;
    QString server; //!< The first server of the question: `address`, with `:port` unless it is 53.

    //! True for an answer that can be believed.
    [[nodiscard]] bool isUsable() const
    {
        return outcome == Outcome::Answered || outcome == Outcome::NoSuchName;
    }

    bool operator==(const DnsAnswer &) const = default;
};

//! The door to the name servers. Implementations take questions in the GUI thread and don't block
//! it.
class DnsResolver
{
public:
    DnsResolver() = default;
    virtual ~DnsResolver() = default;
    Q_DISABLE_COPY_MOVE(DnsResolver)

    //! Ends within about seven seconds for each server that is silent, with a value whatever the
    //! network does; Cancelled when the resolver goes away.
    [[nodiscard]] virtual Future<DnsAnswer> ask(const DnsQuestion &question) = 0;
};

} // namespace orgdesk
