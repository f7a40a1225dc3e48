#pragma once

#include <QObject>

class QTimer;

namespace orgdesk::ui {

class AppContext;
class Banner;
class BannerHost;

//! The banner of a session that ended (ui.md 6.11): asks to sign in again and, while the browser
//! has the word, shows the way there. Follows the session's state.
class SessionBanner final : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive this object.
    SessionBanner(AppContext &context, BannerHost &banners, QObject *parent = nullptr);

    //! \param keepsChanges says that what was typed on this page is kept.
    void showEnded(bool keepsChanges);
    //! Shows the running sign-in; nothing while none was asked for here.
    void refresh();
    void clear();

Q_SIGNALS:
    void signInRequested();

private:
    enum class Shown { Nothing, Ended, Waiting, Checking };

    Banner *put(Shown shown);
    void showWaiting();
    void tick();

    AppContext &m_context;
    BannerHost &m_banners;
    Shown m_shown = Shown::Nothing;
    QTimer *m_timer;
};

} // namespace orgdesk::ui
