#include "SessionFixture.h"

#include "myorg/Endpoints.h"
#include "support/AwaitAtOnce.h"

#include <QDir>
#include <QFile>

namespace orgdesk::test {

using namespace Qt::StringLiterals;

SessionFixture::SessionFixture(SandboxProcess &sandbox)
    : SessionFixture(sandbox.domain(), sandbox.clientId(), {0})
{
}

SessionFixture::SessionFixture(const QString &domain, const QString &clientId,
                               const QList<quint16> &ports)
    : saved(folder.filePath(u"state/sessions.json"_s))
    , authNetwork(clock)
    , network(clock)
{
    configuration.domain = domain;
    configuration.clientId = clientId;
    configuration.redirectPorts = ports;
    configuration.accessToken = AccessTokenMode::Bearer; // One request for each exchange.
    configuration.stepUp.operations = {u"updateIdp"_s, u"deleteIdp"_s};
    configuration.audience = QUrl(configuration.origin() + u"/my-org/"_s);
    configuration.apiBase = QUrl(configuration.origin() + u"/my-org/v1"_s);
    restart();
}

void SessionFixture::restart()
{
    api.reset();
    authorizing.reset();
    session = std::make_unique<Session>(Session::Doors{configuration,
                                                       authNetwork,
                                                       secrets,
                                                       browser,
                                                       clock,
                                                       saved,
                                                       u"default"_s,
                                                       folder.filePath(u"locks"_s),
                                                       {}});
    authorizing = std::make_unique<AuthorizingClient>(network, session->accessTokens());
    api = std::make_unique<StepUpClient>(*authorizing, session->stepUp(), clock);
}

Result<SessionInfo> SessionFixture::signIn(const SignInOptions &options)
{
    return awaitAtOnce(session->signIn(options));
}

Result<HttpResponse> SessionFixture::send(const HttpRequest &request)
{
    return awaitAtOnce(api->send(request));
}

Result<HttpResponse> SessionFixture::getDetails()
{
    return send(requestFor(endpoint(u"getDetails"_s), configuration.apiBase));
}

HttpRequest SessionFixture::rename() const
{
    HttpRequest request =
        requestFor(endpoint(u"updateIdp"_s), configuration.apiBase, {u"con_4kQz81TnWc0PzR2e"_s});
    request.headers.set("Content-Type", "application/json");
    request.body = Secret::fromView(R"({"display_name":"Depot"})");
    return request;
}

void FakePrompt::askToConfirm(const QString &words)
{
    shown << u"ask"_s;
    action = words;
    onAsk();
}

void FakePrompt::showWaiting(const QUrl &, std::chrono::seconds, bool)
{
    shown << u"waiting"_s;
    onWaiting();
}

void FakePrompt::showFailed(const Error &error)
{
    shown << u"failed"_s;
    failure = error;
    onFailed();
}

void FakePrompt::close()
{
    shown << u"close"_s;
}

static QString addressOf(const QByteArray &hex)
{
    bool ok = false;
    const quint32 host = hex.left(8).toUInt(&ok, 16); // Of this machine's byte order.
    const uint port = hex.mid(9).toUInt(&ok, 16);
    return u"%1.%2.%3.%4:%5"_s.arg(host & 255)
        .arg((host >> 8) & 255)
        .arg((host >> 16) & 255)
        .arg(host >> 24)
        .arg(port);
}

QStringList listeningAddresses()
{
    QStringList sockets;
    const QFileInfoList descriptors =
        QDir(u"/proc/self/fd"_s).entryInfoList(QDir::System | QDir::Files | QDir::NoDotAndDotDot);
    for (const QFileInfo &descriptor : descriptors)
        sockets << QFile::symLinkTarget(descriptor.filePath()).section(u'/', -1);
    QStringList addresses;
    for (const QString &name : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile table(name);
        if (!table.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = table.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> columns = line.simplified().split(' ');
            if (columns.size() < 10 || columns[3] != "0A")
                continue;
            if (!sockets.contains(u"socket:["_s + QString::fromLatin1(columns[9]) + u']'))
                continue;
            addresses << (name.endsWith(u'6') ? u"IPv6"_s : addressOf(columns[1]));
        }
    }
    return addresses;
}

} // namespace orgdesk::test
