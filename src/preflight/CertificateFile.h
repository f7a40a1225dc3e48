#pragma once

#include "preflight/Certificate.h"
#include "preflight/FileProblem.h"

#include <QList>

namespace orgdesk {

//! What was read as certificates.
struct CertificateFile
{
    QList<Certificate> certificates; //!< In the order of the file; empty with a problem.
    FileProblem problem;

    //! The one to use: the first that is valid now, else the first. Null when there is none.
    [[nodiscard]] const Certificate *best(const QDateTime &now) const;
};

//! 1 MiB: no certificate file is larger.
inline constexpr qsizetype largestCertificateFile = 1024 * 1024;

//! Reads PEM, DER, a PKCS #7 bundle, or base64 without any header; one certificate or several. A
//! private key anywhere in it refuses the whole file. Pure; takes some milliseconds for a large
//! file, so call it on a worker.
[[nodiscard]] CertificateFile readCertificates(const QByteArray &content);

//! True when there is a private key in it, in any form known (PEM, PuTTY, DER, base64 of these,
//! PKCS #12, encrypted PKCS #8): for texts that must not be kept. Pure; some milliseconds for
//! largestCertificateFile, which is the most it should get on the GUI thread.
[[nodiscard]] bool holdsPrivateKey(const QByteArray &content);

//! As readCertificates() for one base64 text without header, as in XML: nothing when it is none.
[[nodiscard]] std::optional<Certificate> certificateFromBase64(const QByteArray &text);

} // namespace orgdesk
