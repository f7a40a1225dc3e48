#include "http/SystemProxy.h"

#include "http/ProxyChoice.h"

#include <QNetworkProxyFactory>

namespace orgdesk {

QString systemProxyFor(const QUrl &address)
{
    prepareProxies();
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(address));
    for (const QNetworkProxy &proxy : proxies) {
        const bool used = proxy.type() != QNetworkProxy::NoProxy
            && proxy.type() != QNetworkProxy::DefaultProxy && !proxy.hostName().isEmpty();
        // The first is the one that is used.
        return used ? QString(proxy.hostName() + u':' + QString::number(proxy.port())) : QString();
    }
    return {};
}

bool isBehindProxy(const QUrl &address)
{
    return !systemProxyFor(address).isEmpty();
}

} // namespace orgdesk
