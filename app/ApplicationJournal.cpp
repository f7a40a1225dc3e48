// What goes into the journal of own changes.
#include "app/Application.h"
#include "app/Services.h"
#include "store/Journal.h"

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
    Services *services = m_services.get();
    const auto entryFor = [services](const QString &operation) {
        const SessionInfo &info = services->session().info();
        JournalEntry entry;
        entry.organization = info.organizationId;
        entry.who = info.email.isEmpty() ? info.userId : info.email;
        entry.operation = operation;
        return entry;
    };
    connect(&services->writes(), &WriteRecorder::wrote, m_journal.get(),
            [this, entryFor](const WriteRecord &record) {
                JournalEntry entry = entryFor(record.operation);
                entry.at = record.at;
                entry.object = record.object;
                entry.name = record.name;
                entry.fields = record.fields;
                entry.outcome = outcomeName(record.outcome);
                entry.status = record.status;
                m_journal->add(entry);
            });
    connect(&services->api(), &MyOrganizationApi::foundDone, m_journal.get(),
            [this, entryFor](const QString &operation) {
                JournalEntry entry = entryFor(operation);
                entry.at = m_clock.now();
                entry.outcome = u"foundDone"_s;
                m_journal->add(entry);
            });
}

} // namespace orgdesk
