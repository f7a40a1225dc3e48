#include "core/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace orgdesk {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

bool endsWithPeriod(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u'。');
}

} // namespace

QString datePattern()
{
    //: Pattern of a date (QLocale): day, short month, year in the order of the language.
    return Wording::tr("d MMM yyyy");
}

QString dateText(const QDate &day)
{
    return QLocale().toString(day, datePattern());
}

QString dateText(const QDateTime &at)
{
    return dateText(at.toLocalTime().date());
}

QString dayOfYearText(const QDate &day)
{
    //: Pattern of a date without its year (QLocale).
    return QLocale().toString(day, Wording::tr("d MMM"));
}

QString withinSentence(const QString &label)
{
    return QLocale().language() == QLocale::English || QLocale().language() == QLocale::C
        ? label.toLower()
        : label;
}

QString withPeriod(const QString &text)
{
    return text.isEmpty() || endsWithPeriod(text) ? text : QString(text + Wording::tr("."));
}

QString withoutPeriod(const QString &text)
{
    return endsWithPeriod(text) ? text.chopped(1) : text;
}

} // namespace orgdesk
