#include "http/ProxyChoice.h"

#include <QHostAddress>
#include <QMutex>
#include <QNetworkProxyFactory>

#include <optional>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QString &host)
{
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

void addPassword(QNetworkProxy &proxy, const ProxyChoice &choice)
{
    if (choice.user.isEmpty() || !proxy.user().isEmpty())
        return;
    const QByteArrayView password = choice.password.reveal();
    proxy.setUser(choice.user);
    proxy.setPassword(QString::fromUtf8(password.data(), password.size()));
}

class ChosenProxies final : public QNetworkProxyFactory
{
public:
    explicit ChosenProxies(ProxyChoice choice)
        : m_choice(std::move(choice))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_choice.mode == ProxyChoice::Mode::None || isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        QList<QNetworkProxy> proxies;
        if (m_choice.mode == ProxyChoice::Mode::System) {
            proxies = systemProxyForQuery(query);
        } else {
            const bool socks = m_choice.kind == ProxyChoice::Kind::Socks5;
            proxies << QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                                     m_choice.host, m_choice.port);
        }
        for (QNetworkProxy &proxy : proxies) {
            if (proxy.type() != QNetworkProxy::NoProxy)
                addPassword(proxy, m_choice);
        }
        return proxies;
    }

private:
    ProxyChoice m_choice;
};

// Qt has one factory for the whole program, so there is one choice.
QMutex &chosenLock()
{
    static QMutex lock;
    return lock;
}

std::optional<ProxyChoice> &chosen()
{
    static std::optional<ProxyChoice> choice;
    return choice;
}

void apply(const ProxyChoice &choice)
{
    chosen() = choice;
    QNetworkProxyFactory::setApplicationProxyFactory(new ChosenProxies(choice));
}

} // namespace

void useProxies(const ProxyChoice &choice)
{
    const QMutexLocker lock(&chosenLock());
    apply(choice);
}

bool refuseProxyPassword()
{
    const QMutexLocker lock(&chosenLock());
    if (!chosen() || chosen()->user.isEmpty())
        return false;
    ProxyChoice without = *chosen();
    without.user.clear();
    without.password = {};
    apply(without);
    return true;
}

bool sendsProxyPassword()
{
    const QMutexLocker lock(&chosenLock());
    return chosen() && !chosen()->user.isEmpty();
}

void prepareProxies()
{
    const QMutexLocker lock(&chosenLock());
    if (!chosen())
        apply({});
}

} // namespace orgdesk
