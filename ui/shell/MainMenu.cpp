#include "ui/shell/MainMenu.h"

#include "store/Settings.h"
#include "ui/common/ThemeMode.h"
#include "ui/shell/AppContext.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

MainMenu::MainMenu(AppContext &context, QMenuBar &bar)
    : QObject(&bar)
    , m_bar(bar)
{
    bar.setObjectName(u"menuBar"_s);
    addFileMenu(bar);
    addEditMenu(bar);
    addViewMenu(context, bar);
    addGoMenu(bar);
    addHelpMenu(bar);
}

QAction *MainMenu::add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys,
                       const QString &name)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(u"menu."_s + name);
    action->setShortcuts(keys);
    // Else macOS moves what is called settings or setup into the application's menu.
    action->setMenuRole(QAction::NoRole);
    return action;
}

void MainMenu::addFileMenu(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&File"));
    addProvider = add(menu, tr("&Add provider…"), {QKeySequence::New}, u"addProvider"_s);
    importMetadata = add(menu, tr("&Import metadata…"), {QKeySequence::Open}, u"importMetadata"_s);
    menu->addSeparator();
    save = add(menu, tr("&Save"), {QKeySequence::Save}, u"save"_s);
    review = add(menu, tr("&Review changes…"), {QKeySequence(u"Ctrl+Shift+S"_s)}, u"review"_s);
    menu->addSeparator();
    journal = add(menu, tr("Your &changes"), {}, u"journal"_s);
    menu->addSeparator();
    vendorSettings = add(menu, tr("&Vendor settings…"), {}, u"vendorSettings"_s);
    proxy = add(menu, tr("Network &proxy…"), {}, u"proxy"_s);
    organizations = menu->addMenu(tr("S&witch organization"));
    organizations->setObjectName(u"menu.organizations"_s);
    signOut = add(menu, tr("Sign &out"), {}, u"signOut"_s);
    signOutBrowser = add(menu, tr("Sign out here and in the &browser"), {}, u"signOutBrowser"_s);
    menu->addSeparator();
    quit = add(menu, tr("E&xit"), {QKeySequence::Quit}, u"quit"_s);
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::sendToFocused(QAction *action, const char *slot)
{
    connect(action, &QAction::triggered, this, [slot] {
        if (QWidget *focused = QApplication::focusWidget())
            QMetaObject::invokeMethod(focused, slot);
    });
}

void MainMenu::addEditMenu(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&Edit"));
    // No shortcuts here: the focused field has them already.
    sendToFocused(add(menu, tr("&Undo"), {}, u"undo"_s), "undo");
    sendToFocused(add(menu, tr("&Redo"), {}, u"redo"_s), "redo");
    menu->addSeparator();
    sendToFocused(add(menu, tr("Cu&t"), {}, u"cut"_s), "cut");
    sendToFocused(add(menu, tr("&Copy"), {}, u"copy"_s), "copy");
    sendToFocused(add(menu, tr("&Paste"), {}, u"paste"_s), "paste");
    menu->addSeparator();
    copyIdentifier =
        add(menu, tr("Copy &identifier"), {QKeySequence(u"Ctrl+Shift+C"_s)}, u"copyIdentifier"_s);
    find = add(menu, tr("&Find"), {QKeySequence::Find}, u"find"_s);
    menu->addSeparator();
    settings = add(menu, tr("&Settings…"), {QKeySequence(u"Ctrl+,"_s)}, u"settings"_s);
    settings->setMenuRole(QAction::PreferencesRole);
}

void MainMenu::addViewMenu(AppContext &context, QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&View"));
    refresh =
        add(menu, tr("&Refresh"), {QKeySequence::Refresh, QKeySequence(u"Ctrl+R"_s)}, u"refresh"_s);
    refresh->setShortcuts({QKeySequence(u"F5"_s), QKeySequence(u"Ctrl+R"_s)});
    addDensityMenu(context, menu);
    guide = add(menu, tr("Setup &guide"), {QKeySequence(u"Ctrl+G"_s)}, u"guide"_s);
    QMenu *themes = menu->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    const auto addTheme = [&](const QString &text, Theme::Mode mode) {
        QAction *action = add(themes, text, {}, u"theme."_s + nameOf(mode));
        action->setCheckable(true);
        action->setActionGroup(group);
        const auto mark = [&context, action, mode] {
            action->setChecked(context.theme().mode() == mode);
        };
        mark();
        connect(action, &QAction::triggered, this, [&context, mode] {
            context.theme().setMode(mode); // the setting may be the same, and --theme another
            context.settings().setValue(u"theme"_s, nameOf(mode));
        });
        connect(themes, &QMenu::aboutToShow, action, mark);
        connect(&context.settings(), &Settings::changed, action, [mark](const QString &key) {
            if (key == "theme"_L1)
                mark();
        });
    };
    addTheme(tr("&Follow system"), Theme::Mode::System);
    addTheme(tr("&Light"), Theme::Mode::Light);
    addTheme(tr("&Dark"), Theme::Mode::Dark);
    QMenu *sidebar = menu->addMenu(tr("&Sidebar"));
    auto *sidebarGroup = new QActionGroup(this);
    fullSidebar = add(sidebar, tr("&Full"), {}, u"sidebar.full"_s);
    iconSidebar = add(sidebar, tr("&Icons"), {}, u"sidebar.icons"_s);
    for (QAction *action : {fullSidebar, iconSidebar}) {
        action->setCheckable(true);
        action->setActionGroup(sidebarGroup);
    }
}

void MainMenu::addDensityMenu(AppContext &context, QMenu *menu)
{
    QMenu *densities = menu->addMenu(tr("&Density"));
    auto *group = new QActionGroup(this);
    comfortable = add(densities, tr("&Comfortable"), {}, u"density.comfortable"_s);
    compact = add(densities, tr("C&ompact"), {}, u"density.compact"_s);
    for (QAction *action : {comfortable, compact}) {
        action->setCheckable(true);
        action->setActionGroup(group);
    }
    const bool isCompact = context.settings().value(u"density"_s) == u"compact";
    (isCompact ? compact : comfortable)->setChecked(true);
    connect(&context.settings(), &Settings::changed, this, [this, &context](const QString &key) {
        if (key == "density"_L1)
            (context.settings().value(key) == u"compact" ? compact : comfortable)->setChecked(true);
    });
}

void MainMenu::addGoMenu(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&Go"));
    goOrganization = add(menu, tr("&Organization"), {QKeySequence(u"Ctrl+1"_s)}, u"organization"_s);
    goSingleSignOn = add(menu, tr("&Single sign-on"), {QKeySequence(u"Ctrl+2"_s)}, u"sso"_s);
    goDomains = add(menu, tr("&Domains"), {QKeySequence(u"Ctrl+3"_s)}, u"domains"_s);
    goMembers = add(menu, tr("&Members"), {QKeySequence(u"Ctrl+4"_s)}, u"members"_s);
    goHealth = add(menu, tr("&Health check"), {QKeySequence(u"Ctrl+5"_s)}, u"health"_s);
    // Each is shown when its page is there.
    menu->addSeparator();
    back = add(menu, tr("&Back"), {QKeySequence(u"Alt+Left"_s)}, u"back"_s);
    nextTab = add(menu, tr("Next &tab"), {QKeySequence(u"Ctrl+Tab"_s)}, u"nextTab"_s);
    previousTab =
        add(menu, tr("&Previous tab"), {QKeySequence(u"Ctrl+Shift+Tab"_s)}, u"previousTab"_s);
    nextRegion = add(menu, tr("Next &region"), {QKeySequence(u"F6"_s)}, u"nextRegion"_s);
    previousRegion =
        add(menu, tr("Previous re&gion"), {QKeySequence(u"Shift+F6"_s)}, u"previousRegion"_s);
}

void MainMenu::addHelpMenu(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&Help"));
    shortcuts = add(menu, tr("&Keyboard shortcuts"),
                    {QKeySequence(u"Ctrl+/"_s), QKeySequence(u"F1"_s)}, u"shortcuts"_s);
    health = add(menu, tr("&Health check"), {}, u"help.health"_s);
    connect(health, &QAction::triggered, goHealth, &QAction::trigger);
    copyDiagnostics = add(menu, tr("Copy &diagnostics"), {}, u"copyDiagnostics"_s);
    openLogs = add(menu, tr("Open &log folder"), {}, u"openLogs"_s);
    configuration = add(menu, tr("&Where settings come from"), {}, u"configuration"_s);
    menu->addSeparator();
    support = add(menu, tr("&Support"), {}, u"support"_s);
    privacy = add(menu, tr("&Privacy"), {}, u"privacy"_s);
    support->setVisible(false); // until the vendor names one
    privacy->setVisible(false);
    menu->addSeparator();
    about = add(menu, tr("&About OrgDesk"), {}, u"about"_s);
    about->setMenuRole(QAction::AboutRole);
}

void MainMenu::setSignedIn(bool signedIn)
{
    for (QAction *action :
         {addProvider,    importMetadata,  copyIdentifier, find,
          refresh,        guide,           journal,        goOrganization,
          goSingleSignOn, goDomains,       goMembers,      goHealth,
          health,         copyDiagnostics, back,           nextTab,
          previousTab,    nextRegion,      previousRegion, organizations->menuAction()})
        action->setEnabled(signedIn);
    vendorSettings->setVisible(!signedIn);
    setSignOutEnabled(signedIn);
    if (!signedIn)
        setDirty(false);
}

void MainMenu::setSignOutEnabled(bool enabled)
{
    signOut->setEnabled(enabled);
    signOutBrowser->setEnabled(enabled);
}

QList<const QAction *> MainMenu::actionsWithShortcuts() const
{
    QList<const QAction *> found;
    for (const QAction *top : m_bar.actions()) {
        for (const QAction *action : top->menu()->actions()) {
            if (!action->shortcut().isEmpty())
                found << action;
        }
    }
    return found;
}

void MainMenu::setDirty(bool dirty)
{
    save->setEnabled(dirty);
    review->setEnabled(dirty);
}

} // namespace orgdesk::ui
