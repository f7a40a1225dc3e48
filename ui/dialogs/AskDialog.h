#pragma once

#include "core/Future.h"
#include "ui/dialogs/ActionDialog.h"

#include <functional>

class QCheckBox;

namespace orgdesk::ui {

class AppContext;

//! What an AskDialog says and does.
struct Question
{
    QString name;  //!< objectName: "dialog.revokeToken".
    QString title; //!< Of the window.
    QString icon;
    Tone tone = Tone::Warning;
    QString heading;    //!< "Revoke tok_8Kd2…Lm41?"
    QString text;       //!< Under the heading; may be empty.
    QStringList points; //!< A list; markup is allowed, escape foreign text.
    QString acceptance; //!< A box that has to be checked first; empty: none.
    QString run;        //!< On the button.
    QString busy;       //!< On it while the request is on its way.
    QString action;     //!< What a step-up question calls it; empty: it is not sensitive.
    QString subject;    //!< What errors are about.
    bool destructive = true;
    std::function<Future<Done>()> send;
};

//! Asks, carries out one request, and says what happened. A failure leaves the dialog open; an
//! outcome that is not known can be looked at (Question::send does so by itself the next time).
class AskDialog : public ActionDialog
{
    Q_OBJECT

public:
    AskDialog(AppContext &context, Question question, QWidget *parent = nullptr);

Q_SIGNALS:
    //! It is done, and the dialog closes.
    void done();
    //! Nobody knows whether it is done; the person wants to see what is there now.
    void lookRequested();

protected:
    //! Between the text and the acceptance.
    void insert(QWidget *widget);
    void run();

private:
    void build();
    void refresh();
    void finish(const Result<Done> &result);

    AppContext &m_context;
    Question m_question;
    QVBoxLayout *m_place = nullptr;
    QCheckBox *m_accept = nullptr;
    Button *m_run = nullptr;
};

} // namespace orgdesk::ui
