//! orgdesk-answer-check CONTRACT FOLDER: holds every answer that the sandboxes of a test run
//! recorded in FOLDER (see src/sandbox/AnswerRecorder.h) against the description of the API. Exits
//! with 1 when one is not as described, with 77 when nothing was recorded. In the whole run of
//! continuous integration (CI and ORGDESK_WHOLE_RUN are set) each operation must have been
//! recorded.

#include "contract/ApiContract.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>

namespace {

using Json = nlohmann::json;
using orgdesk::test::ApiAnswer;
using orgdesk::test::ApiContract;

constexpr int exitNothing = 77;
constexpr int mostShown = 20;

struct Outcome
{
    int answers = 0;
    int wrong = 0;
    std::set<std::string> seen;
};

bool isSet(const char *name)
{
    const char *value = std::getenv(name);
    return value != nullptr && *value != '\0';
}

//! Not in the run of single labels, which may well record nothing.
bool isWholeRun()
{
    return isSet("CI") && isSet("ORGDESK_WHOLE_RUN");
}

ApiAnswer answerOf(const Json &line)
{
    ApiAnswer answer;
    answer.method = line.at("method").get<std::string>();
    answer.path = line.at("path").get<std::string>();
    answer.status = line.at("status").get<int>();
    answer.body = line.at("body").get<std::string>();
    for (const auto &[name, value] : line.at("headers").items()) {
        answer.headers[name] = value.get<std::string>();
    }
    return answer;
}

void checkFile(ApiContract &contract, const std::filesystem::path &file, Outcome &outcome)
{
    std::ifstream stream(file);
    for (std::string text; std::getline(stream, text);) {
        const Json line = Json::parse(text, nullptr, false);
        if (line.is_discarded()) {
            continue; // The sandbox was ended in the middle of a line.
        }
        const ApiAnswer answer = answerOf(line);
        ++outcome.answers;
        if (const auto *operation = contract.find(answer.method, answer.path)) {
            outcome.seen.insert(operation->id);
        }
        for (const std::string &problem : contract.problems(answer)) {
            if (++outcome.wrong <= mostShown) {
                std::cerr << answer.method << ' ' << answer.path << ' ' << answer.status << ": "
                          << problem << "\n    " << answer.body.substr(0, 2000) << '\n';
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::cerr << "usage: orgdesk-answer-check CONTRACT FOLDER\n";
        return 64;
    }
    ApiContract contract(argv[1]);
    Outcome outcome;
    std::error_code missing;
    for (const auto &entry : std::filesystem::directory_iterator(argv[2], missing)) {
        if (entry.path().extension() == ".jsonl") {
            checkFile(contract, entry.path(), outcome);
        }
    }
    std::cout << outcome.answers << " different answers of " << outcome.seen.size() << " of "
              << contract.operations().size() << " operations, " << outcome.wrong
              << " not as described\n";
    if (isWholeRun() && outcome.seen.size() < contract.operations().size()) {
        std::cerr << "the whole run has to record every operation\n";
        return 1;
    }
    if (outcome.answers == 0) {
        return exitNothing;
    }
    return outcome.wrong == 0 ? 0 : 1;
}
