#include "ui/pages/ProviderSave.h"

#include "core/Future.h"
#include "myorg/MyOrganizationApi.h"
#include "myorg/Reconciliation.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/shell/AppContext.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

bool isChangedElsewhere(const IdentityProvider &before, const IdentityProvider &now)
{
    return before.displayName != now.displayName || before.showAsButton != now.showAsButton
        || before.assignMembershipOnLogin != now.assignMembershipOnLogin
        || !(before.options == now.options);
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
                 } else if (isChangedElsewhere(m_before, *now)) {
                     m_patch = {};
                     Q_EMIT changedElsewhere(*now);
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
