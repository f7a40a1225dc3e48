#include "session/BrowserStepUp.h"

#include "config/VendorConfiguration.h"
#include "core/Clock.h"
#include "core/Logging.h"
#include "myorg/Endpoints.h"
#include "session/AuthorizationServer.h"
#include "session/TokenKeeper.h"

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clockLeewaySeconds = 60;

QStringList multiFactor()
{
    return {u"http://schemas.openid.net/pape/policies/2007/06/multi-factor"_s};
}

QStringList operationScopes(const QStringList &operations)
{
    QStringList scopes;
    for (const QString &operation : operations)
        scopes += scopesOf(endpoint(operation));
    scopes.removeDuplicates();
    return scopes;
}

} // namespace

BrowserStepUp::BrowserStepUp(const SignInFlow::Doors &doors, TokenKeeper &tokens, QObject *parent)
    : StepUp(parent)
    , m_doors(doors)
    , m_tokens(tokens)
{
    connect(&m_tokens, &TokenKeeper::elevatedEnded, this, &BrowserStepUp::forgetConfirmation);
}

BrowserStepUp::~BrowserStepUp() = default;

void BrowserStepUp::setPrompt(StepUpPrompt *prompt)
{
    m_prompt = prompt;
}

void BrowserStepUp::setActionText(const QString &action)
{
    m_action = action;
}

bool BrowserStepUp::isSensitive(const QString &operation) const
{
    return m_doors.configuration.stepUp.operations.contains(operation);
}

bool BrowserStepUp::isConfirmed(const QString &operation) const
{
    return m_tokens.hasElevated(scopesOf(endpoint(operation)));
}

Future<Done> BrowserStepUp::confirm(const StepUpChallenge &challenge)
{
    if (!m_tokens.isActive())
        return ready<Done>(SignInRequired{});
    if (!m_prompt)
        return ready<Done>(StepUpRequired{challenge});
    const Completer<Done> completer;
    m_waiting.append(completer);
    const bool first = !m_challenge;
    merge(challenge);
    if (first)
        m_prompt->askToConfirm(std::exchange(m_action, {})); // the next one names itself
    return completer.future();
}

void BrowserStepUp::merge(const StepUpChallenge &challenge)
{
    if (!m_challenge)
        m_challenge.emplace();
    m_challenge->acrValues += challenge.acrValues;
    m_challenge->acrValues.removeDuplicates();
    m_challenge->scopes += challenge.scopes;
    m_challenge->scopes.removeDuplicates();
    if (challenge.maxAge && (!m_challenge->maxAge || *challenge.maxAge < *m_challenge->maxAge))
        m_challenge->maxAge = challenge.maxAge;
}

SignInRequest BrowserStepUp::requestFor(const StepUpChallenge &challenge) const
{
    const StepUpSettings &settings = m_doors.configuration.stepUp;
    SignInRequest request;
    // Not offline_access: the answer is one short-lived token, never renewed (oauth rule 79).
    request.scopes = QStringList{u"openid"_s, u"profile"_s, u"email"_s}
        + operationScopes(settings.operations) + challenge.scopes;
    request.scopes.removeDuplicates();
    request.organization = m_tokens.entry().organizationId;
    request.loginHint = m_loginHint;
    request.key = m_tokens.entry().key;
    request.acrValues = challenge.acrValues;
    if (request.acrValues.isEmpty())
        request.acrValues = settings.acrValues.isEmpty() ? multiFactor() : settings.acrValues;
    request.maxAge = challenge.maxAge.value_or(settings.maxAge);
    return request;
}

