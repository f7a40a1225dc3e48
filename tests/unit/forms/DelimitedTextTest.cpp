#include "forms/DelimitedText.h"

#include "support/SharedData.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class DelimitedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreSplit_data();
    void recordsAreSplit();
    void theSpectrumIsReadAsItsJson_data();
    void theSpectrumIsReadAsItsJson();
    void anEndlessQuoteSwallowsNothing();
};

void DelimitedTextTest::recordsAreSplit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("records");
    QTest::newRow("nothing") << QString() << QList<QStringList>{};
    QTest::newRow("one") << u"a"_s << QList<QStringList>{{u"a"_s}};
    QTest::newRow("blanks around") << u" a , b "_s << QList<QStringList>{{u"a"_s, u"b"_s}};
    QTest::newRow("empty lines") << u"a\n\n\r\nb\n"_s << QList<QStringList>{{u"a"_s}, {u"b"_s}};
    QTest::newRow("semicolons") << u"a;b\nc;"_s
                                << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, QString()}};
    QTest::newRow("tabs") << u"a\tb"_s << QList<QStringList>{{u"a"_s, u"b"_s}};
    QTest::newRow("quoted comma") << u"\"a, b\",c"_s << QList<QStringList>{{u"a, b"_s, u"c"_s}};
    QTest::newRow("quote in the middle")
        << u"a \"b\", c"_s << QList<QStringList>{{u"a \"b\""_s, u"c"_s}};
    QTest::newRow("byte order mark") << u"\ufeffa,b"_s << QList<QStringList>{{u"a"_s, u"b"_s}};
    QTest::newRow("old Macintosh") << u"a\rb"_s << QList<QStringList>{{u"a"_s}, {u"b"_s}};
}

void DelimitedTextTest::recordsAreSplit()
{
    QFETCH(QString, text);
    QTEST(splitRecords(text, u",;\t"_s), "records");
}

// csv-spectrum: each file stands beside a JSON array of objects with its content.
void DelimitedTextTest::theSpectrumIsReadAsItsJson_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(test::sharedDataPath(u"csv"_s));
    const QStringList files = folder.entryList({u"csvs_*.csv"_s});
    if (files.isEmpty())
        QSKIP("the shared data is not there");
    for (const QString &file : files) {
        const QString name = file.mid(5).chopped(4);
        if (name == "location_coordinates"_L1)
            continue; // is not UTF-8
        QTest::newRow(qPrintable(name)) << name;
    }
}

void DelimitedTextTest::theSpectrumIsReadAsItsJson()
{
    QFETCH(QString, name);
    const QString text = QString::fromUtf8(test::sharedData(u"csv/csvs_%1.csv"_s.arg(name)));
    const QJsonDocument document =
        QJsonDocument::fromJson(test::sharedData(u"csv/json_%1.json"_s.arg(name)));
    const QJsonArray wanted = document.isArray() ? document.array() : QJsonArray{document.object()};
    const QList<QStringList> records = splitRecords(text, u","_s);
    QCOMPARE(records.size(), wanted.size() + 1);
    const QStringList header = records.first();
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        const QJsonObject object = wanted.at(row).toObject();
        const QStringList record = records.at(row + 1);
        QCOMPARE(record.size(), header.size());
        for (qsizetype column = 0; column < header.size(); ++column) {
            QString cell = object.value(header.at(column)).toString();
            cell.replace(u"\r\n"_s, u"\n"_s); // the files lost them on their way
            QCOMPARE(QString(record.at(column)).replace(u"\r\n"_s, u"\n"_s), cell);
        }
    }
}

void DelimitedTextTest::anEndlessQuoteSwallowsNothing()
{
    const auto records = splitRecords(u"\"a,b\nc"_s, u","_s);
    QCOMPARE(records, (QList<QStringList>{{u"\"a"_s, u"b"_s}, {u"c"_s}}));
}

ORGDESK_TEST(DelimitedTextTest)

#include "DelimitedTextTest.moc"
