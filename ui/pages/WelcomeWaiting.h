#pragma once

#include <QDateTime>
#include <QUrl>
#include <QWidget>

class QTimer;

namespace orgdesk {
class Clock;
}

namespace orgdesk::ui {

class Button;
class CopyField;
class Label;
class StepList;

//! Words for the rest of a request's time: "This request ends in 4:32". Empty without a deadline.
[[nodiscard]] QString countdownText(const QDateTime &now, const QDateTime &deadline);

//! Welcome while the browser has the word: what is done, what is awaited, and how to help oneself.
class WelcomeWaiting final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeWaiting(Clock &clock, QWidget *parent = nullptr);

    void begin(const QUrl &link, const QDateTime &deadline, const QString &organization);
    //! Nothing was opened yet because the keychain has not answered for a while.
    void setKeyringAwaited(bool awaited);
    //! False: says that no browser could be opened and that the link must be copied.
    void setBrowserOpened(bool opened);
    //! The browser came back; the rest is checked.
    void showChecking();
    void focusFirst();

Q_SIGNALS:
    void openAgainRequested();
    void cancelRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void tick();
    void setStep(int active);

    Clock &m_clock;
    QTimer *m_timer;
    QDateTime m_deadline;
    QString m_organization;
    bool m_browserOpened = true;
    bool m_keyringAwaited = false;
    int m_step = 0; //!< Opening the browser, waiting for it, checking.
    StepList *m_steps;
    Label *m_help;
    CopyField *m_link;
    Button *m_openAgain;
    Button *m_cancel;
};

} // namespace orgdesk::ui
