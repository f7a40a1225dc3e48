// Stands before Qt's own function, which everything calls that draws a shortened text.

#include "ElidedTexts.h"

#include <QFontMetrics>
#include <QSet>

#include <dlfcn.h>

namespace {

QSet<QString> &elidedTexts()
{
    static QSet<QString> texts;
    return texts;
}

} // namespace

QString QFontMetrics::elidedText(const QString &text, Qt::TextElideMode mode, int width,
                                 int flags) const
{
    using Function =
        QString (*)(const QFontMetrics *, const QString &, Qt::TextElideMode, int, int);
    static const auto next = reinterpret_cast<Function>(
        dlsym(RTLD_NEXT, "_ZNK12QFontMetrics10elidedTextERK7QStringN2Qt13TextElideModeEii"));
    QString drawn = next(this, text, mode, width, flags);
    if (drawn != text)
        elidedTexts().insert(text);
    return drawn;
}

QStringList takeElidedTexts()
{
    QStringList taken(elidedTexts().begin(), elidedTexts().end());
    elidedTexts().clear();
    taken.sort();
    return taken;
}
