#pragma once

#include <QHeaderView>

namespace orgdesk::ui {

//! Header of our tables: 32 px, medium weight, the sort arrow directly after the title.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    //! What the column needs to show its whole title, with the arrow where rows can be sorted.
    [[nodiscard]] int titleWidth(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int leadingMargin(int section) const
    {
        return visualIndex(section) == 0 ? 16 : 12;
    }
};

} // namespace orgdesk::ui
