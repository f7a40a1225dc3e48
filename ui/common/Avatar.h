#pragma once

#include <QColor>
#include <QWidget>

class QPainter;
class QRectF;

namespace orgdesk::ui {

//! Initials of an organization (square, a color that always is the same for the name) or of a
//! person (circle, neutral). Decorative: the name stands beside it.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Square, Circle };

    explicit Avatar(const QString &name, Shape shape, int px = 28, QWidget *parent = nullptr);

    void setName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;

    //! At most two letters: "Halden Freight" gives "HF".
    [[nodiscard]] static QString initials(const QString &name);
    //! Dark enough for white text (4.5 : 1).
    [[nodiscard]] static QColor colorOf(const QString &name);
    //! For delegates.
    static void paint(QPainter &painter, const QRectF &rect, const QString &name, Shape shape);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Shape m_shape;
    int m_px;
};

//! The program's own mark: a desk with a person on an accent square.
class AppMark final : public QWidget
{
    Q_OBJECT

public:
    explicit AppMark(int px = 40, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {m_px, m_px}; }
    static void paint(QPainter &painter, const QRectF &rect);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_px;
};

} // namespace orgdesk::ui
