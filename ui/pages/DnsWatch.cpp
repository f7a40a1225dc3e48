#include "ui/pages/DnsWatch.h"

#include "config/VendorConfiguration.h"
#include "core/Clock.h"
#include "ui/shell/AppContext.h"

namespace orgdesk::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto settling = 300ms; // While somebody walks through the list, nothing is asked.
constexpr auto pause = 60s;
constexpr auto longest = 10min;

} // namespace

DnsWatch::DnsWatch(AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

DnsWatch::~DnsWatch() = default;

void DnsWatch::start(const DnsProof &proof, bool repeats)
{
    stop();
    m_proof = proof;
    m_repeats = repeats;
    m_end = m_context.clock().monotonic() + longest;
    m_timer = std::make_unique<QObject>();
    m_context.clock().after(settling, m_timer.get(), [this] { check(false); });
}

void DnsWatch::stop()
{
    m_timer.reset();
    m_check.reset();
    m_repeats = false;
    m_end = 0ms;
}

void DnsWatch::checkNow()
{
    if (m_check || m_proof.host.isEmpty())
        return;
    m_timer.reset();
    m_end = m_context.clock().monotonic() + longest;
    check(true);
}

QDateTime DnsWatch::repeatsUntil() const
{
    const auto left = m_end - m_context.clock().monotonic();
    if (!m_repeats || left < pause)
        return {};
    return m_context.clock().now().addMSecs(left.count());
}

void DnsWatch::check(bool asked)
{
    const VendorConfiguration *configuration = m_context.configuration();
    DnsCheckSettings settings;
    if (configuration)
        settings.servers = configuration->dnsServers;
    m_check =
        std::make_unique<DnsCheck>(m_context.dnsResolver(), m_context.clock(), settings, nullptr);
    Q_EMIT started();
    onResult(m_check->run(m_proof), m_check.get(), [this, asked](const Result<DnsReport> &report) {
        // Out of the check's own hands before it goes.
        m_check.release()->deleteLater();
        scheduleNext();
        if (report)
            Q_EMIT finished(*report, asked);
    });
}

void DnsWatch::scheduleNext()
{
    if (!m_repeats)
        return;
    m_timer = std::make_unique<QObject>();
    if (!repeatsUntil().isValid()) {
        m_context.clock().after(pause, m_timer.get(), [this] { Q_EMIT expired(); });
        return;
    }
    m_context.clock().after(pause, m_timer.get(), [this] { check(false); });
}

} // namespace orgdesk::ui
