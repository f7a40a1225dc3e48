#pragma once

#include "core/Result.h"
#include "myorg/model/IdentityProvider.h"
#include "myorg/model/OrganizationDomain.h"
#include "ui/common/Toast.h"
#include "ui/tables/ColumnTable.h"

#include <QWidget>

namespace orgdesk::ui {

class AppContext;
class Button;
class Label;
class NoteFrame;
class StatePane;
class TableView;

//! One domain of the organization, and who it is routed to.
struct RoutedDomain
{
    OrganizationDomain domain;
    bool isRouted = false; //!< To this provider.
    QStringList others;    //!< Titles of the other providers.
    bool othersKnown = true;

    bool operator==(const RoutedDomain &) const = default;
};

//! The Domains tab (ui.md 6.5): every domain of the organization with a box that routes it to this
//! provider. Applies at once; on failure the box returns. Reads when it is shown first.
class ProviderDomains final : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderDomains(AppContext &context, QWidget *parent = nullptr);
    ~ProviderDomains() override;

    void show(const IdentityProvider &provider);
    //! Why routing (on, off) and adding a domain are not permitted; empty where they are.
    void setGuards(const QString &route, const QString &clear, const QString &add);
    //! Reads again what is shown.
    void reload();
    void forget();

Q_SIGNALS:
    void toast(const orgdesk::ui::ToastText &text);
    //! The domains of the provider are others now.
    void changed(const orgdesk::IdentityProvider &provider);
    //! Verify a domain, or see why that failed.
    void domainRequested(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeReady();
    [[nodiscard]] QList<Column<RoutedDomain>> columns();
    [[nodiscard]] Cell boxOf(const RoutedDomain &one) const;
    [[nodiscard]] QString refusalOf(const RoutedDomain &one) const;
    void load();
    void loadOthers();
    void onLoaded(const Result<QList<OrganizationDomain>> &result);
    void refresh();
    void askToAdd();
    void toggle(const QString &key);
    void route(const QString &domain, bool wanted);
    void onRouted(const QString &domain, bool wanted, const Result<Done> &result);
    void act(const QString &key);
    void refuse(const QString &reason);

    AppContext &m_context;
    IdentityProvider m_provider;
    QList<OrganizationDomain> m_domains;
    QList<IdentityProvider> m_others;
    bool m_othersKnown = false;
    QString m_routeGuard;
    QString m_clearGuard;
    int m_generation = 0;
    bool m_isLoaded = false;
    bool m_isLoading = false;
    StatePane *m_pane;
    ColumnTable<RoutedDomain> *m_model;
    TableView *m_table = nullptr;
    Label *m_info = nullptr;
    Label *m_none = nullptr;
    Button *m_add = nullptr;
    NoteFrame *m_two = nullptr;
};

} // namespace orgdesk::ui
