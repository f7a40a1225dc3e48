#pragma once

#include "ui/common/Fonts.h"
#include "ui/common/Tone.h"

#include <QLabel>

namespace orgdesk::ui {

//! Plain text in a role and a tone. Follows the application's font. Never interprets markup unless
//! setTextFormat() says so.
class Label final : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text, Tone tone = Tone::Normal, FontRole role = FontRole::Body,
                   QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setFontRole(FontRole role);

protected:
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone;
    FontRole m_role;
};

//! One line (or the lines that `text` has).
[[nodiscard]] Label *label(const QString &text, Tone tone = Tone::Normal,
                           FontRole role = FontRole::Body);
//! Wraps; takes the width it gets.
[[nodiscard]] Label *wrappedLabel(const QString &text, Tone tone = Tone::Normal,
                                  FontRole role = FontRole::Body);
//! Wraps, with "<b>", "<code>" and links allowed. Escape foreign text with
//! QString::toHtmlEscaped().
[[nodiscard]] Label *richLabel(const QString &markup, Tone tone = Tone::Normal,
                               FontRole role = FontRole::Body);

} // namespace orgdesk::ui
