#include "ui/wizard/WizardPage.h"

#include "config/VendorConfiguration.h"
#include "forms/CommonFields.h"
#include "forms/FormModel.h"
#include "myorg/MyOrganizationApi.h"
#include "session/Session.h"
#include "store/Drafts.h"
#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/IconLabel.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/PageHeader.h"
#include "ui/common/StatePane.h"
#include "ui/common/Stepper.h"
#include "ui/forms/ErrorSummary.h"
#include "ui/forms/FormView.h"
#include "ui/shell/AppContext.h"
#include "ui/wizard/ConfigureStep.h"
#include "ui/wizard/DetailsStep.h"
#include "ui/wizard/ReviewStep.h"
#include "ui/wizard/TypeStep.h"
#include "ui/wizard/WizardDraft.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

WizardPage::WizardPage(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_pane(new StatePane(this))
    , m_stepper(new Stepper({tr("Type"), tr("Details"), tr("Configure"), tr("Review")}))
    , m_summary(new ErrorSummary)
    , m_note(new NoteFrame(Tone::Danger))
    , m_steps(new QStackedWidget)
    , m_detailsModel(std::make_unique<FormModel>(providerDetailsFields()))
{
    m_type = new TypeStep;
    m_details = new DetailsStep(*m_detailsModel);
    m_configure = new ConfigureStep;
    m_review = new ReviewStep;
    setObjectName(u"wizard.page"_s);
    m_stepper->setObjectName(u"wizard.steps"_s);
    m_note->setObjectName(u"wizard.note"_s);
    m_lookAgain = m_note->addAction(tr("Look again"));
    m_lookAgain->setObjectName(u"wizard.lookAgain"_s);
    m_note->hide();
    for (QWidget *step : {static_cast<QWidget *>(m_type), static_cast<QWidget *>(m_details),
                          static_cast<QWidget *>(m_configure), static_cast<QWidget *>(m_review)})
        m_steps->addWidget(step);

    auto *header = new PageHeader(tr("Add provider"));
    header->addTrailing(m_stepper);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(24, 18, 24, 16);
    content->setSpacing(14);
    content->addWidget(header);
    content->addWidget(m_summary);
    content->addWidget(m_note);
    content->addWidget(m_pane, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(content, 1);
    column->addWidget(makeFooter());
    m_pane->setReadyWidget(m_steps);
    connectSteps();
}

WizardPage::~WizardPage()
{
    // The form widgets refer to the models.
    delete m_steps;
}

QWidget *WizardPage::makeFooter()
{
    m_back = secondaryButton(tr("Back"));
    m_next = primaryButton(tr("Next"));
    m_cancel = secondaryButton(tr("Cancel"));
    m_back->setObjectName(u"wizard.back"_s);
    m_next->setObjectName(u"wizard.next"_s);
    m_cancel->setObjectName(u"wizard.cancel"_s);
    auto *draft = new IconText(tr("Draft kept on this computer, without secrets"), Tone::Muted);
    draft->setIcon(u"save"_s, Token::textMuted);
    draft->setObjectName(u"wizard.draftNote"_s);
    auto *bar = new QFrame;
    bar->setProperty("role", u"saveBar"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 10, 24, 10);
    row->setSpacing(8);
    row->addWidget(draft, 1);
#if defined(Q_OS_MACOS)
    row->insertWidget(0, m_cancel);
    row->addWidget(m_back);
    row->addWidget(m_next);
#else
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addSpacing(16);
    row->addWidget(m_cancel);
#endif
    return bar;
}

void WizardPage::connectSteps()
{
    connect(m_back, &QPushButton::clicked, this, &WizardPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &WizardPage::next);
    connect(m_cancel, &QPushButton::clicked, this, &WizardPage::cancel);
    connect(m_pane, &StatePane::retryRequested, this, &WizardPage::load);
    connect(m_type, &TypeStep::accepted, this, &WizardPage::next);
    connect(m_type, &TypeStep::changed, this, [this] { m_summary->setItems({}); });
    connect(m_details, &DetailsStep::changeTypeRequested, this, [this] { goTo(Type); });
    connect(m_details, &DetailsStep::changed, this, &WizardPage::saveDraft);
    connect(m_configure, &ConfigureStep::changed, this, &WizardPage::saveDraft);
    connect(m_review, &ReviewStep::editRequested, this, [this](const QString &key) {
        goTo(key == u"configuration" ? Configure : Details);
    });
    connect(m_lookAgain, &QPushButton::clicked, this, &WizardPage::load);
    connect(m_summary, &ErrorSummary::itemActivated, this, [this](const QString &key) {
        if (m_step == Details)
            m_details->focusFirstError();
        else if (m_step == Configure && m_configure->view())
            m_configure->view()->focusField(key);
    });
}

void WizardPage::start()
{
    begin(Drafts::newId());
}

void WizardPage::resume(const QString &draftId)
{
    begin(draftId);
}

void WizardPage::begin(const QString &draftId)
{
    ++m_generation;
    m_draftId = draftId;
    m_strategy = nullptr;
    m_creating = false;
    m_detailsModel->setStored(JsonBox());
    m_detailsModel->discard();
    m_next->setBusy(false);
    m_note->hide();
    m_review->reset();
    m_pane->setErrorContext({m_context.vendorName(), {}, tr("what you may add")});
    m_pane->setState(PageLoading{});
    goTo(Type);
    load();
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
}

void WizardPage::onProviders(const Result<QList<IdentityProvider>> &result)
{
    if (!result)
        return; // the server checks the identifier too
    QHash<QString, QString> taken;
    for (const IdentityProvider &provider : *result) {
        if (!provider.name.isEmpty())
            taken.insert(provider.name, provider.title());
    }
    m_details->setTaken(taken);
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
    m_details->setBranding(m_context.session()->info().organizationName, m_context.vendorName());
    const std::optional<Draft> draft = m_context.drafts().find(m_draftId);
    if (draft && !m_strategy) {
        const WizardDraft saved = WizardDraft::from(*draft);
        const Strategy *strategy = findStrategy(saved.strategy);
        if (strategy && m_configuration.allowedStrategies.contains(saved.strategy)) {
            m_type->choose(strategy);
            useStrategy(*strategy);
            m_detailsModel->restoreDraft(saved.details);
            m_formModel->restoreDraft(saved.configuration);
            m_details->start();
            goTo(static_cast<Step>(qBound(0, saved.step, static_cast<int>(Configure))));
            return;
        }
    }
    if (m_step == Type)
        m_type->focusFirst();
}

void WizardPage::useStrategy(const Strategy &strategy)
{
    if (m_strategy == &strategy)
        return;
    m_strategy = &strategy;
    auto model = std::make_unique<FormModel>(strategy.fields, strategy.rules);
    model->setStored(JsonBox());
    model->discard();
    // The view goes before the model it shows.
    m_configure->setForm(*model, strategy, m_context.vendorName());
    m_formModel = std::move(model);
    m_details->setStrategy(strategy);
    m_details->start();
}

void WizardPage::goTo(Step step)
{
    m_step = step;
    m_summary->setItems({});
    m_stepper->setCurrent(step);
    m_steps->setCurrentIndex(step);
    m_back->setEnabled(step != Type);
    m_next->setText(step == Review ? tr("Create provider") : tr("Next"));
    m_next->setEnabled(true);
    switch (step) {
    case Type:
        m_type->focusFirst();
        break;
    case Details:
        m_details->focusFirst();
        break;
    case Configure: {
        const VendorConfiguration &vendor = *m_context.configuration();
        m_configure->setGuide(*m_strategy,
                              {vendor.origin(), m_detailsModel->value(u"identifier"_s),
                               m_context.session()->info().organizationId, {}, vendor.tenantName,
                               vendor.connectionNamePrefixTemplate},
                              m_context.vendorName());
        m_configure->view()->focusFirstEmpty();
        break;
    }
    case Review:
        fillReview();
        m_next->setFocus(Qt::OtherFocusReason);
        break;
    }
}

bool WizardPage::validateStep()
{
    switch (m_step) {
    case Type:
        return m_type->chosen() != nullptr;
    case Details:
        return m_details->validate();
    case Configure:
        return m_formModel->validate();
    case Review:
        return true;
    }
    return false;
}

void WizardPage::showProblems()
{
    switch (m_step) {
    case Type:
        m_summary->setItems({{{}, {}, tr("Choose a type.")}});
        m_type->focusFirst();
        break;
    case Details: {
        QList<ErrorSummary::Item> items;
        const auto add = [&](const QString &key, const QString &name) {
            if (!m_details->error(key).isEmpty())
                items << ErrorSummary::Item{key, name, m_details->error(key)};
        };
        add(u"displayName"_s, tr("Display name"));
        add(u"identifier"_s, tr("Identifier"));
        m_summary->setItems(items);
        m_details->focusFirstError();
        break;
    }
    case Configure:
        m_summary->setItems(m_configure->view()->errors());
        m_configure->view()->focusFirstError();
        break;
    case Review:
        break;
    }
}

void WizardPage::next()
{
    if (m_creating || !std::holds_alternative<PageReady>(m_pane->state()))
        return;
    if (!validateStep()) {
        showProblems();
        return;
    }
    if (m_step == Review) {
        create();
        return;
    }
    if (m_step == Type)
        useStrategy(*m_type->chosen());
    goTo(static_cast<Step>(m_step + 1));
    saveDraft();
}

void WizardPage::goBack()
{
    if (m_step != Type && !m_creating)
        goTo(static_cast<Step>(m_step - 1));
}

void WizardPage::saveDraft()
{
    if (!m_strategy || m_creating)
        return;
    WizardDraft draft;
    draft.strategy = QString::fromLatin1(m_strategy->wireName);
    draft.step = m_step;
    draft.details = m_detailsModel->draft();
    draft.configuration = m_formModel->draft();
    m_context.drafts().put(
        draft.toDraft(m_draftId, m_context.session()->info().organizationId));
}

void WizardPage::discardDraft()
{
    if (m_context.drafts().find(m_draftId)) {
        const Result<Done> removed = m_context.drafts().remove(m_draftId);
        if (!removed)
            showError(removed.error());
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

void WizardPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        next();
    else
        QWidget::keyPressEvent(event);
}

} // namespace orgdesk::ui
