#include "ui/pages/VendorMessage.h"

#include "config/VendorConfiguration.h"
#include "core/Clock.h"
#include "myorg/Endpoints.h"
#include "session/Session.h"
#include "ui/common/ErrorText.h"
#include "ui/common/SetUpErrorText.h"
#include "ui/shell/AppContext.h"

#include <QCoreApplication>
#include <QLocale>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct VendorMessage
{
    Q_DECLARE_TR_FUNCTIONS(VendorMessage)
};

QString who(AppContext &context, const QString &organization)
{
    const Session *session = context.session();
    const SessionInfo info = session ? session->info() : SessionInfo();
    if (!info.organizationId.isEmpty())
        return VendorMessage::tr("%1 (%2)").arg(info.organizationName, info.organizationId);
    return organization.isEmpty() ? VendorMessage::tr("our organization") : organization;
}

//! "access_denied: Service not found: …", or title and detail of the API.
QString whatHappened(const Error &error)
{
    const QString lines = technicalDetails(error);
    return lines.isEmpty() ? describe(error) : lines.section(u'\n', 0, 0);
}

//! The point of the list that the server's answer speaks of.
QString pointOf(SetUpGap gap)
{
    switch (gap) {
    case SetUpGap::None:
        return {};
    case SetUpGap::ApiInactive:
        return u"(1)"_s;
    case SetUpGap::NoGrant:
        return u"(2)"_s;
    case SetUpGap::NothingGranted:
        return u"(4)"_s;
    case SetUpGap::NoConfiguration:
        return u"(5)"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString vendorMessage(AppContext &context, const QString &organization, const Error &error)
{
    const VendorConfiguration *configuration = context.configuration();
    const std::optional<Exchange> exchange = exchangeOf(error);
    const QString point = pointOf(setUpGapOf(error));
    const QStringList parts{
        VendorMessage::tr("Hello, I’m an admin of %1.").arg(who(context, organization)),
        VendorMessage::tr("OrgDesk %1 could not manage our organization on %2: %3.")
            .arg(QStringLiteral(ORGDESK_VERSION),
                 QLocale().toString(context.clock().now().toLocalTime(), QLocale::ShortFormat),
                 whatHappened(error)),
        point.isEmpty() ? QString()
                        : VendorMessage::tr("This speaks of point %1 below.").arg(point),
        VendorMessage::tr(
            "Please check that (1) the My Organization API is activated for %1, (2) the "
            "OrgDesk application %2 has a client grant for it with user access allowed, (3) "
            "our organization is included, (4) these permissions are granted to the "
            "application and to my role in the organization: %3, (5) the application has a "
            "my_organization_configuration.")
            .arg(configuration ? configuration->domain : QString(),
                 configuration ? configuration->clientId : QString(), wantedScopes().join(u' ')),
        VendorMessage::tr("Request ID: %1.")
            .arg(exchange && !exchange->requestId.isEmpty() ? exchange->requestId
                                                            : VendorMessage::tr("none"))};
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(u' ');
}

} // namespace orgdesk::ui
