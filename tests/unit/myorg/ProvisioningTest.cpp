#include "myorg/Provisioning.h"

#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/TestRegistry.h"

#include <QDebug>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using orgdesk::test::FakeHttpClient;
using Finding = OutcomeUnknown::Finding;

class ProvisioningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notFoundMeansOff();
    void aMethodOfNoneMeansOff();
    void theConfigurationIsReadWhole();
    void aFailureIsNotTakenForOff();
    void turningOnSendsNoBody();
    void aLostTurnOnIsReadBack_data();
    void aLostTurnOnIsReadBack();
    void turningOffTakesNotFoundAsDone();
    void tokensWithoutEndStayForEver();
    void aWrongTokenIsNamedByItsPlace();
    void theLifetimeIsSentOnlyWhenThereIsOne();
    void theValueOfATokenPrintsAsStars();
    void aLostTokenIsNeverAskedForAgain_data();
    void aLostTokenIsNeverAskedForAgain();
    void aLostRevocationIsLookedFor();
    void aLostUpdateIsReadBack_data();
    void aLostUpdateIsReadBack();
};

static const QUrl base(QStringLiteral("https://login.example/my-org"));
static const QString provider = QStringLiteral("con_okta");
static constexpr auto path = "/my-org/identity-providers/con_okta/provisioning";
static constexpr auto tokensPath = "/my-org/identity-providers/con_okta/provisioning/scim-tokens";
static constexpr auto onePath =
    "/my-org/identity-providers/con_okta/provisioning/scim-tokens/tok_a";
static constexpr auto refreshPath =
    "/my-org/identity-providers/con_okta/provisioning/update-attributes";

static QByteArray on(const QByteArray &updated = "2026-09-01T08:15:30.123Z",
                     const QByteArray &isMissing = "false", const QByteArray &method = "scim")
{
    return R"({"identity_provider_id":"con_okta","identity_provider_name":"okta",)"
           R"("strategy":"okta","method":")"
        + method + R"(","user_id_attribute":"externalId","created_at":"2026-09-01T08:15:30.123Z",)"
        + R"("updated_on":")" + updated
        + R"(","attributes":[{"user_attribute":"email","label":"Email","is_required":true,)"
        + R"("is_extra":false,"provisioning_field":"emails[primary eq true].value","is_missing":)"
        + isMissing + "}]}";
}

static QByteArray tokens(const QByteArrayList &ids)
{
    QByteArrayList items;
    for (const QByteArray &id : ids)
        items << R"({"token_id":")" + id + R"(","created_at":"2026-09-01T08:20:00.000Z"})";
    return R"({"scim_tokens":[)" + items.join(',') + "]}";
}

static NetworkError lost()
{
    NetworkError error;
    error.host = u"login.example"_s;
    error.reason = NetworkError::Reason::Interrupted;
    error.mayHaveArrived = true;
    return error;
}

void ProvisioningTest::notFoundMeansOff()
{
    FakeHttpClient http;
    http.expect("GET", path).respond(404, "{}");
    Provisioning provisioning(http, base);
    const auto result = await(provisioning.get(provider));
    QVERIFY_RESULT(result);
    QVERIFY(!result->has_value());
}

void ProvisioningTest::aMethodOfNoneMeansOff()
{
    FakeHttpClient http;
    http.expect("GET", path).respond(200, on("2026-09-01T08:15:30.123Z", "false", "none"));
    Provisioning provisioning(http, base);
    const auto result = await(provisioning.get(provider));
    QVERIFY_RESULT(result);
    QVERIFY(!result->has_value());
}

void ProvisioningTest::theConfigurationIsReadWhole()
{
    FakeHttpClient http;
    http.expect("GET", path).respond(200, on());
    Provisioning provisioning(http, base);
    const auto result = await(provisioning.get(provider));
    QVERIFY_RESULT(result);
    QVERIFY(result->has_value());
    const ProvisioningConfiguration &configuration = result->value();
    QCOMPARE(configuration.userIdAttribute, u"externalId"_s);
    QCOMPARE(configuration.attributes.size(), 1);
    QCOMPARE(configuration.attributes.constFirst().ssoFields,
             QStringList{u"emails[primary eq true].value"_s});
    QVERIFY(configuration.attributes.constFirst().isRequired);
    QCOMPARE(configuration.updatedOn,
             QDateTime::fromString(u"2026-09-01T08:15:30.123Z"_s, Qt::ISODateWithMs));
}

