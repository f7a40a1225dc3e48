#include "preflight/DnsCheck.h"

#include "core/Clock.h"

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostServers = 4;

QString parentOf(const QString &name)
{
    const qsizetype dot = name.indexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1);
}

const DnsRecord *recordWith(const DnsAnswer &answer, const QString &value)
{
    const auto found =
        std::find_if(answer.records.cbegin(), answer.records.cend(),
                     [&value](const DnsRecord &record) { return record.text == value; });
    return found == answer.records.cend() ? nullptr : &*found;
}

} // namespace

QString hostInZone(const QString &host, const QString &zone)
{
    if (zone.isEmpty() || !host.endsWith(u'.' + zone, Qt::CaseInsensitive))
        return host;
    return host.chopped(zone.size() + 1);
}

DnsCheck::DnsCheck(DnsResolver &resolver, Clock &clock, DnsCheckSettings settings, QObject *parent)
    : QObject(parent)
    , m_resolver(resolver)
    , m_clock(clock)
    , m_settings(std::move(settings))
{
}

Future<DnsReport> DnsCheck::run(const DnsProof &proof)
{
    m_proof = proof;
    m_report.isConfigured = !m_settings.servers.isEmpty();
    if (m_report.isConfigured) {
        for (const QString &server : std::as_const(m_settings.servers))
            m_servers << Server{server, server, std::nullopt};
        askServers();
    } else {
        findZone(proof.host);
    }
    return m_completer.future();
}

// The closest name at or above the host that has name servers. Never the top level.
void DnsCheck::findZone(const QString &name)
{
    if (!name.contains(u'.')) {
        m_report.authoritative.kind = DnsFinding::Kind::NoNameServer;
        askResolver();
        return;
    }
    onResult(m_resolver.ask({name, DnsType::Ns, {}}), this,
             [this, name](const Result<DnsAnswer> &answer) {
                 onZone(name, answer.value_or(DnsAnswer{}));
             });
}

void DnsCheck::onZone(const QString &name, const DnsAnswer &answer)
{
    if (answer.outcome == DnsAnswer::Outcome::Silent) {
        m_report.authoritative.kind = DnsFinding::Kind::Blocked;
        m_report.authoritative.server = answer.server;
        finish();
        return;
    }
    if (answer.records.isEmpty()) {
        findZone(parentOf(name));
        return;
    }
    m_report.zone = name;
    QStringList names;
    for (const DnsRecord &record : answer.records) {
        if (!names.contains(record.text) && names.size() < mostServers)
            names << record.text;
    }
    m_pending = static_cast<int>(names.size());
    for (const QString &server : std::as_const(names))
        findAddress(server, DnsType::A);
}

void DnsCheck::findAddress(const QString &server, DnsType type)
{
    onResult(m_resolver.ask({server, type, {}}), this,
             [this, server, type](const Result<DnsAnswer> &answer) {
                 onAddress(server, type, answer.value_or(DnsAnswer{}));
             });
}

void DnsCheck::onAddress(const QString &server, DnsType type, const DnsAnswer &answer)
{
    if (answer.records.isEmpty() && type == DnsType::A) {
        findAddress(server, DnsType::Aaaa);
        return;
    }
    if (!answer.records.isEmpty()) {
        const QString address = answer.records.first().text;
        m_servers << Server{server,
                            (address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s)
                                .arg(address)
                                .arg(m_settings.serverPort),
                            std::nullopt};
    }
    if (--m_pending == 0)
        askServers();
}

void DnsCheck::askServers()
{
    if (m_servers.isEmpty()) {
        m_report.authoritative.kind = DnsFinding::Kind::NoNameServer;
        askResolver();
        return;
    }
    std::sort(m_servers.begin(), m_servers.end(),
              [](const Server &left, const Server &right) { return left.label < right.label; });
    m_pending = static_cast<int>(m_servers.size());
    for (qsizetype index = 0; index < m_servers.size(); ++index) {
        onResult(m_resolver.ask({m_proof.host, DnsType::Txt, {m_servers.at(index).address}}), this,
                 [this, index](const Result<DnsAnswer> &answer) {
                     m_servers[index].answer = answer.value_or(DnsAnswer{});
                     onRecord();
                 });
    }
    if (!m_report.isConfigured)
        askResolver();
}

