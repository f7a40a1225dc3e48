#pragma once

#include "app/CommandLine.h"
#include "config/ConfigurationSearch.h"
#include "core/Clock.h"
#include "store/Paths.h"

#include <QObject>

#include <memory>
#include <optional>

namespace orgdesk {

class HealthRun;
class LastKnown;
class ProxyKeeper;
class SandboxChild;
class SavedSignIns;
class SecretStore;
class Services;
class Settings;
class Translations;

//! `orgdesk --diagnose`: the health check without a window and without signing in (contracts 2).
//! Needs no display. Ends the event loop with its exit code.
class Diagnose final : public QObject
{
    Q_OBJECT

public:
    explicit Diagnose(CommandLine line);
    ~Diagnose() override;

    //! Starts the checks. \return an exit code when there is nothing to wait for.
    [[nodiscard]] std::optional<int> begin();

private:
    [[nodiscard]] std::optional<int> use(const ConfigurationPlaces &places);
    void useSandbox();
    void run();
    void finish();

    CommandLine m_line;
    SystemClock m_clock;
    Paths m_paths;
    FoundConfiguration m_found;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<SavedSignIns> m_savedSignIns;
    std::unique_ptr<LastKnown> m_lastKnown;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProxyKeeper> m_proxies;
    std::unique_ptr<SandboxChild> m_sandbox;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<HealthRun> m_run;
};

} // namespace orgdesk
