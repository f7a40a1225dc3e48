#pragma once

#include "app/CommandLine.h"
#include "config/ConfigurationSearch.h"
#include "core/Clock.h"
#include "preflight/CaresResolver.h"
#include "store/Paths.h"
#include "store/SavedSignIns.h"
#include "ui/shell/AppContext.h"
#include "ui/shell/WaitingRequests.h"

#include <memory>

class QApplication;

namespace orgdesk {

class BulkWork;
class InstanceLock;
class Journal;
class LastKnown;
class NetworkWatch;
class ProxyKeeper;
class SandboxChild;
class SecretStore;
class Services;
class TerminationSignals;
class Translations;
class WakeWatch;

namespace ui {
class MainWindow;
}

//! The composition root: builds and owns every object of the program (architecture A11) and is what
//! the widgets see of it. The window is on the screen before network or keychain are touched.
class Application final : public ui::AppContext, public ui::WaitingRequests
{
    Q_OBJECT

public:
    Application(CommandLine line, QApplication &application);
    ~Application() override;

    //! Takes the lock, reads the configuration files and shows the window.
    //! \return an exit code when the program is not to run: handed over, or wrong configuration.
    [[nodiscard]] std::optional<int> begin();

    [[nodiscard]] Start start() const override { return m_start; }
    [[nodiscard]] std::optional<Error> startError() const override { return m_startError; }
    [[nodiscard]] bool isSandbox() const override { return m_line.sandbox; }
    [[nodiscard]] QString profile() const override { return m_line.profile; }
    [[nodiscard]] const VendorConfiguration *configuration() const override;
    [[nodiscard]] QString vendorName() const override;
    [[nodiscard]] ui::VendorSettings vendorSettings() const override;
    [[nodiscard]] QList<ConfigurationValue> configurationValues() const override;
    [[nodiscard]] QStringList languages() const override;
    [[nodiscard]] QString tlsLibrary() const override;
    [[nodiscard]] QString logFile() const override;
    [[nodiscard]] QString takeCrashRecord() override;
    [[nodiscard]] Session *session() override;
    [[nodiscard]] MyOrganizationApi *api() override;
    [[nodiscard]] MyOrganizationApi *reading() override;
    [[nodiscard]] bool readsLastKnown() const override { return m_lastKnownSignIn.has_value(); }
    [[nodiscard]] bool isResuming() const override { return m_resuming; }
    [[nodiscard]] SessionInfo identity() override;
    [[nodiscard]] HealthDoors healthDoors() override;
    [[nodiscard]] Future<QByteArray> fetch(const QUrl &address, qsizetype most) override;
    [[nodiscard]] Future<ProbeAnswer> probe(const QUrl &address, qsizetype most) override;
    [[nodiscard]] Permissions permissions() const override;
    [[nodiscard]] Settings &settings() override { return *m_settings; }
    [[nodiscard]] Drafts &drafts() override { return *m_drafts; }
    [[nodiscard]] Journal &journal() override { return *m_journal; }
    [[nodiscard]] BulkWork &bulkWork() override;
    [[nodiscard]] SavedSignIns &savedSignIns() override { return *m_savedSignIns; }
    [[nodiscard]] ui::Theme &theme() override { return *m_theme; }
    [[nodiscard]] Clock &clock() override { return m_clock; }
    [[nodiscard]] DnsResolver &dnsResolver() override { return m_dnsResolver; }
    [[nodiscard]] ui::WaitingRequests *requestQueue() override { return this; }
    [[nodiscard]] ui::WaitingRequests::State waitingRequests() const override;
    void cancelWaiting() override;
    [[nodiscard]] ui::Activity activity() const override;
    [[nodiscard]] QList<Error> notices() const override { return m_notices; }

    void saveVendorSettings(const QString &domain, const QString &clientId,
                            const QString &organization) override;
    void restore() override;
    void restartSandbox() override;
    void leaveLastKnown() override;
    void forgetUnused() override;

private:
    [[nodiscard]] std::optional<int> takeLock();
    [[nodiscard]] std::optional<int> readConfiguration();
    void buildStores();
    [[nodiscard]] ProductSettings product() const;
    void showProduct();
    void onSetting(const QString &key);
    void showWindow();
    void showWithLastKnown();
    void afterFirstPaint();
    void useConfiguration();
    void watchNetwork();
    void endNow();
    void startSandbox();
    void use(const Result<FoundConfiguration> &found);
    void buildServices(const VendorConfiguration &configuration);
    void keepJournal();
    void onRestoreFailed(const SavedSignIn &saved, const Error &error);
    [[nodiscard]] bool willResume() const;
    [[nodiscard]] std::optional<SavedSignIn> fittingSignIn() const;
    void resumeFrom(const SavedSignIn &saved);
    void stopResuming();
    void readLastKnownAfter(const SavedSignIn &saved, const Error &error);
    void readLastKnownOf(const SavedSignIn &saved, const QStringList &scopes);
    void endLastKnown();
    void onSessionState();
    void keepIdentity();
    void fail(const Error &error);
    void notice(const Error &error);
    [[nodiscard]] Result<FoundConfiguration> search(const ConfigurationPlaces &places) const;

    CommandLine m_line;
    QApplication &m_application;
    Paths m_paths;
    SystemClock m_clock;
    CaresResolver m_dnsResolver;
    Start m_start = Start::Loading;
    std::optional<Error> m_startError;
    QList<Error> m_notices;
    QString m_crashRecord;
    ConfigurationPlaces m_places;
    FoundConfiguration m_found;
    // In the order of their dependencies: the window goes first, the lock last.
    std::unique_ptr<InstanceLock> m_lock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<Journal> m_journal;
    BulkWork *m_bulkWork = nullptr; //!< Made when it is asked for first.
    std::unique_ptr<SavedSignIns> m_savedSignIns;
    std::unique_ptr<LastKnown> m_lastKnown;
    std::optional<SavedSignIn> m_lastKnownSignIn; //!< Whose data is read without a session.
    QStringList m_lastKnownScopes;
    bool m_resuming = false;      //!< Until it is known how the first restore() ends.
    QString m_endingOrganization; //!< While its session is signed out.
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<ProxyKeeper> m_proxies;
    std::unique_ptr<SandboxChild> m_sandbox;
    std::unique_ptr<TerminationSignals> m_termination;
    QObject m_retired; //!< Parent of services that are on their way out.
    std::unique_ptr<Services> m_services;
    std::unique_ptr<NetworkWatch> m_network;
    std::unique_ptr<WakeWatch> m_wake;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace orgdesk
