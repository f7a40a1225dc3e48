#pragma once

#include <QStyledItemDelegate>

namespace orgdesk::ui {

//! Paints one area of the sidebar: icon, name, badge; the icon alone when there is no room.
class NavDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        AreaRole = Qt::UserRole + 1,
        IconRole,
        BadgeRole,
        FailedRole,
        LockedRole,
        HeadingRole
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace orgdesk::ui
