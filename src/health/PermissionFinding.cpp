// What is missing without a scope, in words (ui.md 9).
#include "health/Health.h"
#include "health/HealthCheck.h"
#include "myorg/Endpoints.h"

#include <algorithm>
#include <array>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

//! One scope: the area it belongs to and what it lets a person do.
struct ScopeMeaning
{
    const char *scope;   //!< Without ":my_org:".
    const char *purpose; //!< "needed to manage invitations"
    const char *deed;    //!< "Without it you can’t send invitations"
};

// clang-format off
constexpr std::array<ScopeMeaning, 30> scopeMeanings{{
    {"read:configuration", QT_TRANSLATE_NOOP("Health", "know what is allowed"), QT_TRANSLATE_NOOP("Health", "choose a type for a new provider")},
    {"read:details", QT_TRANSLATE_NOOP("Health", "manage the organization"), QT_TRANSLATE_NOOP("Health", "see the organization’s details")},
    {"update:details", QT_TRANSLATE_NOOP("Health", "manage the organization"), QT_TRANSLATE_NOOP("Health", "change the organization’s details")},
    {"read:identity_providers", QT_TRANSLATE_NOOP("Health", "manage providers"), QT_TRANSLATE_NOOP("Health", "see providers")},
    {"create:identity_providers", QT_TRANSLATE_NOOP("Health", "manage providers"), QT_TRANSLATE_NOOP("Health", "add providers")},
    {"update:identity_providers", QT_TRANSLATE_NOOP("Health", "manage providers"), QT_TRANSLATE_NOOP("Health", "change or enable providers")},
    {"delete:identity_providers", QT_TRANSLATE_NOOP("Health", "manage providers"), QT_TRANSLATE_NOOP("Health", "delete providers")},
    {"update:identity_providers_detach", QT_TRANSLATE_NOOP("Health", "manage providers"), QT_TRANSLATE_NOOP("Health", "detach providers")},
    {"create:identity_providers_domains", QT_TRANSLATE_NOOP("Health", "manage routing"), QT_TRANSLATE_NOOP("Health", "route a domain to a provider")},
    {"delete:identity_providers_domains", QT_TRANSLATE_NOOP("Health", "manage routing"), QT_TRANSLATE_NOOP("Health", "stop routing a domain")},
    {"read:domains", QT_TRANSLATE_NOOP("Health", "manage domains"), QT_TRANSLATE_NOOP("Health", "see domains")},
    {"create:domains", QT_TRANSLATE_NOOP("Health", "manage domains"), QT_TRANSLATE_NOOP("Health", "add domains")},
    {"update:domains", QT_TRANSLATE_NOOP("Health", "manage domains"), QT_TRANSLATE_NOOP("Health", "verify domains")},
    {"delete:domains", QT_TRANSLATE_NOOP("Health", "manage domains"), QT_TRANSLATE_NOOP("Health", "remove domains")},
    {"read:identity_providers_provisioning", QT_TRANSLATE_NOOP("Health", "manage provisioning"), QT_TRANSLATE_NOOP("Health", "see provisioning")},
    {"create:identity_providers_provisioning", QT_TRANSLATE_NOOP("Health", "manage provisioning"), QT_TRANSLATE_NOOP("Health", "turn on provisioning")},
    {"update:identity_providers_provisioning", QT_TRANSLATE_NOOP("Health", "manage provisioning"), QT_TRANSLATE_NOOP("Health", "update provisioning attributes")},
    {"delete:identity_providers_provisioning", QT_TRANSLATE_NOOP("Health", "manage provisioning"), QT_TRANSLATE_NOOP("Health", "turn off provisioning")},
    {"read:identity_providers_scim_tokens", QT_TRANSLATE_NOOP("Health", "manage provisioning tokens"), QT_TRANSLATE_NOOP("Health", "see provisioning tokens")},
    {"create:identity_providers_scim_tokens", QT_TRANSLATE_NOOP("Health", "manage provisioning tokens"), QT_TRANSLATE_NOOP("Health", "create provisioning tokens")},
    {"delete:identity_providers_scim_tokens", QT_TRANSLATE_NOOP("Health", "manage provisioning tokens"), QT_TRANSLATE_NOOP("Health", "revoke provisioning tokens")},
    {"read:members", QT_TRANSLATE_NOOP("Health", "manage members"), QT_TRANSLATE_NOOP("Health", "see members")},
    {"delete:memberships", QT_TRANSLATE_NOOP("Health", "manage members"), QT_TRANSLATE_NOOP("Health", "remove members")},
    {"read:member_roles", QT_TRANSLATE_NOOP("Health", "manage roles"), QT_TRANSLATE_NOOP("Health", "see roles")},
    {"create:member_roles", QT_TRANSLATE_NOOP("Health", "manage roles"), QT_TRANSLATE_NOOP("Health", "assign roles")},
    {"delete:member_roles", QT_TRANSLATE_NOOP("Health", "manage roles"), QT_TRANSLATE_NOOP("Health", "take away roles")},
    {"read:member_invitations", QT_TRANSLATE_NOOP("Health", "manage invitations"), QT_TRANSLATE_NOOP("Health", "see invitations")},
    {"create:member_invitations", QT_TRANSLATE_NOOP("Health", "manage invitations"), QT_TRANSLATE_NOOP("Health", "send invitations")},
    {"delete:member_invitations", QT_TRANSLATE_NOOP("Health", "manage invitations"), QT_TRANSLATE_NOOP("Health", "revoke invitations")},
    {"read:user_stores", QT_TRANSLATE_NOOP("Health", "invite into user stores"), QT_TRANSLATE_NOOP("Health", "choose a user store for an invitation")},
}};
// clang-format on

