#include "myorg/IdentityProviders.h"

#include "myorg/ClientCalls.h"
#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/TestRegistry.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using orgdesk::test::FakeHttpClient;
using Finding = OutcomeUnknown::Finding;

class IdentityProvidersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListHoldsEveryItem();
    void aLongListIsReadWhole();
    void aWrongItemIsNamedByItsPlace();
    void oneIsReadById();
    void createReadsTheListFirst();
    void createIsNotSentWhenTheListFails();
    void aLostCreateIsAdoptedWhenItWorked();
    void aLostCreateIsReportedWhenItDidNotWork();
    void aLostCreateWithTwoCandidatesIsUnclear();
    void aLostCreateIsNotLookedAtWhenReadingFails();
    void aCreateThatNeverLeftIsANetworkError();
    void updateSendsThePatchOnly();
    void anEmptyPatchSendsNothing();
    void aLostUpdateIsReadBack_data();
    void aLostUpdateIsReadBack();
    void removeTakesNotFoundAsDone();
    void aLostDeleteIsDoneWhenItIsGone();
    void aLostDeleteIsRepeatedWhenItIsStillThere();
    void repeatingEndsAfterTwoTimes();
    void detachPostsWithoutBody();
    void updatedAttributesAreReadBackWhenTheAnswerIsLost_data();
    void updatedAttributesAreReadBackWhenTheAnswerIsLost();
    void aDomainIsAddedByItsName();
    void aLostDomainIsLookedFor_data();
    void aLostDomainIsLookedFor();
    void aConflictIsDoneOnlyWhenTheProviderHasTheDomain_data();
    void aConflictIsDoneOnlyWhenTheProviderHasTheDomain();
    void aDomainIsTakenOffByItsName();
    void aLostRemovalOfADomainIsLookedFor_data();
    void aLostRemovalOfADomainIsLookedFor();
    void refusedDeletesAreRecognized_data();
    void refusedDeletesAreRecognized();
};

static const QUrl base(QStringLiteral("https://login.example/my-org"));
static constexpr auto listPath = "/my-org/identity-providers";
static constexpr auto itemPath = "/my-org/identity-providers/con_new0000000000000";
static constexpr auto detachPath = "/my-org/identity-providers/con_new0000000000000/detach";
static constexpr auto domainsPath = "/my-org/identity-providers/con_new0000000000000/domains";
static constexpr auto oneDomainPath =
    "/my-org/identity-providers/con_new0000000000000/domains/freight.example";
static constexpr auto listBefore =
    R"({"identity_providers":[{"id":"con_old0000000000000","strategy":"okta",
          "name":"old","display_name":"Halden Okta"}]})";
static constexpr auto listAfter = R"({"identity_providers":[
          {"id":"con_old0000000000000","strategy":"okta","name":"old","display_name":"Halden Okta"},
          {"id":"con_new0000000000000","strategy":"okta","name":"halden-okta",
           "display_name":"Halden Okta"}]})";
static constexpr auto created =
    R"({"id":"con_new0000000000000","strategy":"okta","name":"halden-okta",
          "display_name":"Halden Okta"})";

static IdentityProviderCreate wanted()
{
    IdentityProviderCreate provider;
    provider.name = u"halden-okta"_s;
    provider.displayName = u"Halden Okta"_s;
    provider.strategy = u"okta"_s;
    provider.options = JsonBox(Json{{"domain", "halden.okta.example"}, {"client_secret", "s"}});
    return provider;
}

static IdentityProvider stored()
{
    return *IdentityProvider::fromJson(Json::parse(created));
}

static NetworkError lost()
{
    NetworkError error;
    error.host = u"login.example"_s;
    error.reason = NetworkError::Reason::Interrupted;
    error.technical = u"closed"_s;
    error.mayHaveArrived = true;
    return error;
}

