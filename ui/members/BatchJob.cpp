#include "ui/members/BatchJob.h"

namespace orgdesk::ui {

namespace {

// After these the next step would end in the same way.
bool endsEverything(const Error &error)
{
    return std::holds_alternative<SignInRequired>(error)
        || std::holds_alternative<StepUpRequired>(error)
        || std::holds_alternative<Cancelled>(error);
}

} // namespace

BatchJob::BatchJob(QStringList keys, Step step, QObject *parent)
    : QObject(parent)
    , m_keys(std::move(keys))
    , m_step(std::move(step))
{
}

void BatchJob::start()
{
    next();
}

void BatchJob::stop()
{
    m_isStopped = true;
}

QStringList BatchJob::unfinished() const
{
    QStringList keys;
    for (const Failure &failure : m_failures)
        keys << failure.key;
    return keys + untried();
}

void BatchJob::next()
{
    if (m_isStopped || m_next == m_keys.size()) {
        Q_EMIT finished();
        return;
    }
    const QString key = m_keys.at(m_next++);
    onResult(m_step(key), this, [this, key](const Result<Done> &result) { onStep(key, result); });
}

void BatchJob::onStep(const QString &key, const Result<Done> &result)
{
    if (result) {
        m_succeeded << key;
    } else {
        m_failures.append({key, result.error()});
        m_isStopped = m_isStopped || endsEverything(result.error());
    }
    Q_EMIT progressed(static_cast<int>(m_next), total());
    next();
}

} // namespace orgdesk::ui
