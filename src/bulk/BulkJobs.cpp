#include "bulk/BulkJobs.h"

#include "bulk/JobFile.h"
#include "store/FileName.h"
#include "store/JsonFile.h"

#include <QFile>

#include <algorithm>
#include <memory>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

struct FoundJobs
{
    QList<BulkJob> jobs;
    QList<FileError> problems;
};

void read(const QString &name, FoundJobs &found)
{
    if (const std::optional<FileError> other = setAsideUnlessFile(name)) {
        found.problems << *other;
        return;
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        found.problems << setAside(name, file.errorString());
        return;
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        found.problems << setAside(name, file.errorString());
        return;
    }
    file.close();
    const Result<BulkJob> job = JobFile::parse(bytes);
    if (job)
        found.jobs << *job;
    else
        found.problems << setAside(name, describe(job.error()));
}

} // namespace

BulkJobs::BulkJobs(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

Future<Done> BulkJobs::load()
{
    const auto found = std::make_shared<FoundJobs>();
    const Future<Done> reading = m_writer.run([folder = m_folder, found]() -> Result<Done> {
        for (const QString &path : entriesBelow(folder, u"*.jsonl"_s))
            read(path, *found);
        return Done{};
    });
    return andThen(reading, this, [this, found](const Done &) -> Result<Done> {
        for (const BulkJob &job : std::as_const(found->jobs)) {
            if (m_jobs.contains(job.id))
                continue; // begun meanwhile
            m_jobs.insert(job.id, job);
            Q_EMIT changed(job.id);
        }
        for (const FileError &problem : std::as_const(found->problems))
            Q_EMIT damaged(problem);
        return Done{};
    });
}

const BulkJob *BulkJobs::find(const QString &id) const
{
    const auto found = m_jobs.constFind(id);
    return found == m_jobs.constEnd() ? nullptr : &*found;
}

QStringList BulkJobs::idsOf(const QString &organizationId, const QString &userId) const
{
    QList<const BulkJob *> jobs;
    for (const BulkJob &job : m_jobs) {
        if (job.organizationId == organizationId && job.userId == userId)
            jobs << &job;
    }
    std::sort(jobs.begin(), jobs.end(), [](const BulkJob *left, const BulkJob *right) {
        return std::tie(left->started, left->id) < std::tie(right->started, right->id);
    });
    QStringList ids;
    for (const BulkJob *job : std::as_const(jobs))
        ids << job->id;
    return ids;
}

Future<Done> BulkJobs::put(const BulkJob &job)
{
    Q_ASSERT(!job.id.isEmpty());
    m_jobs.insert(job.id, job);
    const Future<Done> written = m_writer.run(
        [file = fileOf(job), job] { return writeJsonFile(file, JobFile::whole(job)); });
    Q_EMIT changed(job.id);
    return written;
}

Future<Done> BulkJobs::mark(const QString &id, const QList<BulkChange> &changes)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end())
        return ready<Done>(Cancelled{});
    QByteArray lines;
    for (const BulkChange &change : changes) {
        for (const int item : change.items) {
            job->items[item].state = change.state;
            job->items[item].reason = change.reason;
        }
        if (!change.items.isEmpty())
            lines += JobFile::line(change);
    }
    if (lines.isEmpty())
        return ready<Done>(Done{});
    const Future<Done> written =
        m_writer.run([file = fileOf(*job), lines] { return JobFile::append(file, lines); });
    Q_EMIT changed(id);
    return written;
}

Future<Done> BulkJobs::remove(const QString &id)
{
    const auto job = m_jobs.constFind(id);
    if (job == m_jobs.constEnd())
        return ready<Done>(Done{});
    const Future<Done> removed = m_writer.run([name = fileOf(*job)]() -> Result<Done> {
        QFile file(name);
        if (file.exists() && !file.remove())
            return FileError{name, file.errorString()};
        return Done{};
    });
    m_jobs.erase(job);
    Q_EMIT changed(id);
    return removed;
}

QString BulkJobs::fileOf(const BulkJob &job) const
{
    return m_folder + u'/' + fileNameFor(job.organizationId) + u'/' + fileNameFor(job.id)
        + u".jsonl"_s;
}

} // namespace orgdesk
