#include "oauth/Jwks.h"

#include "oauth/Base64Url.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> jwkNumber(JsonObject &key, const char *name)
{
    const std::optional<QString> text = key.optionalString(name);
    return text ? decodeBase64Url(text->toUtf8()) : std::nullopt;
}

std::optional<JsonWebKey> readKey(const Json &value)
{
    if (!value.is_object())
        return std::nullopt;
    JsonObject object(value);
    JsonWebKey key;
    key.keyType = object.string("kty");
    key.keyId = object.optionalString("kid").value_or(QString());
    key.use = object.optionalString("use");
    if (object.has("key_ops"))
        key.operations = object.strings("key_ops");
    key.algorithm = object.optionalString("alg");
    key.rsa = {jwkNumber(object, "n").value_or(QByteArray()),
               jwkNumber(object, "e").value_or(QByteArray())};
    if (object.error())
        return std::nullopt;
    return key;
}

} // namespace

bool JsonWebKey::fits(SignatureAlgorithm wanted) const
{
    return keyType == "RSA"_L1 && (!use || *use == "sig"_L1)
        && (!operations || operations->contains("verify"_L1))
        && (!algorithm || *algorithm == QLatin1StringView(nameOf(wanted))) && rsa.isSound();
}

Result<QList<JsonWebKey>> readJwks(const JsonBox &document)
{
    const Json &value = document.value();
    const auto keys = value.is_object() ? value.find("keys") : value.end();
    if (keys == value.end() || !keys->is_array())
        return SignInFailed{SignInFailed::Reason::UntrustedAnswer,
                            u"the key set of the server has no keys"_s};
    QList<JsonWebKey> result;
    for (const Json &entry : *keys) {
        if (const std::optional<JsonWebKey> key = readKey(entry))
            result.append(*key);
    }
    return result;
}

} // namespace orgdesk
