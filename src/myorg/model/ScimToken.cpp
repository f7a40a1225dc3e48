#include "myorg/model/ScimToken.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

namespace {

ScimToken scimTokenFrom(JsonObject &object)
{
    ScimToken token;
    token.id = object.string("token_id");
    token.createdAt = object.optionalTime("created_at").value_or(QDateTime());
    token.validUntil = object.optionalTime("valid_until").value_or(QDateTime());
    token.scopes = object.strings("scopes");
    return token;
}

} // namespace

Result<ScimToken> ScimToken::fromJson(const Json &value)
{
    JsonObject object(value);
    return object.finish(scimTokenFrom(object));
}

Result<NewScimToken> NewScimToken::fromJson(const Json &value)
{
    JsonObject object(value);
    NewScimToken created;
    created.token = scimTokenFrom(object);
    created.value = Secret::fromText(object.string("token"));
    return object.finish(std::move(created));
}

} // namespace orgdesk
