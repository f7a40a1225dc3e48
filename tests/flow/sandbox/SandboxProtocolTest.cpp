#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <csignal>

using namespace Qt::StringLiterals;
using orgdesk::test::Answer;
using orgdesk::test::SandboxClient;
using Json = nlohmann::json;

//! The program as such: start, end, control API, faults, DNS.
class SandboxProtocolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init() { QCOMPARE(m_sandbox.control("POST", "reset").status, 204); }

    void readyLineNamesEverything();
    void endsWhenItsInputCloses();
    void endsOnSigterm();
    void writesAPrivateConfigurationAndRemovesIt();
    void keepsAConfigurationThatWasAskedFor();
    void wrongArgumentsExit64();
    void wrongTenantFileExits78();
    void wrongCertificateWishesAreRefused_data();
    void wrongCertificateWishesAreRefused();
    void derivedNamesThatAreTooLongAreRefused();
    void addressesAndNamesAreFoundInAnyCase();
    void membersOfWrongTypesAreRefused_data();
    void membersOfWrongTypesAreRefused();
    void discoveryStandsOnTheIssuer();
    void otherHostsAreRefused();
    void otherSitesCantSteerIt();
    void unknownSwitchIsRefused();
    void mergePatchReplacesArraysAndResetBringsThemBack();
    void requestLogHoldsNoSecret();
    void resetFaultDropsTheConnectionAfterOrBeforeTheWrite();
    void truncatedAnswerIsShorterThanItSays();
    void faultsAnswerOnceUnlessCounted();
    void latencyAndSkewAreFelt();
    void unknownFaultIsRefused();
    void nameServerAnswersFromTheTenant();

private:
    SandboxClient m_sandbox;
};

void SandboxProtocolTest::readyLineNamesEverything()
{
    const Json &ready = m_sandbox.ready();
    const auto domain = ready.at("domain").get<std::string>();
    QVERIFY(domain.starts_with("127.0.0.1:"));
    COMPARE_JSON(ready.at("issuer"), Json("http://" + domain + "/"));
    COMPARE_JSON(ready.at("audience"), Json("http://" + domain + "/my-org/"));
    COMPARE_JSON(ready.at("api"), Json("http://" + domain + "/my-org/v1"));
    COMPARE_JSON(ready.at("dashboard"), Json("http://" + domain + "/dashboard"));
    for (const char *name : {"client_id", "organization", "dns", "config"}) {
        QVERIFY(ready.at(name).is_string());
    }
}

void SandboxProtocolTest::endsWhenItsInputCloses()
{
    SandboxClient other;
    QVERIFY(other.start());
    QCOMPARE(other.stop(), 0);
}

void SandboxProtocolTest::endsOnSigterm()
{
    SandboxClient other;
    QVERIFY(other.start());
    other.process().terminate();
    QVERIFY(other.process().waitForFinished(10'000));
    QCOMPARE(other.process().exitStatus(), QProcess::NormalExit);
}

void SandboxProtocolTest::writesAPrivateConfigurationAndRemovesIt()
{
    SandboxClient other;
    QVERIFY(other.start());
    const QString path = QString::fromUtf8(other.readyText("config"));
    QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Json config = Json::parse(file.readAll().toStdString());
    COMPARE_JSON(config.at("domain"), other.ready().at("domain"));
    COMPARE_JSON(config.at("client_id"), other.ready().at("client_id"));
    COMPARE_JSON(config.at("redirect_ports"), Json({18765, 18766, 18767}));
    QVERIFY(config.at("organization").is_null());
    QCOMPARE(other.stop(), 0);
    QVERIFY(!QFileInfo::exists(path));
}

void SandboxProtocolTest::keepsAConfigurationThatWasAskedFor()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"orgdesk.json"_s);
    SandboxClient other;
    QVERIFY(other.start({u"--write-config"_s, path}));
    QCOMPARE(other.stop(), 0);
    QVERIFY(QFileInfo::exists(path));
}

