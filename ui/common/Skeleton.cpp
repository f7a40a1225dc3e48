#include "ui/common/Skeleton.h"

#include "ui/common/Fonts.h"
#include "ui/common/Theme.h"

#include <QPainter>

#include <array>

namespace orgdesk::ui {

namespace {

constexpr int skeletonRow = 44;
constexpr int skeletonHeader = 33;

void bar(QPainter &painter, int x, int y, int width, int height, int radius = 4)
{
    painter.drawRoundedRect(QRectF(x, y, width, height), radius, radius);
}

//! Lengths that look like text of different rows.
int textLength(int row, int column, int room)
{
    static constexpr std::array<int, 7> shares{62, 74, 58, 80, 68, 50, 71};
    const auto index = static_cast<std::size_t>(row * 3 + column * 2) % shares.size();
    return room * shares[index] / 100;
}

} // namespace

Skeleton::Skeleton(Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_weights{20, 15, 10, 16, 20, 10}
{
    setAccessibleName(tr("Loading"));
}

void Skeleton::setColumns(const QStringList &titles, const QList<int> &weights)
{
    m_titles = titles;
    m_weights = weights;
    update();
}

void Skeleton::setRows(int rows)
{
    m_rows = rows;
    updateGeometry();
    update();
}

QSize Skeleton::sizeHint() const
{
    return {480, m_shape == Shape::Table ? skeletonHeader + m_rows * skeletonRow + 2 : 360};
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    painter.setPen(theme.color(Token::border));
    painter.setBrush(theme.color(Token::surface));
    const int high = m_shape == Shape::Table ? std::min(height(), sizeHint().height()) : height();
    painter.drawRoundedRect(QRectF(0.5, 0.5, width() - 1, high - 1), 8, 8);
    if (m_shape == Shape::Table)
        paintTable(painter);
    else
        paintForm(painter);
}

void Skeleton::paintTable(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    int total = 0;
    for (const int weight : m_weights)
        total += weight;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::surfaceAlt));
    painter.drawRoundedRect(QRectF(1, 1, width() - 2, skeletonHeader), 7, 7);
    painter.setPen(theme.color(Token::border));
    painter.drawLine(1, skeletonHeader, width() - 2, skeletonHeader);
    painter.setFont(ui::font(FontRole::TableHeader));
    int x = 16;
    for (qsizetype column = 0; column < m_weights.size(); ++column) {
        const int wide = (width() - 32) * m_weights.at(column) / std::max(1, total);
        painter.setPen(theme.color(Token::textSecondary));
        painter.drawText(QRect(x, 0, wide, skeletonHeader), Qt::AlignVCenter,
                         m_titles.value(column));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::skeleton));
        for (int row = 0; row < m_rows; ++row) {
            const int y = skeletonHeader + row * skeletonRow;
            if (column > 0) {
                bar(painter, x, y + 16, textLength(row, static_cast<int>(column), wide), 12);
                continue;
            }
            bar(painter, x, y + 8, 28, 28, 7);
            bar(painter, x + 40, y + 9, textLength(row, 0, wide - 40), 12);
            bar(painter, x + 40, y + 25, textLength(row, 1, wide - 60), 10);
        }
        x += wide;
    }
    painter.setPen(theme.color(Token::borderSubtle));
    for (int row = 1; row < m_rows; ++row) {
        const int y = skeletonHeader + row * skeletonRow;
        painter.drawLine(1, y, width() - 2, y);
    }
}

void Skeleton::paintForm(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).color(Token::skeleton));
    const int wide = std::min(width() - 32, 480);
    int y = 20;
    for (int row = 0; row < 4 && y + 48 < height(); ++row) {
        bar(painter, 16, y, textLength(row, 0, 140), 12);
        bar(painter, 16, y + 20, wide, 30, 6);
        y += 74;
    }
}

} // namespace orgdesk::ui
