#include "ui/pages/ProviderSave.h"

#include "core/Future.h"
#include "myorg/MyOrganizationApi.h"
#include "myorg/Reconciliation.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/shell/AppContext.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

bool conflicts(const IdentityProvider &before, const IdentityProviderPatch &patch,
               const IdentityProvider &now)
{
    const auto clash = [](const auto &wanted, const auto &then, const auto &current) {
        return wanted && then != current && *wanted != current;
    };
    const auto clashOfSwitch = [](const auto &wanted, const auto &then, const auto &current) {
        return wanted && then != current && wanted != current;
    };
    return clash(patch.displayName, before.displayName, now.displayName)
        || clashOfSwitch(patch.showAsButton, before.showAsButton, now.showAsButton)
        || clashOfSwitch(patch.assignMembershipOnLogin, before.assignMembershipOnLogin,
                         now.assignMembershipOnLogin)
        // Options are replaced as a whole, so any foreign change would be lost.
        || (patch.options && !(before.options == now.options));
}

ProviderSave::ProviderSave(AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ProviderSave::start(const IdentityProvider &before, const IdentityProviderPatch &patch,
                         const QString &action)
{
    MyOrganizationApi *api = m_context.api();
    if (!api) {
        Q_EMIT failed(SignInRequired{});
        return;
    }
    m_before = before;
    m_patch = patch;
    m_action = action;
    const int generation = ++m_generation;
    onResult(api->identityProviders().get(before.id), this,
             [this, generation](const Result<IdentityProvider> &now) {
                 if (generation != m_generation)
                     return;
                 if (!now) {
                     m_patch = {};
                     Q_EMIT failed(now.error());
                 } else if (conflicts(m_before, m_patch, *now)) {
                     m_patch = {};
                     Q_EMIT conflicted(*now);
                 } else {
                     send(*now);
                 }
             });
}

void ProviderSave::send(const IdentityProvider &now)
{
    const int generation = m_generation;
    m_before = now;
    nameAction(m_context, m_action);
    onResult(m_context.api()->identityProviders().update(now, m_patch), this,
             [this, generation](const Result<IdentityProvider> &result) {
                 if (generation == m_generation)
                     finish(result);
             });
}

void ProviderSave::finish(const Result<IdentityProvider> &result)
{
    const bool isOpen = !result && result.errorAs<OutcomeUnknown>();
    if (!isOpen)
        m_patch = {}; // it may hold a secret
    if (result)
        Q_EMIT saved(*result);
    else
        Q_EMIT failed(result.error());
}

void ProviderSave::lookAgain()
{
    MyOrganizationApi *api = m_context.api();
    if (!api)
        return;
    const int generation = ++m_generation;
    onResult(api->identityProviders().get(m_before.id), this,
             [this, generation](const Result<IdentityProvider> &now) {
                 if (generation != m_generation)
                     return;
                 if (!now) {
                     Q_EMIT failed(now.error());
                     return;
                 }
                 const auto found = compareUpdated(m_before, m_patch, *now).finding;
                 if (found == OutcomeUnknown::Finding::Done) {
                     finish(*now);
                 } else if (found == OutcomeUnknown::Finding::NotDone) {
                     m_patch = {};
                     Q_EMIT notSaved();
                 } else {
                     finish(OutcomeUnknown{u"updateIdp"_s, found, {}, {}, {}});
                 }
             });
}

void ProviderSave::abandon()
{
    ++m_generation;
    m_patch = {};
}

} // namespace orgdesk::ui
