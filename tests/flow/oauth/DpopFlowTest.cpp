#include "flow/session/SessionFixture.h"
#include "myorg/Endpoints.h"
#include "session/SessionEntry.h"
#include "support/Await.h"
#include "support/AwaitAtOnce.h"
#include "support/TestRegistry.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

//! Tokens that are bound to the session's key, against the real sandbox, which checks every proof.
class DpopFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init()
    {
        QVERIFY(m_sandbox.reset());
        QVERIFY(m_sandbox.patchTenant(R"({"switches":{"any_loopback_port":true}})"));
        m_prompt = std::make_unique<FakePrompt>();
        m_fixture = std::make_unique<SessionFixture>(m_sandbox);
        setMode(AccessTokenMode::Auto);
    }
    void cleanup() { m_fixture.reset(); }

    void theTokensAreBoundToTheKeyOfTheRequest();
    void modeAndTenantDecide_data();
    void modeAndTenantDecide();
    void aWriteAnswersTheNonceChallengeOfTheApi();
    void nothingIsAskedForAgainOnceTheNonceIsKnown();
    void addressesWithEscapesAreProved();
    void renewalsRotateAndKeepTheKey();
    void aWrongClockIsCorrectedByTheFirstAnswer();
    void theStepUpUsesTheSameKey();
    void aRestartContinuesWithTheStoredKey();
    void anEntryWithAnotherKeyEndsTheSession();
    void everySignInHasAKeyOfItsOwn();
    void theKeyOfAnotherProcessIsAdoptedWithItsToken();
    void anEntryWithoutAKeyIsContinuedAsBearer();
    void aBearerSessionEndsWhenTheTenantDemandsProofs();
    void anotherModeAsksForANewSignIn_data();
    void anotherModeAsksForANewSignIn();
    void aDowngradeAtRenewalIsNoted();
    void aDowngradeAtRenewalEndsADemandingSession();
    void signOutRemovesTheKey();
    void signOutWipesTheKeyFromMemory();

private:
    void setMode(AccessTokenMode mode)
    {
        m_fixture->configuration.accessToken = mode;
        m_fixture->restart();
    }
    void setPolicy(const QByteArray &policy)
    {
        QVERIFY(
            m_sandbox.patchTenant(QByteArray(R"({"api":{"dpop":"%1"}})").replace("%1", policy)));
    }
    [[nodiscard]] SessionEntry entry() const
    {
        const auto &entries = m_fixture->secrets.entries();
        return entries.size() == 1 ? decodeEntry(entries.begin().value()).entry : SessionEntry();
    }
    //! `dpop_jkt` of the last link that the browser opened.
    [[nodiscard]] QByteArray namedKey() const
    {
        const QUrlQuery query(m_fixture->browser.opened().constLast());
        return query.queryItemValue(u"dpop_jkt"_s).toLatin1();
    }
    int tokenRequests() { return m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s); }
    //! Statuses of the requests for this path, in order.
    QList<int> statuses(const QString &method, const QString &path)
    {
        QList<int> result;
        for (const SandboxProcess::Request &request : m_sandbox.requests()) {
            if (request.method == method && request.path == path)
                result << request.status;
        }
        return result;
    }
    int status()
    {
        const Result<HttpResponse> details = m_fixture->getDetails();
        return details ? details->status : -1;
    }
    //! The person confirms whatever is asked.
    void confirmWithoutAsking()
    {
        StepUp &stepUp = m_fixture->session->stepUp();
        stepUp.setPrompt(m_prompt.get());
        m_prompt->onAsk = [&stepUp] { stepUp.openBrowser(); };
    }
    [[nodiscard]] HttpRequest rename() const
    {
        HttpRequest request =
            requestFor(endpoint(u"updateDetails"_s), m_fixture->configuration.apiBase);
        request.headers.set("Content-Type", "application/json");
        request.body = Secret::fromView(R"({"display_name":"Halden"})");
        return request;
    }

    SandboxProcess m_sandbox{QStringLiteral(ORGDESK_SANDBOX_PATH)};
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<SessionFixture> m_fixture;
};

