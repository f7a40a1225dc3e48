#include "RawExchange.h"
#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using orgdesk::test::Answer;
using orgdesk::test::RawExchange;
using orgdesk::test::SandboxClient;
using Json = nlohmann::json;
using End = RawExchange::End;

static const QByteArray keys = "/.well-known/jwks.json";
static const QByteArray providers = "/my-org/v1/identity-providers";

//! What a network does to requests and answers, byte by byte: plain sockets on one side, the
//! sandbox's faults and its ledger on the other.
class SandboxTransportFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aRequestIsCutOffAtAByte_data();
    void aRequestIsCutOffAtAByte();
    void aRequestIsReadToItsEndWhenItShallTakeEffect();
    void anAnswerIsCutOffAtAByte_data();
    void anAnswerIsCutOffAtAByte();
    void aHeadIsTruncated();
    void aBodyIsTruncated();
    void anAnswerDrips();
    void anAnswerStallsInTheMiddle();
    void contentLengthIsWrong_data();
    void contentLengthIsWrong();
    void gzipCannotBeUnpacked_data();
    void gzipCannotBeUnpacked();
    void aPortalAnswersInEachOfItsWays_data();
    void aPortalAnswersInEachOfItsWays();
    void theLedgerTellsTheFaultAndWhetherTheRequestTookEffect_data();
    void theLedgerTellsTheFaultAndWhetherTheRequestTookEffect();
    void methodPathCountAndSkipHoldForACutRequestToo();
    void parametersOfAnotherKindAreRefusedInWords_data();
    void parametersOfAnotherKindAreRefusedInWords();

private:
    void plan(const Json &fault)
    {
        const Answer answer = m_sandbox.control("POST", "faults", fault);
        QVERIFY2(answer.status == 201, answer.body.constData());
    }
    Json lastEntry()
    {
        const Json entries = m_sandbox.control("GET", "requests").json().at("requests");
        return entries.empty() ? Json::object() : entries.back();
    }
    [[nodiscard]] QByteArray get(const QByteArray &path) const
    {
        return "GET " + path + " HTTP/1.1\r\nHost: " + m_sandbox.readyText("domain") + "\r\n\r\n";
    }
    [[nodiscard]] QByteArray create(const QByteArray &name, const QByteArray &padding = {}) const;
    bool hasProvider(const QByteArray &name)
    {
        return m_sandbox.api("GET", "/identity-providers").body.contains(name);
    }
    [[nodiscard]] quint16 port() const
    {
        const QByteArray domain = m_sandbox.readyText("domain");
        return domain.mid(domain.indexOf(':') + 1).toUShort();
    }

    SandboxClient m_sandbox;
    QByteArray m_token;
    QByteArray m_whole; //!< The answer to get(keys), but for its date.
};

void SandboxTransportFaultsTest::initTestCase()
{
    QVERIFY(m_sandbox.start());
    m_whole = RawExchange(port()).send(get(keys)).read(300).bytes();
    QVERIFY(m_whole.startsWith("HTTP/1.1 200"));
}

void SandboxTransportFaultsTest::init()
{
    QCOMPARE(m_sandbox.control("POST", "reset").status, 204);
    m_sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
    const Json tokens = m_sandbox.signIn();
    m_token = QByteArray::fromStdString(tokens.at("access_token").get<std::string>());
}

QByteArray SandboxTransportFaultsTest::create(const QByteArray &name,
                                              const QByteArray &padding) const
{
    const QByteArray body = "{\"name\":\"" + name
        + "\",\"strategy\":\"okta\",\"options\":{\"domain\":\"a.example\",\"client_id\":\"1"
        + padding + "\",\"client_secret\":\"s\"}}";
    return "POST " + providers + " HTTP/1.1\r\nHost: " + m_sandbox.readyText("domain")
        + "\r\nAuthorization: Bearer " + m_token + "\r\nContent-Type: application/json"
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void SandboxTransportFaultsTest::aRequestIsCutOffAtAByte_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<int>("byte");
    QTest::addColumn<End>("end");
    QTest::newRow("after the head, RST") << QByteArray("rst") << 0 << End::Reset;
    QTest::newRow("within the body, RST") << QByteArray("rst") << 40'000 << End::Reset;
    QTest::newRow("after the head, FIN") << QByteArray("close") << 0 << End::Closed;
}

