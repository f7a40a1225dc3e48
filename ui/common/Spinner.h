#pragma once

#include <QWidget>

class QPainter;
class QRectF;

namespace orgdesk::ui {

//! Something is going on. Turns once per 900 ms while visible; with reduced motion, three dots that
//! fill once per second.
class Spinner final : public QWidget
{
    Q_OBJECT

public:
    explicit Spinner(int px = 16, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {m_px, m_px}; }

    //! Time between two pictures, in milliseconds.
    [[nodiscard]] static int interval();
    //! Angle after `angle`, in degrees.
    [[nodiscard]] static int next(int angle);
    //! `track` and `arc` are the colors of the circle and of its moving part.
    static void paint(QPainter &painter, const QRectF &rect, int angle, const QColor &track,
                      const QColor &arc);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int m_px;
    int m_angle = 0;
    int m_timer = 0;
};

} // namespace orgdesk::ui