void IdentityProvidersTest::theListHoldsEveryItem()
{
    FakeHttpClient http;
    http.expect("GET", listPath).respond(200, R"({"identity_providers":[
        {"id":"con_1","strategy":"okta"},
        {"id":"con_2","display_name":"Partner","is_enabled":true,"access_level":"none"},
        {"id":"con_3","strategy":"quantum-id"}]})");
    http.expect("GET", listPath).respond(200, "{}");
    IdentityProviders providers(http, base);
    const auto result = await(providers.list());
    QVERIFY_RESULT(result);
    QCOMPARE(result->size(), 3);
    QCOMPARE(result->at(1).accessLevel, AccessLevel::None);
    const auto none = await(providers.list());
    QVERIFY_RESULT(none);
    QVERIFY(none->isEmpty());
}

void IdentityProvidersTest::aLongListIsReadWhole()
{
    QByteArray body = R"({"identity_providers":[)";
    for (int i = 0; i < 10'000; ++i) {
        body += i == 0 ? "" : ",";
        body += R"({"id":"con_)" + QByteArray::number(i)
            + R"(","strategy":"okta","options":{"domain":")" + QByteArray(500, 'd') + R"("}})";
    }
    body += "]}";
    QVERIFY(body.size() > quicklyDecoded); // So a worker reads it.
    QVERIFY(body.size() > HttpRequest().maximumAnswer);
    FakeHttpClient http;
    // All come in one answer, so there is room for more than elsewhere: some 2 KiB each.
    http.expect("GET", listPath)
        .where(u"room for 10,000"_s,
               [](const HttpRequest &request) { return request.maximumAnswer >= 32 * 1024 * 1024; })
        .respond(200, body);
    IdentityProviders providers(http, base);
    // While no worker is free nothing comes: the list is not read on this thread.
    QThreadPool &workers = *QThreadPool::globalInstance();
    const int usual = workers.maxThreadCount();
    workers.setMaxThreadCount(1);
    QSemaphore mayGoOn;
    workers.start([&mayGoOn] { mayGoOn.acquire(); });
    const Future<QList<IdentityProvider>> reading = providers.list();
    QTest::qWait(50);
    const bool cameWithout = reading.isFinished();
    mayGoOn.release();
    workers.setMaxThreadCount(usual);
    QVERIFY(!cameWithout);
    const Result<QList<IdentityProvider>> list = await(reading);
    QVERIFY_RESULT(list);
    QCOMPARE(list->size(), 10'000);
    QCOMPARE(list->constLast().id, u"con_9999"_s);
}

void IdentityProvidersTest::aWrongItemIsNamedByItsPlace()
{
    FakeHttpClient http;
    http.expect("GET", listPath)
        .respond(200, R"({"identity_providers":[{"id":"con_1"},{"id":7}]})");
    IdentityProviders providers(http, base);
    const auto result = await(providers.list());
    QVERIFY(result.errorAs<ProtocolError>());
    QCOMPARE(result.errorAs<ProtocolError>()->pointer, u"/identity_providers/1/id"_s);
    QCOMPARE(result.errorAs<ProtocolError>()->exchange.status, 200);
}

void IdentityProvidersTest::oneIsReadById()
{
    FakeHttpClient http;
    http.expect("GET", itemPath).respond(200, created);
    IdentityProviders providers(http, base);
    const auto result = await(providers.get(u"con_new0000000000000"_s));
    QVERIFY_RESULT(result);
    QCOMPARE(*result, stored());
}

void IdentityProvidersTest::createReadsTheListFirst()
{
    FakeHttpClient http;
    http.expect("GET", listPath).respond(200, listBefore);
    http.expect("POST", listPath)
        .withHeader("Content-Type", "application/json")
        .withBody(R"({"name":"halden-okta","display_name":"Halden Okta","strategy":"okta",
                      "options":{"domain":"halden.okta.example","client_secret":"s"}})")
        .respond(201, created);
    IdentityProviders providers(http, base);
    const auto result = await(providers.create(wanted()));
    QVERIFY_RESULT(result);
    QCOMPARE(result->id, u"con_new0000000000000"_s);
}

