#pragma once

#include "preflight/CheckResult.h"

#include <QDateTime>

namespace orgdesk::checks {

//! A text of the checks, translated (context "Preflight").
[[nodiscard]] QString words(const char *text);

[[nodiscard]] CheckResult ok(CheckResult::Topic topic, const QString &title,
                             const QString &remark = {});
[[nodiscard]] CheckResult warning(CheckResult::Topic topic, const QString &title,
                                  const QString &remark, const QString &details = {});
[[nodiscard]] CheckResult failed(CheckResult::Topic topic, const QString &title,
                                 const QString &remark, const QString &details = {});

//! "30 Nov 2026"
[[nodiscard]] QString dateText(const QDateTime &time);

} // namespace orgdesk::checks
