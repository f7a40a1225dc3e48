#pragma once

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace orgdesk::ui {

class AppContext;

//! The menu bar and its actions (ui.md 2 and 13). Only makes them; the window connects them.
class MainMenu final : public QObject
{
    Q_OBJECT

public:
    MainMenu(AppContext &context, QMenuBar &bar);

    QAction *addProvider = nullptr;
    QAction *importMetadata = nullptr;
    QAction *save = nullptr;
    QAction *review = nullptr;
    QAction *journal = nullptr;
    QAction *signOut = nullptr;
    QAction *signOutBrowser = nullptr;
    QAction *quit = nullptr;
    QAction *copyIdentifier = nullptr;
    QAction *find = nullptr;
    QAction *refresh = nullptr;
    QAction *fullSidebar = nullptr;
    QAction *iconSidebar = nullptr;
    QAction *goOrganization = nullptr;
    QAction *goSingleSignOn = nullptr;
    QAction *goDomains = nullptr;
    QAction *goMembers = nullptr;
    QAction *goHealth = nullptr;
    QAction *back = nullptr;
    QAction *nextTab = nullptr;
    QAction *previousTab = nullptr;
    QAction *nextRegion = nullptr;
    QAction *previousRegion = nullptr;
    QAction *vendorSettings = nullptr;
    QAction *proxy = nullptr;
    QAction *settings = nullptr;
    QAction *configuration = nullptr;
    QAction *openLogs = nullptr;
    QAction *support = nullptr;
    QAction *privacy = nullptr;
    QAction *shortcuts = nullptr;
    QAction *guide = nullptr;
    QAction *health = nullptr;
    QAction *copyDiagnostics = nullptr;
    QAction *about = nullptr;
    QAction *comfortable = nullptr;
    QAction *compact = nullptr;
    QMenu *organizations = nullptr; //!< Filled by the window when it opens.

    //! Enables what needs a session.
    void setSignedIn(bool signedIn);
    //! Not while a sign-in is being restored: it would come back.
    void setSignOutEnabled(bool enabled);
    void setDirty(bool dirty);
    //! Every action with a shortcut, in the order of the menus.
    [[nodiscard]] QList<const QAction *> actionsWithShortcuts() const;

private:
    void addFileMenu(QMenuBar &bar);
    void addEditMenu(QMenuBar &bar);
    void addViewMenu(AppContext &context, QMenuBar &bar);
    void addDensityMenu(AppContext &context, QMenu *menu);
    void addGoMenu(QMenuBar &bar);
    void addHelpMenu(QMenuBar &bar);
    QAction *add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys,
                 const QString &name);
    void sendToFocused(QAction *action, const char *slot);

    QMenuBar &m_bar;
};

} // namespace orgdesk::ui