void ProvisioningTest::aFailureIsNotTakenForOff()
{
    FakeHttpClient http;
    http.expect("GET", path).respond(503, "{}");
    Provisioning provisioning(http, base);
    QVERIFY(await(provisioning.get(provider)).errorAs<ServerError>());
}

void ProvisioningTest::turningOnSendsNoBody()
{
    FakeHttpClient http;
    http.expect("POST", path).withBody("").respond(201, on());
    Provisioning provisioning(http, base);
    const auto result = await(provisioning.create(provider));
    QVERIFY_RESULT(result);
    QVERIFY(result->isOn());
}

void ProvisioningTest::aLostTurnOnIsReadBack_data()
{
    QTest::addColumn<bool>("isOn");
    QTest::newRow("it is on") << true;
    QTest::newRow("it is still off") << false;
}

void ProvisioningTest::aLostTurnOnIsReadBack()
{
    QFETCH(bool, isOn);
    FakeHttpClient http;
    http.expect("POST", path).fail(lost());
    http.expect("GET", path).respond(isOn ? 200 : 404, isOn ? on() : QByteArray("{}"));
    Provisioning provisioning(http, base);
    const auto result = await(provisioning.create(provider));
    if (isOn) {
        QVERIFY_RESULT(result);
        return;
    }
    const auto *unknown = result.errorAs<OutcomeUnknown>();
    QVERIFY(unknown);
    QCOMPARE(unknown->finding, Finding::NotDone);
}

void ProvisioningTest::turningOffTakesNotFoundAsDone()
{
    FakeHttpClient http;
    http.expect("DELETE", path).respond(404, "{}");
    Provisioning provisioning(http, base);
    QVERIFY_RESULT(await(provisioning.remove(provider)));
}

void ProvisioningTest::tokensWithoutEndStayForEver()
{
    FakeHttpClient http;
    http.expect("GET", tokensPath).respond(200, R"({"scim_tokens":[
        {"token_id":"tok_a","created_at":"2026-09-01T08:20:00.000Z","scopes":["get:users"],
         "valid_until":"2026-09-02T08:20:00.000Z"},
        {"token_id":"tok_b","created_at":"2026-08-01T00:00:00.000Z"}]})");
    Provisioning provisioning(http, base);
    const auto result = await(provisioning.listTokens(provider));
    QVERIFY_RESULT(result);
    QCOMPARE(result->size(), 2);
    const QDateTime later = QDateTime::fromString(u"2036-01-01T00:00:00Z"_s, Qt::ISODate);
    QVERIFY(result->at(0).isExpired(later));
    QVERIFY(!result->at(1).isExpired(later));
    QCOMPARE(result->at(0).scopes, QStringList{u"get:users"_s});
}

void ProvisioningTest::aWrongTokenIsNamedByItsPlace()
{
    FakeHttpClient http;
    http.expect("GET", tokensPath)
        .respond(200, R"({"scim_tokens":[{"token_id":"tok_a"},{"token_id":7}]})");
    Provisioning provisioning(http, base);
    const auto result = await(provisioning.listTokens(provider));
    const auto *error = result.errorAs<ProtocolError>();
    QVERIFY(error);
    QCOMPARE(error->pointer, u"/scim_tokens/1/token_id"_s);
}

void ProvisioningTest::theLifetimeIsSentOnlyWhenThereIsOne()
{
    const QByteArray created = R"({"token_id":"tok_a","token":"tok_a.value",)"
                               R"("created_at":"2026-09-01T08:20:00.000Z"})";
    FakeHttpClient http;
    http.expect("POST", tokensPath).withBody(R"({"token_lifetime":7776000})").respond(201, created);
    http.expect("POST", tokensPath).withBody("{}").respond(201, created);
    Provisioning provisioning(http, base);
    const auto limited =
        await(provisioning.createToken(provider, std::chrono::seconds(7'776'000), {}));
    QVERIFY_RESULT(limited);
    QCOMPARE(limited->value.reveal().toByteArray(), QByteArray("tok_a.value"));
    QVERIFY_RESULT(await(provisioning.createToken(provider, std::nullopt, {})));
}

