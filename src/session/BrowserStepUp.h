#pragma once

#include "session/SessionInfo.h"
#include "session/SignInFlow.h"
#include "session/StepUp.h"

#include <QList>

#include <memory>
#include <optional>

namespace orgdesk {

class TokenKeeper;

//! Step-up through the browser (oauth rules 77 to 85): one question and one trip for all operations
//! that wait; the answer must be the same person in the same organization with a second factor.
class BrowserStepUp final : public StepUp
{
    Q_OBJECT

public:
    BrowserStepUp(const SignInFlow::Doors &doors, TokenKeeper &tokens, QObject *parent = nullptr);
    ~BrowserStepUp() override;

    void setPrompt(StepUpPrompt *prompt) override;
    void setActionText(const QString &action) override;
    [[nodiscard]] bool isSensitive(const QString &operation) const override;
    [[nodiscard]] bool isConfirmed(const QString &operation) const override;
    [[nodiscard]] Future<Done> confirm(const StepUpChallenge &challenge) override;
    void openBrowser() override;
    void openBrowserAgain() override;
    void giveUp() override;

    //! Who is asked for, so that the login page is filled in.
    void setLoginHint(const QString &email) { m_loginHint = email; }
    [[nodiscard]] const Confirmation &confirmation() const { return m_confirmation; }

Q_SIGNALS:
    void confirmationChanged();

private:
    [[nodiscard]] SignInRequest requestFor(const StepUpChallenge &challenge) const;
    void merge(const StepUpChallenge &challenge);
    void onOutcome(const Result<SignInOutcome> &outcome);
    //! Same person, second factor proved, young enough.
    [[nodiscard]] Result<Done> check(const SignInOutcome &outcome) const;
    void accept(const SignInOutcome &outcome);
    void completeWaiting(const Result<Done> &result);
    void forgetConfirmation();

    SignInFlow::Doors m_doors;
    TokenKeeper &m_tokens;
    StepUpPrompt *m_prompt = nullptr;
    QString m_action;
    QString m_loginHint;
    std::optional<StepUpChallenge> m_challenge; //!< Of everything that waits; unset: nothing waits.
    QList<Completer<Done>> m_waiting;
    SignInRequest m_asked;
    std::unique_ptr<SignInFlow> m_flow;
    bool m_inBrowser = false;
    Confirmation m_confirmation;
};

} // namespace orgdesk
