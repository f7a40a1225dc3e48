#include "sandbox/Encoding.h"
#include "sandbox/Providers.h"
#include "sandbox/Responses.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

constexpr std::int64_t defaultLifetime = 604800;

HttpResponse invitationNotThere()
{
    return responses::notFound("The invitation does not exist.");
}

Json &invitations(ApiCall &call)
{
    return call.context.tenant.document().at("invitations");
}

const Json *invitationById(ApiCall &call, const std::string &id)
{
    const Json *invitation = call.context.tenant.find("invitations", "id", id);
    return invitation != nullptr && invitation->at("organization_id") == call.organizationId()
        ? invitation
        : nullptr;
}

template<typename Predicate>
void eraseInvitations(ApiCall &call, Predicate predicate)
{
    auto &items = invitations(call).get_ref<Json::array_t &>();
    std::erase_if(items, predicate);
}

bool isFor(const Json &invitation, const std::string &organization, const std::string &email)
{
    const auto invitee = invitation.find("invitee");
    return invitation.at("organization_id") == organization && invitee != invitation.end()
        && equalsIgnoringCase(invitee->value("email", std::string()), email);
}

HttpResponse listInvitations(ApiCall &call)
{
    Json items = Json::array();
    for (const Json &invitation : invitations(call)) {
        if (invitation.at("organization_id") == call.organizationId()) {
            items.push_back(invitation);
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const Json &left, const Json &right) {
        return left.value("created_at", std::string()) < right.value("created_at", std::string());
    });
    if (call.query.get("sort") != "created_at:1") {
        std::reverse(items.begin(), items.end());
    }
    return pageOf(call, "invitations", items, "id");
}

bool hasUserStore(ApiCall &call, const Json &id)
{
    const Json *store = call.context.tenant.find("user_stores", "id", id.get<std::string>());
    const Json owners =
        store == nullptr ? Json::array() : store->value("organizations", Json::array());
    return std::find(owners.begin(), owners.end(), call.organizationId()) != owners.end();
}

//! Detail of a 400 for what an invitation refers to.
std::optional<std::string> wrongReference(ApiCall &call)
{
    const Json &body = call.body;
    if (!body.contains("identity_provider_id") && !body.contains("user_store_id")) {
        return "identity_provider_id or user_store_id is required.";
    }
    if (body.contains("identity_provider_id")
        && providers::find(call, body.at("identity_provider_id").get<std::string>()) == nullptr) {
        return "The IdP does not exist.";
    }
    if (body.contains("user_store_id") && !hasUserStore(call, body.at("user_store_id"))) {
        return "The user store does not exist.";
    }
    for (const Json &invitee : body.at("invitees")) {
        for (const Json &role : invitee.value("roles", Json::array())) {
            if (call.context.tenant.role(role.get<std::string>()) == nullptr) {
                return "The role does not exist.";
            }
        }
    }
    return std::nullopt;
}

Json newInvitation(ApiCall &call, const Json &invitee, const std::string &host)
{
    const std::int64_t now = call.context.clock.milliseconds();
    const auto asked = call.body.value("ttl_sec", std::int64_t{0});
    const std::string id = newId("uinv_", 16);
    Json invitation = {{"id", id},
                       {"organization_id", call.organizationId()},
                       {"invitee", {{"email", invitee.at("email")}}},
                       {"created_at", isoTime(now)},
                       {"expires_at", isoTime(now + (asked == 0 ? defaultLifetime : asked) * 1000)},
                       {"roles", invitee.value("roles", Json::array())},
                       {"invitation_url",
                        "https://" + host + "/accept?invitation=" + randomText(24)
                            + "&organization=" + call.organizationId()},
                       {"ticket_id", randomText(24)}};
    for (const char *name : {"inviter", "identity_provider_id", "user_store_id"}) {
        if (call.body.contains(name)) {
            invitation[name] = call.body.at(name);
        }
    }
    return invitation;
}

HttpResponse createInvitations(ApiCall &call)
{
    if (const auto wrong = wrongReference(call)) {
        return responses::badRequest(*wrong);
    }
    const std::string host =
        call.customDomain.empty() ? std::string("app.fieldnote.example") : call.customDomain;
    Json created = Json::array();
    for (const Json &invitee : call.body.at("invitees")) {
        // A new invitation revokes the outstanding one of the same address.
        const auto email = invitee.at("email").get<std::string>();
        eraseInvitations(call, [&, organization = call.organizationId()](const Json &old) {
            return isFor(old, organization, email);
        });
        created.push_back(newInvitation(call, invitee, host));
        invitations(call).push_back(created.back());
        call.context.tenant.mails().push_back({{"to", invitee.at("email")},
                                               {"invitation", created.back().at("id")},
                                               {"at", created.back().at("created_at")}});
    }
    return responses::json(201, created);
}

HttpResponse getInvitation(ApiCall &call)
{
    const Json *invitation = invitationById(call, call.path.at(0));
    return invitation == nullptr
        ? invitationNotThere()
        : responses::json(200, withChosenFields(call, Json::array({*invitation})).front());
}

HttpResponse listInvitationRoles(ApiCall &call)
{
    const Json *invitation = invitationById(call, call.path.at(0));
    if (invitation == nullptr) {
        return invitationNotThere();
    }
    Json roles = Json::array();
    for (const Json &id : invitation->value("roles", Json::array())) {
        if (const Json *role = call.context.tenant.role(id.get<std::string>())) {
            Json item = {{"id", role->at("id")}, {"name", role->at("name")}};
            if (role->contains("description")) {
                item["description"] = role->at("description");
            }
            roles.push_back(std::move(item));
        }
    }
    return responses::json(200, {{"roles", roles}});
}

HttpResponse revoke(ApiCall &call, const Json &ids)
{
    for (const Json &id : ids) {
        if (invitationById(call, id.get<std::string>()) == nullptr) {
            return invitationNotThere();
        }
    }
    eraseInvitations(call, [&ids](const Json &invitation) {
        return std::find(ids.begin(), ids.end(), invitation.at("id")) != ids.end();
    });
    return responses::noContent();
}

HttpResponse revokeInvitations(ApiCall &call)
{
    return revoke(call, call.body.at("invitations"));
}

HttpResponse revokeInvitationLegacy(ApiCall &call)
{
    return call.context.tenant.switchOn("legacy_deletes")
        ? revoke(call, Json::array({call.path.at(0)}))
        : responses::notFound("This operation is switched off for the tenant.");
}

} // namespace

std::span<const Route> invitationRoutes()
{
    static constexpr std::array routes{
        Route{"GET", "/member-invitations", "listInvitations", "read:my_org:member_invitations", "",
              listInvitations, "invitation_fields include_fields from take sort include_totals"},
        Route{"POST", "/member-invitations", "createInvitations",
              "create:my_org:member_invitations", "InvitationCreate", createInvitations},
        Route{"POST", "/delete-member-invitations", "revokeInvitations",
              "delete:my_org:member_invitations", "InvitationsRevoke", revokeInvitations, "", false,
              true},
        Route{"GET", "/member-invitations/{invitation_id}", "getInvitation",
              "read:my_org:member_invitations", "", getInvitation,
              "invitation_fields include_fields"},
        Route{"DELETE", "/member-invitations/{invitation_id}", "revokeInvitationLegacy",
              "delete:my_org:member_invitations", "", revokeInvitationLegacy},
        Route{"GET", "/member-invitations/{invitation_id}/roles", "listInvitationRoles",
              "read:my_org:member_roles", "", listInvitationRoles},
    };
    return routes;
}

} // namespace orgdesk::sandbox
