#include "ui/pages/ProviderValues.h"

#include "config/VendorConfiguration.h"
#include "forms/FormModel.h"
#include "myorg/model/IdentityProvider.h"
#include "strategies/Strategy.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/shell/AppContext.h"

#include <QCoreApplication>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString valueKey(SetupValue::Kind kind)
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

SetupFacts factsOf(AppContext &context, const IdentityProvider &provider)
{
    SetupFacts facts;
    facts.identifier = provider.name;
    facts.connectionId = provider.id;
    facts.organizationId = organizationId(context);
    if (const VendorConfiguration *configuration = context.configuration()) {
        facts.origin = configuration->origin();
        facts.tenantName = configuration->tenantName;
        facts.namePrefixTemplate = configuration->connectionNamePrefixTemplate;
    }
    return facts;
}

} // namespace

QList<ProviderValue> providerValues(AppContext &context, const IdentityProvider &provider)
{
    const Strategy *strategy = findStrategy(provider.strategy);
    if (!strategy)
        return {{u"connectionId"_s, QCoreApplication::translate("ProviderValues", "Connection ID"),
                 provider.id, false}};
    const SetupFacts facts = factsOf(context, provider);
    QList<ProviderValue> values;
    for (const SetupValue &value : strategy->setupValues) {
        const SetupValueText text = setupValueText(value.kind, facts);
        if (!text.text.isEmpty())
            values << ProviderValue{valueKey(value.kind),
                                    schemaText(value.label, context.vendorName()), text.text,
                                    text.provisional};
    }
    return values;
}

QString valuesAsText(const QList<ProviderValue> &values)
{
    QStringList lines;
    for (const ProviderValue &value : values) {
        lines << (value.provisional
                      ? QCoreApplication::translate("ProviderValues", "%1 (provisional): %2")
                      : QCoreApplication::translate("ProviderValues", "%1: %2"))
                     .arg(value.title, value.text);
    }
    return lines.join(u'\n');
}

} // namespace orgdesk::ui
