#pragma once

#include "core/TlsFailure.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

class QDebug;

namespace orgdesk {

//! Where an answer came from: what "Technical details" shows. Holds no secret and no query.
struct Exchange
{
    QString method;    //!< "GET", "PATCH", …
    QString path;      //!< Path without query, for example "/my-org/v1/details".
    int status = 0;    //!< HTTP status; 0 when no answer arrived.
    QString requestId; //!< Value of the server's request ID header, or empty.
    QDateTime at;      //!< When the answer arrived, UTC.

    bool operator==(const Exchange &) const = default;
};

//! Error body of the My Organization API (API reference 4.1, shape "Error").
struct ApiProblem
{
    QString type; //!< URI whose fragment is the code, for example "…#A0E-409-0001".
    int status = 0;
    QString title;
    QString detail;

    //! The fragment of `type` ("A0E-409-0001"), or an empty string.
    [[nodiscard]] QString code() const;

    bool operator==(const ApiProblem &) const = default;
};

//! One entry of `validation_errors`. Every member but `message` may be empty (API reference 4.1).
struct FieldError
{
    QString pointer; //!< JSON Pointer into the request body ("/options/domain").
    QString field;
    QString source; //!< "body", "query", "params", …: free text.
    QString message;

    bool operator==(const FieldError &) const = default;
};

//! The server wants a stronger or newer sign-in (RFC 9470, RFC 6750, Auth0 `mfa_required`).
struct StepUpChallenge
{
    QStringList acrValues; //!< Empty: the configured ones.
    std::optional<std::chrono::seconds> maxAge;
    QStringList scopes; //!< Scopes that the elevated token must carry besides the usual ones.

    bool operator==(const StepUpChallenge &) const = default;
};

//! The person or the program gave up; nothing is shown.
struct Cancelled
{
    bool operator==(const Cancelled &) const = default;
};

//! The server refused for a reason of its own (a refused delete, a strategy that is not allowed).
struct Rejected
{
    ApiProblem problem;
    Exchange exchange;

    bool operator==(const Rejected &) const = default;
};

//! A write was sent and no usable answer came back (reliability policy 2.4).
struct OutcomeUnknown
{
    //! What reading back found out.
    enum class Finding { NotLookedYet, Done, NotDone, Unclear };

    QString operation; //!< operationId of the contract, for example "createIdp".
    Finding finding = Finding::NotLookedYet;
    QString found; //!< Id or name of what was found, for example "con_…"; may be empty.
    QString technical;
    Exchange exchange;

    bool operator==(const OutcomeUnknown &) const = default;
};

//! No usable HTTP answer.
struct NetworkError
{
    enum class Reason {
        Offline,
        HostNotFound,
        Refused,
        Tls, //!< Certificate or handshake; `tls` says more.
        Timeout,
        Interrupted, //!< The connection broke after the request was sent.
        Redirected,  //!< A redirect or a foreign page answered: captive portal or proxy.
        TooLarge,
        Other
    };

    QString host;
    Reason reason = Reason::Other;
    QString technical;           //!< Redacted; never a full URL.
    bool mayHaveArrived = false; //!< The server may have read it: a write's outcome is open.
    Exchange exchange;
    TlsFailure tls{};

    bool operator==(const NetworkError &) const = default;
};

//! There is no usable session.
struct SignInRequired
{
    enum class Reason { None, Expired, Revoked };
    Reason reason = Reason::None;

    bool operator==(const SignInRequired &) const = default;
};

//! A sign-in or a confirmation did not come to a good end.
struct SignInFailed
{
    enum class Reason {
        TimedOut,
        PortsBusy,       //!< No registered loopback port is free; `detail` lists them.
        ClockSkewed,     //!< `detail` is the number of minutes.
        UntrustedAnswer, //!< Discovery, ID token or token answer fails a rule of OpenID Connect.
        OtherPerson,     //!< Confirmed as somebody else; `detail` names the person.
        OtherOrganization,
        NotConfirmed, //!< The answer does not prove a second factor.
        NotMember,
        NoSuchOrganization,
        NotRenewable, //!< Signed in, but the server gave no refresh token.
        UnknownClient
    };
    Reason reason = Reason::UntrustedAnswer;
    QString detail;

