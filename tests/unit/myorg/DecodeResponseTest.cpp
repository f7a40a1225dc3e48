#include "myorg/DecodeResponse.h"

#include "myorg/Endpoints.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class DecodeResponseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerHasItsKind_data();
    void everyAnswerHasItsKind();
    void missingScopeNamesTheScopesOfTheOperation();
    void aLowAccessLevelNamesNoScope();
    void validationErrorsKeepTheirPlaces();
    void retryAfterAndTenantWideLimitAreRead();
    void theExchangeIsKeptForTechnicalDetails();
    void anEmptyBodyIsNull();
    void anHtmlPageAfterAWriteLeavesTheOutcomeOpen();
};

static HttpRequest requestOf(const char *operation)
{
    const Endpoint &row = endpoint(QString::fromLatin1(operation));
    QStringList parameters;
    for (qsizetype i = QByteArray(row.path).count('{'); i > 0; --i)
        parameters << u"con_4kQz81TnWc0PzR2e"_s;
    return requestFor(row, QUrl(u"https://login.example/my-org/v1"_s), parameters);
}

static HttpResponse responseOf(int status, const QByteArray &body,
                               const char *contentType = "application/json")
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.headers.set("Content-Type", contentType);
    response.headers.set("X-Request-Id", "req-77");
    response.receivedAt = QDateTime(QDate(2026, 11, 18), QTime(14, 32), Qt::UTC);
    return response;
}

static QByteArray problemBody(int status, const char *code)
{
    return toBytes(Json{{"type", std::string("https://auth0.com/api-errors#") + code},
                        {"status", status},
                        {"title", "Title"},
                        {"detail", "Some detail."}});
}

static const QByteArray validationBody = R"({"type":"https://auth0.com/api-errors#A0E-400-0003",
    "status":400,"title":"Validation Error","validation_errors":[
    {"detail":"is required","field":"data/options/domain","pointer":"/options/domain","source":"body"},
    {"detail":"is unknown"}]})";

static QString kindOf(const Result<JsonBox> &result)
{
    static constexpr const char *names[] = {
        "Cancelled",      "Rejected",           "OutcomeUnknown", "NetworkError",
        "SignInRequired", "SignInFailed",       "StepUpRequired", "OAuthError",
        "Forbidden",      "NotFound",           "Conflict",       "ValidationFailed",
        "RateLimited",    "ServerError",        "ProtocolError",  "SecretStoreError",
        "BrowserError",   "ConfigurationError", "FileError"};
    static_assert(std::size(names) == std::variant_size_v<Error>);
    return result ? u"value"_s : QString::fromLatin1(names[result.error().index()]);
}

