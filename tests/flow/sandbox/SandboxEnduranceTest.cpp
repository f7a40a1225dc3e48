#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using orgdesk::test::Answer;
using orgdesk::test::SandboxClient;
using Json = nlohmann::json;

//! Malformed HTTP never ends the program, and its memory stays flat over many requests.
class SandboxEnduranceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void malformedRequestsNeverEndIt();
    void damagedRequestsNeverEndIt();
    void connectionsThatGoAwayDoNotEndIt();
    void memoryStaysFlat();

private:
    QByteArray exchange(const QByteArray &bytes, bool *closed);
    void tell(const QByteArray &bytes);
    bool isAlive();

    const bool m_isLong = !qEnvironmentVariable("ORGDESK_LONG").isEmpty();
    SandboxClient m_sandbox;
};

namespace {

struct Case
{
    QByteArray id;
    QByteArray bytes;
};

//! Cases of other people's HTTP parser tests; empty where the data is not there.
QList<Case> corpus()
{
    QFile file(QStringLiteral(ORGDESK_SHARED_DATA "/http/llhttp-cases.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Case> cases;
    for (const Json &item : Json::parse(file.readAll().toStdString())) {
        cases +=
            {QByteArray::fromStdString(item.at("id").get<std::string>()),
             QByteArray::fromBase64(QByteArray::fromStdString(item.at("b64").get<std::string>()))};
    }
    return cases;
}

//! Resident memory of a process in KiB.
qint64 residentKiB(qint64 process)
{
    QFile file(u"/proc/%1/statm"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').value(1).toLongLong() * 4;
}

//! Requests over one connection, one after the other.
class Connection
{
public:
    explicit Connection(const QByteArray &domain)
        : m_domain(domain)
    {
        m_socket.connectToHost(u"127.0.0.1"_s, domain.mid(domain.indexOf(':') + 1).toUShort());
        m_socket.waitForConnected(10'000);
    }

    //! Status of the answer; 0 when there is none. The body is kept.
    int ask(const QByteArray &method, const QByteArray &path, const QByteArray &authorization,
            const QByteArray &body = {})
    {
        QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: " + m_domain
            + "\r\nAuthorization: " + authorization + "\r\n";
        if (!body.isEmpty()) {
            request += "Content-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n";
        }
        m_socket.write(request + "\r\n" + body);
        QByteArray received;
        qsizetype end = -1;
        qsizetype length = 0;
        while (end < 0 || received.size() < end + 4 + length) {
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(10'000)) {
                return 0;
            }
            received += m_socket.readAll();
            end = received.indexOf("\r\n\r\n");
            const qsizetype at = received.indexOf("Content-Length: ");
            length = end < 0 || at < 0 || at > end
                ? 0
                : received.mid(at + 16, received.indexOf('\r', at) - at - 16).toLongLong();
        }
        m_body = received.mid(end + 4);
        return received.mid(9, 3).toInt();
    }

    const QByteArray &body() const { return m_body; }

private:
    QTcpSocket m_socket;
    QByteArray m_domain;
    QByteArray m_body;
};

} // namespace

void SandboxEnduranceTest::initTestCase()
{
    // Memory that a sanitizer keeps back to find late uses would look like growth, and the recorder
    // of answers remembers what it wrote.
    qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":quarantine_size_mb=1");
    qunsetenv("ORGDESK_SANDBOX_RECORD");
    QVERIFY(m_sandbox.start());
    m_sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
    m_sandbox.signIn();
}

QByteArray SandboxEnduranceTest::exchange(const QByteArray &bytes, bool *closed)
{
    const QByteArray domain = m_sandbox.readyText("domain");
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, domain.mid(domain.indexOf(':') + 1).toUShort());
    if (!socket.waitForConnected(5000)) {
        return {};
    }
    socket.write(bytes);
    socket.waitForBytesWritten(5000);
    // Nothing more comes: whatever is incomplete stays so.
    socket.disconnectFromHost();
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(5000)) { }
    *closed = socket.state() == QAbstractSocket::UnconnectedState;
    return socket.readAll();
}

bool SandboxEnduranceTest::isAlive()
{
    return m_sandbox.process().state() == QProcess::Running
        && m_sandbox.api("GET", "/details").status == 200;
}

void SandboxEnduranceTest::tell(const QByteArray &bytes)
{
    bool closed = false;
    const QByteArray answer = exchange(bytes, &closed);
    QVERIFY2(closed, bytes.left(200).toPercentEncoding().constData());
    QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1."), answer.left(80).constData());
    QVERIFY2(!answer.startsWith("HTTP/1.1 5") && !answer.startsWith("HTTP/1.0 5"),
             answer.left(400).constData());
    QVERIFY2(m_sandbox.process().state() == QProcess::Running,
             bytes.left(200).toPercentEncoding().constData());
}

void SandboxEnduranceTest::malformedRequestsNeverEndIt()
{
    const QList<Case> cases = corpus();
    if (cases.isEmpty()) {
        QSKIP("../shared/data/http/llhttp-cases.json is not there");
    }
    for (const Case &each : cases) {
        tell(each.bytes);
    }
    QVERIFY(isAlive());
    qInfo("%d cases", int(cases.size()));
}

void SandboxEnduranceTest::damagedRequestsNeverEndIt()
{
    QList<QByteArray> seeds{
        "GET /my-org/v1/details HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\n\r\n",
        "POST /oauth/token HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        "5\r\na=b&c\r\n0\r\n\r\n",
        "PATCH /sandbox/tenant HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}"};
    for (const Case &each : corpus()) {
        seeds += each.bytes;
    }
    const QByteArray domain = m_sandbox.readyText("domain");
    std::mt19937 random(7);
    const int count = m_isLong ? 20'000 : 300;
    for (int i = 0; i < count; ++i) {
        QByteArray bytes = seeds.at(qsizetype(random() % unsigned(seeds.size())));
        bytes.replace("Host: a\r\n", QByteArray("Host: " + domain + "\r\n"));
        for (unsigned changes = 1 + random() % 4; changes > 0 && !bytes.isEmpty(); --changes) {
            const auto at = qsizetype(random() % unsigned(bytes.size()));
            switch (random() % 4) {
            case 0:
                bytes[at] = char(random());
                break;
            case 1:
                bytes.truncate(at);
                break;
            case 2:
                bytes.insert(at, bytes.mid(at, 20));
                break;
            default:
                bytes.insert(at, QByteArray(int(random() % 3000), char(random())));
            }
        }
        tell(bytes);
    }
    QVERIFY(isAlive());
}

void SandboxEnduranceTest::connectionsThatGoAwayDoNotEndIt()
{
    const QByteArray domain = m_sandbox.readyText("domain");
    const quint16 port = domain.mid(domain.indexOf(':') + 1).toUShort();
    for (int i = 0; i < 200; ++i) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        if (i % 3 > 0 && socket.waitForConnected(5000)) {
            socket.write(i % 3 == 1 ? "GET /authorize HT" : "GET /sandbox/tenant HTTP/1.1\r\n\r\n");
            socket.waitForBytesWritten(1000);
        }
        // A reset, not an orderly end.
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket.abort();
    }
    QVERIFY(isAlive());
}

