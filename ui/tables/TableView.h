#pragma once

#include <QHash>
#include <QTableView>

class QTimer;

namespace orgdesk::ui {

class RowDelegate;
class TableHeader;

//! A table of rows (ui.md 13): Tab enters once, arrows move by row, Right and Left reach the check
//! box and the row menu, Enter opens, Shift+F10 and the Menu key open the row menu, letters jump.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    //! Uses `delegate` (a child of the view) for painting and row heights.
    void setRowDelegate(RowDelegate *delegate);
    [[nodiscard]] RowDelegate *rowDelegate() const { return m_delegate; }
    void setCompact(bool compact);

    //! Share of the width and smallest width of a column; weight 0 keeps the smallest width.
    void setColumnSizing(const QString &columnKey, int weight, int minimum);
    //! Hides or shows a column by its key.
    void setColumnShown(const QString &columnKey, bool shown);
    //! Sets the view's height to that of its rows: for a short table inside a scrolling page.
    void setFitsContents(bool fits);
    //! As tall as its rows where there is room, else it scrolls: for a table with something below.
    void setGrowsWithContents(bool grows);

    //! Key (ItemKeyRole) of the current row; empty when there is none.
    [[nodiscard]] QString currentKey() const;
    //! Makes the row of that key current and visible. False when it is not shown.
    bool setCurrentKey(const QString &key);
    //! Keys of the selected rows, from top to bottom.
    [[nodiscard]] QStringList selectedKeys() const;

    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &letters) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! Enter or a double click.
    void opened(const QString &key);
    //! Row menu wanted, `position` is global.
    void menuRequested(const QString &key, const QPoint &position);
    //! Enter, Space or a click on the link of a row (Cell::Look::Action).
    void actionRequested(const QString &key);
    //! Space or a click on the check box.
    void checkToggled(const QString &key);
    //! Del (macOS: Command+Backspace).
    void deleteRequested(const QString &key);
    //! The current row is another one.
    void currentKeyChanged(const QString &key);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    struct Sizing
    {
        int weight = 1;
        int minimum = 60;
    };

    [[nodiscard]] int columnOf(const QString &key) const;
    [[nodiscard]] bool isInteractive(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex sideStep(const QModelIndex &from, int direction) const;
    [[nodiscard]] bool hasCheckColumn() const;
    void layOutColumns();
    //! As set, and as far as there is room wide enough for the titles and for what was shown.
    [[nodiscard]] QList<Sizing> sizings() const;
    //! Looks at what the first rows show; true when a column needs more than before.
    bool measureContents();
    void measureSoon();
    void refreshRowHeight();
    void openMenuOf(const QModelIndex &index);
    //! Presses the part of the row that has the focus; false when there is none.
    bool pressPart(const QModelIndex &index);

    RowDelegate *m_delegate = nullptr;
    TableHeader *m_header;
    QHash<QString, Sizing> m_sizing;
    //! What a column needed so far. Never less: it does not move when a search leaves fewer rows.
    struct Need
    {
        int words = 0; //!< For its title and words of ours; comes first.
        int all = 0;   //!< For short data, too.
    };
    QHash<QString, Need> m_needed;
    QTimer *m_measuring;
    bool m_fitsContents = false;
    bool m_growsWithContents = false;
    QString m_reportedKey;
};

} // namespace orgdesk::ui
