#include "sandbox/DnsRecords.h"
#include "sandbox/Encoding.h"
#include "sandbox/Providers.h"
#include "sandbox/Responses.h"
#include "sandbox/TenantSeed.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

Json domainShape(const Json &domain)
{
    Json shape = Json::object();
    for (const char *name :
         {"id", "org_id", "domain", "status", "verification_txt", "verification_host"}) {
        shape[name] = domain.at(name);
    }
    return shape;
}

Json *domainById(ApiCall &call)
{
    Json *domain = call.context.tenant.find("domains", "id", call.path.at(0));
    return domain != nullptr && domain->at("org_id") == call.organizationId() ? domain : nullptr;
}

HttpResponse domainNotThere()
{
    return responses::notFound("The domain does not exist.");
}

HttpResponse listDomains(ApiCall &call)
{
    Json items = Json::array();
    for (const Json &domain : call.context.tenant.document().at("domains")) {
        if (domain.at("org_id") == call.organizationId()) {
            items.push_back(domainShape(domain));
        }
    }
    return pageOf(call, "organization_domains", items, "id");
}

HttpResponse createDomain(ApiCall &call)
{
    const std::string name = toLower(call.body.at("domain").get<std::string>());
    if (providers::findDomain(call, name) != nullptr) {
        return responses::duplicate("Domain name must be unique");
    }
    Json &domains = call.context.tenant.document().at("domains");
    const auto count = std::count_if(domains.begin(), domains.end(), [&call](const Json &domain) {
        return domain.at("org_id") == call.organizationId();
    });
    if (count >= call.context.tenant.switchNumber("domain_limit")) {
        return responses::badRequest("The organization has as many domains as it may have.");
    }
    Json domain = {{"id", newId("ord_", 22)},
                   {"org_id", call.organizationId()},
                   {"domain", name},
                   {"status", "pending"}};
    seed::addVerificationRecord(domain);
    domains.push_back(domain);
    return responses::json(201, domainShape(domain));
}

HttpResponse getDomain(ApiCall &call)
{
    const Json *domain = domainById(call);
    return domain == nullptr ? domainNotThere() : responses::json(200, domainShape(*domain));
}

HttpResponse deleteDomain(ApiCall &call)
{
    const Json *domain = domainById(call);
    if (domain == nullptr) {
        return domainNotThere();
    }
    const auto name = domain->at("domain").get<std::string>();
    Json &document = call.context.tenant.document();
    for (Json &connection : document.at("connections")) {
        if (connection.at("organization") == call.organizationId()) {
            Json &names = connection.at("domains");
            names.erase(std::remove(names.begin(), names.end(), name), names.end());
        }
    }
    Json &domains = document.at("domains");
    domains.erase(
        std::remove_if(domains.begin(), domains.end(),
                       [&call](const Json &other) { return other.at("id") == call.path.at(0); }),
        domains.end());
    return responses::noContent();
}

bool hasVerificationRecord(const ApiCall &call, const Json &domain)
{
    const auto lookup =
        dnsrecords::find(call.context.tenant.document().at("dns"),
                         domain.at("verification_host").get_ref<const std::string &>());
    return !lookup.timesOut
        && contains(lookup.host.texts,
                    domain.at("verification_txt").get_ref<const std::string &>());
}

HttpResponse verifyDomain(ApiCall &call)
{
    Json *domain = domainById(call);
    if (domain == nullptr) {
        return domainNotThere();
    }
    if (domain->at("status") != "verified") {
        const int attempts = domain->value("verify_attempts", 0) + 1;
        const int allowed = call.context.tenant.document().at("api").value("verify_attempts", 5);
        (*domain)["verify_attempts"] = attempts;
        (*domain)["status"] = hasVerificationRecord(call, *domain) ? "verified"
            : attempts >= allowed                                  ? "failed"
                                                                   : "pending";
    }
    return responses::json(202, domainShape(*domain));
}

HttpResponse listDomainProviders(ApiCall &call)
{
    const Json *domain = domainById(call);
    if (domain == nullptr) {
        return domainNotThere();
    }
    Json items = Json::array();
    for (const Json &connection : call.context.tenant.document().at("connections")) {
        const Json &names = connection.at("domains");
        if (connection.at("organization") != call.organizationId()
            || connection.at("access_level") == "none"
            || std::find(names.begin(), names.end(), domain->at("domain")) == names.end()) {
            continue;
        }
        // The administrator of the tenant may have given no name; this list has none without.
        const Json &name = connection.at("name");
        Json item = {{"id", connection.at("id")},
                     {"name", name.is_string() ? name : connection.at("id")}};
        if (connection.contains("display_name")) {
            item["display_name"] = connection.at("display_name");
        }
        items.push_back(std::move(item));
    }
    return responses::json(200, {{"identity_providers", items}});
}

} // namespace

std::span<const Route> domainRoutes()
{
    static constexpr std::array routes{
        Route{"GET", "/domains", "listDomains", "read:my_org:domains", "", listDomains,
              "from take"},
        Route{"POST", "/domains", "createDomain", "create:my_org:domains", "DomainCreate",
              createDomain},
        Route{"GET", "/domains/{domain_id}", "getDomain", "read:my_org:domains", "", getDomain},
        Route{"DELETE", "/domains/{domain_id}", "deleteDomain", "delete:my_org:domains", "",
              deleteDomain},
        Route{"POST", "/domains/{domain_id}/verify", "verifyDomain", "update:my_org:domains", "",
              verifyDomain},
        Route{"GET", "/domains/{domain_id}/identity-providers", "listDomainIdps",
              "read:my_org:domains read:my_org:identity_providers", "", listDomainProviders},
    };
    return routes;
}

} // namespace orgdesk::sandbox