void DecodeResponseTest::everyAnswerHasItsKind_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const QByteArray object = "{}";
    const QByteArray page = "<!DOCTYPE html><html><body>Sign in to the network</body></html>";

    QTest::newRow("read ok") << QByteArray("getDetails") << 200 << object << u"value"_s;
    QTest::newRow("create ok") << QByteArray("createIdp") << 201 << object << u"value"_s;
    QTest::newRow("verify ok") << QByteArray("verifyDomain") << 202 << object << u"value"_s;
    QTest::newRow("delete ok") << QByteArray("deleteIdp") << 204 << QByteArray() << u"value"_s;

    QTest::newRow("read 201") << QByteArray("getDetails") << 201 << object << u"ProtocolError"_s;
    QTest::newRow("read 204") << QByteArray("listIdps") << 204 << QByteArray()
                              << u"ProtocolError"_s;
    QTest::newRow("create 200") << QByteArray("createIdp") << 200 << object << u"OutcomeUnknown"_s;
    QTest::newRow("create 202") << QByteArray("createIdp") << 202 << object << u"OutcomeUnknown"_s;
    QTest::newRow("delete 200") << QByteArray("deleteIdp") << 200 << object << u"OutcomeUnknown"_s;
    QTest::newRow("patch 204") << QByteArray("updateIdp") << 204 << QByteArray()
                               << u"OutcomeUnknown"_s;
    QTest::newRow("nonsense status")
        << QByteArray("getDetails") << 77 << object << u"ProtocolError"_s;
    QTest::newRow("status 999") << QByteArray("createIdp") << 999 << object << u"OutcomeUnknown"_s;

    QTest::newRow("read garbage") << QByteArray("getDetails") << 200 << QByteArray("{\"a\":")
                                  << u"ProtocolError"_s;
    QTest::newRow("create garbage")
        << QByteArray("createIdp") << 201 << QByteArray("{\"a\":") << u"OutcomeUnknown"_s;
    QTest::newRow("create empty") << QByteArray("createIdp") << 201 << QByteArray()
                                  << u"OutcomeUnknown"_s;

    QTest::newRow("400 plain") << QByteArray("createIdp") << 400 << problemBody(400, "A0E-400-0001")
                               << u"Rejected"_s;
    QTest::newRow("400 fields") << QByteArray("createIdp") << 400 << validationBody
                                << u"ValidationFailed"_s;
    QTest::newRow("400 empty") << QByteArray("createIdp") << 400 << QByteArray() << u"Rejected"_s;
    QTest::newRow("401") << QByteArray("getDetails") << 401 << problemBody(401, "A0E-401-0002")
                         << u"SignInRequired"_s;
    QTest::newRow("403") << QByteArray("updateIdp") << 403 << problemBody(403, "A0E-403-0002")
                         << u"Forbidden"_s;
    QTest::newRow("404") << QByteArray("getIdp") << 404 << problemBody(404, "A0E-404-0002")
                         << u"NotFound"_s;
    QTest::newRow("409") << QByteArray("createIdp") << 409 << problemBody(409, "A0E-409-0001")
                         << u"Conflict"_s;
    QTest::newRow("410") << QByteArray("deleteIdp") << 410 << problemBody(410, "A0E-410-0001")
                         << u"Rejected"_s;
    QTest::newRow("422") << QByteArray("createIdp") << 422 << problemBody(422, "A0E-422-0001")
                         << u"Rejected"_s;
    QTest::newRow("422 fields") << QByteArray("createIdp") << 422 << validationBody
                                << u"ValidationFailed"_s;
    QTest::newRow("429") << QByteArray("listIdps") << 429 << problemBody(429, "A0E-429-0003")
                         << u"RateLimited"_s;
    QTest::newRow("429 write") << QByteArray("createIdp") << 429 << problemBody(429, "A0E-429-0003")
                               << u"RateLimited"_s;

    QTest::newRow("500 read") << QByteArray("getDetails") << 500 << object << u"ServerError"_s;
    QTest::newRow("500 write") << QByteArray("updateDetails") << 500 << object
                               << u"OutcomeUnknown"_s;
    QTest::newRow("503 page read") << QByteArray("getDetails") << 503 << page << u"ServerError"_s;
    QTest::newRow("502 page write")
        << QByteArray("createIdp") << 502 << page << u"OutcomeUnknown"_s;

    QTest::newRow("302") << QByteArray("getDetails") << 302 << QByteArray() << u"NetworkError"_s;
    QTest::newRow("307 write") << QByteArray("createIdp") << 307 << QByteArray()
                               << u"NetworkError"_s;
    QTest::newRow("511") << QByteArray("getDetails") << 511 << page << u"NetworkError"_s;
    QTest::newRow("page instead of JSON")
        << QByteArray("getDetails") << 200 << page << u"NetworkError"_s;
    QTest::newRow("403 page") << QByteArray("getDetails") << 403 << page << u"NetworkError"_s;
}

void DecodeResponseTest::everyAnswerHasItsKind()
{
    QFETCH(QByteArray, operation);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    const char *type =
        body.startsWith("<!DOCTYPE") ? "text/html; charset=utf-8" : "application/json";
    const Result<JsonBox> result =
        decodeResponse(requestOf(operation.constData()), responseOf(status, body, type));
    QCOMPARE(kindOf(result), kind);
    if (const auto *network = result.errorAs<NetworkError>())
        QCOMPARE(network->reason, NetworkError::Reason::Redirected);
    if (const auto *unknown = result.errorAs<OutcomeUnknown>()) {
        QCOMPARE(unknown->operation, QString::fromLatin1(operation));
        QCOMPARE(unknown->finding, OutcomeUnknown::Finding::NotLookedYet);
    }
}

