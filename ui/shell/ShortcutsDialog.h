#pragma once

#include <QDialog>

class QAction;
class QGridLayout;

namespace orgdesk::ui {

//! Every key of the program in one list (ui.md 13): those of the menus as the menus have them, and
//! those that no menu shows.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<const QAction *> &actions, QWidget *parent = nullptr);

private:
    void add(QGridLayout *grid, const QString &text, const QString &keys);
};

} // namespace orgdesk::ui
