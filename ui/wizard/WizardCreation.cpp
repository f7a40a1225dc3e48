// The last step of the wizard: what is reviewed, sent, and how failures come back to their fields.

#include "core/Clock.h"
#include "forms/FormModel.h"
#include "myorg/MyOrganizationApi.h"
#include "myorg/Reconciliation.h"
#include "session/Session.h"
#include "session/StepUp.h"
#include "strategies/ProviderForm.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/StatePane.h"
#include "ui/forms/FormChecks.h"
#include "ui/forms/FormView.h"
#include "ui/shell/AppContext.h"
#include "ui/wizard/ConfigureStep.h"
#include "ui/wizard/DetailsStep.h"
#include "ui/wizard/EmailDomains.h"
#include "ui/wizard/InertArea.h"
#include "ui/wizard/ReviewStep.h"
#include "ui/wizard/WizardFooter.h"
#include "ui/wizard/WizardPage.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString choiceText(const Field &field, const QString &value)
{
    for (const Choice &choice : field.choices) {
        if (value == QLatin1StringView(choice.value))
            return schemaText(choice.label);
    }
    return value;
}

} // namespace

QString WizardPage::strategyText(const QString &key) const
{
    const Field &field = *m_formModel->find(key);
    const QString value = m_formModel->value(key);
    switch (field.kind) {
    case FieldKind::Secret: {
        const int size = static_cast<int>(m_formModel->secret(key).size());
        return size == 0 ? tr("None") : tr("Entered, %n characters", nullptr, size);
    }
    case FieldKind::Certificate:
    case FieldKind::Metadata: {
        const int size = static_cast<int>(value.size());
        return size == 0 ? tr("None") : tr("Chosen, %n characters", nullptr, size);
    }
    case FieldKind::Toggle:
        return value == u"true" ? tr("On") : tr("Off");
    case FieldKind::Choice:
        return choiceText(field, value);
    case FieldKind::Text:
    case FieldKind::Host:
    case FieldKind::Url:
    case FieldKind::Color:
        return value.isEmpty() ? tr("None") : value;
    }
    return value;
}

void WizardPage::fillReview()
{
    const auto setBy = [this](std::optional<bool> value, const QString &on, const QString &off) {
        if (!value)
            return tr("Set by %1").arg(m_context.vendorName());
        return *value ? on : off;
    };
    ReviewStep::Group details{u"details"_s, tr("Type and details"), {}};
    details.rows << ReviewStep::Row{tr("Type"),
                                    tr("%1 (%2)").arg(schemaText(m_strategy->name),
                                                      schemaText(m_strategy->protocol))}
                 << ReviewStep::Row{tr("Display name"), m_detailsModel->value(u"displayName"_s)}
                 << ReviewStep::Row{tr("Identifier"), m_detailsModel->value(u"identifier"_s), true,
                                    tr("permanent")}
                 << ReviewStep::Row{tr("Login button"),
                                    setBy(m_details->showAsButton(), tr("Shown"), tr("Hidden"))}
                 << ReviewStep::Row{tr("Membership"),
                                    setBy(m_details->assignMembership(), tr("Added on sign-in"),
                                          tr("Not added"))};
    ReviewStep::Group configuration{u"configuration"_s, tr("Configuration"), {}};
    for (const Field &field : m_formModel->fields()) {
        const QString key = QString::fromLatin1(field.key);
        if (m_formModel->isVisible(key) && !field.local)
            configuration.rows << ReviewStep::Row{schemaText(field.label), strategyText(key),
                                                  field.monospace
                                                      && !m_formModel->value(key).isEmpty()};
    }
    const QStringList domains = m_details->domains().chosen();
    const ReviewStep::Group routing{
        u"routing"_s,
        tr("Routing"),
        {{tr("Email domains"), domains.isEmpty() ? tr("None") : domains.join(u", "_s)}}};
    m_review->setGroups({details, configuration, routing});

    Session &session = *m_context.session();
    int minutes = -1;
    if (session.stepUp().isSensitive(u"createIdp"_s)) {
        const QDateTime until = session.confirmation().until;
        const qint64 seconds = until.isValid() ? m_context.clock().now().secsTo(until) : 0;
        minutes = static_cast<int>(qMax<qint64>(0, (seconds + 59) / 60));
    }
    m_review->setSensitive(minutes);
    const FormChecks &checks = *m_configure->checks();
    m_review->setChecks(checks.results(),
                        static_cast<int>(checks.checkedAt().secsTo(m_context.clock().now()) / 60));
}

