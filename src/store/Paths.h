#pragma once

#include <QString>

namespace orgdesk {

//! The folders of this computer under which our files go (contracts 5). Tests bring their own.
struct BaseFolders
{
    QString config;  //!< Linux: $XDG_CONFIG_HOME/orgdesk
    QString cache;   //!< Linux: $XDG_CACHE_HOME/orgdesk
    QString data;    //!< Linux: $XDG_DATA_HOME/orgdesk
    QString state;   //!< Linux: $XDG_STATE_HOME/orgdesk
    QString log;     //!< Linux: as state
    QString runtime; //!< For the instance lock; gone after a restart of the computer.

    //! Where the platform wants them; XDG variables that are not absolute paths are ignored.
    [[nodiscard]] static BaseFolders ofSystem();
};

//! Every file of one profile (contracts 5). Only names; nothing is made here.
class Paths
{
public:
    //! \param profile checked by isProfileName().
    Paths(BaseFolders folders, QString profile);

    //! `[a-z0-9-]{1,32}` (contracts 2).
    [[nodiscard]] static bool isProfileName(const QString &name);

    [[nodiscard]] const QString &profile() const { return m_profile; }
    [[nodiscard]] QString settings() const;
    [[nodiscard]] QString savedSignIns() const;
    //! Sign-ins to the local tenant of `--sandbox`: it forgets everything, so they do too.
    [[nodiscard]] QString sandboxSignIns() const;
    //! Folder of this profile for the locks of renewals (oauth rule 59).
    [[nodiscard]] QString locks() const;
    [[nodiscard]] QString drafts() const; //!< Folder of this profile.
    [[nodiscard]] QString jobs() const;   //!< Folder of this profile for bulk jobs.
    [[nodiscard]] QString cache() const;  //!< Folder of this profile.
    //! Folder of this profile for what was loaded last, and the same for the local tenant.
    [[nodiscard]] QString lastKnown() const;
    [[nodiscard]] QString sandboxLastKnown() const;
    [[nodiscard]] QString journal() const;
    [[nodiscard]] QString log() const;
    [[nodiscard]] QString crashRecord() const;       //!< Beside the log.
    [[nodiscard]] QString userConfiguration() const; //!< `orgdesk.json` of *Vendor settings…*
    [[nodiscard]] QString lockFile() const;
    //! Name of the local socket for the hand-over; a short path in the runtime folder.
    [[nodiscard]] QString instanceSocket() const;

private:
    BaseFolders m_folders;
    QString m_profile;
};

} // namespace orgdesk
