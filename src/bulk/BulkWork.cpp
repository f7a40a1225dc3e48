#include "bulk/BulkWork.h"

#include "bulk/BulkRequests.h"
#include "core/Clock.h"
#include "myorg/MyOrganizationApi.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

using State = BulkItem::State;

BulkWork::BulkWork(QString folder, Clock &clock, AskIdentity identity, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_identity(std::move(identity))
    , m_words([](const BulkJob &, const Error &error) { return describe(error); })
    , m_jobs(std::move(folder))
{
    connect(&m_jobs, &BulkJobs::changed, this, &BulkWork::changed);
}

void BulkWork::setApi(MyOrganizationApi *waitedFor, MyOrganizationApi *inBackground)
{
    stopAll();
    m_waitedFor = waitedFor;
    m_inBackground = inBackground;
}

QString BulkWork::begin(BulkJob job)
{
    const auto [organization, person] = m_identity();
    if (organization.isEmpty() || job.items.isEmpty())
        return {};
    job.id = BulkJob::newId();
    job.organizationId = organization;
    job.userId = person;
    job.started = m_clock.now();
    std::ignore = m_jobs.put(job); // the run waits for its own
    run(job.id);
    return job.id;
}

void BulkWork::resume(const QString &id)
{
    const BulkJob *job = m_jobs.find(id);
    if (job && !isRunning(id) && !job->isOver())
        run(id);
}

void BulkWork::lookAgain(const QString &id)
{
    const BulkJob *job = m_jobs.find(id);
    if (!job || isRunning(id))
        return;
    std::ignore = m_jobs.mark(id, {{job->indexesIn(State::Unknown), State::Sending, {}}});
    run(id);
}

void BulkWork::run(const QString &id)
{
    m_problems.remove(id);
    const BulkJob *job = m_jobs.find(id);
    // The clients that there are now: a job never moves on to those of another configuration.
    const QPointer<MyOrganizationApi> api =
        job->items.size() > mostPerRequest(job->kind) ? m_inBackground : m_waitedFor;
    const auto isCurrent = [this, api] {
        return api && (api == m_inBackground || api == m_waitedFor);
    };
    BulkRun::Doors doors{
        m_jobs, [api, isCurrent] { return isCurrent() ? api.data() : nullptr; },
        [this](const BulkJob &one) {
            return m_identity() == std::pair(one.organizationId, one.userId);
        },
        [this](const BulkJob &one, const Error &error) { return m_words(one, error); }};
    auto *run = new BulkRun(std::move(doors), id, this);
    m_runs.insert(id, run);
    connect(run, &BulkRun::finished, this, [this, run] { onFinished(run); });
    Q_EMIT changed(id);
    run->start();
}

void BulkWork::onFinished(BulkRun *run)
{
    const QString id = run->jobId();
    m_runs.remove(id);
    run->deleteLater();
    if (run->problem())
        m_problems.insert(id, *run->problem());
    Q_EMIT changed(id);
    Q_EMIT finished(id);
}

void BulkWork::stop(const QString &id)
{
    if (BulkRun *run = m_runs.value(id)) {
        run->stop();
        Q_EMIT changed(id);
    }
}

void BulkWork::stopAll()
{
    const QStringList ids = m_runs.keys();
    for (const QString &id : ids)
        stop(id);
}

Future<Done> BulkWork::discard(const QString &id)
{
    if (isRunning(id))
        return ready<Done>(Cancelled{});
    m_problems.remove(id);
    return m_jobs.remove(id);
}

bool BulkWork::isStopping(const QString &id) const
{
    const BulkRun *run = m_runs.value(id);
    return run && run->isStopped();
}

std::optional<Error> BulkWork::problemOf(const QString &id) const
{
    const auto found = m_problems.constFind(id);
    return found == m_problems.constEnd() ? std::nullopt : std::optional<Error>(*found);
}

QStringList BulkWork::ids() const
{
    const auto [organization, person] = m_identity();
    return organization.isEmpty() ? QStringList() : m_jobs.idsOf(organization, person);
}

} // namespace orgdesk
