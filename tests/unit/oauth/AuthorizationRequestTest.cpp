#include "oauth/AuthorizationRequest.h"

#include "oauth/Base64Url.h"
#include "oauth/CodeVerifier.h"
#include "oauth/FormEncoding.h"
#include "oauth/RandomToken.h"
#include "support/TestRegistry.h"

#include <QSet>
#include <QTest>

using namespace orgdesk;
using namespace Qt::StringLiterals;

class AuthorizationRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueSurvivesAFormDecoder();
    void emptyMembersAreLeftOut();
    void stepUpParametersAreSent();
    void theKeyIsNamedByItsThumbprint();
    void theEndpointMayHaveAQuery();
    void pkceFollowsTheVectorOfRfc7636();
    void randomTokensAreLongAndDifferent();
    void base64UrlIsStrict_data();
    void base64UrlIsStrict();

private:
    [[nodiscard]] static AuthorizationRequest request();
    [[nodiscard]] static QHash<QByteArray, QByteArray> parametersOf(const QUrl &url);
};

AuthorizationRequest AuthorizationRequestTest::request()
{
    AuthorizationRequest request;
    request.endpoint = QUrl(u"https://login.example/authorize"_s);
    request.clientId = u"client"_s;
    request.redirectUri = u"http://127.0.0.1:18765/callback"_s;
    request.scopes = {u"openid"_s, u"read:my_org:details"_s};
    request.state = Secret::fromView("state");
    request.nonce = Secret::fromView("nonce");
    request.codeChallenge = "challenge";
    return request;
}

QHash<QByteArray, QByteArray> AuthorizationRequestTest::parametersOf(const QUrl &url)
{
    QHash<QByteArray, QByteArray> parameters;
    const QByteArray encoded = url.toEncoded();
    const auto fields = parseForm(encoded.mid(encoded.indexOf('?') + 1));
    for (const FormField &field : fields.value_or(QList<FormField>()))
        parameters.insert(field.first, field.second);
    return parameters;
}

void AuthorizationRequestTest::everyValueSurvivesAFormDecoder()
{
    AuthorizationRequest asked = request();
    const QString hard = u"a+b&c=d%2Be/f é #?;"_s;
    asked.loginHint = hard;
    asked.audience = u"https://login.example/my-org/"_s;
    asked.organization = hard;
    const auto parameters = parametersOf(asked.url());
    QCOMPARE(parameters["login_hint"], hard.toUtf8());
    QCOMPARE(parameters["organization"], hard.toUtf8());
    QCOMPARE(parameters["audience"], QByteArray("https://login.example/my-org/"));
    QCOMPARE(parameters["redirect_uri"], QByteArray("http://127.0.0.1:18765/callback"));
    QCOMPARE(parameters["scope"], QByteArray("openid read:my_org:details"));
    const QByteArray encoded = asked.url().toEncoded();
    QVERIFY(encoded.contains("login_hint=a%2Bb%26c%3Dd%252Be%2Ff%20%C3%A9%20%23%3F%3B"));
    QVERIFY(!encoded.contains('+'));
}

void AuthorizationRequestTest::emptyMembersAreLeftOut()
{
    const auto parameters = parametersOf(request().url());
    QCOMPARE(parameters["response_type"], QByteArray("code"));
    QCOMPARE(parameters["code_challenge_method"], QByteArray("S256"));
    for (const char *name :
         {"organization", "login_hint", "acr_values", "max_age", "prompt", "audience", "dpop_jkt"})
        QVERIFY2(!parameters.contains(name), name);
}

void AuthorizationRequestTest::stepUpParametersAreSent()
{
    AuthorizationRequest asked = request();
    asked.acrValues = {u"http://schemas.openid.net/pape/policies/2007/06/multi-factor"_s};
    asked.maxAge = std::chrono::seconds(0);
    asked.forceLogin = true;
    const auto parameters = parametersOf(asked.url());
    QCOMPARE(parameters["acr_values"],
             QByteArray("http://schemas.openid.net/pape/policies/2007/06/multi-factor"));
    QCOMPARE(parameters["max_age"], QByteArray("0"));
    QCOMPARE(parameters["prompt"], QByteArray("login"));
}

void AuthorizationRequestTest::theKeyIsNamedByItsThumbprint()
{
    AuthorizationRequest asked = request();
    asked.keyThumbprint = "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U";
    QCOMPARE(parametersOf(asked.url())["dpop_jkt"], asked.keyThumbprint);
}

void AuthorizationRequestTest::theEndpointMayHaveAQuery()
{
    AuthorizationRequest asked = request();
    asked.endpoint = QUrl(u"https://login.example/authorize?tenant=a%2Bb"_s);
    const auto parameters = parametersOf(asked.url());
    QCOMPARE(parameters["tenant"], QByteArray("a+b"));
    QCOMPARE(parameters["client_id"], QByteArray("client"));
}

void AuthorizationRequestTest::pkceFollowsTheVectorOfRfc7636()
{
    const CodeVerifier verifier(Secret::fromView("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    QCOMPARE(verifier.challenge(), QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    QCOMPARE(CodeVerifier::create().text().size(), 43);
}

void AuthorizationRequestTest::randomTokensAreLongAndDifferent()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i) {
        const Secret token = randomToken();
        QCOMPARE(token.size(), 43);
        QCOMPARE(decodeBase64Url(token.reveal())->size(), 32);
        seen.insert(token.reveal().toByteArray());
    }
    QCOMPARE(seen.size(), 200);
}

void AuthorizationRequestTest::base64UrlIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty") << QByteArray("") << true;
    QTest::newRow("one byte") << QByteArray("_w") << true;
    QTest::newRow("two bytes") << QByteArray("__8") << true;
    QTest::newRow("three bytes") << QByteArray("____") << true;
    QTest::newRow("impossible length") << QByteArray("_") << false;
    QTest::newRow("five characters") << QByteArray("_____") << false;
    QTest::newRow("padding") << QByteArray("_w==") << false;
    QTest::newRow("slack bits") << QByteArray("_x") << false;
    QTest::newRow("standard alphabet") << QByteArray("+/+/") << false;
    QTest::newRow("blank") << QByteArray("__ __") << false;
    QTest::newRow("line end") << QByteArray("____\n") << false;
}

void AuthorizationRequestTest::base64UrlIsStrict()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    QCOMPARE(decodeBase64Url(text).has_value(), good);
}

ORGDESK_TEST(AuthorizationRequestTest)
#include "AuthorizationRequestTest.moc"
