#include "core/SearchText.h"

#include <algorithm>

namespace orgdesk {

namespace {

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar one) { return one.unicode() < 0x80; });
}

//! What a letter of its own is searched for as, where no accent can be taken off.
void appendPlain(QString &text, QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        text += QLatin1String("ss");
        break;
    case u'æ':
        text += QLatin1String("ae");
        break;
    case u'œ':
        text += QLatin1String("oe");
        break;
    case u'ø':
        text += QLatin1Char('o');
        break;
    case u'ł':
        text += QLatin1Char('l');
        break;
    case u'đ':
        text += QLatin1Char('d');
        break;
    case u'ı':
        text += QLatin1Char('i');
        break;
    default:
        text += letter;
    }
}

// Of Latin, Greek and Cyrillic only: in other scripts a mark makes another sound.
bool isAccent(QChar one)
{
    return one.unicode() >= 0x0300 && one.unicode() <= 0x036F;
}

} // namespace

QString foldedForSearch(const QString &text)
{
    if (isPlain(text)) // most are, and there are many
        return text.toCaseFolded();
    QString folded;
    folded.reserve(text.size());
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar one : apart) {
        if (!isAccent(one))
            appendPlain(folded, one);
    }
    return folded.normalized(QString::NormalizationForm_KC);
}

} // namespace orgdesk
