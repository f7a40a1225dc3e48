#include "store/FileName.h"

#include <QCryptographicHash>
#include <QDirIterator>
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

QStringList entriesBelow(const QString &folder, const QString &fits)
{
    QDirIterator entries(folder, {fits},
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    QStringList paths;
    while (entries.hasNext())
        paths << entries.next();
    return paths;
}

} // namespace orgdesk
