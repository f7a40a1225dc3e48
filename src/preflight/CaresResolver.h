#pragma once

#include "preflight/DnsResolver.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace orgdesk {

//! DnsResolver with c-ares, on threads of its own: name servers may take seconds, and the workers
//! of everything else must not wait for them.
class CaresResolver final : public DnsResolver
{
public:
    //! \param patience for one try at one server; a question is tried twice.
    explicit CaresResolver(std::chrono::milliseconds patience = std::chrono::seconds(2));
    //! Running questions end as Cancelled within 100 ms.
    ~CaresResolver() override;

    [[nodiscard]] Future<DnsAnswer> ask(const DnsQuestion &question) override;

private:
    std::chrono::milliseconds m_patience;
    std::shared_ptr<std::atomic_bool> m_stopped;
    QThreadPool m_threads;
};

} // namespace orgdesk
