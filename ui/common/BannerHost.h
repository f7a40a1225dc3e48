#pragma once

#include <QWidget>

#include <array>

class QVBoxLayout;

namespace orgdesk::ui {

class Banner;

//! Shows at most two banners, the most important ones first: session, offline, rate limit,
//! read-only.
class BannerHost final : public QWidget
{
    Q_OBJECT

public:
    //! In order of importance.
    enum class Place { Session, Offline, RateLimit, ReadOnly };

    explicit BannerHost(QWidget *parent = nullptr);

    //! Takes ownership; replaces what was in that place. The caller names the banner and its
    //! buttons.
    void show(Place place, Banner *banner);
    void clear(Place place);
    //! Null when nothing is in that place. It may be hidden behind two more important ones.
    [[nodiscard]] Banner *banner(Place place) const;

private:
    void arrange();

    static constexpr std::size_t places = 4;
    std::array<Banner *, places> m_banners{};
    QVBoxLayout *m_rows;
};

} // namespace orgdesk::ui
