#pragma once

#include <QFrame>

class QTimer;

namespace orgdesk::ui {

class Button;
class ElidedLabel;
class ElidedLineEdit;

//! A value to copy elsewhere, with a Copy button that says "Copied" for two seconds. The value may
//! be shown cut; all of it is copied.
class CopyField final : public QFrame
{
    Q_OBJECT

public:
    enum class Look {
        Full,    //!< Framed value, button with text (setButtonText).
        Compact, //!< Framed value, 28 high, button with icon only.
        Inline   //!< Bare value in the fixed font and an icon button: "org_7Fq2LmZx81Ka [copy]".
    };

    //! `what` names the value for people and assistive technology ("callback address"): the value
    //! is called so, the button "Copy callback address".
    explicit CopyField(const QString &what, const QString &value = {}, Look look = Look::Full,
                       QWidget *parent = nullptr);
    ~CopyField() override;

    void setValue(const QString &value);
    [[nodiscard]] QString value() const { return m_value; }
    //! Asks clipboard managers not to keep what is copied.
    void setSecret(bool secret) { m_isSecret = secret; }
    //! Text of the button in the Full look; "Copy" unless set.
    void setButtonText(const QString &text);
    //! 28 instead of 32 high, with text on the button.
    void setCompact(bool compact);
    [[nodiscard]] Button *copyButton() const { return m_button; }
    //! Names the field `name`, and its parts `name.value` and `name.copy`.
    void setObjectNames(const QString &name);

    //! Puts the value on the clipboard, as the button does.
    void copy();

Q_SIGNALS:
    void copied();

private:
    void buildFramed();
    void buildInline();
    void showIdle();
    [[nodiscard]] QString buttonText() const;

    QString m_what;
    QString m_value;
    QString m_buttonText;
    Look m_look;
    bool m_isSecret = false;
    ElidedLineEdit *m_edit = nullptr;
    ElidedLabel *m_label = nullptr;
    Button *m_button;
    QTimer *m_timer;
};

} // namespace orgdesk::ui
