#include "ui/pages/ProviderProvisioning.h"

#include "config/VendorConfiguration.h"
#include "core/Clock.h"
#include "myorg/MyOrganizationApi.h"
#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Chip.h"
#include "ui/common/CopyField.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/MessageView.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/Skeleton.h"
#include "ui/common/StatePane.h"
#include "ui/dialogs/AttributeTexts.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/dialogs/ScimWords.h"
#include "ui/pages/Refusals.h"
#include "ui/pages/ScimAttributes.h"
#include "ui/pages/ScimGuide.h"
#include "ui/pages/ScimRotation.h"
#include "ui/pages/ScimTokens.h"
#include "ui/shell/AppContext.h"

#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

ProviderProvisioning::ProviderProvisioning(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_pane(new StatePane(this))
{
    setObjectName("provider.scim"_L1);
    m_pane->setSkeleton(new Skeleton(Skeleton::Shape::Form));
    m_pane->setReadyWidget(makeReady());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    connectParts();
}

ProviderProvisioning::~ProviderProvisioning() = default;

QWidget *ProviderProvisioning::makeReady()
{
    m_off = new MessageView(u"provisioning"_s, Token::textMuted, {});
    m_off->setObjectName("provider.scim.state"_L1);
    m_turnOn = primaryButton(tr("Turn on provisioning"));
    m_turnOn->setObjectName("provider.scim.turnOn"_L1);
    m_off->addButton(m_turnOn);
    m_on = makeOn();
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_off);
    m_stack->addWidget(m_on);
    m_problem = new NoteFrame(Tone::Danger);
    m_problem->setObjectName("provider.scim.problem"_L1);
    m_problem->hide();
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
    return widget;
}

QWidget *ProviderProvisioning::makeOn()
{
    m_rotation = new ScimRotation;
    m_tokens = new ScimTokens;
    m_guide = new ScimGuide;
    m_attributes = new ScimAttributes(m_context.vendorName());
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(makeAddress());
    column->addWidget(m_rotation);
    column->addWidget(m_tokens);
    column->addWidget(m_guide);
    column->addWidget(m_attributes);
    column->addStretch(1);
    return widget;
}

