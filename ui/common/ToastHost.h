#pragma once

#include "ui/common/Toast.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <chrono>

namespace orgdesk::ui {

//! Messages at the bottom trailing corner of its parent, at most three; older successes make room.
class ToastHost final : public QWidget
{
    Q_OBJECT

public:
    //! Lays itself over `parent` and follows its size.
    explicit ToastHost(QWidget *parent);

    //! Shows a message and announces it.
    void show(const ToastText &text);
    //! Closes all: what they offer is about something that is gone.
    void clear();
    //! "Saved 2 changes to Depot SAML".
    void success(const QString &title, const QString &text = {});
    void failure(const QString &title, const QString &text = {});

    //! Moves the focus into the newest toast (F6). False when there is none.
    bool focusNewest();
    [[nodiscard]] qsizetype count() const { return m_toasts.size(); }
    //! How long successes stay; for tests.
    void setStay(std::chrono::milliseconds stay) { m_stay = stay; }
    //! Distance to the bottom of the parent (a save bar is there), in logical pixels.
    void setBottomMargin(int margin);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(Toast *toast);
    void arrange();

    QList<Toast *> m_toasts; // oldest first
    std::chrono::milliseconds m_stay{6000};
    int m_bottomMargin = 16;
    int m_lastNumber = 0;
};

} // namespace orgdesk::ui
