#include "strategies/ProviderForm.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

JsonBox formBody(const IdentityProvider &provider)
{
    Json body{{"name", provider.name.toStdString()},
              {"display_name", provider.displayName.toStdString()},
              {"options", provider.options.value()}};
    return JsonBox(std::move(body));
}

IdentityProviderCreate providerFromForms(const Strategy &strategy, const FormModel &details,
                                         const FormModel &configuration)
{
    IdentityProviderCreate provider;
    provider.strategy = QString::fromLatin1(strategy.wireName);
    provider.name = details.value(u"identifier"_s).trimmed();
    provider.displayName = details.value(u"displayName"_s).trimmed();
    provider.options = JsonBox(configuration.createBody().value().value("options", Json::object()));
    return provider;
}

IdentityProviderPatch patchFromForms(const FormModel &details, const FormModel &configuration)
{
    IdentityProviderPatch patch;
    if (details.isDirty(u"displayName"_s))
        patch.displayName = details.value(u"displayName"_s).trimmed();
    const JsonBox body = configuration.changedBody();
    const auto options = body.value().find("options");
    if (options != body.value().end())
        patch.options = JsonBox(*options);
    return patch;
}

} // namespace orgdesk
