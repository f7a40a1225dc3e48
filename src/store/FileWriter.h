#pragma once

#include "core/Future.h"

#include <QThreadPool>

#include <functional>

namespace orgdesk {

//! Changes files on a thread of its own, one change after the other, so that a slow disk stalls
//! nobody (architecture A0.9). Everything that was given is done before this object goes. Use from
//! one thread.
class FileWriter
{
public:
    FileWriter();
    ~FileWriter();
    Q_DISABLE_COPY_MOVE(FileWriter)

    //! Runs `work` after everything before it. It must own what it touches.
    [[nodiscard]] Future<Done> run(std::function<Result<Done>()> work);
    //! The same, and waits for it: for the end of the program.
    Result<Done> runNow(const std::function<Result<Done>()> &work);

private:
    QThreadPool m_thread;
};

} // namespace orgdesk