void SandboxEnduranceTest::memoryStaysFlat()
{
    const Json tokens = m_sandbox.signIn();
    const QByteArray bearer =
        "Bearer " + QByteArray::fromStdString(tokens.at("access_token").get<std::string>());
    const QByteArray base = "/my-org/v1";
    const QByteArray provider =
        R"({"name":"n","strategy":"okta","options":{"domain":"a","client_id":"1","client_secret":"s"}})";
    Connection connection(m_sandbox.readyText("domain"));
    int asked = 0;
    const auto round = [&] {
        QCOMPARE(connection.ask("GET", base + "/identity-providers", bearer), 200);
        QCOMPARE(connection.ask("GET", base + "/members?take=2", bearer), 200);
        QCOMPARE(connection.ask("PATCH", base + "/details", bearer, R"({"display_name":"H"})"),
                 200);
        QCOMPARE(connection.ask("PATCH", base + "/details", bearer, R"({"wrong":1})"), 400);
        QCOMPARE(connection.ask("GET", base + "/domains", "Bearer nonsense"), 401);
        QCOMPARE(connection.ask("GET", base + "/nothing/at/all", bearer), 404);
        QCOMPARE(connection.ask("POST", base + "/identity-providers", bearer, provider), 201);
        const auto id = Json::parse(connection.body().toStdString()).at("id").get<std::string>();
        QCOMPARE(connection.ask("DELETE", base + "/identity-providers/" + id.c_str(), bearer), 204);
        QCOMPARE(connection.ask("GET", "/.well-known/jwks.json", bearer), 200);
        QCOMPARE(
            connection.ask("POST", base + "/domains/ord_Ha1denExample000000001/verify", bearer),
            202);
        asked += 10;
    };
    // The ledger holds so many requests; before it is full, it grows.
    const int warmUp = m_isLong ? 25'000 : 2'000;
    const int count = m_isLong ? 100'000 : 3'000;
    while (asked < warmUp && !QTest::currentTestFailed()) {
        round();
    }
    if (!m_isLong) {
        m_sandbox.control("DELETE", "requests");
    }
    const qint64 before = residentKiB(m_sandbox.process().processId());
    asked = 0;
    while (asked < count && !QTest::currentTestFailed()) {
        round();
    }
    if (!m_isLong) {
        m_sandbox.control("DELETE", "requests");
    }
    const qint64 after = residentKiB(m_sandbox.process().processId());
    qInfo("%d requests: %lld KiB before, %lld KiB after", asked, before, after);
    QVERIFY(before > 0);
    QVERIFY(after - before < 2048);
}

ORGDESK_TEST(SandboxEnduranceTest)
#include "SandboxEnduranceTest.moc"
