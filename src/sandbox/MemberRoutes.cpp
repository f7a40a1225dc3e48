#include "sandbox/ApiCall.h"
#include "sandbox/Encoding.h"
#include "sandbox/Responses.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

constexpr std::size_t mostRolesInList = 10;

Json roleShape(const Json &role)
{
    Json shape = {{"id", role.at("id")}, {"name", role.at("name")}};
    if (role.contains("description")) {
        shape["description"] = role.at("description");
    }
    return shape;
}

Json memberShape(const Json &user)
{
    Json shape = Json::object();
    for (const char *name : {"user_id", "email", "name", "nickname", "given_name", "family_name",
                             "phone_number", "created_at", "updated_at", "last_login"}) {
        if (user.contains(name)) {
            shape[name] = user.at(name);
        }
    }
    return shape;
}

Json rolesOf(ApiCall &call, const Json &membership)
{
    Json roles = Json::array();
    for (const Json &id : membership.value("roles", Json::array())) {
        if (const Json *role = call.context.tenant.role(id.get<std::string>())) {
            roles.push_back(roleShape(*role));
        }
    }
    return roles;
}

//! User of the path parameter and the membership in this organization, or nullptr.
Json *membershipOfPath(ApiCall &call)
{
    Json *user = call.context.tenant.userById(call.path.at(0));
    return user == nullptr ? nullptr : TenantState::membership(*user, call.organizationId());
}

HttpResponse memberNotThere()
{
    return responses::notFound("The member does not exist.");
}

//! The item of a list: at most the first ten roles.
Json listedMember(ApiCall &call, Json &user, bool showsRoles)
{
    Json item = memberShape(user);
    if (showsRoles) {
        Json roles = rolesOf(call, *TenantState::membership(user, call.organizationId()));
        while (roles.size() > mostRolesInList) {
            roles.erase(roles.size() - 1);
        }
        item["roles"] = std::move(roles);
    }
    return item;
}

HttpResponse listMembers(ApiCall &call)
{
    const bool showsRoles = contains(call.scopes, "read:my_org:member_roles");
    const std::string organization = call.organizationId();
    Json &users = call.context.tenant.document().at("users");
    // There can be tens of thousands: only what is on the page gets its shape.
    Json places = Json::array();
    for (std::size_t place = 0; place < users.size(); ++place) {
        if (TenantState::membership(users.at(place), organization) != nullptr) {
            places.push_back({{"user_id", users.at(place).at("user_id")}, {"place", place}});
        }
    }
    return pageOf(call, "members", places, "user_id", [&](const Json &item) {
        return listedMember(call, users.at(item.at("place").get<std::size_t>()), showsRoles);
    });
}

HttpResponse getMember(ApiCall &call)
{
    if (membershipOfPath(call) == nullptr) {
        return memberNotThere();
    }
    const Json shape = memberShape(*call.context.tenant.userById(call.path.at(0)));
    return responses::json(200, withChosenFields(call, Json::array({shape})).front());
}

HttpResponse listMemberRoles(ApiCall &call)
{
    const Json *membership = membershipOfPath(call);
    return membership == nullptr ? memberNotThere()
                                 : pageOf(call, "roles", rolesOf(call, *membership), "id");
}

HttpResponse assignRoles(ApiCall &call)
{
    Json *membership = membershipOfPath(call);
    if (membership == nullptr) {
        return memberNotThere();
    }
    Json roles = membership->value("roles", Json::array());
    for (const Json &id : call.body.at("role_ids")) {
        if (call.context.tenant.role(id.get<std::string>()) == nullptr) {
            return responses::badRequest("The role does not exist.");
        }
        if (std::find(roles.begin(), roles.end(), id) == roles.end()) {
            roles.push_back(id);
        }
    }
    (*membership)["roles"] = std::move(roles);
    return responses::noContent();
}

