#pragma once

#include "store/FileWriter.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace orgdesk {

//! A sign-in that can be resumed: everything but the secret (contracts 5, sessions.json).
struct SavedSignIn
{
    QString issuer;
    QString clientId;
    QString organizationId;   //!< `org_…`
    QString organizationName; //!< Short name or display name, for the list of recent ones.
    QString userId;           //!< `sub`
    QString userName;
    QString email;
    QDateTime lastUsed;    //!< UTC
    bool resumable = true; //!< False after sign-out: listed as recent only.

    bool operator==(const SavedSignIn &) const = default;
};

//! `sessions.json` of one profile, newest first. A damaged file is set aside and starts empty.
//! Written atomically, mode 0600. Use from one thread.
class SavedSignIns
{
public:
    //! \param file full path; folders are made with mode 0700 on the first write.
    explicit SavedSignIns(QString file);

    [[nodiscard]] QList<SavedSignIn> all() const;
    //! Adds or replaces the entry of the same issuer, client, organization and person. The list
    //! changes at once, the file a moment later: the answer says how that went, as FileError when
    //! the disk refused; the list stays changed then.
    Future<Done> put(const SavedSignIn &signIn);
    Future<Done> remove(const SavedSignIn &signIn);
    //! The file was damaged and set aside, or could not be read, when this object was made.
    [[nodiscard]] const std::optional<FileError> &problem() const { return m_problem; }

private:
    Future<Done> write();

    QString m_file;
    QList<SavedSignIn> m_signIns;
    std::optional<FileError> m_problem;
    FileWriter m_writer;
};

} // namespace orgdesk
