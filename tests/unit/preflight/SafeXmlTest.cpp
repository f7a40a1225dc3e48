#include "preflight/SafeXml.h"

#include "preflight/SamlMetadata.h"
#include "support/RawServer.h"
#include "support/SharedData.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using Reason = FileProblem::Reason;

#ifdef __SANITIZE_THREAD__             // ten times slower
static constexpr qint64 atOnce = 1000; // ms
#else
static constexpr qint64 atOnce = 100;
#endif

//! XML that attacks its reader (reliability F8).
class SafeXmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attackFilesAreRefusedAtOnce_data();
    void attackFilesAreRefusedAtOnce();
    void whatIsMadeToBeSlowIsRefusedAtOnce_data();
    void whatIsMadeToBeSlowIsRefusedAtOnce();
    void externalEntitiesReachNeitherFilesNorServers();
    void ordinaryXmlPasses_data();
    void ordinaryXmlPasses();
};

void SafeXmlTest::attackFilesAreRefusedAtOnce_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names =
        QDir(test::sharedDataPath(u"xml"_s)).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
    if (names.isEmpty())
        QTest::newRow("none") << QString();
}

void SafeXmlTest::attackFilesAreRefusedAtOnce()
{
    QFETCH(QString, name);
    if (name.isEmpty())
        QSKIP("the XML files of ../shared/data/xml are not here");
    const QByteArray content = test::sharedData(u"xml/"_s + name);
    QElapsedTimer timer;
    timer.start();
    const SamlMetadata metadata = readSamlMetadata(content);
    const qint64 took = timer.elapsed();
    QVERIFY(metadata.providers.isEmpty());
    QVERIFY(metadata.problem);
    QVERIFY(!textOf(metadata.problem).isEmpty());
    QVERIFY2(took < atOnce, qPrintable(QString::number(took)));
}

void SafeXmlTest::whatIsMadeToBeSlowIsRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QByteArray &content, Reason reason) {
        QTest::newRow(name) << content << static_cast<int>(reason);
    };
    QByteArray attributes = "<a";
    QByteArray namespaces;
    for (int i = 0; i < 50'000; ++i) {
        attributes += " a" + QByteArray::number(i) + "=\"\"";
        namespaces +=
            "<a xmlns:n" + QByteArray::number(i) + "=\"u:" + QByteArray::number(i) + "\">";
    }
    row("50,000 attributes", attributes + "/>", Reason::TooComplex);
    row("50,000 nested namespaces", namespaces, Reason::TooComplex);
    row("100,000 levels", QByteArray("<a>").repeated(100'000), Reason::TooComplex);
    QByteArray wide = "<a";
    for (int i = 0; i < 100; ++i)
        wide += " xmlns:n" + QByteArray::number(i) + "=\"u\"";
    row("many namespaces in force", QByteArray(wide + ">").repeated(40), Reason::TooComplex);
    row("a billion laughs", "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><a>&b;</a>",
        Reason::DocumentType);
    row("a document type in lower case", "<!doctype a []><a/>", Reason::DocumentType);
    row("a document type in UTF-16",
        QByteArray("\xff\xfe<\0!\0D\0O\0C\0T\0Y\0P\0E\0 \0a\0>\0<\0a\0/\0>\0", 32),
        Reason::DocumentType);
    row("5 MB", QByteArray("<a>") + QByteArray(5 * 1024 * 1024, 'a') + "</a>", Reason::TooLarge);
}

void SafeXmlTest::whatIsMadeToBeSlowIsRefusedAtOnce()
{
    QFETCH(QByteArray, content);
    QFETCH(int, reason);
    QElapsedTimer timer;
    timer.start();
    const SamlMetadata metadata = readSamlMetadata(content);
    const qint64 took = timer.elapsed();
    QCOMPARE(static_cast<int>(metadata.problem.reason), reason);
    QVERIFY2(took < atOnce, qPrintable(QString::number(took)));
}

void SafeXmlTest::externalEntitiesReachNeitherFilesNorServers()
{
    test::RawServer server;
    QVERIFY(server.port() != 0);
    const QTemporaryDir folder;
    QFile secret(folder.filePath(u"secret.txt"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("the content of the file");
    secret.close();
    const QByteArray port = QByteArray::number(server.port());
    const QByteArray body = "<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" "
                            "entityID=\"&x;\">&x;<IDPSSODescriptor/></EntityDescriptor>";
    for (const QByteArray &declaration :
         {QByteArray("<!DOCTYPE a [<!ENTITY x SYSTEM \"file://" + secret.fileName().toUtf8()
                     + "\">]>"),
          QByteArray("<!DOCTYPE a [<!ENTITY x SYSTEM \"http://127.0.0.1:" + port + "/x\">]>"),
          QByteArray("<!DOCTYPE a SYSTEM \"http://127.0.0.1:" + port + "/a.dtd\">"),
          QByteArray("<?xml-stylesheet href=\"http://127.0.0.1:" + port + "/x.xsl\"?>")}) {
        const SamlMetadata metadata = readSamlMetadata(declaration + body);
        QVERIFY(metadata.problem);
        QVERIFY(metadata.providers.isEmpty());
        QVERIFY(!textOf(metadata.problem).contains(u"content of the file"_s));
    }
    // The same without a declaration: an entity that nobody declared is an error.
    QCOMPARE(readSamlMetadata(body).problem.reason, Reason::DamagedXml);
    QTest::qWait(50);
    QCOMPARE(server.connections(), 0);
}

void SafeXmlTest::ordinaryXmlPasses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a comment with a document type") << QByteArray("<a><!-- <!DOCTYPE b> --></a>");
    QTest::newRow("CDATA with markup") << QByteArray("<a><![CDATA[<!DOCTYPE b><c d=e f=g>]]></a>");
    QTest::newRow("signs in a value") << QByteArray("<a b='x=y>z' c=\"=====\"/>");
    QTest::newRow("white space before") << QByteArray("\n\n <?xml version='1.0'?>\n<a/>\n");
    QTest::newRow("Latin") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9</a>");
    QTest::newRow("64 levels") << QByteArray(QByteArray("<a>").repeated(64)
                                             + QByteArray("</a>").repeated(64));
}

void SafeXmlTest::ordinaryXmlPasses()
{
    QFETCH(QByteArray, content);
    const SafeXml xml = safeXml(content, largestMetadata);
    QVERIFY2(!xml.problem, qPrintable(textOf(xml.problem)));
    QVERIFY(!xml.text.isEmpty());
}

ORGDESK_TEST(SafeXmlTest)
#include "SafeXmlTest.moc"
