// The other half of Application: what widgets ask it for (ui/shell/AppContext.h).
#include "app/Application.h"
#include "app/HealthSources.h"
#include "app/SandboxChild.h"
#include "app/Services.h"
#include "app/Translations.h"
#include "config/UserConfiguration.h"
#include "http/TlsLibrary.h"
#include "session/Permissions.h"
#include "store/Drafts.h"
#include "store/Settings.h"
#include "ui/shell/MainWindow.h"

#include <QGuiApplication>
#include <QIcon>

namespace orgdesk {

using namespace Qt::StringLiterals;

//! No questions: what was typed is kept, and a session that is not to stay is ended.
void Application::endNow()
{
    constexpr std::chrono::milliseconds atMost{1500};
    std::ignore = m_drafts->save();
    std::ignore = m_settings->save();
    m_window->hide();
    m_clock.after(atMost, this, [] { QCoreApplication::quit(); });
    if (!m_services) {
        QCoreApplication::quit();
        return;
    }
    onResult(m_services->session().endProgram(), this,
             [](const Result<Done> &) { QCoreApplication::quit(); });
}

void Application::startSandbox()
{
    m_start = Start::Loading;
    m_startError.reset();
    m_sandbox = std::make_unique<SandboxChild>(SandboxChild::besideProgram(), m_clock);
    connect(m_sandbox.get(), &SandboxChild::stopped, this, &Application::sandboxStopped);
    onResult(m_sandbox->start(), m_sandbox.get(), [this](const Result<QString> &configFile) {
        if (!configFile.has_value()) {
            fail(configFile.error());
            return;
        }
        // The local tenant stands alone: neither policy nor the person's own settings count.
        ConfigurationPlaces places;
        places.option = *configFile;
        use(search(places));
    });
}

void Application::restartSandbox()
{
    if (m_line.sandbox)
        startSandbox();
}

const VendorConfiguration *Application::configuration() const
{
    return m_services ? &m_services->configuration() : nullptr;
}

QString Application::vendorName() const
{
    if (m_services)
        return m_services->configuration().vendorName();
    return m_found.configuration ? m_found.configuration->vendorName() : m_found.domain;
}

ui::VendorSettings Application::vendorSettings() const
{
    using Place = ConfigurationOrigin::Place;

    ui::VendorSettings settings{m_found.domain, m_found.clientId, m_found.organization, {}};
    for (const QString &key : {u"domain"_s, u"client_id"_s, u"organization"_s}) {
        const Place place = m_found.originOf(key).place;
        if (m_line.sandbox || (place != Place::Default && place != Place::UserFile))
            settings.fixedKeys << key;
    }
    return settings;
}

ProductSettings Application::product() const
{
    return m_found.configuration ? m_found.configuration->product : ProductSettings();
}

void Application::showProduct()
{
    const ProductSettings product = this->product();
    if (!product.name.isEmpty())
        QGuiApplication::setApplicationDisplayName(product.name);
    if (QIcon logo(product.logo); !logo.isNull())
        QGuiApplication::setWindowIcon(logo);
}

QList<ConfigurationValue> Application::configurationValues() const
{
    return m_found.values();
}

QStringList Application::languages() const
{
    return Translations::languages();
}

QString Application::tlsLibrary() const
{
    return orgdesk::tlsLibrary();
}

QString Application::logFile() const
{
    return m_line.logFile.isEmpty() ? m_paths.log() : m_line.logFile;
}

QString Application::takeCrashRecord()
{
    return std::exchange(m_crashRecord, {});
}

Session *Application::session()
{
    return m_services ? &m_services->session() : nullptr;
}

MyOrganizationApi *Application::api()
{
    return m_services ? &m_services->api() : nullptr;
}

HealthDoors Application::healthDoors()
{
    int resumable = 0;
    for (const SavedSignIn &saved : m_savedSignIns->all())
        resumable += saved.resumable ? 1 : 0;
    return healthDoorsOf(
        {m_clock, *m_secrets, m_found, m_services.get(), m_line.profile, resumable, m_line.sandbox},
        m_services ? static_cast<QObject *>(m_services.get()) : this);
}

Future<QByteArray> Application::fetch(const QUrl &address, qsizetype most)
{
    if (!m_services || address.scheme() != u"https")
        return ready<QByteArray>(Cancelled{});
    HttpRequest request;
    request.url = address;
    request.deadline = std::chrono::seconds(8);
    request.maximumAnswer = most;
    return andThen(m_services->web().send(request), m_services.get(),
                   [request](const HttpResponse &response) {
                       return response.status == 200
                           ? Result<QByteArray>(response.body)
                           : Result<QByteArray>(Rejected{{}, exchangeOf(request, response)});
                   });
}

Future<ProbeAnswer> Application::probe(const QUrl &address, qsizetype most)
{
    return m_services ? m_services->probe().get(address, most) : ready<ProbeAnswer>(Cancelled{});
}

Permissions Application::permissions() const
{
    if (!m_services)
        return {};
    if (m_lastKnownSignIn)
        return Permissions(m_lastKnownScopes, m_services->configuration().stepUp.withheldScopes);
    if (m_services->session().state() != Session::State::Active)
        return {};
    return Permissions(m_services->session().info().grantedScopes,
                       m_services->configuration().stepUp.withheldScopes);
}

ui::WaitingRequests::State Application::waitingRequests() const
{
    if (!m_services)
        return {};
    const PacingClient::State state = m_services->pacing().state();
    return {state.interactive, state.changes, state.untilNext, state.waitedSoFar, state.asked};
}

void Application::cancelWaiting()
{
    if (m_services)
        m_services->pacing().cancelWaiting();
}

ui::Activity Application::activity() const
{
    if (!m_services)
        return {};
    const ActivityClient::State &state = m_services->activity().state();
    return {state.reading > 0, state.slow, state.reachable};
}

void Application::saveVendorSettings(const QString &domain, const QString &clientId,
                                     const QString &organization)
{
    const ui::VendorSettings now = vendorSettings();
    const auto pick = [&](const QString &key, const QString &typed, const QString &fixed) {
        return now.fixedKeys.contains(key) ? fixed : typed;
    };
    const Result<Done> written = writeUserConfiguration(
        m_places.userFile,
        {pick(u"domain"_s, domain, now.domain), pick(u"client_id"_s, clientId, now.clientId),
         pick(u"organization"_s, organization, now.organization)});
    if (written.has_value())
        use(search(m_places));
    else
        fail(written.error());
}

} // namespace orgdesk
