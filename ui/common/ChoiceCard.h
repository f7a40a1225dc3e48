#pragma once

#include <QRadioButton>

namespace orgdesk::ui {

//! A large radio button: tile or icon, title, description, small note. Put the cards of one choice
//! into one parent (or a QButtonGroup): arrow keys move, Space chooses. text() is the title.
class ChoiceCard final : public QRadioButton
{
    Q_OBJECT

public:
    explicit ChoiceCard(const QString &title, const QString &description = {},
                        const QString &note = {}, QWidget *parent = nullptr);

    //! Monogram of a strategy tile at the leading edge.
    void setMonogram(const QString &monogram);
    //! An icon of ours instead of a monogram.
    void setIconName(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    //! Enter or a double click: chosen, and go on.
    void accepted();

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int textLeft() const;

    QString m_description;
    QString m_note;
    QString m_monogram;
    QString m_iconName;
};

} // namespace orgdesk::ui
