#include "myorg/model/Member.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

QString Member::title() const
{
    for (const QString &text : {name, email, nickname}) {
        if (!text.trimmed().isEmpty())
            return text.trimmed();
    }
    return id;
}

Member Member::fromObject(JsonObject &object)
{
    const auto text = [&object](const char *key) {
        return object.optionalString(key).value_or(QString());
    };
    Member member;
    member.id = object.string("user_id");
    member.email = text("email");
    member.name = text("name");
    member.nickname = text("nickname");
    member.givenName = text("given_name");
    member.familyName = text("family_name");
    member.phoneNumber = text("phone_number");
    member.createdAt = object.optionalTime("created_at").value_or(QDateTime());
    member.lastLogin = object.optionalTime("last_login").value_or(QDateTime());
    member.rolesKnown = object.has("roles");
    object.forEach("roles",
                   [&member](JsonObject &role) { member.roles << MemberRole::fromObject(role); });
    return member;
}

Result<Member> Member::fromJson(const Json &value)
{
    JsonObject object(value);
    Member member = fromObject(object);
    return object.finish(std::move(member));
}

} // namespace orgdesk
