#pragma once

#include "core/Error.h"

#include <QObject>
#include <QUrl>

#include <chrono>

namespace orgdesk {

//! What the person sees during step-up; the UI implements it (ui.md 6.7). The session calls it and
//! listens to nothing else: the person's choices come back through StepUp's slots.
class StepUpPrompt
{
public:
    StepUpPrompt() = default;
    virtual ~StepUpPrompt() = default;
    Q_DISABLE_COPY_MOVE(StepUpPrompt)

    //! A sensitive operation waits; ask whether to confirm. \param action words for "save 2
    //! changes to Depot SAML", set by the page that started it (StepUp::setActionText).
    virtual void askToConfirm(const QString &action) = 0;
    //! The browser has the word with this link until `timeLeft` is over; without `browserOpened`
    //! none could be opened, and the person has to copy the link.
    virtual void showWaiting(const QUrl &link, std::chrono::seconds timeLeft,
                             bool browserOpened) = 0;
    //! It did not work; the operation still waits for "Try again" or "Not now".
    virtual void showFailed(const Error &error) = 0;
    //! Confirmed; the operation goes on.
    virtual void close() = 0;
};

} // namespace orgdesk