void DpopFlowTest::theTokensAreBoundToTheKeyOfTheRequest()
{
    const Result<SessionInfo> info = m_fixture->signIn();
    QVERIFY_RESULT(info);
    QVERIFY(info->boundToKey);
    QVERIFY(!entry().key.isNull());
    QCOMPARE(namedKey(), entry().key.thumbprint());
    QVERIFY(m_fixture->secrets.entries().begin().value().size() <= 2048);
    QCOMPARE(statuses(u"POST"_s, u"/oauth/token"_s), (QList<int>{400, 200})); // nonce first
    QCOMPARE(status(), 200);
}

void DpopFlowTest::modeAndTenantDecide_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("outcome");
    using Mode = AccessTokenMode;
    const auto row = [](const char *name, Mode mode, const char *policy, const char *outcome) {
        QTest::newRow(name) << int(mode) << QByteArray(policy) << QString::fromLatin1(outcome);
    };
    row("bearer, none", Mode::Bearer, "none", "bearer");
    row("bearer, allowed", Mode::Bearer, "allowed", "bearer");
    row("bearer, required", Mode::Bearer, "required", "invalid_dpop_proof");
    row("auto, none", Mode::Auto, "none", "bearer");
    row("auto, allowed", Mode::Auto, "allowed", "bound");
    row("auto, required", Mode::Auto, "required", "bound");
    row("dpop, none", Mode::DPoP, "none", "untrusted");
    row("dpop, allowed", Mode::DPoP, "allowed", "bound");
    row("dpop, required", Mode::DPoP, "required", "bound");
}

void DpopFlowTest::modeAndTenantDecide()
{
    QFETCH(int, mode);
    QFETCH(QByteArray, policy);
    QFETCH(QString, outcome);
    setPolicy(policy);
    setMode(AccessTokenMode(mode));
    const Result<SessionInfo> info = m_fixture->signIn();
    QCOMPARE(namedKey().isEmpty(), AccessTokenMode(mode) == AccessTokenMode::Bearer);
    if (const auto *refused = info.errorAs<SignInFailed>()) {
        QCOMPARE(outcome, u"untrusted"_s);
        QCOMPARE(refused->reason, SignInFailed::Reason::UntrustedAnswer);
        QTRY_COMPARE(statuses(u"POST"_s, u"/oauth/revoke"_s), QList<int>{200});
    } else if (const auto *error = info.errorAs<OAuthError>()) {
        QCOMPARE(error->code, outcome);
    } else {
        QVERIFY_RESULT(info);
        QCOMPARE(info->boundToKey ? u"bound"_s : u"bearer"_s, outcome);
        QCOMPARE(status(), 200);
    }
    QCOMPARE(m_fixture->secrets.entries().isEmpty(), !info);
}

void DpopFlowTest::aWriteAnswersTheNonceChallengeOfTheApi()
{
    QVERIFY(m_sandbox.patchTenant(R"({"switches":{"dpop_api_nonce":true}})"));
    QVERIFY_RESULT(m_fixture->signIn());
    const Result<HttpResponse> renamed = m_fixture->send(rename());
    QVERIFY_RESULT(renamed);
    QCOMPARE(renamed->status, 200);
    QCOMPARE(renamed->sends, 2);
    QCOMPARE(statuses(u"PATCH"_s, u"/my-org/v1/details"_s), (QList<int>{401, 200}));
    QVERIFY(m_fixture->getDetails()->body.contains("Halden"));
}

void DpopFlowTest::nothingIsAskedForAgainOnceTheNonceIsKnown()
{
    QVERIFY(m_sandbox.patchTenant(R"({"switches":{"dpop_api_nonce":true}})"));
    QVERIFY_RESULT(m_fixture->signIn());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(status(), 200);
    QCOMPARE(statuses(u"GET"_s, u"/my-org/v1/details"_s), (QList<int>{401, 200, 200, 200}));
    QVERIFY(m_sandbox.advanceClock(301)); // The server changes its nonce; the former one serves.
    QCOMPARE(status(), 200);
}

void DpopFlowTest::addressesWithEscapesAreProved()
{
    QVERIFY_RESULT(m_fixture->signIn());
    const HttpRequest request =
        requestFor(endpoint(u"getMember"_s), m_fixture->configuration.apiBase,
                   {m_fixture->session->info().userId});
    QVERIFY(request.url.toEncoded().contains("%7C"));
    const Result<HttpResponse> member = m_fixture->send(request);
    QVERIFY_RESULT(member);
    QCOMPARE(member->status, 200);
}

