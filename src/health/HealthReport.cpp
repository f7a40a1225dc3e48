#include "health/HealthReport.h"

#include "core/Json.h"
#include "core/Redaction.h"
#include "health/Health.h"

#include <QSysInfo>

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

//! For scripts and for people who read many reports: the same in every language.
QString stateWord(HealthState state)
{
    switch (state) {
    case HealthState::Ok:
        return u"ok"_s;
    case HealthState::Information:
        return u"info"_s;
    case HealthState::Warning:
        return u"warn"_s;
    case HealthState::Failed:
        return u"fail"_s;
    case HealthState::Waiting:
    case HealthState::Running:
        break;
    }
    return u"none"_s;
}

const char *groupWord(HealthGroup group)
{
    switch (group) {
    case HealthGroup::Computer:
        return "computer";
    case HealthGroup::Vendor:
        return "vendor";
    case HealthGroup::Providers:
        break;
    }
    return "providers";
}

QString indented(const QString &text)
{
    return u"      "_s + QString(text).replace(u'\n', u"\n      "_s) + u'\n';
}

} // namespace

QString HealthReport::cleaned(QString text) const
{
    if (!withEmail && !email.isEmpty())
        text.replace(email, Health::tr("(email left out)"));
    return redact(text); // a second line: nothing here should hold a secret
}

QString HealthReport::asText() const
{
    QString text = u"OrgDesk %1, %2, Qt %3, %4\n\n"_s.arg(
        QStringLiteral(ORGDESK_VERSION), QSysInfo::prettyProductName(),
        QString::fromLatin1(qVersion()), at.toUTC().toString(Qt::ISODate));
    for (const HealthRow &row : rows) {
        text += u"%1 %2: %3\n"_s.arg(stateWord(row.found.state).leftJustified(5), row.title,
                                     cleaned(row.found.finding));
        const bool isProblem = row.found.state >= HealthState::Warning;
        if (isProblem && !row.found.why.isEmpty())
            text += indented(cleaned(row.found.why));
        if (!row.found.message.isEmpty())
            text += indented(cleaned(row.found.message));
    }
    return text;
}

QByteArray HealthReport::asJson() const
{
    Json list = Json::array();
    for (const HealthRow &row : rows) {
        list.push_back({{"key", row.key.toStdString()},
                        {"group", groupWord(row.group)},
                        {"title", row.title.toStdString()},
                        {"state", stateWord(row.found.state).toStdString()},
                        {"finding", cleaned(row.found.finding).toStdString()},
                        {"why", cleaned(row.found.why).toStdString()},
                        {"message", cleaned(row.found.message).toStdString()}});
    }
    return toBytes({{"orgdesk", ORGDESK_VERSION},
                    {"system", QSysInfo::prettyProductName().toStdString()},
                    {"qt", qVersion()},
                    {"at", at.toUTC().toString(Qt::ISODate).toStdString()},
                    {"result", stateWord(worstOf(rows)).toStdString()},
                    {"rows", list}});
}

int HealthReport::exitCode() const
{
    const HealthState worst = worstOf(rows);
    return worst == HealthState::Failed ? 2 : worst == HealthState::Warning ? 1 : 0;
}

} // namespace orgdesk
