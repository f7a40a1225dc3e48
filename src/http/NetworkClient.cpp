#include "http/NetworkClient.h"

#include "http/NetworkExchange.h"
#include "http/ProxyChoice.h"

#include <QAuthenticator>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QTimer>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

//! For answers that were on their way already when connections are dropped.
constexpr std::chrono::milliseconds lastChance{2000};

// Why this request must not be sent, or nothing.
QString refusalOf(const HttpRequest &request)
{
    const QUrl &url = request.url;
    const bool local = url.scheme() == "http"_L1 && url.host() == "127.0.0.1"_L1;
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && !local))
        return u"only https addresses are used"_s;
    if (!url.userInfo().isEmpty())
        return u"an address with a user name is not used"_s;
    const auto breaksLine = [](const HttpHeaders::Field &field) {
        return field.value.contains('\n') || field.value.contains('\r')
            || field.value.contains('\0');
    };
    const QList<HttpHeaders::Field> &fields = request.headers.fields();
    if (std::any_of(fields.begin(), fields.end(), breaksLine))
        return u"a header holds a line break"_s;
    return {};
}

} // namespace

NetworkClient::NetworkClient(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    prepareProxies();
    makeManager();
}

void NetworkClient::makeManager()
{
    m_manager = std::make_shared<QNetworkAccessManager>();
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager->setCookieJar(nullptr);
    m_manager->setStrictTransportSecurityEnabled(true);
    m_manager->setAutoDeleteReplies(false);
    // Nobody answers here: what is known went along already, so it is missing or wrong.
    connect(m_manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this](const QNetworkProxy &proxy) {
                Q_EMIT proxyPasswordAsked(proxy.hostName() + u':' + QString::number(proxy.port()));
            });
}

NetworkClient::~NetworkClient()
{
    // Before the manager, which owns the replies.
    qDeleteAll(findChildren<NetworkExchange *>(Qt::FindDirectChildrenOnly));
}

Future<HttpResponse> NetworkClient::send(const HttpRequest &request)
{
    const QString refusal = refusalOf(request);
    if (!refusal.isEmpty()) {
        return ready<HttpResponse>(NetworkError{request.url.host(), NetworkError::Reason::Other,
                                                refusal, false, exchangeOf(request, {})});
    }
    auto *exchange = new NetworkExchange(m_manager, request, m_clock, this);
    connect(exchange, &NetworkExchange::encrypted, this,
            [this](const QString &protocol) { m_tls = protocol; });
    connect(exchange, &NetworkExchange::proxyBlocked, this, &NetworkClient::proxyBlocked);
    exchange->start();
    return exchange->future();
}

void NetworkClient::dropConnections()
{
    const auto old = findChildren<NetworkExchange *>(QString(), Qt::FindDirectChildrenOnly);
    for (NetworkExchange *exchange : old)
        QTimer::singleShot(lastChance, exchange, &NetworkExchange::interrupt);
    leaveConnections();
}

} // namespace orgdesk
