// What SsoPage does with the providers it has: counts, filter, inspector, row menu.
#include "core/Clock.h"
#include "session/Permissions.h"
#include "store/Settings.h"
#include "ui/common/ActionMenu.h"
#include "ui/common/Button.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Label.h"
#include "ui/common/PageHeader.h"
#include "ui/common/Segment.h"
#include "ui/common/StatePane.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/pages/PermissionNote.h"
#include "ui/pages/ProviderActions.h"
#include "ui/pages/SignInTests.h"
#include "ui/pages/SsoEmpty.h"
#include "ui/pages/SsoInspector.h"
#include "ui/pages/SsoPage.h"
#include "ui/pages/SsoTable.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/TableView.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void SsoPage::connectTable()
{
    connect(m_table, &SsoTable::opened, this, &SsoPage::openProvider);
    connect(m_table, &SsoTable::menuRequested, this, &SsoPage::openMenu);
    connect(m_table, &SsoTable::currentChanged, this, &SsoPage::refreshInspector);
    connect(m_table, &SsoTable::deleteRequested, this, [this](const QString &id) {
        const IdentityProvider *provider = find(id);
        if (provider && m_actions->deleteGuard(*provider).isEmpty())
            m_actions->askToDelete(*provider);
        else if (provider)
            Q_EMIT toast({Tone::Neutral, m_actions->deleteGuard(*provider), {}, {}});
    });
    connect(m_table, &SsoTable::orderChanged, this,
            [this](const QString &key, Qt::SortOrder order) {
                m_context.settings().setValue(u"sso.sort"_s, key);
                m_context.settings().setFlag(u"sso.sortDescending"_s, order == Qt::DescendingOrder);
                refreshTexts();
            });
    connect(m_filter, &Segment::chosen, this, [this](const QString &key) {
        m_context.settings().setValue(u"sso.filter"_s, key);
        applyFilter();
    });
    connect(m_search, &QLineEdit::textChanged, this, &SsoPage::applyFilter);
    connect(m_inspector, &SsoInspector::openRequested, this, &SsoPage::openProvider);
    connect(m_inspector, &SsoInspector::showButtonRequested, this, [this](const QString &id) {
        if (const IdentityProvider *provider = find(id))
            m_actions->showButton(*provider);
    });
    const Settings &settings = m_context.settings();
    m_table->setOrder(settings.value(u"sso.sort"_s, u"health"_s),
                      settings.flag(u"sso.sortDescending"_s, false) ? Qt::DescendingOrder
                                                                    : Qt::AscendingOrder);
    m_filter->setCurrent(settings.value(u"sso.filter"_s, u"all"_s));
    applyFilter();
}

void SsoPage::connectActions()
{
    connect(m_actions, &ProviderActions::changed, this, &SsoPage::updateProvider);
    connect(m_actions, &ProviderActions::removed, this, &SsoPage::removeProvider);
    connect(m_actions, &ProviderActions::toast, this, &SsoPage::toast);
    connect(m_actions, &ProviderActions::busyChanged, this, [this](const QString &id, bool busy) {
        m_table->setBusy(id, busy);
        if (id == m_table->currentId())
            m_inspector->setBusy(busy);
    });
}

const IdentityProvider *SsoPage::find(const QString &id) const
{
    const auto found = std::find_if(m_providers.begin(), m_providers.end(),
                                    [&](const IdentityProvider &one) { return one.id == id; });
    return found == m_providers.end() ? nullptr : &*found;
}

bool SsoPage::isLastEnabled(const IdentityProvider &provider) const
{
    return std::none_of(m_providers.begin(), m_providers.end(), [&](const IdentityProvider &one) {
        return one.isEnabled && one.id != provider.id;
    });
}

void SsoPage::put(const IdentityProvider &provider)
{
    const auto found =
        std::find_if(m_providers.begin(), m_providers.end(),
                     [&](const IdentityProvider &one) { return one.id == provider.id; });
    if (found == m_providers.end())
        m_providers.append(provider);
    else
        *found = provider;
}

void SsoPage::updateProvider(const IdentityProvider &provider)
{
    m_updated << provider;
    put(provider);
    showProviders();
}

void SsoPage::removeProvider(const QString &id)
{
    m_removed << id;
    m_providers.removeIf([&](const IdentityProvider &one) { return one.id == id; });
    showProviders();
}

void SsoPage::showRows(const QList<SsoRow> &rows)
{
    m_table->setRows(rows);
    if (m_providers.isEmpty())
        m_pane->setState(PageEmpty{});
    else
        m_pane->setState(PageReady{});
    m_add->setVisible(!m_providers.isEmpty());
    refreshCounts();
    applyFilter();
    // Not when the person went elsewhere while it loaded.
    const QWidget *focused = QApplication::focusWidget();
    if (m_focusWhenLoaded && (!focused || focused == m_add || focused == this))
        focusFirst();
}

