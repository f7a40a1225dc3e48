#include "ui/shell/Workspace.h"

#include "myorg/model/IdentityProvider.h"
#include "myorg/model/OrganizationDetails.h"
#include "session/Session.h"
#include "store/Settings.h"
#include "ui/common/BannerHost.h"
#include "ui/common/ToastHost.h"
#include "ui/pages/OrganizationPage.h"
#include "ui/pages/ProviderPage.h"
#include "ui/pages/SsoPage.h"
#include "ui/shell/AppContext.h"
#include "ui/shell/SessionBanner.h"
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
    , m_pages(new QStackedWidget)
    , m_organization(new OrganizationPage(context))
    , m_sso(new SsoPage(context))
    , m_provider(new ProviderPage(context))
    , m_wizard(new WizardPage(context))
    , m_toasts(nullptr)
{
    m_banners->setObjectName(u"banner.host"_s);
    m_pages->setObjectName(u"pages"_s);
    for (QWidget *page : {static_cast<QWidget *>(m_organization), static_cast<QWidget *>(m_sso),
                          static_cast<QWidget *>(m_provider), static_cast<QWidget *>(m_wizard)})
        m_pages->addWidget(page);

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
    // Opening a page lands in its content; the sidebar comes last (ui.md 14).
    setTabOrder(m_pages, m_navigation);
    m_toasts = new ToastHost(this);
    m_toasts->setObjectName(u"toasts"_s);
    connectPages();
    // Later: a bar that comes or goes with this signal has no height yet.
    connect(this, &Workspace::dirtyChanged, this, &Workspace::placeToasts, Qt::QueuedConnection);
}

void Workspace::placeToasts()
{
    int covered = 0;
    for (const QFrame *frame : m_pages->currentWidget()->findChildren<QFrame *>()) {
        if (frame->property("role").toString() == u"saveBar" && frame->isVisible())
            covered = qMax(covered, frame->height());
    }
    m_toasts->setBottomMargin(covered);
}

void Workspace::connectPages()
{
    connect(m_sessionBanner, &SessionBanner::signInRequested, this, &Workspace::signInRequested);
    connect(m_navigation, &Navigation::areaRequested, this, &Workspace::goTo);
    connect(m_organization, &OrganizationPage::loaded, this, &Workspace::onDetails);
    connect(m_organization, &OrganizationPage::saved, m_toasts,
            [this](const QString &message) { m_toasts->success(message); });
    connect(m_organization, &OrganizationPage::dirtyChanged, this, &Workspace::dirtyChanged);
    connect(m_sso, &SsoPage::openProvider, this, &Workspace::openProvider);
    connect(m_sso, &SsoPage::resumeDraft, this, &Workspace::resumeWizard);
    connect(m_sso, &SsoPage::addProvider, this, &Workspace::startWizard);
    connect(m_sso, &SsoPage::toast, m_toasts, &ToastHost::show);
    connect(m_sso, &SsoPage::attentionCountChanged, this,
            [this](int count) { m_navigation->setBadge(Area::SingleSignOn, count); });
    connect(m_sso, &SsoPage::providersLoaded, this, [this] {
        QStringList titles;
        for (const IdentityProvider &provider : m_sso->providers()) {
            if (provider.isEnabled && provider.showAsButton.value_or(false))
                titles << provider.title();
        }
        m_organization->setProviders(titles);
        Q_EMIT pageUpdated();
    });
    connect(m_provider, &ProviderPage::backRequested, this, [this] { goTo(Area::SingleSignOn); });
    connect(m_provider, &ProviderPage::removed, this, [this](const QString &id) {
        m_sso->removeProvider(id);
        goTo(Area::SingleSignOn);
    });
    connect(m_provider, &ProviderPage::changed, m_sso, &SsoPage::updateProvider);
    connect(m_provider, &ProviderPage::toast, m_toasts, &ToastHost::show);
    connect(m_provider, &ProviderPage::dirtyChanged, this, &Workspace::dirtyChanged);
    connect(m_wizard, &WizardPage::created, this, &Workspace::onProviderCreated);
    connect(m_wizard, &WizardPage::closed, this, [this] { goTo(Area::SingleSignOn); });
}

