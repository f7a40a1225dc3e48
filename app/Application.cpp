#include "app/Application.h"

#include "app/FirstPaint.h"
#include "app/KnownOperations.h"
#include "app/ProxyKeeper.h"
#include "app/SandboxChild.h"
#include "app/Services.h"
#include "app/TerminationSignals.h"
#include "app/Translations.h"
#include "app/WakeWatch.h"
#include "bulk/BulkWork.h"
#include "config/UserConfiguration.h"
#include "core/CrashRecord.h"
#include "core/LogFile.h"
#include "core/Logging.h"
#include "http/NetworkWatch.h"
#include "secrets/KeychainSecretStore.h"
#include "secrets/MemorySecretStore.h"
#include "session/Permissions.h"
#include "store/DiskState.h"
#include "store/Drafts.h"
#include "store/InstanceLock.h"
#include "store/Journal.h"
#include "store/LastKnown.h"
#include "store/SavedSignIns.h"
#include "store/Settings.h"
#include "ui/common/AccessibleScrollArea.h"
#include "ui/common/StyleSheetPause.h"
#include "ui/common/ThemeMode.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QFile>

#include <cstdio>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

void printProblem(const QString &text)
{
    std::fputs(qPrintable(QString(u"orgdesk: "_s + text + u'\n')), stderr);
}

} // namespace

Application::Application(CommandLine line, QApplication &application)
    : m_line(std::move(line))
    , m_application(application)
    , m_paths(BaseFolders::ofSystem(), m_line.profile)
    , m_places(ConfigurationPlaces::ofSystem(m_line.configFile, m_paths.userConfiguration(),
                                             QCoreApplication::applicationDirPath()))
{
    ui::installAccessibleScrollAreas();
}

Application::~Application() = default;

std::optional<int> Application::begin()
{
    std::optional<int> exitCode = readConfiguration();
    if (!exitCode)
        exitCode = takeLock();
    if (exitCode)
        return exitCode;
    const QString logFile = m_line.logFile.isEmpty() ? m_paths.log() : m_line.logFile;
    const Result<Done> logging = startLogging(logFile, m_line.logLevel);
    if (!logging.has_value())
        notice(logging.error());
    m_crashRecord = orgdesk::takeCrashRecord(m_paths.crashRecord());
    noteCrashes(m_paths.crashRecord(), QByteArrayLiteral(ORGDESK_VERSION));
    for (const ConfigurationError &ignored : m_found.ignored)
        notice(ignored);
    buildStores();
    showWindow();
    return std::nullopt;
}

std::optional<int> Application::readConfiguration()
{
    if (m_line.sandbox)
        return std::nullopt;
    const Result<FoundConfiguration> found = search(m_places);
    if (const auto *error = found.errorAs<ConfigurationError>()) {
        printProblem(lineOf(*error));
        return ExitConfiguration;
    }
    m_found = *found;
    m_start = m_found.configuration ? Start::Loading : Start::NeedsVendorSettings;
    return std::nullopt;
}

std::optional<int> Application::takeLock()
{
    m_lock = std::make_unique<InstanceLock>(m_paths.lockFile(), m_paths.instanceSocket());
    connect(m_lock.get(), &InstanceLock::raiseRequested, this, &Application::raiseRequested);
    const Result<InstanceLock::Outcome> outcome = m_lock->acquire();
    if (!outcome.has_value()) {
        // Two windows are better than none: a home that cannot be written is told in the window.
        notice(outcome.error());
        return std::nullopt;
    }
    switch (*outcome) {
    case InstanceLock::Outcome::First:
        return std::nullopt;
    case InstanceLock::Outcome::HandedOver:
        return ExitOk;
    case InstanceLock::Outcome::NoAnswer:
        printProblem(u"profile "_s + m_line.profile
                     + u" is in use by another OrgDesk that does not answer"_s);
        return ExitFailure;
    }
    return std::nullopt;
}

void Application::buildStores()
{
    m_settings = std::make_unique<Settings>(m_paths.settings());
    connect(&DiskState::of(*m_settings), &DiskState::refused, this, &Application::notice);
    connect(m_settings.get(), &Settings::changed, this, &Application::onSetting);
    m_translations = std::make_unique<Translations>(
        m_line.language.isEmpty() ? m_settings->value(u"language"_s) : m_line.language,
        product().name);
    const QString theme = m_line.theme.isEmpty() ? m_settings->value(u"theme"_s) : m_line.theme;
    m_theme = std::make_unique<ui::Theme>(ui::themeModeOf(theme));
    m_theme->setHighContrast(m_settings->flag(u"highContrast"_s, false));
    m_theme->setAccent(QColor(product().accent));
    showProduct();
    m_theme->apply(m_application);
    m_drafts = std::make_unique<Drafts>(m_paths.drafts(), m_clock);
    connect(m_drafts.get(), &Drafts::failed, this, &Application::notice);
    m_journal = std::make_unique<Journal>(m_paths.journal());
    connect(m_journal.get(), &Journal::failed, this, &Application::notice);
    m_lastKnown = std::make_unique<LastKnown>(
        m_line.sandbox ? m_paths.sandboxLastKnown() : m_paths.lastKnown(), m_clock);
    if (m_line.sandbox) {
        QFile::remove(m_paths.sandboxSignIns());
        m_savedSignIns = std::make_unique<SavedSignIns>(m_paths.sandboxSignIns());
        m_secrets = std::make_unique<MemorySecretStore>();
    } else {
        m_savedSignIns = std::make_unique<SavedSignIns>(m_paths.savedSignIns());
        m_secrets = std::make_unique<KeychainSecretStore>();
    }
    m_proxies = std::make_unique<ProxyKeeper>(*m_settings, *m_secrets, m_clock, m_line.profile);
    if (m_settings->problem())
        notice(*m_settings->problem());
    if (m_savedSignIns->problem())
        notice(*m_savedSignIns->problem());
    for (const FileError &problem : m_drafts->problems())
        notice(problem);
}

