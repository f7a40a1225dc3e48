#pragma once

#include "preflight/Certificate.h"
#include "ui/common/Card.h"

class QBoxLayout;
class QHBoxLayout;

namespace orgdesk::ui {

class Button;
class Chip;
class ElidedLabel;
class IconLabel;
class Label;
class Switch;

//! The signing certificate of a provider: whose, until when, how much of its time is left
//! (ui.md 6.5). Named `provider.certificate`, parts `.replace`, `.view`, `.reminder`.
class CertificateCard final : public Card
{
    Q_OBJECT

public:
    explicit CertificateCard(QWidget *parent = nullptr);

    //! \param certificates all there are; certificateInUse() is shown. \param now UTC.
    void show(const QList<Certificate> &certificates, const QDateTime &now);
    //! There is one, and it can't be read.
    void showUnreadable();
    //! It comes from an address; nothing was read yet or reading failed.
    void showUnknown(const QString &text, bool canTryAgain);
    //! Empty: it may be replaced.
    void setGuard(const QString &reason);
    //! False where the certificate is not stored but read from an address.
    void setReplaceable(bool replaceable);
    void setReminder(bool on);

Q_SIGNALS:
    void replaceRequested();
    void tryAgainRequested();
    void reminderChanged(bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class LifetimeBar;

    void build();
    void showFacts(bool facts);
    void showReminderWord();

    QList<Certificate> m_certificates;
    IconLabel *m_icon;
    Chip *m_days;
    QWidget *m_facts;
    ElidedLabel *m_subject;
    Label *m_valid;
    Label *m_fingerprint;
    LifetimeBar *m_bar;
    Label *m_text;
    Button *m_replace;
    Button *m_view;
    Button *m_tryAgain;
    QBoxLayout *m_actions = nullptr; //!< One line, or two where words are long.
    QHBoxLayout *m_buttons = nullptr;
    QHBoxLayout *m_reminderLine = nullptr;
    Label *m_reminderWord;
    Switch *m_reminder;
};

} // namespace orgdesk::ui
