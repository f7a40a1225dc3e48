#pragma once

#include "core/Error.h"

#include <QDateTime>
#include <QFrame>
#include <QUrl>

class QStackedWidget;
class QTimer;

namespace orgdesk {
class Clock;
}

namespace orgdesk::ui {

class Button;
class CopyField;
class Label;
class NoteFrame;

//! "Confirm it's you": asks, waits for the browser, or says why it did not work (ui.md 6.7). Shows
//! only; the choices are signals.
class StepUpSheet final : public QFrame
{
    Q_OBJECT

public:
    explicit StepUpSheet(Clock &clock, QWidget *parent = nullptr);

    //! What it needs to show the words on its buttons in full.
    [[nodiscard]] int neededWidth() const;

    void setVendor(const QString &vendor) { m_vendor = vendor; }
    void setPerson(const QString &email) { m_email = email; }
    void showIdle(const QString &action);
    void showWaiting(const QUrl &link, const QDateTime &deadline, bool browserOpened);
    void showFailed(const Error &error);
    //! idle, waiting, failed.
    [[nodiscard]] QString state() const { return m_state; }
    //! What waits: "save 2 changes to Depot SAML".
    [[nodiscard]] QString action() const { return m_action; }
    void focusFirst();

Q_SIGNALS:
    void confirmRequested();
    void openAgainRequested();
    //! "Not now", "Cancel", Esc.
    void giveUpRequested();
    //! The vendor can help with this error: put the message for them on the clipboard.
    void copyMessageRequested(const orgdesk::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Words
    {
        QString title;
        QString markup;
        QStringList tries; //!< "Try this", plain text.
    };

    [[nodiscard]] QWidget *makeFooter();
    void addSigns();
    void setTexts(const Words &words, bool stillKept);
    [[nodiscard]] QString causeOf(const Error &error) const;
    void setState(const QString &state);
    void tick();

    Clock &m_clock;
    QTimer *m_timer;
    QDateTime m_deadline;
    bool m_browserOpened = true;
    QString m_vendor;
    QString m_email;
    QString m_action;
    QString m_state;
    QStackedWidget *m_sign;
    Label *m_title;
    Label *m_text;
    QWidget *m_tries;
    NoteFrame *m_pending;
    QWidget *m_linkPart;
    CopyField *m_link;
    Button *m_copyMessage;
    Button *m_confirm;
    Button *m_notNow;
    Button *m_openAgain;
    Button *m_cancel;
    Button *m_retry;
    Error m_error;
    bool m_canVendorHelp = false;
};

} // namespace orgdesk::ui