Card *ProviderProvisioning::makeAddress()
{
    m_turnOff = linkButton(tr("Turn off…"));
    m_turnOff->setKind(Button::Kind::DangerOutline);
    m_turnOff->setCompact(true);
    m_turnOff->setObjectName("provider.scim.turnOff"_L1);
    auto *card = new Card;
    card->setTitle(tr("SCIM provisioning"));
    card->header()->insertWidget(1, new Chip(tr("On"), Tone::Success, u"check"_s));
    card->header()->addWidget(m_turnOff);
    m_address = new CopyField(tr("SCIM address"));
    m_address->setObjectNames(u"provider.scim.url"_s);
    m_userId = new CopyField(tr("user attribute"));
    m_userId->setObjectNames(u"provider.scim.userId"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const QList<std::tuple<QString, QWidget *, int>> fields{
        {tr("SCIM address for your provider"), m_address, 3},
        {tr("Users are matched by"), m_userId, 1}};
    for (const auto &[title, field, share] : fields) {
        auto *one = new QVBoxLayout;
        one->setSpacing(4);
        one->addWidget(label(title, Tone::Muted, FontRole::Small));
        one->addWidget(field);
        row->addLayout(one, share);
    }
    card->body()->addLayout(row);
    return card;
}

void ProviderProvisioning::connectParts()
{
    connect(m_pane, &StatePane::retryRequested, this, &ProviderProvisioning::load);
    connect(m_turnOn, &Button::clicked, this, &ProviderProvisioning::turnOn);
    connect(m_turnOff, &Button::clicked, this, &ProviderProvisioning::askToTurnOff);
    connect(m_tokens, &ScimTokens::createRequested, this, &ProviderProvisioning::createToken);
    connect(m_tokens, &ScimTokens::replaceRequested, this, &ProviderProvisioning::replaceToken);
    connect(m_tokens, &ScimTokens::revokeRequested, this, &ProviderProvisioning::askToRevoke);
    connect(m_tokens, &ScimTokens::retryRequested, this, &ProviderProvisioning::loadTokens);
    connect(m_rotation, &ScimRotation::createRequested, this, &ProviderProvisioning::createToken);
    connect(m_rotation, &ScimRotation::revokeRequested, this, &ProviderProvisioning::askToRevoke);
    connect(m_attributes, &ScimAttributes::updateRequested, this,
            &ProviderProvisioning::askToUpdate);
}

void ProviderProvisioning::show(const IdentityProvider &provider)
{
    const bool isOther = provider.id != m_provider.id;
    if (isOther)
        forget();
    m_provider = provider;
    refresh();
    if (isOther && isVisible())
        load();
}

void ProviderProvisioning::setConfiguration(const std::optional<IdpConfiguration> &configuration)
{
    m_offers = configuration;
    refresh();
}

void ProviderProvisioning::setGuards(const Guards &guards)
{
    m_guards = guards;
    refresh();
}

void ProviderProvisioning::forget()
{
    ++m_generation;
    m_provider = {};
    m_configuration.reset();
    m_isLoaded = false;
    m_isLoading = false;
    m_tokensKnown = false;
    m_tokens->forget();
    m_rotation->end();
    m_problem->hide();
    m_pane->setState(PageLoading{});
    Q_EMIT needsAttention(false);
}

bool ProviderProvisioning::isOffered() const
{
    const Strategy *strategy = findStrategy(m_provider.strategy);
    if (!m_offers || !strategy)
        return true; // nobody said otherwise
    return m_offers->strategies.value(QString::fromUtf8(strategy->configurationKey)).offersScim();
}

void ProviderProvisioning::refresh()
{
    if (m_provider.id.isEmpty())
        return;
    m_stack->setCurrentWidget(m_configuration ? m_on : m_off);
    if (!m_configuration)
        refreshOff();
    m_turnOff->setGuard(m_guards.turnOff);
    m_tokens->setGuards(m_guards.createToken, m_guards.revokeToken);
    m_attributes->setGuard(m_guards.update);
    if (!m_configuration)
        return;
    const VendorConfiguration *vendor = m_context.configuration();
    m_address->setValue(
        vendor ? u"%1/scim/v2/connections/%2/"_s.arg(vendor->origin(), m_provider.id) : QString());
    m_userId->setValue(m_configuration->userIdAttribute);
    m_attributes->show(*m_configuration, m_context.vendorName());
    m_guide->show(m_provider.strategy, m_context.vendorName());
    const QDateTime now = m_context.clock().now();
    const auto &tokens = m_tokens->tokens();
    const bool ends = std::any_of(tokens.begin(), tokens.end(), [&](const ScimToken &one) {
        const Tone tone = validityOf(one, now).tone;
        return tone == Tone::Warning || tone == Tone::Danger;
    });
    Q_EMIT needsAttention(ends || !driftOf(m_configuration->attributes).isEmpty());
}

void ProviderProvisioning::refreshOff()
{
    const QString vendor = m_context.vendorName();
    const bool offered = isOffered();
    m_turnOn->setVisible(offered);
    if (!offered) {
        m_off->setTitle(tr("%1 doesn’t offer provisioning for %2.")
                            .arg(vendor, strategyName(m_provider.strategy)));
        m_off->setText(tr("People get their account when they sign in for the first time."));
        return;
    }
    m_off->setTitle(tr("Create and remove accounts automatically"));
    m_off->setText(tr("Your provider tells %1 who joins and leaves.").arg(vendor));
    m_turnOn->setGuard(!m_guards.turnOn.isEmpty() ? m_guards.turnOn
                           : m_provider.isEnabled ? QString()
                                                  : tr("Enable the provider first."));
}

void ProviderProvisioning::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) // others change it too
        load();
}

void ProviderProvisioning::reload()
{
    if (m_isLoaded && isVisible())
        load();
}

} // namespace orgdesk::ui
