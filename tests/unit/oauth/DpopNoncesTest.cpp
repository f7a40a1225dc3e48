#include "oauth/DpopNonces.h"

#include "http/HttpMessage.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace orgdesk;
using namespace Qt::StringLiterals;

class DpopNoncesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOriginHasItsOwn();
    void theNewestCounts();
    void anAnswerWithoutOneKeepsTheLast();
    void clearForgetsAll();
    void unusableNoncesChangeNothing_data();
    void unusableNoncesChangeNothing();

private:
    static HttpHeaders with(const QByteArray &nonce)
    {
        HttpHeaders headers;
        headers.set("dpop-nonce", nonce);
        return headers;
    }
    const QUrl m_one{u"https://a.example/oauth/token"_s};
    const QUrl m_other{u"https://a.example:8443/oauth/token"_s};
};

void DpopNoncesTest::eachOriginHasItsOwn()
{
    DpopNonces nonces;
    QVERIFY(nonces.nonceFor(m_one).isEmpty());
    QVERIFY(nonces.remember(m_one, with("n1")));
    QVERIFY(nonces.nonceFor(m_other).isEmpty());
    QVERIFY(nonces.nonceFor(QUrl(u"http://a.example/oauth/token"_s)).isEmpty());
    QVERIFY(nonces.nonceFor(QUrl(u"https://b.example/oauth/token"_s)).isEmpty());
    QVERIFY(nonces.remember(m_other, with("n2")));
    QCOMPARE(nonces.nonceFor(m_one), QByteArray("n1"));
    QCOMPARE(nonces.nonceFor(m_other), QByteArray("n2"));
    QCOMPARE(nonces.nonceFor(QUrl(u"https://a.example:443/elsewhere?x#y"_s)), QByteArray("n1"));
}

void DpopNoncesTest::theNewestCounts()
{
    DpopNonces nonces;
    for (const char *nonce : {"n1", "n2", "n3"})
        QVERIFY(nonces.remember(m_one, with(nonce)));
    QCOMPARE(nonces.nonceFor(m_one), QByteArray("n3"));
}

void DpopNoncesTest::anAnswerWithoutOneKeepsTheLast()
{
    DpopNonces nonces;
    QVERIFY(nonces.remember(m_one, with("n1")));
    QVERIFY(!nonces.remember(m_one, {}));
    QCOMPARE(nonces.nonceFor(m_one), QByteArray("n1"));
}

void DpopNoncesTest::clearForgetsAll()
{
    DpopNonces nonces;
    QVERIFY(nonces.remember(m_one, with("n1")));
    nonces.clear();
    QVERIFY(nonces.nonceFor(m_one).isEmpty());
}

void DpopNoncesTest::unusableNoncesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("nonce");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("blank inside") << QByteArray("a b");
    QTest::newRow("two in one line") << QByteArray("a, b");
    QTest::newRow("quote") << QByteArray("\"a\"");
    QTest::newRow("backslash") << QByteArray("a\\b");
    QTest::newRow("line break") << QByteArray("a\r\nX: y");
    QTest::newRow("not ASCII") << QByteArray("\xc3\xa9");
    QTest::newRow("control") << QByteArray("a\x7f");
    QTest::newRow("huge") << QByteArray(1025, 'a');
}

void DpopNoncesTest::unusableNoncesChangeNothing()
{
    QFETCH(QByteArray, nonce);
    DpopNonces nonces;
    QVERIFY(nonces.remember(m_one, with("n1")));
    QVERIFY(!nonces.remember(m_one, with(nonce)));
    HttpHeaders twice = with("n2");
    twice.append("DPoP-Nonce", "n3");
    QVERIFY(!nonces.remember(m_one, twice));
    QCOMPARE(nonces.nonceFor(m_one), QByteArray("n1"));
}

ORGDESK_TEST(DpopNoncesTest)
#include "DpopNoncesTest.moc"
