#pragma once

#include <QRadioButton>

namespace orgdesk::ui {

//! A radio button in a frame as high as a text field: the button leads, then one value in normal
//! text, which wraps when it is long. Put the lines of one choice into one QButtonGroup.
class ChoiceLine final : public QRadioButton
{
    Q_OBJECT

public:
    explicit ChoiceLine(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
};

} // namespace orgdesk::ui
