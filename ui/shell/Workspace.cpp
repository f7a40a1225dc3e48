#include "ui/shell/Workspace.h"

#include "myorg/model/IdentityProvider.h"
#include "myorg/model/OrganizationDetails.h"
#include "session/Session.h"
#include "store/Settings.h"
#include "ui/common/BannerHost.h"
#include "ui/common/StyleSheetPause.h"
#include "ui/common/ToastHost.h"
#include "ui/pages/DailyLook.h"
#include "ui/pages/HealthPage.h"
#include "ui/pages/OrganizationPage.h"
#include "ui/pages/ProviderPage.h"
#include "ui/pages/SsoPage.h"
#include "ui/shell/AppContext.h"
#include "ui/shell/OfflineWatch.h"
#include "ui/shell/RateBanner.h"
#include "ui/shell/SessionBanner.h"
#include "ui/shell/WaitingRequests.h"
#include "ui/wizard/WizardPage.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int railBelow = 980;

} // namespace

Workspace::Workspace(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_navigation(new Navigation)
    , m_banners(new BannerHost)
    , m_sessionBanner(new SessionBanner(context, *m_banners, this))
    , m_offline(new OfflineWatch(context, *m_banners, this))
    , m_daily(new DailyLook(context, this))
    , m_pages(new QStackedWidget)
    , m_sso(new SsoPage(context))
    , m_toasts(new ToastHost(this))
{
    m_banners->setObjectName(u"banner.host"_s);
    new RateBanner(context, context.requestQueue(), *m_banners, this);
    m_pages->setObjectName(u"pages"_s);
    addPages();

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_banners);
    right->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(right, 1);
    row->insertWidget(0, m_navigation);
    setTabOrder(m_pages, m_navigation);
    m_toasts->setObjectName(u"toasts"_s);
    m_toasts->raise();
    connectPages();
    // Later: a bar that comes or goes with this signal has no height yet.
    connect(this, &Workspace::dirtyChanged, this, &Workspace::placeToasts, Qt::QueuedConnection);
}

void Workspace::addPages()
{
    addPage(m_sso);
    addArea(Area::Organization, tr("Organization"), u"organization"_s,
            [this] { return makeOrganization(); });
    addArea(Area::SingleSignOn, tr("Single sign-on"), u"sso"_s, {});
    m_areas.last().page = m_sso;
    followBadge(m_areas.constLast());
    addArea(Area::Domains, tr("Domains"), u"domain"_s, [this] { return makeDomains(); });
    addMembersArea();
    addArea(Area::Health, tr("Health check"), u"health"_s, [this] { return makeHealth(); });
}

void Workspace::addArea(Area area, const QString &text, const QString &icon, MakePage make)
{
    m_navigation->addArea(area, text, icon);
    m_areas << AreaPage{area, std::move(make)};
}

Page *Workspace::addPage(Page *page)
{
    m_pages->addWidget(page);
    page->setCompact(m_context.settings().value(u"density"_s) == u"compact");
    connect(page, &Page::toast, m_toasts, &ToastHost::show);
    connect(page, &Page::dirtyChanged, this, &Workspace::dirtyChanged);
    connect(page, &Page::loadedAgain, this, &Workspace::pageUpdated);
    connect(page, &Page::healthRequested, this, [this] { goTo(Area::Health); });
    // Opening a page lands in its content; the sidebar comes last (ui.md 14).
    setTabOrder(m_pages, m_navigation);
    return page;
}

Page *Workspace::page() const
{
    return static_cast<Page *>(m_pages->currentWidget());
}

Page *Workspace::pageOf(Area area)
{
    for (AreaPage &entry : m_areas) {
        if (entry.area != area)
            continue;
        if (!entry.page) {
            const StyleSheetPause pause;
            entry.page = entry.make();
            addPage(entry.page);
            entry.page->refresh();
            followBadge(entry);
        }
        return entry.page;
    }
    return m_sso;
}

