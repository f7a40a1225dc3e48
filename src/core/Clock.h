#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace orgdesk {

//! The only source of time, so that tests decide what time it is. Use from one thread.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    //! Wall time, UTC. May jump.
    [[nodiscard]] virtual QDateTime now() const = 0;
    //! Time since some fixed point; never jumps back.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    //! Calls `callback` once after `delay`, unless `context` is gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject *context,
                       std::function<void()> callback) = 0;
};

//! The computer's clock and Qt's timers.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> callback) override;
};

} // namespace orgdesk
