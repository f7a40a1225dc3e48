#include "ui/common/ActionMenu.h"

#include <QStyleOptionMenuItem>

namespace orgdesk::ui {

namespace {

constexpr const char *destructiveProperty = "destructive";

} // namespace

ActionMenu::ActionMenu(QWidget *parent)
    : QMenu(parent)
{
    setProperty("role", QStringLiteral("actions"));
    setToolTipsVisible(true);
}

QAction *ActionMenu::add(const QString &text, const QString &guard, const QKeySequence &keys)
{
    QAction *action = addAction(text);
    action->setEnabled(guard.isEmpty());
    action->setToolTip(guard);
    // The keys work in the page, too; here they are shown.
    action->setShortcut(keys);
    action->setShortcutVisibleInContextMenu(true);
    return action;
}

void ActionMenu::setDestructive(QAction *action)
{
    action->setProperty(destructiveProperty, true);
}

void ActionMenu::initStyleOption(QStyleOptionMenuItem *option, const QAction *action) const
{
    QMenu::initStyleOption(option, action);
    if (!action || !action->isEnabled() || !action->property(destructiveProperty).toBool())
        return;
    // Of what a style sheet can tell apart in a menu only this is free: nothing is the default
    // here.
    option->menuItemType = QStyleOptionMenuItem::DefaultItem;
}

} // namespace orgdesk::ui