void Workspace::followBadge(const AreaPage &entry)
{
    connect(entry.page, &Page::attentionCountChanged, m_navigation,
            [this, area = entry.area](int count, bool failed) {
                m_navigation->setBadge(area, count, failed);
            });
}

Page *Workspace::makeHealth()
{
    m_health = new HealthPage(m_context);
    connect(m_health, &HealthPage::openProvider, this, &Workspace::openProvider);
    connect(m_health, &HealthPage::provisioningRead, m_sso, &SsoPage::setProvisioning);
    return m_health;
}

void Workspace::copyDiagnostics()
{
    goTo(Area::Health);
    if (m_health && page() == m_health)
        m_health->copyReportWhenDone();
}

void Workspace::connectPages()
{
    connect(&m_context, &AppContext::permissionsChanged, this, &Workspace::refreshLocks);
    connect(m_offline, &OfflineWatch::backOnline, this, &Workspace::reload);
    connect(this, &Workspace::pageUpdated, m_offline, &OfflineWatch::noteLoaded);
    connect(m_sessionBanner, &SessionBanner::signInRequested, this, &Workspace::signInRequested);
    connect(m_navigation, &Navigation::areaRequested, this, &Workspace::goTo);
    connect(m_sso, &SsoPage::settled, this, &Workspace::listSettled);
    connect(m_sso, &SsoPage::openProvider, this, &Workspace::openProvider);
    connect(m_sso, &SsoPage::resumeDraft, this, &Workspace::resumeWizard);
    connect(m_sso, &SsoPage::addProvider, this, &Workspace::startWizard);
    connect(m_sso, &SsoPage::importRequested, this, &Workspace::importMetadata);
    connect(m_sso, &SsoPage::providersLoaded, this, [this] {
        if (m_organization)
            m_organization->setProviders(buttonTitles());
        m_daily->setProviders(m_sso->providers());
        Q_EMIT pageUpdated();
    });
    connect(m_daily, &DailyLook::metadataRead, m_sso, &SsoPage::refreshHealth);
    connect(m_daily, &DailyLook::reminded, m_toasts, &ToastHost::show);
    connect(m_daily, &DailyLook::openProvider, this,
            [this](const QString &id) { leave([this, id] { openProvider(id); }); });
}

void Workspace::show(Page *page)
{
    m_pages->setCurrentWidget(page);
    Q_EMIT dirtyChanged(isDirty());
}

void Workspace::open(Area area)
{
    m_area = area;
    m_navigation->setCurrent(area);
    show(pageOf(area));
    refreshStale(area);
    page()->focusFirst();
}

void Workspace::goTo(Area area)
{
    if (page() == pageOf(area)) {
        page()->focusFirst();
        return;
    }
    m_navigation->setCurrent(m_area); // until the person decided about unsaved changes
    leave([this, area] { open(area); });
}

//! A page that belongs to the list of providers.
void Workspace::showInside(Page *page)
{
    m_area = Area::SingleSignOn;
    m_navigation->setCurrent(m_area);
    show(page);
}

void Workspace::resumeWizard(const QString &draftId)
{
    if (!wizard().isCreating())
        m_wizard->resume(draftId);
    showInside(m_wizard);
}

void Workspace::openProvider(const QString &id)
{
    provider().open(id);
    showInside(m_provider);
}

void Workspace::onProviderCreated(const IdentityProvider &provider, const QString &typedIdentifier)
{
    m_sso->updateProvider(provider);
    // Whoever went on to something else stays there.
    if (page() == m_wizard) {
        this->provider().openCreated(provider, typedIdentifier);
        show(m_provider);
        return; // the page says it
    }
    ToastText text;
    text.title = provider.isEnabled ? tr("%1 is created.").arg(provider.title())
                                    : tr("%1 is created and still disabled.").arg(provider.title());
    m_toasts->show(text);
}

void Workspace::refreshRail()
{
    const QString mode = m_context.settings().value(u"sidebar"_s);
    m_navigation->setRail(mode == u"icons" || (mode.isEmpty() && width() < railBelow));
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshRail();
}

} // namespace orgdesk::ui
