#include "ui/shell/SessionBanner.h"

#include "core/Clock.h"
#include "session/Session.h"
#include "ui/common/Announce.h"
#include "ui/common/Banner.h"
#include "ui/common/BannerHost.h"
#include "ui/common/Button.h"
#include "ui/common/SecretClipboard.h"
#include "ui/pages/WelcomeWaiting.h"
#include "ui/shell/AppContext.h"

#include <QGuiApplication>
#include <QTimer>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

SessionBanner::SessionBanner(AppContext &context, BannerHost &banners, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_banners(banners)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(std::chrono::seconds(1));
    connect(m_timer, &QTimer::timeout, this, &SessionBanner::tick);
}

Banner *SessionBanner::put(Shown shown)
{
    m_shown = shown;
    m_timer->stop();
    auto *banner = new Banner(Tone::Warning, u"lock"_s);
    banner->setObjectName(u"banner.session"_s);
    m_banners.show(BannerHost::Place::Session, banner);
    return banner;
}

void SessionBanner::showEnded(bool keepsChanges)
{
    Banner *banner = put(Shown::Ended);
    banner->setText(tr("Your session ended."),
                    keepsChanges ? tr("Sign in again to go on. The changes on this page are kept.")
                                 : tr("Sign in again to go on."));
    Button *signIn = banner->addAction(tr("Sign in with browser"), u"external"_s);
    signIn->setObjectName(u"banner.session.signIn"_s);
    connect(signIn, &QPushButton::clicked, this, &SessionBanner::signInRequested);
}

void SessionBanner::refresh()
{
    const Session *session = m_context.session();
    if (!session || m_shown == Shown::Nothing)
        return;
    switch (session->state()) {
    case Session::State::SigningIn:
        showWaiting();
        break;
    case Session::State::Checking:
        put(Shown::Checking)->setText(tr("Signing in…"), {});
        break;
    default:
        break;
    }
}

void SessionBanner::showWaiting()
{
    Session *session = m_context.session();
    Banner *banner = put(Shown::Waiting);
    if (session->signInLink().isEmpty()) {
        banner->setText(session->isKeyringAwaited() ? tr("Waiting for your keyring…")
                                                    : tr("Opening your browser…"),
                        {});
    } else {
        Button *copy = banner->addAction(tr("Copy link"), u"copy"_s);
        copy->setObjectName(u"banner.session.copyLink"_s);
        connect(copy, &QPushButton::clicked, this, [this, copy] {
            copySecretly(m_context.session()->signInLink().toString(QUrl::FullyEncoded));
            copy->setText(tr("Copied"));
            announce(copy, tr("Copied"));
        });
        Button *again = banner->addAction(tr("Open browser again"), u"browser"_s);
        again->setObjectName(u"banner.session.openAgain"_s);
        connect(again, &QPushButton::clicked, this, [this] {
            static_cast<void>(m_context.session()->openBrowserAgain());
            tick();
        });
        m_timer->start();
        tick();
    }
    Button *cancel = banner->addAction(tr("Cancel"));
    cancel->setObjectName(u"banner.session.cancel"_s);
    connect(cancel, &QPushButton::clicked, this, [this] { m_context.session()->cancelSignIn(); });
}

void SessionBanner::tick()
{
    Banner *banner = m_banners.banner(BannerHost::Place::Session);
    const Session *session = m_context.session();
    if (!banner || !session || m_shown != Shown::Waiting)
        return;
    const QString rest = countdownText(m_context.clock().now(), session->signInDeadline());
    banner->setText(session->isBrowserOpened() ? tr("Finish signing in in your browser.")
                                               : tr("OrgDesk couldn’t open a browser."),
                    session->isBrowserOpened()
                        ? rest
                        : tr("Copy the link into any browser on this computer.") + u' ' + rest);
}

void SessionBanner::clear()
{
    m_timer->stop();
    m_shown = Shown::Nothing;
    m_banners.clear(BannerHost::Place::Session);
}

} // namespace orgdesk::ui
