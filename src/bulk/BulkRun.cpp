#include "bulk/BulkRun.h"

#include "bulk/BulkJobs.h"
#include "bulk/BulkRequests.h"
#include "myorg/MyOrganizationApi.h"

namespace orgdesk {

namespace {

using State = BulkItem::State;
using Kind = BulkJob::Kind;

// What is not permitted, or not offered, keeps nobody from the rest.
bool isAboutReading(const Error &error)
{
    return std::holds_alternative<Forbidden>(error) || std::holds_alternative<NotFound>(error)
        || std::holds_alternative<Rejected>(error)
        || std::holds_alternative<ValidationFailed>(error);
}

} // namespace

BulkRun::BulkRun(Doors doors, QString jobId, QObject *parent)
    : QObject(parent)
    , m_doors(std::move(doors))
    , m_jobId(std::move(jobId))
{
}

const BulkJob *BulkRun::job() const
{
    const BulkJob *job = m_doors.jobs.find(m_jobId);
    return job && m_doors.isTheirs(*job) ? job : nullptr;
}

MyOrganizationApi *BulkRun::api() const
{
    return m_doors.api();
}

void BulkRun::start()
{
    const BulkJob *now = job();
    if (!now) {
        finish();
        return;
    }
    // Whole again: a line that was cut off is not followed by another.
    when(m_doors.jobs.put(*now), [this] { lookUp(); });
}

void BulkRun::lookUp()
{
    const BulkJob *now = job();
    MyOrganizationApi *client = api();
    const QList<int> sending = now ? now->indexesIn(State::Sending) : QList<int>();
    if (sending.isEmpty() || m_isStopped || !client) {
        if (sending.isEmpty() && now && client)
            prepare();
        else
            finish();
        return;
    }
    const QList<int> items = sending.mid(0, mostPerLook(now->kind));
    onResult(lookForItems(*now, items, *client, this), this,
             [this, items](const Result<BulkFinding> &found) {
                 if (found) {
                     onFound(*found);
                     return;
                 }
                 if (!isAboutReading(found.error())) { // another time
                     finish(found.error());
                     return;
                 }
                 onFound({{}, {}, items, found.error()});
             });
}

void BulkRun::onFound(const BulkFinding &finding)
{
    const BulkJob *now = job();
    if (!now) {
        finish();
        return;
    }
    const QString why = finding.why ? m_doors.words(*now, *finding.why) : QString();
    when(m_doors.jobs.mark(m_jobId,
                           {{finding.done, State::Done, {}},
                            {finding.notDone, State::Waiting, {}},
                            {finding.unknown, State::Unknown, why}}),
         [this] { lookUp(); });
}

//! Which invitations are not ours is read each time: others invite people too.
void BulkRun::prepare()
{
    const BulkJob *now = job();
    MyOrganizationApi *client = api();
    if (!now || !client) {
        finish();
        return;
    }
    if (now->kind != Kind::Invite || now->count(State::Waiting) == 0) {
        next();
        return;
    }
    onResult(readIdsBefore(*now, *client, this), this, [this](const Result<QStringList> &ids) {
        const BulkJob *before = job();
        if (!before || (!ids && !isAboutReading(ids.error()))) {
            finish(ids ? std::optional<Error>() : ids.error());
            return;
        }
        BulkJob ready = *before;
        if (ids)
            ready.idsBefore = *ids;
        when(m_doors.jobs.put(ready), [this] { next(); });
    });
}

QList<int> BulkRun::nextItems() const
{
    QList<int> items;
    const BulkJob &now = *job();
    const qsizetype most = mostPerRequest(now.kind);
    for (int item = 0; item < now.items.size() && items.size() < most; ++item) {
        if (now.items.at(item).state != State::Waiting)
            continue;
        if (!m_alone.contains(item)) {
            items << item;
            continue;
        }
        if (items.isEmpty())
            items << item;
        break;
    }
    return items;
}

void BulkRun::next()
{
    const QList<int> items = !m_isStopped && job() && api() ? nextItems() : QList<int>();
    if (items.isEmpty()) {
        finish();
        return;
    }
    const Future<Done> written = m_doors.jobs.mark(m_jobId, {{items, State::Sending, {}}});
    onResult(written, this, [this, items](const Result<Done> &result) {
        if (result && job() && api() && !m_isStopped) {
            send(items);
            return;
        }
        std::ignore = m_doors.jobs.mark(m_jobId, {{items, State::Waiting, {}}}); // nothing left
        finish(result ? std::optional<Error>() : result.error());
    });
}

void BulkRun::send(const QList<int> &items)
{
    m_api = api();
    onResult(sendItems(*job(), items, *m_api, this), this,
             [this, items](const Result<BulkFinding> &result) { onSent(items, result); });
}

void BulkRun::finish(const std::optional<Error> &problem)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_problem = problem;
    Q_EMIT finished();
}

} // namespace orgdesk
