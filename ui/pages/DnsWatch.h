#pragma once

#include "preflight/DnsCheck.h"

#include <QObject>

#include <memory>

namespace orgdesk::ui {

class AppContext;

//! The DNS checks of the domain that is looked at: one at the start, one whenever asked for, and
//! for a domain that waits for its record one a minute, for ten minutes (ui.md 6.8).
class DnsWatch final : public QObject
{
    Q_OBJECT

public:
    explicit DnsWatch(AppContext &context, QObject *parent = nullptr);
    ~DnsWatch() override;

    //! Begins with another domain.
    void start(const DnsProof &proof, bool repeats);
    void stop();
    //! At once; for a domain that waits, the ten minutes begin again.
    void checkNow();
    [[nodiscard]] bool isChecking() const { return m_check != nullptr; }
    //! When the repetitions end, in UTC; invalid when there are none (left).
    [[nodiscard]] QDateTime repeatsUntil() const;

Q_SIGNALS:
    void started();
    //! \param asked the person asked for this check.
    void finished(const orgdesk::DnsReport &report, bool asked);
    //! The ten minutes are over.
    void expired();

private:
    void check(bool asked);
    void scheduleNext();

    AppContext &m_context;
    DnsProof m_proof;
    std::unique_ptr<DnsCheck> m_check;
    std::unique_ptr<QObject> m_timer; //!< Context of the next check; without it none comes.
    std::chrono::milliseconds m_end{0};
    bool m_repeats = false;
};

} // namespace orgdesk::ui
