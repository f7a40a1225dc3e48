#include "support/FakeResolver.h"

using namespace Qt::StringLiterals;

namespace orgdesk::test {

static QString rowOf(const QString &server, DnsType type, const QString &name)
{
    return u"%1|%2|%3"_s.arg(server, QString::number(static_cast<int>(type)), name);
}

void FakeResolver::answer(const QString &server, DnsType type, const QString &name,
                          const QStringList &records, int timeToLive)
{
    DnsAnswer answer;
    answer.outcome = DnsAnswer::Outcome::Answered;
    answer.server = server;
    for (const QString &text : records)
        answer.records << DnsRecord{text, std::chrono::seconds(timeToLive)};
    m_table.insert(rowOf(server, type, name), answer);
}

void FakeResolver::fail(const QString &server, DnsType type, const QString &name,
                        DnsAnswer::Outcome outcome)
{
    m_table.insert(rowOf(server, type, name), DnsAnswer{outcome, {}, server});
}

Future<DnsAnswer> FakeResolver::ask(const DnsQuestion &question)
{
    m_questions << question;
    const QString server = question.servers.isEmpty() ? u"own"_s : question.servers.first();
    DnsAnswer unknown{DnsAnswer::Outcome::NoSuchName, {}, server};
    if (m_silent.contains(server))
        unknown.outcome = DnsAnswer::Outcome::Silent;
    return ready<DnsAnswer>(
        m_silent.contains(server)
            ? unknown
            : m_table.value(rowOf(server, question.type, question.name), unknown));
}

} // namespace orgdesk::test