    bool operator==(const SignInFailed &) const = default;
};

//! The server asks for step-up and nobody could ask the person.
struct StepUpRequired
{
    StepUpChallenge challenge;

    bool operator==(const StepUpRequired &) const = default;
};

//! An OAuth error answer (RFC 6749 4.1.2.1 and 5.2). `description` is untrusted text.
struct OAuthError
{
    QString code;
    QString description; //!< At most 300 characters, control characters removed.
    QString uri;

    bool operator==(const OAuthError &) const = default;
};

//! Not permitted: a scope is missing, or the access level is too low.
struct Forbidden
{
    //! What the vendor has not set up, where the server's answers tell.
    enum class Cause {
        Unknown,
        NothingGranted,  //!< The access token carries no scope of the API at all.
        NoConfiguration, //!< The application lacks its `my_organization_configuration`.
    };

    QStringList missingScopes; //!< Empty when the access level is the cause.
    ApiProblem problem;
    Exchange exchange;
    Cause cause = Cause::Unknown;

    bool operator==(const Forbidden &) const = default;
};

struct NotFound
{
    ApiProblem problem;
    Exchange exchange;

    bool operator==(const NotFound &) const = default;
};

struct Conflict
{
    ApiProblem problem;
    Exchange exchange;

    bool operator==(const Conflict &) const = default;
};

struct ValidationFailed
{
    QList<FieldError> fields;
    Exchange exchange;

    bool operator==(const ValidationFailed &) const = default;
};

struct RateLimited
{
    std::chrono::milliseconds retryAfter{0};
    bool tenantWide = false; //!< `X-Auth0-Error-Kind: global-rate-limit` was sent.
    Exchange exchange;

    bool operator==(const RateLimited &) const = default;
};

struct ServerError
{
    Exchange exchange;

    bool operator==(const ServerError &) const = default;
};

//! An answer that does not have the documented form.
struct ProtocolError
{
    QString expected; //!< "a string", "an object", …
    QString pointer;  //!< JSON Pointer of the place; empty for the whole document.
    Exchange exchange;

    bool operator==(const ProtocolError &) const = default;
};

//! The OS keychain did not do what was asked (oauth rule 49).
struct SecretStoreError
{
    enum class Reason { NoService, Locked, NotFound, Denied, Other };
    Reason reason = Reason::Other;
    QString technical;

    bool operator==(const SecretStoreError &) const = default;
};

//! The system browser could not be opened.
struct BrowserError
{
    QUrl url;

    bool operator==(const BrowserError &) const = default;
};

//! A wrong configuration: file, key and what was expected (contracts 2).
struct ConfigurationError
{
    QString file;
    QString key;
    QString expected;

    bool operator==(const ConfigurationError &) const = default;
};

//! A local file could not be read or written.
struct FileError
{
    QString path;
    QString technical;

    bool operator==(const FileError &) const = default;
};

//! Every way in which something can fail, from socket to label. Closed: a new kind does not compile
//! until ui/common/ErrorText has words for it.
using Error = std::variant<Cancelled, Rejected, OutcomeUnknown, NetworkError, SignInRequired,
                           SignInFailed, StepUpRequired, OAuthError, Forbidden, NotFound, Conflict,
                           ValidationFailed, RateLimited, ServerError, ProtocolError,
                           SecretStoreError, BrowserError, ConfigurationError, FileError>;

template<class T, class Variant>
inline constexpr bool isAlternativeOf = false;

template<class T, class... Ts>
inline constexpr bool isAlternativeOf<T, std::variant<Ts...>> = (std::is_same_v<T, Ts> || ...);

//! True for the types an Error can hold.
template<class T>
concept ErrorKind = isAlternativeOf<std::remove_cvref_t<T>, Error>;

//! One line for logs: the kind and its technical text, redacted. Never for users.
[[nodiscard]] QString describe(const Error &error);

QDebug operator<<(QDebug debug, const Error &error);

//! The exchange behind an error, where there is one.
[[nodiscard]] std::optional<Exchange> exchangeOf(const Error &error);

} // namespace orgdesk
