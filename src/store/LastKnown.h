#pragma once

#include "store/FileWriter.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <chrono>

namespace orgdesk {

class Clock;

//! What was loaded last, for reading while nobody can be reached (contracts 5): one JSON file per
//! organization and question (`ORGANIZATION/KEY.json`), mode 0600, with the time of its answer.
//! Members that could hold a secret are left out before anything is written. GUI thread; files are
//! read and written on workers.
class LastKnown : public QObject
{
    Q_OBJECT

public:
    //! One answer as it was kept.
    struct Kept
    {
        QDateTime at; //!< When it came, UTC.
        QByteArray body;
    };

    //! Who loaded the answers of an organization, and what that person may do: no secret.
    struct Owner
    {
        QString userId;
        QStringList scopes;

        bool operator==(const Owner &) const = default;
    };

    static constexpr qsizetype largestAnswer = 2 * 1024 * 1024;     //!< Bytes; more is not kept.
    static constexpr qint64 mostPerOrganization = 16 * 1024 * 1024; //!< Bytes; the oldest go.
    static constexpr std::chrono::days keptFor{30};

    //! \param clock must outlive this object.
    LastKnown(QString folder, Clock &clock, QObject *parent = nullptr);

    //! Keeps `json` in place of what there was. What is no JSON, or too long, is not kept.
    void put(const QString &organizationId, const QString &key, const QByteArray &json);
    //! NotFound when there is nothing, or nothing younger than 30 days; a damaged file is set
    //! aside.
    [[nodiscard]] Future<Kept> find(const QString &organizationId, const QString &key) const;
    //! To be called when `owner` comes: what is there and not proven to be of the same person goes,
    //! first of all. \param keeps also notes the owner, for a start without a network.
    Future<Done> claim(const QString &organizationId, const Owner &owner, bool keeps);
    //! NotFound when nobody is noted.
    [[nodiscard]] Future<Owner> owner(const QString &organizationId) const;
    //! True when there is anything for this organization.
    [[nodiscard]] bool has(const QString &organizationId) const;
    //! Everything of one organization goes; FileError when a file cannot be removed.
    Future<Done> remove(const QString &organizationId);
    //! Everything goes but these organizations, and everything that is older than 30 days.
    void keepOnly(const QStringList &organizationIds);

private:
    [[nodiscard]] QString folderOf(const QString &organizationId) const;

    QString m_folder;
    Clock &m_clock;
    FileWriter m_writer;
};

} // namespace orgdesk
