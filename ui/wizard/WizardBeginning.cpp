// How the wizard begins, from what the vendor allows and from drafts, and how it is left.

#include "forms/FormModel.h"
#include "myorg/MyOrganizationApi.h"
#include "session/Session.h"
#include "store/Drafts.h"
#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/StatePane.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/shell/AppContext.h"
#include "ui/wizard/ConfigureStep.h"
#include "ui/wizard/DetailsStep.h"
#include "ui/wizard/EmailDomains.h"
#include "ui/wizard/ReviewStep.h"
#include "ui/wizard/TypeStep.h"
#include "ui/wizard/WizardDraft.h"
#include "ui/wizard/WizardPage.h"

#include <QMessageBox>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void WizardPage::begin(const QString &draftId)
{
    ++m_generation;
    m_draftId = draftId;
    m_strategy = nullptr;
    setCreating(false);
    m_detailsModel->discard();
    m_details->start();
    m_note->hide();
    m_pick.reset();
    m_importWhenReady = false;
    m_type->forgetFile();
    m_review->reset();
    m_pane->setErrorContext({m_context.vendorName(), {}, tr("what you may add")});
    m_pane->setState(PageLoading{});
    goTo(Type);
    load();
}

void WizardPage::forget()
{
    ++m_generation;
    m_strategy = nullptr; // first: emptying the form must not be saved as the draft
    setCreating(false);
    if (m_formModel)
        m_formModel->forgetSecrets();
    m_detailsModel->discard();
    m_details->start();
}

void WizardPage::load()
{
    m_note->hide();
    const int generation = m_generation;
    onResult(m_context.api()->organization().configuration(), this,
             [this, generation](const Result<Configuration> &result) {
                 if (generation == m_generation)
                     onConfiguration(result);
             });
    onResult(m_context.api()->organization().idpConfiguration(), this,
             [this, generation](const Result<IdpConfiguration> &result) {
                 if (generation == m_generation && result) {
                     m_rules = *result;
                     m_details->setRules(m_rules, m_context.vendorName());
                 }
             });
    onResult(m_context.api()->identityProviders().list(), this,
             [this, generation](const Result<QList<IdentityProvider>> &result) {
                 if (generation == m_generation)
                     onProviders(result);
             });
    m_details->setRules(m_rules, m_context.vendorName());
    loadDomains();
}

void WizardPage::loadDomains()
{
    EmailDomains &domains = m_details->domains();
    const QString reason = missingPermission(m_context, u"listDomains"_s);
    if (!reason.isEmpty()) {
        domains.setLocked(reason);
        return;
    }
    domains.setLoading();
    const int generation = m_generation;
    onResult(m_context.api()->domains().list(), this,
             [this, generation](const Result<QList<OrganizationDomain>> &result) {
                 if (generation != m_generation)
                     return;
                 if (result)
                     m_details->domains().setDomains(*result);
                 else
                     m_details->domains().setFailed(result.error());
             });
}

void WizardPage::onProviders(const Result<QList<IdentityProvider>> &result)
{
    if (!result)
        return; // the server checks the identifier too
    QHash<QString, QString> taken;
    QHash<QString, QStringList> routing;
    m_idsBefore.clear();
    for (const IdentityProvider &provider : *result) {
        m_idsBefore.insert(provider.id);
        if (!provider.name.isEmpty())
            taken.insert(provider.name, provider.title());
        for (const QString &domain : provider.domains)
            routing[domain] << provider.title();
    }
    m_details->setTaken(taken);
    m_details->domains().setRouting(routing);
}

void WizardPage::onConfiguration(const Result<Configuration> &result)
{
    if (!result && !result.errorAs<NotFound>()) {
        m_pane->setState(PageFailed{result.error()});
        return;
    }
    // Not found: the vendor has not set this application up, so nothing can be added.
    m_configuration = result ? *result : Configuration{};
    m_type->setAllowed(m_configuration.allowedStrategies, m_context.vendorName());
    m_next->setEnabled(!m_type->isEmpty());
    m_pane->setState(PageReady{});
    const OrganizationDetails &details = m_context.organization();
    m_details->setBranding(m_context.organizationTitle(), m_context.vendorName());
    m_details->setColors(QColor(details.primaryColor), QColor(details.pageBackground));
    const std::optional<Draft> draft = m_context.drafts().find(m_draftId);
    if (draft && !m_strategy) {
        const WizardDraft saved = WizardDraft::from(*draft);
        const Strategy *strategy = findStrategy(saved.strategy);
        if (strategy && m_configuration.allowedStrategies.contains(saved.strategy)) {
            m_type->choose(strategy);
            useStrategy(*strategy);
            m_detailsModel->restoreDraft(saved.details);
            m_formModel->restoreDraft(saved.configuration);
            m_guideSteps = saved.guideSteps;
            const QSignalBlocker blocker(m_details); // nothing is edited yet
            m_details->restoreChoices(saved.details);
            m_details->showTexts();
            goTo(static_cast<Step>(qBound(0, saved.step, static_cast<int>(Configure))));
            return;
        }
    }
    if (m_step == Type)
        m_type->focusFirst();
    if (std::exchange(m_importWhenReady, false))
        m_type->chooseFile();
}

void WizardPage::useStrategy(const Strategy &strategy)
{
    if (m_strategy == &strategy)
        return;
    m_strategy = &strategy;
    m_guideSteps.clear();
    auto model = std::make_unique<FormModel>(strategy.fields, strategy.rules);
    // The view goes before the model it shows.
    m_configure->setForm(*model, strategy, m_context.vendorName());
    m_formModel = std::move(model);
    m_details->setStrategy(strategy);
}

void WizardPage::saveDraft()
{
    if (!m_strategy || m_creating)
        return;
    WizardDraft draft;
    draft.strategy = QString::fromLatin1(m_strategy->wireName);
    draft.step = m_step;
    draft.details = m_detailsModel->draft();
    draft.details.insert(m_details->choices());
    draft.configuration = m_formModel->draft();
    draft.guideSteps = m_guideSteps;
    m_context.drafts().put(draft.toDraft(m_draftId, m_context.session()->info().organizationId));
}

void WizardPage::discardDraft()
{
    if (m_context.drafts().find(m_draftId)) {
        onResult(m_context.drafts().remove(m_draftId), this, [this](const Result<Done> &removed) {
            if (!removed)
                showError(removed.error());
        });
    }
}

void WizardPage::cancel()
{
    if (m_creating)
        return;
    if (!m_strategy) {
        Q_EMIT closed();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Keep this draft?"),
                                tr("Keep this draft?"), QMessageBox::NoButton, this);
    box->setObjectName(u"dialog.keepDraft"_s);
    box->setInformativeText(tr("Secrets are not kept."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *keep = box->addButton(tr("Keep draft"), QMessageBox::AcceptRole);
    const auto *discard = box->addButton(tr("Discard draft"), QMessageBox::DestructiveRole);
    auto *stay = box->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(stay);
    connect(box, &QMessageBox::buttonClicked, this, [this, keep, discard](QAbstractButton *button) {
        if (button == keep)
            saveDraft();
        else if (button == discard)
            discardDraft();
        else
            return;
        m_formModel->forgetSecrets();
        Q_EMIT closed();
    });
    box->open();
}

} // namespace orgdesk::ui
