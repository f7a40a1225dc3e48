#pragma once

#include "session/Session.h"

#include <QMainWindow>

#include <memory>

class QMenu;
class QStackedWidget;

namespace orgdesk {
struct SavedSignIn;
}

namespace orgdesk::ui {

class AppContext;
class MainMenu;
class ProxyDoor;
class StatusLine;
class StepUpPresenter;
class TroubleBanners;
class WelcomePage;
class Workspace;

//! The program's window: welcome page or workspace, menus, status bar. Shows itself before anything
//! is loaded and follows the context from there.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(AppContext &context);
    ~MainWindow() override;

    //! Begins with the pages in place of the welcome page: isResuming(). Before the window is
    //! shown.
    void expectWorkspace();
    //! Must outlive the window.
    void setProxyDoor(ProxyDoor &door);
    //! The language that the command line chose, which *Settings…* then says.
    void setLanguageOption(const QString &code) { m_languageOption = code; }

Q_SIGNALS:
    //! The list of providers shows all that it will show.
    void listSettled();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectMenu();
    void makeSidebarMenus();
    void onConfigurationReady();
    void onStateChanged();
    void onKeyringAwaited();
    void showWelcome();
    void makeWorkspace();
    void showWorkspace();
    void refreshTitle();
    void showNotices();
    void refreshConfirmation();
    void signOut(Session::SignOutScope scope);
    void signInAgain();
    void signInElsewhere();
    void showSignIn();
    //! The other sign-ins of this computer.
    void fillOrganizations(QMenu *menu);
    void switchTo(const SavedSignIn &saved);
    //! The answer to a change got lost, but the change is there.
    void showFoundDone(const QString &operation);
    void raiseWindow();
    void connectView();
    void connectHelp();
    void refreshHelp();
    void restoreGeometryOnScreen();
    void saveGeometryNow();
    //! True when nothing is lost by closing; else it asks.
    [[nodiscard]] bool savesDrafts();

    AppContext &m_context;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    Workspace *m_workspace = nullptr;
    StatusLine *m_status;
    MainMenu *m_menu;
    TroubleBanners *m_trouble;
    StepUpPresenter *m_stepUp;
    QString m_languageOption;
    qsizetype m_noticesShown = 0;
    bool m_signsIn = false;
    bool m_leaving = false;
    bool m_leavesDrafts = false; //!< Though they could not be saved.
    bool m_ended = false; //!< The session was revoked; nothing more is to be done before closing.
};

} // namespace orgdesk::ui
