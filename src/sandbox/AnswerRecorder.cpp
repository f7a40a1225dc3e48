#include "sandbox/AnswerRecorder.h"

#include "sandbox/Encoding.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <functional>

namespace orgdesk::sandbox {

AnswerRecorder::AnswerRecorder()
{
    const char *folder = std::getenv("ORGDESK_SANDBOX_RECORD");
    if (folder == nullptr || *folder == '\0') {
        return;
    }
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    m_file.open(std::string(folder) + "/answers-" + randomText(16) + ".jsonl");
}

void AnswerRecorder::add(const HttpRequest &request, const HttpResponse &response)
{
    if (!m_file.is_open()) {
        return;
    }
    nlohmann::json answer = {{"method", request.method},
                             {"path", request.path},
                             {"status", response.status},
                             {"body", response.body},
                             {"headers", nlohmann::json::object()}};
    for (const auto &[name, value] : response.headers) {
        const std::string lower = toLower(name);
        // Values that change with time would make every answer a new one.
        const bool isCount = lower.starts_with("x-ratelimit-");
        answer["headers"][lower] = isCount ? "0" : value;
    }
    const std::string line =
        answer.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
    if (m_written.insert(std::hash<std::string>()(line)).second) {
        m_file << line << std::flush;
    }
}

} // namespace orgdesk::sandbox