void IdentityProvidersTest::createIsNotSentWhenTheListFails()
{
    FakeHttpClient http;
    http.expect("GET", listPath).respond(503, "{}");
    IdentityProviders providers(http, base);
    QVERIFY(await(providers.create(wanted())).errorAs<ServerError>());
    QCOMPARE(http.requests().size(), 1);
}

void IdentityProvidersTest::aLostCreateIsAdoptedWhenItWorked()
{
    FakeHttpClient http;
    http.expect("GET", listPath).respond(200, listBefore);
    http.expect("POST", listPath).fail(lost());
    http.expect("GET", listPath).respond(200, listAfter);
    IdentityProviders providers(http, base);
    const QSignalSpy foundDone(&providers, &IdentityProviders::foundDone);
    const auto result = await(providers.create(wanted()));
    QVERIFY_RESULT(result);
    QCOMPARE(result->id, u"con_new0000000000000"_s);
    // The person is told that the answer got lost and what was found.
    QCOMPARE(foundDone.count(), 1);
    QCOMPARE(foundDone.at(0).at(0).toString(), u"createIdp"_s);
}

void IdentityProvidersTest::aLostCreateIsReportedWhenItDidNotWork()
{
    FakeHttpClient http;
    http.expect("GET", listPath).respond(200, listBefore);
    http.expect("POST", listPath).respond(502, "<html>bad gateway</html>");
    http.expect("GET", listPath).respond(200, listBefore);
    IdentityProviders providers(http, base);
    const auto result = await(providers.create(wanted()));
    const auto *unknown = result.errorAs<OutcomeUnknown>();
    QVERIFY(unknown);
    QCOMPARE(unknown->finding, Finding::NotDone);
    QCOMPARE(unknown->operation, u"createIdp"_s);
    QCOMPARE(unknown->exchange.status, 502);
}

void IdentityProvidersTest::aLostCreateWithTwoCandidatesIsUnclear()
{
    FakeHttpClient http;
    http.expect("GET", listPath).respond(200, "{}");
    http.expect("POST", listPath).fail(lost());
    http.expect("GET", listPath).respond(200, listAfter);
    IdentityProviders providers(http, base);
    const auto result = await(providers.create(wanted()));
    const auto *unknown = result.errorAs<OutcomeUnknown>();
    QVERIFY(unknown);
    QCOMPARE(unknown->finding, Finding::Unclear);
    QCOMPARE(unknown->found, u"con_old0000000000000, con_new0000000000000"_s);
}

void IdentityProvidersTest::aLostCreateIsNotLookedAtWhenReadingFails()
{
    FakeHttpClient http;
    http.expect("GET", listPath).respond(200, listBefore);
    http.expect("POST", listPath).fail(lost());
    http.expect("GET", listPath).respond(503, "{}");
    IdentityProviders providers(http, base);
    const auto result = await(providers.create(wanted()));
    QVERIFY(result.errorAs<OutcomeUnknown>());
    QCOMPARE(result.errorAs<OutcomeUnknown>()->finding, Finding::NotLookedYet);
    QCOMPARE(result.errorAs<OutcomeUnknown>()->technical, u"closed"_s);
}

void IdentityProvidersTest::aCreateThatNeverLeftIsANetworkError()
{
    NetworkError refused = lost();
    refused.reason = NetworkError::Reason::Refused;
    refused.mayHaveArrived = false;
    FakeHttpClient http;
    http.expect("GET", listPath).respond(200, listBefore);
    http.expect("POST", listPath).fail(refused);
    IdentityProviders providers(http, base);
    QVERIFY(await(providers.create(wanted())).errorAs<NetworkError>());
    QCOMPARE(http.requests().size(), 2);
}

