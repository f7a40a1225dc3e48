#include "bulk/BulkJobs.h"
#include "flow/myorg/SandboxApi.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using State = BulkItem::State;

// 1,000 invitations, of which one request in ten goes wrong and some addresses are refused, by a
// program that is killed at five moments: nobody is mailed twice, and what cannot be known is said.
class BulkKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_tenant.start()); }
    void everyAddressIsMailedOnceOrListedAsUnknown_data();
    void everyAddressIsMailedOnceOrListedAsUnknown();

private:
    struct Step
    {
        QString name;
        int number = 0;
        int delay = 0;
    };

    void writeAddresses(QRandomGenerator &random);
    void addFaults(QRandomGenerator &random);
    [[nodiscard]] static QList<Step> steps(QRandomGenerator &random);
    //! True when it was killed.
    bool runUntilKilled(const Step &step);
    void joinNewest();
    void judge();

    orgdesk::test::SandboxApi m_tenant;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_token;
    int m_kills = 0;
};

static constexpr int addresses = 1000;

void BulkKillTest::everyAddressIsMailedOnceOrListedAsUnknown_data()
{
    QTest::addColumn<quint32>("seed");
    const int runs = qEnvironmentVariableIsEmpty("ORGDESK_LONG") ? 1 : 20;
    for (quint32 seed = 1; seed <= static_cast<quint32>(runs); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void BulkKillTest::writeAddresses(QRandomGenerator &random)
{
    QFile file(m_folder->filePath(u"addresses"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int number = 0; number < addresses; ++number) {
        const QByteArray name = "p" + QByteArray::number(number);
        const bool isRefused = random.bounded(50) == 0;
        file.write(name + (isRefused ? "@not an address" : "@halden.example") + '\n');
    }
}

//! One request in ten: carried out or not, with or without an answer.
void BulkKillTest::addFaults(QRandomGenerator &random)
{
    for (int request = 0; request < addresses / 10; request += 10) {
        nlohmann::json fault{{"method", "POST"},
                             {"path", "/my-org/v1/member-invitations"},
                             {"skip", request + random.bounded(10)},
                             {"executed", random.bounded(2) == 0}};
        if (random.bounded(2) == 0) {
            fault["name"] = "status";
            fault["status"] = 500;
        } else {
            fault["name"] = "reset";
            fault["how"] = random.bounded(2) == 0 ? "rst" : "close";
        }
        QCOMPARE(m_tenant.sandbox.control("POST", "faults", fault).status / 100, 2);
    }
}

QList<BulkKillTest::Step> BulkKillTest::steps(QRandomGenerator &random)
{
    QList<Step> steps;
    for (const char16_t *name : {u"written", u"sent", u"answered", u"kept", u"sent"})
        steps.append({QString::fromUtf16(name), random.bounded(4, 16), random.bounded(12)});
    std::shuffle(steps.begin(), steps.end(), random);
    return steps;
}

bool BulkKillTest::runUntilKilled(const Step &step)
{
    QProcess driver;
    driver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    driver.start(
        QStringLiteral(ORGDESK_BULK_DRIVER),
        {u"http://%1/my-org/v1"_s.arg(QString::fromUtf8(m_tenant.sandbox.readyText("domain"))),
         m_token, m_folder->filePath(u"jobs"_s), m_folder->filePath(u"addresses"_s), step.name,
         QString::number(step.number), QString::number(step.delay)});
    if (!driver.waitForFinished(120'000))
        return false;
    if (driver.exitStatus() != QProcess::CrashExit && driver.exitCode() != 0)
        QTest::qFail("the driver did not get to an end", __FILE__, __LINE__);
    return driver.exitStatus() == QProcess::CrashExit;
}

//! The ten who were mailed last join at once: their invitations are gone before anybody looks.
void BulkKillTest::joinNewest()
{
    nlohmann::json open = m_tenant.sandbox.control("GET", "tenant").json().at("invitations");
    const std::size_t left = open.size() > 10 ? open.size() - 10 : 0;
    open.erase(open.begin() + static_cast<std::ptrdiff_t>(left), open.end());
    QCOMPARE(m_tenant.sandbox.control("PATCH", "tenant", {{"invitations", open}}).status, 200);
}

void BulkKillTest::judge()
{
    QMap<QString, int> mails;
    const nlohmann::json sent = m_tenant.sandbox.control("GET", "mails").json().at("mails");
    for (const nlohmann::json &mail : sent)
        ++mails[QString::fromStdString(mail.at("to").get<std::string>())];
    BulkJobs jobs(m_folder->filePath(u"jobs"_s));
    QVERIFY_RESULT(await(jobs.load()));
    const QStringList ids = jobs.idsOf(u"org_H4ldenFre1ght01x"_s, u"auth0|mara"_s);
    QCOMPARE(ids.size(), 1);
    const BulkJob &job = *jobs.find(ids.constFirst());
    QCOMPARE(job.items.size(), addresses);
    int unknownMailed = 0;
    for (const BulkItem &item : job.items) {
        const int count = mails.value(item.key);
        QVERIFY2(count <= 1, qPrintable(item.key + u" was mailed more than once"_s));
        if (item.state == State::Done)
            QVERIFY2(count == 1, qPrintable(item.key + u" is said to be invited"_s));
        else if (item.state == State::Failed)
            QVERIFY2(count == 0, qPrintable(item.key + u" is said not to be invited"_s));
        else
            QCOMPARE(item.state, State::Unknown);
        unknownMailed += item.state == State::Unknown ? count : 0;
    }
    qInfo("%d kills: %d mails, %d done, %d refused, %d unknown (%d of them mailed)", m_kills,
          static_cast<int>(sent.size()), static_cast<int>(job.count(State::Done)),
          static_cast<int>(job.count(State::Failed)), static_cast<int>(job.count(State::Unknown)),
          unknownMailed);
    QVERIFY(job.count(State::Done) > addresses * 8 / 10);
    QVERIFY(job.count(State::Failed) > 0);
    QVERIFY(job.count(State::Unknown) < addresses / 10 + 60);
}

void BulkKillTest::everyAddressIsMailedOnceOrListedAsUnknown()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    m_tenant.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_token =
        QString::fromStdString(m_tenant.sandbox.signIn().value("access_token", std::string()));
    writeAddresses(random);
    addFaults(random);
    m_kills = 0;
    for (const Step &step : steps(random)) {
        m_kills += runUntilKilled(step) ? 1 : 0;
        if (step.name == u"answered")
            joinNewest();
    }
    QCOMPARE(m_kills, 5);
    QVERIFY(!runUntilKilled({u"none"_s, 0, 0}));
    judge();
}

ORGDESK_TEST(BulkKillTest)

#include "BulkKillTest.moc"
