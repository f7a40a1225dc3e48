#pragma once

#include <QCheckBox>

namespace orgdesk::ui {

//! A check box whose text wraps where there is no room for one line, with the box beside its first
//! line.
class CheckBox final : public QCheckBox
{
    Q_OBJECT

public:
    explicit CheckBox(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textArea(int width) const;
    [[nodiscard]] int textHeight(int width) const;
};

} // namespace orgdesk::ui
