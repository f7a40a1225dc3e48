#pragma once

#include "preflight/CheckResult.h"
#include "preflight/PreflightInput.h"
#include "preflight/SamlMetadata.h"

namespace orgdesk {

//! Validity, key and digest of one certificate. \param field key of the field that holds it.
[[nodiscard]] QList<CheckResult> checkCertificate(const Certificate &certificate,
                                                  const QString &field, const QDateTime &now);

//! The text of a certificate field: readable, how many, and the one that is used.
[[nodiscard]] QList<CheckResult> checkCertificateText(const QString &text,
                                                      const PreflightInput &input,
                                                      const QDateTime &now);

//! The certificates that metadata lists: whether there is one, and what becomes of the others.
[[nodiscard]] QList<CheckResult> checkSigningCertificates(const SamlProvider &provider,
                                                          const PreflightInput &input,
                                                          const QDateTime &now);

} // namespace orgdesk
