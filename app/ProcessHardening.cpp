#include "app/ProcessHardening.h"

#include <QtGlobal>

#if defined(NDEBUG) && defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(NDEBUG) && defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif
#if defined(NDEBUG) && defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif

namespace orgdesk {

void hardenProcess()
{
#if defined(NDEBUG) && defined(Q_OS_WIN)
    // No crash report, and so no copy of the memory that leaves the program.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#elif defined(NDEBUG) && defined(Q_OS_UNIX)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(NDEBUG) && defined(Q_OS_LINUX)
    // Nor can another program of the same person attach to it or read its memory.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace orgdesk
