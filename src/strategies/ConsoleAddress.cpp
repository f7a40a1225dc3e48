#include "strategies/ConsoleAddress.h"

#include "forms/Validators.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

QUrl consoleAddress(const QString &strategy, const QString &domain)
{
    if (strategy == "waad"_L1)
        return QUrl(u"https://entra.microsoft.com/"_s);
    if (strategy == "google-apps"_L1)
        return QUrl(u"https://console.cloud.google.com/apis/credentials"_s);
    // Okta's own domains: company.okta.com has its console at company-admin.okta.com.
    if (strategy == "okta"_L1 && !domain.isEmpty() && !validators::hostName(domain)) {
        const QString company = domain.section(u'.', 0, 0);
        const QString rest = domain.section(u'.', 1);
        if (rest.startsWith("okta"_L1) && !company.endsWith("-admin"_L1))
            return QUrl(u"https://%1-admin.%2/"_s.arg(company, rest));
    }
    return {};
}

} // namespace orgdesk
