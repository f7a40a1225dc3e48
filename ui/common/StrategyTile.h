#pragma once

#include <QWidget>

class QPainter;
class QRectF;

namespace orgdesk::ui {

//! Neutral monogram of a strategy ("Ok", "<>") in a rounded square of 28 or 36 px. Decorative.
class StrategyTile final : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Small = 28, Large = 36 };

    explicit StrategyTile(const QString &monogram, Size size = Size::Small,
                          QWidget *parent = nullptr);

    void setMonogram(const QString &monogram);
    [[nodiscard]] QSize sizeHint() const override;

    //! For delegates.
    static void paint(QPainter &painter, const QRectF &rect, const QString &monogram);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_monogram;
    Size m_size;
};

} // namespace orgdesk::ui
