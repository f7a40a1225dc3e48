#pragma once

#include <string>

//! Files that only this person may read.
namespace orgdesk::sandbox::privatefile {

//! A new folder (0700) for temporary files; empty when none can be made.
std::string makeFolder();
//! Writes a file with mode 0600, replacing one that is there.
bool write(const std::string &path, const std::string &text);
//! Removes a folder made by makeFolder(); does nothing for an empty path.
void removeFolder(const std::string &path);

} // namespace orgdesk::sandbox::privatefile
