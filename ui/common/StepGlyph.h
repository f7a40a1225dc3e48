#pragma once

#include <QWidget>

class QLayout;
class QPainter;
class QRectF;

namespace orgdesk::ui {

//! Where a step of a sequence stands.
enum class StepState { Todo, Active, Done, Failed };

//! Circle of a step: number, check or cross. Decorative.
class StepGlyph final : public QWidget
{
    Q_OBJECT

public:
    explicit StepGlyph(int number, StepState state = StepState::Todo, QWidget *parent = nullptr);

    void setState(StepState state);
    [[nodiscard]] QSize sizeHint() const override { return {20, 20}; }

    static void paint(QPainter &painter, const QRectF &rect, int number, StepState state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    StepState m_state;
};

//! A circle with the number before what is to do: texts and buttons below one another.
[[nodiscard]] QLayout *numberedStep(int number, const QList<QWidget *> &parts);

} // namespace orgdesk::ui
