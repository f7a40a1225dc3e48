// How ProviderProvisioning reads what there is, and what it changes.
#include "core/Clock.h"
#include "core/Future.h"
#include "myorg/MyOrganizationApi.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/StatePane.h"
#include "ui/dialogs/AskDialog.h"
#include "ui/dialogs/NewTokenDialog.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/dialogs/ScimWords.h"
#include "ui/dialogs/UpdateAttributesDialog.h"
#include "ui/pages/ProviderProvisioning.h"
#include "ui/pages/Refusals.h"
#include "ui/pages/ScimRotation.h"
#include "ui/pages/ScimTokens.h"
#include "ui/shell/AppContext.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString deletedTokens(int count)
{
    if (count < 0)
        return ProviderProvisioning::tr("Deletes its settings and its tokens.");
    if (count == 0)
        return ProviderProvisioning::tr("Deletes its settings.");
    return count == 1
        ? ProviderProvisioning::tr("Deletes its settings and 1 token.")
        : ProviderProvisioning::tr("Deletes its settings and %n tokens.", nullptr, count);
}

} // namespace

void ProviderProvisioning::load()
{
    MyOrganizationApi *api = m_context.api();
    if (!api || m_provider.id.isEmpty() || m_isLoading)
        return;
    m_pane->setErrorContext(errorContext(m_context, tr("the provisioning settings")));
    if (const auto refused = permissionError(m_context, u"getProvisioning"_s)) {
        m_isLoaded = true;
        m_pane->setState(PageFailed{*refused});
        return;
    }
    const int generation = ++m_generation;
    m_isLoading = true;
    if (!m_isLoaded)
        m_pane->setState(PageLoading{});
    onResult(api->provisioning().get(m_provider.id), this,
             [this, generation](const Result<std::optional<ProvisioningConfiguration>> &result) {
                 if (generation == m_generation)
                     onLoaded(result);
             });
}

void ProviderProvisioning::onLoaded(const Result<std::optional<ProvisioningConfiguration>> &result)
{
    m_isLoading = false;
    if (!result) {
        if (!m_isLoaded)
            m_pane->setState(PageFailed{result.error()});
        else
            m_problem->setError(
                wordsFor(result.error(), errorContext(m_context, m_provider.title())));
        m_problem->setVisible(m_isLoaded);
        return;
    }
    m_isLoaded = true;
    m_problem->hide();
    m_configuration = *result;
    m_pane->setState(PageReady{});
    refresh();
    if (m_configuration) {
        loadTokens();
    } else {
        m_rotation->end();
        tell();
    }
}

void ProviderProvisioning::tell()
{
    Q_EMIT read(
        m_provider.id,
        provisioningFacts(m_configuration,
                          m_tokensKnown ? std::optional(m_tokens->tokens()) : std::nullopt));
}

void ProviderProvisioning::loadTokens()
{
    MyOrganizationApi *api = m_context.api();
    if (!api || !m_configuration)
        return;
    if (const auto refused = permissionError(m_context, u"listScimTokens"_s)) {
        onTokens(*refused);
        return;
    }
    const int generation = m_generation;
    onResult(api->provisioning().listTokens(m_provider.id), this,
             [this, generation](const Result<QList<ScimToken>> &result) {
                 if (generation == m_generation)
                     onTokens(result);
             });
}

void ProviderProvisioning::onTokens(const Result<QList<ScimToken>> &result)
{
    m_tokensKnown = result.has_value();
    if (!result) {
        tell();
        m_tokens->showProblem(
            wordsForLoad(result.error(), errorContext(m_context, tr("the access tokens"))));
        return;
    }
    m_tokens->show(*result, m_context.clock().now());
    QStringList ids;
    for (const ScimToken &token : *result)
        ids << token.id;
    m_rotation->refresh(ids);
    refresh();
    tell();
}

void ProviderProvisioning::turnOn()
{
    MyOrganizationApi *api = m_context.api();
    if (!api || m_turnOn->isBusy())
        return;
    m_problem->hide();
    m_turnOn->setBusy(true, tr("Turning on…"));
    nameAction(m_context, tr("turn on provisioning for %1").arg(m_provider.title()));
    const int generation = m_generation;
    onResult(api->provisioning().create(m_provider.id), this,
             [this, generation](const Result<ProvisioningConfiguration> &result) {
                 m_turnOn->setBusy(false);
                 if (generation == m_generation)
                     onTurnedOn(result);
             });
}

