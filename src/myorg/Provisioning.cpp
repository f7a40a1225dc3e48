#include "myorg/Provisioning.h"

#include "myorg/ClientCalls.h"
#include "myorg/Reconciliation.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

using Finding = OutcomeUnknown::Finding;

// Body of GET …/scim-tokens.
struct TokenPage
{
    QList<ScimToken> tokens;

    static Result<TokenPage> fromJson(const Json &value)
    {
        const JsonObject object(value);
        if (object.error())
            return *object.error();
        const auto list = value.find("scim_tokens");
        if (list == value.end() || !list->is_array())
            return ProtocolError{u"an array"_s, u"/scim_tokens"_s, {}};
        TokenPage page;
        for (const Json &item : *list) {
            Result<ScimToken> token = ScimToken::fromJson(item);
            if (const auto *error = token.errorAs<ProtocolError>()) {
                const QString place = u"/scim_tokens/"_s + QString::number(page.tokens.size());
                return ProtocolError{error->expected, place + error->pointer, {}};
            }
            page.tokens << *token;
        }
        return page;
    }
};

Result<Done> decodeTakenAway(const HttpRequest &request, const HttpResponse &response)
{
    Result<Done> result = decodeDone(request, response);
    if (result.errorAs<NotFound>())
        return Done{};
    return result;
}

bool differsFromVendor(const ProvisioningConfiguration &configuration)
{
    return std::any_of(configuration.attributes.begin(), configuration.attributes.end(),
                       [](const AttributeMapping &one) { return one.isMissing || one.isExtra; });
}

} // namespace

