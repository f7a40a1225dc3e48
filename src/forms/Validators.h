#pragma once

#include <QString>

//! Format rules of ui.md 11. Each gives its message (untranslated, context "Schema") or null. For
//! an empty text it gives the message of a missing required value.
namespace orgdesk::validators {

[[nodiscard]] const char *providerDisplayName(const QString &text);     //!< 1–128 characters.
[[nodiscard]] const char *organizationDisplayName(const QString &text); //!< 1–255 characters.
//! Identifier of a provider: 1–128 of a–z 0–9 - _, letter or digit at both ends.
[[nodiscard]] const char *identifier(const QString &text);
[[nodiscard]] const char *organizationName(const QString &text); //!< 1–50 of a–z 0–9 - _.
[[nodiscard]] const char *httpsUrl(const QString &text); //!< Absolute, with a host, no user name.
[[nodiscard]] const char *hexColor(const QString &text); //!< "#RGB" or "#RRGGBB".
[[nodiscard]] const char *hostName(
    const QString &text); //!< At least two labels, no scheme or path.
[[nodiscard]] const char *oktaDomain(const QString &text); //!< hostName() with Okta's own message.
[[nodiscard]] const char *clientId(const QString &text);   //!< Not empty, no white space.
[[nodiscard]] const char *clientSecret(const QString &text); //!< Not empty.
//! One or more PEM certificates that look like certificates, and no private key. Whether they are
//! valid is not decided here.
[[nodiscard]] const char *certificate(const QString &text);
[[nodiscard]] const char *metadataXml(
    const QString &text); //!< At most 1 MiB of XML without DOCTYPE.

} // namespace orgdesk::validators
