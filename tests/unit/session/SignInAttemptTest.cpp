#include "config/VendorConfiguration.h"
#include "oauth/BrowserLauncher.h"
#include "oauth/LoopbackRedirectReceiver.h"
#include "secrets/MemorySecretStore.h"
#include "session/Session.h"
#include "store/SavedSignIns.h"
#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class DeafBrowser final : public BrowserLauncher
{
public:
    Result<Done> open(const QUrl &url) override
    {
        opened << url;
        return Done{};
    }

    QList<QUrl> opened;
};

} // namespace

//! One attempt to sign in that nobody finishes (oauth rules 4 and 18).
class SignInAttemptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itEndsAfterFiveMinutesAndLeavesNothing();
};

void SignInAttemptTest::itEndsAfterFiveMinutesAndLeavesNothing()
{
    ManualClock clock;
    FakeHttpClient http;
    HttpHeaders json;
    json.set("Content-Type", "application/json");
    http.expect("GET", "/.well-known/openid-configuration")
        .respond(200,
                 QByteArray("{'issuer':'https://login.example/',"
                            "'authorization_endpoint':'https://login.example/authorize',"
                            "'token_endpoint':'https://login.example/oauth/token',"
                            "'jwks_uri':'https://login.example/jwks'}")
                     .replace('\'', '"'),
                 json);
    VendorConfiguration configuration;
    configuration.domain = u"login.example"_s;
    configuration.clientId = u"client"_s;
    configuration.redirectPorts = {0};
    MemorySecretStore secrets(true);
    DeafBrowser browser;
    QTemporaryDir folder;
    SavedSignIns saved(folder.filePath(u"sessions.json"_s));
    Session session({configuration, http, secrets, browser, clock, saved, u"default"_s, {}, {}});
    const Future<SessionInfo> signingIn = session.signIn({});
    QTRY_COMPARE(browser.opened.size(), 1);
    const QUrl redirect(QUrlQuery(browser.opened.constFirst())
                            .queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    const auto listens = [&redirect] {
        QTcpSocket socket;
        socket.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
        return socket.waitForConnected(2000);
    };
    QVERIFY(listens());
    clock.advance(5min - 1ms);
    QVERIFY(!signingIn.isFinished());
    QVERIFY(listens());
    clock.advance(1ms);
    const Result<SessionInfo> ended = await(signingIn);
    const auto *failure = ended.errorAs<SignInFailed>();
    QVERIFY(failure);
    QCOMPARE(failure->reason, SignInFailed::Reason::TimedOut);
    QVERIFY(!listens());
    QVERIFY(session.signInLink().isEmpty());
    QCOMPARE(session.state(), Session::State::SignedOut);
    QVERIFY(secrets.entries().isEmpty());
}

ORGDESK_TEST(SignInAttemptTest)
#include "SignInAttemptTest.moc"