Provisioning::Provisioning(HttpClient &http, const QUrl &apiBase, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_apiBase(apiBase)
{
}

Future<std::optional<ProvisioningConfiguration>> Provisioning::get(const QString &id)
{
    using Found = std::optional<ProvisioningConfiguration>;
    const HttpRequest request = requestFor(endpoint(u"getProvisioning"_s), m_apiBase, {id});
    return continueWith(call<ProvisioningConfiguration>(m_http, request, this), this,
                        [](const Result<ProvisioningConfiguration> &result) -> Result<Found> {
                            if (result)
                                return result->isOn() ? Found(*result) : Found();
                            if (result.errorAs<NotFound>())
                                return Found();
                            return result.error();
                        });
}

Future<ProvisioningConfiguration> Provisioning::create(const QString &id)
{
    using Back = ReadBack<ProvisioningConfiguration>;
    ReconciledWrite<ProvisioningConfiguration> write;
    write.http = &m_http;
    write.request = requestFor(endpoint(u"createProvisioning"_s), m_apiBase, {id});
    write.foundDone = [this] { Q_EMIT foundDone(u"createProvisioning"_s); };
    write.decode = decodeAs<ProvisioningConfiguration>;
    write.readBack = [this, id] {
        return andThen(get(id), this,
                       [](const std::optional<ProvisioningConfiguration> &now) -> Result<Back> {
                           return Back{now ? Finding::Done : Finding::NotDone, {}, now};
                       });
    };
    return orgdesk::send(write, this);
}

Future<Done> Provisioning::remove(const QString &id)
{
    ReconciledWrite<Done> write;
    write.http = &m_http;
    write.request = requestFor(endpoint(u"deleteProvisioning"_s), m_apiBase, {id});
    write.foundDone = [this] { Q_EMIT foundDone(u"deleteProvisioning"_s); };
    write.decode = decodeTakenAway;
    write.readBack = [this, id] {
        return andThen(
            get(id), this,
            [](const std::optional<ProvisioningConfiguration> &now) -> Result<ReadBack<Done>> {
                if (now)
                    return ReadBack<Done>{Finding::NotDone, {}, std::nullopt};
                return ReadBack<Done>{Finding::Done, {}, Done{}};
            });
    };
    return orgdesk::send(write, this);
}

Future<ProvisioningConfiguration> Provisioning::refreshAttributes(
    const QString &id, const ProvisioningConfiguration &before)
{
    using Back = ReadBack<ProvisioningConfiguration>;
    ReconciledWrite<ProvisioningConfiguration> write;
    write.http = &m_http;
    write.request = withJson(
        requestFor(endpoint(u"refreshProvisioningAttributes"_s), m_apiBase, {id}), Json::object());
    write.foundDone = [this] { Q_EMIT foundDone(u"refreshProvisioningAttributes"_s); };
    write.decode = decodeAs<ProvisioningConfiguration>;
    write.readBack = [this, id, before] {
        return andThen(
            get(id), this,
            [before](const std::optional<ProvisioningConfiguration> &now) -> Result<Back> {
                if (!now)
                    return Back{Finding::Unclear, {}, std::nullopt};
                // The mapping alone does not tell whether the tokens are gone; its date does.
                const bool isDone = now->updatedOn != before.updatedOn
                    || (differsFromVendor(before) && !differsFromVendor(*now));
                return Back{isDone ? Finding::Done : Finding::NotDone, {}, *now};
            });
    };
    return orgdesk::send(write, this);
}

Future<QList<ScimToken>> Provisioning::listTokens(const QString &id)
{
    const HttpRequest request = requestFor(endpoint(u"listScimTokens"_s), m_apiBase, {id});
    return andThen(call<TokenPage>(m_http, request, this), this,
                   [](const TokenPage &page) { return Result(page.tokens); });
}

Future<NewScimToken> Provisioning::createToken(const QString &id,
                                               std::optional<std::chrono::seconds> lifetime,
                                               const QList<ScimToken> &before)
{
    Json body = Json::object();
    if (lifetime)
        body["token_lifetime"] = static_cast<qint64>(lifetime->count());
    ReconciledWrite<NewScimToken> write;
    write.http = &m_http;
    write.request = withJson(requestFor(endpoint(u"createScimToken"_s), m_apiBase, {id}), body);
    write.decode = decodeAs<NewScimToken>;
    write.readBack = [this, id, before] { return lookForToken(id, before); };
    return orgdesk::send(write, this);
}

Future<ReadBack<NewScimToken>> Provisioning::lookForToken(const QString &id,
                                                          const QList<ScimToken> &before)
{
    using Back = ReadBack<NewScimToken>;
    return andThen(listTokens(id), this, [before](const QList<ScimToken> &now) -> Result<Back> {
        QStringList added;
        for (const ScimToken &token : now) {
            const bool wasThere =
                std::any_of(before.begin(), before.end(),
                            [&](const ScimToken &old) { return old.id == token.id; });
            if (!wasThere)
                added << token.id;
        }
        if (added.isEmpty())
            return Back{Finding::NotDone, {}, std::nullopt};
        if (added.size() > 1)
            return Back{Finding::Unclear, {}, std::nullopt};
        return Back{Finding::Done, added.constFirst(), std::nullopt};
    });
}

Future<Done> Provisioning::revokeToken(const QString &id, const QString &tokenId)
{
    ReconciledWrite<Done> write;
    write.http = &m_http;
    write.request = requestFor(endpoint(u"revokeScimToken"_s), m_apiBase, {id, tokenId});
    write.foundDone = [this] { Q_EMIT foundDone(u"revokeScimToken"_s); };
    write.decode = decodeTakenAway;
    write.readBack = [this, id, tokenId] {
        return andThen(
            listTokens(id), this, [tokenId](const QList<ScimToken> &now) -> Result<ReadBack<Done>> {
                const bool isThere =
                    std::any_of(now.begin(), now.end(),
                                [&](const ScimToken &token) { return token.id == tokenId; });
                if (isThere)
                    return ReadBack<Done>{Finding::NotDone, {}, std::nullopt};
                return ReadBack<Done>{Finding::Done, {}, Done{}};
            });
    };
    return orgdesk::send(write, this);
}

} // namespace orgdesk
