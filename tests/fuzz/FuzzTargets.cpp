#include "FuzzTargets.h"

#include "FuzzSeeds.h"
#include "support/SharedData.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace orgdesk::fuzz {

const QList<Target> &targets()
{
    static const QList<Target> all{
        {"listener-request", runListenerRequest, listenerRequestSeeds, "http.dict"},
        {"callback-query", runCallbackQuery, callbackQuerySeeds, "url.dict"},
        {"token-response", runTokenResponse, tokenResponseSeeds, "json.dict"},
        {"id-token", runIdToken, idTokenSeeds, "json.dict"},
        {"key-set", runKeySet, keySetSeeds, "json.dict"},
        {"www-authenticate", runWwwAuthenticate, wwwAuthenticateSeeds, "http.dict"},
        {"problem-body", runProblemBody, problemBodySeeds, "json.dict"},
        {"saml-metadata", runSamlMetadata, samlMetadataSeeds, "xml.dict"},
        {"certificate", runCertificate, certificateSeeds, "pem.dict"}};
    return all;
}

const Target *targetOf(QByteArrayView name)
{
    const QList<Target> &all = targets();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [name](const Target &target) { return name == target.name; });
    return found == all.end() ? nullptr : &*found;
}

QByteArray dictionaryOf(const Target &target)
{
    QByteArray words;
    for (const char *word : {"Host: 127.0.0.1:1\\x0d\\x0a",
                             "GET /callback?",
                             "Sec-Fetch-Mode: ",
                             "Content-Length: ",
                             "code=",
                             "&state=the-state",
                             "&iss=https%3A%2F%2Flogin.example%2F",
                             "&error=",
                             "&error_description=",
                             "access_token",
                             "token_type",
                             "Bearer",
                             "DPoP",
                             "id_token",
                             "refresh_token",
                             "expires_in",
                             "use_dpop_nonce",
                             "invalid_grant",
                             "keys",
                             "kty",
                             "RSA",
                             "key_ops",
                             "AQAB",
                             "RS256",
                             "iss",
                             "aud",
                             "azp",
                             "exp",
                             "iat",
                             "nonce",
                             "org_id",
                             "auth_time",
                             "amr",
                             "at_hash",
                             "error=",
                             "acr_values",
                             "max_age",
                             "insufficient_user_authentication",
                             "validation_errors",
                             "pointer",
                             "detail",
                             "\\xe2\\x80\\xae",
                             "\\xf0\\x9f\\x98\\x80"})
        words += QByteArray("\"").append(word).append("\"\n");
    return words
        + test::sharedData(QStringLiteral("dict/") + QString::fromLatin1(target.dictionary));
}

void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

} // namespace orgdesk::fuzz
