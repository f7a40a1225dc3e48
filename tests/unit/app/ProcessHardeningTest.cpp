#include "app/ProcessHardening.h"

#include "support/TestRegistry.h"

#include <QTest>

#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace orgdesk;

//! Oauth rule 92: what is left of a program that crashed, or is looked into.
class ProcessHardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCoreFileAndNobodyLooksIn();
};

void ProcessHardeningTest::noCoreFileAndNobodyLooksIn()
{
#if !defined(Q_OS_LINUX)
    QSKIP("asks the Linux kernel");
#else
    if (!ORGDESK_RELEASE)
        QSKIP("development builds may be debugged");
    const pid_t child = fork(); // This process goes on as it is.
    if (child == 0) {
        hardenProcess();
        rlimit limit{1, 1};
        getrlimit(RLIMIT_CORE, &limit);
        const bool noCore = limit.rlim_cur == 0 && limit.rlim_max == 0;
        const bool closed = prctl(PR_GET_DUMPABLE) == 0;
        _exit((noCore ? 1 : 0) + (closed ? 2 : 0));
    }
    QVERIFY(child > 0);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 3);
#endif
}

ORGDESK_TEST(ProcessHardeningTest)

#include "ProcessHardeningTest.moc"
