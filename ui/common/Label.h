#pragma once

#include "ui/common/Fonts.h"
#include "ui/common/Tone.h"

#include <QFont>
#include <QHash>
#include <QLabel>
#include <QMargins>

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
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    //! What the heights were measured with.
    struct Measured
    {
        QString text;
        QFont font;
        QMargins margins;
        bool wraps = false;
        Qt::TextFormat format = Qt::PlainText;

        bool operator==(const Measured &) const = default;
    };

    mutable Measured m_measured;
    mutable QHash<int, int> m_heights; //!< By width.
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
