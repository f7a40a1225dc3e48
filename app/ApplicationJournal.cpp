// What goes into the journal of own changes, and the work that is done to many.
#include "app/Application.h"
#include "app/Services.h"
#include "bulk/BulkWork.h"
#include "store/Journal.h"
#include "ui/members/BulkWords.h"

#include <QHash>

#include <memory>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

QString outcomeName(WriteRecord::Outcome outcome)
{
    switch (outcome) {
    case WriteRecord::Outcome::Done:
        return u"done"_s;
    case WriteRecord::Outcome::Refused:
        return u"refused"_s;
    case WriteRecord::Outcome::Unknown:
        return u"unknown"_s;
    case WriteRecord::Outcome::NotSent:
        break;
    }
    return u"notSent"_s;
}

} // namespace

void Application::keepJournal()
{
    // Whose answers were lost, by operation: what is found out later belongs to the same entry.
    const auto lost = std::make_shared<QHash<QString, JournalEntry>>();
    Services *services = m_services.get();
    connect(&services->writes(), &WriteRecorder::wrote, m_journal.get(),
            [this, lost](const WriteRecord &record) {
                JournalEntry entry;
                entry.at = record.at;
                entry.organization = record.author.organization;
                entry.who = record.author.who;
                entry.operation = record.operation;
                entry.object = record.object;
                entry.name = record.name;
                entry.fields = record.fields;
                entry.outcome = outcomeName(record.outcome);
                entry.status = record.status;
                m_journal->add(entry);
                if (record.outcome != WriteRecord::Outcome::Done)
                    lost->insert(record.operation, entry);
            });
    for (MyOrganizationApi *api : {&services->api(), &services->inBackground()}) {
        connect(api, &MyOrganizationApi::foundDone, m_journal.get(),
                [this, lost](const QString &operation) {
                    JournalEntry entry = lost->take(operation);
                    entry.operation = operation;
                    entry.at = m_clock.now();
                    entry.outcome = u"foundDone"_s;
                    entry.status = 0;
                    m_journal->add(entry);
                });
    }
}

BulkWork &Application::bulkWork()
{
    if (m_bulkWork)
        return *m_bulkWork;
    const auto identity = [this] {
        const bool isActive = m_services && m_services->session().state() == Session::State::Active;
        const SessionInfo info = isActive ? m_services->session().info() : SessionInfo{};
        return std::pair(info.organizationId, info.userId);
    };
    m_bulkWork = new BulkWork(m_paths.jobs(), m_clock, identity, this);
    m_bulkWork->setWords([this](const BulkJob &job, const Error &error) {
        return ui::bulkReason(job, error, *this);
    });
    connect(&m_bulkWork->jobs(), &BulkJobs::damaged, this, &Application::notice);
    std::ignore = m_bulkWork->jobs().load(); // what is damaged is told
    return *m_bulkWork;
}

} // namespace orgdesk
