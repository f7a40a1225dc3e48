#pragma once

#include "health/HealthDoors.h"
#include "myorg/model/Configuration.h"

class QObject;

namespace orgdesk {

//! What one check learned and a later one needs.
struct HealthFacts
{
    std::optional<Result<ServerFinding>> server;
    std::optional<Result<Configuration>> configuration;
};

//! One check: a row and how it comes to its finding. Answers once; `context` is the run.
struct HealthCheck
{
    using Ask = std::function<Future<HealthFinding>(const HealthDoors &, HealthFacts &, QObject *)>;

    QString key;
    HealthGroup group;
    QString title;
    QString doing; //!< While it runs: "Comparing 30 permissions…"
    Ask ask;
};

//! The rows about this computer. None of them needs a session.
[[nodiscard]] QList<HealthCheck> computerChecks(const HealthDoors &doors);
//! The rows about the vendor's setup. \param signedIn with those that need a session.
[[nodiscard]] QList<HealthCheck> vendorChecks(const HealthDoors &doors, bool signedIn);

//! Whether the My Organization API is there and activated: with the session's token, or, when the
//! permission to read the configuration is missing, without.
[[nodiscard]] Future<HealthFinding> checkApi(const HealthDoors &doors, HealthFacts &facts,
                                             QObject *context);
//! The same before a sign-in: only whether it is there.
[[nodiscard]] Future<HealthFinding> checkApiWithoutToken(const HealthDoors &doors,
                                                         HealthFacts &facts, QObject *context);

//! Whether the authorization server knows this application, its way back and the API, told from
//! its answer to a sign-in request: the login page, a redirect with an error, or an error page.
[[nodiscard]] Future<HealthFinding> checkSignInSetUp(const HealthDoors &doors, HealthFacts &facts,
                                                     QObject *context);

//! The scopes of ui.md 9 against what was granted.
[[nodiscard]] HealthFinding permissionsFinding(const QStringList &granted,
                                               const QStringList &withheld, const QString &vendor,
                                               const QString &organizationId);

//! Cause of a failed request in one sentence: "Nothing answers at login.example."
[[nodiscard]] QString healthWords(const Error &error, const HealthDoors &doors);

} // namespace orgdesk
