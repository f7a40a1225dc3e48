#include "core/Json.h"
#include "flow/session/SessionFixture.h"
#include "myorg/Endpoints.h"
#include "oauth/DpopProof.h"
#include "session/SessionEntry.h"
#include "support/Await.h"
#include "support/AwaitAtOnce.h"
#include "support/TestRegistry.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

//! The real session at an authorization server written by others (authorization-server.mjs), which
//! demands proofs with nonces, as does the API behind it with nonces of its own.
class BoundSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_fixture.reset(); }

    void signsInWithOneNonceChallenge();
    void fiftyRenewalsRotateAndKeepTheKey();
    void stepsUpWithTheSameKey();
    void anotherPersonIsRefusedAndTheSessionStays();
    void continuesAfterARestart();
    void signOutRevokes();
    void writesProofsForTheOtherLibrary();

private:
    [[nodiscard]] QUrl address(const QString &path) const
    {
        return QUrl(u"http://"_s + text("domain") + path);
    }
    [[nodiscard]] QString text(const char *name) const
    {
        return QString::fromStdString(m_ready.at(name).get<std::string>());
    }
    Json call(const QByteArray &method, const QString &path);
    //! How many such events the server has seen since the test began.
    int count(const QString &what, const char *member = nullptr, const Json &value = {});
    int renewals() { return count(u"token"_s, "grant", "refresh_token"); }
    [[nodiscard]] SessionEntry entry() const;
    Result<HttpResponse> rename();

    Json m_ready;
    std::unique_ptr<SessionFixture> m_fixture;
    std::size_t m_before = 0;
};

void BoundSessionTest::initTestCase()
{
    const QByteArray ready = qgetenv("ORGDESK_INTEROP_SERVER");
    if (ready.isEmpty())
        QSKIP("run by tests/interop/run.py");
    m_ready = Json::parse(ready.toStdString());
}

void BoundSessionTest::init()
{
    m_fixture = std::make_unique<SessionFixture>(text("domain"), text("client_id"),
                                                 QList<quint16>{18765, 18766, 18767});
    m_fixture->configuration.accessToken = AccessTokenMode::DPoP;
    m_fixture->restart();
    FakePerson person;
    person.code = QString::fromStdString(call("GET", u"/interop/code"_s).at("code"));
    m_fixture->browser.setPerson(person);
    m_before = call("GET", u"/interop/events"_s).size();
    QVERIFY_RESULT(m_fixture->signIn());
}

Json BoundSessionTest::call(const QByteArray &method, const QString &path)
{
    HttpRequest request;
    request.method = method;
    request.url = address(path);
    const Result<HttpResponse> answer = awaitAtOnce(m_fixture->network.send(request));
    return answer ? Json::parse(answer->body.toStdString(), nullptr, false) : Json();
}

int BoundSessionTest::count(const QString &what, const char *member, const Json &value)
{
    const Json events = call("GET", u"/interop/events"_s);
    int found = 0;
    for (std::size_t i = m_before; i < events.size(); ++i) {
        const bool fits = !member || events[i].value(member, Json()) == value;
        found += fits && events[i].at("what") == what.toStdString() ? 1 : 0;
    }
    return found;
}

SessionEntry BoundSessionTest::entry() const
{
    const auto &entries = m_fixture->secrets.entries();
    return entries.size() == 1 ? decodeEntry(entries.begin().value()).entry : SessionEntry();
}

Result<HttpResponse> BoundSessionTest::rename()
{
    HttpRequest request = m_fixture->rename();
    request.url = address(u"/my-org/v1/identity-providers/con_Int3r0pTest00001"_s);
    return m_fixture->send(request);
}

void BoundSessionTest::signsInWithOneNonceChallenge()
{
    QVERIFY(m_fixture->session->info().boundToKey);
    QCOMPARE(count(u"token"_s, "error", "use_dpop_nonce"), 1);
    QCOMPARE(count(u"token"_s, "type", "DPoP"), 1);
    QCOMPARE(count(u"token"_s), 2);
    QCOMPARE(m_fixture->getDetails()->status, 200);
    QCOMPARE(m_fixture->getDetails()->status, 200);
    QVERIFY(count(u"api"_s, "status", 401) <= 1); // The API's nonce, at the first request.
    QCOMPARE(count(u"api"_s, "status", 200), 2);
}

