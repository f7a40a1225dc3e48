#pragma once

#include "sandbox/HttpMessage.h"

#include <cstddef>
#include <fstream>
#include <string>
#include <unordered_set>

namespace orgdesk::sandbox {

//! Writes what the My Organization API answers to a file, one JSON object a line, so that a test
//! run can hold all of it against the contract afterwards. Off unless the environment variable
//! ORGDESK_SANDBOX_RECORD names a folder. Request headers and bodies are not written; answers are,
//! with the secrets that this tenant makes up.
class AnswerRecorder
{
public:
    AnswerRecorder();

    //! The same answer to the same operation is written once.
    void add(const HttpRequest &request, const HttpResponse &response);

private:
    std::ofstream m_file;
    std::unordered_set<std::size_t> m_written;
};

} // namespace orgdesk::sandbox