void WizardPage::setCreating(bool creating)
{
    m_creating = creating;
    m_next->setBusy(creating, tr("Creating…"));
    m_inert->setInert(creating); // not disabled: it stays readable
    m_back->setEnabled(!creating && m_step != Type);
    m_cancel->setEnabled(!creating);
    if (!creating)
        m_footer->setPaused({});
}

void WizardPage::setPaused(bool paused)
{
    m_footer->setPaused(paused && m_creating ? tr("Paused: creating %1").arg(m_lastTry.displayName)
                                             : QString());
}

void WizardPage::create()
{
    m_note->hide();
    setCreating(true);
    Q_EMIT creating();
    m_pane->setUiState(u"saving"_s);
    IdentityProviderCreate body = providerFromForms(*m_strategy, *m_detailsModel, *m_formModel);
    body.showAsButton = m_details->showAsButton();
    body.assignMembershipOnLogin = m_details->assignMembership();
    body.isEnabled = m_review->enableNow();
    body.domains = m_details->domains().chosen();
    m_lastTry = body;
    m_lastTry.options = {};
    m_context.session()->stepUp().setActionText(tr("create %1").arg(body.displayName));
    const int generation = m_generation;
    onResult(m_context.api()->identityProviders().create(body), this,
             [this, generation](const Result<IdentityProvider> &result) {
                 if (generation == m_generation)
                     onCreated(result);
             });
}

void WizardPage::onCreated(const Result<IdentityProvider> &result)
{
    setCreating(false);
    m_pane->setUiState(u"ready"_s);
    if (!result) {
        showError(result.error());
        return;
    }
    discardDraft();
    m_formModel->forgetSecrets();
    m_strategy = nullptr;
    Q_EMIT created(*result, m_lastTry.name);
}

void WizardPage::showError(const Error &error)
{
    if (std::holds_alternative<Cancelled>(error)) {
        m_next->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const auto *invalid = std::get_if<ValidationFailed>(&error)) {
        showServerErrors(invalid->fields);
        return;
    }
    const ErrorWords words =
        wordsFor(error, {m_context.vendorName(), {}, m_detailsModel->value(u"displayName"_s)});
    m_note->setError(words);
    m_lookAgain->setVisible(words.offer == ErrorOffer::LookAgain);
    m_note->show();
    m_next->setFocus(Qt::OtherFocusReason);
}

void WizardPage::lookAgain()
{
    setCreating(true);
    const int generation = m_generation;
    onResult(m_context.api()->identityProviders().list(), this,
             [this, generation](const Result<QList<IdentityProvider>> &result) {
                 if (generation == m_generation)
                     onLookedAgain(result);
             });
}

void WizardPage::onLookedAgain(const Result<QList<IdentityProvider>> &result)
{
    using Finding = OutcomeUnknown::Finding;
    setCreating(false);
    if (!result) {
        showError(result.error());
        m_lookAgain->show(); // the question is still open
        return;
    }
    const ReadBack<IdentityProvider> back = findCreated(m_idsBefore, *result, m_lastTry);
    if (back.finding == Finding::Done && back.value) {
        onCreated(*back.value);
        return;
    }
    const bool isThere = back.finding != Finding::NotDone;
    m_note->setTitle(isThere ? tr("More than one new provider looks like yours")
                             : tr("%1 was not created").arg(m_lastTry.displayName));
    m_note->setText(isThere
                        ? tr("Look at the list before you create it again.")
                        : tr("OrgDesk looked again and did not find it. You can create it now."));
    m_lookAgain->setVisible(isThere);
    m_note->show();
    m_next->setFocus(Qt::OtherFocusReason);
}

void WizardPage::showServerErrors(const QList<FieldError> &errors)
{
    const QString vendor = m_context.vendorName();
    const QList<FieldError> notDetails = m_detailsModel->setServerErrors(errors, vendor);
    const QList<FieldError> rest = m_formModel->setServerErrors(notDetails, vendor);
    if (!m_formModel->keysWithErrors().isEmpty()) {
        goTo(Configure);
        showProblems();
    } else if (!m_detailsModel->keysWithErrors().isEmpty()) {
        goTo(Details);
        m_details->showErrors();
        showProblems();
    }
    if (rest.isEmpty())
        return;
    QStringList texts;
    for (const FieldError &error : rest)
        texts << (error.pointer.isEmpty() ? error.message
                                          : tr("%1: %2").arg(error.pointer, error.message));
    m_note->setTitle(tr("%1 refused some values").arg(vendor));
    m_note->setText(texts.join(u'\n'));
    m_lookAgain->hide();
    m_note->show();
}

} // namespace orgdesk::ui
