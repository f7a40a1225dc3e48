#include "ui/shell/OfflineWatch.h"

#include "core/Clock.h"
#include "myorg/MyOrganizationApi.h"
#include "session/Session.h"
#include "ui/common/Banner.h"
#include "ui/common/BannerHost.h"
#include "ui/common/Button.h"
#include "ui/shell/AppContext.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// One lost answer is no outage, and its reason is told where it belongs.
constexpr std::chrono::milliseconds surelyAfter = 1500ms;
constexpr std::array<std::chrono::seconds, 5> retryAfter{5s, 10s, 20s, 40s, 60s};

//! "14:32", or with its date when that is not today.
QString loadedText(const QDateTime &loaded, const QDateTime &now)
{
    const QDateTime local = loaded.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return OfflineWatch::tr("This is what OrgDesk loaded at %1.")
            .arg(QLocale().toString(local.time(), QLocale::ShortFormat));
    return OfflineWatch::tr("This is what OrgDesk loaded on %1 at %2.")
        .arg(QLocale().toString(local.date(), QLocale::ShortFormat),
             QLocale().toString(local.time(), QLocale::ShortFormat));
}

bool isPortal(const Error &error)
{
    const auto *network = std::get_if<NetworkError>(&error);
    return network && network->reason == NetworkError::Reason::Redirected;
}

} // namespace

OfflineWatch::OfflineWatch(AppContext &context, BannerHost &banners, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_banners(banners)
{
    connect(&context, &AppContext::activityChanged, this, &OfflineWatch::look);
    connect(&context, &AppContext::lastKnownShown, this, &OfflineWatch::onLastKnownShown);
    connect(&context, &AppContext::restoreFailed, this,
            [this](const Error &error) { onTried(error); });
    connect(&context, &AppContext::offlineChanged, this, &OfflineWatch::refreshBanner);
    connect(&context, &AppContext::networkChanged, this, [this] {
        if (m_context.offline().now && !m_context.offline().resumes)
            tryNow();
    });
}

bool OfflineWatch::isUnreachable() const
{
    if (m_context.readsLastKnown())
        return true;
    const Session *session = m_context.session();
    return session && session->state() == Session::State::Active && !m_context.activity().reachable;
}

void OfflineWatch::look()
{
    const bool unreachable = isUnreachable();
    if (!unreachable) {
        m_suspects = false;
        m_isPortal = false;
        goOnline();
        return;
    }
    if (m_context.isResuming()) {
        m_wasReading = true;
        m_context.setOffline({true, {}, true});
        refreshBanner();
        return;
    }
    const bool resumed = m_context.offline().resumes;
    if ((m_context.offline().now && !resumed) || m_suspects)
        return;
    if (m_context.readsLastKnown()) {
        goOffline();
        return;
    }
    m_suspects = true;
    m_context.clock().after(surelyAfter, this, [this] {
        if (std::exchange(m_suspects, false) && isUnreachable())
            goOffline();
    });
}

//! A page must not pass old data off as new, not even for a moment.
void OfflineWatch::onLastKnownShown()
{
    if (m_context.offline().now)
        return;
    if (isUnreachable())
        goOffline();
    else // It answers again already.
        m_context.clock().after(surelyAfter, this, [this] {
            if (!m_context.offline().now)
                Q_EMIT backOnline();
        });
}

void OfflineWatch::goOffline()
{
    m_attempt = 0;
    m_wasReading = m_context.readsLastKnown();
    plan();
    refreshBanner();
}

void OfflineWatch::goOnline()
{
    if (!m_context.offline().now)
        return;
    ++m_generation;
    m_tries = false;
    m_context.setOffline({});
    m_banners.clear(BannerHost::Place::Offline);
    const Session *session = m_context.session();
    if (!m_wasReading && session && session->state() == Session::State::Active)
        Q_EMIT backOnline();
}

void OfflineWatch::plan()
{
    const auto index = std::min<std::size_t>(static_cast<std::size_t>(m_attempt), 4);
    const std::chrono::milliseconds wait = retryAfter[index];
    ++m_attempt;
    const int generation = ++m_generation;
    m_context.setOffline({true, m_context.clock().now().addMSecs(wait.count())});
    m_context.clock().after(wait, this, [this, generation] {
        if (generation == m_generation)
            tryNow();
    });
}

void OfflineWatch::tryNow()
{
    if (std::exchange(m_tries, true))
        return;
    ++m_generation;
    m_context.setOffline({true, {}});
    if (m_context.readsLastKnown()) {
        m_context.restore(); // restoreFailed() follows, or the session is there
        return;
    }
    MyOrganizationApi *api = m_context.api();
    if (!api) {
        onTried(std::nullopt);
        return;
    }
    // Any answer will do, also a refusal.
    onResult(api->organization().configuration(), this,
             [this](const Result<Configuration> &result) {
                 onTried(result ? std::nullopt : std::optional(result.error()));
             });
}

void OfflineWatch::onTried(const std::optional<Error> &error)
{
    m_tries = false;
    m_isPortal = error && isPortal(*error);
    look();
    if (m_context.offline().now && !m_context.offline().nextTry.isValid())
        plan();
    refreshBanner();
}

void OfflineWatch::noteLoaded()
{
    if (!m_context.offline().now)
        m_loadedAt = m_context.clock().now();
}

void OfflineWatch::forget()
{
    ++m_generation;
    m_tries = false;
    m_suspects = false;
    m_loadedAt = {};
    m_context.setOffline({});
    m_banners.clear(BannerHost::Place::Offline);
}

QString OfflineWatch::title() const
{
    if (m_context.offline().resumes)
        return tr("Signing in…");
    return m_isPortal ? tr("This network wants a sign-in of its own.") : tr("You’re offline.");
}

QString OfflineWatch::rest(const QDateTime &loaded) const
{
    const bool resumes = m_context.offline().resumes;
    QStringList sentences;
    if (m_isPortal && !resumes)
        sentences << tr("Open a browser and sign in there, then try again.");
    if (loaded.isValid())
        sentences << loadedText(loaded, m_context.clock().now());
    sentences << (resumes ? tr("You can read and copy; changes wait until you are signed in.")
                          : tr("You can read and copy; changes wait until you are back."));
    return sentences.join(u' ');
}

void OfflineWatch::refreshBanner()
{
    if (!m_context.offline().now)
        return;
    const bool resumes = m_context.offline().resumes;
    if (std::exchange(m_bannerResumes, resumes) != resumes)
        m_banners.clear(BannerHost::Place::Offline); // it has another colour
    Banner *banner = m_banners.banner(BannerHost::Place::Offline);
    if (!banner) {
        banner =
            new Banner(resumes ? Tone::Info : Tone::Warning, resumes ? u"refresh"_s : u"offline"_s);
        banner->setObjectName(u"banner.offline"_s);
        Button *retry = banner->addAction(tr("Try now"), u"refresh"_s);
        retry->setObjectName(u"banner.offline.retry"_s);
        connect(retry, &Button::clicked, this, &OfflineWatch::tryNow);
        m_banners.show(BannerHost::Place::Offline, banner);
    }
    const QDateTime loaded = m_context.loadedAt().isValid() ? m_context.loadedAt() : m_loadedAt;
    banner->setText(title(), rest(loaded));
    auto *retry = banner->findChild<Button *>(u"banner.offline.retry"_s);
    retry->setVisible(!resumes);
    retry->setBusy(m_tries, tr("Trying…"));
}

} // namespace orgdesk::ui
