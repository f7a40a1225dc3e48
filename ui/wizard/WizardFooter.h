#pragma once

#include <QFrame>

namespace orgdesk::ui {

class Button;
class Label;

//! The wizard's bar: where the draft is, and Back, Next and Cancel in the platform's order. While a
//! confirmation is asked for, it says what waits instead (ui.md 6.7).
class WizardFooter final : public QFrame
{
    Q_OBJECT

public:
    explicit WizardFooter(QWidget *parent = nullptr);

    [[nodiscard]] Button *back() const { return m_back; }
    [[nodiscard]] Button *next() const { return m_next; }
    [[nodiscard]] Button *cancel() const { return m_cancel; }
    //! "Paused: creating Halden Okta"; empty: go on.
    void setPaused(const QString &action);

private:
    Button *m_back;
    Button *m_next;
    Button *m_cancel;
    QWidget *m_usual;
    QWidget *m_paused;
    Label *m_action;
};

} // namespace orgdesk::ui
