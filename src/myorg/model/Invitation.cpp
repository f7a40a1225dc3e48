#include "myorg/model/Invitation.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

Invitation Invitation::fromObject(JsonObject &object)
{
    const auto text = [](JsonObject &from, const char *key) {
        return from.optionalString(key).value_or(QString());
    };
    Invitation invitation;
    invitation.id = object.string("id");
    JsonObject invitee = object.optionalObject("invitee");
    invitation.email = text(invitee, "email");
    JsonObject inviter = object.optionalObject("inviter");
    invitation.inviterName = text(inviter, "name");
    invitation.providerId = text(object, "identity_provider_id");
    invitation.userStoreId = text(object, "user_store_id");
    invitation.createdAt = object.optionalTime("created_at").value_or(QDateTime());
    invitation.expiresAt = object.optionalTime("expires_at").value_or(QDateTime());
    invitation.roleIds = object.strings("roles");
    invitation.link = Secret::fromText(text(object, "invitation_url"));
    return invitation;
}

Result<Invitation> Invitation::fromJson(const Json &value)
{
    JsonObject object(value);
    Invitation invitation = fromObject(object);
    return object.finish(std::move(invitation));
}

} // namespace orgdesk
