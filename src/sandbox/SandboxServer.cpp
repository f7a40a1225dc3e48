#include "sandbox/SandboxServer.h"

#include "sandbox/Embedded.h"
#include "sandbox/Encoding.h"
#include "sandbox/PrivateFile.h"
#include "sandbox/Responses.h"
#include "sandbox/SandboxParts.h"
#include "sandbox/TenantConfiguration.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

namespace orgdesk::sandbox {

namespace {

constexpr int exitConfiguration = 78;

} // namespace

SandboxServer::SandboxServer() = default;

SandboxServer::~SandboxServer()
{
    privatefile::removeFolder(m_privateFolder);
}

std::optional<SandboxServer::Failure> SandboxServer::start(const CommandLine &line)
{
    std::string error;
    const std::uint16_t port =
        m_loop.listenHttp(line.port,
                          {[this](const HttpRequest &request) { return handle(request); },
                           [this](const std::string &method, const std::string &path) {
                               return m_parts->cut(method, path);
                           }},
                          &error);
    if (port == 0) {
        return Failure{1, "can't listen on 127.0.0.1:" + std::to_string(line.port) + ": " + error};
    }
    m_domain = "127.0.0.1:" + std::to_string(port);
    m_logsRequests = line.logLevel == "info" || line.logLevel == "debug";
    m_parts = std::make_unique<Parts>(m_domain);
    if (auto failure = loadTenant(line.tenantFile)) {
        return failure;
    }
    const std::uint16_t dnsPort = m_loop.listenDatagrams(
        [this](const std::string &query) { return m_parts->dns.answer(query); }, &error);
    if (dnsPort != 0) {
        m_dns = "127.0.0.1:" + std::to_string(dnsPort);
    }
    m_loop.stopOnSignals();
    m_loop.stopWhenInputCloses();
    return writeConfiguration(line.configFile);
}

std::optional<SandboxServer::Failure> SandboxServer::loadTenant(const std::string &file)
{
    std::string text(embedded::fieldnoteTenant());
    if (!file.empty()) {
        std::ifstream stream(file, std::ios::binary);
        if (!stream) {
            return Failure{exitConfiguration, file + ": can't be read"};
        }
        text.assign(std::istreambuf_iterator<char>(stream), {});
    }
    if (const auto problem = m_parts->tenant.load(text)) {
        return Failure{exitConfiguration,
                       (file.empty() ? std::string("built-in tenant") : file) + ": "
                           + problem->text};
    }
    return std::nullopt;
}

std::optional<SandboxServer::Failure> SandboxServer::writeConfiguration(const std::string &file)
{
    m_configFile = file;
    if (file.empty()) {
        m_privateFolder = privatefile::makeFolder();
        m_configFile = m_privateFolder + "/orgdesk.json";
    }
    const std::string text = configurationFor(m_parts->tenant, m_domain, m_dns);
    if ((file.empty() && m_privateFolder.empty()) || !privatefile::write(m_configFile, text)) {
        return Failure{1, m_configFile + ": can't be written"};
    }
    return std::nullopt;
}

std::string SandboxServer::readyLine() const
{
    const std::string issuer = "http://" + m_domain + "/";
    const nlohmann::json &document = m_parts->tenant.document();
    nlohmann::ordered_json line = {{"ready", true},
                                   {"domain", m_domain},
                                   {"issuer", issuer},
                                   {"audience", issuer + "my-org/"},
                                   {"api", issuer + "my-org/v1"},
                                   {"dashboard", issuer + "dashboard"}};
    line["client_id"] = document.at("applications").empty()
        ? nlohmann::json()
        : document.at("applications").front().at("client_id");
    line["organization"] = document.at("organizations").empty()
        ? nlohmann::json()
        : document.at("organizations").front().at("id");
    if (!m_dns.empty()) {
        line["dns"] = m_dns;
    }
    line["config"] = m_configFile;
    return line.dump();
}

void SandboxServer::run()
{
    m_loop.run();
}

Delivery SandboxServer::handle(const HttpRequest &request)
{
    Delivery delivery;
    try {
        delivery = m_parts->deliver(request);
    } catch (const std::exception &failure) {
        // A tenant patched into an odd shape; the program lives on.
        delivery.response =
            responses::apiError(500, "A0E-500-0001", "Internal Server Error", failure.what());
    }
    if (m_logsRequests) {
        std::cerr << request.method << ' ' << request.path << ' ' << delivery.response.status
                  << '\n';
    }
    return delivery;
}

} // namespace orgdesk::sandbox
