#include "strategies/Strategy.h"

#include <QCoreApplication>
#include <QUrl>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

// The real name of the connection, which ACS and entity ID are made of.
struct ConnectionName
{
    QString text;
    bool exact = false;
};

ConnectionName connectionNameFrom(const SetupFacts &facts)
{
    QString prefix = facts.namePrefixTemplate;
    prefix.replace("{org_id}"_L1, facts.organizationId);
    const bool exact = !prefix.isEmpty() && !prefix.contains(u'{')
        && !(facts.namePrefixTemplate.contains("{org_id}"_L1) && facts.organizationId.isEmpty());
    if (!exact)
        return {facts.identifier, false};
    return {prefix + facts.identifier, true};
}

SetupValueText acsText(const SetupFacts &facts)
{
    const ConnectionName name = connectionNameFrom(facts);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(name.text));
    return {facts.origin + u"/login/callback?connection="_s + encoded, !name.exact};
}

SetupValueText entityIdText(const SetupFacts &facts)
{
    const ConnectionName name = connectionNameFrom(facts);
    const bool knowsTenant = !facts.tenantName.isEmpty();
    const QString tenant = knowsTenant
        ? facts.tenantName
        : QCoreApplication::translate("Schema", "TENANT",
                                      "stands for a name that only the vendor knows");
    return {u"urn:auth0:"_s + tenant + u':' + name.text, !name.exact || !knowsTenant};
}

} // namespace

SetupValueText setupValueText(SetupValue::Kind kind, const SetupFacts &facts)
{
    switch (kind) {
    case SetupValue::Kind::Callback:
        return {facts.origin + u"/login/callback"_s, false};
    case SetupValue::Kind::Origin:
        return {facts.origin, false};
    case SetupValue::Kind::SignOut:
        return {facts.origin + u"/logout"_s, false};
    case SetupValue::Kind::ConnectionId:
        return {facts.connectionId, false};
    case SetupValue::Kind::Acs:
        return acsText(facts);
    case SetupValue::Kind::EntityId:
        return entityIdText(facts);
    }
    return {};
}

} // namespace orgdesk
