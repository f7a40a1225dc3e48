#include "sandbox/CommandLine.h"

#include "sandbox/Encoding.h"

#include <charconv>

namespace orgdesk::sandbox {

namespace {

bool readPort(const std::string &text, std::uint16_t *port)
{
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, *port);
    return error == std::errc() && stop == end && !text.empty();
}

//! Takes one option with its value; false when the option is unknown or the value wrong.
bool takeOption(CommandLine &line, const std::string &name, const std::string &value)
{
    if (name == "--port") {
        return readPort(value, &line.port);
    }
    if (name == "--tenant") {
        line.tenantFile = value;
        return !value.empty();
    }
    if (name == "--write-config") {
        line.configFile = value;
        return !value.empty();
    }
    if (name == "--log-level") {
        line.logLevel = value;
        return contains({"error", "warning", "info", "debug"}, value);
    }
    return false;
}

} // namespace

CommandLine CommandLine::parse(const std::vector<std::string> &arguments)
{
    CommandLine line;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string name = arguments[i];
        if (name == "--version" || name == "--help" || name == "-h") {
            (name == "--version" ? line.showsVersion : line.showsHelp) = true;
            continue;
        }
        std::string value;
        const std::size_t equals = name.find('=');
        if (equals != std::string::npos) {
            value = name.substr(equals + 1);
            name.resize(equals);
        } else if (i + 1 < arguments.size()) {
            value = arguments[++i];
        }
        if (!takeOption(line, name, value)) {
            line.problem = "unknown option or wrong value: " + name
                + (value.empty() ? std::string() : " " + value);
            return line;
        }
    }
    return line;
}

std::string_view CommandLine::help()
{
    return "Usage: orgdesk-sandbox [--port N] [--tenant FILE] [--write-config FILE]\n"
           "                       [--log-level error|warning|info|debug] [--version] [--help]\n"
           "\n"
           "A local Auth0 tenant for OrgDesk on 127.0.0.1. Prints one JSON line when ready; ends\n"
           "when its standard input (a pipe or socket) closes, or on SIGTERM.\n"
           "\n"
           "  --port N             port to listen on; 0, the default, takes a free one\n"
           "  --tenant FILE        tenant to start with instead of the built-in one\n"
           "  --write-config FILE  where to write the orgdesk.json for this tenant\n"
           "  --log-level LEVEL    what to write to standard error\n";
}

} // namespace orgdesk::sandbox
