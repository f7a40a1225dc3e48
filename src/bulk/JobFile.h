#pragma once

#include "bulk/BulkChange.h"
#include "bulk/BulkJob.h"
#include "core/Result.h"

namespace orgdesk {

//! The file of one job (docs/bulk-work.md): the first line is the job as it was, each line after it
//! what happened to some of its items since. A last line that was cut off never happened.
class JobFile
{
public:
    //! The file of a job as it is now.
    [[nodiscard]] static QByteArray whole(const BulkJob &job);
    //! One line: these items are in this state now.
    [[nodiscard]] static QByteArray line(const BulkChange &change);

    //! ProtocolError for a file that no program of ours can have written.
    [[nodiscard]] static Result<BulkJob> parse(const QByteArray &bytes);

    //! Adds lines and waits until the disk has them: what is sent afterwards is known to a program
    //! that comes later. Refuses a file whose last line was cut off. Any thread.
    static Result<Done> append(const QString &path, const QByteArray &lines);
};

} // namespace orgdesk
