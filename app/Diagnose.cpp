#include "app/Diagnose.h"

#include "app/HealthSources.h"
#include "app/KnownOperations.h"
#include "app/ProxyKeeper.h"
#include "app/SandboxChild.h"
#include "app/Services.h"
#include "app/Translations.h"
#include "core/LogFile.h"
#include "health/HealthReport.h"
#include "health/HealthRun.h"
#include "secrets/KeychainSecretStore.h"
#include "secrets/MemorySecretStore.h"
#include "store/LastKnown.h"
#include "store/SavedSignIns.h"
#include "store/Settings.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int exitFailed = 2; // 1 says that there is a warning (contracts 2)

void say(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}

} // namespace

Diagnose::Diagnose(CommandLine line)
    : m_line(std::move(line))
    , m_paths(BaseFolders::ofSystem(), m_line.profile)
{
}

Diagnose::~Diagnose() = default;

std::optional<int> Diagnose::begin()
{
    // What is found out is the report; standard error is for wrong settings.
    QLoggingCategory::setFilterRules(u"*=false"_s);
    if (!m_line.logFile.isEmpty())
        static_cast<void>(startLogging(m_line.logFile, m_line.logLevel));
    m_translations = std::make_unique<Translations>(m_line.language);
    m_savedSignIns = std::make_unique<SavedSignIns>(m_line.sandbox ? m_paths.sandboxSignIns()
                                                                   : m_paths.savedSignIns());
    m_lastKnown = std::make_unique<LastKnown>(m_paths.lastKnown(), m_clock);
    if (m_line.sandbox) {
        m_secrets = std::make_unique<MemorySecretStore>();
        useSandbox();
        return std::nullopt;
    }
    m_secrets = std::make_unique<KeychainSecretStore>();
    return use(ConfigurationPlaces::ofSystem(m_line.configFile, m_paths.userConfiguration(),
                                             QCoreApplication::applicationDirPath()));
}

std::optional<int> Diagnose::use(const ConfigurationPlaces &places)
{
    const Result<FoundConfiguration> found =
        findConfiguration(places, ConfigurationLoader(knownOperations()));
    if (const auto *error = found.errorAs<ConfigurationError>()) {
        say(stderr, u"orgdesk: %1\n"_s.arg(lineOf(*error)).toUtf8());
        return ExitConfiguration;
    }
    m_found = *found;
    if (m_found.configuration) {
        m_services = std::make_unique<Services>(
            *m_found.configuration,
            Services::Doors{
                *m_secrets, m_clock, *m_savedSignIns, m_line.profile, {}, *m_lastKnown, false});
    }
    m_settings = std::make_unique<Settings>(m_paths.settings());
    m_proxies = std::make_unique<ProxyKeeper>(*m_settings, *m_secrets, m_clock, m_line.profile);
    onResult(m_proxies->begin(), this, [this](const Result<Done> &) { run(); });
    return std::nullopt;
}

void Diagnose::useSandbox()
{
    m_sandbox = std::make_unique<SandboxChild>(SandboxChild::besideProgram(), m_clock);
    onResult(m_sandbox->start(), this, [this](const Result<QString> &configFile) {
        if (!configFile) {
            say(stderr, u"orgdesk: %1\n"_s.arg(describe(configFile.error())).toUtf8());
            QCoreApplication::exit(exitFailed);
            return;
        }
        ConfigurationPlaces places;
        places.option = *configFile;
        if (const std::optional<int> code = use(places))
            QCoreApplication::exit(*code);
    });
}

void Diagnose::run()
{
    int resumable = 0;
    for (const SavedSignIn &saved : m_savedSignIns->all())
        resumable += saved.resumable ? 1 : 0;
    const HealthSources sources{m_clock,        *m_secrets, m_found,       m_services.get(),
                                m_line.profile, resumable,  m_line.sandbox};
    m_run =
        std::make_unique<HealthRun>(healthDoorsOf(sources, this), HealthRun::Scope::ThisComputer);
    // Later: exit() before the event loop runs would be lost.
    connect(m_run.get(), &HealthRun::finished, this, &Diagnose::finish, Qt::QueuedConnection);
    m_run->start();
}

void Diagnose::finish()
{
    const HealthReport report{m_run->rows(), m_run->checkedAt(), {}, true};
    say(stdout, m_line.json ? report.asJson() + '\n' : report.asText().toUtf8());
    QCoreApplication::exit(report.exitCode());
}

} // namespace orgdesk
