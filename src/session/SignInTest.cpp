#include "session/SignInTest.h"

#include "session/AuthorizationServer.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

SignInRequest testRequest(const QString &connection, const QString &organization)
{
    SignInRequest request;
    // Neither the API nor offline_access: there is nothing to do with the answer but to read it.
    request.scopes = QStringList{u"openid"_s, u"profile"_s, u"email"_s};
    request.forApi = false;
    request.connection = connection;
    request.organization = organization;
    // A browser that is signed in already would never get to the provider.
    request.forceLogin = true;
    return request;
}

} // namespace

SignInTest::SignInTest(const SignInFlow::Doors &doors, const QString &connection,
                       const QString &organization, QObject *parent)
    : QObject(parent)
    , m_server(doors.server)
    , m_flow(std::make_unique<SignInFlow>(doors, testRequest(connection, organization)))
{
    connect(m_flow.get(), &SignInFlow::waiting, this, &SignInTest::waiting);
    connect(m_flow.get(), &SignInFlow::checking, this, &SignInTest::checking);
}

SignInTest::~SignInTest()
{
    m_flow->disconnect(this);
    m_flow->cancel();
}

Future<SignInTestResult> SignInTest::start()
{
    // With the server: its tokens are revoked also when this object goes in the meantime.
    return andThen(
        m_flow->start(), m_server.context(), [&server = m_server](const SignInOutcome &outcome) {
            for (const Secret &token : {outcome.tokens.refreshToken, outcome.tokens.accessToken})
                static_cast<void>(server.revoke(token));
            return Result(SignInTestResult{outcome.identity.subject, outcome.identity.email,
                                           personClaimsOf(outcome.tokens.idToken)});
        });
}

void SignInTest::cancel()
{
    m_flow->cancel();
}

QUrl SignInTest::link() const
{
    return m_flow->link();
}

Result<Done> SignInTest::openBrowser()
{
    return m_flow->openBrowser();
}

bool SignInTest::isBrowserOpened() const
{
    return m_flow->isBrowserOpened();
}

} // namespace orgdesk
