#pragma once

#include "core/Result.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace orgdesk {

//! How the access token is sent (contracts 2, key `access_token`).
enum class AccessTokenMode { Auto, Bearer, DPoP };

//! What a sensitive operation needs (contracts 2, key `step_up`).
struct StepUpSettings
{
    QStringList acrValues;
    std::chrono::seconds maxAge{600};
    QStringList operations; //!< operationIds of the contract.
    QStringList withheldScopes;

    bool operator==(const StepUpSettings &) const = default;
};

//! How the vendor's product shows itself (contracts 2, key `product`).
struct ProductSettings
{
    QString name;
    QString vendorName;
    QString logo;
    QString accent; //!< "#RRGGBB" or empty.
    QUrl supportUrl;
    QString supportEmail;
    QUrl privacyUrl;

    //! Where to get help: `support_url`, else a mail to `support_email`, else nothing.
    [[nodiscard]] QUrl support() const;

    bool operator==(const ProductSettings &) const = default;
};

//! The checked content of `orgdesk.json` (contracts 2). Issuer, audience and API base all derive
//! from one domain (oauth rule 2).
struct VendorConfiguration
{
    QString domain; //!< "login.example.com" or "127.0.0.1:PORT" for a local tenant.
    QString clientId;
    QString organization; //!< `org_…`, a name, or empty: the login page asks.
    QList<quint16> redirectPorts{18765, 18766, 18767};
    AccessTokenMode accessToken = AccessTokenMode::Auto;
    QStringList dnsServers;
    QString connectionNamePrefixTemplate;
    QString tenantName;
    StepUpSettings stepUp;
    ProductSettings product;
    QUrl audience; //!< `{scheme}://{domain}/my-org/`
    QUrl apiBase;  //!< `{scheme}://{domain}/my-org/v1`

    [[nodiscard]] bool isLocalTenant() const; //!< The domain is 127.0.0.1:PORT: plain http.
    [[nodiscard]] QString scheme() const;     //!< "https", or "http" for a local tenant.
    [[nodiscard]] QString origin() const;     //!< `{scheme}://{domain}`
    [[nodiscard]] QString issuer() const;     //!< `{scheme}://{domain}/`
    [[nodiscard]] QString vendorName() const; //!< The product's vendor, or the domain.

    bool operator==(const VendorConfiguration &) const = default;
};

} // namespace orgdesk