void Workspace::begin()
{
    const SessionInfo info = m_context.session() ? m_context.session()->info() : SessionInfo{};
    const QString whose = info.organizationId + u' ' + info.userId;
    if (!m_whose.isEmpty() && m_whose != whose)
        forget(); // nothing of one organization, or person, may stay under another
    m_whose = whose;
    setSessionEnded(false);
    refreshIdentity();
    m_sso->refresh();
    m_organization->refresh();
    const QWidget *page = m_pages->currentWidget();
    const bool keeps = page == m_provider || page == m_wizard || isDirty();
    if (!keeps) {
        m_navigation->setCurrent(Area::SingleSignOn);
        show(m_sso);
        m_sso->focusFirst();
    }
}

void Workspace::refreshIdentity()
{
    if (!m_context.session())
        return;
    m_navigation->setOrganization(m_context.organizationTitle(), m_context.vendorName());
    Q_EMIT organizationTitleChanged();
}

void Workspace::onDetails(const OrganizationDetails &details)
{
    m_context.setOrganization(details);
    refreshIdentity();
    Q_EMIT pageUpdated();
}

void Workspace::forget()
{
    m_context.setOrganization({});
    m_organization->forget();
    m_sso->forget();
    m_provider->forget();
    m_wizard->forget();
    m_navigation->setBadge(Area::SingleSignOn, 0);
    show(m_sso);
    m_navigation->setCurrent(Area::SingleSignOn);
}

void Workspace::setSessionEnded(bool ended)
{
    if (!ended) {
        m_sessionBanner->clear();
        return;
    }
    m_sessionBanner->showEnded(isDirty());
}

void Workspace::refreshSignIn()
{
    m_sessionBanner->refresh();
}

void Workspace::show(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    Q_EMIT dirtyChanged(isDirty());
}

void Workspace::goTo(Area area)
{
    const bool sameList = area == Area::SingleSignOn && m_pages->currentWidget() == m_sso;
    if (sameList) {
        m_sso->focusFirst();
        return;
    }
    m_navigation->setCurrent(m_pages->currentWidget() == m_organization ? Area::Organization
                                                                        : Area::SingleSignOn);
    leave([this, area] {
        m_navigation->setCurrent(area);
        if (area == Area::Organization) {
            show(m_organization);
            m_organization->focusFirst();
        } else {
            show(m_sso);
            m_sso->focusFirst();
        }
    });
}

void Workspace::startWizard()
{
    leave([this] {
        m_navigation->setCurrent(Area::SingleSignOn);
        if (!m_wizard->isCreating()) // that one is shown first
            m_wizard->start();
        show(m_wizard);
    });
}

void Workspace::resumeWizard(const QString &draftId)
{
    m_navigation->setCurrent(Area::SingleSignOn);
    if (!m_wizard->isCreating())
        m_wizard->resume(draftId);
    show(m_wizard);
}

void Workspace::openProvider(const QString &id)
{
    m_navigation->setCurrent(Area::SingleSignOn);
    m_provider->open(id);
    show(m_provider);
}

void Workspace::onProviderCreated(const IdentityProvider &provider, const QString &typedIdentifier)
{
    m_sso->updateProvider(provider);
    // Whoever went on to something else stays there.
    if (m_pages->currentWidget() == m_wizard) {
        m_provider->openCreated(provider, typedIdentifier);
        show(m_provider);
        return; // the page says it
    }
    ToastText text;
    text.title = provider.isEnabled ? tr("%1 is created.").arg(provider.title())
                                    : tr("%1 is created and still disabled.").arg(provider.title());
    m_toasts->show(text);
}

void Workspace::goBack()
{
    if (m_pages->currentWidget() == m_provider || m_pages->currentWidget() == m_wizard)
        goTo(Area::SingleSignOn);
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
