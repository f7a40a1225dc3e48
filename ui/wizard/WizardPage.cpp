#include "ui/wizard/WizardPage.h"

#include "config/VendorConfiguration.h"
#include "forms/CommonFields.h"
#include "forms/FormModel.h"
#include "session/Session.h"
#include "store/Drafts.h"
#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/PageHeader.h"
#include "ui/common/StatePane.h"
#include "ui/common/Stepper.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/forms/ErrorSummary.h"
#include "ui/forms/FormView.h"
#include "ui/shell/AppContext.h"
#include "ui/wizard/ConfigureStep.h"
#include "ui/wizard/DetailsStep.h"
#include "ui/wizard/EmailDomains.h"
#include "ui/wizard/GuidePanel.h"
#include "ui/wizard/InertArea.h"
#include "ui/wizard/ReviewStep.h"
#include "ui/wizard/TypeStep.h"
#include "ui/wizard/WizardFooter.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

WizardPage::WizardPage(AppContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_pane(new StatePane(this))
    , m_stepper(new Stepper({tr("Type"), tr("Details"), tr("Configure"), tr("Review")}))
    , m_summary(new ErrorSummary)
    , m_note(new NoteFrame(Tone::Danger))
    , m_steps(new QStackedWidget)
    , m_inert(new InertArea(m_steps))
    , m_footer(new WizardFooter)
    , m_back(m_footer->back())
    , m_next(m_footer->next())
    , m_cancel(m_footer->cancel())
    , m_detailsModel(std::make_unique<FormModel>(providerDetailsFields()))
{
    m_type = new TypeStep(context);
    m_details = new DetailsStep(*m_detailsModel);
    m_configure = new ConfigureStep(context);
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
    column->addWidget(m_footer);
    m_pane->setReadyWidget(m_steps);
    connectSteps();
}

WizardPage::~WizardPage()
{
    // The form widgets refer to the models.
    delete m_steps;
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
    connect(&m_details->domains(), &EmailDomains::retryRequested, this, &WizardPage::loadDomains);
    connect(m_type, &TypeStep::picked, this, [this](const MetadataPick &pick) { m_pick = pick; });
    connect(m_configure, &ConfigureStep::changed, this, [this] {
        waitForChecks(false);
        m_summary->offerContinue({}); // what it was about has changed
        if (m_step == Configure)
            m_guideSteps = m_configure->guide()->doneSteps();
        saveDraft();
    });
    connect(m_configure, &ConfigureStep::checked, this, [this] {
        if (std::exchange(m_waitsForChecks, false)) {
            waitForChecks(false);
            next();
        }
    });
    connect(m_summary, &ErrorSummary::continueRequested, this, &WizardPage::continueAnyway);
    connect(m_review, &ReviewStep::editRequested, this, [this](const QString &key) {
        if (!m_creating)
            goTo(key == u"configuration" ? Configure : Details);
    });
    connect(m_lookAgain, &QPushButton::clicked, this, &WizardPage::lookAgain);
    connect(&m_context, &AppContext::permissionsChanged, this, &WizardPage::refreshGuard);
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

void WizardPage::refreshGuard()
{
    m_next->setGuard(m_step == Review ? missingPermission(m_context, u"createIdp"_s) : QString());
}

void WizardPage::goTo(Step step)
{
    m_step = step;
    waitForChecks(false);
    m_summary->setItems({});
    m_stepper->setCurrent(step);
    m_steps->setCurrentIndex(step);
    m_back->setEnabled(step != Type);
    m_next->setText(step == Review ? tr("Create provider") : tr("Next"));
    m_next->setEnabled(true);
    refreshGuard();
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
                              {vendor.origin(),
                               m_detailsModel->value(u"identifier"_s),
                               m_context.session()->info().organizationId,
                               {},
                               vendor.tenantName,
                               vendor.connectionNamePrefixTemplate},
                              m_context.vendorName());
        m_configure->guide()->setParties(
            {{}, m_context.organizationTitle(), m_detailsModel->value(u"displayName"_s), {}});
        m_configure->guide()->setDomain(m_formModel->value(u"domain"_s));
        m_configure->guide()->setDoneSteps(m_guideSteps);
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

void WizardPage::toggleGuide()
{
    if (m_step == Configure)
        m_configure->toggleGuide();
}

void WizardPage::next()
{
    if (m_creating || !std::holds_alternative<PageReady>(m_pane->state()))
        return;
    if (!validateStep()) {
        showProblems();
        return;
    }
    if (m_step == Review)
        create();
    else if (m_step != Configure || checksLetPass())
        goOn();
}

void WizardPage::goOn()
{
    if (m_step == Type) {
        useStrategy(*m_type->chosen());
        applyPick();
    }
    goTo(static_cast<Step>(m_step + 1));
    saveDraft();
}

void WizardPage::goBack()
{
    if (m_step != Type && !m_creating)
        goTo(static_cast<Step>(m_step - 1));
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
