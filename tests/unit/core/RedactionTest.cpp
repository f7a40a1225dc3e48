#include "core/Redaction.h"

#include "support/TestRegistry.h"

#include <QElapsedTimer>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

// Oauth rule 88. Every row holds the word CANARY where nobody may read it.
class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canaryIsGone_data();
    void canaryIsGone();
    void harmlessTextStays_data();
    void harmlessTextStays();
    void redactingTwiceChangesNothing();
    void longTextTakesNoTime();
};

void RedactionTest::canaryIsGone_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &text) { QTest::newRow(qPrintable(text)) << text; };
    for (const char *name :
         {"code", "state", "code_verifier", "nonce", "refresh_token", "access_token", "id_token",
          "mfa_token", "id_token_hint", "login_hint", "client_secret", "password"}) {
        const QString key = QString::fromLatin1(name);
        row(u"https://a.example/callback?x=1&%1=CANARY"_s.arg(key));
        row(u"https://a.example/cb#%1=CANARY&x=1"_s.arg(key));
        row(u"grant_type=x&%1=CANARY%2Fmore&y=2"_s.arg(key));
        row(u"GET /callback?%1=CANARY HTTP/1.1"_s.arg(key));
        row(u"{\"%1\":\"CANARY\"}"_s.arg(key));
        row(u"{ \"%1\" : \"CANARY\" , \"x\":1}"_s.arg(key));
        row(u"{\"%1\":\"a\\\"CANARY\"}"_s.arg(key));
        row(u"{\"%1\":\"a\\\\\\\"CANARY\\nb\"}"_s.arg(key));
        row(u"body \"{\\\"%1\\\":\\\"CANARY\\\"}\""_s.arg(key));
        row(u"body \"{\\\"%1\\\": \\\"a\\\\\\\"CANARY\\\"}\""_s.arg(key));
    }
    row(u"Authorization: Bearer CANARY"_s);
    row(u"authorization:   dpop CANARY"_s);
    row(u"DPoP: CANARY"_s);
    row(u"Set-Cookie: session=CANARY; Path=/"_s);
    row(u"cookie: a=b; c=CANARY"_s);
    row(u"sent Bearer CANARY.x to host"_s);
    row(u"token eyJhbGciOiJSUzI1NiJ9.eyCANARY.sigCANARY"_s);
    row(u"eyJCANARY_-"_s);
    row(u"opening \"https://t.example/authorize?client_id=x&CANARY=1\""_s);
    row(u"QUrl(\"http://127.0.0.1:8321/callback?CANARY\")"_s);
    row(u"com.example.app:/cb and orgdesk://open?x=CANARY"_s);
    row(u"{\"token\":\"CANARY\"}"_s);
}

void RedactionTest::canaryIsGone()
{
    QFETCH(QString, text);
    const QString result = redact(text);
    QVERIFY2(!result.contains(u"CANARY"), qPrintable(result));
    QVERIFY(result.contains(u"***"));
}

void RedactionTest::harmlessTextStays_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"GET a.example /my-org/identity-providers 200 31 ms request r-1"_s,
          u"{\"name\":\"halden\",\"code_count\":\"3\"}"_s, u"the state of things: postcode 1234"_s,
          u"https://a.example/my-org/details"_s, u"Bearer error"_s, u"authorize"_s,
          u"an eye on it"_s, QString()})
        QTest::newRow(qPrintable(text)) << text;
}

void RedactionTest::harmlessTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(redact(text), text);
}

void RedactionTest::redactingTwiceChangesNothing()
{
    const QString once =
        redact(u"GET /cb?code=CANARY HTTP/1.1\nAuthorization: Bearer CANARY\n{\"token\":\"x\"}"_s);
    QCOMPARE(redact(once), once);
}

void RedactionTest::longTextTakesNoTime()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {u"eyJ"_s, u"\"code\":\""_s, u"https://a?"_s, u"\\"_s, u"a.b+c-"_s})
        std::ignore = redact(piece.repeated(100'000 / piece.size()));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

ORGDESK_TEST(RedactionTest)

} // namespace orgdesk::test

#include "RedactionTest.moc"
