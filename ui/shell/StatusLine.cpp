#include "ui/shell/StatusLine.h"

#include "config/VendorConfiguration.h"
#include "core/Clock.h"
#include "session/Session.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/shell/AppContext.h"

#include <QLocale>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(AppContext &context, QWidget *parent)
    : QStatusBar(parent)
    , m_context(context)
    , m_connection(new StatusDot(tr("Signed out"), Tone::Neutral))
    , m_host(label({}, Tone::Secondary, FontRole::Small))
    , m_updated(label({}, Tone::Secondary, FontRole::Small))
{
    setObjectName(u"statusBar"_s);
    setSizeGripEnabled(false);
    m_connection->setObjectName(u"statusBar.connection"_s);
    m_host->setObjectName(u"statusBar.host"_s);
    m_updated->setObjectName(u"statusBar.updated"_s);
    m_connection->setContentsMargins(12, 0, 4, 0);
    m_updated->setContentsMargins(0, 0, 12, 0);
    addWidget(m_connection);
    addWidget(m_host);
    addPermanentWidget(m_updated);
    m_updated->setText(tr("OrgDesk %1").arg(QStringLiteral(ORGDESK_VERSION)));
    refresh();
}

void StatusLine::refresh()
{
    const VendorConfiguration *configuration = m_context.configuration();
    m_host->setText(configuration ? configuration->domain : QString());
    Session *session = m_context.session();
    const bool active = session && session->state() == Session::State::Active;
    if (!active)
        m_connection->setState(tr("Signed out"), Tone::Neutral);
    else if (m_offline)
        m_connection->setState(tr("Offline"), Tone::Warning);
    else if (m_context.requestQueue().waiting > 0)
        m_connection->setState(tr("Slowed down"), Tone::Warning);
    else
        m_connection->setState(tr("Online"), Tone::Success);
    if (!active)
        m_updated->setText(tr("OrgDesk %1").arg(QStringLiteral(ORGDESK_VERSION)));
}

void StatusLine::setUpdatedNow()
{
    const QTime now = m_context.clock().now().toLocalTime().time();
    m_updated->setText(tr("Updated %1").arg(QLocale().toString(now, QLocale::ShortFormat)));
}

void StatusLine::setLoading(bool loading)
{
    if (loading)
        m_updated->setText(tr("Updating…"));
    else
        setUpdatedNow();
}

void StatusLine::setOffline(bool offline)
{
    m_offline = offline;
    refresh();
}

} // namespace orgdesk::ui