void SandboxTransportFaultsTest::aRequestIsCutOffAtAByte()
{
    QFETCH(QByteArray, how);
    QFETCH(int, byte);
    QFETCH(End, end);
    plan({{"name", "reset"},
          {"at", "request"},
          {"byte", byte},
          {"how", how.toStdString()},
          {"method", "POST"},
          {"path", providers.toStdString()}});
    RawExchange connection(port());
    const QByteArray request = create("cut", QByteArray(60'000, '1'));
    const qsizetype head = request.indexOf("\r\n\r\n") + 4;
    connection.send(request.left(head));
    if (byte > head) { // Nothing happens before that byte.
        connection.send(request.mid(head, byte - head - 1)).read(150);
        QCOMPARE(connection.end(), End::Open);
        connection.send(request.mid(byte - 1, 1));
    }
    connection.read(2000);
    QCOMPARE(connection.end(), end);
    QCOMPARE(connection.bytes(), QByteArray());
    QVERIFY(!hasProvider("cut"));
}

void SandboxTransportFaultsTest::aRequestIsReadToItsEndWhenItShallTakeEffect()
{
    plan({{"name", "reset"}, {"at", "request"}, {"method", "POST"}, {"executed", true}});
    RawExchange connection(port());
    connection.send(create("arrived")).read(2000);
    QCOMPARE(connection.end(), End::Reset);
    QCOMPARE(connection.bytes(), QByteArray());
    QVERIFY(hasProvider("arrived"));
}

void SandboxTransportFaultsTest::anAnswerIsCutOffAtAByte_data()
{
    QTest::addColumn<int>("byte");
    const int whole = static_cast<int>(m_whole.size());
    const int head = static_cast<int>(m_whole.indexOf("\r\n\r\n")) + 4;
    for (const int byte : {0, 1, 17, head, head + 1, whole - 1})
        QTest::addRow("%d", byte) << byte;
}

void SandboxTransportFaultsTest::anAnswerIsCutOffAtAByte()
{
    QFETCH(int, byte);
    for (const bool resets : {true, false}) {
        plan({{"name", "reset"},
              {"at", "answer"},
              {"byte", byte},
              {"how", resets ? "rst" : "close"},
              {"path", keys.toStdString()},
              {"executed", true}});
        RawExchange connection(port());
        connection.send(get(keys)).read(2000);
        QCOMPARE(connection.end(), resets ? End::Reset : End::Closed);
        QCOMPARE(connection.bytes().size(), qsizetype(byte));
        QVERIFY(connection.bytes().left(17) == m_whole.left(std::min(byte, 17)));
    }
}

void SandboxTransportFaultsTest::aHeadIsTruncated()
{
    for (const bool counted : {false, true}) {
        Json fault{{"name", "truncate"}, {"part", "head"}, {"path", keys.toStdString()}};
        if (counted)
            fault["byte"] = 9;
        plan(fault);
        RawExchange connection(port());
        connection.send(get(keys)).read(2000);
        QCOMPARE(connection.end(), End::Closed);
        QVERIFY(connection.bytes().startsWith("HTTP/1.1 "));
        QVERIFY(!connection.bytes().contains("\r\n\r\n"));
        QVERIFY(!counted || connection.bytes().size() == 9);
    }
}

void SandboxTransportFaultsTest::aBodyIsTruncated()
{
    plan({{"name", "truncate"}, {"byte", 3}, {"path", keys.toStdString()}});
    const Answer answer = m_sandbox.send("GET", keys);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "{\"k");
    QVERIFY(!answer.complete);
}

void SandboxTransportFaultsTest::anAnswerDrips()
{
    plan({{"name", "drip"}, {"bytes_per_second", 10}, {"path", keys.toStdString()}});
    RawExchange slow(port());
    slow.send(get(keys)).read(650);
    QVERIFY2(slow.bytes().size() >= 3 && slow.bytes().size() <= 8, slow.bytes().constData());
    QCOMPARE(slow.end(), End::Open);
    // Fast enough to be whole; and the connection goes on.
    plan({{"name", "drip"}, {"bytes_per_second", 20'000}, {"path", keys.toStdString()}});
    RawExchange fast(port());
    fast.send(get(keys)).read(1000);
    QCOMPARE(fast.bytes().size(), m_whole.size());
    QCOMPARE(fast.end(), End::Open);
}

void SandboxTransportFaultsTest::anAnswerStallsInTheMiddle()
{
    plan({{"name", "stall"},
          {"after", "headers"},
          {"path", keys.toStdString()},
          {"executed", true}});
    RawExchange connection(port());
    connection.send(get(keys)).read(400);
    QCOMPARE(connection.end(), End::Open);
    QVERIFY(connection.bytes().contains("\r\n\r\n{"));
    QVERIFY(connection.bytes().size() < m_whole.size());
}

void SandboxTransportFaultsTest::contentLengthIsWrong_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("too long") << 7;
    QTest::newRow("too short") << -7;
    QTest::newRow("not below nothing") << -1'000'000;
}

void SandboxTransportFaultsTest::contentLengthIsWrong()
{
    QFETCH(int, by);
    plan({{"name", "length"}, {"by", by}, {"path", keys.toStdString()}});
    RawExchange connection(port());
    connection.send(get(keys)).read(400);
    QCOMPARE(connection.end(), End::Open); // A server that is wrong does not know it.
    const qsizetype head = connection.bytes().indexOf("\r\n\r\n") + 4;
    const QByteArray body = connection.bytes().mid(head);
    QCOMPARE(body, m_whole.mid(m_whole.indexOf("\r\n\r\n") + 4));
    const qsizetype said = std::max(qsizetype(0), body.size() + by);
    const QByteArray line = "content-length: " + QByteArray::number(said) + "\r\n";
    QVERIFY2(connection.bytes().left(head).toLower().contains(line),
             connection.bytes().constData());
}

void SandboxTransportFaultsTest::gzipCannotBeUnpacked_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<bool>("startsRight");
    QTest::newRow("garbage") << QByteArray("garbage") << false;
    QTest::newRow("cut") << QByteArray("cut") << true;
    QTest::newRow("checksum") << QByteArray("checksum") << true;
}

void SandboxTransportFaultsTest::gzipCannotBeUnpacked()
{
    QFETCH(QByteArray, mode);
    QFETCH(bool, startsRight);
    plan({{"name", "gzip"}, {"mode", mode.toStdString()}, {"path", keys.toStdString()}});
    const Answer answer = m_sandbox.send("GET", keys);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-encoding"), "gzip");
    QVERIFY(answer.complete);
    QCOMPARE(answer.body.startsWith(QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10)), startsRight);
    const QByteArray plain = m_whole.mid(m_whole.indexOf("\r\n\r\n") + 4);
    QCOMPARE(answer.body.contains(plain), mode == "checksum"); // Stored as it is.
}

void SandboxTransportFaultsTest::aPortalAnswersInEachOfItsWays_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<int>("status");
    QTest::newRow("a page") << QByteArray("page") << 200;
    QTest::newRow("a redirect to another host") << QByteArray("redirect") << 302;
    QTest::newRow("511") << QByteArray("required") << 511;
}

