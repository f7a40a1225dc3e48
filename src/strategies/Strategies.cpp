#include "forms/FormModel.h"
#include "strategies/Descriptors.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const Strategy *, 8> allStrategies{
    &descriptors::okta,         &descriptors::waad,  &descriptors::googleApps, &descriptors::adfs,
    &descriptors::pingFederate, &descriptors::samlp, &descriptors::oidc,       &descriptors::ad,
};

} // namespace

std::span<const Strategy *const> strategies()
{
    return allStrategies;
}

const Strategy *findStrategy(const QString &wireName)
{
    const auto found =
        std::find_if(allStrategies.begin(), allStrategies.end(), [&](const Strategy *candidate) {
            return wireName == QLatin1StringView(candidate->wireName);
        });
    return found == allStrategies.end() ? nullptr : *found;
}

QString strategyName(const QString &wireName)
{
    const Strategy *strategy = findStrategy(wireName);
    return strategy ? schemaText(strategy->name) : wireName;
}

QString settingsTitle(const Strategy &strategy)
{
    QString name = schemaText(strategy.name);
    if (&strategy == &descriptors::samlp)
        name = QCoreApplication::translate("Schema", "SAML");
    else if (&strategy == &descriptors::oidc)
        name = QCoreApplication::translate("Schema", "OIDC");
    return QCoreApplication::translate("Schema", "%1 settings").arg(name);
}

} // namespace orgdesk