void DpopFlowTest::renewalsRotateAndKeepTheKey()
{
    setPolicy("required");
    QVERIFY_RESULT(m_fixture->signIn());
    const SessionEntry first = entry();
    Secret former = first.refreshToken;
    for (quint64 i = 1; i <= 5; ++i) {
        QVERIFY(m_sandbox.advanceClock(601)); // The access token is over.
        QCOMPARE(status(), 200);
        QVERIFY(entry().key == first.key);
        QVERIFY(!(entry().refreshToken == former));
        QCOMPARE(entry().generation, first.generation + i);
        former = entry().refreshToken;
    }
    QVERIFY(m_fixture->session->info().boundToKey);
    QCOMPARE(m_fixture->browser.opened().size(), 1);
}

void DpopFlowTest::aWrongClockIsCorrectedByTheFirstAnswer()
{
    QVERIFY_RESULT(m_fixture->signIn());
    QVERIFY(m_sandbox.advanceClock(300)); // The token is still good, `iat` of a proof is not.
    QCOMPARE(status(), 200);
    QCOMPARE(statuses(u"GET"_s, u"/my-org/v1/details"_s), (QList<int>{401, 200}));
    QCOMPARE(status(), 200);
    QCOMPARE(statuses(u"GET"_s, u"/my-org/v1/details"_s).size(), 3);
    QCOMPARE(tokenRequests(), 2); // No renewal.
}

void DpopFlowTest::theStepUpUsesTheSameKey()
{
    setPolicy("required");
    QVERIFY_RESULT(m_fixture->signIn());
    const DpopKey key = entry().key;
    confirmWithoutAsking();
    const Result<HttpResponse> renamed = m_fixture->send(m_fixture->rename());
    QVERIFY_RESULT(renamed);
    QCOMPARE(renamed->status, 200);
    QCOMPARE(m_fixture->browser.opened().size(), 2);
    QCOMPARE(namedKey(), key.thumbprint());
    QVERIFY(entry().key == key);
    QCOMPARE(m_prompt->shown, (QStringList{u"ask"_s, u"waiting"_s, u"close"_s}));
}

void DpopFlowTest::aRestartContinuesWithTheStoredKey()
{
    setPolicy("required");
    QVERIFY_RESULT(m_fixture->signIn());
    const DpopKey key = entry().key;
    const int before = tokenRequests();
    m_fixture->restart();
    const Result<SessionInfo> info =
        awaitAtOnce(m_fixture->session->restore(m_fixture->saved.all().constFirst()));
    QVERIFY_RESULT(info);
    QVERIFY(info->boundToKey);
    QCOMPARE(m_fixture->browser.opened().size(), 1);
    QCOMPARE(tokenRequests(), before + 2); // The nonce is kept in memory only.
    QVERIFY(entry().key == key);
    QCOMPARE(status(), 200);
}

void DpopFlowTest::anEntryWithAnotherKeyEndsTheSession()
{
    QVERIFY_RESULT(m_fixture->signIn());
    SessionEntry other = entry();
    other.key = DpopKey::create();
    m_fixture->secrets.put(m_fixture->secrets.entries().begin().key(), *encodeEntry(other));
    m_fixture->restart();
    const Result<SessionInfo> info =
        awaitAtOnce(m_fixture->session->restore(m_fixture->saved.all().constFirst()));
    QVERIFY(info.errorAs<SignInRequired>());
    QTRY_VERIFY(m_fixture->secrets.entries().isEmpty());
}

void DpopFlowTest::everySignInHasAKeyOfItsOwn()
{
    QVERIFY_RESULT(m_fixture->signIn());
    const DpopKey first = entry().key;
    QVERIFY_RESULT(m_fixture->signIn());
    const DpopKey second = entry().key;
    QVERIFY(!(second == first));
    m_fixture->browser.forgetCookies();
    m_fixture->browser.setPerson(FakePerson::jonas());
    SignInOptions options;
    options.otherAccount = true;
    QVERIFY_RESULT(m_fixture->signIn(options));
    QVERIFY(namedKey() != first.thumbprint());
    QVERIFY(namedKey() != second.thumbprint());
    QCOMPARE(status(), 200);
}

