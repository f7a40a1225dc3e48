#pragma once

#include "core/Future.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>

#include <optional>

namespace orgdesk {

class Clock;

//! The program orgdesk-sandbox as a child of this one. Its standard input is a pipe that ends with
//! us, so it never outlives the app. GUI thread; nothing blocks but the destructor, for at most a
//! second.
class SandboxChild : public QObject
{
    Q_OBJECT

public:
    //! \param program full path. \param clock must outlive this object.
    SandboxChild(QString program, Clock &clock, QObject *parent = nullptr);
    ~SandboxChild() override;

    //! Where it is installed: beside the running program.
    [[nodiscard]] static QString besideProgram();
    //! Starts the program once and gives the path of the `orgdesk.json` that it wrote. FileError
    //! when it is missing, ends early, says something else, or is silent for 20 seconds.
    [[nodiscard]] Future<QString> start();

Q_SIGNALS:
    //! It was ready and has ended since.
    void stopped();

private:
    void onOutput();
    void onEnded(const QString &why);
    void finish(const Result<QString> &result);

    QString m_program;
    Clock &m_clock;
    QProcess m_process;
    QByteArray m_output;
    std::optional<Completer<QString>> m_waiting;
    bool m_ready = false;
};

} // namespace orgdesk