void ProvisioningTest::theValueOfATokenPrintsAsStars()
{
    FakeHttpClient http;
    http.expect("POST", tokensPath).respond(201, R"({"token_id":"tok_a","token":"canary-6b1f",
        "created_at":"2026-09-01T08:20:00.000Z"})");
    Provisioning provisioning(http, base);
    const auto result = await(provisioning.createToken(provider, std::nullopt, {}));
    QVERIFY_RESULT(result);
    QString printed;
    QDebug(&printed) << result->value;
    QVERIFY2(!printed.contains("canary-6b1f"_L1), qPrintable(printed));
}

void ProvisioningTest::aLostTokenIsNeverAskedForAgain_data()
{
    QTest::addColumn<QByteArrayList>("listed");
    QTest::addColumn<int>("finding");
    QTest::addColumn<QString>("found");
    QTest::newRow("made") << QByteArrayList{"tok_old", "tok_new"} << static_cast<int>(Finding::Done)
                          << u"tok_new"_s;
    QTest::newRow("not made") << QByteArrayList{"tok_old"} << static_cast<int>(Finding::NotDone)
                              << QString();
    QTest::newRow("two of them") << QByteArrayList{"tok_x", "tok_new"}
                                 << static_cast<int>(Finding::Unclear) << QString();
    QTest::newRow("no answer") << QByteArrayList{} << static_cast<int>(Finding::NotLookedYet)
                               << QString();
}

void ProvisioningTest::aLostTokenIsNeverAskedForAgain()
{
    QFETCH(QByteArrayList, listed);
    QFETCH(int, finding);
    QFETCH(QString, found);
    FakeHttpClient http;
    http.expect("POST", tokensPath).fail(lost());
    if (listed.isEmpty())
        http.expect("GET", tokensPath).respond(503, "{}");
    else
        http.expect("GET", tokensPath).respond(200, tokens(listed));
    Provisioning provisioning(http, base);
    ScimToken old;
    old.id = u"tok_old"_s;
    const auto result = await(provisioning.createToken(provider, std::nullopt, {old}));
    const auto *unknown = result.errorAs<OutcomeUnknown>();
    QVERIFY(unknown);
    QCOMPARE(static_cast<int>(unknown->finding), finding);
    QCOMPARE(unknown->found, found);
    QCOMPARE(http.requests().size(), 2);
}

void ProvisioningTest::aLostRevocationIsLookedFor()
{
    FakeHttpClient http;
    http.expect("DELETE", onePath).fail(lost());
    http.expect("GET", tokensPath).respond(200, tokens({"tok_a"}));
    http.expect("DELETE", onePath).fail(lost());
    http.expect("GET", tokensPath).respond(200, tokens({"tok_b"}));
    Provisioning provisioning(http, base);
    QVERIFY_RESULT(await(provisioning.revokeToken(provider, u"tok_a"_s)));
}

void ProvisioningTest::aLostUpdateIsReadBack_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("up to date") << on("2026-09-01T08:15:30.123Z", "false") << true;
    QTest::newRow("as before") << on("2026-09-01T08:15:30.123Z", "true") << false;
    QTest::newRow("updated, and changed again") << on("2026-10-01T00:00:00.000Z", "true") << true;
}

void ProvisioningTest::aLostUpdateIsReadBack()
{
    QFETCH(QByteArray, now);
    QFETCH(bool, isDone);
    FakeHttpClient http;
    http.expect("PUT", refreshPath).withBody("{}").fail(lost());
    http.expect("GET", path).respond(200, now);
    Provisioning provisioning(http, base);
    const auto before = ProvisioningConfiguration::fromJson(
        Json::parse(on("2026-09-01T08:15:30.123Z", "true").toStdString()));
    const auto result = await(provisioning.refreshAttributes(provider, *before));
    QCOMPARE(result.has_value(), isDone);
}

ORGDESK_TEST(ProvisioningTest)

#include "ProvisioningTest.moc"
