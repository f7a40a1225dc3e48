#include "support/SharedData.h"

#include <QFile>

namespace orgdesk::test {

QString sharedDataPath(const QString &file)
{
    return qEnvironmentVariable("ORGDESK_SHARED_DATA", QStringLiteral(ORGDESK_SHARED_DATA))
        + QLatin1Char('/') + file;
}

QByteArray sharedData(const QString &file)
{
    QFile data(sharedDataPath(file));
    return data.open(QIODevice::ReadOnly) ? data.readAll() : QByteArray();
}

} // namespace orgdesk::test
