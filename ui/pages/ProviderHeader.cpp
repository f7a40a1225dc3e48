#include "ui/pages/ProviderHeader.h"

#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/PlainToolTip.h"
#include "ui/common/StrategyTile.h"
#include "ui/common/Switch.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

ProviderHeader::ProviderHeader(QWidget *parent)
    : QWidget(parent)
    , m_back(linkButton(tr("Single sign-on"), u"arrowLeft"_s))
    , m_tile(new StrategyTile({}, StrategyTile::Size::Large))
    , m_title(label({}, Tone::Normal, FontRole::PageTitle))
    , m_identifier(label({}, Tone::Secondary, FontRole::Mono))
    , m_type(label({}, Tone::Secondary, FontRole::Small))
    , m_enabledText(label(tr("Enabled")))
    , m_enabled(new Switch)
    , m_test(secondaryButton(tr("Test sign-in…"), u"play"_s))
    , m_menu(iconButton(u"more"_s, tr("More actions")))
{
    m_back->setObjectName("provider.back"_L1);
    m_title->setObjectName("provider.title"_L1);
    m_identifier->setObjectName("provider.identifier"_L1);
    m_identifier->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_enabled->setObjectName("provider.enabled"_L1);
    m_test->setObjectName("provider.test"_L1);
    m_menu->setObjectName("provider.menu"_L1);

    auto *names = new QHBoxLayout;
    names->setSpacing(8);
    names->addWidget(m_identifier);
    names->addWidget(m_type);
    names->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addLayout(names);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_tile);
    row->addLayout(texts, 1);
    row->addWidget(m_enabledText);
    row->addWidget(m_enabled);
    row->addSpacing(12);
    row->addWidget(m_test);
    row->addWidget(m_menu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addLayout(row);

    connect(m_back, &Button::clicked, this, &ProviderHeader::backRequested);
    connect(m_test, &Button::clicked, this, &ProviderHeader::testRequested);
    connect(m_menu, &Button::clicked, this, &ProviderHeader::menuRequested);
    // Not clicked(): assistive technology toggles without a click, a busy switch too.
    connect(m_enabled, &QCheckBox::toggled, this, [this](bool on) {
        if (m_enabled->isBusy() || m_enabled->isGuarded())
            showEnabled(!on);
        else
            Q_EMIT enabledRequested(on);
    });
}

void ProviderHeader::show(const IdentityProvider &provider)
{
    const Strategy *strategy = findStrategy(provider.strategy);
    m_tile->setMonogram(strategy ? QString::fromUtf8(strategy->monogram) : u"?"_s);
    m_title->setText(provider.title());
    m_identifier->setText(provider.name);
    m_identifier->setVisible(!provider.name.isEmpty());
    m_type->setText(provider.isMinimal() ? QString() : strategyName(provider.strategy));
    showEnabled(provider.isEnabled);
    m_enabled->setAccessibleName(tr("Enabled, %1").arg(provider.title()));
    m_menu->setAccessibleName(tr("More actions for %1").arg(provider.title()));
    m_menu->setToolTip(plainToolTip(tr("More actions for %1").arg(provider.title())));
}

void ProviderHeader::showEnabled(bool enabled)
{
    const QSignalBlocker blocker(m_enabled);
    m_enabled->setChecked(enabled);
    m_enabledText->setText(enabled ? tr("Enabled") : tr("Disabled"));
}

void ProviderHeader::setGuard(const QString &reason)
{
    m_enabled->setGuard(reason);
    m_enabledText->setToolTip(plainToolTip(reason));
}

void ProviderHeader::setTestOffered(bool offered)
{
    m_test->setVisible(offered);
}

void ProviderHeader::setBusy(bool busy)
{
    m_enabled->setBusy(busy);
}

} // namespace orgdesk::ui