void BrowserStepUp::openBrowser()
{
    if (!m_challenge)
        return;
    if (m_inBrowser) {
        openBrowserAgain();
        return;
    }
    m_inBrowser = true;
    m_asked = requestFor(*m_challenge);
    retire(m_flow);
    m_flow = std::make_unique<SignInFlow>(m_doors, m_asked);
    connect(m_flow.get(), &SignInFlow::waiting, this, [this] {
        if (m_prompt)
            m_prompt->showWaiting(m_flow->link(), SignInFlow::longestWait,
                                  m_flow->isBrowserOpened());
    });
    onResult(m_flow->start(), m_flow.get(),
             [this, started = m_flow.get()](const Result<SignInOutcome> &outcome) {
                 if (m_flow.get() != started) // Given up; a late answer changes nothing.
                     return;
                 m_inBrowser = false;
                 if (m_challenge)
                     onOutcome(outcome);
             });
}

void BrowserStepUp::openBrowserAgain()
{
    if (m_flow && !m_flow->openBrowser())
        qCWarning(lcSession) << "the browser could not be opened again";
}

void BrowserStepUp::giveUp()
{
    if (!m_challenge)
        return;
    retire(m_flow);
    m_inBrowser = false;
    if (m_prompt)
        m_prompt->close();
    completeWaiting(Cancelled{});
}

Result<Done> BrowserStepUp::check(const SignInOutcome &outcome) const
{
    const Identity &identity = outcome.identity;
    const Identity &known = m_tokens.identity();
    using Reason = SignInFailed::Reason;
    if (identity.subject != m_tokens.entry().userId)
        return SignInFailed{Reason::OtherPerson,
                            identity.email.isEmpty() ? identity.name : identity.email};
    if (identity.organizationId != m_tokens.entry().organizationId)
        return SignInFailed{Reason::OtherOrganization, identity.organizationName};
    const bool proved = identity.amr.contains("mfa"_L1)
        || (!identity.acr.isEmpty() && m_asked.acrValues.contains(identity.acr));
    const bool fresh = identity.authenticatedAt.isValid()
        && identity.authenticatedAt.secsTo(outcome.startedAt) <= clockLeewaySeconds;
    if (!proved || !fresh)
        return SignInFailed{Reason::NotConfirmed, known.email};
    return Done{};
}

void BrowserStepUp::onOutcome(const Result<SignInOutcome> &outcome)
{
    if (!outcome) {
        if (std::holds_alternative<Cancelled>(outcome.error()))
            giveUp();
        else if (m_prompt)
            m_prompt->showFailed(outcome.error());
        return;
    }
    // Nothing of this trip is kept for renewals, whoever it was.
    static_cast<void>(m_doors.server.revoke(outcome->tokens.refreshToken));
    const Result<Done> checked = check(*outcome);
    if (checked)
        accept(*outcome);
    else if (m_prompt)
        m_prompt->showFailed(checked.error());
}

void BrowserStepUp::accept(const SignInOutcome &outcome)
{
    const QDateTime now = m_doors.server.time.now();
    const qint64 age = std::max<qint64>(0, outcome.identity.authenticatedAt.secsTo(now));
    const std::chrono::seconds left(std::max<qint64>(0, m_asked.maxAge->count() - age));
    const std::chrono::seconds validFor = std::min(left, outcome.tokens.lifetime);
    m_tokens.setElevated(outcome.tokens, m_asked.scopes, validFor, outcome.key);
    m_confirmation = {};
    if (validFor.count() > 0) // Else it serves what waits and nothing else.
        m_confirmation = {outcome.identity.authenticatedAt,
                          m_doors.clock.now().addSecs(validFor.count())};
    Q_EMIT confirmationChanged();
    if (m_prompt)
        m_prompt->close();
    completeWaiting(Done{});
}

void BrowserStepUp::completeWaiting(const Result<Done> &result)
{
    m_challenge.reset();
    m_asked.key = {}; // The session's; it goes with the session.
    const QList<Completer<Done>> waiting = std::exchange(m_waiting, {});
    for (const Completer<Done> &completer : waiting)
        completer.complete(result);
}

void BrowserStepUp::forgetConfirmation()
{
    m_confirmation = {};
    Q_EMIT confirmationChanged();
}

} // namespace orgdesk
