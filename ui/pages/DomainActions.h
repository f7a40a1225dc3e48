#pragma once

#include "core/Result.h"
#include "myorg/model/IdentityProvider.h"
#include "myorg/model/OrganizationDomain.h"
#include "ui/common/Toast.h"

#include <QObject>

namespace orgdesk::ui {

class AppContext;

//! What can be done with a domain: add, verify, remove, route to a provider. Carries it out, asks
//! first where ui.md asks, and reports.
class DomainActions final : public QObject
{
    Q_OBJECT

public:
    //! Dialogs are shown over `page`.
    DomainActions(AppContext &context, QWidget *page);

    //! \param known names that are in the list already.
    void askToAdd(const QStringList &known);
    void verify(const OrganizationDomain &domain);
    //! \param providers titles of those that the domain is routed to.
    //! \param isRoutingKnown false when they could not be read.
    void askToRemove(const OrganizationDomain &domain, const QStringList &providers,
                     bool isRoutingKnown);
    //! Sends the domain's people to the provider, or no longer.
    void route(const IdentityProvider &provider, const QString &domain, bool routed);
    void copyRecord(const OrganizationDomain &domain, const QString &zone);

Q_SIGNALS:
    void created(const orgdesk::OrganizationDomain &domain);
    //! "verify" or "remove" of this domain is on its way; empty: over.
    void busyChanged(const QString &id, const QString &what);
    //! The vendor looked the record up; see its state.
    void looked(const orgdesk::OrganizationDomain &domain);
    void removed(const QString &id);
    //! The change of the routing is over. `routed` is how it is now.
    void routingEnded(const QString &providerId, const QString &domain, bool routed);
    //! It is not known what became of a change: load again.
    void lookAgain();
    void toast(const orgdesk::ui::ToastText &text);

private:
    void remove(const OrganizationDomain &domain);
    void onRouted(const IdentityProvider &provider, const QString &domain, bool routed,
                  const Result<Done> &result);
    void fail(const Error &error, const QString &subject);

    AppContext &m_context;
    QWidget *m_page;
};

} // namespace orgdesk::ui