void SandboxTransportFaultsTest::aPortalAnswersInEachOfItsWays()
{
    QFETCH(QByteArray, how);
    QFETCH(int, status);
    plan({{"name", "portal"}, {"how", how.toStdString()}});
    const Answer answer = m_sandbox.send("GET", keys);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.headers.value("content-type").startsWith("text/html"));
    QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
    QCOMPARE(answer.headers.value("location"),
             status == 302 ? QByteArray("http://portal.invalid/sign-in") : QByteArray());
    plan({{"name", "portal"}, {"how", "redirect"}, {"location", "https://guest.example/"}});
    QCOMPARE(m_sandbox.send("GET", keys).headers.value("location"), "https://guest.example/");
}

void SandboxTransportFaultsTest::theLedgerTellsTheFaultAndWhetherTheRequestTookEffect_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("byDefault");
    const std::pair<const char *, bool> kinds[] = {
        {R"({"name":"status"})", false},
        {R"({"name":"reset"})", false},
        {R"({"name":"reset","at":"request"})", false},
        {R"({"name":"reset","byte":20})", false},
        {R"({"name":"truncate"})", true},
        {R"({"name":"truncate","part":"head"})", true},
        {R"({"name":"drip","bytes_per_second":100000})", true},
        {R"({"name":"stall"})", false},
        {R"({"name":"stall","after":"headers"})", false},
        {R"({"name":"garbage"})", false},
        {R"({"name":"garbage","mode":"http"})", false},
        {R"({"name":"length","by":5})", true},
        {R"({"name":"gzip"})", true},
        {R"({"name":"portal"})", false},
    };
    for (const auto &[fault, byDefault] : kinds)
        QTest::newRow(fault) << QByteArray(fault) << byDefault;
}

