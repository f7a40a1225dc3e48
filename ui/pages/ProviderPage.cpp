#include "ui/pages/ProviderPage.h"

#include "ui/common/ActionMenu.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/SaveBar.h"
#include "ui/common/Skeleton.h"
#include "ui/common/StatePane.h"
#include "ui/dialogs/GuideDialog.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/forms/ErrorSummary.h"
#include "ui/pages/AccessCard.h"
#include "ui/pages/CreatedNote.h"
#include "ui/pages/PermissionNote.h"
#include "ui/pages/ProviderActions.h"
#include "ui/pages/ProviderAttributes.h"
#include "ui/pages/ProviderDanger.h"
#include "ui/pages/ProviderDomains.h"
#include "ui/pages/ProviderHeader.h"
#include "ui/pages/ProviderProvisioning.h"
#include "ui/pages/ProviderSave.h"
#include "ui/pages/ProviderSignOn.h"
#include "ui/pages/ProviderTabs.h"
#include "ui/pages/ProviderValues.h"
#include "ui/pages/Refusals.h"
#include "ui/pages/SecretReminderCard.h"
#include "ui/shell/AppContext.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QScrollArea *emptyScrollArea()
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

ProviderPage::ProviderPage(AppContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_pane(new StatePane(this))
    , m_header(new ProviderHeader)
    , m_created(new CreatedNote)
    , m_restored(new NoteFrame(Tone::Info))
    , m_readOnly(new NoteFrame(Tone::Neutral))
    , m_accessCard(new AccessCard(context))
    , m_access(new PermissionNote(context, u"provider.access"_s))
    , m_problem(new NoteFrame(Tone::Danger))
    , m_summary(new ErrorSummary)
    , m_signOn(new ProviderSignOn(context))
    , m_attributes(new ProviderAttributes(context.vendorName()))
    , m_provisioning(new ProviderProvisioning(context))
    , m_domains(new ProviderDomains(context))
    , m_reminder(new SecretReminderCard(context))
    , m_danger(new ProviderDanger(context.vendorName(), context.organizationTitle()))
    , m_saveBar(new SaveBar)
    , m_actions(new ProviderActions(context, this))
    , m_save(new ProviderSave(context, this))
    , m_typing(context, FormDraft::providerChanges())
{
    setObjectName("provider.page"_L1);
    m_pane->setSkeleton(new Skeleton(Skeleton::Shape::Form));
    m_pane->setReadyWidget(makeReady());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pane, 1);
    column->addWidget(m_saveBar);
    connect(m_pane, &StatePane::retryRequested, this, &ProviderPage::load);
    answerOffers(*m_pane, m_context);
    connectHeader();
    connectSaving();
    connectActions();
    connectExtras();
    m_pane->setState(PageLoading{});
}

ProviderPage::~ProviderPage() = default;

QWidget *ProviderPage::makeReady()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 0, 24, 0);
    head->setSpacing(10);
    head->addWidget(m_header);
    makeNotes(head);
    column->addLayout(head);
    makeTabs(column);
    return widget;
}

void ProviderPage::makeNotes(QBoxLayout *column)
{
    m_readOnly->setObjectName("provider.readOnly"_L1);
    m_readOnly->setIconName(u"lock"_s);
    m_readOnly->hide();
    Button *why = m_readOnly->addAction(tr("Why?"));
    why->setKind(Button::Kind::Link);
    why->setObjectName("provider.readOnly.why"_L1);
    why->setAccessibleName(tr("Why can’t I change everything here?"));
    connect(why, &Button::clicked, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_accessCard->focusReason();
    });
    m_restored->setObjectName("provider.restored"_L1);
    m_restored->hide();
    m_problem->setObjectName("provider.problem"_L1);
    m_problem->hide();
    for (QWidget *note : {static_cast<QWidget *>(m_created), static_cast<QWidget *>(m_restored),
                          static_cast<QWidget *>(m_readOnly), static_cast<QWidget *>(m_access),
                          static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_summary)})
        column->addWidget(note);
}

void ProviderPage::makeTabs(QBoxLayout *column)
{
    m_tabs = new ProviderTabs;
    m_tabs->setObjectName("provider.tabs"_L1);
    m_stack = new QStackedWidget;
    const QList<std::pair<QString, QWidget *>> pages{{tr("Sign-on"), m_signOn},
                                                     {tr("Attributes"), m_attributes},
                                                     {tr("Provisioning"), m_provisioning},
                                                     {tr("Domains"), m_domains},
                                                     {tr("Danger zone"), m_danger}};
    for (const auto &[title, page] : pages) {
        m_tabs->addTab(title);
        m_stack->addWidget(emptyScrollArea());
        page->setParent(this);
        page->hide();
        m_unplaced << page;
    }
    placeTab(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(24, 8, 24, 0);
    line->addWidget(m_tabs);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(new HorizontalLine);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        placeTab(index);
        m_stack->setCurrentIndex(index);
    });
}

