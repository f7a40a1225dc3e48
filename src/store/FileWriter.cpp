#include "store/FileWriter.h"

#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
#endif

namespace orgdesk {

namespace {

// QThreadPool hands work over safely, but in code that ThreadSanitizer does not see: here it is
// told.
#if defined(__SANITIZE_THREAD__)
char handedOver;
void handOver()
{
    __tsan_release(&handedOver);
}
void takeOver()
{
    __tsan_acquire(&handedOver);
}
#else
void handOver() { }
void takeOver() { }
#endif

} // namespace

FileWriter::FileWriter()
{
    m_thread.setMaxThreadCount(1);
}

FileWriter::~FileWriter()
{
    m_thread.waitForDone();
}

Future<Done> FileWriter::run(std::function<Result<Done>()> work)
{
    const Completer<Done> completer;
    std::function<void()> task = [completer, work = std::move(work)] {
        takeOver();
        completer.complete(work());
    };
    handOver();
    m_thread.start(std::move(task));
    return completer.future();
}

Result<Done> FileWriter::runNow(const std::function<Result<Done>()> &work)
{
    Result<Done> result = Done{};
    handOver();
    m_thread.start([&] {
        takeOver();
        result = work();
        handOver();
    });
    m_thread.waitForDone();
    takeOver();
    return result;
}

} // namespace orgdesk
