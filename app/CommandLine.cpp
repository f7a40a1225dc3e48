#include "app/CommandLine.h"

#include "core/LogFile.h"
#include "store/Paths.h"

#include <QRegularExpression>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

QString helpText()
{
    return u"Usage: orgdesk [--config FILE | --sandbox] [--profile NAME] [--language CODE]\n"
           u"               [--theme light|dark|system] [--log-level LEVEL] [--log-file FILE]\n"
           u"               [--diagnose [--json]] [--version] [--help]\n"
           u"\n"
           u"Self-service portal for the administrators of an organization.\n"
           u"\n"
           u"  --config FILE      vendor configuration (orgdesk.json) to use\n"
           u"  --sandbox          start a local tenant and use that; nothing leaves this computer\n"
           u"  --profile NAME     separate settings, drafts and sign-ins; a-z, 0-9 and -, up to "
           u"32\n"
           u"  --language CODE    language of the program, for example en or pt_BR\n"
           u"  --theme NAME       light, dark or system\n"
           u"  --log-level LEVEL  debug, info, warning or critical\n"
           u"  --log-file FILE    where to write the log\n"
           u"  --diagnose         check this computer and the way to the vendor, without a window "
           u"and\n"
           u"                     without signing in; exit code 0: all ok, 1: a warning, 2: a "
           u"failure\n"
           u"  --json             with --diagnose: the report as JSON\n"
           u"  --version          print the version\n"
           u"  --help             print this text\n"_s;
}

bool isLanguage(const QString &code)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,3}"_s));
    return pattern.match(code).hasMatch();
}

bool isTheme(const QString &name)
{
    return name == "light"_L1 || name == "dark"_L1 || name == "system"_L1;
}

bool isNotEmpty(const QString &value)
{
    return !value.isEmpty();
}

//! One option with a value: where it goes and what it may be.
struct ValueOption
{
    const char16_t *name;
    QString CommandLine::*target;
    bool (*isValid)(const QString &value);
    const char16_t *expected;
};

constexpr ValueOption valueOptions[] = {
    {u"--config", &CommandLine::configFile, isNotEmpty, u"a file name"},
    {u"--profile", &CommandLine::profile, Paths::isProfileName,
     u"1 to 32 characters out of a-z, 0-9 and -"},
    {u"--language", &CommandLine::language, isLanguage, u"a language code such as en or pt_BR"},
    {u"--theme", &CommandLine::theme, isTheme, u"light, dark or system"},
    {u"--log-level", &CommandLine::logLevel, isLogLevel, u"debug, info, warning or critical"},
    {u"--log-file", &CommandLine::logFile, isNotEmpty, u"a file name"},
};

//! The member of an option without a value; null: no such option.
bool CommandLine::*flagOf(const QString &argument)
{
    if (argument == "--sandbox"_L1)
        return &CommandLine::sandbox;
    if (argument == "--diagnose"_L1)
        return &CommandLine::diagnose;
    return argument == "--json"_L1 ? &CommandLine::json : nullptr;
}

CommandLine wrongUsage(const QString &problem)
{
    CommandLine line;
    line.output = u"orgdesk: "_s + problem + u"; see orgdesk --help\n"_s;
    line.exitCode = ExitUsage;
    return line;
}

const ValueOption *findValueOption(const QString &name)
{
    for (const ValueOption &option : valueOptions) {
        if (name == QStringView(option.name))
            return &option;
    }
    return nullptr;
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    CommandLine line;
    line.profile = u"default"_s;
    line.logLevel = u"info"_s;
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        const QString &argument = arguments.at(index);
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.left(equals);
        if (argument == "--help"_L1 || argument == "--version"_L1) {
            line.output = argument == "--help"_L1
                ? helpText()
                : QString(u"OrgDesk "_s + QLatin1StringView(ORGDESK_VERSION) + u'\n');
            return line;
        }
        if (bool CommandLine::*flag = flagOf(argument)) {
            line.*flag = true;
            continue;
        }
        const ValueOption *option = findValueOption(name);
        if (!option && argument.startsWith(u'-'))
            return wrongUsage(u"unknown option "_s + name);
        if (!option)
            return wrongUsage(u"unexpected argument "_s + argument);
        if (equals < 0 && index + 1 == arguments.size())
            return wrongUsage(name + u" needs a value: "_s + QStringView(option->expected));
        const QString value = equals < 0 ? arguments.at(++index) : argument.mid(equals + 1);
        if (!option->isValid(value))
            return wrongUsage(name + u' ' + value + u": expected "_s
                              + QStringView(option->expected));
        line.*(option->target) = value;
    }
    if (line.sandbox && !line.configFile.isEmpty())
        return wrongUsage(u"--config and --sandbox exclude each other"_s);
    if (line.json && !line.diagnose)
        return wrongUsage(u"--json needs --diagnose"_s);
    return line;
}

} // namespace orgdesk
