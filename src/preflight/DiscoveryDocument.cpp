#include "preflight/DiscoveryDocument.h"

#include "core/Json.h"
#include "preflight/FileKind.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;
using Reason = FileProblem::Reason;

namespace {

FileProblem problemOf(const QByteArray &content)
{
    switch (fileKindOf(content)) {
    case FileKind::Empty:
        return {Reason::Empty};
    case FileKind::Html:
        return {Reason::Html};
    case FileKind::Xml:
        return {Reason::OtherXml};
    default:
        return {Reason::Text};
    }
}

} // namespace

DiscoveryDocument readDiscoveryDocument(const QByteArray &content, const QUrl &address)
{
    DiscoveryDocument document;
    const Result<Json> json = parseJson(content, {largestDiscoveryDocument, 16});
    if (!json || !json->is_object()) {
        document.problem = problemOf(content);
        return document;
    }
    for (const char *key : {"issuer", "authorization_endpoint", "token_endpoint"}) {
        JsonObject object(*json); // each alone: one that is wrong hides no other
        const QString value = object.optionalString(key).value_or(QString());
        if (object.error() || QUrl(value, QUrl::StrictMode).host().isEmpty())
            document.missing << QString::fromLatin1(key);
        else if (document.issuer.isEmpty() && qstrcmp(key, "issuer") == 0)
            document.issuer = value;
    }
    document.issuerIsElsewhere =
        !document.issuer.isEmpty() && QUrl(document.issuer).host() != address.host();
    return document;
}

} // namespace orgdesk