void SandboxProtocolTest::wrongArgumentsExit64()
{
    QProcess program;
    program.start(QStringLiteral(ORGDESK_SANDBOX_PATH), {u"--port"_s, u"seven"_s});
    QVERIFY(program.waitForFinished(10'000));
    QCOMPARE(program.exitCode(), 64);
    QCOMPARE(program.readAllStandardError().count('\n'), 1);
}

void SandboxProtocolTest::wrongTenantFileExits78()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"tenant.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"tenant": {"name": "x", "tier": "gold"}})");
    file.close();
    QProcess program;
    program.start(QStringLiteral(ORGDESK_SANDBOX_PATH), {u"--tenant"_s, file.fileName()});
    QVERIFY(program.waitForFinished(10'000));
    QCOMPARE(program.exitCode(), 78);
    QVERIFY(program.readAllStandardError().contains("/api is required"));
}

void SandboxProtocolTest::wrongCertificateWishesAreRefused_data()
{
    QTest::addColumn<QByteArray>("wish");
    for (const char *wish :
         {R"({"$certificate": 7})", R"({"$certificate": {"days": "many"}})",
          R"({"$certificate": {"common_name": []}})", R"({"$federation_metadata": "x"})",
          R"({"$federation_metadata": {"host": "<b>"}})", R"({"$certificate": {"days": 1e9}})"}) {
        QTest::newRow(wish) << QByteArray(wish);
    }
}

void SandboxProtocolTest::wrongCertificateWishesAreRefused()
{
    QFETCH(QByteArray, wish);
    const Json value = Json::parse(wish.toStdString());
    m_sandbox.control("POST", "reset");
    Json tenant = m_sandbox.control("GET", "tenant").json();
    QCOMPARE(m_sandbox.control("PATCH", "tenant", value).status, 400);
    tenant["connections"][0]["options"]["signingCert"] = value;
    const Answer refused = m_sandbox.control("PATCH", "tenant", tenant);
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.body.contains(QByteArray::fromStdString(value.begin().key())),
             refused.body.constData());

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"tenant.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(orgdesk::test::dumped(tenant));
    file.close();
    QProcess program;
    program.start(QStringLiteral(ORGDESK_SANDBOX_PATH), {u"--tenant"_s, file.fileName()});
    QVERIFY(program.waitForFinished(10'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 78);
    QCOMPARE(program.readAllStandardError().count('\n'), 1);
}

void SandboxProtocolTest::derivedNamesThatAreTooLongAreRefused()
{
    m_sandbox.control("POST", "reset");
    Json connections = m_sandbox.control("GET", "tenant").json().at("connections");
    connections[0].erase("full_name");
    connections[0]["name"] = std::string(120, 'n');
    const Answer refused = m_sandbox.control("PATCH", "tenant", {{"connections", connections}});
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.body.contains("full_name"), refused.body.constData());
    QCOMPARE(m_sandbox.control("PATCH", "tenant", Json::object()).status, 200);
}

void SandboxProtocolTest::addressesAndNamesAreFoundInAnyCase()
{
    m_sandbox.control("POST", "reset");
    Json tenant = m_sandbox.control("GET", "tenant").json();
    tenant["users"][0]["email"] = "Mara@Halden.Example";
    tenant["organizations"][0]["name"] = "Halden-Freight-Named";
    QCOMPARE(m_sandbox.control("PATCH", "tenant", tenant).status, 200);
    m_sandbox.forgetCookies();
    for (const char *user : {"mara@halden.example", "MARA@halden.EXAMPLE"}) {
        QCOMPARE(m_sandbox.control("GET", QByteArray("totp?user=") + user).status, 200);
    }
    for (const char *name : {"halden-freight-named", "Halden-Freight-Named"}) {
        orgdesk::test::SignIn signIn;
        signIn.extraQuery = QByteArray("&organization=") + name;
        const Answer answer =
            m_sandbox.send("GET", "/authorize?" + m_sandbox.authorizationQuery(signIn));
        QVERIFY2(answer.headers.value("location").startsWith("/u/login"),
                 answer.headers.value("location").constData());
    }
    m_sandbox.control("POST", "reset");
}

void SandboxProtocolTest::membersOfWrongTypesAreRefused_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *pointer, const char *value) {
        QTest::newRow(pointer) << QByteArray(pointer) << QByteArray(value);
    };
    row("/tenant/name", "7");
    row("/tenant/tier", "true");
    row("/tenant/friendly_name", "7");
    row("/tenant/support_email", "[]");
    row("/tenant/support_url", "{}");
    row("/tenant/allowed_logout_urls", "[1]");
    row("/api/activated", "\"yes\"");
    row("/api/dpop", "1");
    row("/api/policies", "[]");
    row("/api/access_token_lifetime_s", "\"600\"");
    row("/api/id_token_lifetime_s", "1.5");
    row("/api/mfa_scopes", "\"all\"");
    row("/api/step_up_operations", "[7]");
    row("/api/step_up_max_age_s", "\"600\"");
    row("/api/verify_attempts", "true");
    row("/applications/0/name", "[]");
    row("/applications/0/callbacks", "[7]");
    row("/applications/0/allowed_logout_urls", "\"https://a.example/\"");
    row("/applications/0/grant_types", "{}");
    row("/applications/0/refresh_token", "[]");
    row("/client_grants/0/client_id", "7");
    row("/client_grants/0/audience", "[]");
    row("/client_grants/0/subject_type", "true");
    row("/client_grants/0/scope", "\"read:my_org:details\"");
}

