#include "store/FileWriter.h"

namespace orgdesk {

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
    m_thread.start([completer, work = std::move(work)] { completer.complete(work()); });
    return completer.future();
}

Result<Done> FileWriter::runNow(const std::function<Result<Done>()> &work)
{
    Result<Done> result = Done{};
    m_thread.start([&] { result = work(); });
    m_thread.waitForDone();
    return result;
}

} // namespace orgdesk
