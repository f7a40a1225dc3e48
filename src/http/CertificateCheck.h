#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace orgdesk {

//! What is wrong with a server's own certificate for this host, beyond the chain that Qt has
//! checked already (reliability F3). Strict where Qt is lax:
//!
//! - the host must be among the subjectAltName entries: a DNS name as dNSName, an address as
//!   iPAddress; the common name does not count (RFC 9110 4.3.4);
//! - a wildcard is the whole left-most label, stands for one label, and has at least two labels
//!   after it that are not a public suffix (where libpsl is available);
//! - RSA keys have 2048 bits or more, EC keys 256 or more;
//! - it is not a certificate of an authority, and an extended key usage includes serverAuth.
//!
//! \param der the certificate. \param host as in the URL, in ASCII form, IPv6 without brackets.
//! \return words for "the certificate …" ("does not name auth.example"), or nothing.
[[nodiscard]] std::optional<QString> certificateProblem(const QByteArray &der, const QString &host);

} // namespace orgdesk
