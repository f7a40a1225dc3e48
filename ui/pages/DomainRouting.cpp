#include "ui/pages/DomainRouting.h"

#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/pages/DomainWords.h"
#include "ui/pages/RoutingRow.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

// A vendor allows ten or so. A list of widgets must not grow without an end all the same.
constexpr qsizetype mostRows = 100;

QString monogramOf(const IdentityProvider &provider)
{
    const Strategy *strategy = findStrategy(provider.strategy);
    return strategy ? QString::fromUtf8(strategy->monogram) : u"?"_s;
}

} // namespace

DomainRouting::DomainRouting(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_message(wrappedLabel({}, Tone::Secondary))
    , m_retry(linkButton(tr("Try again")))
    , m_several(new NoteFrame(Tone::Info))
    , m_more(wrappedLabel({}, Tone::Muted, FontRole::Small))
    , m_none(wrappedLabel(tr("With none chosen, people with this domain see the ordinary login "
                             "page."),
                          Tone::Muted, FontRole::Small))
{
    setObjectName("domains.routing"_L1);
    setAccessibleName(tr("Send people with this domain to"));
    m_retry->setObjectName("domains.routing.retry"_L1);
    m_retry->setAccessibleName(tr("Load the providers again"));
    m_several->setObjectName("domains.routing.several"_L1);
    m_list->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(
        wrappedLabel(tr("Send people with this domain to"), Tone::Normal, FontRole::BodyStrong));
    column->addWidget(m_message);
    column->addWidget(m_retry, 0, Qt::AlignLeading);
    column->addLayout(m_list);
    column->addWidget(m_more);
    column->addWidget(m_several);
    column->addWidget(m_none);
    connect(m_retry, &Button::clicked, this, &DomainRouting::retryRequested);
}

void DomainRouting::setProviders(const QString &domain, const Providers &providers)
{
    const bool other = domain != m_domain;
    m_domain = domain;
    QList<IdentityProvider> shown = providers.list;
    // Those that get the people now are never among the ones left out.
    if (shown.size() > mostRows) {
        std::stable_partition(shown.begin(), shown.end(), [&domain](const IdentityProvider &one) {
            return one.domains.contains(domain, Qt::CaseInsensitive);
        });
        shown = shown.first(mostRows);
    }
    QStringList order;
    for (const IdentityProvider &provider : std::as_const(shown))
        order << provider.id;
    if (other || order != m_order)
        rebuild(shown);
    m_order = order;
    for (const IdentityProvider &provider : std::as_const(shown))
        refreshRow(*m_rows.value(provider.id), provider, providers);
    const qsizetype hidden = providers.list.size() - shown.size();
    m_more->setText(tr("%n more providers are not shown here. Use the Domains tab of the provider.",
                       nullptr, static_cast<int>(hidden)));
    m_more->setVisible(hidden > 0);
    refreshNote(providers);
}

void DomainRouting::rebuild(const QList<IdentityProvider> &shown)
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    for (const IdentityProvider &provider : shown) {
        auto *row = new RoutingRow(monogramOf(provider), provider.title());
        row->box()->setObjectName(u"domains.routing[%1]"_s.arg(provider.id));
        m_list->addWidget(row);
        m_list->addWidget(new HorizontalLine);
        m_rows.insert(provider.id, row);
        connect(row, &RoutingRow::toggled, this,
                [this, id = provider.id](bool checked) { Q_EMIT toggled(id, checked); });
    }
}

void DomainRouting::refreshRow(RoutingRow &row, const IdentityProvider &provider,
                               const Providers &providers) const
{
    const bool isRouted = provider.domains.contains(m_domain, Qt::CaseInsensitive);
    row.setTitle(provider.title());
    if (!row.isBusy())
        row.setChecked(isRouted);
    row.setHelper(provider.isEnabled ? QString()
                                     : tr("Disabled. Takes effect when you enable it."));
    if (provider.accessLevel != AccessLevel::Full)
        row.setGuard(provider.accessLevel == AccessLevel::Limited ? providers.limitedGuard
                                                                  : providers.readOnlyGuard);
    else
        row.setGuard(isRouted ? providers.removeGuard : providers.addGuard);
}

void DomainRouting::refreshNote(const Providers &providers)
{
    QString message = providers.locked;
    if (!providers.problem.isEmpty())
        message = providers.problem;
    else if (providers.isLoading && providers.list.isEmpty())
        message = tr("Loading the providers…");
    const bool isKnown = message.isEmpty();
    if (isKnown && providers.list.isEmpty())
        message = tr("Your organization has no providers yet. Add one under Single sign-on.");
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_retry->setVisible(!providers.problem.isEmpty());
    const QStringList routed = routedTo(m_domain, providers.list);
    m_several->setTitle(routed.size() == 2
                            ? tr("%1 is routed to two providers").arg(m_domain)
                            : tr("%1 is routed to %2 providers").arg(m_domain).arg(routed.size()));
    m_several->setText(tr("People with that domain see %1 and choose. Clear it in one of them if "
                          "that is not what you want.")
                           .arg(listed(routed)));
    m_several->setVisible(routed.size() > 1);
    m_none->setVisible(isKnown && !providers.list.isEmpty() && routed.size() < 2);
}

void DomainRouting::setBusy(const QString &id, bool checked)
{
    if (RoutingRow *row = m_rows.value(id)) {
        row->setChecked(checked);
        row->setBusy(true);
    }
}

void DomainRouting::setIdle(const QString &id)
{
    if (RoutingRow *row = m_rows.value(id))
        row->setBusy(false);
}

void DomainRouting::focusFirst()
{
    for (const QString &id : std::as_const(m_order)) {
        QCheckBox *box = m_rows.value(id)->box();
        if (box->isEnabled()) {
            box->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace orgdesk::ui
