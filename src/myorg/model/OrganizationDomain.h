#pragma once

#include "core/Json.h"

#include <QString>

namespace orgdesk {

//! How far the proof of ownership is (API reference 3.3).
enum class DomainVerification {
    Pending,
    Verified,
    Failed,
    Unknown //!< A word that this version does not know: never taken for verified.
};

//! A domain that the organization claims (API reference 3.7).
struct OrganizationDomain
{
    QString id; //!< `ord_…`
    QString domain;
    DomainVerification verification = DomainVerification::Unknown;
    QString verificationHost; //!< Full name of the TXT record; opaque text to copy.
    QString verificationText; //!< Its value; opaque text to copy.

    [[nodiscard]] bool isVerified() const { return verification == DomainVerification::Verified; }

    //! `id`, `domain` and `status` are required; the record may be missing.
    static Result<OrganizationDomain> fromJson(const Json &value);
    bool operator==(const OrganizationDomain &) const = default;
};

} // namespace orgdesk