void SandboxTransportFaultsTest::theLedgerTellsTheFaultAndWhetherTheRequestTookEffect()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, byDefault);
    int number = 0;
    for (const std::optional<bool> told : {std::optional<bool>(), {true}, {false}}) {
        Json description = Json::parse(fault.toStdString());
        description["method"] = "POST";
        if (told)
            description["executed"] = *told;
        plan(description);
        const QByteArray name = "ledger-" + QByteArray::number(++number);
        RawExchange connection(port());
        connection.send(create(name)).read(120);
        const bool executed = told.value_or(byDefault);
        const Json entry = lastEntry();
        COMPARE_JSON(entry.at("method"), "POST");
        COMPARE_JSON(entry.at("fault"), description.at("name"));
        COMPARE_JSON(entry.at("executed"), executed);
        QCOMPARE(hasProvider(name), executed);
    }
    COMPARE_JSON(lastEntry().at("executed"), true); // The look at the list: no fault.
    QVERIFY(!lastEntry().contains("fault"));
}

void SandboxTransportFaultsTest::methodPathCountAndSkipHoldForACutRequestToo()
{
    plan({{"name", "reset"},
          {"at", "request"},
          {"method", "GET"},
          {"path", "/.well-known/*"},
          {"skip", 1},
          {"count", 2}});
    QVERIFY(m_sandbox.send("POST", keys).status != 0);
    QVERIFY(m_sandbox.send("GET", "/userinfo").status != 0);
    QCOMPARE(m_sandbox.send("GET", keys).status, 200); // skipped
    // One connection that was open before the fault is cut off as well.
    RawExchange kept(port());
    plan({{"name", "latency"}, {"ms", 0}});
    kept.send(get("/userinfo")).read(200);
    QCOMPARE(kept.end(), End::Open);
    kept.send(get(keys)).read(2000);
    QCOMPARE(kept.end(), End::Reset);
    QCOMPARE(m_sandbox.send("GET", keys + "?again").status, 0);
    QCOMPARE(m_sandbox.send("GET", keys).status, 200);
}

void SandboxTransportFaultsTest::parametersOfAnotherKindAreRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *fault, const char *says) {
        QTest::newRow(fault) << QByteArray(fault) << QByteArray(says);
    };
    row(R"({"name":"latency","byte":3})", "\"byte\" is no parameter of \"latency\"");
    row(R"({"name":"rate_limit","executed":true})", "which takes: retry_after kind.");
    row(R"({"name":"portal","mode":"page"})", "which takes: how location executed.");
    row(R"({"name":"portal","how":"politely"})", "page redirect required");
    row(R"({"name":"gzip","mode":"zip"})", "garbage cut checksum");
    row(R"({"name":"reset","how":"slowly"})", "rst close");
    row(R"({"name":"reset","byte":-1})", "/byte");
    row(R"({"name":"reset","at":"lunch"})", "/at");
    row(R"({"name":"drip","bytes_per_second":0})", "/bytes_per_second");
    row(R"({"name":"length"})", "\"by\"");
    row(R"({"name":"truncate","part":"tail"})", "/part");
}

void SandboxTransportFaultsTest::parametersOfAnotherKindAreRefusedInWords()
{
    QFETCH(QByteArray, fault);
    QFETCH(QByteArray, says);
    const Answer answer = m_sandbox.control("POST", "faults", Json::parse(fault.toStdString()));
    QCOMPARE(answer.status, 400);
    const QByteArray detail =
        QByteArray::fromStdString(answer.json().at("detail").get<std::string>());
    QVERIFY2(detail.contains(says), detail.constData());
    QVERIFY(m_sandbox.control("GET", "faults").json().at("faults").empty());
}

ORGDESK_TEST(SandboxTransportFaultsTest)
#include "SandboxTransportFaultsTest.moc"
