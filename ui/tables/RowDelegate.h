#pragma once

#include "ui/tables/Cell.h"

#include <QStyledItemDelegate>

class QTimer;

namespace orgdesk::ui {

//! Paints `CellRole` of any table of ours: two-line cells with a tile, status dots, chips, health,
//! the row menu; background, line, selection and the focus ring of the row. A check box whose
//! change is on its way (BusyRole) has a spinner beside it. Subclass for more.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent = nullptr);

    //! Rows of 36 px with one line; the second line becomes part of the tool tip.
    void setCompact(bool compact) { m_compact = compact; }
    [[nodiscard]] bool isCompact() const { return m_compact; }

    //! max(44, two lines + 10), compact max(36, one line + 14).
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    //! Width that the cell would like to have, without padding.
    [[nodiscard]] virtual int wantedWidth(const Cell &cell) const;
    //! The same with the padding of a cell in that column.
    [[nodiscard]] int cellWidth(const Cell &cell, int visualColumn) const;

Q_SIGNALS:
    //! The "…" of a row was pressed. `position` is global.
    void menuRequested(const QModelIndex &index, const QPoint &position);
    //! The link of a row was pressed.
    void actionPressed(const QModelIndex &index);
    //! The check box of a row was pressed.
    void checkToggled(const QModelIndex &index);

protected:
    //! `area` is the cell without its padding.
    virtual void paintCell(QPainter &painter, const QRect &area, const Cell &cell,
                           const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] QRect contentArea(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const;

private:
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const;
    void paintTwoLines(QPainter &painter, QRect area, const Cell &cell) const;
    void paintStatus(QPainter &painter, const QRect &area, const Cell &cell) const;
    void paintHealth(QPainter &painter, const QRect &area, const Cell &cell) const;
    void paintTextAndChips(QPainter &painter, const QRect &area, const Cell &cell) const;
    void paintCheck(QPainter &painter, const QRect &area, const Cell &cell,
                    const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSpinner(QPainter &painter, const QRect &place) const;
    void turn();
    void paintAction(QPainter &painter, const QRect &area, const Cell &cell,
                     const QStyleOptionViewItem &option) const;
    void paintMenu(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                   bool hasCellFocus) const;

    bool m_compact = false;
    QTimer *m_turning; //!< While a spinner is on the screen.
    int m_angle = 0;
    mutable bool m_isSpinnerSeen = false;
};

} // namespace orgdesk::ui
