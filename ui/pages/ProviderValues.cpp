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
            values << ProviderValue{setupValueKey(value.kind),
                                    schemaText(value.label, context.vendorName()), text.text,
                                    text.provisional};
    }
    return values;
}

ProviderValue valueOf(const QList<ProviderValue> &values, const QString &key)
{
    for (const ProviderValue &value : values) {
        if (value.key == key)
            return value;
    }
    return {};
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