//! A second program of the profile signed the same person in anew.
void DpopFlowTest::theKeyOfAnotherProcessIsAdoptedWithItsToken()
{
    setPolicy("required");
    QVERIFY_RESULT(m_fixture->signIn());
    const DpopKey first = entry().key;
    SessionFixture &f = *m_fixture;
    Session other({f.configuration,
                   f.authNetwork,
                   f.secrets,
                   f.browser,
                   f.clock,
                   f.saved,
                   u"default"_s,
                   f.folder.filePath(u"locks"_s),
                   {}});
    QVERIFY_RESULT(awaitAtOnce(other.signIn({})));
    const DpopKey second = entry().key;
    QVERIFY(!(second == first));
    QVERIFY(m_sandbox.advanceClock(601));
    QCOMPARE(status(), 200); // Renewed with the token and the key of the other.
    QVERIFY(entry().key == second);
    QCOMPARE(f.session->state(), Session::State::Active);
    QCOMPARE(f.browser.opened().size(), 2);
}

//! Written by a version without keys, or where the tenant's settings said so.
void DpopFlowTest::anEntryWithoutAKeyIsContinuedAsBearer()
{
    setMode(AccessTokenMode::Bearer);
    QVERIFY_RESULT(m_fixture->signIn());
    QVERIFY(entry().key.isNull());
    setMode(AccessTokenMode::Auto);
    const Result<SessionInfo> info =
        awaitAtOnce(m_fixture->session->restore(m_fixture->saved.all().constFirst()));
    QVERIFY_RESULT(info);
    QVERIFY(!info->boundToKey);
    QCOMPARE(status(), 200);
    QVERIFY_RESULT(m_fixture->signIn());
    QVERIFY(m_fixture->session->info().boundToKey);
    QVERIFY(!entry().key.isNull());
}

void DpopFlowTest::aBearerSessionEndsWhenTheTenantDemandsProofs()
{
    setMode(AccessTokenMode::Bearer);
    QVERIFY_RESULT(m_fixture->signIn());
    setMode(AccessTokenMode::Auto);
    QVERIFY_RESULT(awaitAtOnce(m_fixture->session->restore(m_fixture->saved.all().constFirst())));
    setPolicy("required");
    QVERIFY(m_fixture->getDetails().errorAs<SignInRequired>());
    QCOMPARE(m_fixture->session->state(), Session::State::NeedsSignIn);
    QVERIFY_RESULT(m_fixture->signIn());
    QVERIFY(m_fixture->session->info().boundToKey);
    QCOMPARE(status(), 200);
}

void DpopFlowTest::anotherModeAsksForANewSignIn_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("goesOn");
    using Mode = AccessTokenMode;
    QTest::newRow("bearer, dpop") << int(Mode::Bearer) << int(Mode::DPoP) << false;
    QTest::newRow("auto, bearer") << int(Mode::Auto) << int(Mode::Bearer) << false;
    QTest::newRow("dpop, bearer") << int(Mode::DPoP) << int(Mode::Bearer) << false;
    QTest::newRow("auto, dpop") << int(Mode::Auto) << int(Mode::DPoP) << true;
    QTest::newRow("dpop, auto") << int(Mode::DPoP) << int(Mode::Auto) << true;
}

void DpopFlowTest::anotherModeAsksForANewSignIn()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(bool, goesOn);
    setMode(AccessTokenMode(before));
    QVERIFY_RESULT(m_fixture->signIn());
    setMode(AccessTokenMode(after));
    const Result<SessionInfo> info =
        awaitAtOnce(m_fixture->session->restore(m_fixture->saved.all().constFirst()));
    QCOMPARE(info.has_value(), goesOn);
    if (goesOn)
        return;
    QVERIFY(info.errorAs<SignInRequired>());
    QCOMPARE(m_fixture->session->state(), Session::State::SignedOut);
    QTRY_VERIFY(m_fixture->secrets.entries().isEmpty());
    QTRY_COMPARE(statuses(u"POST"_s, u"/oauth/revoke"_s), QList<int>{200});
    QVERIFY(!m_fixture->saved.all().constFirst().resumable);
    QVERIFY_RESULT(m_fixture->signIn());
    QCOMPARE(m_fixture->session->info().boundToKey,
             AccessTokenMode(after) == AccessTokenMode::DPoP);
    QCOMPARE(status(), 200);
}

