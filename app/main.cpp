#include "app/Application.h"
#include "app/CommandLine.h"
#include "app/ProcessHardening.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    orgdesk::hardenProcess();
    QCoreApplication::setApplicationName(QStringLiteral("OrgDesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ORGDESK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("orgdesk"));

    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments << QString::fromLocal8Bit(argv[index]);
    const orgdesk::CommandLine line = orgdesk::CommandLine::parse(arguments);
    if (!line.output.isEmpty()) {
        std::fputs(qPrintable(line.output), line.exitCode ? stderr : stdout);
        return line.exitCode;
    }
    QApplication application(argc, argv);
    orgdesk::Application orgDesk(line, application);
    if (const std::optional<int> exitCode = orgDesk.begin())
        return *exitCode;
    return QApplication::exec();
}
