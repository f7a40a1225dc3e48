#pragma once

#include "core/Error.h"
#include "core/Future.h"
#include "myorg/model/OrganizationDetails.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <optional>

namespace orgdesk {

class BulkWork;
class Clock;
class DnsResolver;
class Drafts;
class Journal;
class MyOrganizationApi;
class Permissions;
class SavedSignIns;
class Session;
class Settings;
struct HealthDoors;
struct SessionInfo;
struct ProbeAnswer;
struct ConfigurationValue;
struct VendorConfiguration;

namespace ui {

class Theme;
class WaitingRequests;

//! What is on its way to and from the vendor's API: for the status bar.
struct Activity
{
    bool reading = false;  //!< Something that the person waits for is being read.
    bool slow = false;     //!< One of the requests takes longer than ten seconds.
    bool reachable = true; //!< False when the last request got no answer at all.

    bool operator==(const Activity &) const = default;
};

//! The vendor cannot be reached: pages show what was loaded last, and nothing can be changed
//! (ui.md 6.11). The same holds for the moment in which a saved sign-in is restored.
struct Offline
{
    bool now = false;
    QDateTime nextTry;    //!< UTC; null while a try runs.
    bool resumes = false; //!< Only until the saved sign-in is restored.

    bool operator==(const Offline &) const = default;
};

//! The three values of *Vendor settings…* as they apply now.
struct VendorSettings
{
    QString domain;
    QString clientId;
    QString organization;
    //! Keys ("domain", "client_id", "organization") that come from policy, `--config` or the
    //! vendor's package and therefore cannot be changed here.
    QStringList fixedKeys;

    bool operator==(const VendorSettings &) const = default;
};

//! The way of every widget to everything that is not a widget. Implemented by app/Application, and
//! by a fake in UI tests. References are valid as long as the context; pointers may be null and may
//! change with configurationReady(): ask again instead of keeping them. GUI thread.
class AppContext : public QObject
{
    Q_OBJECT

public:
    //! How far the start is. The window is there in every one of them.
    enum class Start {
        Loading,             //!< Configuration not known yet: the sandbox is starting.
        NeedsVendorSettings, //!< No configuration at all: show *Vendor settings…*.
        Ready,               //!< configuration(), session() and api() are there.
        Failed               //!< See startError().
    };
    Q_ENUM(Start)

    using QObject::QObject;
    ~AppContext() override;

    [[nodiscard]] virtual Start start() const = 0;
    //! Why the start failed, or the last reason why saveVendorSettings() did not work.
    [[nodiscard]] virtual std::optional<Error> startError() const = 0;
    //! True for `--sandbox`.
    [[nodiscard]] virtual bool isSandbox() const = 0;
    [[nodiscard]] virtual QString profile() const = 0;

    //! Null until configurationReady().
    [[nodiscard]] virtual const VendorConfiguration *configuration() const = 0;
    //! The vendor's name, the tenant domain, or an empty string while nothing is known.
    [[nodiscard]] virtual QString vendorName() const = 0;
    [[nodiscard]] virtual VendorSettings vendorSettings() const = 0;
    //! Every value of the configuration with its source.
    [[nodiscard]] virtual QList<ConfigurationValue> configurationValues() const;
    //! Codes of the languages that can be chosen.
    [[nodiscard]] virtual QStringList languages() const;
    //! What encrypts connections, "OpenSSL 3.0.15".
    [[nodiscard]] virtual QString tlsLibrary() const;
    //! Empty: nothing is logged into a file.
    [[nodiscard]] virtual QString logFile() const;
    //! What was noted when the program crashed the last time; taken once. Empty: it did not.
    [[nodiscard]] virtual QString takeCrashRecord();

