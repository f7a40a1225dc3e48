#include "config/ConfigurationLoader.h"

#include "config/ConfigurationKeys.h"

#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr JsonLimits configurationLimits{256 * 1024, 16};

QString namesOf(std::span<const ConfigurationKey> keys)
{
    QStringList names;
    for (const ConfigurationKey &key : keys)
        names << QString::fromLatin1(key.name);
    return names.join(u", "_s);
}

//! Checks one object's members against the table; what is wrong is taken out and listed.
QList<ConfigurationError> takeOutWrong(Json &object, std::span<const ConfigurationKey> keys,
                                       const QString &prefix, const QString &file,
                                       const ConfigurationContext &context)
{
    QList<ConfigurationError> wrong;
    for (auto member = object.begin(); member != object.end();) {
        const QString name = QString::fromStdString(member.key());
        const ConfigurationKey *key = findConfigurationKey(keys, name);
        VendorConfiguration scratch;
        bool good = key != nullptr;
        if (!key)
            wrong << ConfigurationError{file, prefix + name, u"one of the keys "_s + namesOf(keys)};
        else if (!key->read && member->is_object())
            wrong << takeOutWrong(*member, key->members, prefix + name + u'.', file, context);
        else if (!key->read || !key->read(*member, context, scratch)) {
            wrong << ConfigurationError{file, prefix + name, QString::fromUtf8(key->expected)};
            good = false;
        }
        member = good ? std::next(member) : object.erase(member);
    }
    return wrong;
}

//! Unpacks {"value": …, "locked": …}; false when the wrapper has another form.
bool unwrapPolicyValue(Json &value, bool &locked)
{
    if (!value.is_object() || !value.contains("value"))
        return true;
    for (const auto &[name, member] : value.items()) {
        if (name != "value" && (name != "locked" || !member.is_boolean()))
            return false;
    }
    locked = value.value("locked", false);
    value = Json(value["value"]);
    return true;
}

void apply(const Json &value, const ConfigurationKey &key, const ConfigurationContext &context,
           VendorConfiguration &configuration)
{
    if (key.read) {
        key.read(value, context, configuration);
        return;
    }
    for (const ConfigurationKey &member : key.members) {
        const auto found = value.find(member.name);
        if (found != value.end())
            apply(*found, member, context, configuration);
    }
}

StepUpSettings defaultStepUp()
{
    StepUpSettings settings;
    settings.acrValues = {u"http://schemas.openid.net/pape/policies/2007/06/multi-factor"_s};
    settings.operations = {
        u"createIdp"_s,         u"updateIdp"_s,         u"deleteIdp"_s,
        u"detachIdp"_s,         u"createScimToken"_s,   u"revokeScimToken"_s,
        u"deleteMemberships"_s, u"assignMemberRoles"_s, u"unassignMemberRoles"_s};
    return settings;
}

} // namespace

ConfigurationLoader::ConfigurationLoader(QStringList knownOperations)
    : m_knownOperations(std::move(knownOperations))
{
}

Result<ConfigurationDocument> ConfigurationLoader::parse(QByteArrayView text, const QString &file,
                                                         ConfigurationKind kind) const
{
    Result<Json> parsed = parseJson(text, configurationLimits);
    if (const auto *error = parsed.errorAs<ProtocolError>())
        return ConfigurationError{file, {}, error->expected};
    if (!parsed.has_value() || !parsed->is_object())
        return ConfigurationError{file, {}, u"a JSON object"_s};

    ConfigurationDocument document{file, {}, {}};
    QStringList locked;
    Json &object = *parsed;
    if (kind == ConfigurationKind::Policy) {
        for (auto member = object.begin(); member != object.end();) {
            const QString name = QString::fromStdString(member.key());
            bool isLocked = false;
            if (unwrapPolicyValue(*member, isLocked)) {
                if (isLocked)
                    locked << name;
                ++member;
            } else {
                document.ignored << ConfigurationError{
                    file, name, u"a value, or an object with \"value\" and \"locked\""_s};
                member = object.erase(member);
            }
        }
    }
    const ConfigurationContext context{m_knownOperations, QFileInfo(file).absolutePath()};
    const QList<ConfigurationError> wrong =
        takeOutWrong(object, configurationKeys(), {}, file, context);
    if (kind == ConfigurationKind::Vendor && !wrong.isEmpty())
        return wrong.first();
    document.ignored << wrong;
    for (const auto &[name, value] : object.items()) {
        const QString key = QString::fromStdString(name);
        document.values.insert(key, {JsonBox(value), locked.contains(key)});
    }
    return document;
}

Result<ConfigurationDocument> ConfigurationLoader::load(const QString &path,
                                                        ConfigurationKind kind) const
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return ConfigurationError{path, {}, u"a file that can be read"_s};
    const QByteArray text = file.read(configurationLimits.bytes + 1);
    if (file.error() != QFileDevice::NoError)
        return ConfigurationError{path, {}, u"a file that can be read"_s};
    return parse(text, path, kind);
}

Result<VendorConfiguration> ConfigurationLoader::build(const QMap<QString, Merged> &values) const
{
    VendorConfiguration configuration;
    configuration.stepUp = defaultStepUp();
    for (const ConfigurationKey &key : configurationKeys()) {
        const auto found = values.constFind(QString::fromLatin1(key.name));
        if (found == values.constEnd())
            continue;
        apply(found->json.value(), key, {m_knownOperations, QFileInfo(found->file).absolutePath()},
              configuration);
    }
    const QString origin = configuration.origin();
    for (const QString &key : {u"domain"_s, u"client_id"_s}) {
        if (!values.contains(key)) {
            return ConfigurationError{values.isEmpty() ? QString() : values.first().file, key,
                                      u"this key, which is required"_s};
        }
    }
    for (const auto &[key, url] : {std::pair(u"audience"_s, configuration.audience),
                                   std::pair(u"api_base_url"_s, configuration.apiBase)}) {
        const bool sameOrigin = url.scheme() + u"://"_s + url.authority() == origin;
        if (values.contains(key) && !sameOrigin)
            return ConfigurationError{values[key].file, key,
                                      u"a URL that begins with "_s + origin + u'/'};
    }
    if (configuration.audience.isEmpty())
        configuration.audience = QUrl(origin + u"/my-org/"_s);
    if (configuration.apiBase.isEmpty())
        configuration.apiBase = QUrl(origin + u"/my-org/v1"_s);
    return configuration;
}

QString lineOf(const ConfigurationError &error)
{
    const QString key =
        error.key.isEmpty() ? QString() : QString(u"key \""_s + error.key + u"\": "_s);
    return error.file + u": "_s + key + u"expected "_s + error.expected;
}

} // namespace orgdesk
