#include "app/SandboxChild.h"

#include "core/Clock.h"
#include "core/Json.h"
#include "core/Logging.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumReadyLine = 64 * 1024;
constexpr std::chrono::seconds readyPatience{20};
constexpr std::chrono::seconds endPatience{1};

Result<QString> configurationFileOf(const QByteArray &line)
{
    const Result<Json> parsed = parseJson(line);
    if (!parsed.has_value())
        return parsed.error();
    JsonObject object(*parsed);
    const bool isReady = object.boolean("ready");
    const QString file = object.string("config");
    if (!object.error() && !isReady)
        return ProtocolError{u"true"_s, u"/ready"_s, {}};
    return object.finish(file);
}

} // namespace

SandboxChild::SandboxChild(QString program, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_clock(clock)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxChild::onOutput);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onEnded(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this](int exitCode) {
        onEnded(u"the program ended with exit code %1"_s.arg(exitCode));
    });
}

SandboxChild::~SandboxChild()
{
    m_process.disconnect(this);
    // It ends when its input does. It may take a moment to clean up; after that it is killed.
    m_process.closeWriteChannel();
    const QDeadlineTimer deadline(endPatience);
    while (m_process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            break;
    }
}

QString SandboxChild::besideProgram()
{
#if defined(Q_OS_WIN)
    const QString name = u"/orgdesk-sandbox.exe"_s;
#else
    const QString name = u"/orgdesk-sandbox"_s;
#endif
    return QCoreApplication::applicationDirPath() + name;
}

Future<QString> SandboxChild::start()
{
    Q_ASSERT(!m_waiting && !m_ready);
    m_waiting.emplace();
    const Future<QString> future = m_waiting->future();
    m_process.start(m_program, {u"--port"_s, u"0"_s});
    m_clock.after(readyPatience, this, [this] {
        finish(FileError{m_program, u"no ready line within 20 s"_s});
    });
    return future;
}

void SandboxChild::onOutput()
{
    const QByteArray output = m_process.readAllStandardOutput();
    if (m_ready)
        return;
    m_output += output;
    const qsizetype end = m_output.indexOf('\n');
    if (end < 0 && m_output.size() <= maximumReadyLine)
        return;
    const Result<QString> file = configurationFileOf(m_output.left(qMax(end, qsizetype(0))));
    m_ready = file.has_value();
    if (m_ready)
        finish(file);
    else
        finish(FileError{m_program, u"unexpected ready line: "_s + describe(file.error())});
}

void SandboxChild::onEnded(const QString &why)
{
    if (m_ready) {
        m_ready = false;
        qCWarning(lcApp) << "the sandbox stopped:" << why;
        Q_EMIT stopped();
    } else {
        finish(FileError{m_program, why});
    }
}

void SandboxChild::finish(const Result<QString> &result)
{
    if (m_waiting)
        m_waiting->complete(result);
    m_waiting.reset();
}

} // namespace orgdesk
