#pragma once

#include "forms/Validators.h"
#include "strategies/Strategy.h"

#include <QtGlobal>

//! Fields and values that several strategies share (architecture A8).
namespace orgdesk::fieldgroups {

constexpr Field domain(const char *label, const char *example, const char *pointer,
                       Validator validator)
{
    return {
        .key = "domain",
        .pointer = pointer,
        .label = label,
        .kind = FieldKind::Host,
        .required = true,
        .example = example,
        .validator = validator,
        .monospace = true,
    };
}

constexpr Field clientId(const char *label)
{
    return {
        .key = "clientId",
        .pointer = "/options/client_id",
        .label = label,
        .required = true,
        .validator = validators::clientId,
        .monospace = true,
    };
}

constexpr Field clientSecret(const char *label)
{
    return {
        .key = "clientSecret",
        .pointer = "/options/client_secret",
        .label = label,
        .kind = FieldKind::Secret,
        .required = true,
        .help = QT_TRANSLATE_NOOP(
            "Schema", "Sent once, stored only at {vendor}. OrgDesk can’t show it again."),
        .validator = validators::clientSecret,
        .monospace = true,
    };
}

inline constexpr Field iconUrl{
    .key = "iconUrl",
    .pointer = "/options/icon_url",
    .label = QT_TRANSLATE_NOOP("Schema", "Icon address"),
    .kind = FieldKind::Url,
    .validator = validators::httpsUrl,
    .monospace = true,
    .advanced = true,
};

inline constexpr Field certificate{
    .key = "certificate",
    .pointer = "/options/signingCert",
    .label = QT_TRANSLATE_NOOP("Schema", "Signing certificate"),
    .kind = FieldKind::Certificate,
    .required = true,
    .validator = validators::certificate,
    .readPointer = "/options/cert",
    .monospace = true,
};

inline constexpr Choice yesNo[] = {
    {"true", QT_TRANSLATE_NOOP("Schema", "Yes")},
    {"false", QT_TRANSLATE_NOOP("Schema", "No")},
};

inline constexpr Choice signatureAlgorithms[] = {
    {"rsa-sha256", QT_TRANSLATE_NOOP("Schema", "RSA-SHA256")},
    {"rsa-sha1", QT_TRANSLATE_NOOP("Schema", "RSA-SHA1")},
};

inline constexpr Choice digestAlgorithms[] = {
    {"sha256", QT_TRANSLATE_NOOP("Schema", "SHA-256")},
    {"sha1", QT_TRANSLATE_NOOP("Schema", "SHA-1")},
};

inline constexpr Field signRequests{
    .key = "signRequests",
    .pointer = "/options/signSAMLRequest",
    .label = QT_TRANSLATE_NOOP("Schema", "Sign requests"),
    .kind = FieldKind::Choice,
    .required = true,
    .choices = yesNo,
    .initial = "true",
};

constexpr Field signatureAlgorithm(VisibleWhen visibleWhen)
{
    return {
        .key = "signatureAlgorithm",
        .pointer = "/options/signatureAlgorithm",
        .label = QT_TRANSLATE_NOOP("Schema", "Algorithm"),
        .kind = FieldKind::Choice,
        .required = true,
        .choices = signatureAlgorithms,
        .visibleWhen = visibleWhen,
        .initial = "rsa-sha256",
    };
}

constexpr Field digestAlgorithm(VisibleWhen visibleWhen)
{
    return {
        .key = "digestAlgorithm",
        .pointer = "/options/digestAlgorithm",
        .label = QT_TRANSLATE_NOOP("Schema", "Digest"),
        .kind = FieldKind::Choice,
        .required = true,
        .choices = digestAlgorithms,
        .visibleWhen = visibleWhen,
        .initial = "sha256",
    };
}

inline constexpr Choice offOn[] = {
    {"false", QT_TRANSLATE_NOOP("Schema", "Off")},
    {"true", QT_TRANSLATE_NOOP("Schema", "On")},
};

inline constexpr Field startedAtProvider{
    .key = "idpInitiated",
    .pointer = "/options/idpInitiated/enabled",
    .label = QT_TRANSLATE_NOOP("Schema", "Sign-in started at the provider"),
    .kind = FieldKind::Choice,
    .help = QT_TRANSLATE_NOOP("Schema", "Off is safer. People start from {vendor} instead."),
    .choices = offOn,
    .initial = "false",
    .advanced = true,
};

// The object around `enabled` is open and may hold settings of the vendor's.
inline constexpr Field startedAtProviderRest{
    .key = "idpInitiatedRest",
    .pointer = "/options/idpInitiated",
    .label = "",
    .carried = true,
};

inline constexpr SetupValue callback{SetupValue::Kind::Callback,
                                     QT_TRANSLATE_NOOP("Schema", "Callback address")};
inline constexpr SetupValue connectionId{SetupValue::Kind::ConnectionId,
                                         QT_TRANSLATE_NOOP("Schema", "Connection ID")};
inline constexpr SetupValue acs{SetupValue::Kind::Acs,
                                QT_TRANSLATE_NOOP("Schema", "Single sign-on URL (ACS)")};
inline constexpr SetupValue entityId{SetupValue::Kind::EntityId,
                                     QT_TRANSLATE_NOOP("Schema", "Audience (Entity ID)")};

} // namespace orgdesk::fieldgroups
