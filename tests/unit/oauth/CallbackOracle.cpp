#include "CallbackOracle.h"

#include "HostileRequests.h"

#include <QRegularExpression>

#include <algorithm>

namespace orgdesk::test {

using namespace Qt::StringLiterals;

//! The values of one header field, in any case of its name.
static QStringList valuesOf(const QString &head, const QString &name)
{
    const QRegularExpression field(u"^"_s + name + u":[ \\t]*([^\\r]*?)[ \\t]*\\r$"_s,
                                   QRegularExpression::CaseInsensitiveOption
                                       | QRegularExpression::MultilineOption);
    QStringList values;
    for (auto each = field.globalMatch(head); each.hasNext();)
        values << each.next().captured(1);
    return values;
}

static bool everyValueIs(const QStringList &values, const QString &wanted)
{
    return std::all_of(values.begin(), values.end(),
                       [&](const QString &value) { return value.isEmpty() || value == wanted; });
}

static bool queryHasState(const QString &query, const QByteArray &state)
{
    static const QRegularExpression brokenPercent(u"%(?![0-9A-Fa-f]{2})"_s);
    if (query.size() > 8192 || query.contains(brokenPercent))
        return false;
    QByteArrayList values;
    for (const QString &pair : query.split(u'&')) {
        const auto decoded = [](QString text) {
            return QByteArray::fromPercentEncoding(text.replace(u'+', u' ').toLatin1());
        };
        if (decoded(pair.section(u'=', 0, 0)) == "state")
            values << decoded(pair.section(u'=', 1));
    }
    return values == QByteArrayList{state};
}

static bool bodyIsWhole(const QStringList &lengths, qsizetype size)
{
    static const QRegularExpression number(u"^[0-9]{1,18}$"_s);
    return lengths.size() == 1 && lengths.first().contains(number)
        && lengths.first().toLongLong() <= std::min<qsizetype>(size, 64 * 1024);
}

bool isRightCallback(const QByteArray &bytes, const ListenerTarget &target)
{
    static const QRegularExpression shape(
        u"^GET /callback\\?([\\x21\\x22\\x24-\\x7e]*) HTTP/1\\.[01]\\r\\n"
        "((?:[!#$%&'*+\\-.^_`|~0-9A-Za-z]+:[\\t\\x20-\\x7e\\x80-\\xff]*\\r\\n)*)\\r\\n"_s);
    const QRegularExpressionMatch match = shape.match(QString::fromLatin1(bytes));
    const QString head = match.captured(2);
    const bool prefetch =
        valuesOf(head, u"Sec-Purpose"_s).join(u',').contains(u"prefetch"_s, Qt::CaseInsensitive);
    const QStringList lengths = valuesOf(head, u"Content-Length"_s);
    return match.hasMatch() && match.capturedLength(0) <= 16 * 1024
        && valuesOf(head, u"Host"_s) == QStringList{QString::fromLatin1(target.host)}
    && valuesOf(head, u"Transfer-Encoding"_s).isEmpty() && !prefetch
        && (lengths.isEmpty() || bodyIsWhole(lengths, bytes.size() - match.capturedLength(0)))
        && everyValueIs(valuesOf(head, u"Sec-Fetch-Mode"_s), u"navigate"_s)
        && everyValueIs(valuesOf(head, u"Sec-Fetch-Dest"_s), u"document"_s)
        && queryHasState(match.captured(1), target.state);
}

} // namespace orgdesk::test
