#include "preflight/PreflightChecks.h"

#include "core/Clock.h"
#include "preflight/CheckWords.h"
#include "preflight/PreflightRules.h"

#include <algorithm>

namespace orgdesk {

using State = CheckResult::State;

PreflightChecks::PreflightChecks(AddressProbe &probe, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_probe(probe)
    , m_clock(clock)
{
}

void PreflightChecks::clear()
{
    ++m_generation;
    m_begun = false;
    m_open = 0;
    m_input = {};
    m_slots.clear();
    Q_EMIT changed();
}

void PreflightChecks::run(const PreflightInput &input)
{
    ++m_generation;
    m_input = input;
    m_begun = true;
    const QList<AddressCheck> addresses = addressChecks(input);
    m_slots = {{}};
    m_open = 1 + static_cast<int>(addresses.size());
    for (const AddressCheck &check : addresses) {
        CheckResult waiting = checks::ok(CheckResult::Topic::Address, check.title,
                                         checks::CheckText::tr("is being looked at"));
        waiting.state = State::Running;
        m_slots << QList<CheckResult>{waiting};
    }
    const int generation = m_generation;
    onResult(inBackground([input, now = m_clock.now()] {
                 return Result<QList<CheckResult>>(checkRules(input, now));
             }),
             this, [this, generation](const Result<QList<CheckResult>> &results) {
                 if (generation == m_generation)
                     take(0, results ? *results : QList<CheckResult>{});
             });
    for (const AddressCheck &check : addresses)
        look(check);
    Q_EMIT changed();
}

void PreflightChecks::look(const AddressCheck &check)
{
    const int generation = m_generation;
    const qsizetype slot = 1 + addressChecks(m_input).indexOf(check);
    const auto judged =
        andThen(m_probe.get(check.url, check.most()), this,
                [check, input = m_input, now = m_clock.now()](const ProbeAnswer &answer) {
                    return inBackground([check, answer, input, now] {
                        return Result<QList<CheckResult>>(judge(check, answer, input, now));
                    });
                });
    onResult(judged, this, [this, generation, slot](const Result<QList<CheckResult>> &results) {
        if (generation == m_generation)
            take(slot, results ? *results : QList<CheckResult>{});
    });
}

void PreflightChecks::take(qsizetype slot, const QList<CheckResult> &results)
{
    m_slots[slot] = results;
    --m_open;
    Q_EMIT changed();
    if (m_open == 0)
        Q_EMIT finished();
}

QList<CheckResult> PreflightChecks::results() const
{
    QList<CheckResult> all;
    bool clock = false;
    for (const QList<CheckResult> &slot : m_slots) {
        for (const CheckResult &result : slot) {
            const bool again = result.topic == CheckResult::Topic::Clock && clock;
            clock = clock || result.topic == CheckResult::Topic::Clock;
            if (!again)
                all << result;
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const CheckResult &left, const CheckResult &right) {
        return left.topic < right.topic;
    });
    return all;
}

} // namespace orgdesk