//! A tab is laid out and styled when it is first shown: all at once took longer than a person
//! notices.
void ProviderPage::placeTab(int index)
{
    QWidget *page = index < 0 ? nullptr : std::exchange(m_unplaced[index], nullptr);
    if (!page)
        return;
    page->setAutoFillBackground(false);
    qobject_cast<QScrollArea *>(m_stack->widget(index))->setWidget(page);
    page->show();
}

void ProviderPage::copyIdentifier()
{
    if (m_provider)
        m_actions->copyIdentifier(*m_provider);
}

void ProviderPage::toggleGuide()
{
    if (m_guide) {
        m_guide->close();
        return;
    }
    const Strategy *strategy = m_provider ? findStrategy(m_provider->strategy) : nullptr;
    if (!strategy || strategy->guide.empty())
        return;
    m_guide = new GuideDialog(
        *strategy, factsOf(m_context, *m_provider),
        {m_context.vendorName(), m_context.organizationTitle(), m_provider->title(), {}},
        m_signOn->storedText(u"domain"_s), this);
    m_guide->show();
}

void ProviderPage::importMetadata()
{
    if (!m_provider)
        return;
    m_tabs->setCurrentIndex(0);
    m_signOn->importMetadata();
}

void ProviderPage::stepTab(int by)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
}

void ProviderPage::connectHeader()
{
    connect(m_header, &ProviderHeader::backRequested, this, &ProviderPage::backRequested);
    connect(m_header, &ProviderHeader::menuRequested, this, &ProviderPage::openMenu);
    const auto setEnabled = [this](bool enabled) {
        if (m_provider)
            m_actions->setEnabledAfterLooking(*m_provider, enabled);
    };
    connect(m_header, &ProviderHeader::enabledRequested, this, setEnabled);
    connect(m_danger, &ProviderDanger::enabledRequested, this, setEnabled);
    connect(m_created, &CreatedNote::enableRequested, this, [setEnabled] { setEnabled(true); });
    connect(m_danger, &ProviderDanger::detachRequested, this, [this] {
        if (m_provider)
            m_actions->askToDetach(*m_provider);
    });
    connect(m_danger, &ProviderDanger::deleteRequested, this, [this] {
        if (m_provider)
            m_actions->askToDelete(*m_provider);
    });
    connect(&m_context, &AppContext::permissionsChanged, this, &ProviderPage::refreshAccess);
    connect(&m_context, &AppContext::organizationChanged, this, &ProviderPage::refreshShown);
}

void ProviderPage::connectActions()
{
    connect(m_actions, &ProviderActions::toast, this, &ProviderPage::toast);
    connect(m_actions, &ProviderActions::busyChanged, this, [this](const QString &id, bool busy) {
        if (id != m_id)
            return;
        m_header->setBusy(busy);
        m_danger->setBusy(busy);
    });
    connect(m_actions, &ProviderActions::unchanged, this, [this](const QString &id) {
        if (id == m_id && m_provider)
            m_header->show(*m_provider);
    });
    connect(m_actions, &ProviderActions::changed, this, [this](const IdentityProvider &provider) {
        Q_EMIT changed(provider);
        if (provider.id != m_id || !m_provider)
            return;
        // Only the switch changed: what is typed stays.
        m_provider->isEnabled = provider.isEnabled;
        refreshShown();
    });
    connect(m_actions, &ProviderActions::removed, this, [this](const QString &id) {
        if (id == m_id)
            forget();
        Q_EMIT removed(id);
    });
}

void ProviderPage::openMenu()
{
    if (!m_provider)
        return;
    auto *menu = new ActionMenu(this);
    menu->setObjectName("provider.actionsMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->addCopying(*menu, *m_provider);
    menu->addSeparator();
    m_actions->addRemoval(*menu, *m_provider);
    menu->popup(m_header->menuButton()->mapToGlobal(QPoint(0, m_header->menuButton()->height())));
}

QString ProviderPage::providerTitle() const
{
    return m_provider ? m_provider->title() : QString();
}

} // namespace orgdesk::ui
