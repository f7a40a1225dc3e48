#include "forms/EmailList.h"

#include "support/SharedData.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class EmailListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreFound_data();
    void addressesAreFound();
    void whatIsNoAddressIsShown();
    void formulasOfASpreadsheetAreNoAddresses();
    void longListsAreReadQuickly();
};

// Addresses with a "!" before those that are not complete.
static QStringList read(const QString &text)
{
    QStringList found;
    for (const EmailEntry &entry : readEmails(text))
        found << (entry.isValid ? entry.text : QString(u'!' + entry.text));
    return found;
}

void EmailListTest::addressesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QStringList both{u"ada@x.example"_s, u"bo@y.example"_s};
    const QStringList one{u"ada@x.example"_s};
    QTest::newRow("nothing") << u"  \n"_s << QStringList();
    QTest::newRow("one") << u" ada@x.example "_s << one;
    QTest::newRow("commas") << u"ada@x.example,bo@y.example,"_s << both;
    QTest::newRow("semicolons") << u"ada@x.example; bo@y.example"_s << both;
    QTest::newRow("blanks") << u"ada@x.example bo@y.example"_s << both;
    QTest::newRow("lines") << u"ada@x.example\r\n\r\nbo@y.example\n"_s << both;
    QTest::newRow("a column of tabs") << u"ada@x.example\tbo@y.example"_s << both;
    QTest::newRow("names") << u"Ada Vos <ada@x.example>, Bo <bo@y.example>"_s << both;
    QTest::newRow("quoted names") << u"\"Vos, Ada\" <ada@x.example>; \"Bo\" <bo@y.example>"_s
                                  << both;
    QTest::newRow("names with a comma") << u"Vos, Ada <ada@x.example>"_s << one;
    QTest::newRow("brackets only") << u"<ada@x.example>,<bo@y.example>"_s << both;
    QTest::newRow("name before") << u"Ada Vos ada@x.example"_s << one;
    QTest::newRow("mailto") << u"mailto:ada@x.example"_s << one;
    QTest::newRow("end of a sentence") << u"ada@x.example."_s << one;
    QTest::newRow("quoted cells") << u"\"ada@x.example\",\"bo@y.example\""_s << both;
    QTest::newRow("quoted local part")
        << u"\"a, b\"@x.example"_s << QStringList{u"\"a, b\"@x.example"_s};
    QTest::newRow("table") << u"Name,Email,Depot\nAda Vos,ada@x.example,North\n"
                              u"\"Berg, Bo\",bo@y.example,South\n"_s
                           << both;
    QTest::newRow("table with semicolons and no header")
        << u"Ada;ada@x.example\nBo;bo@y.example"_s << both;
    QTest::newRow("table with a mistake")
        << u"Name,Email\nAda,ada@x.example\nBo,bo.y.example\nCy,cy@z.example"_s
        << QStringList{u"ada@x.example"_s, u"!bo.y.example"_s, u"cy@z.example"_s};
    QTest::newRow("repetitions stay")
        << u"ada@x.example, ADA@x.example"_s << QStringList{u"ada@x.example"_s, u"ADA@x.example"_s};
}

void EmailListTest::addressesAreFound()
{
    QFETCH(QString, text);
    QTEST(read(text), "found");
}

void EmailListTest::whatIsNoAddressIsShown()
{
    QCOMPARE(read(u"k.berg@depot, ada@x.example, bo"_s),
             QStringList({u"!k.berg@depot"_s, u"ada@x.example"_s, u"!bo"_s}));
}

void EmailListTest::formulasOfASpreadsheetAreNoAddresses()
{
    const QByteArray payloads = test::sharedData(u"csv/csv-payload.txt"_s);
    if (payloads.isEmpty())
        QSKIP("the shared data is not there");
    for (const EmailEntry &entry : readEmails(QString::fromUtf8(payloads)))
        QVERIFY2(!entry.isValid, qPrintable(entry.text));
    // A table whose address column holds one keeps the others.
    QCOMPARE(read(u"Name,Email\n=cmd|' /C calc'!A0,ada@x.example\nBo,bo@y.example"_s),
             QStringList({u"ada@x.example"_s, u"bo@y.example"_s}));
}

void EmailListTest::longListsAreReadQuickly()
{
    QString text;
    for (int index = 0; index < 5000; ++index)
        text += u"Person %1 <p%1@halden.example>,\n"_s.arg(index);
    QCOMPARE(readEmails(text).size(), 5000);
}

ORGDESK_TEST(EmailListTest)

#include "EmailListTest.moc"