void DecodeResponseTest::missingScopeNamesTheScopesOfTheOperation()
{
    const Result<JsonBox> byCode = decodeResponse(
        requestOf("listDomainIdps"), responseOf(403, problemBody(403, "A0E-403-0002")));
    QVERIFY(byCode.errorAs<Forbidden>());
    QCOMPARE(byCode.errorAs<Forbidden>()->missingScopes,
             QStringList({u"read:my_org:domains"_s, u"read:my_org:identity_providers"_s}));

    HttpResponse challenged = responseOf(403, "{}");
    challenged.headers.set("WWW-Authenticate", R"(Bearer error="insufficient_scope")");
    const Result<JsonBox> byHeader = decodeResponse(requestOf("deleteIdp"), challenged);
    QVERIFY(byHeader.errorAs<Forbidden>());
    QCOMPARE(byHeader.errorAs<Forbidden>()->missingScopes,
             QStringList(u"delete:my_org:identity_providers"_s));
}

void DecodeResponseTest::aLowAccessLevelNamesNoScope()
{
    const Result<JsonBox> result =
        decodeResponse(requestOf("updateIdp"), responseOf(403, problemBody(403, "A0E-403-0009")));
    QVERIFY(result.errorAs<Forbidden>());
    QVERIFY(result.errorAs<Forbidden>()->missingScopes.isEmpty());
    QCOMPARE(result.errorAs<Forbidden>()->problem.detail, u"Some detail."_s);
}

void DecodeResponseTest::validationErrorsKeepTheirPlaces()
{
    const Result<JsonBox> result =
        decodeResponse(requestOf("createIdp"), responseOf(400, validationBody));
    const auto *failed = result.errorAs<ValidationFailed>();
    QVERIFY(failed);
    QCOMPARE(failed->fields.size(), 2);
    QCOMPARE(failed->fields.at(0).pointer, u"/options/domain"_s);
    QCOMPARE(failed->fields.at(0).message, u"is required"_s);
    QCOMPARE(failed->fields.at(1).pointer, QString());
}

void DecodeResponseTest::retryAfterAndTenantWideLimitAreRead()
{
    HttpResponse response = responseOf(429, problemBody(429, "A0E-429-0003"));
    response.headers.set("Retry-After", "3");
    response.headers.set("X-Auth0-Error-Kind", "global-rate-limit");
    const Result<JsonBox> result = decodeResponse(requestOf("listIdps"), response);
    QVERIFY(result.errorAs<RateLimited>());
    QCOMPARE(result.errorAs<RateLimited>()->retryAfter, std::chrono::milliseconds(3000));
    QVERIFY(result.errorAs<RateLimited>()->tenantWide);
}

void DecodeResponseTest::theExchangeIsKeptForTechnicalDetails()
{
    const Result<JsonBox> result =
        decodeResponse(requestOf("getIdp"), responseOf(404, problemBody(404, "A0E-404-0002")));
    const auto *missing = result.errorAs<NotFound>();
    QVERIFY(missing);
    QCOMPARE(missing->exchange.method, u"GET"_s);
    QCOMPARE(missing->exchange.path, u"/my-org/v1/identity-providers/con_4kQz81TnWc0PzR2e"_s);
    QCOMPARE(missing->exchange.status, 404);
    QCOMPARE(missing->exchange.requestId, u"req-77"_s);
    QCOMPARE(missing->problem.code(), u"A0E-404-0002"_s);
}

void DecodeResponseTest::anEmptyBodyIsNull()
{
    const Result<JsonBox> result = decodeResponse(requestOf("detachIdp"), responseOf(204, ""));
    QVERIFY(result.has_value());
    QVERIFY(result->value().is_null());
}

void DecodeResponseTest::anHtmlPageAfterAWriteLeavesTheOutcomeOpen()
{
    const QByteArray page = "<!doctype html><p>welcome";
    const Result<JsonBox> accepted =
        decodeResponse(requestOf("createIdp"), responseOf(200, page, "text/html"));
    QVERIFY(accepted.errorAs<NetworkError>());
    QVERIFY(accepted.errorAs<NetworkError>()->mayHaveArrived);
    const Result<JsonBox> redirected =
        decodeResponse(requestOf("createIdp"), responseOf(302, page, "text/html"));
    QVERIFY(redirected.errorAs<NetworkError>());
    QVERIFY(!redirected.errorAs<NetworkError>()->mayHaveArrived);
    const Result<JsonBox> readAgain =
        decodeResponse(requestOf("getDetails"), responseOf(200, page, "text/html"));
    QVERIFY(readAgain.errorAs<NetworkError>());
    QVERIFY(!readAgain.errorAs<NetworkError>()->mayHaveArrived);
}

ORGDESK_TEST(DecodeResponseTest)

#include "DecodeResponseTest.moc"
