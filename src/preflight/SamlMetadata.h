#pragma once

#include "preflight/Certificate.h"
#include "preflight/FileProblem.h"

#include <QList>

namespace orgdesk {

//! One place of an identity provider that takes sign-in requests.
struct SamlEndpoint
{
    QString binding; //!< "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
    QString location;

    bool operator==(const SamlEndpoint &) const = default;
};

//! One IDPSSODescriptor.
struct SamlProvider
{
    QString entityId;
    QList<SamlEndpoint> endpoints;          //!< Every SingleSignOnService, in order.
    QList<Certificate> signingCertificates; //!< Each once, in order; `use` signing or none.
    int unreadableCertificates = 0;
    bool wantsSignedRequests = false;
    QDateTime validUntil; //!< Earliest of those around it; invalid when it does not end.

    //! What is used: the first HTTP-Redirect, else the first HTTP-POST; empty when there is none.
    [[nodiscard]] SamlEndpoint signIn() const;
    //! The one to use: the first that is valid now, else the first. Null when there is none.
    [[nodiscard]] const Certificate *certificate(const QDateTime &now) const;
    [[nodiscard]] bool isAdfs() const;         //!< Active Directory Federation Services.
    [[nodiscard]] bool isPingFederate() const; //!< By the form of its address.

    bool operator==(const SamlProvider &) const = default;
};

//! What metadata holds.
struct SamlMetadata
{
    QList<SamlProvider> providers;
    bool isFederation = false; //!< Offers WS-Federation too, as ADFS and Entra ID do.
    FileProblem problem;       //!< With one there are no providers.
};

//! Largest file that a person chooses or pastes (ui.md 6.4), and the bound for everything.
inline constexpr qsizetype largestMetadataFile = 1024 * 1024;
inline constexpr qsizetype largestMetadata = 4 * 1024 * 1024;
//! More than this and the vendor's side refuses (peers.md 43).
inline constexpr qsizetype largestSentMetadata = 128 * 1024;

inline constexpr auto redirectBinding = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
inline constexpr auto postBinding = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";

//! Reads SAML 2.0 metadata: an EntityDescriptor, or an EntitiesDescriptor with several. Signatures
//! on it are not checked: the person decides where it comes from. Loads nothing; see safeXml(). For
//! a worker.
[[nodiscard]] SamlMetadata readSamlMetadata(const QByteArray &content,
                                            qsizetype largest = largestMetadata);

} // namespace orgdesk
