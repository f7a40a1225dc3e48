#pragma once

#include "core/Json.h"

namespace orgdesk {

//! What a read of one of our JSON files gave.
struct JsonFileContent
{
    JsonBox value; //!< JSON null when there is no usable file.
    //! The file was damaged or could not be read, and was set aside.
    std::optional<FileError> problem;
};

//! Reads a JSON object of ours. A missing file is no problem. What is not a file with a JSON
//! object, or cannot be read, is set aside and reported: nothing is ever written over it. Any
//! thread.
[[nodiscard]] JsonFileContent readJsonFile(const QString &path);

//! Sets aside what makes no sense: it is renamed to PATH.damaged, or PATH.damaged-2 up to -9, of
//! which only the last is ever replaced.
[[nodiscard]] FileError setAside(const QString &path, const QString &why);

//! Sets aside a folder, a link in a circle and the like where a file is to be. A link to a file is
//! a file.
std::optional<FileError> setAsideUnlessFile(const QString &path);

//! Writes atomically: the file is the old one or the new one, mode 0600; missing folders are made
//! with mode 0700. Any thread. FileError when the disk refuses; the old file stays then.
Result<Done> writeJsonFile(const QString &path, const Json &value);

//! The same with what toBytes() gave.
Result<Done> writeJsonFile(const QString &path, const QByteArray &json);

//! Makes a folder and its missing parents, each new one with mode 0700.
Result<Done> makePrivateFolder(const QString &path);

} // namespace orgdesk
