#pragma once

#include "ui/shell/Navigation.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace orgdesk {
struct IdentityProvider;
struct OrganizationDetails;
} // namespace orgdesk

namespace orgdesk::ui {

class AppContext;
class BannerHost;
class DailyLook;
class DomainsPage;
class HealthPage;
class OfflineWatch;
class OrganizationPage;
class Page;
class ProviderPage;
class SessionBanner;
class SsoPage;
class ToastHost;
class WizardPage;

//! What a signed-in person sees: sidebar, banners, pages, toasts. Guards unsaved changes.
class Workspace final : public QWidget
{
    Q_OBJECT

public:
    explicit Workspace(AppContext &context, QWidget *parent = nullptr);

    //! A session begins: shows who is where and loads the first page.
    void begin();
    //! The person, organization or confirmation changed.
    void refreshIdentity();
    //! Signed out: forgets what was loaded.
    void forget();
    //! The session ended: banner; forms stay.
    void setSessionEnded(bool ended);
    //! The running sign-in in the banner, when it was asked for there.
    void refreshSignIn();
    //! While a confirmation is asked for, a save that waits for it is shown as paused.
    void setPaused(bool paused);

    void goTo(Area area);
    //! Opens one domain by its name, after the question about unsaved changes.
    void showDomain(const QString &name);
    void startWizard();
    //! Ctrl+N: what this page adds, else a provider.
    void addItem();
    //! Ctrl+O: for the provider or the wizard that is shown, else a new provider from a file.
    void importMetadata();
    void goBack();
    void refreshPage();
    void savePage();
    void reviewPage();
    void find();
    void copyIdentifier();
    void toggleGuide();
    void nextTab();
    void previousTab();
    void focusNextRegion();
    void focusPreviousRegion();
    //! Lower rows in lists.
    void setCompact(bool compact);
    [[nodiscard]] bool isDirty() const;
    //! Runs `then` at once, or after the person saved or discarded; not at all on Cancel.
    void leave(std::function<void()> then);
    [[nodiscard]] Navigation &navigation() { return *m_navigation; }
    [[nodiscard]] ToastHost &toasts() { return *m_toasts; }
    //! The health check's report goes to the clipboard; runs it first if need be.
    void copyDiagnostics();

Q_SIGNALS:
    void signInRequested();
    void dirtyChanged(bool dirty);
    void organizationTitleChanged();
    void pageUpdated();
    //! The list of providers shows all that it will show.
    void listSettled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    //! A page that is made when its area is opened for the first time.
    using MakePage = std::function<Page *()>;

    //! An area with its page, in the order of the sidebar.
    struct AreaPage
    {
        Area area;
        MakePage make;
        Page *page = nullptr;
        bool isStale = false; //!< Loads again when it is opened.
    };

    void addPages();
    void addMembersArea();
    [[nodiscard]] Page *makeHealth();
    void addArea(Area area, const QString &text, const QString &icon, MakePage make);
    Page *addPage(Page *page);
    [[nodiscard]] Page *page() const;
    [[nodiscard]] Page *pageOf(Area area);
    void followBadge(const AreaPage &entry);
    [[nodiscard]] Page *makeDomains();
    [[nodiscard]] Page *makeOrganization();
    //! Both are made when they are first opened.
    [[nodiscard]] ProviderPage &provider();
    [[nodiscard]] WizardPage &wizard();
    void connectDomains();
    //! What the login page offers, as far as it is known.
    [[nodiscard]] QStringList buttonTitles() const;
    void readDetails();
    void connectPages();
    //! Above the buttons at the bottom of a page.
    void placeToasts();
    void show(Page *page);
    void showInside(Page *page);
    void open(Area area);
    void openProvider(const QString &id);
    void resumeWizard(const QString &draftId);
    void onProviderCreated(const IdentityProvider &provider, const QString &typedIdentifier);
    void onDetails(const OrganizationDetails &details);
    //! Reads again what is shown, and who this is; the other pages when they are opened.
    void reload();
    void refreshStale(Area area);
    void discardPage();
    void focusPage();
    void refreshRail();
    //! A lock on each area of which nothing may be read.
    void refreshLocks();

    AppContext &m_context;
    Navigation *m_navigation;
    BannerHost *m_banners;
    SessionBanner *m_sessionBanner;
    OfflineWatch *m_offline;
    DailyLook *m_daily;
    QStackedWidget *m_pages;
    QList<AreaPage> m_areas;
    Area m_area = Area::SingleSignOn;
    SsoPage *m_sso;
    // Once they were opened:
    OrganizationPage *m_organization = nullptr;
    ProviderPage *m_provider = nullptr;
    WizardPage *m_wizard = nullptr;
    DomainsPage *m_domains = nullptr;
    HealthPage *m_health = nullptr;
    ToastHost *m_toasts;
    QString m_whose; //!< Organization and person of what the pages show.
    bool m_readsLastKnown = false;
};

} // namespace orgdesk::ui
