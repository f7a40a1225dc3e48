#include "ui/shell/StatusLine.h"

#include "config/VendorConfiguration.h"
#include "core/Clock.h"
#include "session/Session.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/Spinner.h"
#include "ui/shell/AppContext.h"

#include <QLocale>
#include <QTimer>

#include <chrono>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto wordsAfter = std::chrono::milliseconds(200);
constexpr int spinnerSize = 12;

} // namespace

StatusLine::StatusLine(AppContext &context, QWidget *parent)
    : QStatusBar(parent)
    , m_context(context)
    , m_connection(new StatusDot(tr("Signed out"), Tone::Neutral))
    , m_host(label({}, Tone::Secondary, FontRole::Small))
    , m_spinner(new Spinner(spinnerSize))
    , m_updated(label({}, Tone::Secondary, FontRole::Small))
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
    if (!active)
        m_updatedAt = {};
    refreshConnection(active);
    refreshUpdated(active);
}

void StatusLine::refreshConnection(bool active)
{
    if (!active)
        m_connection->setState(tr("Signed out"), Tone::Neutral);
    else if (m_stopped || !m_context.activity().reachable)
        m_connection->setState(tr("Offline"), Tone::Warning);
    else if (m_context.requestQueue().waiting > 0)
        m_connection->setState(tr("Slowed down"), Tone::Warning);
    else
        m_connection->setState(tr("Online"), Tone::Success);
}

void StatusLine::refreshUpdated(bool active)
{
    const Activity activity = m_context.activity();
    if (!activity.reading) {
        m_delay->stop();
        m_readsLong = false;
    } else if (!m_readsLong && !m_delay->isActive()) {
        m_delay->start();
    }
    const bool busy = active && (activity.slow || m_readsLong);
    m_spinner->setVisible(busy);
    if (busy && activity.slow)
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
    m_updatedAt = m_context.clock().now();
    refresh();
}

void StatusLine::setStopped(bool stopped)
{
    m_stopped = stopped;
    refresh();
}

} // namespace orgdesk::ui
