#include "myorg/model/InvitationCreate.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

namespace {

constexpr qsizetype mostInviterName = 300;

Json textsOf(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

} // namespace

Json InvitationCreate::toJson() const
{
    Json invitees = Json::array();
    for (const QString &email : emails) {
        Json invitee{{"email", email.toStdString()}};
        if (!roleIds.isEmpty())
            invitee["roles"] = textsOf(roleIds);
        invitees.push_back(std::move(invitee));
    }
    Json body{{"invitees", std::move(invitees)}};
    if (!inviterName.isEmpty())
        body["inviter"] = {{"name", inviterName.left(mostInviterName).toStdString()}};
    if (!providerId.isEmpty())
        body["identity_provider_id"] = providerId.toStdString();
    else if (!userStoreId.isEmpty())
        body["user_store_id"] = userStoreId.toStdString();
    if (lifetimeSeconds > 0)
        body["ttl_sec"] = lifetimeSeconds;
    return body;
}

} // namespace orgdesk
