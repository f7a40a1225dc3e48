#pragma once

#include "http/HttpClient.h"
#include "myorg/model/OrganizationDomain.h"

#include <QList>
#include <QObject>

namespace orgdesk {

//! Typed calls for `/domains` (API reference 2.3). Lives in the GUI thread.
class Domains : public QObject
{
    Q_OBJECT

public:
    Domains(HttpClient &http, const QUrl &apiBase, QObject *parent = nullptr);

    //! All domains of the organization, page after page (at most 100 exist). A server that repeats
    //! a page marker, or goes on for more than 20 pages, ends with ProtocolError.
    [[nodiscard]] Future<QList<OrganizationDomain>> list();

private:
    [[nodiscard]] Future<QList<OrganizationDomain>> listFrom(
        const QString &from, const QList<OrganizationDomain> &before, int page);

    HttpClient &m_http;
    QUrl m_apiBase;
};

} // namespace orgdesk
