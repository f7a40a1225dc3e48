// A computer whose clock is wrong, or is set while the program runs (reliability R20): sign-in and
// API work, and every proof is of the server's time.
#include "SessionFixture.h"
#include "myorg/Endpoints.h"
#include "support/Await.h"
#include "support/AwaitAtOnce.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! The real clock, but for what it says the time is.
class WrongClock final : public Clock
{
public:
    std::chrono::hours off{0};

    [[nodiscard]] QDateTime now() const override
    {
        return m_real.now().addSecs(std::chrono::seconds(off).count());
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return m_real.monotonic();
    }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> callback) override
    {
        m_real.after(delay, context, std::move(callback));
    }

private:
    SystemClock m_real;
};

//! Reads the time in every proof that goes out.
class ProofReader final : public HttpClient
{
public:
    explicit ProofReader(HttpClient &next)
        : m_next(next)
    {
    }
    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override
    {
        const QList<QByteArray> parts = request.headers.value("DPoP").split('.');
        if (parts.size() == 3) {
            const QByteArray claims =
                QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding);
                const auto issued = nlohmann::json::parse(claims.toStdString()).at("iat").get<qint64>();
            const qint64 off = issued - QDateTime::currentSecsSinceEpoch();
            ++proofs;
            // Before the first answer nobody can know better.
            worst = knows ? qMax(worst, qAbs(off)) : worst;
            knows = true;
        } else if (request.isRead()) {
            knows = true; // the discovery document comes first
        }
        return m_next.send(request);
    }

    int proofs = 0;
    qint64 worst = 0; //!< Seconds.
    bool knows = false;

private:
    HttpClient &m_next;
};

//! The parts of a program on a wrong clock, against the sandbox.
struct World
{
    explicit World(SandboxProcess &sandbox)
        : f(sandbox)
    {
        f.configuration.accessToken = AccessTokenMode::DPoP;
        session = std::make_unique<Session>(Session::Doors{
            f.configuration, auth, f.secrets, f.browser, clock, f.saved, u"default"_s, {}, {}});
        authorizing = std::make_unique<AuthorizingClient>(network, session->accessTokens());
    }
    [[nodiscard]] Result<HttpResponse> getDetails()
    {
        QTest::qWait(300); // nothing here paces, and the tenant has a limit
        return awaitAtOnce(
            authorizing->send(requestFor(endpoint(u"getDetails"_s), f.configuration.apiBase)));
    }

    SessionFixture f;
    WrongClock clock;
    ProofReader auth{f.authNetwork};
    ProofReader network{f.network};
    std::unique_ptr<Session> session;
    std::unique_ptr<AuthorizingClient> authorizing;
};

const QString tokenPath = u"/oauth/token"_s;

} // namespace

class ClockSkewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start());
        QVERIFY(m_sandbox.patchTenant(R"({"switches":{"any_loopback_port":true}})"));
    }
    void signInAndApiWorkAtAnyTime_data();
    void signInAndApiWorkAtAnyTime();
    void aJumpWhileItRunsChangesNothing_data();
    void aJumpWhileItRunsChangesNothing();

private:
    SandboxProcess m_sandbox{QStringLiteral(ORGDESK_SANDBOX_PATH)};
};

void ClockSkewTest::signInAndApiWorkAtAnyTime_data()
{
    QTest::addColumn<int>("hours");
    for (const int hours : {-24, -12, -6, -1, 0, 1, 6, 12, 24})
        QTest::addRow("%+d h", hours) << hours;
}

void ClockSkewTest::signInAndApiWorkAtAnyTime()
{
    QFETCH(const int, hours);
    World w(m_sandbox);
    w.clock.off = std::chrono::hours(hours);
    QList<Error> notices;
    connect(w.session.get(), &Session::notice, this,
            [&notices](const Error &error) { notices << error; });
    QVERIFY_RESULT(awaitAtOnce(w.session->signIn({})));
    const Result<HttpResponse> details = w.getDetails();
    QVERIFY_RESULT(details);
    QCOMPARE(details->status, 200);
    QVERIFY(w.auth.proofs > 0 && w.network.proofs > 0);
    QVERIFY2(w.auth.worst <= 2 && w.network.worst <= 2,
             qPrintable(QString::number(qMax(w.auth.worst, w.network.worst))));
    const Error hint =
        SignInFailed{SignInFailed::Reason::ClockSkewed, QString::number(60 * std::abs(hours))};
    QCOMPARE(notices, hours == 0 ? QList<Error>() : QList<Error>{hint});
}

void ClockSkewTest::aJumpWhileItRunsChangesNothing_data()
{
    QTest::addColumn<int>("hours");
    for (const int hours : {-24, -1, 1, 24})
        QTest::addRow("%+d h", hours) << hours;
}

void ClockSkewTest::aJumpWhileItRunsChangesNothing()
{
    QFETCH(const int, hours);
    World w(m_sandbox);
    QVERIFY_RESULT(awaitAtOnce(w.session->signIn({})));
    QVERIFY_RESULT(w.getDetails());
    const int renewals = m_sandbox.countOf(u"POST"_s, tokenPath);
    w.clock.off = std::chrono::hours(hours);
    for (int request = 0; request < 3; ++request) {
        const Result<HttpResponse> details = w.getDetails();
        QVERIFY_RESULT(details);
        QCOMPARE(details->status, 200);
    }
    QCOMPARE(w.session->state(), Session::State::Active);
    QVERIFY2(w.network.worst <= 2, qPrintable(QString::number(w.network.worst)));
    QVERIFY2(w.auth.worst <= 2, qPrintable(QString::number(w.auth.worst)));
    // Ahead, the token looks too old, and is renewed once (the first answer brings the nonce).
    const int more = m_sandbox.countOf(u"POST"_s, tokenPath) - renewals;
    QVERIFY2(more <= (hours > 0 ? 2 : 0), qPrintable(QString::number(more)));
}

ORGDESK_TEST(ClockSkewTest)

#include "ClockSkewTest.moc"
