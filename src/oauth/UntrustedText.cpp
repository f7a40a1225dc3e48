#include "oauth/UntrustedText.h"

namespace orgdesk {

QString cleanUntrustedText(const QString &text)
{
    constexpr qsizetype longest = 300;
    QString clean;
    for (const QChar c : text) {
        if (clean.size() >= longest)
            break;
        const bool invisible = c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
        clean += invisible ? QChar(QLatin1Char(' ')) : c;
    }
    // Never half a surrogate pair at the end.
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean.simplified();
}

} // namespace orgdesk