HttpResponse unassignRoles(ApiCall &call)
{
    Json *membership = membershipOfPath(call);
    if (membership == nullptr) {
        return memberNotThere();
    }
    const Json &ids = call.body.at("role_ids");
    Json kept = Json::array();
    for (const Json &id : membership->value("roles", Json::array())) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
            kept.push_back(id);
        }
    }
    (*membership)["roles"] = std::move(kept);
    return responses::noContent();
}

HttpResponse unassignRolesLegacy(ApiCall &call)
{
    return call.context.tenant.switchOn("legacy_deletes")
        ? unassignRoles(call)
        : responses::notFound("This operation is switched off for the tenant.");
}

HttpResponse deleteMemberships(ApiCall &call)
{
    Json *user = call.context.tenant.userById(call.body.at("members").at(0).get<std::string>());
    if (user == nullptr || TenantState::membership(*user, call.organizationId()) == nullptr) {
        return memberNotThere();
    }
    Json kept = Json::array();
    for (const Json &membership : user->at("memberships")) {
        if (membership.at("organization") != call.organizationId()) {
            kept.push_back(membership);
        }
    }
    (*user)["memberships"] = std::move(kept);
    return responses::noContent();
}

HttpResponse listRoles(ApiCall &call)
{
    const std::string wanted = toLower(call.query.get("name"));
    Json items = Json::array();
    for (const Json &role : call.context.tenant.document().at("roles")) {
        if (toLower(role.at("name").get<std::string>()).find(wanted) != std::string::npos) {
            items.push_back(roleShape(role));
        }
    }
    return pageOf(call, "roles", items, "id");
}

Json userStoreShape(const Json &store)
{
    Json shape = Json::object();
    for (const char *name :
         {"id", "name", "display_name", "access_level", "member_access_level", "is_enabled"}) {
        if (store.contains(name)) {
            shape[name] = store.at(name);
        }
    }
    return shape;
}

HttpResponse listUserStores(ApiCall &call)
{
    Json items = Json::array();
    for (const Json &store : call.context.tenant.document().at("user_stores")) {
        const Json owners = store.value("organizations", Json::array());
        if (std::find(owners.begin(), owners.end(), call.organizationId()) == owners.end()
            || !filterMatches(call.query, "member_access_level",
                              store.value("member_access_level", std::string("none")))
            || !filterMatches(call.query, "is_enabled",
                              store.value("is_enabled", true) ? "true" : "false")) {
            continue;
        }
        items.push_back(userStoreShape(store));
    }
    return responses::json(200, {{"user_stores", items}});
}

} // namespace

std::span<const Route> memberRoutes()
{
    static constexpr std::array routes{
        Route{"GET", "/members", "listMembers", "read:my_org:members", "", listMembers,
              "fields include_fields from take include_totals"},
        Route{"GET", "/members/{user_id}", "getMember", "read:my_org:members", "", getMember,
              "fields include_fields"},
        Route{"GET", "/members/{user_id}/roles", "listMemberRoles", "read:my_org:member_roles", "",
              listMemberRoles, "from take"},
        Route{"POST", "/members/{user_id}/roles", "assignMemberRoles", "create:my_org:member_roles",
              "RoleChange", assignRoles},
        Route{"DELETE", "/members/{user_id}/roles", "unassignMemberRolesLegacy",
              "delete:my_org:member_roles", "RoleChange", unassignRolesLegacy},
        Route{"POST", "/members/{user_id}/unassign-roles", "unassignMemberRoles",
              "delete:my_org:member_roles", "RoleChange", unassignRoles},
        Route{"POST", "/delete-memberships", "deleteMemberships", "delete:my_org:memberships",
              "MembershipsDelete", deleteMemberships, "", false, true},
        Route{"GET", "/roles", "listRoles", "read:my_org:member_roles", "", listRoles,
              "from take role_name"},
        Route{"GET", "/user-stores", "listUserStores", "read:my_org:user_stores", "",
              listUserStores, "member_access_level is_enabled"},
    };
    return routes;
}

} // namespace orgdesk::sandbox