void IdentityProvidersTest::updateSendsThePatchOnly()
{
    FakeHttpClient http;
    http.expect("PATCH", itemPath).withBody(R"({"display_name":"New"})").respond(200, created);
    IdentityProviders providers(http, base);
    IdentityProviderPatch patch;
    patch.displayName = u"New"_s;
    QVERIFY_RESULT(await(providers.update(stored(), patch)));
}

void IdentityProvidersTest::anEmptyPatchSendsNothing()
{
    FakeHttpClient http;
    IdentityProviders providers(http, base);
    const auto result = await(providers.update(stored(), {}));
    QVERIFY_RESULT(result);
    QCOMPARE(*result, stored());
}

void IdentityProvidersTest::aLostUpdateIsReadBack_data()
{
    QTest::addColumn<QString>("nameNow");
    QTest::addColumn<int>("sends");
    QTest::addColumn<int>("finding"); // -1: delivered as a value
    QTest::newRow("executed") << u"New"_s << 1 << -1;
    QTest::newRow("not executed") << u"Halden Okta"_s << 3 << static_cast<int>(Finding::NotDone);
    QTest::newRow("somebody else") << u"Third"_s << 1 << static_cast<int>(Finding::Unclear);
}

void IdentityProvidersTest::aLostUpdateIsReadBack()
{
    QFETCH(QString, nameNow);
    QFETCH(int, sends);
    QFETCH(int, finding);
    FakeHttpClient http;
    Json now = Json::parse(created);
    now["display_name"] = nameNow.toStdString();
    for (int i = 0; i < sends; ++i) {
        http.expect("PATCH", itemPath).fail(lost());
        http.expect("GET", itemPath).respond(200, toBytes(now));
    }
    IdentityProviders providers(http, base);
    IdentityProviderPatch patch;
    patch.displayName = u"New"_s;
    const auto result = await(providers.update(stored(), patch));
    if (finding < 0) {
        QVERIFY_RESULT(result);
        QCOMPARE(result->displayName, u"New"_s);
        return;
    }
    QVERIFY(result.errorAs<OutcomeUnknown>());
    QCOMPARE(static_cast<int>(result.errorAs<OutcomeUnknown>()->finding), finding);
}

void IdentityProvidersTest::removeTakesNotFoundAsDone()
{
    FakeHttpClient http;
    http.expect("DELETE", itemPath).respond(204);
    http.expect("DELETE", itemPath).respond(404, "{}");
    IdentityProviders providers(http, base);
    QVERIFY_RESULT(await(providers.remove(u"con_new0000000000000"_s)));
    QVERIFY_RESULT(await(providers.remove(u"con_new0000000000000"_s)));
}

void IdentityProvidersTest::aLostDeleteIsDoneWhenItIsGone()
{
    FakeHttpClient http;
    http.expect("DELETE", itemPath).fail(lost());
    http.expect("GET", itemPath).respond(404, "{}");
    IdentityProviders providers(http, base);
    QVERIFY_RESULT(await(providers.remove(u"con_new0000000000000"_s)));
}

void IdentityProvidersTest::aLostDeleteIsRepeatedWhenItIsStillThere()
{
    FakeHttpClient http;
    http.expect("DELETE", itemPath).fail(lost());
    http.expect("GET", itemPath).respond(200, created);
    http.expect("DELETE", itemPath).respond(204);
    IdentityProviders providers(http, base);
    QVERIFY_RESULT(await(providers.remove(u"con_new0000000000000"_s)));
}

void IdentityProvidersTest::repeatingEndsAfterTwoTimes()
{
    FakeHttpClient http;
    for (int i = 0; i < 3; ++i) {
        http.expect("POST", detachPath).fail(lost());
        http.expect("GET", itemPath).respond(200, created);
    }
    IdentityProviders providers(http, base);
    const auto result = await(providers.detach(u"con_new0000000000000"_s));
    QVERIFY(result.errorAs<OutcomeUnknown>());
    QCOMPARE(result.errorAs<OutcomeUnknown>()->finding, Finding::NotDone);
    QCOMPARE(result.errorAs<OutcomeUnknown>()->operation, u"detachIdp"_s);
}

