#pragma once

#include "http/HttpClient.h"
#include "myorg/model/Configuration.h"
#include "myorg/model/OrganizationDetails.h"

#include <QObject>

namespace orgdesk {

//! Typed calls for `/details`, `/config` and `/config/identity-providers` (API reference 2.2).
//! Lives in the GUI thread.
class OrganizationClient : public QObject
{
    Q_OBJECT

public:
    OrganizationClient(HttpClient &http, const QUrl &apiBase, QObject *parent = nullptr);

    [[nodiscard]] Future<OrganizationDetails> details();
    //! Sends only what differs and gives the full details back. Without a difference: `before`.
    [[nodiscard]] Future<OrganizationDetails> update(const OrganizationDetails &before,
                                                     const OrganizationDetails &after);
    //! NotFound: the vendor has not set this application up (API reference 5.3).
    [[nodiscard]] Future<Configuration> configuration();
    [[nodiscard]] Future<IdpConfiguration> idpConfiguration();

Q_SIGNALS:
    //! The answer to a write got lost, and reading back found the write done.
    void foundDone(const QString &operation);

private:
    HttpClient &m_http;
    QUrl m_apiBase;
};

} // namespace orgdesk
