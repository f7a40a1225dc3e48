#include "ui/shell/StatusLine.h"

#include "config/VendorConfiguration.h"
#include "core/Clock.h"
#include "session/Session.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/Spinner.h"
#include "ui/shell/AppContext.h"
#include "ui/shell/WaitingRequests.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto wordsAfter = std::chrono::milliseconds(200);
constexpr int spinnerSize = 12;

} // namespace

StatusLine::StatusLine(AppContext &context, WaitingRequests *waiting, QWidget *parent)
    : QStatusBar(parent)
    , m_context(context)
    , m_waiting(waiting)
    , m_connection(new StatusDot(tr("Signed out"), Tone::Neutral))
    , m_host(label({}, Tone::Secondary, FontRole::Small))
    , m_spinner(new Spinner(spinnerSize))
    , m_updated(label({}, Tone::Secondary, FontRole::Small))
    , m_tick(new QTimer(this))
    , m_delay(new QTimer(this))
{
    setObjectName(u"statusBar"_s);
    setSizeGripEnabled(false);
    setContentsMargins(12, 0, 12, 0);
    m_connection->setObjectName(u"statusBar.connection"_s);
    m_host->setObjectName(u"statusBar.host"_s);
    m_updated->setObjectName(u"statusBar.updated"_s);
    m_spinner->hide();
    addWidget(m_connection);
    addWidget(m_host);
    addPermanentWidget(m_spinner);
    addPermanentWidget(m_updated);
    m_tick->setInterval(std::chrono::seconds(1));
    connect(m_tick, &QTimer::timeout, this, &StatusLine::refresh);
    connect(&m_context, &AppContext::offlineChanged, this, &StatusLine::refresh);
    m_delay->setSingleShot(true);
    m_delay->setInterval(wordsAfter);
    connect(m_delay, &QTimer::timeout, this, [this] {
        m_readsLong = true;
        refresh();
    });
    refresh();
}

void StatusLine::refresh()
{
    const VendorConfiguration *configuration = m_context.configuration();
    m_host->setText(configuration ? configuration->domain : QString());
    Session *session = m_context.session();
    // A sign-in or a restore that runs over a session leaves it as it is.
    const bool active = session && session->state() == Session::State::Active;
    const bool offline = m_context.offline().now;
    if (!active && !offline)
        m_updatedAt = {};
    const bool counts = offline || (m_waiting && m_waiting->waitingRequests().count > 0);
    if (counts && !m_tick->isActive())
        m_tick->start();
    else if (!counts)
        m_tick->stop();
    refreshConnection(active);
    refreshUpdated(active);
}

void StatusLine::refreshConnection(bool active)
{
    if (!active && !m_context.offline().now)
        m_connection->setState(tr("Signed out"), Tone::Neutral);
    else if (m_context.offline().resumes)
        m_connection->setState(tr("Signing in…"), Tone::Neutral);
    else if (m_stopped || m_context.offline().now || !m_context.activity().reachable)
        m_connection->setState(tr("Offline"), Tone::Warning);
    else if (m_waiting && m_waiting->waitingRequests().isLong())
        m_connection->setState(tr("Slowed down"), Tone::Warning);
    else
        m_connection->setState(tr("Online"), Tone::Success);
}

//! "Loaded 14:32, trying again in 20 s"
QString StatusLine::offlineText() const
{
    const QDateTime loaded = m_context.loadedAt().isValid() ? m_context.loadedAt() : m_updatedAt;
    const QDateTime next = m_context.offline().nextTry;
    const qint64 seconds =
        next.isValid() ? (m_context.clock().now().msecsTo(next) + 999) / 1000 : 0;
    const bool resumes = m_context.offline().resumes;
    const QString again = resumes ? QString()
        : seconds > 0             ? tr("trying again in %1 s").arg(seconds)
                                  : tr("trying again…");
    if (!loaded.isValid())
        return again;
    const QString time = loaded.toLocalTime().date() == m_context.clock().now().toLocalTime().date()
        ? QLocale().toString(loaded.toLocalTime().time(), QLocale::ShortFormat)
        : QLocale().toString(loaded.toLocalTime(), QLocale::ShortFormat);
    return resumes ? tr("Loaded %1").arg(time) : tr("Loaded %1, %2").arg(time, again);
}

void StatusLine::refreshUpdated(bool active)
{
    if (m_context.offline().now) {
        m_delay->stop();
        m_readsLong = false;
        m_spinner->hide();
        m_updated->setText(offlineText());
        return;
    }
    const Activity activity = m_context.activity();
    if (!activity.reading) {
        m_delay->stop();
        m_readsLong = false;
    } else if (!m_readsLong && !m_delay->isActive()) {
        m_delay->start();
    }
    const bool busy = active && (activity.slow || m_readsLong);
    m_spinner->setVisible(busy);
    const WaitingRequests::State waiting =
        m_waiting ? m_waiting->waitingRequests() : WaitingRequests::State{};
    if (active && waiting.isLong())
        m_updated->setText(tr("Waiting %1 s for the service’s limit")
                               .arg(std::max<qint64>(1, (waiting.nextIn.count() + 999) / 1000)));
    else if (busy && activity.slow)
        m_updated->setText(tr("Still waiting for %1…").arg(m_context.vendorName()));
    else if (busy)
        m_updated->setText(m_updatedAt.isValid() ? tr("Updating…") : tr("Loading"));
    else if (m_updatedAt.isValid())
        m_updated->setText(
            tr("Updated %1")
                .arg(QLocale().toString(m_updatedAt.toLocalTime().time(), QLocale::ShortFormat)));
    else
        m_updated->setText(tr("OrgDesk %1").arg(QStringLiteral(ORGDESK_VERSION)));
}

void StatusLine::setUpdatedNow()
{
    if (!m_context.offline().now) // what was kept has a time of its own
        m_updatedAt = m_context.clock().now();
    refresh();
}

void StatusLine::setStopped(bool stopped)
{
    m_stopped = stopped;
    refresh();
}

} // namespace orgdesk::ui