void Application::showWindow()
{
    {
        const ui::StyleSheetPause pause; // it was more than half of the start
        m_window = std::make_unique<ui::MainWindow>(*this);
        m_resuming = willResume();
        if (m_resuming)
            m_window->expectWorkspace();
    }
    m_window->setProxyDoor(*m_proxies);
    m_window->setLanguageOption(m_line.language);
    new FirstPaint(*m_window, [this] { afterFirstPaint(); });
    if (m_resuming)
        showWithLastKnown();
    else
        m_window->show();
}

void Application::afterFirstPaint()
{
    m_termination = std::make_unique<TerminationSignals>();
    connect(m_termination.get(), &TerminationSignals::asked, this, &Application::endNow);
    const Future<Done> proxies = m_proxies->begin();
    if (m_proxies->waitsForPassword())
        onResult(proxies, this, [this](const Result<Done> &) { useConfiguration(); });
    else
        useConfiguration();
    watchNetwork();
    forgetUnused();
}

void Application::useConfiguration()
{
    if (m_line.sandbox)
        startSandbox();
    else if (m_start == Start::Ready)
        restore(); // what was kept is shown already
    else
        use(m_found);
}

Result<FoundConfiguration> Application::search(const ConfigurationPlaces &places) const
{
    return findConfiguration(places, ConfigurationLoader(knownOperations()));
}

void Application::use(const Result<FoundConfiguration> &found)
{
    if (!found.has_value()) {
        fail(found.error());
        return;
    }
    m_found = *found;
    m_startError.reset();
    if (!m_found.configuration) {
        m_start = Start::NeedsVendorSettings;
        return;
    }
    buildServices(*m_found.configuration);
    m_start = Start::Ready;
    Q_EMIT configurationReady();
    restore();
}

void Application::buildServices(const VendorConfiguration &configuration)
{
    // Widgets let go of the old ones when configurationReady() tells them.
    std::unique_ptr<Services> former = std::move(m_services);
    if (former)
        endLastKnown();
    m_services = std::make_unique<Services>(
        configuration,
        Services::Doors{*m_secrets, m_clock, *m_savedSignIns, m_line.profile, m_paths.locks(),
                        *m_lastKnown, m_settings->flag(u"keepLastKnown"_s, true),
                        m_settings.get()});
    if (former)
        Services::retire(std::move(former), m_retired);
    keepJournal();
    bulkWork().setApi(&m_services->api(), &m_services->inBackground());
    Session &session = m_services->session();
    connect(&session, &Session::notice, this, &Application::notice);
    connect(&session, &Session::infoChanged, this, &Application::permissionsChanged);
    // Before the window hears of it.
    connect(&session, &Session::stateChanged, this, &Application::onSessionState);
    connect(&session, &Session::infoChanged, this, &Application::keepIdentity);
    connect(&session, &Session::keyringAwaitedChanged, this, [this, &session] {
        if (session.isKeyringAwaited())
            stopResuming();
    });
    connect(&session, &Session::stateChanged, this, &Application::permissionsChanged);
    connect(m_services.get(), &Services::proxyPasswordAsked, m_proxies.get(),
            &ProxyKeeper::onPasswordAsked);
    connect(m_services.get(), &Services::proxyBlocked, m_proxies.get(), &ui::ProxyDoor::blocked);
    connect(m_services.get(), &Services::lastKnownGiven, this, &Application::noteLastKnown);
    connect(&m_services->pacing(), &PacingClient::stateChanged, this,
            &Application::requestQueueChanged);
    connect(&m_services->activity(), &ActivityClient::stateChanged, this,
            &Application::activityChanged);
}

void Application::restore()
{
    const std::optional<SavedSignIn> saved = fittingSignIn();
    if (!saved) {
        stopResuming();
        return;
    }
    if (!m_lastKnownSignIn)
        resumeFrom(*saved);
    onResult(m_services->session().restore(*saved), m_services.get(),
             [this, saved = *saved](const Result<SessionInfo> &info) {
                 if (!info.has_value())
                     onRestoreFailed(saved, info.error());
             });
}

void Application::fail(const Error &error)
{
    m_resuming = false;
    qCWarning(lcApp) << "start failed:" << error;
    m_startError = error;
    if (!m_services)
        m_start = Start::Failed;
    Q_EMIT startFailed(error);
}

void Application::notice(const Error &error)
{
    qCWarning(lcApp) << error;
    m_notices << error;
    Q_EMIT noticeAdded(error);
}

} // namespace orgdesk
