#include "ui/dialogs/ScimWords.h"

#include "core/Wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 aMinute = 60;
constexpr qint64 anHour = 60 * aMinute;
constexpr qint64 aDay = 24 * anHour;
constexpr qint64 warnDays = 14;

struct ScimText
{
    Q_DECLARE_TR_FUNCTIONS(ScimText)
};

//! What a method of HTTP lets a token do; empty for one we don't know.
QString verbOf(const QString &method)
{
    if (method == "get"_L1)
        return ScimText::tr("read");
    if (method == "post"_L1)
        return ScimText::tr("create");
    if (method == "put"_L1 || method == "patch"_L1)
        return ScimText::tr("update");
    return method == "delete"_L1 ? ScimText::tr("delete") : QString();
}

} // namespace

QString shortTokenId(const QString &id)
{
    constexpr int leading = 8;
    constexpr int trailing = 4;
    return id.size() <= leading + trailing + 1 ? id : id.left(leading) + u'…' + id.right(trailing);
}

QString scopesInWords(const QStringList &scopes)
{
    QMap<QString, QStringList> verbs;
    QStringList others;
    for (const QString &scope : scopes) {
        const QString verb = verbOf(scope.section(u':', 0, 0));
        const QString resource = scope.section(u':', 1);
        if (verb.isEmpty() || resource.isEmpty())
            others << scope;
        else if (!verbs[resource].contains(verb))
            verbs[resource] << verb;
    }
    QStringList parts;
    for (auto it = verbs.cbegin(); it != verbs.cend(); ++it)
        parts << ScimText::tr("%1: %2").arg(it.key(), it.value().join(ScimText::tr(", ")));
    return (parts + others).join(ScimText::tr("; "));
}

QString dayInWords(const QDateTime &at)
{
    return dateText(at);
}

QString spanInWords(const QDateTime &now, const QDateTime &until)
{
    const qint64 seconds = std::max<qint64>(0, now.secsTo(until));
    if (seconds >= 2 * aDay)
        return ScimText::tr("%n days", nullptr, static_cast<int>(seconds / aDay));
    if (seconds >= aDay)
        return ScimText::tr("1 day");
    if (seconds >= 2 * anHour)
        return ScimText::tr("%n hours", nullptr, static_cast<int>(seconds / anHour));
    if (seconds >= anHour)
        return ScimText::tr("1 hour");
    const int minutes = static_cast<int>(seconds / aMinute);
    return minutes < 2 ? ScimText::tr("1 minute") : ScimText::tr("%n minutes", nullptr, minutes);
}

TokenValidity validityOf(const ScimToken &token, const QDateTime &now)
{
    if (!token.validUntil.isValid())
        return {ScimText::tr("Never"), Tone::Info};
    const QString day = dayInWords(token.validUntil);
    if (token.isExpired(now))
        return {ScimText::tr("Expired %1").arg(day), Tone::Danger};
    const bool soon = now.secsTo(token.validUntil) < warnDays * aDay;
    return {ScimText::tr("%1, %2 left").arg(day, spanInWords(now, token.validUntil)),
            soon ? Tone::Warning : Tone::Success};
}

} // namespace orgdesk::ui
