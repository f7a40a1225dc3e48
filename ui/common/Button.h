#pragma once

#include "ui/common/Token.h"

#include <QPushButton>

namespace orgdesk::ui {

//! A push button in one of our looks, which can be busy and can be guarded.
//!
//! Guarded (ui.md 5.4): not permitted, but visible, focusable and explained. It carries a lock, a
//! click or key press shows the reason and emits refused() instead of clicked().
//! Busy (ui.md 5.1): a spinner and another text in the same width; clicks do nothing.
//! Enter presses the focused button on pages too, not only in dialogs; a destructive one leaves
//! Enter to its dialog.
class Button : public QPushButton
{
    Q_OBJECT
    Q_PROPERTY(bool guarded READ isGuarded)
    Q_PROPERTY(bool busy READ isBusy)

public:
    enum class Kind { Secondary, Primary, Danger, DangerOutline, Link };
    Q_ENUM(Kind)

    explicit Button(const QString &text, Kind kind = Kind::Secondary, QWidget *parent = nullptr);
    ~Button() override;

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    //! 28 instead of 32 high.
    void setCompact(bool compact);
    //! An icon of ours in the button's text color.
    void setIconName(const QString &name);
    [[nodiscard]] QString iconName() const { return m_iconName; }
    //! The icon comes after the text ("Sign in with browser ↗").
    void setIconTrailing(bool trailing) { m_iconTrailing = trailing; }
    //! Square, without text; the text stays for assistive technology.
    void setIconOnly(bool iconOnly);
    //! Distance of the text from the sides, in logical pixels; negative: that of the kind.
    void setPadding(int padding);
    //! A Link in the color of normal text ("Technical details").
    void setPlain(bool plain);

    //! Empty: permitted again. The reason is a sentence for people; it becomes tool tip and
    //! accessible description.
    void setGuard(const QString &reason);
    [[nodiscard]] bool isGuarded() const { return !m_guard.isEmpty(); }
    [[nodiscard]] QString guard() const { return m_guard; }

    //! `busyText` replaces the text while busy ("Saving…"); empty keeps it.
    void setBusy(bool busy, const QString &busyText = {});
    [[nodiscard]] bool isBusy() const { return m_busy; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! A guarded button was clicked.
    void refused(const QString &reason);

protected:
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshLook();
    void showGuard();
    void swallowClick();
    void paintContents(QPainter &painter);
    [[nodiscard]] Token textColor() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] QSize idleSize() const;

    Kind m_kind;
    QString m_iconName;
    QString m_guard;
    QString m_unguardedDescription;
    QString m_unguardedToolTip;
    bool m_compact = false;
    int m_padding = -1;
    bool m_iconOnly = false;
    bool m_iconTrailing = false;
    bool m_plain = false;
    bool m_busy = false;
    QString m_busyText;
    int m_timer = 0;
    int m_angle = 0;
};

[[nodiscard]] Button *primaryButton(const QString &text, const QString &icon = {});
[[nodiscard]] Button *secondaryButton(const QString &text, const QString &icon = {});
//! A button that leads to the browser: the external-link icon comes after the text.
[[nodiscard]] Button *browserButton(const QString &text);
//! Looks like a link, is a button. For navigation and small secondary actions.
[[nodiscard]] Button *linkButton(const QString &text, const QString &icon = {});
//! Solid red: only inside the dialog that a dangerOutlineButton() opened.
[[nodiscard]] Button *dangerButton(const QString &text, const QString &icon = {});
[[nodiscard]] Button *dangerOutlineButton(const QString &text, const QString &icon = {});
//! Square, icon only. `accessibleName` is verb + object ("More actions for Depot SAML") and the
//! tip.
[[nodiscard]] Button *iconButton(const QString &icon, const QString &accessibleName,
                                 bool compact = false);

} // namespace orgdesk::ui