void SsoPage::refreshCounts()
{
    int attention = 0;
    int disabled = 0;
    bool failed = false;
    for (const SsoRow &row : m_table->rows()) {
        attention += row.health.level <= HealthLevel::Warning ? 1 : 0;
        failed = failed || row.health.level == HealthLevel::Failed;
        disabled += row.provider.isEnabled ? 0 : 1;
    }
    m_filter->setCount(u"all"_s, static_cast<int>(m_providers.size()));
    m_filter->setCount(u"needsAttention"_s, attention);
    m_filter->setCount(u"disabled"_s, disabled);
    const QString organization = m_context.organizationTitle();
    QString text = organization.isEmpty()
        ? tr("How people sign in to %1.").arg(m_context.vendorName())
        : tr("How people at %1 sign in to %2.").arg(organization, m_context.vendorName());
    if (!m_providers.isEmpty()) {
        text += u' '
            + (m_providers.size() == 1
                   ? tr("1 provider")
                   : tr("%n providers", nullptr, static_cast<int>(m_providers.size())));
        text += attention == 0 ? tr(".")
            : attention == 1   ? tr(", 1 needs attention.")
                               : tr(", %n need attention.", nullptr, attention);
    }
    m_header->setSubtitle(text);
    Q_EMIT attentionCountChanged(attention, failed);
}

void SsoPage::refreshTexts()
{
    m_sorted->setText(m_context.settings().value(u"sso.sort"_s, u"health"_s) == "health"_L1
                              && !m_context.settings().flag(u"sso.sortDescending"_s, false)
                          ? tr("Sorted by health, worst first")
                          : QString());
    refreshCounts();
}

void SsoPage::refreshGuards()
{
    const QString guard = missingPermission(m_context, u"createIdp"_s);
    m_add->setGuard(guard);
    m_empty->addButton()->setGuard(guard);
    m_empty->metadataButton()->setGuard(guard);
    if (m_context.permissions().allows(u"listIdps"_s))
        m_access->showFor({u"createIdp"_s, u"updateIdp"_s, u"deleteIdp"_s, u"detachIdp"_s},
                          tr("You can see providers, but not everything can be done with them"));
    else
        m_access->hide(); // the page says it itself
    refreshInspector();
}

void SsoPage::applyFilter()
{
    const QString filter = m_filter->current();
    m_table->setSearch(m_search->text());
    m_table->setFilter(filter == "needsAttention"_L1 ? SsoTable::Filter::NeedsAttention
                           : filter == "disabled"_L1 ? SsoTable::Filter::Disabled
                                                     : SsoTable::Filter::All);
    const bool nothing = m_table->shownCount() == 0 && !m_providers.isEmpty();
    m_table->setVisible(!nothing);
    m_noMatch->setVisible(nothing);
    m_noMatchText->setText(m_search->text().isEmpty()
                               ? tr("No providers here")
                               : tr("No providers match “%1”.").arg(m_search->text()));
    refreshInspector();
}

void SsoPage::clearSearch()
{
    m_search->clear();
    m_filter->setCurrent(u"all"_s);
    m_context.settings().setValue(u"sso.filter"_s, u"all"_s);
    applyFilter();
    m_table->view()->setFocus(Qt::OtherFocusReason);
}

void SsoPage::refreshInspector()
{
    const IdentityProvider *provider = find(m_table->currentId());
    const bool shown = provider && m_table->shownCount() > 0 && height() >= 640;
    m_inspector->setVisible(shown);
    bool isInspectorPrimary = false;
    if (shown) {
        const HealthSignal health = healthOf(*provider);
        isInspectorPrimary = health.remedy == HealthRemedy::ShowButton
            || health.remedy == HealthRemedy::ReplaceCertificate;
        m_inspector->show({*provider, health}, m_facts, m_context.vendorName(),
                          m_actions->switchGuard(*provider));
    }
    m_add->setKind(isInspectorPrimary ? Button::Kind::Secondary : Button::Kind::Primary);
}

void SsoPage::openMenu(const QString &id, const QPoint &position)
{
    const IdentityProvider *found = find(id);
    if (!found)
        return;
    const IdentityProvider provider = *found;
    auto *menu = new ActionMenu(this);
    menu->setObjectName("sso.rowMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->add(tr("&Open"), {}, Qt::Key_Enter), &QAction::triggered, this,
            [this, id] { Q_EMIT openProvider(id); });
    m_actions->addTest(*menu, provider);
    connect(menu->add(provider.isEnabled ? tr("&Disable") : tr("&Enable"),
                      m_actions->switchGuard(provider), Qt::CTRL | Qt::Key_D),
            &QAction::triggered, this, [this, provider] {
                m_actions->setEnabled(provider, !provider.isEnabled, isLastEnabled(provider));
            });
    menu->addSeparator();
    m_actions->addCopying(*menu, provider);
    menu->addSeparator();
    m_actions->addRemoval(*menu, provider);
    menu->popup(position);
}

void SsoPage::copyIdentifier()
{
    if (const IdentityProvider *provider = find(m_table->currentId()))
        m_actions->copyIdentifier(*provider);
}

void SsoPage::setCompact(bool compact)
{
    m_table->view()->setCompact(compact);
}

void SsoPage::toggleCurrent()
{
    const IdentityProvider *provider = find(m_table->currentId());
    if (!provider)
        return;
    const QString guard = m_actions->switchGuard(*provider);
    if (guard.isEmpty())
        m_actions->setEnabled(*provider, !provider->isEnabled, isLastEnabled(*provider));
    else
        Q_EMIT toast({Tone::Neutral, guard, {}, {}});
}

void SsoPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        focusSearch();
    } else if (event->key() == Qt::Key_Escape && m_search->hasFocus()) {
        m_table->view()->setFocus(Qt::OtherFocusReason); // it is empty, or Esc had cleared it
    } else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
        toggleCurrent();
    } else if (event->key() == Qt::Key_T && event->modifiers() == Qt::ControlModifier) {
        if (const IdentityProvider *provider = find(m_table->currentId()))
            m_actions->tests().run(*provider);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace orgdesk::ui
