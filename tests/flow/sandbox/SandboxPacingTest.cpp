#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using orgdesk::test::Answer;
using orgdesk::test::SandboxClient;
using orgdesk::test::SignIn;
using Json = nlohmann::json;

//! A client of each tier in real time, reading and writing side by side: at 99 % of the limits it
//! sees no 429, at 120 % it sees them with a Retry-After that is true. By default the limits of one
//! organization for a few seconds; with ORGDESK_LONG the tenant's limits, with as many
//! organizations as they need, for 20 seconds each.
class SandboxPacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void belowTheLimitsNothingIsRefused();
    void aboveTheLimitsRefusalsAreTrue();

private:
    //! One kind of request of one tier at an even pace.
    struct Stream
    {
        SandboxClient *sandbox = nullptr;
        std::vector<std::string> *tokens = nullptr;
        QByteArray method;
        double perSecond = 0;
        //! How many of the tokens are used.
        std::size_t organizations = 1;
        int sent = 0;
        int refused = 0;
        qint64 lastRefusal = 0;
        QByteArray name;
    };

    Answer ask(Stream &stream);
    void check(const Stream &stream, const Answer &answer);
    void pace(double share, qint64 milliseconds);

    const bool m_isLong = !qEnvironmentVariable("ORGDESK_LONG").isEmpty();
    std::vector<std::unique_ptr<SandboxClient>> m_sandboxes;
    std::vector<std::unique_ptr<std::vector<std::string>>> m_tokens;
    std::vector<Stream> m_streams;
    QElapsedTimer m_clock;
};

namespace {

struct TierLimits
{
    const char *name;
    int tenantRead;
    int tenantWrite;
    int read;
    int write;
};

constexpr TierLimits tierLimits[] = {{"free", 4, 2, 4, 2},
                                     {"public_self_service", 8, 4, 4, 2},
                                     {"public_enterprise", 40, 20, 8, 4},
                                     {"private_basic", 40, 20, 8, 4},
                                     {"private_performance", 160, 80, 16, 8}};

//! Milliseconds that a request may be late without putting off those behind it.
constexpr double longestDelay = 200;

//! Access tokens of Mara for that many organizations.
std::vector<std::string> signInToAll(SandboxClient &sandbox, int count)
{
    Json tenant = sandbox.control("GET", "tenant").json();
    Json &organizations = tenant.at("organizations");
    Json &memberships = tenant.at("users").at(0).at("memberships");
    while (organizations.size() < static_cast<std::size_t>(count)) {
        const std::string digits = std::to_string(1'000'000 + organizations.size());
        const std::string id = "org_" + std::string(16 - digits.size(), 'n') + digits;
        organizations.push_back({{"id", id}, {"name", "halden-" + digits}});
        memberships.push_back(
            {{"organization", id}, {"roles", Json::array({"rol_OrgAdm1nistrat0r"})}});
    }
    sandbox.control("PATCH", "tenant",
                    {{"organizations", organizations}, {"users", tenant.at("users")}});
    std::vector<std::string> tokens;
    for (int i = 0; i < count; ++i) {
        SignIn signIn;
        signIn.organization = QByteArray::fromStdString(
            organizations.at(static_cast<std::size_t>(i)).at("id").get<std::string>());
        sandbox.forgetCookies();
        tokens.push_back(sandbox.signIn(signIn).at("access_token").get<std::string>());
    }
    return tokens;
}

} // namespace

void SandboxPacingTest::initTestCase()
{
    for (const TierLimits &tier : tierLimits) {
        m_sandboxes.push_back(std::make_unique<SandboxClient>());
        SandboxClient &sandbox = *m_sandboxes.back();
        QVERIFY(sandbox.start());
        const int organizations = m_isLong ? tier.tenantRead / tier.read : 1;
        // Above the tenant's limit there must be room below the organizations' own.
        m_tokens.push_back(std::make_unique<std::vector<std::string>>(
            signInToAll(sandbox, m_isLong ? 2 * organizations : 1)));
        QCOMPARE(sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", tier.name}}}}).status,
                 200);
        m_streams.push_back({&sandbox, m_tokens.back().get(), "GET",
                             double(tier.read * organizations), std::size_t(organizations), 0, 0, 0,
                             QByteArray(tier.name) + " read"});
        m_streams.push_back({&sandbox, m_tokens.back().get(), "PATCH",
                             double(tier.write * organizations), std::size_t(organizations), 0, 0,
                             0, QByteArray(tier.name) + " write"});
    }
    m_clock.start();
}

