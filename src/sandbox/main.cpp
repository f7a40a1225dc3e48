#include "sandbox/CommandLine.h"
#include "sandbox/SandboxServer.h"

#include <iostream>

int main(int argc, char *argv[])
{
    using namespace orgdesk::sandbox;

    constexpr int exitUsage = 64;
    const CommandLine line = CommandLine::parse({argv + 1, argv + argc});
    if (!line.problem.empty()) {
        std::cerr << "orgdesk-sandbox: " << line.problem << '\n';
        return exitUsage;
    }
    if (line.showsVersion || line.showsHelp) {
        if (line.showsVersion) {
            std::cout << "orgdesk-sandbox " << ORGDESK_VERSION << '\n';
        } else {
            std::cout << CommandLine::help();
        }
        return 0;
    }
    SandboxServer server;
    if (const auto failure = server.start(line)) {
        std::cerr << "orgdesk-sandbox: " << failure->text << '\n';
        return failure->exitCode;
    }
    std::cout << server.readyLine() << std::endl;
    server.run();
    return 0;
}
