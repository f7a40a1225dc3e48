#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace orgdesk::sandbox {

struct CommandLine
{
    std::uint16_t port = 0;
    std::string tenantFile;
    std::string configFile;
    //! error, warning, info or debug.
    std::string logLevel = "warning";
    bool showsVersion = false;
    bool showsHelp = false;
    //! What is wrong with the arguments; empty when they are right.
    std::string problem;

    //! Arguments without the program name.
    static CommandLine parse(const std::vector<std::string> &arguments);
    static std::string_view help();
};

} // namespace orgdesk::sandbox
