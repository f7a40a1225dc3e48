#include "oauth/LoopbackRedirectReceiver.h"

#include "core/Clock.h"
#include "core/Logging.h"
#include "oauth/ExclusiveListener.h"
#include "oauth/RedirectConnection.h"
#include "oauth/RedirectPage.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds closingTime{3};
constexpr qsizetype mostConnections = 16;
constexpr qsizetype longestRedirect = 8 * 1024;

// Every field of a name counts: whoever sends two of them wants the harmless one to be looked at.
bool saysOnly(const WireRequest &request, QByteArrayView name, QByteArrayView wanted)
{
    const QList<QByteArray> values = request.values(name);
    return std::all_of(values.begin(), values.end(), [wanted](const QByteArray &value) {
        return value.isEmpty() || value == wanted;
    });
}

bool isPrefetch(const WireRequest &request)
{
    const QList<QByteArray> values = request.values("Sec-Purpose");
    return std::any_of(values.begin(), values.end(), [](const QByteArray &value) {
        return value.toLower().contains("prefetch");
    });
}

} // namespace

LoopbackRedirectReceiver::LoopbackRedirectReceiver(QList<quint16> ports, Clock &clock,
                                                   QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_clock(clock)
    , m_server(new QTcpServer(this))
    , m_redirect(std::in_place)
{
    m_server->setProxy(QNetworkProxy::NoProxy);
    connect(m_server, &QTcpServer::newConnection, this,
            &LoopbackRedirectReceiver::acceptConnections);
}

LoopbackRedirectReceiver::~LoopbackRedirectReceiver()
{
    close();
}

Result<QString> LoopbackRedirectReceiver::listen(Filter belongs)
{
    m_belongs = std::move(belongs);
    for (const quint16 port : std::as_const(m_ports)) {
        if (listenExclusively(*m_server, port))
            return u"http://127.0.0.1:%1/callback"_s.arg(m_server->serverPort());
        qCInfo(lcOAuth) << "loopback port" << port << "is not free:" << m_server->errorString();
    }
    QStringList names;
    for (const quint16 port : std::as_const(m_ports))
        names << QString::number(port);
    return SignInFailed{SignInFailed::Reason::PortsBusy, names.join(u", "_s)};
}

Future<Secret> LoopbackRedirectReceiver::redirect() const
{
    return m_redirect ? m_redirect->future() : ready<Secret>(Cancelled{});
}

bool LoopbackRedirectReceiver::isListening() const
{
    return m_server->isListening();
}

void LoopbackRedirectReceiver::close()
{
    m_server->close();
    const QList<RedirectConnection *> connections = std::exchange(m_connections, {});
    for (RedirectConnection *connection : connections) {
        connection->disconnect(this);
        connection->deleteLater();
    }
    if (m_redirect)
        m_redirect->complete(Cancelled{});
}

void LoopbackRedirectReceiver::acceptConnections()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (m_connections.size() >= mostConnections)
            dropIdleConnection();
        auto *connection = new RedirectConnection(socket, m_clock, this);
        m_connections.append(connection);
        connect(connection, &RedirectConnection::closed, this,
                [this, connection] { m_connections.removeOne(connection); });
        connect(connection, &RedirectConnection::requested, this,
                [this, connection](const WireRequest &request) {
                    connection->answer(answerTo(request));
                });
    }
}

void LoopbackRedirectReceiver::dropIdleConnection()
{
    const auto idle =
        std::find_if(m_connections.begin(), m_connections.end(),
                     [](const auto *connection) { return !connection->isAnswered(); });
    RedirectConnection *oldest = idle == m_connections.end() ? m_connections.first() : *idle;
    m_connections.removeOne(oldest);
    oldest->disconnect(this);
    delete oldest;
}

std::optional<int> LoopbackRedirectReceiver::objection(const WireRequest &request) const
{
    // A page that made its own name point to this computer sends that name (DNS rebinding).
    if (request.header("Host") != "127.0.0.1:" + QByteArray::number(m_server->serverPort()))
        return 400;
    if (request.path() != "/callback" && request.path() != "/done")
        return 404;
    if (request.method != "GET")
        return 405;
    if (isPrefetch(request))
        return 503;
    if (!saysOnly(request, "Sec-Fetch-Mode", "navigate")
        || !saysOnly(request, "Sec-Fetch-Dest", "document"))
        return 403;
    if (request.query().size() > longestRedirect)
        return 414;
    return std::nullopt;
}

QByteArray LoopbackRedirectReceiver::answerTo(const WireRequest &request)
{
    if (const std::optional<int> status = objection(request))
        return refusal(*status);
    if (request.path() == "/done")
        return m_taken ? donePage() : refusal(404);
    return takeRedirect(request);
}

QByteArray LoopbackRedirectReceiver::takeRedirect(const WireRequest &request)
{
    if (!m_belongs || !m_belongs(request.query()))
        return refusal(400);
    if (!m_taken) {
        m_taken = true;
        m_redirect->complete(Secret::fromBytes(request.query()));
        m_clock.after(closingTime, this, [this] { close(); });
    }
    return redirectToDone();
}

} // namespace orgdesk
