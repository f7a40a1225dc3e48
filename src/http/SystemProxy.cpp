#include "http/SystemProxy.h"

#include <QNetworkProxyFactory>

#include <algorithm>

namespace orgdesk {

bool isBehindProxy(const QUrl &address)
{
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address));
    return std::any_of(proxies.begin(), proxies.end(), [](const QNetworkProxy &proxy) {
        return proxy.type() != QNetworkProxy::NoProxy
            && proxy.type() != QNetworkProxy::DefaultProxy;
    });
}

} // namespace orgdesk
