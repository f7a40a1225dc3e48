#pragma once

#include <QList>
#include <QWidget>

namespace orgdesk::ui {

//! Grey shapes where the content will be. Static: nothing shimmers.
class Skeleton final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape {
        Table, //!< A card with a header line and rows; the first column has a tile and two lines.
        Form   //!< A card with labels and fields.
    };

    explicit Skeleton(Shape shape, QWidget *parent = nullptr);

    //! Table only: share of the width of each column and the titles in the header.
    void setColumns(const QStringList &titles, const QList<int> &weights);
    void setRows(int rows);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTable(QPainter &painter) const;
    void paintForm(QPainter &painter) const;

    Shape m_shape;
    QStringList m_titles;
    QList<int> m_weights;
    int m_rows = 5;
};

} // namespace orgdesk::ui
