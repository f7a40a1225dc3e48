#include "ui/pages/ProviderSignOn.h"

#include "forms/CommonFields.h"
#include "strategies/ProviderForm.h"
#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/CheckRow.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Label.h"
#include "ui/forms/CheckList.h"
#include "ui/forms/FormChecks.h"
#include "ui/forms/FormView.h"
#include "ui/pages/CertificateCard.h"
#include "ui/shell/AppContext.h"

#include <QCheckBox>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

ProviderSignOn::ProviderSignOn(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_details(providerPageFields())
    , m_detailsView(new FormView(m_details, u"provider"_s, context.vendorName()))
    , m_button(new CheckRow(tr("Show a button on the login page")))
    , m_membership(new CheckRow(tr("Make people members on sign-in")))
    , m_settingsTitle(wrappedLabel({}, Tone::Normal, FontRole::SectionTitle))
    , m_noSettings(wrappedLabel({}, Tone::Secondary))
    , m_import(linkButton(tr("Import metadata…")))
    , m_certificate(new CertificateCard)
    , m_checkList(new CheckList(u"provider"_s))
    , m_values(new Card)
{
    build();
    connectCertificate();
    connect(m_detailsView, &FormView::edited, this, &ProviderSignOn::onEdited);
    connect(m_button, &CheckRow::toggled, this, &ProviderSignOn::onEdited);
    connect(m_membership, &CheckRow::toggled, this, &ProviderSignOn::onEdited);
}

ProviderSignOn::~ProviderSignOn()
{
    // The views look at the models until they are gone.
    m_checks.reset();
    delete m_detailsView;
    delete m_settingsView;
}

void ProviderSignOn::build()
{
    m_detailsView->editor(u"displayName"_s)->setObjectName("provider.displayName"_L1);
    m_button->box()->setObjectName("provider.showAsButton"_L1);
    m_membership->box()->setObjectName("provider.assignMembership"_L1);
    m_values->setObjectName("provider.values"_L1);
    m_values->body()->addWidget(
        label(tr("Values for your provider"), Tone::Normal, FontRole::SectionTitle));

    auto *switches = new QHBoxLayout;
    switches->setSpacing(16);
    switches->addWidget(m_button, 1, Qt::AlignTop);
    switches->addWidget(m_membership, 1, Qt::AlignTop);
    auto *form = new Card;
    form->body()->addWidget(m_detailsView);
    form->body()->addLayout(switches);
    form->body()->addWidget(new HorizontalLine);
    auto *settingsLine = new QHBoxLayout;
    settingsLine->addWidget(m_settingsTitle, 1);
    settingsLine->addWidget(m_import);
    form->body()->addLayout(settingsLine);
    form->body()->addWidget(m_noSettings);
    m_settingsPlace = new QVBoxLayout;
    form->body()->addLayout(m_settingsPlace);
    form->body()->addStretch(1);

    auto *main = new QVBoxLayout;
    main->setSpacing(16);
    main->addWidget(form);
    main->addWidget(m_checkList);
    main->addStretch(1);
    m_checkList->hide();
    m_side = new QVBoxLayout;
    m_side->setSpacing(16);
    m_side->addWidget(m_certificate);
    m_side->addWidget(m_values);
    m_side->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(24, 16, 24, 24);
    m_columns->setSpacing(16);
    m_columns->addLayout(main, 3);
    m_columns->addLayout(m_side, 2);
}

void ProviderSignOn::addSideCard(QWidget *card)
{
    m_side->insertWidget(m_side->count() - 1, card); // before the stretch
}

void ProviderSignOn::buildSettings(const Strategy *strategy)
{
    m_checks.reset();
    m_checkList->hide();
    delete m_settingsView;
    m_settingsView = nullptr;
    m_settings.reset();
    m_strategy = strategy;
    if (!strategy || strategy->fields.empty())
        return;
    m_settings = std::make_unique<FormModel>(strategy->fields, strategy->rules);
    m_settingsView = new FormView(*m_settings, u"provider"_s, m_context.vendorName());
    m_settingsView->setSettingsName(strategyName(QString::fromUtf8(strategy->wireName)));
    m_settingsPlace->addWidget(m_settingsView);
    connect(m_settingsView, &FormView::edited, this, &ProviderSignOn::onEdited);
    buildChecks();
}

void ProviderSignOn::show(const IdentityProvider &provider)
{
    m_provider = provider;
    const Strategy *strategy = findStrategy(provider.strategy);
    if (strategy != m_strategy || (strategy && !m_settings))
        buildSettings(strategy);
    const JsonBox body = formBody(provider);
    m_details.setStored(body);
    if (m_settings) {
        m_settings->forgetSecrets();
        m_settings->setStored(body);
    }
    m_settingsTitle->setText(strategy ? settingsTitle(*strategy) : tr("Settings"));
    m_noSettings->setVisible(!m_settings);
    m_noSettings->setText(
        tr("The settings of this provider are not available here. %1 keeps them for you.")
            .arg(m_context.vendorName()));
    refreshSwitches();
    refreshCertificate();
    refreshValues();
    refreshLocks();
    Q_EMIT edited();
}

void ProviderSignOn::refreshSwitches()
{
    const QSignalBlocker button(m_button);
    const QSignalBlocker membership(m_membership);
    m_button->setChecked(m_provider.showAsButton.value_or(false));
    m_membership->setChecked(m_provider.assignMembershipOnLogin.value_or(false));
    m_button->setDirty(false);
    m_membership->setDirty(false);
}

void ProviderSignOn::setConfiguration(const std::optional<IdpConfiguration> &configuration)
{
    m_configuration = configuration;
    refreshLocks();
}

void ProviderSignOn::setAccess(Access access)
{
    m_access = access;
    refreshLocks();
}

void ProviderSignOn::setFrozen(bool frozen)
{
    m_frozen = frozen;
    refreshLocks();
}

void ProviderSignOn::refreshLocks()
{
    const bool everything = m_access == Access::Everything && !m_frozen;
    const bool switches = m_access != Access::None && !m_frozen;
    m_detailsView->setReadOnly(!everything);
    if (m_settingsView)
        m_settingsView->setReadOnly(!everything);
    m_import->setEnabled(everything);
    m_certificate->setGuard(
        m_access == Access::Everything
            ? QString()
            : tr("%1 lets you see this provider but not change it.").arg(m_context.vendorName()));
    const QString fixed = tr("Set by %1.").arg(m_context.vendorName());
    const bool buttonFixed = m_configuration && !m_configuration->canSetShowAsButton;
    const bool membershipFixed = m_configuration && !m_configuration->canSetAssignMembershipOnLogin;
    m_button->setLocked(!switches || buttonFixed, buttonFixed ? fixed : QString());
    m_membership->setLocked(!switches || membershipFixed, membershipFixed ? fixed : QString());
}

void ProviderSignOn::onEdited()
{
    m_button->setDirty(m_button->isChecked() != m_provider.showAsButton.value_or(false));
    m_membership->setDirty(m_membership->isChecked()
                           != m_provider.assignMembershipOnLogin.value_or(false));
    Q_EMIT edited();
}

IdentityProviderPatch ProviderSignOn::patch() const
{
    static const FormModel nothing({});
    IdentityProviderPatch patch = patchFromForms(m_details, m_settings ? *m_settings : nothing);
    if (m_button->isChecked() != m_provider.showAsButton.value_or(false))
        patch.showAsButton = m_button->isChecked();
    if (m_membership->isChecked() != m_provider.assignMembershipOnLogin.value_or(false))
        patch.assignMembershipOnLogin = m_membership->isChecked();
    return patch;
}

void ProviderSignOn::discard()
{
    show(IdentityProvider(m_provider));
    clearErrors();
}

bool ProviderSignOn::validate()
{
    const bool details = m_details.validate();
    const bool settings = !m_settings || m_settings->validate();
    return details && settings;
}

QList<ErrorSummary::Item> ProviderSignOn::errors() const
{
    QList<ErrorSummary::Item> items = m_detailsView->errors();
    if (m_settingsView)
        items += m_settingsView->errors();
    return items;
}

QList<FieldError> ProviderSignOn::setServerErrors(const QList<FieldError> &errors)
{
    QList<FieldError> rest = m_details.setServerErrors(errors, m_context.vendorName());
    if (m_settings && !rest.isEmpty())
        rest = m_settings->setServerErrors(rest, m_context.vendorName());
    return rest;
}

void ProviderSignOn::clearErrors()
{
    m_details.clearErrors();
    if (m_settings)
        m_settings->clearErrors();
}

bool ProviderSignOn::focusField(const QString &key)
{
    return m_detailsView->focusField(key) || (m_settingsView && m_settingsView->focusField(key));
}

bool ProviderSignOn::focusFirstError()
{
    return m_detailsView->focusFirstError()
        || (m_settingsView && m_settingsView->focusFirstError());
}

void ProviderSignOn::focusFirst()
{
    m_detailsView->focusField(u"displayName"_s);
}

QSize ProviderSignOn::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void ProviderSignOn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Side cards go under the form below a window of 980 (ui.md 15).
    m_columns->setDirection(width() < 768 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace orgdesk::ui
