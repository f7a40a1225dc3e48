#include "config/UserConfiguration.h"

#include "config/ConfigurationKeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

//! What the file holds, or nothing where it makes no sense.
std::optional<Json> existingObject(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Result<Json> parsed = parseJson(file.read(256 * 1024));
    return parsed.has_value() && parsed->is_object() ? std::optional(*parsed) : std::nullopt;
}

//! Somebody may have typed more into it than the dialog asks for.
void setAsideDamaged(const QString &path)
{
    const QString aside = path + u".damaged"_s;
    if (QFileInfo(aside).isFile())
        QFile::remove(aside);
    QFile::rename(path, aside);
}

Result<Done> check(const QString &file, const Json &object)
{
    const QStringList noOperations;
    for (const char *name : {"domain", "client_id", "organization"}) {
        VendorConfiguration scratch;
        const ConfigurationKey *key =
            findConfigurationKey(configurationKeys(), QString::fromLatin1(name));
        if (!key->read(object.at(name), {noOperations, {}}, scratch))
            return ConfigurationError{file, QString::fromLatin1(name),
                                      QString::fromUtf8(key->expected)};
    }
    return Done{};
}

} // namespace

Result<Done> writeUserConfiguration(const QString &path, const UserConfiguration &configuration)
{
    const std::optional<Json> existing = existingObject(path);
    Json object = existing.value_or(Json::object());
    const QString organization = configuration.organization.trimmed();
    object["domain"] = configuration.domain.trimmed().toStdString();
    object["client_id"] = configuration.clientId.trimmed().toStdString();
    object["organization"] = organization.isEmpty() ? Json() : Json(organization.toStdString());
    const Result<Done> checked = check(path, object);
    if (!checked.has_value())
        return checked;

    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return FileError{folder, u"the folder could not be made"_s};
        QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
    }
    if (!existing && (QFileInfo::exists(path) || QFileInfo(path).isSymLink()))
        setAsideDamaged(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return FileError{path, file.errorString()};
    file.setPermissions(ownerOnly);
    file.write(QByteArray::fromStdString(object.dump(4)) + '\n');
    if (!file.commit())
        return FileError{path, file.errorString()};
    return Done{};
}

} // namespace orgdesk
