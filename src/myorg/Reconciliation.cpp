#include "myorg/Reconciliation.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

using Finding = OutcomeUnknown::Finding;

// Counts, over the members of a change, which of them read back as ours and as the old ones.
class ThreeWay
{
public:
    template<class Value>
    void add(const Value &base, const Value &mine, const Value &now)
    {
        if (base == mine)
            return; // Says nothing about whether the write arrived.
        ++m_seen;
        m_mine += now == mine ? 1 : 0;
        m_base += now == base ? 1 : 0;
    }

    [[nodiscard]] Finding finding() const
    {
        if (m_seen == 0)
            return Finding::Unclear;
        if (m_mine == m_seen)
            return Finding::Done;
        return m_base == m_seen ? Finding::NotDone : Finding::Unclear;
    }

private:
    int m_seen = 0;
    int m_mine = 0;
    int m_base = 0;
};

Json memberOf(const Json &object, const std::string &key)
{
    return object.is_object() ? object.value(key, Json()) : Json();
}

// Only what answers carry can be compared: write-only members are skipped. A member of the old
// options that the new ones leave out was taken out.
void addOptions(ThreeWay &comparison, const Json &base, const Json &mine, const Json &now)
{
    QSet<QString> keys;
    for (const Json *object : {&base, &mine}) {
        if (!object->is_object())
            continue;
        for (const auto &item : object->items())
            keys.insert(QString::fromStdString(item.key()));
    }
    for (const QString &key : std::as_const(keys)) {
        if (key == "client_secret"_L1 || key == "signingCert"_L1 || key == "cert"_L1)
            continue;
        const std::string name = key.toStdString();
        comparison.add(memberOf(base, name), memberOf(mine, name), memberOf(now, name));
    }
}

} // namespace

bool isOutcomeUnknown(const Error &error)
{
    if (std::holds_alternative<OutcomeUnknown>(error))
        return true;
    const auto *network = std::get_if<NetworkError>(&error);
    return network && network->mayHaveArrived;
}

bool wasAnswered(const Error &error)
{
    const std::optional<Exchange> exchange = exchangeOf(error);
    return exchange && exchange->status > 0;
}

OutcomeUnknown asOutcomeUnknown(const Error &error, const QString &operation,
                                OutcomeUnknown::Finding finding, const QString &found)
{
    OutcomeUnknown unknown;
    if (const auto *already = std::get_if<OutcomeUnknown>(&error))
        unknown = *already;
    else if (const auto *network = std::get_if<NetworkError>(&error)) {
        unknown.technical = network->technical;
        unknown.exchange = network->exchange;
    }
    unknown.operation = operation;
    unknown.finding = finding;
    unknown.found = found;
    return unknown;
}

ReadBack<IdentityProvider> findCreated(const QSet<QString> &idsBefore,
                                       const QList<IdentityProvider> &listed,
                                       const IdentityProviderCreate &wanted)
{
    QList<IdentityProvider> candidates;
    for (const IdentityProvider &provider : listed) {
        const bool sameName = !wanted.name.isEmpty() && provider.name == wanted.name;
        const bool sameTitle =
            !wanted.displayName.isEmpty() && provider.displayName == wanted.displayName;
        if (!idsBefore.contains(provider.id) && provider.strategy == wanted.strategy
            && (sameName || sameTitle))
            candidates << provider;
    }
    if (candidates.isEmpty())
        return {Finding::NotDone, {}, std::nullopt};
    if (candidates.size() == 1)
        return {Finding::Done, candidates.first().id, candidates.first()};
    QStringList ids;
    for (const IdentityProvider &candidate : std::as_const(candidates))
        ids << candidate.id;
    return {Finding::Unclear, ids.join(u", "_s), std::nullopt};
}

ReadBack<IdentityProvider> compareUpdated(const IdentityProvider &before,
                                          const IdentityProviderPatch &patch,
                                          const IdentityProvider &now)
{
    ThreeWay comparison;
    if (patch.displayName)
        comparison.add(before.displayName, *patch.displayName, now.displayName);
    if (patch.showAsButton)
        comparison.add(before.showAsButton, patch.showAsButton, now.showAsButton);
    if (patch.assignMembershipOnLogin) {
        comparison.add(before.assignMembershipOnLogin, patch.assignMembershipOnLogin,
                       now.assignMembershipOnLogin);
    }
    if (patch.isEnabled)
        comparison.add(before.isEnabled, *patch.isEnabled, now.isEnabled);
    if (patch.options)
        addOptions(comparison, before.options.value(), patch.options->value(), now.options.value());
    const Finding finding = comparison.finding();
    return {finding, now.id, finding == Finding::Done ? std::optional(now) : std::nullopt};
}

ReadBack<OrganizationDetails> compareUpdated(const OrganizationDetails &before,
                                             const OrganizationDetails &after,
                                             const OrganizationDetails &now)
{
    ThreeWay comparison;
    comparison.add(before.name, after.name, now.name);
    comparison.add(before.displayName, after.displayName, now.displayName);
    comparison.add(before.logoUrl, after.logoUrl, now.logoUrl);
    comparison.add(before.primaryColor, after.primaryColor, now.primaryColor);
    comparison.add(before.pageBackground, after.pageBackground, now.pageBackground);
    const Finding finding = comparison.finding();
    return {finding, now.id, finding == Finding::Done ? std::optional(now) : std::nullopt};
}

Result<ReadBack<Done>> readBackOfRemoval(const Result<IdentityProvider> &now)
{
    if (now)
        return ReadBack<Done>{Finding::NotDone, now->id, std::nullopt};
    if (now.errorAs<NotFound>())
        return ReadBack<Done>{Finding::Done, {}, Done{}};
    return now.error();
}

} // namespace orgdesk
