#include "app/TerminationSignals.h"

#include <QSocketNotifier>

#if defined(Q_OS_UNIX)
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace orgdesk {

#if defined(Q_OS_UNIX)

namespace {

constexpr std::array endingSignals{SIGTERM, SIGINT, SIGHUP};

// A handler is a plain function, and may do little more than write.
int writeEnd = -1;

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(writeEnd, &byte, 1);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends.data()) != 0)
        return; // then a signal ends it as before
    writeEnd = m_ends.at(0);
    m_notifier = new QSocketNotifier(m_ends.at(1), QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const ssize_t taken = read(m_ends.at(1), &byte, 1);
        // The second one ends it at once.
        for (const int number : endingSignals)
            signal(number, SIG_DFL);
        Q_EMIT asked();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : endingSignals)
        sigaction(number, &action, nullptr);
}

TerminationSignals::~TerminationSignals()
{
    if (!m_notifier)
        return;
    for (const int number : endingSignals)
        signal(number, SIG_DFL);
    writeEnd = -1;
    for (const int end : m_ends)
        close(end);
}

#else

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
}

TerminationSignals::~TerminationSignals() = default;

#endif

} // namespace orgdesk
