#include "forms/EmailAddress.h"

#include <QList>
#include <QStringView>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestDomain = 253;
constexpr qsizetype longestLabel = 63;

bool isForeignLetter(QChar character)
{
    return character.unicode() >= 0x80
        && (character.isLetterOrNumber() || character.isSurrogate() || character.isMark());
}

bool isAsciiAlphanumeric(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z')
        || (code >= u'0' && code <= u'9');
}

bool isAtomText(QChar character)
{
    return isAsciiAlphanumeric(character) || isForeignLetter(character)
        || "!#$%&'*+-/=?^_`{|}~"_L1.contains(character);
}

bool isDotAtom(QStringView text)
{
    const auto atoms = text.split(u'.');
    return std::all_of(atoms.begin(), atoms.end(), [](QStringView atom) {
        return !atom.isEmpty() && std::all_of(atom.begin(), atom.end(), isAtomText);
    });
}

bool isQuotedString(QStringView text)
{
    if (text.size() < 2 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return false;
    const QStringView inside = text.sliced(1, text.size() - 2);
    for (qsizetype at = 0; at < inside.size(); ++at) {
        const bool isPair = inside.at(at) == u'\\';
        if (isPair)
            ++at;
        else if (inside.at(at) == u'"')
            return false;
        if (at >= inside.size() || inside.at(at) < u' ' || inside.at(at).unicode() == 0x7f
            || (isPair && inside.at(at).unicode() > 0x7f))
            return false;
    }
    return true;
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-')
        && !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), [](QChar character) {
               return isAsciiAlphanumeric(character) || character == u'-'
                   || isForeignLetter(character);
           });
}

bool isDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    const bool numericEnd =
        std::all_of(labels.last().begin(), labels.last().end(),
                    [](QChar character) { return character >= u'0' && character <= u'9'; });
    return domain.size() <= longestDomain && labels.size() >= 2 && !numericEnd
        && std::all_of(labels.begin(), labels.end(), isLabel);
}

// The "@" between local part and domain: the last one, because a quoted string may hold more.
qsizetype placeOfAt(QStringView text)
{
    return text.lastIndexOf(u'@');
}

} // namespace

bool isEmailAddress(const QString &text)
{
    const qsizetype at = placeOfAt(text);
    if (at < 1 || text.size() > longestEmail)
        return false;
    const QStringView local = QStringView(text).first(at);
    if (local.size() > longestLocalPart || !isDomain(QStringView(text).sliced(at + 1)))
        return false;
    return isDotAtom(local) || isQuotedString(local);
}

} // namespace orgdesk