void DpopFlowTest::aDowngradeAtRenewalIsNoted()
{
    QVERIFY_RESULT(m_fixture->signIn());
    const DpopKey key = entry().key;
    QSignalSpy changed(m_fixture->session.get(), &Session::infoChanged);
    setPolicy("none");
    QVERIFY(m_sandbox.advanceClock(601));
    QCOMPARE(status(), 200);
    QVERIFY(!m_fixture->session->info().boundToKey);
    QCOMPARE(changed.size(), 1);
    QVERIFY(entry().key == key); // The refresh token may still need it.
    setPolicy("allowed");
    QVERIFY(m_sandbox.advanceClock(601));
    QCOMPARE(status(), 200);
    QVERIFY(m_fixture->session->info().boundToKey);
}

void DpopFlowTest::aDowngradeAtRenewalEndsADemandingSession()
{
    setMode(AccessTokenMode::DPoP);
    QVERIFY_RESULT(m_fixture->signIn());
    setPolicy("none");
    QVERIFY(m_sandbox.advanceClock(601));
    QVERIFY(m_fixture->getDetails().errorAs<SignInRequired>());
    QCOMPARE(m_fixture->session->state(), Session::State::NeedsSignIn);
    QTRY_VERIFY(m_fixture->secrets.entries().isEmpty());
    QTRY_COMPARE(statuses(u"POST"_s, u"/oauth/revoke"_s), QList<int>{200});
}

void DpopFlowTest::signOutRemovesTheKey()
{
    QVERIFY_RESULT(m_fixture->signIn());
    QVERIFY_RESULT(awaitAtOnce(m_fixture->session->signOut()));
    QVERIFY(m_fixture->secrets.entries().isEmpty());
    QVERIFY(m_fixture->getDetails().errorAs<SignInRequired>());
    QCOMPARE(statuses(u"POST"_s, u"/oauth/revoke"_s), QList<int>{200});
}

constexpr qint64 largestRegion = 256 * 1024 * 1024;
constexpr char mask = '\x5a'; // So that the pattern is not what is looked for.

//! How often a text whose bytes are masked is in this process's own memory.
static int copiesInMemory(const QByteArray &masked)
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.contains(" rw-p ") || line.contains("/"))
            continue;
        const QList<QByteArray> range = line.left(line.indexOf(' ')).split('-');
        const qint64 from = range[0].toLongLong(nullptr, 16);
        const qint64 size = range[1].toLongLong(nullptr, 16) - from;
        if (size > largestRegion || !memory.seek(from))
            continue;
        QByteArray bytes = memory.read(size);
        for (qsizetype at = 0; at + masked.size() <= bytes.size(); ++at) {
            qsizetype same = 0;
            while (same < masked.size() && char(bytes[at + same] ^ mask) == masked[same])
                ++same;
            found += same == masked.size() ? 1 : 0;
        }
        bytes.fill('\0');
    }
    return found;
}

//! The private number as it is stored and in the byte order of OpenSSL.
void DpopFlowTest::signOutWipesTheKeyFromMemory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("the allocator of the sanitizer keeps more memory than can be read");
#endif
    QVERIFY_RESULT(m_fixture->signIn());
    confirmWithoutAsking();
    QVERIFY_RESULT(m_fixture->send(m_fixture->rename()));
    QByteArray stored = entry().key.toPkcs8().reveal().sliced(36, 32).toByteArray();
    for (char &byte : stored)
        byte = char(byte ^ mask);
    QByteArray reversed = stored;
    std::reverse(reversed.begin(), reversed.end());
    QVERIFY(copiesInMemory(stored) > 0);
    QVERIFY(copiesInMemory(reversed) > 0);
    QVERIFY_RESULT(awaitAtOnce(m_fixture->session->signOut()));
    QTest::qWait(20); // What is deleted later.
    QCOMPARE(copiesInMemory(stored), 0);
    QCOMPARE(copiesInMemory(reversed), 0);
}

ORGDESK_TEST(DpopFlowTest)
#include "DpopFlowTest.moc"
