#include "config/VendorConfiguration.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

QUrl ProductSettings::support() const
{
    if (!supportUrl.isEmpty() || supportEmail.isEmpty())
        return supportUrl;
    QUrl mail;
    mail.setScheme(u"mailto"_s);
    mail.setPath(supportEmail);
    return mail;
}

bool VendorConfiguration::isLocalTenant() const
{
    return domain.startsWith("127.0.0.1:"_L1);
}

QString VendorConfiguration::scheme() const
{
    return isLocalTenant() ? u"http"_s : u"https"_s;
}

QString VendorConfiguration::origin() const
{
    return scheme() + u"://"_s + domain;
}

QString VendorConfiguration::issuer() const
{
    return origin() + u'/';
}

QString VendorConfiguration::vendorName() const
{
    return product.vendorName.isEmpty() ? domain : product.vendorName;
}

} // namespace orgdesk