void IdentityProvidersTest::detachPostsWithoutBody()
{
    FakeHttpClient http;
    http.expect("POST", detachPath)
        .where(u"no body"_s, [](const HttpRequest &request) { return request.body.isEmpty(); })
        .respond(204);
    IdentityProviders providers(http, base);
    QVERIFY_RESULT(await(providers.detach(u"con_new0000000000000"_s)));
}

static QByteArray withDomains(const QByteArray &domains)
{
    return R"({"id":"con_new0000000000000","strategy":"okta","domains":[)" + domains + "]}";
}

void IdentityProvidersTest::updatedAttributesAreReadBackWhenTheAnswerIsLost_data()
{
    QTest::addColumn<QByteArray>("isMissing");
    QTest::newRow("done") << QByteArray("false");
    QTest::newRow("not done") << QByteArray("true");
}

void IdentityProvidersTest::updatedAttributesAreReadBackWhenTheAnswerIsLost()
{
    QFETCH(QByteArray, isMissing);
    FakeHttpClient http;
    http.expect("PUT", QByteArray(QByteArray(itemPath) + "/update-attributes"))
        .withBody("{}")
        .fail(lost());
    http.expect("GET", itemPath)
        .respond(200,
                 QByteArray(R"({"id":"con_new0000000000000","attributes":[{"user_attribute":"email",
                     "is_required":true,"is_extra":false,"is_missing":)"
                            + isMissing + "}]}"));
    IdentityProviders providers(http, base);
    const auto result = await(providers.refreshAttributes(u"con_new0000000000000"_s));
    QCOMPARE(result.has_value(), isMissing == "false");
    if (!result)
        QCOMPARE(result.errorAs<OutcomeUnknown>()->finding, Finding::NotDone);
}

void IdentityProvidersTest::aDomainIsAddedByItsName()
{
    FakeHttpClient http;
    http.expect("POST", domainsPath)
        .withBody(R"({"domain":"freight.example"})")
        .respond(201, R"({"domain":"freight.example"})");
    IdentityProviders providers(http, base);
    QVERIFY_RESULT(await(providers.addDomain(u"con_new0000000000000"_s, u"freight.example"_s)));
    QVERIFY(http.verify());
}

void IdentityProvidersTest::aLostDomainIsLookedFor_data()
{
    QTest::addColumn<QByteArray>("domainsNow");
    QTest::addColumn<bool>("done");
    QTest::newRow("it arrived") << QByteArray(R"("old.example","Freight.Example")") << true;
    QTest::newRow("it did not") << QByteArray(R"("old.example")") << false;
}

void IdentityProvidersTest::aLostDomainIsLookedFor()
{
    QFETCH(QByteArray, domainsNow);
    QFETCH(bool, done);
    FakeHttpClient http;
    http.expect("POST", domainsPath).fail(lost());
    http.expect("GET", itemPath).respond(200, withDomains(domainsNow));
    IdentityProviders providers(http, base);
    const QSignalSpy foundDone(&providers, &IdentityProviders::foundDone);
    const auto result = await(providers.addDomain(u"con_new0000000000000"_s, u"freight.example"_s));
    QVERIFY(http.verify()); // Once: it is read back, never sent again.
    QCOMPARE(result.has_value(), done);
    QCOMPARE(foundDone.count(), done ? 1 : 0);
    if (done)
        return;
    QVERIFY(result.errorAs<OutcomeUnknown>());
    QCOMPARE(result.errorAs<OutcomeUnknown>()->finding, Finding::NotDone);
    QCOMPARE(result.errorAs<OutcomeUnknown>()->operation, u"addIdpDomain"_s);
}

void IdentityProvidersTest::aConflictIsDoneOnlyWhenTheProviderHasTheDomain_data()
{
    QTest::addColumn<QByteArray>("domainsNow");
    QTest::addColumn<bool>("done");
    QTest::newRow("it has") << QByteArray(R"("freight.example")") << true;
    QTest::newRow("it has not") << QByteArray() << false;
}

