#pragma once

#include "core/Result.h"
#include "myorg/model/OrganizationDomain.h"
#include "preflight/DnsReport.h"
#include "ui/pages/DomainDetail.h"
#include "ui/pages/Page.h"

#include <QHash>
#include <QList>

namespace orgdesk::ui {

class AppContext;
class Button;
class DnsWatch;
class DomainActions;
class DomainsTable;
class MessageView;
class NoteFrame;
class PermissionNote;
class PageHeader;
class StatePane;

//! Domains (ui.md 6.8): the list, and beside it the record, the DNS check and the routing of the
//! selected one. Reads two lists, whatever the number of domains.
class DomainsPage final : public Page
{
    Q_OBJECT

public:
    explicit DomainsPage(AppContext &context, QWidget *parent = nullptr);
    ~DomainsPage() override;

    void refresh() override;
    void forget() override;
    void focusFirst() override;
    bool addItem() override;
    //! The name of the selected domain.
    void copyIdentifier() override;
    void setCompact(bool compact) override;
    //! Selects a domain by its name once it is there ("Verify…" of a provider's page).
    void showDomain(const QString &name);
    //! A provider was created or changed elsewhere.
    void updateProvider(const IdentityProvider &provider);
    void removeProvider(const QString &id);

Q_SIGNALS:
    //! Its domains changed here.
    void providerChanged(const orgdesk::IdentityProvider &provider);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeReady();
    [[nodiscard]] QWidget *makeEmpty();
    void connectParts();
    void connectActions();
    void onList(const Result<QList<OrganizationDomain>> &result);
    void onFailed(const Error &error);
    void loadProviders();
    void onProviders(const Result<QList<IdentityProvider>> &result);
    void showDomains();
    void showDetail();
    void showRoutesOnTheirWay();
    void refreshWatch();
    void refreshNextCheck(bool isOver);
    void refreshGuards();
    void refreshNarrow();
    void onReport(const DnsReport &report, bool asked);
    void onCreated(const OrganizationDomain &domain);
    void onLooked(const OrganizationDomain &domain);
    void onRemoved(const QString &id);
    void onRoutingEnded(const QString &providerId, const QString &domain, bool routed);
    void sayUnverified();
    void openDetail();
    void closeDetail();
    void openMenu(const QString &id, const QPoint &position);
    void askToAdd();
    void askToRemove(const QString &id);
    void verify(const QString &id);
    void put(const OrganizationDomain &domain);
    [[nodiscard]] const OrganizationDomain *find(const QString &id) const;
    [[nodiscard]] const OrganizationDomain *current() const;

    AppContext &m_context;
    QList<OrganizationDomain> m_domains;
    QList<OrganizationDomain> m_created; //!< Since the list was asked for: it may not know them yet.
    DomainRouting::Providers m_providers;
    QHash<QString, DnsReport> m_reports; //!< by domain id
    QHash<QString, QString> m_busy;      //!< "verify" or "remove", by domain id
    QHash<QString, bool> m_routes;       //!< Changes of the routing on their way, by routeKey()
    QString m_justVerified;
    QString m_unverified; //!< Domain whose record the vendor did not see just now.
    QString m_watched;
    QString m_wanted; //!< Name to select when it is loaded.
    int m_generation = 0;
    bool m_isNarrow = false;
    bool m_isOpen = false; //!< Narrow: the detail takes the place of the list.
    bool m_focusWhenLoaded = false;
    PageHeader *m_header;
    Button *m_add;
    Button *m_emptyAdd = nullptr;
    PermissionNote *m_access;
    StatePane *m_pane;
    NoteFrame *m_stale = nullptr;
    QWidget *m_listSide = nullptr;
    DomainsTable *m_table = nullptr;
    DomainDetail *m_detail = nullptr;
    DnsWatch *m_watch;
    DomainActions *m_actions;
};

} // namespace orgdesk::ui
