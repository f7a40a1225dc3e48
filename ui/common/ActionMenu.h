#pragma once

#include <QMenu>

namespace orgdesk::ui {

//! A context menu: actions that are not permitted say why in their tip, those that destroy are red.
class ActionMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit ActionMenu(QWidget *parent = nullptr);

    //! Empty `guard`: permitted.
    QAction *add(const QString &text, const QString &guard = {}, const QKeySequence &keys = {});
    //! The action destroys something: its text is red.
    static void setDestructive(QAction *action);

protected:
    void initStyleOption(QStyleOptionMenuItem *option, const QAction *action) const override;
};

} // namespace orgdesk::ui
