#include "preflight/CheckWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace orgdesk {

qsizetype countOf(const QList<CheckResult> &results, CheckResult::State state)
{
    return std::count_if(results.begin(), results.end(),
                         [state](const CheckResult &result) { return result.state == state; });
}

namespace checks {

using namespace Qt::StringLiterals;

CheckResult ok(CheckResult::Topic topic, const QString &title, const QString &remark)
{
    CheckResult result;
    result.topic = topic;
    result.title = title;
    result.remark = remark;
    return result;
}

CheckResult warning(CheckResult::Topic topic, const QString &title, const QString &remark,
                    const QString &details)
{
    CheckResult result = ok(topic, title, remark);
    result.state = CheckResult::State::Warning;
    result.details = details;
    return result;
}

CheckResult failed(CheckResult::Topic topic, const QString &title, const QString &remark,
                   const QString &details)
{
    CheckResult result = warning(topic, title, remark, details);
    result.state = CheckResult::State::Failed;
    return result;
}

} // namespace checks
} // namespace orgdesk
