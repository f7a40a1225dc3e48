#include "app/ProcessHardening.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && defined(NDEBUG)
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace orgdesk {

void hardenProcess()
{
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace orgdesk
