#include "store/FileName.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace orgdesk {

using namespace Qt::StringLiterals;

QString fileNameFor(const QString &name)
{
    static const QRegularExpression safe(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9_-]{1,64}"_s));
    if (safe.match(name).hasMatch())
        return name;
    return u"x-"_s
        + QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256)
                                  .toHex()
                                  .left(32));
}

} // namespace orgdesk
