#include "ui/common/BannerHost.h"

#include "ui/common/Announce.h"
#include "ui/common/Banner.h"
#include "ui/common/Motion.h"

#include <QVBoxLayout>

namespace orgdesk::ui {

namespace {

constexpr int shownBanners = 2;

std::size_t indexOf(BannerHost::Place place)
{
    return static_cast<std::size_t>(place);
}

} // namespace

BannerHost::BannerHost(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void BannerHost::show(Place place, Banner *banner)
{
    clear(place);
    m_banners[indexOf(place)] = banner;
    banner->hide();
    int row = 0;
    for (std::size_t before = 0; before < indexOf(place); ++before)
        row += m_banners[before] ? 1 : 0;
    m_rows->insertWidget(row, banner);
    arrange();
    announce(banner, banner->accessibleName());
}

void BannerHost::clear(Place place)
{
    Banner *&banner = m_banners[indexOf(place)];
    if (!banner)
        return;
    banner->hide();
    m_rows->removeWidget(banner);
    banner->deleteLater();
    banner->setObjectName({});
    banner = nullptr;
    arrange();
}

Banner *BannerHost::banner(Place place) const
{
    return m_banners[indexOf(place)];
}

void BannerHost::arrange()
{
    int shown = 0;
    for (Banner *banner : m_banners) {
        if (banner)
            motion::setShown(banner, ++shown <= shownBanners);
    }
}

} // namespace orgdesk::ui
