// Reading what was loaded last (contracts 5): when it is kept, when it is shown, when it goes.
#include "app/Application.h"
#include "app/Services.h"
#include "app/WakeWatch.h"
#include "core/Logging.h"
#include "http/NetworkWatch.h"
#include "store/LastKnown.h"
#include "store/SavedSignIns.h"
#include "store/Settings.h"
#include "ui/shell/MainWindow.h"

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

void Application::watchNetwork()
{
    m_network = std::make_unique<NetworkWatch>();
    connect(m_network.get(), &NetworkWatch::changed, this, &Application::networkChanged);
    m_wake = std::make_unique<WakeWatch>(m_clock);
    m_wake->listenToSystem();
    connect(m_wake.get(), &WakeWatch::woke, this, [this] {
        if (m_services)
            m_services->dropConnections();
        Q_EMIT networkChanged();
    });
}

MyOrganizationApi *Application::reading()
{
    return m_services ? &m_services->reading() : nullptr;
}

SessionInfo Application::identity()
{
    if (m_lastKnownSignIn) {
        SessionInfo info;
        info.organizationId = m_lastKnownSignIn->organizationId;
        info.organizationName = m_lastKnownSignIn->organizationName;
        info.userId = m_lastKnownSignIn->userId;
        info.userName = m_lastKnownSignIn->userName;
        info.email = m_lastKnownSignIn->email;
        info.grantedScopes = m_lastKnownScopes;
        return info;
    }
    return m_services ? m_services->session().info() : SessionInfo{};
}

bool Application::willResume() const
{
    const QList<SavedSignIn> all = m_savedSignIns->all();
    return m_start != Start::NeedsVendorSettings
        && std::ranges::any_of(all, [this](const SavedSignIn &saved) {
               return saved.resumable && m_lastKnown->has(saved.organizationId);
           });
}

