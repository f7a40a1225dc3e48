#include "ui/dialogs/ProviderWords.h"

#include "myorg/Endpoints.h"
#include "session/Permissions.h"
#include "session/Session.h"
#include "session/StepUp.h"
#include "ui/shell/AppContext.h"

#include <QCoreApplication>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

QString organizationId(AppContext &context)
{
    return context.identity().organizationId;
}

ErrorContext errorContext(AppContext &context, const QString &subject)
{
    return {context.vendorName(), context.organizationTitle(), subject};
}

QString missingPermission(AppContext &context, const QString &operation)
{
    const bool writes = qstrcmp(endpoint(operation).method, "GET") != 0;
    if (writes && context.offline().now) {
        return context.offline().resumes
            ? QCoreApplication::translate("ProviderWords",
                                          "Signing in… Changes wait until that is done.")
            : QCoreApplication::translate("ProviderWords",
                                          "You’re offline. Changes wait until you are back.");
    }
    const Permissions permissions = context.permissions();
    if (permissions.allows(operation))
        return {};
    return QCoreApplication::translate("ProviderWords",
                                       "%1 has not granted OrgDesk the permission %2.")
        .arg(context.vendorName(), permissions.missingFor(operation).join(u' '));
}

QString listed(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    const QString first =
        items.mid(0, items.size() - 1).join(QCoreApplication::translate("ProviderWords", ", "));
    return QCoreApplication::translate("ProviderWords", "%1 and %2").arg(first, items.last());
}

QString noLongerRouted(const QStringList &domains)
{
    if (domains.isEmpty())
        return {};
    return (domains.size() == 1
                ? QCoreApplication::translate("ProviderWords", "%1 is no longer routed.")
                : QCoreApplication::translate("ProviderWords", "%1 are no longer routed."))
        .arg(listed(domains));
}

void nameAction(AppContext &context, const QString &action)
{
    if (Session *session = context.session())
        session->stepUp().setActionText(action);
}

QString setupValueKey(SetupValue::Kind kind)
{
    switch (kind) {
    case SetupValue::Kind::Callback:
        return u"callback"_s;
    case SetupValue::Kind::Origin:
        return u"origin"_s;
    case SetupValue::Kind::Acs:
        return u"acs"_s;
    case SetupValue::Kind::EntityId:
        return u"entityId"_s;
    case SetupValue::Kind::SignOut:
        return u"signOut"_s;
    case SetupValue::Kind::ConnectionId:
        break;
    }
    return u"connectionId"_s;
}

} // namespace orgdesk::ui
