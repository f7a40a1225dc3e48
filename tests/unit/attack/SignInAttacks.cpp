#include "SignInAttacks.h"

namespace orgdesk::test {

using World = SignInWorld;
using Json = nlohmann::json;

namespace {

constexpr const char *page = "<!doctype html><title>Sign in to the network</title>";

std::function<void(World &)> discoveryHas(const char *member, const Json &value)
{
    return [member, value](World &world) { world.discovery.json[member] = value; };
}

std::function<void(World &)> discoveryLacks(const char *member)
{
    return [member](World &world) { world.discovery.json.erase(member); };
}

//! An answer that is not the document, whatever was asked.
QList<std::pair<const char *, ServerDocument>> foreignDocuments()
{
    return {{"a page instead of JSON", {{}, page, 200, "text/html"}},
            {"JSON called a page", {Json::object(), {}, 200, "text/html"}},
            {"JSON without a type", {Json::object(), {}, 200, {}}},
            {"a redirect", {{}, page, 302, "text/html"}},
            {"a lasting redirect", {{}, page, 308, "application/json"}},
            {"network authentication required", {{}, page, 511, "text/html"}},
            {"a server error", {Json::object(), {}, 500}},
            {"too many requests", {Json::object(), {}, 429}},
            {"not found", {Json::object(), {}, 404}},
            {"no JSON", {{}, "{", 200}},
            {"text after the JSON", {{}, "{} {}", 200}},
            {"an array", {Json::array(), {}, 200}},
            {"a text", {"text", {}, 200}},
            {"null", {nullptr, {}, 200}},
            {"no UTF-8", {{}, "{\"a\":\"\xff\"}", 200}},
            {"an endless nest", {{}, QByteArray(4000, '[') + QByteArray(4000, ']'), 200}},
            {"more than 64 KiB", {{}, "{\"a\":\"" + QByteArray(70'000, 'a') + "\"}", 200}},
            {"an error with status 200", {{{"error", "server_error"}}, {}, 200}}};
}

QList<SignInAttack> foreign(SignInStep step, ServerDocument World::*document)
{
    QList<SignInAttack> attacks;
    for (const auto &[name, wrong] : foreignDocuments()) {
        attacks.append(
            {name, step, [document, wrong = wrong](World &world) { world.*document = wrong; }});
    }
    return attacks;
}

std::function<void(World &)> callbackIs(const char *query)
{
    return [query](World &world) { world.callback = query; };
}

std::function<void(World &)> tokenHas(const char *member, const Json &value)
{
    return [member, value](World &world) { world.token.json[member] = value; };
}

std::function<void(World &)> tokenLacks(const char *member)
{
    return [member](World &world) { world.token.json.erase(member); };
}

std::function<void(World &)> tokenFails(int status, const char *error)
{
    return [status, error](World &world) {
        world.token.status = status;
        world.token.json = {{"error", error}};
    };
}

} // namespace

QList<SignInAttack> discoveryAttacks()
{
    constexpr auto step = SignInStep::Discovery;
    return foreign(step, &World::discovery)
        + QList<SignInAttack>{
            {"issuer of another", step, discoveryHas("issuer", "https://evil.example/")},
            {"issuer without slash", step, discoveryHas("issuer", "https://login.example")},
            {"issuer in capitals", step, discoveryHas("issuer", "https://LOGIN.example/")},
            {"issuer with a path", step, discoveryHas("issuer", "https://login.example/x/")},
            {"issuer with http", step, discoveryHas("issuer", "http://login.example/")},
            {"issuer missing", step, discoveryLacks("issuer")},
            {"issuer a list", step, discoveryHas("issuer", {SignInStage::issuer})},
            {"issuer twice", step,
             [](World &world) {
                 QByteArray text = QByteArray::fromStdString(world.discovery.json.dump());
                 text.chop(1);
                 world.discovery.text = text + R"(,"issuer":"https://evil.example/"})";
             }},
            {"authorization endpoint elsewhere", step,
             discoveryHas("authorization_endpoint", "https://evil.example/authorize")},
            {"authorization endpoint with http", step,
             discoveryHas("authorization_endpoint", "http://login.example/authorize")},
            {"authorization endpoint a script", step,
             discoveryHas("authorization_endpoint", "javascript:alert(1)")},
            {"authorization endpoint a file", step,
             discoveryHas("authorization_endpoint", "file:///etc/passwd")},
            {"authorization endpoint with a user", step,
             discoveryHas("authorization_endpoint", "https://login.example@evil.example/")},
            {"authorization endpoint with a fragment", step,
             discoveryHas("authorization_endpoint", "https://login.example/authorize#x")},
            {"authorization endpoint missing", step, discoveryLacks("authorization_endpoint")},
            {"token endpoint elsewhere", step,
             discoveryHas("token_endpoint", "https://evil.example/oauth/token")},
            {"token endpoint on another port", step,
             discoveryHas("token_endpoint", "https://login.example:8443/oauth/token")},
            {"token endpoint in a subdomain", step,
             discoveryHas("token_endpoint", "https://a.login.example/oauth/token")},
            {"token endpoint relative", step, discoveryHas("token_endpoint", "/oauth/token")},
            {"token endpoint missing", step, discoveryLacks("token_endpoint")},
            {"token endpoint null", step, discoveryHas("token_endpoint", nullptr)},
            {"keys elsewhere", step,
             discoveryHas("jwks_uri", "https://login.example.evil.example/jwks.json")},
            {"keys missing", step, discoveryLacks("jwks_uri")},
            {"revocation elsewhere", step,
             discoveryHas("revocation_endpoint", "https://evil.example/revoke")},
            {"logout elsewhere", step,
             discoveryHas("end_session_endpoint", "https://evil.example/logout")}};
}

QList<SignInAttack> callbackAttacks()
{
    constexpr auto waiting = SignInStep::Waiting;
    constexpr auto step = SignInStep::Callback;
    return {{"no state", waiting, callbackIs("code=CODE")},
            {"empty state", waiting, callbackIs("code=CODE&state=")},
            {"state of another attempt", waiting,
             callbackIs("code=CODE&state=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")},
            {"state and more", waiting, callbackIs("code=CODE&state=STATEx")},
            {"state twice", waiting, callbackIs("code=CODE&state=STATE&state=STATE")},
            {"state inside the code", waiting, callbackIs("code=CODE%26state%3DSTATE")},
            {"error without state", waiting, callbackIs("error=access_denied")},
            {"broken coding", waiting, callbackIs("code=CODE&state=STATE&x=%E")},
            {"code twice", step, callbackIs("code=CODE&code=other&state=STATE")},
            {"error twice", step, callbackIs("error=a&error=b&state=STATE")},
            {"unknown parameter twice", step, callbackIs("code=CODE&state=STATE&x=1&x=2")},
            {"code and error", step, callbackIs("code=CODE&error=access_denied&state=STATE")},
            {"neither code nor error", step, callbackIs("state=STATE")},
            {"empty code", step, callbackIs("code=&state=STATE")},
            {"declined", step, callbackIs("error=access_denied&state=STATE")},
            {"server error", step, callbackIs("error=server_error&state=STATE")},
            {"login required", step, callbackIs("error=login_required&state=STATE")},
            {"error of markup", step,
             callbackIs("error=%3Cscript%3E&error_description=%3Cb%3E&state=STATE")},
            {"issuer of another", step,
             callbackIs("code=CODE&state=STATE&iss=https%3A%2F%2Fevil.example%2F")},
            {"issuer without slash", step,
             callbackIs("code=CODE&state=STATE&iss=https%3A%2F%2Flogin.example")},
            {"empty issuer", step, callbackIs("code=CODE&state=STATE&iss=")},
            {"issuer twice", step,
             callbackIs("code=CODE&state=STATE&iss=https%3A%2F%2Flogin.example%2F"
                        "&iss=https%3A%2F%2Flogin.example%2F")},
            {"issuer of another on an error", step,
             callbackIs("error=a&state=STATE&iss=https%3A%2F%2Fevil.example%2F")},
            {"promised issuer missing", step, [](World &world) {
                 world.discovery.json["authorization_response_iss_parameter_supported"] = true;
             }}};
}

QList<SignInAttack> tokenAttacks()
{
    constexpr auto step = SignInStep::Token;
    return foreign(step, &World::token)
        + QList<SignInAttack>{
            {"invalid_grant", step, tokenFails(403, "invalid_grant")},
            {"invalid_client", step, tokenFails(401, "invalid_client")},
            {"invalid_request", step, tokenFails(400, "invalid_request")},
            {"error beside tokens", step, tokenHas("error", "access_denied")},
            {"tokens with status 201", step, [](World &world) { world.token.status = 201; }},
            {"tokens with status 400", step, [](World &world) { world.token.status = 400; }},
            {"no access token", step, tokenLacks("access_token")},
            {"empty access token", step, tokenHas("access_token", "")},
            {"access token a number", step, tokenHas("access_token", 7)},
            {"access token twice", step,
             [](World &world) {
                 QByteArray text = QByteArray::fromStdString(world.token.json.dump());
                 text.chop(1);
                 world.token.text = text + R"(,"access_token":"other"})";
             }},
            {"no token type", step, tokenLacks("token_type")},
            {"token type null", step, tokenHas("token_type", nullptr)},
            {"token type mac", step, tokenHas("token_type", "mac")},
            {"token type of two words", step, tokenHas("token_type", "Bearer DPoP")},
            {"bound token that was not asked for", step, tokenHas("token_type", "DPoP")},
            {"no ID token", step, tokenLacks("id_token")},
            {"ID token null", step, tokenHas("id_token", nullptr)},
            {"ID token a number", step, tokenHas("id_token", 1)},
            {"refresh token a list", step, tokenHas("refresh_token", {"a"})},
            {"scope a list", step, tokenHas("scope", {"openid"})},
            {"lifetime a text", step, tokenHas("expires_in", "600")}};
}

} // namespace orgdesk::test
