#pragma once

#include <QCheckBox>

namespace orgdesk::ui {

//! On or off, applied at once. For assistive technology a check box; give it an accessible name
//! ("Enabled, Depot SAML"). Has no text of its own: put a Label beside it.
class Switch final : public QCheckBox
{
    Q_OBJECT

public:
    explicit Switch(QWidget *parent = nullptr);

    //! Shows a spinner instead of the knob and ignores clicks while the change is on its way.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    //! Not permitted, but visible, focusable and explained (ui.md 5.4): a click shows the reason.
    //! Empty: permitted.
    void setGuard(const QString &reason);
    [[nodiscard]] bool isGuarded() const { return !m_guard.isEmpty(); }
    void showGuard();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
    void nextCheckState() override;
    void timerEvent(QTimerEvent *event) override;

private:
    void swallowClick();

    QString m_guard;
    bool m_busy = false;
    int m_timer = 0;
    int m_angle = 0;
};

} // namespace orgdesk::ui
