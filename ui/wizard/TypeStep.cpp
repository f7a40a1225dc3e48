#include "ui/wizard/TypeStep.h"

#include "forms/FormModel.h"
#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/common/ChoiceCard.h"
#include "ui/common/Copied.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/MessageView.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/forms/DropZone.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardColumns = 3;

} // namespace

TypeStep::TypeStep(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_offer(new QWidget)
    , m_zone(new DropZone(DropZone::Look::Card, tr("Have metadata already?"),
                          tr("Drop the file here. OrgDesk picks the type."), m_offer))
    , m_grid(new QGridLayout)
    , m_group(new QButtonGroup(this))
    , m_subtitle(nullptr)
    , m_notOffered(new IconText({}, Tone::Secondary))
    , m_askVendor(linkButton({}))
    , m_copyMessage(primaryButton({}, u"copy"_s))
    , m_none(new MessageView(u"sso"_s, Token::textMuted, {}))
{
    setObjectName(u"wizard.types"_s);
    m_zone->hide(); // until it has its place in the grid
    setAccessibleName(tr("Type"));
    m_notOffered->setObjectName(u"wizard.notOffered"_s);
    m_notOffered->setIcon(u"info"_s, Token::textMuted);
    m_askVendor->setObjectName(u"wizard.askVendor"_s);
    m_none->setObjectName(u"wizard.types.none"_s);
    m_copyMessage->setObjectName(u"wizard.types.none.copy"_s);
    m_none->addButton(m_copyMessage);
    m_none->hide();
    auto *subtitle = wrappedLabel({}, Tone::Secondary);
    m_subtitle = subtitle;
    m_grid->setSpacing(12);
    makeZone();
    auto *footnote = new QHBoxLayout;
    footnote->addWidget(m_notOffered, 1);
    footnote->addWidget(m_askVendor, 0, Qt::AlignTop);

    auto *offer = new QVBoxLayout(m_offer);
    offer->setContentsMargins(0, 0, 0, 0);
    offer->setSpacing(4);
    offer->addWidget(wrappedLabel(tr("Which identity provider do you use?"), Tone::Normal,
                                  FontRole::SectionTitle));
    offer->addWidget(subtitle);
    offer->addSpacing(10);
    offer->addLayout(m_grid);
    offer->addSpacing(10);
    offer->addLayout(footnote);
    offer->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_offer, 1);
    column->addWidget(m_none, 1);

    connect(m_group, &QButtonGroup::buttonClicked, this, [this] { Q_EMIT changed(); });
    for (Button *ask : {m_askVendor, m_copyMessage}) {
        connect(ask, &QPushButton::clicked, this, [this, ask] {
            QGuiApplication::clipboard()->setText(
                tr("Hello, please allow these identity provider types for our organization in "
                   "OrgDesk: %1.")
                    .arg(m_missing.join(u", "_s)));
            showCopied(*ask);
        });
    }
}

void TypeStep::addCard(const Strategy *strategy, int position)
{
    const QString facts =
        tr("%1, %2").arg(schemaText(strategy->protocol), schemaText(strategy->effort));
    auto *card =
        new ChoiceCard(schemaText(strategy->name),
                       strategy->summary ? schemaText(strategy->summary) : QString(), facts);
    card->setObjectName(u"wizard.type[%1]"_s.arg(QString::fromLatin1(strategy->key)));
    card->setMonogram(QString::fromLatin1(strategy->monogram));
    card->setAccessibleName(tr("%1, %2").arg(schemaText(strategy->name), facts));
    m_group->addButton(card, position);
    m_grid->addWidget(card, position / cardColumns, position % cardColumns);
    m_cards << card;
    m_strategies << strategy;
    connect(card, &ChoiceCard::accepted, this, &TypeStep::accepted);
}

void TypeStep::setAllowed(const QStringList &allowed, const QString &vendor)
{
    const Strategy *before = chosen();
    qDeleteAll(m_cards);
    m_cards.clear();
    m_strategies.clear();
    m_vendor = vendor;
    m_allowed = allowed;
    QStringList missing;
    for (const Strategy *strategy : strategies()) {
        if (!strategy->creatable)
            continue;
        if (allowed.contains(QString::fromLatin1(strategy->wireName)))
            addCard(strategy, static_cast<int>(m_cards.size()));
        else
            missing << schemaText(strategy->name);
    }
    const auto position = static_cast<int>(m_cards.size());
    m_grid->addWidget(m_zone, position / cardColumns, position % cardColumns);
    static const QStringList takeMetadata{u"adfs"_s, u"pingfederate"_s, u"samlp"_s, u"oidc"_s};
    m_zone->setVisible(std::any_of(takeMetadata.begin(), takeMetadata.end(),
                                   [&](const QString &name) { return allowed.contains(name); }));
    for (int column = 0; column < cardColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    showNotOffered(missing, vendor);
    m_offer->setVisible(!m_cards.isEmpty());
    m_none->setVisible(m_cards.isEmpty());
    m_none->setTitle(tr("%1 doesn’t let you add providers yet").arg(vendor));
    m_none->setText(tr("No provider type is switched on for your organization."));
    m_copyMessage->setText(tr("Copy message for %1").arg(vendor));
    qobject_cast<QLabel *>(m_subtitle)->setText(tr("These are the types %1 accepts.").arg(vendor));
    choose(before);
}

void TypeStep::showNotOffered(const QStringList &names, const QString &vendor)
{
    m_missing = names;
    m_notOffered->setVisible(!names.isEmpty());
    m_askVendor->setVisible(!names.isEmpty());
    const QString text =
        tr("%1 doesn’t offer %2 for your organization.").arg(vendor, listed(names));
    m_notOffered->setText(QStringList{text, insteadOf(names)}.join(u' ').trimmed());
    m_askVendor->setText(tr("Ask %1 to add a type…").arg(vendor));
}

QString TypeStep::insteadOf(const QStringList &names) const
{
    if (!m_strategies.contains(findStrategy(u"samlp"_s)))
        return {};
    QStringList also;
    for (const QString &wireName : {u"adfs"_s, u"pingfederate"_s}) {
        if (const QString name = strategyName(wireName); names.contains(name))
            also << name;
    }
    if (also.isEmpty())
        return {};
    if (also.size() == 1)
        return tr("%1 also works as Custom SAML if it publishes SAML metadata.").arg(also.first());
    return also == names
        ? tr("Both also work as Custom SAML if they publish SAML metadata.")
        : tr("%1 also work as Custom SAML if they publish SAML metadata.").arg(listed(also));
}

void TypeStep::choose(const Strategy *strategy)
{
    const qsizetype index = m_strategies.indexOf(strategy);
    if (index >= 0)
        m_cards.at(index)->setChecked(true);
}

const Strategy *TypeStep::chosen() const
{
    const int id = m_group->checkedId();
    return id >= 0 && id < m_strategies.size() ? m_strategies.at(id) : nullptr;
}

void TypeStep::focusFirst()
{
    if (m_cards.isEmpty())
        return;
    QAbstractButton *checked = m_group->checkedButton();
    (checked ? checked : m_cards.first())->setFocus(Qt::OtherFocusReason);
}

} // namespace orgdesk::ui
