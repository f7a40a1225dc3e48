#pragma once

#include "sandbox/CommandLine.h"
#include "sandbox/HttpMessage.h"
#include "sandbox/NetworkLoop.h"

#include <memory>
#include <optional>
#include <string>

namespace orgdesk::sandbox {

//! The tenant as a server: sockets in front, one part per group of paths behind.
class SandboxServer
{
public:
    struct Failure
    {
        int exitCode = 1;
        std::string text;
    };

    SandboxServer();
    ~SandboxServer();
    SandboxServer(const SandboxServer &) = delete;
    SandboxServer &operator=(const SandboxServer &) = delete;

    //! Listens, loads the tenant and writes the configuration.
    std::optional<Failure> start(const CommandLine &line);
    //! The line that tells a parent process that the tenant is ready.
    std::string readyLine() const;
    //! Serves until a signal comes or the standard input closes.
    void run();

private:
    class Parts;

    Delivery handle(const HttpRequest &request);
    std::optional<Failure> loadTenant(const std::string &file);
    std::optional<Failure> writeConfiguration(const std::string &file);

    NetworkLoop m_loop;
    std::unique_ptr<Parts> m_parts;
    std::string m_domain;
    std::string m_dns;
    std::string m_configFile;
    std::string m_privateFolder;
    bool m_logsRequests = false;
};

} // namespace orgdesk::sandbox