void ProviderProvisioning::onTurnedOn(const Result<ProvisioningConfiguration> &result)
{
    if (!result) {
        const ErrorWords words =
            wordsFor(result.error(), errorContext(m_context, m_provider.title()));
        m_problem->clearLinks();
        m_problem->setError(words);
        if (words.offer == ErrorOffer::LookAgain) {
            Button *look = m_problem->addLink(offerText(words.offer, {}));
            look->setObjectName("provider.scim.problem.lookAgain"_L1);
            connect(look, &Button::clicked, this, &ProviderProvisioning::load);
        }
        m_problem->setVisible(!words.title.isEmpty());
        return;
    }
    m_configuration = *result;
    m_tokens->show({}, m_context.clock().now());
    m_tokensKnown = true;
    refresh();
    tell();
    Q_EMIT toast({Tone::Success,
                  tr("Provisioning is on for %1").arg(m_provider.title()),
                  tr("Create a token and enter it at %1.").arg(strategyName(m_provider.strategy)),
                  {}});
}

void ProviderProvisioning::askToTurnOff()
{
    const int tokens = m_tokensKnown ? static_cast<int>(m_tokens->tokens().size()) : -1;
    Question question;
    question.name = u"dialog.turnOff"_s;
    question.title = tr("Turn off provisioning");
    question.icon = u"power"_s;
    question.heading = tr("Turn off provisioning?");
    question.text = tr("%1 Existing accounts stay.").arg(deletedTokens(tokens));
    question.run = tr("Turn off");
    question.busy = tr("Turning off…");
    question.action = tr("turn off provisioning for %1").arg(m_provider.title());
    question.subject = m_provider.title();
    question.send = [&context = m_context, id = m_provider.id] {
        return context.api()->provisioning().remove(id);
    };
    auto *dialog = new AskDialog(m_context, question, this);
    connect(dialog, &AskDialog::lookRequested, this, &ProviderProvisioning::load);
    connect(dialog, &AskDialog::done, this, [this] {
        m_configuration.reset();
        m_tokens->show({}, m_context.clock().now());
        m_rotation->end();
        refresh();
        Q_EMIT needsAttention(false);
        tell();
        Q_EMIT toast(
            {Tone::Success, tr("Provisioning is off for %1").arg(m_provider.title()), {}, {}});
    });
    dialog->open();
}

void ProviderProvisioning::askToRevoke(const QString &token)
{
    const QString name = shortTokenId(token);
    Question question;
    question.name = u"dialog.revokeToken"_s;
    question.title = tr("Revoke token");
    question.icon = u"warn"_s;
    question.heading = tr("Revoke %1?").arg(name);
    question.text =
        tr("Provisioning stops for anything that still uses it. Replace it there first.");
    question.run = tr("Revoke");
    question.busy = tr("Revoking…");
    question.action = tr("revoke %1").arg(name);
    question.subject = name;
    question.send = [&context = m_context, id = m_provider.id, token] {
        return context.api()->provisioning().revokeToken(id, token);
    };
    auto *dialog = new AskDialog(m_context, question, this);
    connect(dialog, &AskDialog::lookRequested, this, &ProviderProvisioning::loadTokens);
    connect(dialog, &AskDialog::done, this, [this, name] {
        loadTokens();
        Q_EMIT toast({Tone::Success, tr("Revoked %1").arg(name), {}, {}});
    });
    dialog->open();
}

void ProviderProvisioning::askToUpdate()
{
    if (!m_configuration)
        return;
    auto *dialog = new UpdateAttributesDialog(
        m_context, m_provider, *m_configuration,
        m_tokensKnown ? static_cast<int>(m_tokens->tokens().size()) : -1, this);
    connect(dialog, &AskDialog::lookRequested, this, &ProviderProvisioning::load);
    connect(dialog, &UpdateAttributesDialog::provisioningUpdated, this,
            [this](const ProvisioningConfiguration &now) {
                m_configuration = now;
                refresh();
                loadTokens();
                Q_EMIT toast({Tone::Success, tr("Updated the provisioned attributes"), {}, {}});
            });
    dialog->open();
}

void ProviderProvisioning::createToken()
{
    if (!m_configuration)
        return;
    auto *dialog = new NewTokenDialog(m_context, m_provider, m_tokens->tokens(), this);
    connect(dialog, &NewTokenDialog::created, this, [this] {
        m_rotation->setCreated();
        loadTokens();
    });
    connect(dialog, &NewTokenDialog::listChanged, this, &ProviderProvisioning::loadTokens);
    dialog->open();
}

void ProviderProvisioning::replaceToken()
{
    const QDateTime now = m_context.clock().now();
    for (const ScimToken &token : m_tokens->tokens()) {
        if (!token.isExpired(now)) {
            m_rotation->begin(token.id, strategyName(m_provider.strategy));
            return;
        }
    }
}

} // namespace orgdesk::ui
