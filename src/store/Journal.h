#pragma once

#include "core/Json.h"
#include "store/FileWriter.h"

#include <QDateTime>
#include <QList>
#include <QObject>

namespace orgdesk {

//! One change that was made from this computer.
struct JournalEntry
{
    QDateTime at;         //!< UTC.
    QString organization; //!< `org_…`
    QString who;          //!< Email, or the user's id.
    QString operation;    //!< operationId of the contract.
    QString object;       //!< Identifier; may be empty.
    QString name;         //!< What people call it; may be empty.
    QStringList fields;   //!< Members that were sent; never their values.
    QString outcome;      //!< "done", "refused", "unknown", "notSent", "foundDone".
    int status = 0;       //!< HTTP status; 0: no answer.

    bool operator==(const JournalEntry &) const = default;
};

//! The journal of own changes: one JSON object per line, mode 0600, newest last (contracts 5). A
//! line is written in one piece on a thread of its own; a damaged line is skipped when read. Past
//! a megabyte the file becomes PATH.old, whose content is still listed. GUI thread.
class Journal : public QObject
{
    Q_OBJECT

public:
    explicit Journal(QString file, QObject *parent = nullptr);

    void add(const JournalEntry &entry);
    //! The entries of one organization, newest first; read on a worker. No file: an empty list.
    [[nodiscard]] Future<QList<JournalEntry>> entries(const QString &organization);

Q_SIGNALS:
    //! A line could not be written.
    void failed(const orgdesk::Error &error);

private:
    QString m_file;
    FileWriter m_writer;
};

//! As a table for a spreadsheet (CsvTable).
[[nodiscard]] QByteArray journalCsv(const QList<JournalEntry> &entries);

} // namespace orgdesk
