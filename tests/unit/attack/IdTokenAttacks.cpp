#include "SignInAttacks.h"

namespace orgdesk::test {

using World = SignInWorld;
using Json = nlohmann::json;

namespace {

constexpr auto step = SignInStep::IdToken;

SignInAttack claim(const char *name, const char *member, const Json &value)
{
    return {name, step, [member, value](World &world) { world.claims[member] = value; }};
}

SignInAttack noClaim(const char *name, const char *member)
{
    return {name, step, [member](World &world) { world.claims.erase(member); }};
}

SignInAttack header(const char *name, const char *member, const Json &value)
{
    return {name, step, [member, value](World &world) { world.header[member] = value; }};
}

SignInAttack mangled(const char *name, std::function<QByteArray(const QByteArray &)> mangle)
{
    return {name, step, [mangle = std::move(mangle)](World &world) { world.mangle = mangle; }};
}

SignInAttack key(const char *name, const char *member, const Json &value)
{
    return {name, step,
            [member, value](World &world) { world.keys.json["keys"][0][member] = value; }};
}

QList<SignInAttack> headerAttacks()
{
    return {header("alg none", "alg", "none"),
            header("alg nOnE", "alg", "nOnE"),
            header("alg HS256", "alg", "HS256"),
            header("alg RS384", "alg", "RS384"),
            header("alg PS256", "alg", "PS256"),
            header("alg ES256", "alg", "ES256"),
            header("alg null", "alg", nullptr),
            header("alg a list", "alg", {"RS256"}),
            header("unknown key", "kid", "k9"),
            header("key a path", "kid", "../../../dev/null"),
            header("key a number", "kid", 1),
            header("critical extension", "crit", {"exp"}),
            header("payload not encoded", "b64", false),
            header("brings its own key", "jwk", {{"kty", "RSA"}}),
            header("brings the address of keys", "jku", "https://evil.example/jwks.json"),
            header("brings a certificate", "x5c", {"MIIB"}),
            header("brings the address of a certificate", "x5u", "https://evil.example/c.pem")};
}

QList<SignInAttack> textAttacks()
{
    const auto part = [](const QByteArray &token, int index) { return token.split('.').at(index); };
    return {
        mangled("no signature",
                [=](const QByteArray &t) -> QByteArray { return part(t, 0) + '.' + part(t, 1); }),
        mangled(
            "empty signature",
            [=](const QByteArray &t) -> QByteArray { return part(t, 0) + '.' + part(t, 1) + '.'; }),
        mangled("four parts", [](const QByteArray &t) -> QByteArray { return t + ".AAAA"; }),
        mangled("signature of something else",
                [=](const QByteArray &t) -> QByteArray {
                    return part(t, 0) + '.' + part(t, 1) + ".AAAA";
                }),
        mangled(
            "other claims under the signature",
            [=](const QByteArray &t) -> QByteArray { return part(t, 0) + ".e30." + part(t, 2); }),
        mangled("unsigned, with alg none",
                [=](const QByteArray &t) -> QByteArray {
                    return "eyJhbGciOiJub25lIn0." + part(t, 1) + '.';
                }),
        mangled("padding", [](const QByteArray &t) -> QByteArray { return t + "=="; }),
        mangled("a blank", [](const QByteArray &t) -> QByteArray { return t + ' '; }),
        mangled("too long",
                [](const QByteArray &t) -> QByteArray { return t + QByteArray(20'000, 'A'); }),
        mangled("an opaque word",
                [](const QByteArray &) -> QByteArray { return QByteArray("opaque"); }),
        {"signed the PS256 way", step, [](World &world) { world.pss = true; }}};
}

} // namespace

QList<SignInAttack> idTokenAttacks(const QDateTime &now)
{
    const qint64 seconds = now.toSecsSinceEpoch();
    return headerAttacks() + textAttacks()
        + QList<SignInAttack>{
            claim("issuer of another", "iss", "https://evil.example/"),
            claim("issuer without slash", "iss", "https://login.example"),
            noClaim("no issuer", "iss"),
            noClaim("no subject", "sub"),
            claim("empty subject", "sub", ""),
            claim("subject a number", "sub", 7),
            claim("audience of another", "aud", "other"),
            claim("audiences of others", "aud", {"other", "third"}),
            claim("several audiences without azp", "aud", {"client", "other"}),
            claim("audience in an object", "aud", {{"client", true}}),
            noClaim("no audience", "aud"),
            claim("party is another", "azp", "other"),
            claim("expired", "exp", seconds - 61),
            claim("expired long ago", "exp", 1),
            noClaim("no end", "exp"),
            claim("end a text", "exp", "2099-01-01"),
            claim("issued in the future", "iat", seconds + 600),
            claim("issued long ago", "iat", seconds - 86'400),
            noClaim("no time of issue", "iat"),
            claim("not yet valid", "nbf", seconds + 600),
            claim("nonce of another attempt", "nonce", "AAAA"),
            noClaim("no nonce", "nonce"),
            claim("nonce null", "nonce", nullptr),
            claim("nonce and more", "nonce", "NONCE "),
            claim("another organization", "org_id", "org_2"),
            claim("organization in capitals", "org_id", "ORG_1"),
            noClaim("no organization", "org_id"),
            claim("signed in before it was asked", "auth_time", seconds - 3600),
            claim("signed in later", "auth_time", seconds + 3600),
            noClaim("no time of sign-in", "auth_time"),
            claim("hash of another access token", "at_hash", "AAAAAAAAAAAAAAAAAAAAAA"),
            claim("empty hash of the access token", "at_hash", ""),
            claim("methods a text", "amr", "mfa"),
            {"claims are a list", step, [](World &world) { world.claims = {world.claims}; }}};
}

QList<SignInAttack> keyAttacks(const TokenSigner &stranger, const TokenSigner &small)
{
    const auto keys = [](const char *name, const Json &set) -> SignInAttack {
        return {name, step, [set](World &world) { world.keys.json = set; }};
    };
    return {
        keys("no keys", Json::object()),
        keys("keys an object", {{"keys", Json::object()}}),
        keys("no key in the set", {{"keys", Json::array()}}),
        keys("a list", Json::array()),
        keys("keys of another", {{"keys", {stranger.publicJwk()}}}),
        {"signed by another", step, [&stranger](World &world) { world.signer = &stranger; }},
        {"key of 1024 bits", step,
         [&small](World &world) {
             world.signer = &small;
             world.keys.json = {{"keys", {small.publicJwk()}}};
         }},
        {"two keys of one name", step,
         [&stranger](World &world) { world.keys.json["keys"].push_back(stranger.publicJwk()); }},
        {"two keys, none named", step,
         [&stranger](World &world) {
             world.header.erase("kid");
             world.keys.json["keys"].push_back(stranger.publicJwk("k2"));
         }},
        key("key for encryption", "use", "enc"),
        key("key for signing only", "key_ops", {"sign"}),
        key("key for another algorithm", "alg", "RS512"),
        key("key of another type", "kty", "EC"),
        key("secret key", "kty", "oct"),
        key("exponent 1", "e", "AQ"),
        key("exponent missing", "e", nullptr),
        key("modulus with padding", "n", "AQAB="),
        {"a page instead of keys", step,
         [](World &world) {
             world.keys = {{}, "<html>", 200, "text/html"};
         }},
        {"keys moved", step, [](World &world) { world.keys.status = 302; }},
        {"keys broken", step, [](World &world) { world.keys.status = 500; }},
        {"keys cut off", step, [](World &world) { world.keys.text = R"({"keys":[{"kty":)"; }}};
}

} // namespace orgdesk::test
