#include "FaultWorld.h"

#include "support/Await.h"
#include "support/AwaitAtOnce.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace orgdesk::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace

FaultWorld::Stack::Stack(FaultWorld &world, HttpClient &network)
    : foreign(network)
    , authorizing(foreign, world.m_session->accessTokens())
    , pacing(authorizing, world.m_clock, {1000, 1000, RefillModel::Continuous})
    , retrying(pacing, world.m_clock, [] { return 0.1; })
    , activity(retrying, world.m_clock)
    , stepUp(activity, world.m_session->stepUp(), world.m_clock)
    , writes(stepUp, world.m_clock, [] { return WriteRecord::Author{}; })
    , api(std::make_unique<MyOrganizationApi>(writes, world.m_configuration.apiBase))
{
    retrying.setNextHolds();
    retrying.setProbe(u"getConfiguration"_s);
}

FaultWorld::FaultWorld()
    : m_saved(m_folder.filePath(u"sessions.json"_s))
    , m_authNetwork(m_clock)
    , m_network(m_clock)
    , m_authDetour(m_authNetwork, [this](HttpRequest &request) { change(request); })
    , m_detour(m_network, [this](HttpRequest &request) { change(request); })
{
}

FaultWorld::~FaultWorld()
{
    end();
}

bool FaultWorld::start()
{
    if (!m_sandbox.start())
        return false;
    // Lost answers to a renewal can only be made good within an overlap (reliability 2.6).
    m_sandbox.control("PATCH", "tenant",
                      {{"tenant", {{"tier", "unlimited"}}},
                       {"switches", {{"any_loopback_port", true}, {"rotation_overlap_s", 60}}}});
    m_before = tenant();
    m_configuration.domain = QString::fromUtf8(m_sandbox.readyText("domain"));
    m_configuration.clientId = QString::fromUtf8(m_sandbox.readyText("client_id"));
    m_configuration.redirectPorts = {0};
    m_configuration.accessToken = AccessTokenMode::Bearer; // one request for each exchange
    m_configuration.stepUp.operations = {};
    m_configuration.audience = QUrl(m_configuration.origin() + u"/my-org/"_s);
    m_configuration.apiBase = QUrl(m_configuration.origin() + u"/my-org/v1"_s);
    m_session = std::make_unique<Session>(Session::Doors{m_configuration,
                                                         m_authDetour,
                                                         m_secrets,
                                                         m_browser,
                                                         m_clock,
                                                         m_saved,
                                                         u"default"_s,
                                                         m_folder.filePath(u"locks"_s),
                                                         {}});
    TestCertificateOptions authority;
    authority.authority = true;
    authority.commonName = "Halden Root";
    m_authority = makeCertificate(authority);
    return awaitAtOnce(m_session->signIn({}), 60'000).has_value();
}

void FaultWorld::renew()
{
    end();
    m_stack = std::make_unique<Stack>(*this, m_detour);
    const nlohmann::json now = tenant();
    nlohmann::json patch = nlohmann::json::object();
    for (const char *member : {"connections", "invitations"}) {
        if (now.value(member, nlohmann::json()) != m_before.value(member, nlohmann::json()))
            patch[member] = m_before.at(member);
    }
    if (!patch.empty())
        m_sandbox.control("PATCH", "tenant", patch);
    m_sandbox.control("DELETE", "requests");
}

void FaultWorld::arm(const FaultRow &row, const QByteArray &method)
{
    m_row = &row;
    m_method.clear(); // not yet
    m_troubled = 0;
    openWay();
    m_method = method;
}

//! What has to be there before the trouble begins.
void FaultWorld::openWay()
{
    const QByteArray server = m_sandbox.readyText("domain");
    TestCertificateOptions options;
    options.alternativeNames = "DNS:localhost,IP:127.0.0.1";
    switch (m_row->way) {
    case Way::HalfOpen:
        m_port = std::make_unique<TroublePort>(server);
        std::ignore = awaitAtOnce(api().identityProviders().list()); // a connection that is kept
        break;
    case Way::TlsHandshake:
        m_port = std::make_unique<TroublePort>(server);
        m_port->dropAtOnce(true);
        break;
    case Way::TlsAnswer:
        m_trusted = std::make_unique<TrustedForNow>(m_authority);
        m_port = std::make_unique<TroublePort>(
            server, makeCertificate(options, &m_authority).serverConfiguration());
        m_port->dropAfter(40);
        break;
    case Way::Proxy407:
    case Way::Proxy502:
        m_proxy = std::make_unique<RawServer>();
        m_proxy->answer(
            m_row->way == Way::Proxy502
                ? RawServer::reply(502)
                : RawServer::reply(407, {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
            RawServer::Then::Close);
        break;
    case Way::NoHandshake:
    case Way::Silent:
    case Way::Refused:
        takeSilentSocket(m_row->way == Way::Silent);
        break;
    case Way::Straight:
    case Way::NoName:
        break;
    }
}

//! A socket that nobody accepts from; without `takesConnections` its queue is full from the start.
void FaultWorld::takeSilentSocket(bool takesConnections)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    ::bind(listener, reinterpret_cast<const sockaddr *>(&address), size);
    ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_silentPort = ntohs(address.sin_port);
    m_sockets << listener;
    if (m_row->way == Way::Refused)
        return; // bound, so that nobody else listens there
    ::listen(listener, takesConnections ? 100 : 0);
    for (int i = 0; !takesConnections && i < 3; ++i) {
        const int client = ::socket(AF_INET, SOCK_STREAM, 0);
        ::fcntl(client, F_SETFL, O_NONBLOCK);
        ::connect(client, reinterpret_cast<const sockaddr *>(&address), size);
        m_sockets << client;
    }
}

void FaultWorld::change(HttpRequest &request)
{
    if (!m_row)
        return;
    if (!m_lasts && request.method == m_method)
        begin();
    if (m_lasts) {
        ++m_troubled;
        request.deadline = m_row->patience;
    }
    if (m_lasts || m_row->way == Way::HalfOpen)
        request.url = detoured(request.url);
}

void FaultWorld::begin()
{
    m_lasts = true;
    if (!m_row->fault.isEmpty()) {
        nlohmann::json fault = nlohmann::json::parse(m_row->fault.toStdString());
        fault["count"] = -1;
        const Answer answer = m_sandbox.control("POST", "faults", fault);
        if (answer.status != 201)
            qFatal("%s", answer.body.constData());
    }
    if (m_row->way == Way::HalfOpen)
        m_port->freeze();
    if (m_proxy)
        qputenv("https_proxy", m_proxy->url(u"/"_s).toEncoded());
}

void FaultWorld::keepDeadConnection()
{
    m_deadConnection.patience = std::chrono::minutes(1);
    arm(m_deadConnection, "GET");
}

QUrl FaultWorld::detoured(const QUrl &url) const
{
    QUrl result = url;
    switch (m_row->way) {
    case Way::Straight:
        break;
    case Way::Refused:
    case Way::NoHandshake:
    case Way::Silent:
        result.setPort(m_silentPort);
        break;
    case Way::HalfOpen:
        result.setPort(m_port->port());
        break;
    case Way::NoName:
    case Way::Proxy407:
    case Way::Proxy502:
        result.setScheme(u"https"_s);
        result.setHost(u"tenant.invalid"_s);
        result.setPort(-1);
        break;
    case Way::TlsHandshake:
    case Way::TlsAnswer:
        result.setScheme(u"https"_s);
        result.setHost(u"localhost"_s);
        result.setPort(m_port->port());
        break;
    }
    return result;
}

void FaultWorld::end()
{
    if (m_lasts && !m_row->fault.isEmpty())
        m_sandbox.control("DELETE", "faults");
    m_row = nullptr;
    m_lasts = false;
    qunsetenv("https_proxy");
    m_trusted.reset();
    m_port.reset();
    m_proxy.reset();
    for (const int socket : std::exchange(m_sockets, {}))
        ::close(socket);
}

Future<Done> FaultWorld::renewToken()
{
    AccessTokens &tokens = m_session->accessTokens();
    const Future<RequestAuthorization> now =
        tokens.authorize("GET", m_configuration.apiBase, Authorization::Base);
    return andThen(now, m_session.get(), [&tokens](const RequestAuthorization &authorization) {
        return tokens.renew(authorization.generation);
    });
}

nlohmann::json FaultWorld::ledger()
{
    return m_sandbox.control("GET", "requests").json().at("requests");
}

int FaultWorld::executed(const std::string &method, const std::string &path)
{
    int count = 0;
    for (const nlohmann::json &entry : ledger()) {
        const bool fits = entry.at("method") == method && entry.at("path") == path;
        count += fits && entry.at("executed").get<bool>() ? 1 : 0;
    }
    return count;
}

} // namespace orgdesk::test
