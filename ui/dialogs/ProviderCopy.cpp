#include "ui/dialogs/ProviderCopy.h"

#include "store/WithoutSecrets.h"

#include <nlohmann/json.hpp>

namespace orgdesk::ui {

namespace {

Json listOf(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

} // namespace

QByteArray providerCopy(const IdentityProvider &provider, const QString &vendor,
                        const QDateTime &at)
{
    Json copy{{"id", provider.id.toStdString()},
              {"name", provider.name.toStdString()},
              {"display_name", provider.displayName.toStdString()},
              {"strategy", provider.strategy.toStdString()},
              {"domains", listOf(provider.domains)},
              {"is_enabled", provider.isEnabled},
              {"options", provider.options.value()},
              {"vendor", vendor.toStdString()},
              {"copied_at", at.toUTC().toString(Qt::ISODate).toStdString()}};
    if (provider.showAsButton)
        copy["show_as_button"] = *provider.showAsButton;
    if (provider.assignMembershipOnLogin)
        copy["assign_membership_on_login"] = *provider.assignMembershipOnLogin;
    Json attributes = Json::array();
    for (const AttributeMapping &one : provider.attributes)
        attributes.push_back({{"user_attribute", one.userAttribute.toStdString()},
                              {"sso_field", listOf(one.ssoFields)},
                              {"is_required", one.isRequired}});
    copy["attributes"] = attributes;
    return QByteArray::fromStdString(withoutSecrets(copy).dump(2)) + '\n';
}

} // namespace orgdesk::ui
