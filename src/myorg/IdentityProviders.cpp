#include "myorg/IdentityProviders.h"

#include "myorg/ClientCalls.h"
#include "myorg/Reconciliation.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

// The contract gives all of them in one answer (API reference 2): some 2 KiB each.
constexpr qsizetype largestList = 64 * 1024 * 1024;

// Body of GET /identity-providers.
struct ProviderPage
{
    QList<IdentityProvider> providers;

    static Result<ProviderPage> fromJson(const Json &value)
    {
        const JsonObject object(value);
        if (object.error())
            return *object.error();
        ProviderPage page;
        const auto list = value.find("identity_providers");
        if (list == value.end() || list->is_null())
            return page;
        if (!list->is_array())
            return ProtocolError{u"an array"_s, u"/identity_providers"_s, {}};
        qsizetype index = 0;
        for (const Json &item : *list) {
            Result<IdentityProvider> provider = IdentityProvider::fromJson(item);
            if (const auto *error = provider.errorAs<ProtocolError>()) {
                const QString place = u"/identity_providers/"_s + QString::number(index);
                return ProtocolError{error->expected, place + error->pointer, {}};
            }
            page.providers << *provider;
            ++index;
        }
        return page;
    }
};

QSet<QString> idsOf(const QList<IdentityProvider> &providers)
{
    QSet<QString> ids;
    for (const IdentityProvider &provider : providers)
        ids.insert(provider.id);
    return ids;
}

Result<Done> decodeRemoval(const HttpRequest &request, const HttpResponse &response)
{
    Result<Done> result = decodeDone(request, response);
    if (result.errorAs<NotFound>())
        return Done{};
    return result;
}

} // namespace

