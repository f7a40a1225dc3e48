#include "app/Application.h"
#include "app/CommandLine.h"
#include "app/Diagnose.h"
#include "app/ProcessHardening.h"
#include "app/TimedApplication.h"

#include <array>
#include <cstdio>
#include <string>

namespace {

constexpr auto desktopEntry = "org.orgdesk.OrgDesk"; //!< Without .desktop; see packaging/linux.

//! Begins, and runs the event loop unless that was all.
template<class Program>
int run(Program &program)
{
    if (const std::optional<int> exitCode = program.begin())
        return *exitCode;
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    orgdesk::hardenProcess();
    QCoreApplication::setApplicationName(QStringLiteral("OrgDesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ORGDESK_VERSION));
    QGuiApplication::setDesktopFileName(QLatin1StringView(desktopEntry));

    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments << QString::fromLocal8Bit(argv[index]);
    const orgdesk::CommandLine line = orgdesk::CommandLine::parse(arguments);
    if (!line.output.isEmpty()) {
        std::fputs(qPrintable(line.output), line.exitCode ? stderr : stdout);
        return line.exitCode;
    }
    if (line.diagnose) {
        // No window, so no display either.
        QCoreApplication application(argc, argv);
        orgdesk::Diagnose diagnose(line);
        return run(diagnose);
    }
    // X11 knows the window by this name, Wayland by the one above.
    std::string option = "-name", name = desktopEntry;
    std::array<char *, 4> qtArguments{argv[0], option.data(), name.data(), nullptr};
    int qtArgumentCount = 3;
    orgdesk::TimedApplication application(qtArgumentCount, qtArguments.data());
    orgdesk::Application orgDesk(line, application);
    return run(orgDesk);
}
