#include "LostWrites.h"

#include "myorg/Invitations.h"

#include <algorithm>
#include <array>

namespace orgdesk::test {

using namespace Qt::StringLiterals;

namespace {

using Finding = OutcomeUnknown::Finding;
using Api = MyOrganizationApi;

const QString okta = u"con_0ktaHa1denFre1gt"_s;
const QString partner = u"con_PartnerP0rta1001"_s;
const QString ines = u"okta|halden-okta|00u1a2b3c4d5e6f7"_s;
const QString lead = u"rol_WarehouseLead001"_s;
const QString domainName = u"lost.halden.example"_s;
const QString invitee = u"lost@halden.example"_s;

template<class T>
Ending endingOf(const Result<T> &result)
{
    if (result)
        return {};
    if (const auto *unknown = result.template errorAs<OutcomeUnknown>())
        return {unknown->finding, unknown->found, {}};
    return {{}, {}, describe(result.error())};
}

template<class T>
T valueOr(const Result<T> &result, const T &otherwise = {})
{
    return result ? *result : otherwise;
}

template<class Start>
Write doing(Start start)
{
    return [start] { return endingOf(awaitAtOnce(start())); };
}

std::optional<OrganizationDomain> domainOf(Api &api)
{
    const QList<OrganizationDomain> list = valueOr(awaitAtOnce(api.domains().list()));
    for (const OrganizationDomain &one : list) {
        if (one.domain == domainName)
            return one;
    }
    return std::nullopt;
}

bool isThere(Api &api, const QString &id)
{
    return awaitAtOnce(api.identityProviders().get(id)).has_value();
}

QList<MemberRole> rolesOf(Api &api)
{
    return valueOr(awaitAtOnce(api.memberRoles().of(ines)));
}

bool isLead(Api &api)
{
    const QList<MemberRole> roles = rolesOf(api);
    return std::any_of(roles.begin(), roles.end(),
                       [](const MemberRole &role) { return role.id == lead; });
}

bool isInvited(Api &api)
{
    const QList<Invitation> list = valueOr(awaitAtOnce(api.invitations().list()));
    return std::any_of(list.begin(), list.end(),
                       [](const Invitation &one) { return one.email == invitee; });
}

InvitationCreate invitation()
{
    InvitationCreate create;
    create.emails = {invitee};
    create.roleIds = {lead};
    create.inviterName = u"Mara Lindqvist"_s;
    create.providerId = okta;
    create.lifetimeSeconds = 3600;
    return create;
}

void turnOn(Api &api)
{
    std::ignore = awaitAtOnce(api.provisioning().remove(okta));
    std::ignore = awaitAtOnce(api.provisioning().create(okta));
}

Write changeDetails(SandboxApi &, Api &api)
{
    const auto before = awaitAtOnce(api.organization().details());
    OrganizationDetails after = *before;
    after.displayName = u"Renamed"_s;
    return doing(
        [&api, before = *before, after] { return api.organization().update(before, after); });
}

Write claimDomain(SandboxApi &, Api &api)
{
    return doing([&api] { return api.domains().create(domainName); });
}

Write removeDomain(SandboxApi &, Api &api)
{
    const auto domain = awaitAtOnce(api.domains().create(domainName));
    return doing([&api, id = domain->id] { return api.domains().remove(id); });
}

Write verifyDomain(SandboxApi &tenant, Api &api)
{
    const auto domain = awaitAtOnce(api.domains().create(domainName));
    tenant.sandbox.control(
        "PATCH", "tenant",
        {{"dns",
          {{domain->verificationHost.toStdString(), domain->verificationText.toStdString()}}}});
    return doing([&api, id = domain->id] { return api.domains().verify(id); });
}

Write createProvider(SandboxApi &, Api &api)
{
    IdentityProviderCreate provider;
    provider.name = u"lost-okta"_s;
    provider.displayName = u"Lost Okta"_s;
    provider.strategy = u"okta"_s;
    provider.options =
        JsonBox(Json{{"domain", "lost.okta.example"}, {"client_id", "1"}, {"client_secret", "s"}});
    return doing([&api, provider] { return api.identityProviders().create(provider); });
}

bool hasProvider(Api &api)
{
    const auto list = valueOr(awaitAtOnce(api.identityProviders().list()));
    return std::count_if(list.begin(), list.end(),
                         [](const IdentityProvider &one) { return one.name == u"lost-okta"_s; })
        == 1;
}

Write changeProvider(SandboxApi &, Api &api)
{
    const auto before = awaitAtOnce(api.identityProviders().get(okta));
    IdentityProviderPatch patch;
    patch.displayName = u"Renamed"_s;
    return doing(
        [&api, before = *before, patch] { return api.identityProviders().update(before, patch); });
}

bool mappingIsCurrent(Api &api)
{
    const auto provider = awaitAtOnce(api.identityProviders().get(okta));
    return provider
        && std::none_of(provider->attributes.begin(), provider->attributes.end(),
                        [](const AttributeMapping &one) { return one.isMissing || one.isExtra; });
}

Write addRoute(SandboxApi &tenant, Api &api)
{
    std::ignore = verifyDomain(tenant, api)();
    return doing([&api] { return api.identityProviders().addDomain(okta, domainName); });
}

bool isRouted(Api &api)
{
    const auto provider = awaitAtOnce(api.identityProviders().get(okta));
    return provider && provider->domains.contains(domainName);
}

Write removeRoute(SandboxApi &tenant, Api &api)
{
    std::ignore = addRoute(tenant, api)();
    return doing([&api] { return api.identityProviders().removeDomain(okta, domainName); });
}

bool provisions(Api &api)
{
    const auto now = awaitAtOnce(api.provisioning().get(okta));
    return now && now->has_value();
}

Write refreshProvisioning(SandboxApi &tenant, Api &api)
{
    turnOn(api);
    std::ignore = awaitAtOnce(api.provisioning().createToken(okta, std::nullopt, {}));
    tenant.sandbox.control("POST", "clock", {{"advance_s", 5}}); // its date tells
    const auto before = awaitAtOnce(api.provisioning().get(okta));
    return doing(
        [&api, before = **before] { return api.provisioning().refreshAttributes(okta, before); });
}

qsizetype tokens(Api &api)
{
    return valueOr(awaitAtOnce(api.provisioning().listTokens(okta))).size();
}

Write createToken(SandboxApi &, Api &api)
{
    turnOn(api);
    return doing([&api] { return api.provisioning().createToken(okta, std::nullopt, {}); });
}

Write revokeToken(SandboxApi &, Api &api)
{
    turnOn(api);
    std::ignore = awaitAtOnce(api.provisioning().createToken(okta, std::nullopt, {}));
    const auto list = awaitAtOnce(api.provisioning().listTokens(okta));
    return doing(
        [&api, id = list->constFirst().id] { return api.provisioning().revokeToken(okta, id); });
}

// A partial success that the report tells: which addresses were found, and which not.
Write invite(SandboxApi &, Api &api)
{
    return [&api]() -> Ending {
        const auto report = awaitAtOnce(api.invitations().create(invitation(), QSet<QString>{}));
        if (!report)
            return endingOf(report);
        if (!report->lost)
            return {};
        return {report->lost->finding, report->sent.isEmpty() ? QString() : report->sent[0].id, {}};
    };
}

Write revokeInvitation(SandboxApi &, Api &api)
{
    const auto made = awaitAtOnce(api.invitations().create(invitation(), QSet<QString>{}));
    return doing(
        [&api, id = made->sent.constFirst().id] { return api.invitations().revoke({id}); });
}

// clang-format off
const std::array writes{
    LostWrite{"updateDetails", changeDetails,
        [](Api &api) { return awaitAtOnce(api.organization().details())->displayName == u"Renamed"_s; }},
    LostWrite{"createDomain", claimDomain, [](Api &api) { return domainOf(api).has_value(); }},
    LostWrite{"deleteDomain", removeDomain, [](Api &api) { return !domainOf(api); }},
    LostWrite{"verifyDomain", verifyDomain,
        [](Api &api) { return domainOf(api) && domainOf(api)->isVerified(); }},
    LostWrite{"createIdp", createProvider, hasProvider},
    LostWrite{"updateIdp", changeProvider,
        [](Api &api) { return awaitAtOnce(api.identityProviders().get(okta))->displayName == u"Renamed"_s; }},
    LostWrite{"deleteIdp",
        [](SandboxApi &, Api &api) { return doing([&api] { return api.identityProviders().remove(partner); }); },
        [](Api &api) { return !isThere(api, partner); }},
    LostWrite{"refreshIdpAttributes",
        [](SandboxApi &, Api &api) { return doing([&api] { return api.identityProviders().refreshAttributes(okta); }); },
        mappingIsCurrent},
    LostWrite{"detachIdp",
        [](SandboxApi &, Api &api) { return doing([&api] { return api.identityProviders().detach(partner); }); },
        [](Api &api) { return !isThere(api, partner); }},
    LostWrite{"addIdpDomain", addRoute, isRouted},
    LostWrite{"removeIdpDomain", removeRoute, [](Api &api) { return !isRouted(api); }},
    LostWrite{"createProvisioning",
        [](SandboxApi &, Api &api) {
            std::ignore = awaitAtOnce(api.provisioning().remove(okta));
            return doing([&api] { return api.provisioning().create(okta); });
        },
        provisions},
    LostWrite{"deleteProvisioning",
        [](SandboxApi &, Api &api) {
            turnOn(api);
            return doing([&api] { return api.provisioning().remove(okta); });
        },
        [](Api &api) { return !provisions(api); }},
    LostWrite{"refreshProvisioningAttributes", refreshProvisioning,
        [](Api &api) { return tokens(api) == 0; }}, // it deletes them
    LostWrite{"createScimToken", createToken, [](Api &api) { return tokens(api) == 1; }, true},
    LostWrite{"revokeScimToken", revokeToken, [](Api &api) { return tokens(api) == 0; }},
    LostWrite{"assignMemberRoles",
        [](SandboxApi &, Api &api) {
            std::ignore = awaitAtOnce(api.memberRoles().unassign(ines, {lead}));
            return doing([&api] { return api.memberRoles().assign(ines, {lead}); });
        },
        isLead},
    LostWrite{"unassignMemberRoles",
        [](SandboxApi &, Api &api) {
            std::ignore = awaitAtOnce(api.memberRoles().assign(ines, {lead}));
            return doing([&api] { return api.memberRoles().unassign(ines, {lead}); });
        },
        [](Api &api) { return !isLead(api); }},
    LostWrite{"deleteMemberships",
        [](SandboxApi &, Api &api) { return doing([&api] { return api.members().remove(ines); }); },
        [](Api &api) { return !awaitAtOnce(api.members().get(ines)).has_value(); }},
    LostWrite{"createInvitations", invite, isInvited, true, Finding::Unclear},
    LostWrite{"revokeInvitations", revokeInvitation, [](Api &api) { return !isInvited(api); }},
};
// clang-format on

} // namespace

std::span<const LostWrite> lostWrites()
{
    return writes;
}

} // namespace orgdesk::test
