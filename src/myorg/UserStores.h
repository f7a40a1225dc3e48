#pragma once

#include "http/HttpClient.h"
#include "myorg/model/UserStore.h"

#include <QList>
#include <QObject>

namespace orgdesk {

//! Typed calls for `/user-stores` (API reference 2.8). Lives in the GUI thread.
class UserStores : public QObject
{
    Q_OBJECT

public:
    UserStores(HttpClient &http, const QUrl &apiBase, QObject *parent = nullptr);

    [[nodiscard]] Future<QList<UserStore>> list();

private:
    HttpClient &m_http;
    QUrl m_apiBase;
};

} // namespace orgdesk