void SandboxProtocolTest::membersOfWrongTypesAreRefused()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    m_sandbox.control("POST", "reset");
    Json tenant = m_sandbox.control("GET", "tenant").json();
    tenant[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
    const Answer refused = m_sandbox.control("PATCH", "tenant", tenant);
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.body.contains(pointer), refused.body.constData());
}

void SandboxProtocolTest::discoveryStandsOnTheIssuer()
{
    const Json document = m_sandbox.send("GET", "/.well-known/openid-configuration").json();
    const auto issuer = m_sandbox.ready().at("issuer").get<std::string>();
    COMPARE_JSON(document.at("issuer"), Json(issuer));
    for (const char *name : {"authorization_endpoint", "token_endpoint", "jwks_uri",
                             "revocation_endpoint", "end_session_endpoint", "userinfo_endpoint"}) {
        QVERIFY(document.at(name).get<std::string>().starts_with(issuer));
    }
}

void SandboxProtocolTest::otherHostsAreRefused()
{
    const QMap<QByteArray, QByteArray> foreign{{"Host", "evil.example"}};
    QCOMPARE(m_sandbox.send("GET", "/authorize", {}, foreign).status, 400);
    for (const char *path : {"/my-org", "/my-org/v1/details"}) {
        const Answer refused = m_sandbox.send("GET", path, {}, foreign);
        QCOMPARE(refused.status, 401);
        COMPARE_JSON(refused.json().at("type"), "https://auth0.com/api-errors#A0E-401-0001");
        QVERIFY(refused.headers.value("www-authenticate").startsWith("Bearer "));
    }
}

void SandboxProtocolTest::otherSitesCantSteerIt()
{
    const Answer answer =
        m_sandbox.send("POST", "/sandbox/reset", {}, {{"Sec-Fetch-Site", "cross-site"}});
    QCOMPARE(answer.status, 403);
}

void SandboxProtocolTest::unknownSwitchIsRefused()
{
    QCOMPARE(m_sandbox.control("PATCH", "tenant", {{"switches", {{"nope", true}}}}).status, 400);
    QCOMPARE(m_sandbox.control("PATCH", "tenant", {{"switches", {{"refill", "never"}}}}).status,
             400);
    QCOMPARE(m_sandbox.control("PATCH", "tenant", {{"nope", 1}}).status, 400);
    QCOMPARE(m_sandbox.control("PATCH", "tenant", {{"switches", {{"refill", "second"}}}}).status,
             200);
}

void SandboxProtocolTest::mergePatchReplacesArraysAndResetBringsThemBack()
{
    const Json before = m_sandbox.control("GET", "tenant").json();
    const Json patched = m_sandbox.control("PATCH", "tenant", {{"domains", Json::array()}}).json();
    QVERIFY(patched.at("domains").empty());
    COMPARE_JSON(patched.at("users"), before.at("users"));
    QCOMPARE(m_sandbox.control("POST", "reset").status, 204);
    COMPARE_JSON(m_sandbox.control("GET", "tenant").json(), before);
}

void SandboxProtocolTest::requestLogHoldsNoSecret()
{
    const Json tokens = m_sandbox.signIn();
    m_sandbox.api("GET", "/identity-providers?member_access_level=full");
    const QByteArray log = m_sandbox.control("GET", "requests").body;
    QVERIFY(log.contains("\"scheme\":\"Bearer\""));
    QVERIFY(log.contains("/oauth/token"));
    for (const char *name : {"access_token", "refresh_token"}) {
        QVERIFY(!log.contains(QByteArray::fromStdString(tokens.at(name).get<std::string>())));
    }
    QVERIFY(!log.contains("code_challenge"));
    QVERIFY(!log.contains("harbour-lamp"));
    QVERIFY(!log.contains("/sandbox/"));
}

