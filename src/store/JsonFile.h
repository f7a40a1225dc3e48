#pragma once

#include "core/Json.h"

namespace orgdesk {

//! What a read of one of our JSON files gave.
struct JsonFileContent
{
    JsonBox value; //!< JSON null when there is no usable file.
    //! The file was damaged and is now called PATH.damaged, or could not be read.
    std::optional<FileError> problem;
};

//! Reads a JSON object of ours. A missing file is no problem. A file that is not a JSON object is
//! renamed to PATH.damaged (an older one of that name is replaced) and reported. Any thread.
[[nodiscard]] JsonFileContent readJsonFile(const QString &path);

//! Sets a file aside that parses but makes no sense, as readJsonFile() does.
[[nodiscard]] FileError setAside(const QString &path, const QString &why);

//! Writes atomically: the file is the old one or the new one, mode 0600; missing folders are made
//! with mode 0700. Any thread. FileError when the disk refuses; the old file stays then.
Result<Done> writeJsonFile(const QString &path, const Json &value);

//! The same with what toBytes() gave.
Result<Done> writeJsonFile(const QString &path, const QByteArray &json);

//! Makes a folder and its missing parents, each new one with mode 0700.
Result<Done> makePrivateFolder(const QString &path);

} // namespace orgdesk
