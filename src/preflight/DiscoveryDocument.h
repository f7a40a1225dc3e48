#pragma once

#include "preflight/FileProblem.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

namespace orgdesk {

//! What an OpenID discovery document names, as far as it is checked.
struct DiscoveryDocument
{
    QString issuer;
    QStringList missing;            //!< Of issuer, authorization_endpoint, token_endpoint.
    bool issuerIsElsewhere = false; //!< Another host than the document's.
    FileProblem problem;            //!< Html, Empty, Text, …: no JSON object.

    [[nodiscard]] bool isGood() const { return !problem && missing.isEmpty(); }
};

//! 128 KB: the vendor's side reads no more.
inline constexpr qsizetype largestDiscoveryDocument = 128 * 1024;

//! Reads what came from `address`.
[[nodiscard]] DiscoveryDocument readDiscoveryDocument(const QByteArray &content,
                                                      const QUrl &address);

} // namespace orgdesk
