#pragma once

#include "config/ConfigurationLoader.h"
#include "core/Future.h"
#include "health/HealthRow.h"

#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace orgdesk {

class Clock;
class MyOrganizationApi;
class Session;

//! How the tenant answered one plain request.
struct ServerFinding
{
    int status = 0;
    std::chrono::milliseconds latency{0};
    QString tls;   //!< "TLS 1.3"; empty without TLS.
    QString proxy; //!< "proxy.example:3128"; empty: none.
    //! Server minus this computer; nothing when the answer has no date.
    std::optional<std::chrono::seconds> clockOffset;
};

//! How the authorization server answered a sign-in request that nobody goes on with.
struct SignInFinding
{
    int status = 0;
    QUrl target;      //!< Of a redirect.
    QUrl redirectUri; //!< What was given as the way back.
};

//! What the answers of the API told about its limit (API reference 7.2).
struct RateFinding
{
    std::optional<int> limit;
    std::optional<int> remaining;
    bool limitedNow = false; //!< Requests wait because the server asked to slow down.
};

//! What the health check looks at, handed in by the composition root. Pointers may be null; empty
//! functions leave their rows out. All must outlive the run.
struct HealthDoors
{
    Clock *clock = nullptr;
    const VendorConfiguration *configuration = nullptr; //!< Null: not set up.
    QString vendor;                                     //!< "Fieldnote", or the domain.
    QList<ConfigurationError> ignoredPolicy;            //!< Keys of a policy that were not used.
    Session *session = nullptr;
    MyOrganizationApi *api = nullptr;
    int savedSignIns = 0;
    //! The tenant's discovery document.
    std::function<Future<ServerFinding>()> askServer;
    //! Status of the API's answer to a request without a token.
    std::function<Future<int>()> askApi;
    //! A request like that of a sign-in, without a browser.
    std::function<Future<SignInFinding>()> askSignIn;
    //! Writes, reads and deletes a test value in the secret store.
    std::function<Future<Done>()> testSecrets;
    QString secretStore;         //!< "the desktop keyring"
    bool keepsSecrets = true;    //!< False: secrets live in memory only.
    bool isLocalSandbox = false; //!< `--sandbox`: memory is where they belong.
    std::function<RateFinding()> rate;
    std::function<QString(const QString &)> strategyName; //!< "okta" to "Okta".
    std::function<Future<QList<HealthRow>>()> providers;  //!< Those with a problem.
    std::optional<Error> stepUpError; //!< Why confirming did not work last time.
};

} // namespace orgdesk
