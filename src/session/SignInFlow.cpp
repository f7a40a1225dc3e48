#include "session/SignInFlow.h"

#include "config/VendorConfiguration.h"
#include "core/Clock.h"
#include "core/Logging.h"
#include "oauth/BrowserLauncher.h"
#include "oauth/CodeVerifier.h"
#include "oauth/OAuthErrors.h"
#include "oauth/RandomToken.h"
#include "oauth/RedirectResponse.h"
#include "session/AuthorizationServer.h"

namespace orgdesk {

SignInFlow::SignInFlow(const Doors &doors, SignInRequest request, QObject *parent)
    : QObject(parent)
    , m_doors(doors)
    , m_request(std::move(request))
{
}

SignInFlow::~SignInFlow() = default;

//! The value goes to the step; an error ends the flow. Nothing happens when it has ended already.
template<class T, class Step>
void SignInFlow::orFail(const Future<T> &future, Step step)
{
    onResult(future, this, [this, step = std::move(step)](const Result<T> &result) {
        if (!m_outcome)
            return;
        if (result)
            step(*result);
        else
            finish(result.error());
    });
}

Future<SignInOutcome> SignInFlow::start()
{
    Q_ASSERT(!m_outcome);
    m_outcome.emplace();
    const Future<SignInOutcome> future = m_outcome->future();
    orFail(m_doors.server.discovery.metadata(), [this](const OidcMetadata &metadata) {
        m_metadata = metadata;
        openAuthorizationPage();
    });
    return future;
}

void SignInFlow::openAuthorizationPage()
{
    m_state = randomToken();
    m_nonce = randomToken();
    const CodeVerifier verifier = CodeVerifier::create();
    m_codeVerifier = verifier.text();
    if (m_doors.configuration.accessToken != AccessTokenMode::Bearer)
        m_key = m_request.key.isNull() ? DpopKey::create() : m_request.key;
    m_startedAt = m_doors.server.time.now();
    m_receiver = m_doors.receivers();
    const Result<QString> redirectUri = m_receiver->listen(
        [state = m_state](QByteArrayView query) { return carriesState(query, state); });
    if (!redirectUri) {
        finish(redirectUri.error());
        return;
    }
    m_redirectUri = *redirectUri;
    orFail(m_receiver->redirect(), [this](const Secret &query) { onRedirect(query); });
    AuthorizationRequest request;
    request.endpoint = m_metadata.authorizationEndpoint;
    request.clientId = m_doors.configuration.clientId;
    request.redirectUri = m_redirectUri;
    if (m_request.forApi)
        request.audience = m_doors.configuration.audience.toString();
    request.connection = m_request.connection;
    request.scopes = m_request.scopes;
    request.organization = m_request.organization;
    request.loginHint = m_request.loginHint;
    request.acrValues = m_request.acrValues;
    request.maxAge = m_request.maxAge;
    request.forceLogin = m_request.forceLogin;
    request.state = m_state;
    request.nonce = m_nonce;
    request.codeChallenge = verifier.challenge();
    request.keyThumbprint = m_key.thumbprint();
    m_link = request.url();
    m_deadline = m_doors.clock.now().addMSecs(std::chrono::milliseconds(longestWait).count());
    m_doors.clock.after(longestWait, this, [this] {
        if (m_outcome && m_deadline.isValid())
            finish(SignInFailed{SignInFailed::Reason::TimedOut, {}});
    });
    if (!openBrowser())
        qCWarning(lcSession) << "the browser could not be opened; the link can be copied";
    Q_EMIT waiting();
}

Result<Done> SignInFlow::openBrowser()
{
    if (m_link.isEmpty())
        return BrowserError{{}};
    const Result<Done> opened = m_doors.browser.open(m_link);
    m_browserOpened = opened.has_value();
    return opened;
}

void SignInFlow::onRedirect(const Secret &query)
{
    m_cameBack = true;
    m_link.clear();
    m_deadline = {};
    Q_EMIT checking();
    if (!m_outcome)
        return;
    const Result<Secret> code = parseRedirect(
        query.reveal(), {m_state, m_doors.server.issuer, m_metadata.issuerParameterSupported});
    if (code)
        exchangeCode(*code);
    else
        finish(code.error());
}

void SignInFlow::exchangeCode(const Secret &code)
{
    const CodeExchange exchange{code, m_redirectUri, m_codeVerifier, m_request.scopes, m_key};
    const Future<TokenSet> exchanged = m_doors.server.tokens.exchangeCode(m_metadata, exchange);
    // The person may give up meanwhile, and then this object is gone: nobody keeps what comes.
    onResult(exchanged, &m_doors.server.tokens,
             [&server = m_doors.server, givenUp = m_givenUp](const Result<TokenSet> &tokens) {
                 if (tokens && *givenUp)
                     static_cast<void>(server.revoke(tokens->refreshToken));
             });
    orFail(exchanged, [this](const TokenSet &tokens) {
        m_unused = tokens.refreshToken;
        checkScheme(tokens);
    });
}

//! What came may be less than what was asked for (oauth rule 32).
void SignInFlow::checkScheme(const TokenSet &tokens)
{
    if (!m_doors.server.accepts(tokens)) {
        finish(unboundTokenError());
        return;
    }
    if (!m_key.isNull() && tokens.scheme == TokenScheme::Bearer)
        qCWarning(lcSession) << "the server gave a token that is not bound to a key";
    checkIdToken(tokens);
}

void SignInFlow::checkIdToken(const TokenSet &tokens)
{
    IdTokenExpectation expected;
    expected.issuer = m_doors.server.issuer;
    expected.clientId = m_doors.configuration.clientId;
    expected.now = m_doors.server.time.now();
    expected.nonce = m_nonce;
    expected.organization = m_request.organization;
    if (m_request.forceLogin)
        expected.authenticatedSince = m_startedAt;
    else if (m_request.maxAge)
        expected.authenticatedSince = m_startedAt.addSecs(-m_request.maxAge->count());
    expected.accessToken = tokens.accessToken;
    orFail(m_doors.server.idTokens.verify(tokens.idToken, m_metadata.jwksUri, expected),
           [this, tokens](const Identity &identity) {
               finish(SignInOutcome{tokens, identity, m_startedAt, m_key});
           });
}

void SignInFlow::cancel()
{
    if (m_outcome)
        finish(Cancelled{});
}

void SignInFlow::finish(const Result<SignInOutcome> &outcome)
{
    const Completer<SignInOutcome> completer = *m_outcome;
    m_outcome.reset();
    *m_givenUp = !outcome;
    if (!outcome)
        static_cast<void>(m_doors.server.revoke(m_unused));
    m_unused = {};
    m_state = {};
    m_nonce = {};
    m_codeVerifier = {};
    m_key = {};
    m_request.key = {};
    m_link.clear();
    m_deadline = {};
    // After a redirect, be it a refusal, the browser still gets its page; then it closes by itself.
    if (m_receiver && !m_cameBack)
        m_receiver->close();
    if (!outcome)
        qCInfo(lcSession) << "the sign-in ended:" << outcome.error();
    completer.complete(outcome);
}

QUrl SignInFlow::link() const
{
    return m_link;
}

QDateTime SignInFlow::deadline() const
{
    return m_deadline;
}

void retire(std::unique_ptr<SignInFlow> &flow)
{
    if (!flow)
        return;
    flow->cancel();
    flow->disconnect();
    flow.release()->deleteLater();
}

} // namespace orgdesk
