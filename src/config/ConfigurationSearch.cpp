#include "config/ConfigurationSearch.h"

#include "config/ConfigurationKeys.h"
#include "config/SystemPolicy.h"
#include "core/Logging.h"

#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <array>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

using Place = ConfigurationOrigin::Place;

//! The documents that exist, by the place they are for.
struct Documents
{
    std::optional<ConfigurationDocument> option;
    std::optional<ConfigurationDocument> policy;
    std::optional<ConfigurationDocument> userFile;
    std::optional<ConfigurationDocument> packaged;
    std::optional<ConfigurationError> damaged; //!< The user file.
};

Result<Done> readInto(std::optional<ConfigurationDocument> &document, const QString &file,
                      ConfigurationKind kind, const ConfigurationLoader &loader)
{
    if (document || file.isEmpty() || !QFileInfo::exists(file))
        return Done{};
    const Result<ConfigurationDocument> loaded = loader.load(file, kind);
    if (!loaded.has_value())
        return loaded.error();
    document = *loaded;
    return Done{};
}

Result<Done> readPolicy(Documents &documents, const ConfigurationPlaces &places,
                        const ConfigurationLoader &loader)
{
    if (places.policyText.isEmpty())
        return readInto(documents.policy, places.policy, ConfigurationKind::Policy, loader);
    const Result<ConfigurationDocument> parsed =
        loader.parse(places.policyText, places.policy, ConfigurationKind::Policy);
    if (!parsed.has_value())
        return parsed.error();
    documents.policy = *parsed;
    return Done{};
}

//! The program wrote it, and can ask for it again: what is damaged must not stop the start. A wrong
//! key was typed by a person, who is told.
Result<Done> readUserFile(Documents &documents, const QString &file,
                          const ConfigurationLoader &loader)
{
    const Result<Done> read = readInto(documents.userFile, file, ConfigurationKind::Vendor, loader);
    const QFileInfo info(file);
    if (read && info.isSymLink() && !info.exists()) // leads nowhere
        documents.damaged = ConfigurationError{file, {}, u"a file that can be read"_s};
    const auto *error = read.errorAs<ConfigurationError>();
    if (!error || !error->key.isEmpty())
        return read;
    documents.damaged = *error;
    return Done{};
}

Result<Documents> readDocuments(const ConfigurationPlaces &places,
                                const ConfigurationLoader &loader)
{
    Documents documents;
    if (!places.option.isEmpty()) {
        // Named by a person: a missing file is an error.
        const Result<ConfigurationDocument> option =
            loader.load(places.option, ConfigurationKind::Vendor);
        if (!option.has_value())
            return option.error();
        documents.option = *option;
    }
    Result<Done> read = readPolicy(documents, places, loader);
    if (read.has_value())
        read = readUserFile(documents, places.userFile, loader);
    for (const QString &file : places.packaged) {
        if (read.has_value())
            read = readInto(documents.packaged, file, ConfigurationKind::Vendor, loader);
    }
    if (!read.has_value())
        return read.error();
    return documents;
}

QString textAt(const QMap<QString, ConfigurationLoader::Merged> &values, const QString &key)
{
    const auto found = values.constFind(key);
    if (found == values.constEnd() || !found->json.value().is_string())
        return {};
    return QString::fromStdString(found->json.value().get_ref<const std::string &>());
}

QString valueText(const Json &value)
{
    return QString::fromStdString(value.is_string() ? value.get_ref<const std::string &>()
                                                    : value.dump());
}

} // namespace

QList<ConfigurationValue> FoundConfiguration::values() const
{
    QList<ConfigurationValue> all;
    for (const ConfigurationKey &key : configurationKeys()) {
        const QString name = QString::fromLatin1(key.name);
        all << ConfigurationValue{name, texts.value(name), originOf(name)};
    }
    return all;
}

ConfigurationPlaces ConfigurationPlaces::ofSystem(const QString &option, const QString &userFile,
                                                  const QString &programFolder)
{
    ConfigurationPlaces places;
    places.option = option;
    places.userFile = userFile;
#if defined(Q_OS_LINUX)
    places.policy = u"/etc/xdg/orgdesk/orgdesk.json"_s;
#elif defined(Q_OS_WIN) || defined(Q_OS_MACOS)
#if defined(Q_OS_WIN)
    places.policy = u"HKLM\\Software\\Policies\\OrgDesk"_s;
#else
    places.policy = u"/Library/Managed Preferences/org.orgdesk.OrgDesk.plist"_s;
#endif
    places.policyText = QByteArray::fromStdString(policyDocument(readSystemPolicy()));
#endif
    places.packaged = {
        programFolder + u"/orgdesk.json"_s, programFolder + u"/../share/orgdesk/orgdesk.json"_s,
        programFolder + u"/../Resources/orgdesk.json"_s, u":/orgdesk/orgdesk.json"_s};
    return places;
}

Result<FoundConfiguration> findConfiguration(const ConfigurationPlaces &places,
                                             const ConfigurationLoader &loader)
{
    const Result<Documents> documents = readDocuments(places, loader);
    if (!documents.has_value())
        return documents.error();

    using Source = std::pair<Place, const std::optional<ConfigurationDocument> *>;
    const std::array<Source, 5> sources{
        Source{Place::LockedPolicy, &documents->policy}, Source{Place::Option, &documents->option},
        Source{Place::Policy, &documents->policy}, Source{Place::UserFile, &documents->userFile},
        Source{Place::Package, &documents->packaged}};
    FoundConfiguration found;
    QMap<QString, ConfigurationLoader::Merged> merged;
    for (const auto &[place, document] : sources) {
        if (!*document)
            continue;
        const auto &values = (*document)->values;
        for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
            if (merged.contains(value.key()) || (place == Place::LockedPolicy && !value->locked))
                continue;
            merged.insert(value.key(), {value->json, (*document)->file});
            found.origins.insert(value.key(), {place, (*document)->file});
            found.texts.insert(value.key(), valueText(value->json.value()));
        }
    }
    if (documents->policy)
        found.ignored = documents->policy->ignored;
    for (const ConfigurationError &ignored : found.ignored)
        qCWarning(lcConfig) << "policy value ignored:" << lineOf(ignored);
    if (documents->damaged) {
        qCWarning(lcConfig) << "ignored:" << lineOf(*documents->damaged);
        found.ignored << *documents->damaged;
    }
    found.domain = textAt(merged, u"domain"_s).toLower();
    found.clientId = textAt(merged, u"client_id"_s);
    found.organization = textAt(merged, u"organization"_s);
    const bool complete = merged.contains(u"domain"_s) && merged.contains(u"client_id"_s);
    if (!complete && places.option.isEmpty())
        return found;
    Result<VendorConfiguration> built = loader.build(merged);
    if (const auto *error = built.errorAs<ConfigurationError>(); error && !complete)
        return ConfigurationError{places.option, error->key, error->expected};
    if (!built.has_value())
        return built.error();
    found.configuration = *built;
    return found;
}

} // namespace orgdesk
