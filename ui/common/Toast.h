#pragma once

#include "ui/common/Tone.h"

#include <QFrame>
#include <QList>
#include <QTimer>

#include <chrono>
#include <functional>

namespace orgdesk::ui {

//! What a toast says. Successes go away after 6 s, failures stay until they are closed.
struct ToastText
{
    struct Action
    {
        QString text;
        std::function<void()> run; //!< The toast closes first.
    };

    Tone tone = Tone::Success;
    QString title;
    QString text;
    QList<Action> actions;
};

//! One message of a ToastHost. Waits while the pointer or the focus is on it.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    //! `stay` 0: until closed.
    Toast(const ToastText &text, std::chrono::milliseconds stay, QWidget *parent);

    [[nodiscard]] QString title() const { return m_title; }
    //! Names the toast `name`, its buttons `name.close` and `name.action[0]`.
    void setObjectNames(const QString &name);
    //! Focuses the first action, or the close button.
    bool takeFocus();

Q_SIGNALS:
    void closed();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void pause();
    void proceed();
    [[nodiscard]] bool hasFocusInside() const;

    QString m_title;
    QTimer m_timer;
    int m_remaining = 0;
    QList<QWidget *> m_buttons; // actions, then close
};

} // namespace orgdesk::ui
