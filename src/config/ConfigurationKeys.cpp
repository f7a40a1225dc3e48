#include "config/ConfigurationKeys.h"

#include <QDir>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <array>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

using Context = ConfigurationContext;

constexpr int maximumTextLength = 512;

bool readText(const Json &value, QString &text, const QString &pattern)
{
    if (!value.is_string())
        return false;
    text = QString::fromStdString(value.get_ref<const std::string &>());
    return text.size() <= maximumTextLength
        && QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

// Without control characters, not only blanks.
bool readLine(const Json &value, QString &text)
{
    return readText(value, text, u"(?=.*\\S)[^\\p{Cc}]+"_s);
}

bool readWord(const Json &value, QString &text)
{
    return readText(value, text, u"[\\x21-\\x7e]+"_s);
}

bool readWords(const Json &value, QStringList &words)
{
    if (!value.is_array())
        return false;
    words.clear();
    for (const Json &element : value) {
        QString word;
        if (!readWord(element, word))
            return false;
        words << word;
    }
    return true;
}

bool readUrl(const Json &value, QUrl &url)
{
    QString text;
    if (!readWord(value, text))
        return false;
    url = QUrl(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

bool readDomain(const Json &value, const Context &, VendorConfiguration &configuration)
{
    QString domain;
    if (!readWord(value, domain) || !isTenantDomain(domain.toLower()))
        return false;
    configuration.domain = domain.toLower();
    return true;
}

bool readClientId(const Json &value, const Context &, VendorConfiguration &configuration)
{
    return readWord(value, configuration.clientId);
}

bool readAudience(const Json &value, const Context &, VendorConfiguration &configuration)
{
    return readUrl(value, configuration.audience);
}

bool readApiBase(const Json &value, const Context &, VendorConfiguration &configuration)
{
    if (!readUrl(value, configuration.apiBase) || configuration.apiBase.hasQuery()
        || configuration.apiBase.hasFragment())
        return false;
    QString path = configuration.apiBase.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    configuration.apiBase.setPath(path, QUrl::StrictMode);
    return true;
}

bool readOrganization(const Json &value, const Context &, VendorConfiguration &configuration)
{
    return value.is_null() || readWord(value, configuration.organization);
}

bool readRedirectPorts(const Json &value, const Context &, VendorConfiguration &configuration)
{
    if (!value.is_array() || value.empty())
        return false;
    configuration.redirectPorts.clear();
    for (const Json &element : value) {
        if (!element.is_number_unsigned() || element.get<std::uint64_t>() > 65535)
            return false;
        configuration.redirectPorts << static_cast<quint16>(element.get<std::uint64_t>());
    }
    return true;
}

bool readAccessToken(const Json &value, const Context &, VendorConfiguration &configuration)
{
    static const QStringList modes{u"auto"_s, u"bearer"_s, u"dpop"_s};
    QString text;
    if (!readWord(value, text) || !modes.contains(text))
        return false;
    configuration.accessToken = text == "auto"_L1 ? AccessTokenMode::Auto
        : text == "dpop"_L1                       ? AccessTokenMode::DPoP
                                                  : AccessTokenMode::Bearer;
    return true;
}

bool isDnsServer(const QString &server)
{
    static const QRegularExpression v4(QRegularExpression::anchoredPattern(
        u"((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!:|$)|(?=:|$))){4}(:(?<port>\\d{1,5}))?"_s));
    static const QRegularExpression v6(QRegularExpression::anchoredPattern(
        u"(?:[0-9A-Fa-f]*:){2,7}[0-9A-Fa-f]*|\\[(?:[0-9A-Fa-f]*:){2,7}[0-9A-Fa-f]*\\]"
        u"(:(?<port>\\d{1,5}))?"_s));
    for (const QRegularExpression &pattern : {v4, v6}) {
        const QRegularExpressionMatch match = pattern.match(server);
        if (!match.hasMatch())
            continue;
        const QString port = match.captured(u"port"_s);
        return port.isEmpty() || (port.toInt() > 0 && port.toInt() <= 65535);
    }
    return false;
}

bool readDnsServers(const Json &value, const Context &, VendorConfiguration &configuration)
{
    QStringList &servers = configuration.dnsServers;
    return readWords(value, servers) && std::all_of(servers.cbegin(), servers.cend(), isDnsServer);
}

bool readPrefix(const Json &value, const Context &, VendorConfiguration &configuration)
{
    return readWord(value, configuration.connectionNamePrefixTemplate);
}

bool readTenantName(const Json &value, const Context &, VendorConfiguration &configuration)
{
    return readWord(value, configuration.tenantName);
}

bool readAcrValues(const Json &value, const Context &, VendorConfiguration &configuration)
{
    return readWords(value, configuration.stepUp.acrValues)
        && !configuration.stepUp.acrValues.isEmpty();
}

bool readMaxAge(const Json &value, const Context &, VendorConfiguration &configuration)
{
    constexpr std::uint64_t day = 24 * 60 * 60;
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() > day)
        return false;
    configuration.stepUp.maxAge = std::chrono::seconds(value.get<std::uint64_t>());
    return true;
}

bool readOperations(const Json &value, const Context &context, VendorConfiguration &configuration)
{
    QStringList &operations = configuration.stepUp.operations;
    return readWords(value, operations)
        && std::all_of(operations.cbegin(), operations.cend(), [&](const QString &operation) {
               return context.knownOperations.contains(operation);
           });
}

bool readWithheldScopes(const Json &value, const Context &, VendorConfiguration &configuration)
{
    return readWords(value, configuration.stepUp.withheldScopes);
}

bool readName(const Json &value, const Context &, VendorConfiguration &configuration)
{
    return readLine(value, configuration.product.name);
}

bool readVendorName(const Json &value, const Context &, VendorConfiguration &configuration)
{
    return readLine(value, configuration.product.vendorName);
}

bool readLogo(const Json &value, const Context &context, VendorConfiguration &configuration)
{
    QString file;
    if (!readLine(value, file))
        return false;
    configuration.product.logo = QDir::cleanPath(QDir(context.folder).filePath(file));
    return true;
}

bool readAccent(const Json &value, const Context &, VendorConfiguration &configuration)
{
    return readText(value, configuration.product.accent, u"#[0-9A-Fa-f]{6}"_s);
}

bool readSupportUrl(const Json &value, const Context &, VendorConfiguration &configuration)
{
    return readUrl(value, configuration.product.supportUrl);
}

bool readSupportEmail(const Json &value, const Context &, VendorConfiguration &configuration)
{
    return readText(value, configuration.product.supportEmail, u"[^\\s@]+@[^\\s@]+\\.[^\\s@]+"_s);
}

bool readPrivacyUrl(const Json &value, const Context &, VendorConfiguration &configuration)
{
    return readUrl(value, configuration.product.privacyUrl);
}

constexpr std::array stepUpKeys{
    ConfigurationKey{
        "acr_values", "an array of at least one string without blanks", readAcrValues, {}},
    ConfigurationKey{"max_age", "a whole number of seconds from 0 to 86400", readMaxAge, {}},
    ConfigurationKey{
        "operations", "an array of operation IDs of the My Organization API", readOperations, {}},
    ConfigurationKey{
        "withheld_scopes", "an array of strings without blanks", readWithheldScopes, {}},
};

constexpr std::array productKeys{
    ConfigurationKey{"name", "a text of one line", readName, {}},
    ConfigurationKey{"vendor_name", "a text of one line", readVendorName, {}},
    ConfigurationKey{"logo", "the name of an image file", readLogo, {}},
    ConfigurationKey{"accent", "a color such as \"#1F6FEB\"", readAccent, {}},
    ConfigurationKey{"support_url", "an http or https URL", readSupportUrl, {}},
    ConfigurationKey{"support_email", "an email address", readSupportEmail, {}},
    ConfigurationKey{"privacy_url", "an http or https URL", readPrivacyUrl, {}},
};

constexpr std::array topKeys{
    ConfigurationKey{
        "domain", "a host name such as login.example.com, or 127.0.0.1:PORT", readDomain, {}},
    ConfigurationKey{"client_id", "a string without blanks", readClientId, {}},
    ConfigurationKey{"audience", "an http or https URL", readAudience, {}},
    ConfigurationKey{
        "api_base_url", "an http or https URL without query and fragment", readApiBase, {}},
    ConfigurationKey{"organization", "an organization ID or name, or null", readOrganization, {}},
    ConfigurationKey{"redirect_ports",
                     "an array of at least one whole number from 0 to 65535",
                     readRedirectPorts,
                     {}},
    ConfigurationKey{"access_token", "\"auto\", \"bearer\" or \"dpop\"", readAccessToken, {}},
    ConfigurationKey{
        "dns_servers", "an array of IP addresses, each with or without :PORT", readDnsServers, {}},
    ConfigurationKey{"connection_name_prefix_template", "a string without blanks", readPrefix, {}},
    ConfigurationKey{"tenant_name", "a string without blanks", readTenantName, {}},
    ConfigurationKey{"step_up", "an object", nullptr, stepUpKeys},
    ConfigurationKey{"product", "an object", nullptr, productKeys},
};

} // namespace

std::span<const ConfigurationKey> configurationKeys()
{
    return topKeys;
}

const ConfigurationKey *findConfigurationKey(std::span<const ConfigurationKey> keys,
                                             const QString &name)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const ConfigurationKey &key) {
        return name == QLatin1StringView(key.name);
    });
    return found == keys.end() ? nullptr : &*found;
}

bool isTenantDomain(const QString &domain)
{
    static const QRegularExpression local(
        QRegularExpression::anchoredPattern(u"127\\.0\\.0\\.1:([1-9]\\d{0,4})"_s));
    static const QRegularExpression host(QRegularExpression::anchoredPattern(
        u"(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+"
        u"(?=[a-z0-9-]*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"_s));
    const QRegularExpressionMatch match = local.match(domain);
    if (match.hasMatch())
        return match.captured(1).toInt() <= 65535;
    return host.match(domain).hasMatch();
}

} // namespace orgdesk
