#pragma once

#include <QCheckBox>
#include <QFont>
#include <QHash>

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
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect textArea(int width) const;
    [[nodiscard]] int textHeight(int width) const;

    // Nested layouts ask hundreds of times before a page is first painted (as Label says).
    struct Measured
    {
        QString text;
        QFont font;
        bool operator==(const Measured &) const = default;
    };
    mutable Measured m_measured;
    mutable QSize m_whole;
    mutable QHash<int, int> m_heights; //!< By width.
};

} // namespace orgdesk::ui
