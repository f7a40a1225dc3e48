#pragma once

#include "core/Future.h"
#include "session/StepUpPrompt.h"

#include <QObject>

#include <memory>

namespace orgdesk {

//! Gets a stronger sign-in when a sensitive operation needs one (oauth rules 77 to 85). Several
//! waiting operations share one prompt. Implemented by the session; used by StepUpClient (as a
//! source of confirmations) and by the UI (as the target of the person's choices).
class StepUp : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Who shows the question; null: sensitive operations fail with StepUpRequired.
    virtual void setPrompt(StepUpPrompt *prompt) = 0;
    //! Words for what the next sensitive operation does: "save 2 changes to Depot SAML".
    virtual void setActionText(const QString &action) = 0;

    //! True when this operationId needs a confirmation before it is sent.
    [[nodiscard]] virtual bool isSensitive(const QString &operation) const = 0;
    //! True while an elevated token that serves `operation` is there and young enough.
    [[nodiscard]] virtual bool isConfirmed(const QString &operation) const = 0;
    //! Asks the person; ends as Done when an elevated token is there, as Cancelled when the person
    //! gives up, as StepUpRequired without a prompt.
    [[nodiscard]] virtual Future<Done> confirm(const StepUpChallenge &challenge) = 0;

    //! "Confirm in browser" and "Try again".
    virtual void openBrowser() = 0;
    //! "Open browser again": the same link.
    virtual void openBrowserAgain() = 0;
    //! "Not now", "Cancel", Esc.
    virtual void giveUp() = 0;
};

} // namespace orgdesk