Answer SandboxPacingTest::ask(Stream &stream)
{
    const std::size_t turn = static_cast<std::size_t>(stream.sent) % stream.organizations;
    stream.sandbox->useToken(stream.tokens->at(turn));
    ++stream.sent;
    return stream.sandbox->api(stream.method, "/details",
                               stream.method == "GET" ? Json() : Json{{"display_name", "Halden"}});
}

void SandboxPacingTest::check(const Stream &stream, const Answer &answer)
{
    if (answer.status == 200) {
        QVERIFY(answer.headers.contains("x-ratelimit-remaining"));
        QVERIFY(!answer.headers.contains("retry-after"));
        return;
    }
    QCOMPARE(answer.status, 429);
    // Every bucket of the table earns its next request within half a second.
    QCOMPARE(answer.headers.value("retry-after"), "1");
    QCOMPARE(answer.headers.value("x-ratelimit-remaining"), "0");
    const bool isTenants = m_isLong || stream.name.startsWith("free");
    const QByteArray place = stream.name + " in request " + QByteArray::number(stream.sent);
    QVERIFY2(answer.headers.contains("x-auth0-error-kind") == isTenants, place.constData());
}

void SandboxPacingTest::pace(double share, qint64 milliseconds)
{
    std::vector<double> due(m_streams.size(), 0);
    for (Stream &stream : m_streams) {
        stream.sent = 0;
        stream.refused = 0;
    }
    const qint64 begin = m_clock.elapsed();
    while (true) {
        const auto next = std::min_element(due.begin(), due.end());
        const qint64 wait = begin + qint64(*next) - m_clock.elapsed();
        if (*next > double(milliseconds)) {
            return;
        }
        if (wait > 0) {
            QThread::msleep(static_cast<unsigned long>(wait));
        }
        Stream &stream = m_streams[static_cast<std::size_t>(next - due.begin())];
        const Answer answer = ask(stream);
        // A pause of this machine is not made up for in a burst, which would be another pace.
        *next = std::max(*next, double(m_clock.elapsed() - begin) - longestDelay)
            + 1000.0 / (stream.perSecond * share);
        check(stream, answer);
        if (answer.status == 429) {
            ++stream.refused;
            stream.lastRefusal = m_clock.elapsed();
        }
    }
}

void SandboxPacingTest::belowTheLimitsNothingIsRefused()
{
    const qint64 milliseconds = m_isLong ? 20'000 : 3'000;
    pace(0.99, milliseconds);
    for (const Stream &stream : m_streams) {
        QVERIFY2(stream.sent >= int(stream.perSecond * 0.9 * double(milliseconds) / 1000),
                 stream.name.constData());
        QVERIFY2(stream.refused == 0, stream.name.constData());
    }
}

void SandboxPacingTest::aboveTheLimitsRefusalsAreTrue()
{
    for (Stream &stream : m_streams) {
        stream.organizations = stream.tokens->size();
    }
    if (m_isLong) {
        QThread::msleep(1000); // All buckets are full then.
    } else {
        // Empty the buckets first; a full one would last for five seconds.
        for (Stream &stream : m_streams) {
            for (int i = 0; i < int(stream.perSecond); ++i) {
                ask(stream);
            }
        }
    }
    pace(1.2, m_isLong ? 20'000 : 2'500);
    QStringList counts;
    for (Stream &stream : m_streams) {
        counts += u"%1: %2 of %3"_s.arg(QString::fromLatin1(stream.name))
                      .arg(stream.refused)
                      .arg(stream.sent);
        QVERIFY2(stream.refused > 0, stream.name.constData());
    }
    qInfo("refused at 120 %%: %s", qPrintable(counts.join(u", "_s)));
    QThread::msleep(1000);
    for (Stream &stream : m_streams) {
        QVERIFY2(ask(stream).status == 200, stream.name.constData());
    }
}

ORGDESK_TEST(SandboxPacingTest)
#include "SandboxPacingTest.moc"
