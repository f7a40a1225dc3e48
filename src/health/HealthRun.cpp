#include "health/HealthRun.h"

#include "core/Clock.h"
#include "health/Health.h"
#include "session/Session.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

HealthRun::HealthRun(HealthDoors doors, Scope scope, QObject *parent)
    : QObject(parent)
    , m_doors(std::move(doors))
{
    m_checks = computerChecks(m_doors);
    m_checks += vendorChecks(m_doors, scope == Scope::Everything && isSignedIn());
    for (const HealthCheck &check : std::as_const(m_checks)) {
        const HealthFinding waiting{HealthState::Waiting, Health::tr("Waiting"), {}, {}};
        m_rows.append({check.key, check.group, check.title, waiting});
    }
    if (scope == Scope::ThisComputer || !isSignedIn())
        m_doors.providers = {};
}

bool HealthRun::isSignedIn() const
{
    return m_doors.session && m_doors.api && m_doors.configuration
        && m_doors.session->state() == Session::State::Active;
}

void HealthRun::start()
{
    if (m_running || m_checkedAt.isValid())
        return;
    m_running = true;
    next();
}

void HealthRun::stop()
{
    if (!m_running)
        return;
    for (int index = m_done; index < m_rows.size(); ++index)
        setFound(index, {HealthState::Information, Health::tr("Not checked"), {}, {}});
    finish();
}

//! Without an answer of the server at all, every question to the API would wait for its time-out.
bool HealthRun::isPointless(const HealthCheck &check) const
{
    static const QStringList needServer{u"signInSetUp"_s, u"api"_s, u"orgConfig"_s,
                                        u"strategies"_s};
    return m_facts.server && !m_facts.server->has_value() && needServer.contains(check.key);
}

void HealthRun::next()
{
    if (!m_running)
        return;
    if (m_done == total()) {
        askProviders();
        return;
    }
    const int index = m_done;
    const HealthCheck &check = m_checks.at(index);
    if (isPointless(check)) {
        onFound(index,
                {HealthState::Information,
                 Health::tr("Not checked: %1").arg(healthWords(m_facts.server->error(), m_doors)),
                 {},
                 {}});
        return;
    }
    setFound(index, {HealthState::Running, check.doing, {}, {}});
    onResult(
        check.ask(m_doors, m_facts, this), this, [this, index](const Result<HealthFinding> &found) {
            if (!m_running)
                return;
            onFound(
                index,
                found ? *found
                      : HealthFinding{HealthState::Information, Health::tr("Not checked"), {}, {}});
        });
}

void HealthRun::onFound(int index, const HealthFinding &found)
{
    m_done = index + 1;
    setFound(index, found);
    Q_EMIT progressed(m_done, total());
    next();
}

void HealthRun::setFound(int index, const HealthFinding &found)
{
    m_rows[index].found = found;
    Q_EMIT rowChanged(m_rows.at(index));
}

void HealthRun::askProviders()
{
    const bool unreachable = m_facts.server && !m_facts.server->has_value();
    if (!m_doors.providers || unreachable) {
        finish();
        return;
    }
    onResult(m_doors.providers(), this, [this](const Result<QList<HealthRow>> &rows) {
        if (!m_running)
            return;
        QList<HealthRow> found = rows ? *rows : QList<HealthRow>();
        if (!rows) {
            const HealthFinding unknown{
                HealthState::Information, healthWords(rows.error(), m_doors), {}, {}};
            found.append(
                {u"providers"_s, HealthGroup::Providers, Health::tr("Your providers"), unknown});
        }
        for (const HealthRow &row : std::as_const(found)) {
            m_rows.append(row);
            Q_EMIT rowChanged(row);
        }
        finish();
    });
}

void HealthRun::finish()
{
    m_running = false;
    m_checkedAt = m_doors.clock->now();
    Q_EMIT finished();
}

} // namespace orgdesk
