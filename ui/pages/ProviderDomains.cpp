#include "ui/pages/ProviderDomains.h"

#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/Skeleton.h"
#include "ui/common/StatePane.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/RowDelegate.h"
#include "ui/tables/TableView.h"

#include <QShowEvent>
#include <QToolTip>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto domainKeyPrefix = "domain:"_L1;

QString ownershipWord(DomainVerification verification)
{
    switch (verification) {
    case DomainVerification::Verified:
        return ProviderDomains::tr("Verified");
    case DomainVerification::Pending:
        return ProviderDomains::tr("Pending");
    case DomainVerification::Failed:
        return ProviderDomains::tr("Failed");
    case DomainVerification::Unknown:
        break;
    }
    return ProviderDomains::tr("Not known");
}

Cell ownershipCell(const RoutedDomain &one)
{
    const DomainVerification verification = one.domain.verification;
    const QString word = ownershipWord(verification);
    if (verification == DomainVerification::Pending)
        return Cell::health(word, Tone::Secondary, u"clock"_s);
    return Cell::health(word,
                        verification == DomainVerification::Verified     ? Tone::Success
                            : verification == DomainVerification::Failed ? Tone::Danger
                                                                         : Tone::Neutral);
}

QString alsoRoutedTo(const RoutedDomain &one)
{
    if (!one.othersKnown)
        return ProviderDomains::tr("Not known");
    if (!one.others.isEmpty())
        return listed(one.others);
    return one.isRouted ? ProviderDomains::tr("Only this provider") : ProviderDomains::tr("Nobody");
}

QString actionWord(const RoutedDomain &one)
{
    if (one.domain.verification == DomainVerification::Pending)
        return ProviderDomains::tr("Verify…");
    return one.domain.verification == DomainVerification::Failed ? ProviderDomains::tr("See why…")
                                                                 : QString();
}

} // namespace

ProviderDomains::ProviderDomains(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_pane(new StatePane(this))
    , m_model(new ColumnTable<RoutedDomain>(
          columns(),
          [](const RoutedDomain &one) { return QString(domainKeyPrefix + one.domain.domain); },
          this))
{
    setObjectName("provider.domainsTab"_L1);
    m_pane->setSkeleton(new Skeleton(Skeleton::Shape::Form));
    m_pane->setReadyWidget(makeReady());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    connect(m_pane, &StatePane::retryRequested, this, &ProviderDomains::load);
    connect(m_table, &TableView::checkToggled, this, &ProviderDomains::toggle);
    connect(m_table, &TableView::opened, this, &ProviderDomains::act);
    connect(m_table, &TableView::actionRequested, this, &ProviderDomains::act);
    connect(m_add, &Button::clicked, this, &ProviderDomains::askToAdd);
}

ProviderDomains::~ProviderDomains() = default;

QWidget *ProviderDomains::makeReady()
{
    m_info = wrappedLabel({}, Tone::Secondary);
    m_none = wrappedLabel(tr("Your organization has no domain yet. Add the one in your people’s "
                             "email addresses."),
                          Tone::Secondary);
    m_add = secondaryButton(tr("Add domain…"), u"plus"_s);
    m_add->setObjectName("provider.domains.add"_L1);
    m_table = new TableView;
    m_table->setObjectName("provider.domains"_L1);
    m_table->setAccessibleName(tr("Domains"));
    m_table->setCompact(true);
    m_table->setModel(m_model);
    m_table->setFitsContents(true);
    m_table->setColumnSizing(u"domain"_s, 3, 180);
    m_table->setColumnSizing(u"ownership"_s, 1, 120);
    m_table->setColumnSizing(u"others"_s, 2, 140);
    m_table->setColumnSizing(u"action"_s, 0, 100);
    m_two = new NoteFrame(Tone::Info);
    m_two->setObjectName("provider.domains.two"_L1);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_info, 1, Qt::AlignVCenter);
    line->addWidget(m_add);
    column->addLayout(line);
    column->addWidget(m_none);
    column->addWidget(card);
    column->addWidget(m_two);
    column->addStretch(1);
    return widget;
}

