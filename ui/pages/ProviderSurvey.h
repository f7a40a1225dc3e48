#pragma once

#include "core/Future.h"
#include "health/HealthRow.h"
#include "myorg/model/Configuration.h"
#include "myorg/model/OrganizationDomain.h"
#include "ui/pages/ProviderFacts.h"

#include <QObject>
#include <QSet>

namespace orgdesk::ui {

class AppContext;

//! What the health check reads about the providers besides their list: which domains are verified,
//! and the provisioning of each one that is enabled and may have it. One question after the other,
//! because the vendor allows few in a second. Deleting it stops it. GUI thread.
class ProviderSurvey final : public QObject
{
    Q_OBJECT

public:
    //! So many are asked about their provisioning, two questions each; the rest stays unknown, and
    //! is counted as such.
    static constexpr qsizetype mostAsked = 40;

    explicit ProviderSurvey(AppContext &context, QObject *parent = nullptr);

    //! Once per object. Errors: of the list; without the rest, what the list says is judged.
    [[nodiscard]] Future<QList<HealthRow>> start();

Q_SIGNALS:
    void provisioningRead(const QString &providerId,
                          const orgdesk::ui::ProvisioningFacts &provisioning);

private:
    void onList(const Result<QList<IdentityProvider>> &providers);
    void askDomains();
    void domainsNotRead();
    void askOffers();
    void onOffers(const IdpConfiguration &offers);
    void chooseWhomToAsk();
    void askNext();
    void askTokens(const QString &id, const ProvisioningConfiguration &configuration);
    void know(const QString &id, const ProvisioningFacts &provisioning);
    void finish();

    AppContext &m_context;
    Completer<QList<HealthRow>> m_answer;
    QList<IdentityProvider> m_providers;
    QStringList m_toAsk;     //!< Ids of providers.
    QSet<QString> m_notRead; //!< Ids of those of which something stays unknown.
    ProviderFacts m_facts;
};

} // namespace orgdesk::ui
