#pragma once

#include "http/HttpClient.h"
#include "myorg/model/OrganizationDomain.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace orgdesk {

//! A provider that a domain is routed to: the short form of GET /domains/{id}/identity-providers.
struct DomainProvider
{
    QString id; //!< `con_…`
    QString name;
    QString displayName; //!< May be empty.

    static Result<DomainProvider> fromJson(const Json &value);
    bool operator==(const DomainProvider &) const = default;
};

template<class T>
struct ReadBack;

//! Typed calls for `/domains` (API reference 2.3). Writes whose outcome is unknown are read back
//! (myorg/Reconciliation). Lives in the GUI thread.
class Domains : public QObject
{
    Q_OBJECT

public:
    Domains(HttpClient &http, const QUrl &apiBase, QObject *parent = nullptr);

    //! All domains of the organization, page after page of 100. A server that repeats a page
    //! marker, or goes on for more than 200 pages, ends with ProtocolError.
    [[nodiscard]] Future<QList<OrganizationDomain>> list();
    //! \param id `ord_…`
    [[nodiscard]] Future<OrganizationDomain> get(const QString &id);
    //! Claims a domain; it is pending then. Conflict: the name is in use.
    //! \param domain host name in ASCII and lower case.
    [[nodiscard]] Future<OrganizationDomain> create(const QString &domain);
    //! Lets the vendor look up the record now. The state in the answer may be any: Verified is
    //! success, everything else is "not yet".
    [[nodiscard]] Future<OrganizationDomain> verify(const QString &id);
    //! NotFound counts as done.
    [[nodiscard]] Future<Done> remove(const QString &id);
    //! What the domain is routed to. Needs the scopes of domains and of providers.
    [[nodiscard]] Future<QList<DomainProvider>> providersOf(const QString &id);

Q_SIGNALS:
    //! The answer to a write got lost, and reading back found the write done.
    void foundDone(const QString &operation);

private:
    [[nodiscard]] Future<QList<OrganizationDomain>> listFrom(
        const QString &from, const QList<OrganizationDomain> &before, int page);
    [[nodiscard]] Future<OrganizationDomain> settle(const QString &domain,
                                                    const Result<OrganizationDomain> &result);
    [[nodiscard]] Future<ReadBack<OrganizationDomain>> lookForName(const QString &domain);
    [[nodiscard]] Future<ReadBack<OrganizationDomain>> lookAtVerification(const QString &id);
    [[nodiscard]] Future<ReadBack<Done>> lookForId(const QString &id);

    HttpClient &m_http;
    QUrl m_apiBase;
    QSet<QString> m_lost; //!< Names whose claim had an unknown outcome.
};

} // namespace orgdesk