void DnsCheck::askResolver()
{
    ++m_pending;
    onResult(m_resolver.ask({m_proof.host, DnsType::Txt, {}}), this,
             [this](const Result<DnsAnswer> &answer) {
                 const DnsAnswer own = answer.value_or(DnsAnswer{});
                 m_own = {Server{own.server, {}, own}};
                 onRecord();
             });
}

void DnsCheck::onRecord()
{
    if (--m_pending > 0)
        return;
    if (!m_own.isEmpty())
        m_report.resolver = judged(m_own);
    if (!m_servers.isEmpty())
        m_report.authoritative = judged(m_servers);
    if (m_report.authoritative.kind == DnsFinding::Kind::NotThere)
        lookAtDoubledHost();
    else
        finish();
}

QStringList DnsCheck::doubledHosts() const
{
    QStringList hosts;
    for (const QString &added : {m_report.zone, m_proof.domain}) {
        const QString host = m_proof.host + u'.' + added;
        if (!added.isEmpty() && !hosts.contains(host))
            hosts << host;
    }
    return hosts;
}

void DnsCheck::lookAtDoubledHost()
{
    const auto server = std::find_if(m_servers.cbegin(), m_servers.cend(), [](const Server &one) {
        return one.answer && one.answer->isUsable();
    });
    const QStringList hosts = doubledHosts();
    m_pending = static_cast<int>(hosts.size());
    if (hosts.isEmpty()) {
        finish();
        return;
    }
    for (const QString &host : hosts) {
        onResult(m_resolver.ask({host, DnsType::Txt, {server->address}}), this,
                 [this, host](const Result<DnsAnswer> &answer) {
                     if (answer && recordWith(*answer, m_proof.value)) {
                         m_report.authoritative.kind = DnsFinding::Kind::WrongHost;
                         m_report.authoritative.wrongHost = host;
                     }
                     if (--m_pending == 0)
                         finish();
                 });
    }
}

void DnsCheck::finish()
{
    m_report.at = m_clock.now();
    m_completer.complete(m_report);
}

DnsFinding DnsCheck::judged(const QList<Server> &servers) const
{
    QList<Server> usable;
    bool isReachable = false;
    for (const Server &server : servers) {
        if (server.answer->isUsable())
            usable << server;
        isReachable = isReachable || server.answer->outcome != DnsAnswer::Outcome::Silent;
    }
    if (!usable.isEmpty())
        return judgedAnswers(usable);
    DnsFinding finding;
    // One that is silent may be broken; all of several: something on the way is.
    finding.kind =
        !isReachable && servers.size() > 1 ? DnsFinding::Kind::Blocked : DnsFinding::Kind::NoAnswer;
    finding.server = servers.first().label;
    return finding;
}

DnsFinding DnsCheck::judgedAnswers(const QList<Server> &usable) const
{
    DnsFinding finding;
    finding.server = usable.first().label;
    QStringList values;
    QString without;
    bool isFound = false;
    for (const Server &server : usable) {
        const DnsRecord *match = recordWith(*server.answer, m_proof.value);
        if (!match) {
            without = server.label;
            for (const DnsRecord &record : server.answer->records)
                values << record.text;
        } else if (!isFound) {
            isFound = true;
            finding.server = server.label;
            finding.timeToLive = match->timeToLive;
        }
    }
    if (isFound) {
        finding.kind =
            without.isEmpty() ? DnsFinding::Kind::Matches : DnsFinding::Kind::NotEverywhere;
        finding.other = without;
    } else if (!values.isEmpty()) {
        finding.kind = DnsFinding::Kind::Differs;
        finding.difference = closestTxtDifference(values, m_proof.value);
    }
    return finding;
}

} // namespace orgdesk
