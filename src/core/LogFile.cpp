#include "core/LogFile.h"

#include "core/CrashRecord.h"
#include "core/Redaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMutex>

#include <atomic>
#include <cstdio>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumLogSize = 1024 * 1024;

// The end of the program: what Qt has to say then is lost, since nothing is left to redact it with.
std::atomic<bool> loggingIsOver = false;

// A message handler is a plain function, so its state has to be static.
struct LogSink
{
    LogSink() = default;
    ~LogSink() { loggingIsOver = true; }
    Q_DISABLE_COPY_MOVE(LogSink)

    QMutex mutex;
    QFile file;
    int minimum = 1;
};

LogSink &logSink()
{
    static LogSink sink;
    return sink;
}

int severity(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
    case QtFatalMsg:
        return 3;
    }
    return 3;
}

const QStringList &levelNames()
{
    static const QStringList names{u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s};
    return names;
}

void rotate(QFile &file)
{
    if (!file.isOpen() || file.size() < maximumLogSize)
        return;
    const QString name = file.fileName();
    file.close();
    QFile::remove(name + u".1"_s);
    QFile::rename(name, name + u".1"_s);
    if (file.open(QIODevice::Append))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

// One message is one line, whatever a server or a file name put into it.
QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\t')
            c = u' ';
    }
    return text;
}

void writeLogLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (loggingIsOver)
        return;
    LogSink &sink = logSink();
    const int level = severity(type);
    const QMutexLocker lock(&sink.mutex);
    if (level < sink.minimum)
        return;
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' '
        + levelNames().at(level) + u' '
        + QString::fromLatin1(context.category ? context.category : "default") + u": "_s
        + onOneLine(redact(message)) + u'\n';
    const QByteArray bytes = line.toUtf8();
    rememberForCrash(bytes);
    if (sink.file.isOpen()) {
        sink.file.write(bytes);
        sink.file.flush();
        rotate(sink.file);
    }
    if (level >= 2 || !sink.file.isOpen()) {
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
        std::fflush(stderr);
    }
}

} // namespace

bool isLogLevel(const QString &name)
{
    return levelNames().contains(name);
}

Result<Done> startLogging(const QString &file, const QString &minimum)
{
    // Made before the sink, so that they are there as long as it is.
    const auto level = static_cast<int>(levelNames().indexOf(minimum));
    LogSink &sink = logSink();
    sink.minimum = qMax(0, level);
    if (sink.minimum == 0)
        QLoggingCategory::setFilterRules(u"orgdesk.*.debug=true"_s);
    qInstallMessageHandler(writeLogLine);
    if (file.isEmpty())
        return Done{};
    const QString folder = QFileInfo(file).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    sink.file.close();
    sink.file.setFileName(file);
    if (!sink.file.open(QIODevice::Append))
        return FileError{file, sink.file.errorString()};
    sink.file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return Done{};
}

} // namespace orgdesk
