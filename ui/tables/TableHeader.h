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

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace orgdesk::ui
