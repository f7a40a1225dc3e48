#pragma once

#include "preflight/CheckResult.h"

#include <QCoreApplication>
#include <QDateTime>

namespace orgdesk::checks {

//! Translation context of the checks.
struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

[[nodiscard]] CheckResult ok(CheckResult::Topic topic, const QString &title,
                             const QString &remark = {});
[[nodiscard]] CheckResult warning(CheckResult::Topic topic, const QString &title,
                                  const QString &remark, const QString &details = {});
[[nodiscard]] CheckResult failed(CheckResult::Topic topic, const QString &title,
                                 const QString &remark, const QString &details = {});

} // namespace orgdesk::checks
