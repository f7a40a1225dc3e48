#include "preflight/TxtDifference.h"

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

QString withoutQuotes(QString text)
{
    text.removeIf([](QChar one) { return QStringView(u"\"'“”„‘’`\\").contains(one); });
    return text;
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar one) {
        return one.isSpace() || one.category() == QChar::Other_Control
            || one.category() == QChar::Other_Format;
    });
    return text;
}

int commonBegin(const QString &left, const QString &right)
{
    const auto [end, ignored] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    return static_cast<int>(end - left.begin());
}

int commonEnd(const QString &left, const QString &right, int most)
{
    int count = 0;
    while (count < most && left.at(left.size() - 1 - count) == right.at(right.size() - 1 - count))
        ++count;
    return count;
}

// "auth0-domain-verification=": what all values of the kind begin with.
QString kindOf(const QString &value)
{
    return value.left(value.indexOf(u'=') + 1);
}

TxtDifference::Cause causeOf(const QString &found, const QString &expected)
{
    using Cause = TxtDifference::Cause;
    if (withoutQuotes(found) == expected)
        return Cause::ExtraQuotes;
    if (withoutSpaces(found) == expected)
        return Cause::ExtraSpaces;
    if (!found.isEmpty() && expected.startsWith(found))
        return Cause::EndMissing;
    if (!found.isEmpty() && expected.endsWith(found))
        return Cause::BeginMissing;
    if (found.compare(expected, Qt::CaseInsensitive) == 0)
        return Cause::WrongCase;
    const QString kind = kindOf(expected);
    return !kind.isEmpty() && found.startsWith(kind) ? Cause::OlderValue : Cause::Unknown;
}

} // namespace

TxtDifference txtDifference(const QString &found, const QString &expected)
{
    TxtDifference difference;
    difference.found = found;
    difference.expected = expected;
    difference.cause = causeOf(found, expected);
    const int shorter = static_cast<int>(std::min(found.size(), expected.size()));
    difference.sameAtBegin = commonBegin(found, expected);
    difference.sameAtEnd = commonEnd(found, expected, shorter - difference.sameAtBegin);
    difference.count = static_cast<int>(std::max<qsizetype>(0, expected.size() - found.size()));
    return difference;
}

TxtDifference closestTxtDifference(const QStringList &values, const QString &expected)
{
    TxtDifference closest;
    int best = -1;
    for (const QString &value : values) {
        const TxtDifference difference = txtDifference(value, expected);
        // A named cause counts for more than equal letters by chance.
        const int known = difference.cause == TxtDifference::Cause::Unknown ? 0 : 10'000;
        const int score = known + difference.sameAtBegin + difference.sameAtEnd;
        if (score > best) {
            best = score;
            closest = difference;
        }
    }
    return closest;
}

} // namespace orgdesk
