#pragma once

#include "preflight/DnsReport.h"
#include "preflight/DnsResolver.h"

#include <QHash>
#include <QObject>

namespace orgdesk {

class Clock;

//! What the record has to be. Host and value are opaque text from the vendor.
struct DnsProof
{
    QString domain;
    QString host;
    QString value;

    bool operator==(const DnsProof &) const = default;
};

struct DnsCheckSettings
{
    //! `dns_servers` of the configuration: asked instead of the zone's and this computer's.
    QStringList servers;
    int serverPort = 53; //!< Of the zone's own servers.
};

//! One look at the record that proves a domain: finds the zone, asks its own name servers and this
//! computer's resolver, and looks where the record may be instead. Changes nothing anywhere.
//! Deleting it ends the check.
class DnsCheck final : public QObject
{
    Q_OBJECT

public:
    //! `resolver` and `clock` must outlive this object.
    DnsCheck(DnsResolver &resolver, Clock &clock, DnsCheckSettings settings,
             QObject *parent = nullptr);

    //! Once per object. Ends with a report, whatever the network does.
    [[nodiscard]] Future<DnsReport> run(const DnsProof &proof);

private:
    //! A name server with what it said about the record.
    struct Server
    {
        QString label;
        QString address;
        std::optional<DnsAnswer> answer;
    };

    void findZone(const QString &name);
    void onZone(const QString &name, const DnsAnswer &answer);
    void findAddress(const QString &server, DnsType type);
    void onAddress(const QString &server, DnsType type, const DnsAnswer &answer);
    void askServers();
    void askResolver();
    void onRecord();
    void lookAtDoubledHost();
    void finish();
    [[nodiscard]] QStringList doubledHosts() const;
    [[nodiscard]] DnsFinding judged(const QList<Server> &servers) const;
    [[nodiscard]] DnsFinding judgedAnswers(const QList<Server> &usable) const;

    DnsResolver &m_resolver;
    Clock &m_clock;
    DnsCheckSettings m_settings;
    DnsProof m_proof;
    DnsReport m_report;
    QList<Server> m_servers;
    QList<Server> m_own;
    int m_pending = 0;
    Completer<DnsReport> m_completer;
};

//! The host as it is entered in a DNS tool that adds the zone by itself: "_auth0-challenge". The
//! host itself when it does not lie in the zone.
[[nodiscard]] QString hostInZone(const QString &host, const QString &zone);

} // namespace orgdesk
