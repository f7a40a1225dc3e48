#include "store/JsonFile.h"

#include "core/Logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <nlohmann/json.hpp>

#include <cerrno>
#include <filesystem>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions privateFolder = privateFile | QFileDevice::ExeOwner;

} // namespace

namespace {

constexpr int mostSetAside = 9;

//! Whether there is anything of this name, a link that leads nowhere included.
bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

//! What was set aside before stays: it is all that is left of what somebody typed. Only the last of
//! many makes room.
QString nameAside(const QString &path)
{
    QString name = path + u".damaged"_s;
    for (int number = 2; isThere(name) && number <= mostSetAside; ++number)
        name = path + u".damaged-"_s + QString::number(number);
    if (QFileInfo(name).isFile() || QFileInfo(name).isSymLink())
        QFile::remove(name);
    return name;
}

//! A link that leads in a circle. One to a file that is not there yet is a place like any other.
bool isCircle(const QString &path)
{
    std::error_code error;
    static_cast<void>(std::filesystem::status(QFileInfo(path).filesystemFilePath(), error));
    return error == std::errc::too_many_symbolic_link_levels;
}

//! What the system says against writing there; Qt says only that it is not writable.
QString whyNotWritable(const QString &path, const QString &otherwise)
{
#if defined(Q_OS_UNIX)
    const QString place = isThere(path) ? path : QFileInfo(path).path();
    if (access(QFile::encodeName(place).constData(), W_OK) != 0)
        return qt_error_string(errno);
#endif
    return otherwise;
}

} // namespace

FileError setAside(const QString &path, const QString &why)
{
    const QString aside = nameAside(path);
    const bool moved = QFile::rename(path, aside);
    const FileError error{path,
                          moved ? QString(why + u"; renamed to "_s + QFileInfo(aside).fileName())
                                : QString(why + u"; could not be renamed"_s)};
    qCWarning(lcStore) << Error(error);
    return error;
}

std::optional<FileError> setAsideUnlessFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() ? !info.isFile() : isCircle(path))
        return setAside(path, u"not a regular file"_s);
    return std::nullopt;
}

JsonFileContent readJsonFile(const QString &path)
{
    if (const std::optional<FileError> other = setAsideUnlessFile(path))
        return {{}, other};
    QFile file(path);
    if (!file.exists())
        return {};
    // What cannot be read now must not be written over either.
    if (!file.open(QIODevice::ReadOnly))
        return {{}, setAside(path, file.errorString())};
    const JsonLimits limits;
    const QByteArray bytes = file.read(limits.bytes + 1);
    if (file.error() != QFileDevice::NoError)
        return {{}, setAside(path, file.errorString())};
    file.close();
    const Result<Json> parsed = parseJson(bytes, limits);
    if (!parsed.has_value())
        return {{}, setAside(path, describe(parsed.error()))};
    if (!parsed->is_object())
        return {{}, setAside(path, u"expected a JSON object"_s)};
    return {JsonBox(*parsed), std::nullopt};
}

Result<Done> makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Done{};
    if (info.exists())
        return FileError{path, u"not a folder"_s};
    const QString parent = info.absolutePath();
    if (parent != path) {
        const Result<Done> made = makePrivateFolder(parent);
        if (!made.has_value())
            return made;
    }
    errno = 0;
    if (!QDir(parent).mkdir(info.fileName(), privateFolder) && !QFileInfo(path).isDir()) {
        const int why = errno;
        return FileError{path, why == 0 ? u"the folder could not be made"_s : qt_error_string(why)};
    }
    return Done{};
}

Result<Done> writeJsonFile(const QString &path, const Json &value)
{
    return writeJsonFile(path, toBytes(value));
}

Result<Done> writeJsonFile(const QString &path, const QByteArray &json)
{
    const Result<Done> folder = makePrivateFolder(QFileInfo(path).absolutePath());
    if (!folder.has_value())
        return folder;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return FileError{path, whyNotWritable(path, file.errorString())};
    file.setPermissions(privateFile);
    // Asked now: after commit() it is an unknown error that the disk is full.
    const bool wrote = file.write(json + '\n') == json.size() + 1 && file.flush();
    const QString why = wrote ? QString() : file.errorString();
    if (!file.commit())
        return FileError{path, wrote ? file.errorString() : why};
    return Done{};
}

} // namespace orgdesk
