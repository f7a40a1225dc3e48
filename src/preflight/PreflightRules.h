#pragma once

#include "preflight/CheckResult.h"
#include "preflight/PreflightInput.h"
#include "preflight/SamlMetadata.h"

#include <QDateTime>

namespace orgdesk {

//! The checks that need no network (ui.md 7.2): what was pasted, metadata files, certificates,
//! algorithms. Pure; parses files, so call it on a worker.
[[nodiscard]] QList<CheckResult> checkRules(const PreflightInput &input, const QDateTime &now);

//! What metadata says about itself and its certificates, wherever it came from.
[[nodiscard]] QList<CheckResult> checkMetadata(const SamlMetadata &metadata, qsizetype size,
                                               const PreflightInput &input, const QDateTime &now);

//! "halden.okta.com" for "halden-admin.okta.com"; empty when it is no admin address.
[[nodiscard]] QString withoutAdmin(const QString &oktaDomain);

//! An identifier like "9f8e…-…": what a Secret ID looks like.
[[nodiscard]] bool looksLikeGuid(QByteArrayView text);

} // namespace orgdesk
