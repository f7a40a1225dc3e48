#pragma once

#include <QString>
#include <QStringList>

namespace orgdesk {

//! Exit codes that scripts rely on (contracts 2, sysexits.h).
enum ExitCode { ExitOk = 0, ExitFailure = 1, ExitUsage = 64, ExitConfiguration = 78 };

//! The options of `orgdesk` (contracts 2).
struct CommandLine
{
    QString configFile; //!< `--config`; empty: not given.
    bool sandbox = false;
    QString profile;       //!< "default" when not given.
    QString language;      //!< "de", "pt_BR"; empty: as the settings or the system say.
    QString theme;         //!< "light", "dark", "system"; empty: as the settings say.
    QString logLevel;      //!< For startLogging().
    QString logFile;       //!< Empty: the profile's.
    bool diagnose = false; //!< `--diagnose`: the health check, without a window.
    bool json = false;     //!< `--json`: its report for programs.

    //! Not empty: print this (on standard error when exitCode is not 0) and end.
    QString output;
    int exitCode = ExitOk;

    //! \param arguments without the program's name. Never ends the program by itself.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);
};

} // namespace orgdesk
