#pragma once

#include "store/FileWriter.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QObject>

#include <optional>

namespace orgdesk {

class Clock;

//! What a person has typed into a wizard so far. Never a secret: values of keys that name one are
//! not kept (Drafts::isSecretKey).
struct Draft
{
    QString id;             //!< From Drafts::newId().
    QString kind;           //!< What is being made: "provider", …
    QString organizationId; //!< `org_…`
    QDateTime changed;      //!< UTC; set by Drafts::put().
    QMap<QString, QString> values;

    bool operator==(const Draft &) const = default;
};

//! The drafts of one profile, one JSON file each (`ORGANIZATION/ID.json`), mode 0600. A change is
//! on disk within a second, and when this object goes. A damaged file is set aside. GUI thread.
class Drafts : public QObject
{
    Q_OBJECT

public:
    //! Reads the folder. \param clock must outlive this object.
    Drafts(QString folder, Clock &clock, QObject *parent = nullptr);
    ~Drafts() override;

    [[nodiscard]] static QString newId();
    //! True for keys whose values must not be kept: client secrets, private keys, passwords.
    [[nodiscard]] static bool isSecretKey(const QString &key);

    //! Newest first.
    [[nodiscard]] QList<Draft> all(const QString &organizationId) const;
    [[nodiscard]] std::optional<Draft> find(const QString &id) const;
    //! Adds or replaces by id; written a moment later.
    void put(Draft draft);
    //! FileError when the file could not be removed; the draft is gone from the list at once
    //! anyway.
    Future<Done> remove(const QString &id);
    //! Writes what is waiting and waits for it. The first FileError; values stay in memory and are
    //! tried again.
    Result<Done> save();
    //! Files that were damaged or unreadable at the start.
    [[nodiscard]] const QList<FileError> &problems() const { return m_problems; }

Q_SIGNALS:
    void changed();
    //! A draft could not be written; it is kept in memory.
    void failed(const orgdesk::Error &error);

private:
    void write();
    [[nodiscard]] std::function<Result<Done>()> writing(const QString &id) const;
    void load();
    void read(const QString &file);
    [[nodiscard]] QString fileOf(const Draft &draft) const;

    QString m_folder;
    Clock &m_clock;
    QHash<QString, Draft> m_drafts;
    FileWriter m_writer;
    QStringList m_waiting;     //!< Ids to be written.
    QStringList m_unconfirmed; //!< Ids being written.
    QList<FileError> m_problems;
    bool m_scheduled = false;
};

} // namespace orgdesk
