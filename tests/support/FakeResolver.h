#pragma once

#include "preflight/DnsResolver.h"

#include <QHash>

namespace orgdesk::test {

//! Name servers from a table: "server|TYPE|name" → answer. The server of this computer is "own".
//! What is not in the table does not exist.
class FakeResolver final : public DnsResolver
{
public:
    void answer(const QString &server, DnsType type, const QString &name,
                const QStringList &records, int timeToLive = 300);
    void fail(const QString &server, DnsType type, const QString &name, DnsAnswer::Outcome outcome);
    //! Whatever this server is asked.
    void silence(const QString &server) { m_silent << server; }

    [[nodiscard]] Future<DnsAnswer> ask(const DnsQuestion &question) override;

    [[nodiscard]] const QList<DnsQuestion> &questions() const { return m_questions; }

private:
    QHash<QString, DnsAnswer> m_table;
    QStringList m_silent;
    QList<DnsQuestion> m_questions;
};

} // namespace orgdesk::test
