#pragma once

#include "ui/common/ErrorText.h"

#include <QWidget>

namespace orgdesk::ui {

class Button;
class Disclosure;
class Label;
class NoteFrame;

//! Welcome after a failure: what happened, what to do, and what to tell the vendor.
class WelcomeFailed final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeFailed(QWidget *parent = nullptr);

    //! \param forVendor the vendor can help: offer the ready-made message.
    void setFailure(const ErrorWords &words, const QString &vendor, bool forVendor);
    //! The saved sign-in could not be gone on with: the browser is another way.
    void offerSignIn(bool offered);
    void focusFirst();

Q_SIGNALS:
    void retryRequested();
    void signInRequested();
    void otherAccountRequested();
    //! Another short name is to be typed.
    void changeRequested();
    void copyMessageRequested();

private:
    NoteFrame *m_note;
    QWidget *m_vendorPart;
    Label *m_vendorText;
    Button *m_copyMessage;
    Button *m_retry;
    Button *m_signIn;
    Button *m_otherAccount;
    Button *m_change;
    Disclosure *m_details;
    Button *m_copyDetails;
    Label *m_technical;
};

} // namespace orgdesk::ui
