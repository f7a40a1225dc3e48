#include "myorg/model/OrganizationDomain.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

DomainVerification verificationFrom(const QString &status)
{
    if (status == u"verified")
        return DomainVerification::Verified;
    if (status == u"pending")
        return DomainVerification::Pending;
    return status == u"failed" ? DomainVerification::Failed : DomainVerification::Unknown;
}

} // namespace

Result<OrganizationDomain> OrganizationDomain::fromJson(const Json &value)
{
    JsonObject object(value);
    OrganizationDomain result;
    result.id = object.string("id");
    result.domain = object.string("domain");
    result.verification = verificationFrom(object.string("status"));
    result.verificationHost = object.optionalString("verification_host").value_or(QString());
    result.verificationText = object.optionalString("verification_txt").value_or(QString());
    return object.finish(std::move(result));
}

} // namespace orgdesk