IdentityProviders::IdentityProviders(HttpClient &http, const QUrl &apiBase, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_apiBase(apiBase)
{
}

Future<QList<IdentityProvider>> IdentityProviders::list()
{
    HttpRequest request = requestFor(endpoint(u"listIdps"_s), m_apiBase);
    request.maximumAnswer = largestList;
    return andThen(call<ProviderPage>(m_http, request, this), this,
                   [](const ProviderPage &page) { return Result(page.providers); });
}

Future<IdentityProvider> IdentityProviders::get(const QString &id)
{
    return call<IdentityProvider>(m_http, requestFor(endpoint(u"getIdp"_s), m_apiBase, {id}), this);
}

Future<IdentityProvider> IdentityProviders::create(const IdentityProviderCreate &provider)
{
    // Without knowing what was there before, reading back could not tell old from new.
    return andThen(list(), this, [this, provider](const QList<IdentityProvider> &before) {
        return createAfter(idsOf(before), provider);
    });
}

Future<IdentityProvider> IdentityProviders::createAfter(const QSet<QString> &idsBefore,
                                                        const IdentityProviderCreate &provider)
{
    ReconciledWrite<IdentityProvider> write;
    write.http = &m_http;
    write.request = withJson(requestFor(endpoint(u"createIdp"_s), m_apiBase), provider.toJson());
    write.foundDone = [this] { Q_EMIT foundDone(u"createIdp"_s); };
    write.decode = decodeAs<IdentityProvider>;
    write.readBack = [this, idsBefore, provider] {
        return andThen(list(), this, [idsBefore, provider](const QList<IdentityProvider> &now) {
            return Result(findCreated(idsBefore, now, provider));
        });
    };
    return orgdesk::send(write, this);
}

Future<IdentityProvider> IdentityProviders::update(const IdentityProvider &before,
                                                   const IdentityProviderPatch &patch)
{
    if (patch.isEmpty())
        return ready<IdentityProvider>(before);
    ReconciledWrite<IdentityProvider> write;
    write.http = &m_http;
    write.request =
        withJson(requestFor(endpoint(u"updateIdp"_s), m_apiBase, {before.id}), patch.toJson());
    write.foundDone = [this] { Q_EMIT foundDone(u"updateIdp"_s); };
    write.decode = decodeAs<IdentityProvider>;
    write.readBack = [this, before, patch] {
        return andThen(get(before.id), this, [before, patch](const IdentityProvider &now) {
            return Result(compareUpdated(before, patch, now));
        });
    };
    return orgdesk::send(write, this);
}

Future<Done> IdentityProviders::remove(const QString &id)
{
    return takeAway(u"deleteIdp"_s, id);
}

Future<Done> IdentityProviders::detach(const QString &id)
{
    return takeAway(u"detachIdp"_s, id);
}

Future<Done> IdentityProviders::takeAway(const QString &operation, const QString &id)
{
    ReconciledWrite<Done> write;
    write.http = &m_http;
    write.request = requestFor(endpoint(operation), m_apiBase, {id});
    write.foundDone = [this, operation] { Q_EMIT foundDone(operation); };
    write.decode = decodeRemoval;
    write.readBack = [this, id] { return continueWith(get(id), this, readBackOfRemoval); };
    return orgdesk::send(write, this);
}

Future<IdentityProvider> IdentityProviders::refreshAttributes(const QString &id)
{
    using Back = ReadBack<IdentityProvider>;
    ReconciledWrite<IdentityProvider> write;
    write.http = &m_http;
    write.request =
        withJson(requestFor(endpoint(u"refreshIdpAttributes"_s), m_apiBase, {id}), Json::object());
    write.foundDone = [this] { Q_EMIT foundDone(u"refreshIdpAttributes"_s); };
    write.decode = decodeAs<IdentityProvider>;
    write.readBack = [this, id] {
        return andThen(get(id), this, [](const IdentityProvider &now) -> Result<Back> {
            // Who did it does not matter: up to date is what was wanted.
            const bool differs = std::any_of(
                now.attributes.begin(), now.attributes.end(),
                [](const AttributeMapping &one) { return one.isMissing || one.isExtra; });
            return Back{differs ? OutcomeUnknown::Finding::NotDone : OutcomeUnknown::Finding::Done,
                        {},
                        now};
        });
    };
    return orgdesk::send(write, this);
}

Future<Done> IdentityProviders::addDomain(const QString &id, const QString &domain)
{
    ReconciledWrite<Done> write;
    write.http = &m_http;
    write.request = withJson(requestFor(endpoint(u"addIdpDomain"_s), m_apiBase, {id}),
                             Json{{"domain", domain.toStdString()}});
    write.foundDone = [this] { Q_EMIT foundDone(u"addIdpDomain"_s); };
    write.decode = decodeDone;
    write.readBack = [this, id, domain] { return lookForDomain(id, domain, true); };
    return continueWith(orgdesk::send(write, this), this,
                        [this, id, domain](const Result<Done> &result) -> Future<Done> {
                            if (!result.errorAs<Conflict>())
                                return ready(result);
                            // Somebody was faster, or the domain is in another's hands: only a look
                            // can tell.
                            return continueWith(lookForDomain(id, domain, true), this,
                                                [result](const Result<ReadBack<Done>> &back) {
                                                    return back && back->value
                                                        ? Result(*back->value)
                                                        : result;
                                                });
                        });
}

Future<Done> IdentityProviders::removeDomain(const QString &id, const QString &domain)
{
    ReconciledWrite<Done> write;
    write.http = &m_http;
    write.request = requestFor(endpoint(u"removeIdpDomain"_s), m_apiBase, {id, domain});
    write.foundDone = [this] { Q_EMIT foundDone(u"removeIdpDomain"_s); };
    write.decode = decodeRemoval;
    write.readBack = [this, id, domain] { return lookForDomain(id, domain, false); };
    return orgdesk::send(write, this);
}

Future<ReadBack<Done>> IdentityProviders::lookForDomain(const QString &id, const QString &domain,
                                                        bool wanted)
{
    return continueWith(
        get(id), this,
        [domain, wanted](const Result<IdentityProvider> &now) -> Result<ReadBack<Done>> {
            if (!now && !(now.errorAs<NotFound>() && !wanted))
                return now.error();
            const bool isThere = now && now->domains.contains(domain, Qt::CaseInsensitive);
            if (isThere == wanted)
                return ReadBack<Done>{OutcomeUnknown::Finding::Done, {}, Done{}};
            return ReadBack<Done>{OutcomeUnknown::Finding::NotDone, {}, std::nullopt};
        });
}

bool isRefusedDelete(const Error &error)
{
    if (std::holds_alternative<Rejected>(error) || std::holds_alternative<Conflict>(error))
        return true;
    const auto *forbidden = std::get_if<Forbidden>(&error);
    return forbidden && forbidden->missingScopes.isEmpty();
}

} // namespace orgdesk