    //! Null until configurationReady().
    [[nodiscard]] virtual Session *session() = 0;
    //! Null until configurationReady(). Calls fail with SignInRequired while nobody is signed in.
    [[nodiscard]] virtual MyOrganizationApi *api() = 0;
    //! The same for what a page only shows: while the vendor cannot be reached it answers with what
    //! was loaded last, where that was kept. Never for something that a change is built on.
    [[nodiscard]] virtual MyOrganizationApi *reading() = 0;
    //! Nobody is signed in because the vendor was not reached at the start, or not yet, but what
    //! was loaded for the saved sign-in can be read. identity() tells whose it is.
    [[nodiscard]] virtual bool readsLastKnown() const = 0;
    //! There will be something to read, and while the first try to restore the sign-in runs there
    //! is: readsLastKnown().
    [[nodiscard]] virtual bool isResuming() const = 0;
    //! Who is signed in where, or whose data is read; empty while neither.
    [[nodiscard]] virtual SessionInfo identity() = 0;
    [[nodiscard]] const Offline &offline() const { return m_offline; }
    //! Told by the shell, which watches activity().
    void setOffline(const Offline &offline);
    //! When the oldest part of what is shown while offline was loaded, UTC; null: not known.
    [[nodiscard]] const QDateTime &loadedAt() const { return m_loadedAt; }
    //! An answer that was kept at this time is shown.
    void noteLastKnown(const QDateTime &loadedAt);
    //! What the health check looks at.
    [[nodiscard]] virtual HealthDoors healthDoors() = 0;
    //! The bytes at an https address that somebody typed, such as a logo's: no credentials, no
    //! redirects, at most 8 s and `most` bytes. Errors: NetworkError, and Rejected for an answer
    //! other than 200.
    [[nodiscard]] virtual Future<QByteArray> fetch(const QUrl &address, qsizetype most) = 0;
    //! The door to name servers. `dns_servers` of the configuration is the caller's to pass on.
    [[nodiscard]] virtual DnsResolver &dnsResolver() = 0;
    //! Looks at an address that somebody typed, from this computer (see AddressProbe::get).
    [[nodiscard]] virtual Future<ProbeAnswer> probe(const QUrl &address, qsizetype most) = 0;
    //! The organization as it was read or saved last; empty before that and after a sign-out.
    [[nodiscard]] const OrganizationDetails &organization() const { return m_organization; }
    void setOrganization(const OrganizationDetails &details);
    //! What to call it: display name, else short name, else id; empty while nobody is signed in.
    [[nodiscard]] QString organizationTitle();
    //! From the granted scopes of the session; nothing is allowed while nobody is signed in.
    [[nodiscard]] virtual Permissions permissions() const = 0;

    [[nodiscard]] virtual Settings &settings() = 0;
    [[nodiscard]] virtual Drafts &drafts() = 0;
    [[nodiscard]] virtual Journal &journal() = 0;
    //! Invitations, revocations and changes of roles for many at once.
    [[nodiscard]] virtual BulkWork &bulkWork() = 0;
    [[nodiscard]] virtual SavedSignIns &savedSignIns() = 0;
    [[nodiscard]] virtual Theme &theme() = 0;
    [[nodiscard]] virtual Clock &clock() = 0;

    //! What waits for the vendor's limit; null in a program without a queue.
    [[nodiscard]] virtual WaitingRequests *requestQueue() = 0;
    [[nodiscard]] virtual Activity activity() const = 0;
    //! What went wrong without stopping the work, oldest first: ignored policy keys, damaged files
    //! that were set aside, a log file that cannot be written, a keychain that cannot be used.
    [[nodiscard]] virtual QList<Error> notices() const = 0;

public Q_SLOTS:
    //! Writes the user file and starts over with it: configurationReady() follows, or startFailed()
    //! with a ConfigurationError (its `key` names the wrong field) or a FileError.
    virtual void saveVendorSettings(const QString &domain, const QString &clientId,
                                    const QString &organization) = 0;
    //! Tries once more to go on with the saved sign-in, after restoreFailed().
    virtual void restore() = 0;
    //! Starts the sandbox again after sandboxStopped() or a failed start.
    virtual void restartSandbox() = 0;
    //! Ends a saved sign-in whose data is read without a session: it and the data go.
    virtual void leaveLastKnown() = 0;
    //! Data that was kept for organizations without a sign-in on this computer goes.
    virtual void forgetUnused() = 0;

Q_SIGNALS:
    //! Configuration, session and API are there (again). A saved sign-in is restored right after.
    void configurationReady();
    void startFailed(const orgdesk::Error &error);
    //! No sign-in could be restored; `error` is SignInRequired when it simply ended.
    void restoreFailed(const orgdesk::Error &error);
    //! readsLastKnown() while isResuming(), or isResuming() no longer. Not told when the session is
    //! there, or startFailed() or restoreFailed() follows.
    void resumingChanged();
    //! The local tenant ended while the program runs; requests fail from now on.
    void sandboxStopped();
    void organizationChanged();
    void permissionsChanged();
    void requestQueueChanged();
    void activityChanged();
    //! Something that was kept is shown; the vendor did not answer.
    void lastKnownShown();
    //! offline() or loadedAt() changed.
    void offlineChanged();
    //! This computer got another network, or one at all.
    void networkChanged();
    void noticeAdded(const orgdesk::Error &error);
    //! Another start of the same profile asked for this window.
    void raiseRequested();

private:
    OrganizationDetails m_organization;
    Offline m_offline;
    QDateTime m_loadedAt;
    QDateTime m_notedAt;
};

} // namespace ui
} // namespace orgdesk
