#include "support/TestLog.h"

#include <QMutex>

namespace orgdesk::test {

static QMutex logMutex;
static QStringList capturedLines;
static QtMessageHandler previousHandler = nullptr;

static void capture(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker lock(&logMutex);
    capturedLines << message;
}

TestLog::TestLog()
{
    const QMutexLocker lock(&logMutex);
    capturedLines.clear();
    previousHandler = qInstallMessageHandler(capture);
}

TestLog::~TestLog()
{
    qInstallMessageHandler(previousHandler);
}

QStringList TestLog::lines() const
{
    const QMutexLocker lock(&logMutex);
    return capturedLines;
}

bool TestLog::contains(const QString &text) const
{
    return lines().join(QLatin1Char('\n')).contains(text);
}

} // namespace orgdesk::test
