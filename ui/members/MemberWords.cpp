#include "ui/members/MemberWords.h"

#include "core/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct MemberWords
{
    Q_DECLARE_TR_FUNCTIONS(MemberWords)
};

} // namespace

QString dayText(const QDateTime &at, const QDateTime &now)
{
    const QDate day = at.toLocalTime().date();
    const bool thisYear = day.year() == now.toLocalTime().date().year();
    return thisYear ? dayOfYearText(day) : dateText(day);
}

QString lastSignInText(const QDateTime &at, const QDateTime &now)
{
    if (at.isNull())
        return MemberWords::tr("never");
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return MemberWords::tr("today %1").arg(QLocale().toString(local.time(), u"HH:mm"_s));
    return days == 1 ? MemberWords::tr("yesterday") : dayText(at, now);
}

Validity validityOf(const QDateTime &until, const QDateTime &now)
{
    if (until.isNull())
        return {MemberWords::tr("Unknown"), Tone::Muted, false};
    if (until <= now)
        return {MemberWords::tr("Expired %1").arg(dayText(until, now)), Tone::Danger, true};
    const qint64 days = now.toLocalTime().date().daysTo(until.toLocalTime().date());
    if (days == 0)
        return {MemberWords::tr("Ends today"), Tone::Warning, false};
    if (days == 1)
        return {MemberWords::tr("Ends tomorrow"), Tone::Warning, false};
    return {MemberWords::tr("%1 days left").arg(days), Tone::Success, false};
}

SignInWay signInWayOf(const QString &userId)
{
    const qsizetype first = userId.indexOf(u'|');
    const qsizetype second = userId.indexOf(u'|', first + 1);
    SignInWay way;
    way.strategy = first < 0 ? QString() : userId.left(first);
    if (first >= 0 && second > first)
        way.connection = userId.mid(first + 1, second - first - 1);
    return way;
}

} // namespace orgdesk::ui
