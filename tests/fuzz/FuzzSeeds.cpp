#include "FuzzSeeds.h"

#include "support/SharedData.h"

#include <QDirIterator>

#include <nlohmann/json.hpp>

namespace orgdesk::fuzz {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

static Json sharedJson(const QString &name)
{
    return Json::parse(test::sharedData(name).toStdString(), nullptr, false);
}

//! The JSON parsing suite, small files only.
static QList<QByteArray> jsonSuite()
{
    QList<QByteArray> seeds;
    QDirIterator files(test::sharedDataPath(u"json"_s), {u"*.json"_s}, QDir::Files);
    while (files.hasNext()) {
        files.next();
        const QByteArray text = test::sharedData(u"json/"_s + files.fileName());
        if (text.size() < 2000)
            seeds << text;
    }
    return seeds;
}

static QList<QByteArray> wycheproof(const QString &file, const char *wanted)
{
    QList<QByteArray> seeds;
    const Json document = sharedJson(file);
    if (!document.is_object())
        return seeds;
    for (const Json &group : document.at("testGroups")) {
        const Json key = group.contains("public") ? group.at("public") : group.at("private");
        if (wanted == QByteArrayView("keys"))
            seeds << QByteArray::fromStdString(
                (key.contains("keys") ? key : Json{{"keys", {key}}}).dump());
        for (const Json &test : group.at("tests")) {
            if (wanted == QByteArrayView("jws") && test.at("jws").is_string())
                seeds << QByteArray::fromStdString(test.at("jws").get<std::string>());
        }
    }
    return seeds;
}

QList<QByteArray> listenerRequestSeeds()
{
    QList<QByteArray> seeds{
        "GET /callback?code=a&state=b HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n",
        "GET /done HTTP/1.0\r\nHost: 127.0.0.1:1\r\nSec-Fetch-Mode: navigate\r\n\r\n",
        "POST /callback HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc"};
    const Json cases = sharedJson(u"http/llhttp-cases.json"_s);
    if (cases.is_array()) {
        for (const Json &item : cases)
            seeds << QByteArray::fromBase64(
                QByteArray::fromStdString(item.at("b64").get<std::string>()));
    }
    return seeds;
}

QList<QByteArray> callbackQuerySeeds()
{
    return {"code=abc&state=the-state",
            "code=a%2Fb+c&state=the%2Dstate&iss=https%3A%2F%2Flogin.example%2F",
            "error=access_denied&error_description=no%20way&error_uri=x&state=the-state",
            "state=the-state&state=the-state",
            "code=%&state=the-state",
            "&&=&a=b&=c",
            "error=access_denied&error_description=user+a+is+not+part+of+the+o+organization"
            "&state=the-state"};
}

QList<QByteArray> tokenResponseSeeds()
{
    return QList<QByteArray>{
               R"({"access_token":"a","token_type":"Bearer","id_token":"i","refresh_token":"r",)"
               R"("scope":"openid x","expires_in":600})",
               R"({"error":"invalid_grant","error_description":"no","error_uri":"u"})",
               R"({"error":"mfa_required","mfa_token":"m"})",
               R"({"access_token":"a","token_type":"DPoP","expires_in":-1})",
               R"({"access_token":"a","token_type":"Bearer","expires_in":99999999999999999999})"}
    + jsonSuite();
}

QList<QByteArray> idTokenSeeds()
{
    return QList<QByteArray>{
               // {"alg":"RS256","kid":"k1"}.{"iss":"https://login.example/","sub":"s","aud":"client"}
               "eyJhbGciOiJSUzI1NiIsImtpZCI6ImsxIn0."
               "eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUvIiwic3ViI"
               "joicyIsImF1ZCI6ImNsaWVudCJ9.AAAA",
               R"({"iss":"https://login.example/","sub":"s","aud":["client","b"],"azp":"client",)"
               R"("exp":1,"iat":1,"nonce":"n","org_id":"org_1","auth_time":1,"amr":["mfa"]})",
               "a.b.c", "..", "eyJhbGciOiJub25lIn0.e30."}
    + wycheproof(u"jose/json_web_signature_test.json"_s, "jws");
}

QList<QByteArray> keySetSeeds()
{
    return QList<QByteArray>{
               R"({"keys":[{"kty":"RSA","kid":"k1","use":"sig","alg":"RS256","e":"AQAB","n":"AQAB"}]})",
               R"({"keys":[{"kty":"RSA","key_ops":["verify"],"e":"Aw","n":")" + QByteArray(342, 'x')
                   + R"("}]})",
               R"({"keys":[{"kty":"EC","crv":"P-256","x":"AA","y":"AA"},{"kty":"oct","k":"AA"}]})",
               R"({"keys":[]})"}
    + wycheproof(u"jose/json_web_key_test.json"_s, "keys") + jsonSuite();
}

QList<QByteArray> wwwAuthenticateSeeds()
{
    return {R"(Bearer realm="a", error="invalid_token", error_description="b \"c\"")",
            R"(DPoP algs="ES256", error="use_dpop_nonce")",
            R"(Negotiate YII=, Bearer error="insufficient_user_authentication", )"
            R"(acr_values="a b", max_age=300)",
            "Basic\nBearer error=insufficient_scope, scope=\"x y\"",
            R"(Bearer realm="unfinished)",
            ",, ,Bearer,,a=b"};
}

QList<QByteArray> problemBodySeeds()
{
    return QList<QByteArray>{
               R"({"type":"https://a.example/x#A0E-409-0001","status":409,"title":"t","detail":"d"})",
               R"({"status":400,"title":"t","validation_errors":[{"detail":"d","field":"f",)"
               R"("pointer":"/a/0","source":"body"}]})",
               R"({"statusCode":403,"error":"Forbidden","message":"Insufficient scope"})",
               R"({"validation_errors":[1,null,{}]})",
               // A letter of two halves where texts are cut.
               R"({"title":")" + QByteArray(1999, 'a') + "\xf0\x9f\x98\x80\"}"}
    + jsonSuite();
}

} // namespace orgdesk::fuzz
