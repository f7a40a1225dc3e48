#pragma once

#include "core/TlsFailure.h"

#include <QByteArray>
#include <QList>
#include <QSslError>
#include <QString>

#include <optional>

namespace orgdesk {

//! What is wrong with a certificate, in words for "the certificate …" ("does not name a.example").
struct CertificateProblem
{
    TlsProblem kind = TlsProblem::Other;
    QString text;

    bool operator==(const CertificateProblem &) const = default;
};

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
[[nodiscard]] std::optional<CertificateProblem> certificateProblem(const QByteArray &der,
                                                                   const QString &host);

//! What is wrong with any certificate of a chain, whatever host it is for: RSA keys under 2048
//! bits, EC keys under 256, signatures with MD5 or SHA-1 (but for those of roots, which nobody
//! checks). \param chain DER, the server's own first.
[[nodiscard]] std::optional<CertificateProblem> chainProblem(const QList<QByteArray> &chain);

//! What chainProblem() says, or else why a check may have refused the chain without saying why: an
//! extension that has to be understood and is not, an authority that may not name this host.
[[nodiscard]] std::optional<CertificateProblem> unsaidProblem(const QList<QByteArray> &chain);

//! The kind of what Qt's own check found: the one to tell people when there are several.
[[nodiscard]] TlsProblem tlsProblemOf(const QList<QSslError> &errors);

} // namespace orgdesk