QList<Column<RoutedDomain>> ProviderDomains::columns()
{
    using Item = RoutedDomain;
    Column<Item> box(u"domain"_s, tr("Route to this provider"),
                     [](const Item &one) { return one.domain.domain; });
    box.cell = [this](const Item &one) { return boxOf(one); };
    box.toolTip = [this](const Item &one) { return refusalOf(one); };
    box.accessibleText = [this](const Item &one) {
        const QString state = one.isRouted ? tr("%1, routed here").arg(one.domain.domain)
                                           : tr("%1, not routed here").arg(one.domain.domain);
        const QString refusal = refusalOf(one);
        return refusal.isEmpty() ? state : tr("%1. %2").arg(state, refusal);
    };
    Column<Item> ownership(u"ownership"_s, tr("Ownership"),
                           [](const Item &one) { return ownershipWord(one.domain.verification); });
    ownership.cell = ownershipCell;
    Column<Item> others(u"others"_s, tr("Also routed to"), alsoRoutedTo);
    Column<Item> action(u"action"_s, tr("What to do"), actionWord);
    action.titleHidden = true;
    action.cell = [](const Item &one) { return Cell::action(actionWord(one), Tone::Normal); };
    action.accessibleText = [](const Item &one) {
        const QString word = actionWord(one);
        return word.isEmpty() ? QString() : tr("%1 %2").arg(word, one.domain.domain);
    };
    return {box, ownership, others, action};
}

Cell ProviderDomains::boxOf(const RoutedDomain &one) const
{
    Cell cell;
    cell.look = Cell::Look::Check;
    cell.text = one.domain.domain;
    cell.on = one.isRouted;
    cell.tone = refusalOf(one).isEmpty() ? Tone::Normal : Tone::Muted;
    return cell;
}

//! Why the box of a domain can't be toggled; empty when it can.
QString ProviderDomains::refusalOf(const RoutedDomain &one) const
{
    if (one.isRouted)
        return m_clearGuard; // also of a domain that lost its verification
    if (!m_routeGuard.isEmpty())
        return m_routeGuard;
    if (one.domain.isVerified())
        return {};
    return one.domain.verification == DomainVerification::Failed
        ? tr("Its verification failed. Only a verified domain can be routed.")
        : tr("Verify the domain first. Only a verified domain can be routed.");
}

void ProviderDomains::show(const IdentityProvider &provider)
{
    const bool isOther = provider.id != m_provider.id;
    if (isOther)
        forget();
    m_provider = provider;
    m_info->setText(
        tr("People with these email domains are sent straight to %1. Changes apply at once.")
            .arg(provider.title()));
    refresh();
    if (isOther && isVisible())
        load();
}

void ProviderDomains::setGuards(const QString &route, const QString &clear, const QString &add)
{
    m_routeGuard = route;
    m_clearGuard = clear;
    m_add->setGuard(add);
    refresh();
}

void ProviderDomains::forget()
{
    ++m_generation;
    m_provider = {};
    m_domains.clear();
    m_others.clear();
    m_othersKnown = false;
    m_isLoaded = false;
    m_isLoading = false;
    m_model->replaceAll({});
    m_pane->setState(PageLoading{});
}

void ProviderDomains::refresh()
{
    QList<RoutedDomain> rows;
    QStringList known;
    QStringList shared;
    for (const OrganizationDomain &domain : m_domains) {
        RoutedDomain row;
        row.domain = domain;
        row.isRouted = m_provider.domains.contains(domain.domain, Qt::CaseInsensitive);
        row.othersKnown = m_othersKnown;
        for (const IdentityProvider &other : m_others) {
            if (other.id != m_provider.id
                && other.domains.contains(domain.domain, Qt::CaseInsensitive))
                row.others << other.title();
        }
        known << domain.domain.toLower();
        if (row.isRouted && !row.others.isEmpty())
            shared << domain.domain;
        rows << row;
    }
    // Routed here, though the organization does not list it (any more).
    for (const QString &domain : m_provider.domains) {
        if (known.contains(domain.toLower()))
            continue;
        RoutedDomain row;
        row.domain.domain = domain;
        row.isRouted = true;
        row.othersKnown = m_othersKnown;
        rows << row;
    }
    m_model->replaceAll(rows);
    m_none->setVisible(rows.isEmpty());
    m_table->parentWidget()->setVisible(!rows.isEmpty());
    m_two->setVisible(!shared.isEmpty());
    m_two->setTitle(shared.size() == 1 ? tr("%1 is routed to two providers").arg(listed(shared))
                                       : tr("%1 are routed to two providers").arg(listed(shared)));
    m_two->setText(tr("People with that domain see both and choose. Clear it in one of them if "
                      "that is not what you want."));
}

void ProviderDomains::refuse(const QString &reason)
{
    QToolTip::showText(QCursor::pos(), reason.toHtmlEscaped(), m_table);
    announce(m_table, reason);
}

void ProviderDomains::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) // others change it too
        load();
}

void ProviderDomains::reload()
{
    if (m_isLoaded && isVisible())
        load();
}

} // namespace orgdesk::ui
