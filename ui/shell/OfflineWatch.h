#pragma once

#include "core/Error.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace orgdesk::ui {

class AppContext;
class BannerHost;

//! Notices that the vendor cannot be reached, says so in a banner and tries again after 5, 10, 20,
//! 40 and then every 60 s, when the network changes, and when asked to (ui.md 6.11). A network that
//! puts a page of its own in between is told from none at all (reliability 2.5).
class OfflineWatch final : public QObject
{
    Q_OBJECT

public:
    OfflineWatch(AppContext &context, BannerHost &banners, QObject *parent);

    //! The session began, or something else happened that may have changed the answer.
    void look();
    //! Something was loaded just now.
    void noteLoaded();
    //! Signed out.
    void forget();

Q_SIGNALS:
    //! The vendor answers again: what is shown is to be loaded again.
    void backOnline();

private:
    [[nodiscard]] bool isUnreachable() const;
    void onLastKnownShown();
    void goOffline();
    void goOnline();
    void plan();
    void tryNow();
    void onTried(const std::optional<Error> &error);
    void refreshBanner();
    [[nodiscard]] QString title() const;
    //! \param loaded when what is shown came; null when that is not known.
    [[nodiscard]] QString rest(const QDateTime &loaded) const;

    AppContext &m_context;
    BannerHost &m_banners;
    QDateTime m_loadedAt;
    int m_attempt = 0;
    int m_generation = 0; //!< Of the planned try.
    bool m_suspects = false;
    bool m_tries = false;
    bool m_isPortal = false;   //!< Another page answered in the vendor's place.
    bool m_wasReading = false; //!< Offline since the start: the session loads everything itself.
    bool m_bannerResumes = false;
};

} // namespace orgdesk::ui
