#pragma once

#include "core/Clock.h"

#include <QPointer>

#include <vector>

namespace orgdesk::test {

//! Time stands still until the test moves it.
class ManualClock final : public Clock
{
public:
    ManualClock();

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> callback) override;

    //! Moves both clocks on and runs what became due, in order.
    void advance(std::chrono::milliseconds by);
    //! Moves wall time only, as a person or a time server would.
    void jumpWallTime(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }
    void setNow(const QDateTime &now) { m_now = now; }
    //! Delay until the next pending call, or -1.
    [[nodiscard]] std::chrono::milliseconds nextDelay() const;

private:
    struct Pending
    {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> callback;
    };

    QDateTime m_now;
    std::chrono::milliseconds m_monotonic{1'000'000};
    std::vector<Pending> m_pending;
};

} // namespace orgdesk::test
