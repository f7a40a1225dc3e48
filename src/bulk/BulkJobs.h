#pragma once

#include "bulk/BulkChange.h"
#include "bulk/BulkJob.h"
#include "store/FileWriter.h"

#include <QHash>
#include <QObject>

namespace orgdesk {

//! The jobs of one profile and their files (`ORGANIZATION/ID.jsonl`, mode 0600), which stay until
//! they are done or discarded (contracts 5). Disk work is on a thread of its own, in order. A
//! damaged file is set aside. GUI thread.
class BulkJobs : public QObject
{
    Q_OBJECT

public:
    explicit BulkJobs(QString folder, QObject *parent = nullptr);

    //! Reads the folder; changed() tells of each job.
    Future<Done> load();

    //! Null when there is none; good until the job changes.
    [[nodiscard]] const BulkJob *find(const QString &id) const;
    //! The oldest first.
    [[nodiscard]] QStringList idsOf(const QString &organizationId, const QString &userId) const;

    //! Adds or replaces a job; done when the whole of it is on disk. FileError.
    Future<Done> put(const BulkJob &job);
    //! Other states for some items; done when all of it is on disk. FileError.
    Future<Done> mark(const QString &id, const QList<BulkChange> &changes);
    //! FileError when the file could not be removed; the job is gone from here anyway.
    Future<Done> remove(const QString &id);

Q_SIGNALS:
    //! Another state of its items, a new one, or gone.
    void changed(const QString &id);
    //! A file could not be read, or was set aside.
    void damaged(const orgdesk::Error &error);

private:
    [[nodiscard]] QString fileOf(const BulkJob &job) const;

    QString m_folder;
    QHash<QString, BulkJob> m_jobs;
    FileWriter m_writer;
};

} // namespace orgdesk
