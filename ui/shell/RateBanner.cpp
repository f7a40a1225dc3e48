#include "ui/shell/RateBanner.h"

#include "ui/common/Banner.h"
#include "ui/common/BannerHost.h"
#include "ui/common/Button.h"
#include "ui/shell/AppContext.h"
#include "ui/shell/WaitingRequests.h"

#include <QProgressBar>
#include <QTimer>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto place = BannerHost::Place::RateLimit;

qint64 secondsUp(std::chrono::milliseconds time)
{
    return std::max<qint64>(1, (time.count() + 999) / 1000);
}

} // namespace

RateBanner::RateBanner(AppContext &context, WaitingRequests *waiting, BannerHost &banners,
                       QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_banners(banners)
    , m_waiting(waiting)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(std::chrono::milliseconds(500));
    connect(m_timer, &QTimer::timeout, this, &RateBanner::refresh);
    if (m_waiting)
        connect(&context, &AppContext::requestQueueChanged, this, &RateBanner::refresh);
}

Banner *RateBanner::shown()
{
    if (Banner *banner = m_banners.banner(place))
        return banner;
    auto *banner = new Banner(Tone::Warning, u"clock"_s);
    banner->setObjectName(u"banner.rateLimit"_s);
    banner->progressBar()->setObjectName(u"banner.rateLimit.progress"_s);
    banner->progressBar()->setAccessibleName(tr("Time until the next request"));
    Button *cancel = banner->addAction(tr("Cancel"));
    cancel->setObjectName(u"banner.rateLimit.cancel"_s);
    connect(cancel, &Button::clicked, this, [this] { m_waiting->cancelWaiting(); });
    m_banners.show(place, banner);
    return banner;
}

void RateBanner::refresh()
{
    const WaitingRequests::State state = m_waiting->waitingRequests();
    // What the governor spaces by itself is for the status bar.
    if (state.count == 0 || !state.asked) {
        m_timer->stop();
        m_longest = {};
        m_banners.clear(place);
        return;
    }
    if (!m_timer->isActive())
        m_timer->start();
    m_longest = std::max(m_longest, state.nextIn);
    Banner *banner = shown();
    const qint64 seconds = secondsUp(state.nextIn);
    banner->setText(tr("%1 asks OrgDesk to slow down.").arg(m_context.vendorName()),
                    state.changes > 0
                        ? tr("Your change is kept and is sent again in %1 s.").arg(seconds)
                        : tr("Loading goes on in %1 s.").arg(seconds));
    if (m_longest.count() > 0)
        banner->setProgress(static_cast<int>(100 - 100 * state.nextIn.count() / m_longest.count()));
}

} // namespace orgdesk::ui