void IdentityProvidersTest::aConflictIsDoneOnlyWhenTheProviderHasTheDomain()
{
    QFETCH(QByteArray, domainsNow);
    QFETCH(bool, done);
    FakeHttpClient http;
    http.expect("POST", domainsPath).respond(409, "{}");
    http.expect("GET", itemPath).respond(200, withDomains(domainsNow));
    IdentityProviders providers(http, base);
    const auto result = await(providers.addDomain(u"con_new0000000000000"_s, u"freight.example"_s));
    QVERIFY(http.verify());
    QCOMPARE(result.has_value(), done);
    QVERIFY(done || result.errorAs<Conflict>());
}

void IdentityProvidersTest::aDomainIsTakenOffByItsName()
{
    FakeHttpClient http;
    http.expect("DELETE", oneDomainPath).respond(204);
    http.expect("DELETE", oneDomainPath).respond(404, "{}");
    IdentityProviders providers(http, base);
    for (int i = 0; i < 2; ++i) {
        QVERIFY_RESULT(
            await(providers.removeDomain(u"con_new0000000000000"_s, u"freight.example"_s)));
    }
    QVERIFY(http.verify());
}

void IdentityProvidersTest::aLostRemovalOfADomainIsLookedFor_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("domainsNow");
    QTest::addColumn<int>("sends");
    QTest::newRow("it arrived") << 200 << QByteArray() << 1;
    QTest::newRow("the provider is gone") << 404 << QByteArray() << 1;
    QTest::newRow("it did not arrive") << 200 << QByteArray(R"("freight.example")") << 2;
}

void IdentityProvidersTest::aLostRemovalOfADomainIsLookedFor()
{
    QFETCH(int, status);
    QFETCH(QByteArray, domainsNow);
    QFETCH(int, sends);
    FakeHttpClient http;
    http.expect("DELETE", oneDomainPath).fail(lost());
    http.expect("GET", itemPath).respond(status, withDomains(domainsNow));
    if (sends > 1)
        http.expect("DELETE", oneDomainPath).respond(204);
    IdentityProviders providers(http, base);
    QVERIFY_RESULT(await(providers.removeDomain(u"con_new0000000000000"_s, u"freight.example"_s)));
    QVERIFY(http.verify());
}

void IdentityProvidersTest::refusedDeletesAreRecognized_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("refused");
    QTest::newRow("400") << 400 << QByteArray("A0E-400-0001") << true;
    QTest::newRow("409") << 409 << QByteArray("A0E-409-0001") << true;
    QTest::newRow("412") << 412 << QByteArray() << true;
    QTest::newRow("403 level") << 403 << QByteArray("A0E-403-0009") << true;
    QTest::newRow("403 scope") << 403 << QByteArray("A0E-403-0002") << false;
    QTest::newRow("401") << 401 << QByteArray() << false;
    QTest::newRow("429") << 429 << QByteArray("A0E-429-0003") << false;
    QTest::newRow("400 fields") << 400 << QByteArray("fields") << false;
}

void IdentityProvidersTest::refusedDeletesAreRecognized()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(bool, refused);
    Json body{{"type", "https://auth0.com/api-errors#" + code.toStdString()},
              {"status", status},
              {"title", "t"}};
    if (code == "fields")
        body["validation_errors"] = Json::array({Json{{"detail", "bad"}, {"pointer", "/x"}}});
    else
        body["detail"] = "The connection has users.";
    FakeHttpClient http;
    http.expect("DELETE", itemPath).respond(status, toBytes(body));
    IdentityProviders providers(http, base);
    const auto result = await(providers.remove(u"con_new0000000000000"_s));
    QVERIFY(!result.has_value());
    QCOMPARE(isRefusedDelete(result.error()), refused);
}

ORGDESK_TEST(IdentityProvidersTest)

#include "IdentityProvidersTest.moc"