//! The saved sign-in that this configuration goes on with.
std::optional<SavedSignIn> Application::fittingSignIn() const
{
    const VendorConfiguration &configuration = m_services->configuration();
    const QList<SavedSignIn> all = m_savedSignIns->all();
    const auto found = std::ranges::find_if(all, [&](const SavedSignIn &saved) {
        return saved.resumable && saved.issuer == configuration.issuer()
            && saved.clientId == configuration.clientId
            && (configuration.organization.isEmpty()
                || configuration.organization == saved.organizationId
                || configuration.organization == saved.organizationName);
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

//! Reading what was kept takes milliseconds: one picture with the list is there before two would
//! be.
void Application::showWithLastKnown()
{
    constexpr std::chrono::milliseconds atMost{60};
    const auto show = [this, shown = std::make_shared<bool>()] {
        if (!std::exchange(*shown, true))
            m_window->show();
    };
    connect(m_window.get(), &ui::MainWindow::listSettled, this, show);
    m_clock.after(atMost, this, show);
    buildServices(*m_found.configuration);
    m_start = Start::Ready;
    Q_EMIT configurationReady();
    if (const std::optional<SavedSignIn> saved = fittingSignIn()) {
        resumeFrom(*saved);
        return;
    }
    stopResuming(); // it is of another vendor
    show();
}

//! What was loaded last is shown at once, for as long as restoring the sign-in takes.
void Application::resumeFrom(const SavedSignIn &saved)
{
    if (!m_resuming)
        return;
    onResult(m_lastKnown->owner(saved.organizationId), m_services.get(),
             [this, saved](const Result<LastKnown::Owner> &owner) {
                 if (!m_resuming || m_lastKnownSignIn)
                     return; // it is known by now how it ended, or shown already
                 if (!owner || owner->userId != saved.userId) {
                     stopResuming();
                     return;
                 }
                 readLastKnownOf(saved, owner->scopes);
                 Q_EMIT resumingChanged();
             });
}

//! A keyring that asks, or is locked, is told of where there is room for it.
void Application::stopResuming()
{
    if (!m_resuming)
        return;
    endLastKnown();
    Q_EMIT permissionsChanged();
    Q_EMIT resumingChanged();
}

void Application::onRestoreFailed(const SavedSignIn &saved, const Error &error)
{
    m_resuming = false;
    const bool noAnswer = std::holds_alternative<NetworkError>(error);
    if (noAnswer && !m_lastKnownSignIn && m_lastKnown->has(saved.organizationId)) {
        readLastKnownAfter(saved, error);
        return;
    }
    if (!noAnswer)
        endLastKnown();
    Q_EMIT restoreFailed(error);
}

void Application::readLastKnownAfter(const SavedSignIn &saved, const Error &error)
{
    onResult(m_lastKnown->owner(saved.organizationId), m_services.get(),
             [this, saved, error](const Result<LastKnown::Owner> &owner) {
                 const bool isOurs = owner && owner->userId == saved.userId;
                 if (isOurs && m_services->session().state() == Session::State::SignedOut)
                     readLastKnownOf(saved, owner->scopes);
                 Q_EMIT restoreFailed(error);
             });
}

void Application::readLastKnownOf(const SavedSignIn &saved, const QStringList &scopes)
{
    m_lastKnownSignIn = saved;
    m_lastKnownScopes = scopes;
    m_services->readLastKnownOf(saved.organizationId);
    Q_EMIT permissionsChanged();
}

void Application::endLastKnown()
{
    m_resuming = false;
    if (!std::exchange(m_lastKnownSignIn, std::nullopt))
        return;
    m_lastKnownScopes.clear();
    if (m_services)
        m_services->readLastKnownOf({});
}

void Application::leaveLastKnown()
{
    if (!m_lastKnownSignIn)
        return;
    const SavedSignIn saved = *m_lastKnownSignIn;
    endLastKnown();
    static_cast<void>(m_lastKnown->remove(saved.organizationId));
    onResult(m_services->session().removeSignIn(saved), this, [this](const Result<Done> &removed) {
        if (!removed)
            notice(removed.error());
    });
    Q_EMIT permissionsChanged();
}

void Application::forgetUnused()
{
    if (!m_lastKnown)
        return;
    QStringList used{m_services ? m_services->session().info().organizationId : QString()};
    for (const SavedSignIn &saved : m_savedSignIns->all()) {
        if (saved.resumable)
            used << saved.organizationId;
    }
    m_lastKnown->keepOnly(used);
}

void Application::onSessionState()
{
    const Session &session = m_services->session();
    switch (session.state()) {
    case Session::State::Active:
        endLastKnown();
        keepIdentity();
        break;
    case Session::State::KeychainLocked:
        stopResuming();
        break;
    case Session::State::SigningOut:
        m_endingOrganization = session.info().organizationId;
        break;
    case Session::State::SignedOut:
        if (!m_endingOrganization.isEmpty())
            static_cast<void>(m_lastKnown->remove(std::exchange(m_endingOrganization, {})));
        break;
    default:
        break;
    }
}

void Application::onSetting(const QString &key)
{
    if (key != "keepLastKnown"_L1)
        return;
    const bool keeps = m_settings->flag(key, true);
    if (m_services)
        m_services->setKeepsLastKnown(keeps);
    if (!keeps) {
        if (m_services)
            m_services->giveLastKnownTo({});
        m_lastKnown->keepOnly({});
    } else if (m_services) {
        keepIdentity();
    }
}

//! What another person of the same organization loaded is not for this one: until it is known to
//! be gone, nothing that was kept is shown.
void Application::keepIdentity()
{
    const Session &session = m_services->session();
    const SessionInfo info = session.info();
    if (session.state() != Session::State::Active)
        return;
    if (!m_settings->flag(u"keepLastKnown"_s, true)) {
        m_services->giveLastKnownTo({});
        static_cast<void>(m_lastKnown->remove(info.organizationId));
        return;
    }
    const LastKnown::Owner owner{info.userId, info.grantedScopes};
    onResult(m_lastKnown->claim(info.organizationId, owner, info.persistent), m_services.get(),
             [this, info](const Result<Done> &claimed) {
                 if (claimed && m_services->session().info() == info)
                     m_services->giveLastKnownTo(info);
             });
}

} // namespace orgdesk
