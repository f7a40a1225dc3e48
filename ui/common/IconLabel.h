#pragma once

#include "ui/common/Tone.h"

#include <QWidget>

namespace orgdesk::ui {

class Label;

//! A decorative icon, 16 px unless told otherwise. Not focusable, no accessible name.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &name, Token color = Token::text, int px = 16,
                       QWidget *parent = nullptr);

    void setIcon(const QString &name, Token color);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Token m_color;
    int m_px;
};

//! Status icon and wrapping words in one tone: "(!) Certificate: 12 days left".
class IconText final : public QWidget
{
    Q_OBJECT

public:
    //! The icon is the tone's; see setIcon() for another.
    explicit IconText(const QString &text = {}, Tone tone = Tone::Secondary, bool small = false,
                      QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setTone(Tone tone);
    void setIcon(const QString &name, Token color);
    [[nodiscard]] Label *label() const { return m_label; }

private:
    IconLabel *m_icon;
    Label *m_label;
};

//! A dot and a word: filled green "Enabled", hollow "Disabled", amber "Offline".
class StatusDot final : public QWidget
{
    Q_OBJECT

public:
    enum class Dot { Filled, Hollow };

    explicit StatusDot(const QString &text = {}, Tone tone = Tone::Success, Dot dot = Dot::Filled,
                       QWidget *parent = nullptr);

    //! Success, Warning and Danger are filled in their color; anything else is hollow and grey.
    void setState(const QString &text, Tone tone);
    void setState(const QString &text, Tone tone, Dot dot);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
    Dot m_dot;
};

} // namespace orgdesk::ui
