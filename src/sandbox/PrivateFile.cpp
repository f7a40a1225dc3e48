#include "sandbox/PrivateFile.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

namespace orgdesk::sandbox {

std::string privatefile::makeFolder()
{
    std::error_code error;
    std::string pattern =
        std::filesystem::temp_directory_path(error).string() + "/orgdesk-sandbox-XXXXXX";
    return error || mkdtemp(pattern.data()) == nullptr ? std::string() : pattern;
}

bool privatefile::write(const std::string &path, const std::string &text)
{
    const int file =
        open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) {
        return false;
    }
    // A file that was there before keeps its mode otherwise.
    bool good = fchmod(file, S_IRUSR | S_IWUSR) == 0;
    good = ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && good;
    return close(file) == 0 && good;
}

void privatefile::removeFolder(const std::string &path)
{
    if (!path.empty()) {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
}

} // namespace orgdesk::sandbox
