#pragma once

#include "http/HttpClient.h"
#include "myorg/model/IdentityProvider.h"

#include <QObject>
#include <QSet>

namespace orgdesk {

template<class T>
struct ReadBack;

//! Typed calls for identity providers (API reference 2.4). Writes whose outcome is unknown are read
//! back (myorg/Reconciliation): a create or change that is found to have worked is delivered as a
//! value; otherwise the answer is OutcomeUnknown with what was found. Lives in the GUI thread.
class IdentityProviders : public QObject
{
    Q_OBJECT

public:
    IdentityProviders(HttpClient &http, const QUrl &apiBase, QObject *parent = nullptr);

    [[nodiscard]] Future<QList<IdentityProvider>> list();
    [[nodiscard]] Future<IdentityProvider> get(const QString &id);
    //! Reads the list first, so that a lost answer can be told from an older provider.
    [[nodiscard]] Future<IdentityProvider> create(const IdentityProviderCreate &provider);
    //! \param before what the form started from, for reading back.
    [[nodiscard]] Future<IdentityProvider> update(const IdentityProvider &before,
                                                  const IdentityProviderPatch &patch);
    //! Deletes the connection. Under `allow_if_empty` with users: Rejected (or Conflict), see
    //! isRefusedDelete(). NotFound counts as done.
    [[nodiscard]] Future<Done> remove(const QString &id);
    //! Takes it out of the organization; connection and users stay. NotFound counts as done.
    [[nodiscard]] Future<Done> detach(const QString &id);
    //! Resets the attributes to the vendor's defaults; that can't be undone (API reference 8.4).
    [[nodiscard]] Future<IdentityProvider> refreshAttributes(const QString &id);
    //! Sends the people of this domain to the provider at sign-in. The domain must be verified
    //! (else Rejected). A conflict counts as done when the provider is found to have the domain.
    [[nodiscard]] Future<Done> addDomain(const QString &id, const QString &domain);
    //! Takes one domain off the provider; the domain stays verified. NotFound counts as done.
    [[nodiscard]] Future<Done> removeDomain(const QString &id, const QString &domain);

Q_SIGNALS:
    //! The answer to a write got lost, and reading back found the write done.
    void foundDone(const QString &operation);

private:
    [[nodiscard]] Future<IdentityProvider> createAfter(const QSet<QString> &idsBefore,
                                                       const IdentityProviderCreate &provider);
    [[nodiscard]] Future<Done> takeAway(const QString &operation, const QString &id);
    [[nodiscard]] Future<ReadBack<Done>> lookForDomain(const QString &id, const QString &domain,
                                                       bool wanted);

    HttpClient &m_http;
    QUrl m_apiBase;
};

//! True when an error of remove() means "not deleted, users exist" whatever its status (ui.md 6.6):
//! any 4xx but 401, insufficient scope, 404, 429 and validation errors.
[[nodiscard]] bool isRefusedDelete(const Error &error);

} // namespace orgdesk