//! Without these OrgDesk does its work; ui.md 9 names what is less comfortable then.
bool isOptional(const QString &scope)
{
    return scope == "read:my_org:user_stores"_L1;
}

const ScopeMeaning *meaningOf(QString scope)
{
    scope.remove(u"my_org:"_s);
    const auto found = std::ranges::find_if(scopeMeanings, [&](const ScopeMeaning &one) {
        return scope == QLatin1StringView(one.scope);
    });
    return found == scopeMeanings.end() ? nullptr : &*found;
}

QString joined(const QStringList &items, const QString &last)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.mid(0, items.size() - 1).join(Health::tr(", ")) + last + items.constLast();
}

QStringList textsOf(const QStringList &scopes, const char *ScopeMeaning::*text)
{
    QStringList texts;
    for (const QString &scope : scopes) {
        const ScopeMeaning *meaning = meaningOf(scope);
        const QString words = meaning ? Health::tr(meaning->*text) : scope;
        if (!texts.contains(words))
            texts << words;
    }
    return texts;
}

//! What is left of the areas in which something is missing.
QStringList stillPossible(const QStringList &missing, const QStringList &there)
{
    const QStringList areas = textsOf(missing, &ScopeMeaning::purpose);
    QStringList possible;
    for (const QString &scope : there) {
        const ScopeMeaning *meaning = meaningOf(scope);
        if (meaning && areas.contains(Health::tr(meaning->purpose)))
            possible << Health::tr(meaning->deed);
    }
    return possible;
}

QString consequences(const QStringList &missing, const QStringList &there)
{
    const QString cannot =
        joined(textsOf(missing, &ScopeMeaning::deed), Health::tr(" or ", "send or revoke"));
    const QStringList possible = stillPossible(missing, there);
    const bool one = missing.size() == 1;
    const QString can = joined(possible, Health::tr(" and "));
    const QString first = possible.isEmpty()
        ? (one ? Health::tr("Without it you can’t %1.") : Health::tr("Without them you can’t %1."))
              .arg(cannot)
        : (one ? Health::tr("Without it you can %1, but not %2.")
               : Health::tr("Without them you can %1, but not %2."))
              .arg(can, cannot);
    return first + u' '
        + Health::tr("OrgDesk hides nothing: those buttons are shown with the reason.");
}

} // namespace

HealthFinding permissionsFinding(const QStringList &granted, const QStringList &withheld,
                                 const QString &vendor, const QString &organizationId)
{
    const QStringList wanted = wantedScopes(withheld);
    QStringList missing;
    QStringList there;
    for (const QString &scope : wanted)
        (granted.contains(scope) ? there : missing) << scope;
    const QString counts = Health::tr("%1 of %2").arg(there.size()).arg(wanted.size());
    if (missing.isEmpty()) {
        return {HealthState::Ok,
                counts,
                Health::tr("%1 has granted everything OrgDesk asks for.").arg(vendor),
                {}};
    }
    const bool needed =
        std::ranges::any_of(missing, [](const QString &scope) { return !isOptional(scope); });
    HealthFinding finding;
    finding.state = needed ? HealthState::Failed : HealthState::Warning;
    finding.finding =
        (missing.size() == 1 ? Health::tr("%1. Missing: 1 needed to %2")
                             : Health::tr("%1. Missing: %n needed to %2", nullptr,
                                          static_cast<int>(missing.size())))
            .arg(counts, joined(textsOf(missing, &ScopeMeaning::purpose), Health::tr(" and ")));
    finding.why = consequences(missing, there);
    finding.message = Health::tr("Please add %1 to OrgDesk’s client grant for organization %2.")
                          .arg(joined(missing, Health::tr(" and ")), organizationId);
    return finding;
}

} // namespace orgdesk