void BoundSessionTest::fiftyRenewalsRotateAndKeepTheKey()
{
    const DpopKey key = entry().key;
    QCOMPARE(m_fixture->getDetails()->status, 200); // The API tells tokens by their first use.
    QSet<QByteArray> refreshTokens{entry().refreshToken.reveal().toByteArray()};
    const HttpRequest getDetails =
        requestFor(endpoint(u"getDetails"_s), m_fixture->configuration.apiBase);
    for (int i = 0; i < 50; ++i) {
        call("POST", u"/interop/refuse-tokens"_s);
        const Result<HttpResponse> details = m_fixture->send(getDetails);
        QVERIFY_RESULT(details);
        QCOMPARE(details->status, 200);
        QVERIFY(entry().key == key);
        refreshTokens << entry().refreshToken.reveal().toByteArray();
    }
    QCOMPARE(refreshTokens.size(), 51);
    QCOMPARE(renewals(), 50); // The nonce of the last answer serves: no challenge in between.
    QCOMPARE(entry().generation, quint64(51));
    QVERIFY(m_fixture->session->info().boundToKey);
    QCOMPARE(m_fixture->browser.opened().size(), 1);
}

void BoundSessionTest::stepsUpWithTheSameKey()
{
    FakePrompt prompt;
    StepUp &stepUp = m_fixture->session->stepUp();
    stepUp.setPrompt(&prompt);
    prompt.onAsk = [&stepUp] { stepUp.openBrowser(); };
    const DpopKey key = entry().key;
    const Result<HttpResponse> renamed = rename();
    QVERIFY_RESULT(renamed);
    QCOMPARE(renamed->status, 200);
    QVERIFY(m_fixture->browser.pages().contains(u"second-factor"_s));
    QVERIFY(m_fixture->browser.opened().constLast().query().contains(
        QString::fromLatin1("dpop_jkt=" + key.thumbprint())));
    QCOMPARE(prompt.shown, (QStringList{u"ask"_s, u"waiting"_s, u"close"_s}));
    QCOMPARE(m_fixture->getDetails()->status, 200);
    QVERIFY(entry().key == key);
}

void BoundSessionTest::anotherPersonIsRefusedAndTheSessionStays()
{
    FakePrompt prompt;
    StepUp &stepUp = m_fixture->session->stepUp();
    stepUp.setPrompt(&prompt);
    FakePerson jonas = FakePerson::jonas();
    jonas.code = QString::fromStdString(call("GET", u"/interop/code"_s).at("code"));
    m_fixture->browser.forgetCookies();
    m_fixture->browser.setPerson(jonas);
    prompt.onAsk = [&stepUp] { stepUp.openBrowser(); };
    prompt.onFailed = [&stepUp] { stepUp.giveUp(); };
    QVERIFY(rename().errorAs<Cancelled>());
    QVERIFY(prompt.failure);
    const auto *failure = std::get_if<SignInFailed>(&*prompt.failure);
    QVERIFY(failure);
    QCOMPARE(failure->reason, SignInFailed::Reason::OtherPerson);
    QCOMPARE(failure->detail, u"jonas@halden.example"_s);
    QCOMPARE(count(u"api"_s, "method", "PATCH"), 0);
    QCOMPARE(m_fixture->getDetails()->status, 200);
    QCOMPARE(m_fixture->session->state(), Session::State::Active);
}

void BoundSessionTest::continuesAfterARestart()
{
    const DpopKey key = entry().key;
    m_fixture->restart();
    const Result<SessionInfo> info =
        awaitAtOnce(m_fixture->session->restore(m_fixture->saved.all().constFirst()));
    QVERIFY_RESULT(info);
    QVERIFY(info->boundToKey);
    QVERIFY(entry().key == key);
    QCOMPARE(m_fixture->browser.opened().size(), 1);
    QCOMPARE(renewals(), 2); // The first one for the nonce.
    QCOMPARE(m_fixture->getDetails()->status, 200);
}

void BoundSessionTest::signOutRevokes()
{
    const SessionEntry kept = entry();
    const QString place = m_fixture->secrets.entries().begin().key();
    SavedSignIn saved = m_fixture->saved.all().constFirst();
    QVERIFY_RESULT(awaitAtOnce(m_fixture->session->signOut()));
    QVERIFY(m_fixture->secrets.entries().isEmpty());
    QVERIFY(count(u"grant revoked"_s) + count(u"token destroyed"_s) > 0);
    // Even with the right key the refresh token is over.
    m_fixture->secrets.put(place, *encodeEntry(kept));
    m_fixture->restart();
    QVERIFY(awaitAtOnce(m_fixture->session->restore(saved)).errorAs<SignInRequired>());
    QVERIFY(count(u"token"_s, "error", "invalid_grant") > 0);
}

//! For verify-proofs.mjs: 300 proofs of 300 keys.
void BoundSessionTest::writesProofsForTheOtherLibrary()
{
    QFile file(qEnvironmentVariable("ORGDESK_INTEROP_PROOFS"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 300; ++i) {
        const DpopProof proof{"GET", QUrl(u"https://a.example/p?q"_s),
                              QDateTime::currentDateTimeUtc(), "n", Secret::fromView("token")};
        file.write(proof.signedWith(DpopKey::create()) + '\n');
    }
}

ORGDESK_TEST(BoundSessionTest)
#include "BoundSessionTest.moc"
