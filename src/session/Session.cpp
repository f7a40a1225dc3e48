#include "session/Session.h"

#include "session/SessionPrivate.h"
#include "session/SignInTest.h"

namespace orgdesk {

Session::Session(const Doors &doors, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<SessionPrivate>(*this, doors))
{
}

Session::~Session() = default;

Session::State Session::state() const
{
    return d->state;
}

const SessionInfo &Session::info() const
{
    return d->info;
}

Confirmation Session::confirmation() const
{
    return d->stepUp.confirmation();
}

RenewalState Session::renewalState() const
{
    return d->tokens.renewalState();
}

Future<SessionInfo> Session::signIn(const SignInOptions &options)
{
    return d->signIn(options);
}

void Session::cancelSignIn()
{
    d->cancelSignIn();
}

QUrl Session::signInLink() const
{
    return d->flow ? d->flow->link() : QUrl();
}

QDateTime Session::signInDeadline() const
{
    return d->flow ? d->flow->deadline() : QDateTime();
}

Result<Done> Session::openBrowserAgain()
{
    if (!d->flow)
        return BrowserError{{}};
    return d->flow->openBrowser();
}

bool Session::isBrowserOpened() const
{
    return !d->flow || d->flow->isBrowserOpened();
}

bool Session::isKeyringAwaited() const
{
    return d->vault.isAwaited();
}

Future<SessionInfo> Session::restore(const SavedSignIn &saved)
{
    return d->restore(saved);
}

Future<Done> Session::signOut(SignOutScope scope)
{
    return d->signOut(scope);
}

Future<Done> Session::removeSignIn(const SavedSignIn &saved)
{
    return d->removeSignIn(saved);
}

Future<Done> Session::endProgram()
{
    return d->endProgram();
}

QUrl Session::browserSignOutLink() const
{
    return d->browserSignOutLink();
}

SignInTest *Session::newSignInTest(const QString &connection, bool inOrganization)
{
    return new SignInTest(d->flowDoors(), connection,
                          inOrganization ? d->info.organizationId : QString(), d.get());
}

AccessTokens &Session::accessTokens()
{
    return d->tokens;
}

StepUp &Session::stepUp()
{
    return d->stepUp;
}

} // namespace orgdesk
