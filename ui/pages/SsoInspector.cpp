#include "ui/pages/SsoInspector.h"

#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/StrategyTile.h"
#include "ui/forms/CertificateWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

SsoInspector::SsoInspector(QWidget *parent)
    : QWidget(parent)
    , m_tile(new StrategyTile({}, StrategyTile::Size::Large))
    , m_title(label({}, Tone::Normal, FontRole::SectionTitle))
    , m_advice(wrappedLabel({}, Tone::Secondary))
    , m_action(primaryButton(tr("Show button")))
    , m_open(secondaryButton(tr("Open")))
{
    setObjectName("sso.inspector"_L1);
    m_action->setObjectName("sso.inspector.action"_L1);
    m_open->setObjectName("sso.inspector.open"_L1);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_advice);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_tile, 0, Qt::AlignTop);
    top->addLayout(texts, 1);
    top->addWidget(m_action, 0, Qt::AlignTop);
    top->addWidget(m_open, 0, Qt::AlignTop);

    auto *cells = new QHBoxLayout;
    cells->setSpacing(16);
    m_credential = addCell(cells, tr("Certificate"));
    m_attributes = addCell(cells, tr("Attributes"));
    m_domains = addCell(cells, tr("Domains"));
    m_provisioning = addCell(cells, tr("Provisioning"));

    auto *card = new Card;
    card->body()->addLayout(top);
    card->body()->addLayout(cells);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_open, &Button::clicked, this, [this] { Q_EMIT openRequested(m_id); });
    connect(m_action, &Button::clicked, this, [this] {
        if (m_remedy == HealthRemedy::ShowButton)
            Q_EMIT showButtonRequested(m_id);
        else
            Q_EMIT openRequested(m_id);
    });
}

SsoInspector::Cell SsoInspector::addCell(QLayout *row, const QString &title)
{
    auto *line = static_cast<QHBoxLayout *>(row);
    if (line->count() > 0)
        line->addWidget(new VerticalLine);
    const Cell cell{label(title, Tone::Muted, FontRole::Small), new IconText};
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(cell.title);
    column->addWidget(cell.value);
    line->addLayout(column, 1);
    return cell;
}

//! A signal without a text says nothing.
void SsoInspector::fill(const Cell &cell, const HealthSignal &signal, const QString &unknown)
{
    cell.value->setText(signal.text.isEmpty() ? unknown : signal.text);
    cell.value->setTone(signal.text.isEmpty() ? Tone::Neutral : toneOf(signal.level));
}

void SsoInspector::show(const SsoRow &row, const ProviderFacts &facts, const QString &vendor,
                        const QString &guard)
{
    const IdentityProvider &provider = row.provider;
    m_id = provider.id;
    const Strategy *strategy = findStrategy(provider.strategy);
    m_tile->setMonogram(strategy ? QString::fromUtf8(strategy->monogram) : u"?"_s);
    m_title->setText(provider.title());
    m_advice->setText(row.health.advice);
    m_advice->setVisible(!row.health.advice.isEmpty());
    m_remedy = row.health.remedy;
    const bool replaces = m_remedy == HealthRemedy::ReplaceCertificate;
    m_action->setVisible(replaces || m_remedy == HealthRemedy::ShowButton);
    m_action->setText(replaces ? tr("Replace certificate…") : tr("Show button"));
    m_action->setGuard(replaces ? QString() : guard); // it only opens the page

    const bool certificate = usesCertificate(provider);
    m_credential.title->setText(certificate ? tr("Certificate") : tr("Client secret"));
    fill(m_credential,
         certificate
             ? certificateHealth(provider, facts.now, true, facts.metadataEnds.value(provider.id))
             : secretHealth(provider, facts),
         certificate ? tr("Unknown") : tr("No reminder set"));
    const bool none = provider.attributes.isEmpty();
    fill(m_attributes, none ? HealthSignal{} : attributeHealth(provider, vendor),
         tr("None defined"));
    const HealthSignal reach = reachability(provider, facts);
    const qsizetype domains = provider.domains.size();
    m_domains.value->setText(domains == 0 ? tr("None")
                                 : domains == 1
                                 ? provider.domains.first()
                                 : tr("%n domains", nullptr, static_cast<int>(domains)));
    m_domains.value->setTone(domains == 0                              ? Tone::Neutral
                                 : reach.level == HealthLevel::Healthy ? Tone::Success
                                                                       : toneOf(reach.level));
    fill(m_provisioning, provisioningHealth(provider, facts), tr("Unknown"));
}

void SsoInspector::setBusy(bool busy)
{
    m_action->setBusy(busy);
}

} // namespace orgdesk::ui
