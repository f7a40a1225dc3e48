#include "store/JsonFile.h"

#include "core/Logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions privateFolder = privateFile | QFileDevice::ExeOwner;

} // namespace

FileError setAside(const QString &path, const QString &why)
{
    const QString aside = path + u".damaged"_s;
    QFile::remove(aside);
    const bool moved = QFile::rename(path, aside);
    const FileError error{path,
                          moved ? QString(why + u"; renamed to "_s + QFileInfo(aside).fileName())
                                : QString(why + u"; could not be renamed"_s)};
    qCWarning(lcStore) << Error(error);
    return error;
}

JsonFileContent readJsonFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return {};
    if (!QFileInfo(path).isFile())
        return {{}, FileError{path, u"not a regular file"_s}};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, FileError{path, file.errorString()}};
    const JsonLimits limits;
    const QByteArray bytes = file.read(limits.bytes + 1);
    if (file.error() != QFileDevice::NoError)
        return {{}, FileError{path, file.errorString()}};
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
    if (!QDir(parent).mkdir(info.fileName(), privateFolder) && !QFileInfo(path).isDir())
        return FileError{path, u"the folder could not be made"_s};
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
        return FileError{path, file.errorString()};
    file.setPermissions(privateFile);
    file.write(json + '\n');
    if (!file.commit())
        return FileError{path, file.errorString()};
    return Done{};
}

} // namespace orgdesk