void SandboxProtocolTest::resetFaultDropsTheConnectionAfterOrBeforeTheWrite()
{
    m_sandbox.signIn();
    for (const bool executed : {false, true}) {
        const std::string name = executed ? "ran" : "did-not-run";
        QCOMPARE(m_sandbox
                     .control("POST", "faults",
                              {{"name", "reset"},
                               {"how", executed ? "close" : "rst"},
                               {"method", "POST"},
                               {"path", "/my-org/v1/identity-providers"},
                               {"executed", executed}})
                     .status,
                 201);
        const Answer answer = m_sandbox.api(
            "POST", "/identity-providers",
            {{"name", name},
             {"strategy", "okta"},
             {"options", {{"domain", "a.example"}, {"client_id", "1"}, {"client_secret", "s"}}}});
        QCOMPARE(answer.status, 0);
        QCOMPARE(m_sandbox.api("GET", "/identity-providers").body.contains(name.c_str()), executed);
    }
}

void SandboxProtocolTest::truncatedAnswerIsShorterThanItSays()
{
    m_sandbox.control("POST", "faults", {{"name", "truncate"}, {"path", "/.well-known/*"}});
    const Answer cut = m_sandbox.send("GET", "/.well-known/jwks.json");
    QCOMPARE(cut.status, 200);
    QVERIFY(!cut.body.isEmpty());
    QVERIFY(!cut.complete);
    QVERIFY(m_sandbox.send("GET", "/.well-known/jwks.json").complete);
}

void SandboxProtocolTest::faultsAnswerOnceUnlessCounted()
{
    const QByteArray path = "/.well-known/jwks.json";
    m_sandbox.control("POST", "faults",
                      {{"name", "status"}, {"status", 503}, {"skip", 1}, {"count", 2}});
    const QList<int> expected{200, 503, 503, 200};
    for (const int status : expected) {
        QCOMPARE(m_sandbox.send("GET", path).status, status);
    }
    m_sandbox.control("POST", "faults", {{"name", "garbage"}});
    QVERIFY(m_sandbox.send("GET", path).json().is_discarded());
    m_sandbox.control("POST", "faults", {{"name", "garbage"}, {"mode", "http"}});
    QCOMPARE(m_sandbox.send("GET", path).status, 0);
    m_sandbox.control("POST", "faults", {{"name", "rate_limit"}, {"retry_after", 7}});
    const Answer limited = m_sandbox.send("GET", path);
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.headers.value("retry-after"), "7");
}

void SandboxProtocolTest::latencyAndSkewAreFelt()
{
    m_sandbox.control("POST", "faults", {{"name", "latency"}, {"ms", 150}});
    m_sandbox.control("POST", "faults", {{"name", "skew"}, {"seconds", -86400}});
    QElapsedTimer timer;
    timer.start();
    const QByteArray skewed = m_sandbox.send("GET", "/.well-known/jwks.json").headers.value("date");
    QVERIFY(timer.elapsed() >= 150);
    const QByteArray right = m_sandbox.send("GET", "/.well-known/jwks.json").headers.value("date");
    QVERIFY(skewed.left(16) != right.left(16));
    QVERIFY(right.endsWith(" GMT"));
}

void SandboxProtocolTest::unknownFaultIsRefused()
{
    QCOMPARE(m_sandbox.control("POST", "faults", {{"name", "gremlin"}}).status, 400);
    QCOMPARE(m_sandbox.control("POST", "faults", {{"name", "status"}, {"statu", 1}}).status, 400);
}

void SandboxProtocolTest::nameServerAnswersFromTheTenant()
{
    m_sandbox.control("PATCH", "tenant", {{"dns", {{"_x.a.example", {"first", "second"}}}}});
    const QByteArray server = m_sandbox.readyText("dns");
    const auto port = server.mid(server.indexOf(':') + 1).toUShort();
    const auto ask = [port](const QByteArray &labels) {
        QUdpSocket socket;
        QByteArray query("\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00", 12);
        query += labels + QByteArray("\x00\x00\x10\x00\x01", 5);
        socket.writeDatagram(query, QHostAddress(QHostAddress::LocalHost), port);
        QByteArray answer(4096, '\0');
        if (!socket.waitForReadyRead(5000)) {
            return QByteArray();
        }
        answer.resize(socket.readDatagram(answer.data(), answer.size()));
        return answer;
    };
    const QByteArray there = ask("\x02_X\x01"
                                 "A\x07"
                                 "example");
    QCOMPARE(there.at(3), '\0');
    QCOMPARE(there.at(7), '\2');
    QVERIFY(there.endsWith("\x06second"));
    const QByteArray missing = ask("\x04nope\x07"
                                   "example");
    QCOMPARE(missing.at(3), '\3');
}

ORGDESK_TEST(SandboxProtocolTest)
#include "SandboxProtocolTest.moc"
