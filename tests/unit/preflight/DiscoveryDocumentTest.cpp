#include "preflight/DiscoveryDocument.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class DiscoveryDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteOneIsGood();
    void whatIsMissingIsNamed();
    void anIssuerOnAnotherHostIsSeen();
    void whatIsNoDocumentIsNamed_data();
    void whatIsNoDocumentIsNamed();
};

static const QUrl documentAddress(u"https://idp.test/.well-known/openid-configuration"_s);

void DiscoveryDocumentTest::aCompleteOneIsGood()
{
    const DiscoveryDocument document = readDiscoveryDocument(
        R"({"issuer":"https://idp.test","authorization_endpoint":"https://idp.test/a",
            "token_endpoint":"https://idp.test/t","more":1})",
        documentAddress);
    QVERIFY(document.isGood());
    QVERIFY(!document.issuerIsElsewhere);
    QCOMPARE(document.issuer, u"https://idp.test"_s);
}

void DiscoveryDocumentTest::whatIsMissingIsNamed()
{
    const DiscoveryDocument document = readDiscoveryDocument(
        R"({"issuer":"https://idp.test","authorization_endpoint":7})", documentAddress);
    QCOMPARE(document.missing, QStringList({u"authorization_endpoint"_s, u"token_endpoint"_s}));
    QVERIFY(!document.isGood());
}

void DiscoveryDocumentTest::anIssuerOnAnotherHostIsSeen()
{
    const DiscoveryDocument document = readDiscoveryDocument(
        R"({"issuer":"https://other.test","authorization_endpoint":"https://idp.test/a",
            "token_endpoint":"https://idp.test/t"})",
        documentAddress);
    QVERIFY(document.isGood());
    QVERIFY(document.issuerIsElsewhere);
}

void DiscoveryDocumentTest::whatIsNoDocumentIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("reason");
    using Reason = FileProblem::Reason;
    QTest::newRow("empty") << QByteArray() << static_cast<int>(Reason::Empty);
    QTest::newRow("web page") << QByteArray("<html></html>") << static_cast<int>(Reason::Html);
    QTest::newRow("XML") << QByteArray("<a/>") << static_cast<int>(Reason::OtherXml);
    QTest::newRow("an array") << QByteArray("[]") << static_cast<int>(Reason::Text);
    QTest::newRow("cut off") << QByteArray(R"({"issuer":)") << static_cast<int>(Reason::Text);
}

void DiscoveryDocumentTest::whatIsNoDocumentIsNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(int, reason);
    const DiscoveryDocument document = readDiscoveryDocument(content, documentAddress);
    QCOMPARE(static_cast<int>(document.problem.reason), reason);
    QVERIFY(!document.isGood());
}

ORGDESK_TEST(DiscoveryDocumentTest)
#include "DiscoveryDocumentTest.moc"
