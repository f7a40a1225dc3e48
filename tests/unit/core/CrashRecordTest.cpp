// What is left of a crash is taken once. That a crash leaves it: e2e.a_crash_leaves_a_record.
#include "core/CrashRecord.h"

#include "support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class CrashRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenOnce()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"crash.txt"_s);
        QCOMPARE(takeCrashRecord(name), QString());
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("OrgDesk 0.1.0\nsignal 11\n");
        file.close();
        QCOMPARE(takeCrashRecord(name), u"OrgDesk 0.1.0\nsignal 11\n"_s);
        QVERIFY(!QFile::exists(name));
        QCOMPARE(takeCrashRecord(name), QString());
    }

    void linesOfAnyLengthAreRemembered()
    {
        forget();
        for (const int length : {0, 1, 297, 298, 299, 300, 301, 5000})
            rememberForCrash(QByteArray(length, 'x'));
        rememberForCrash("with its end\n");
        QByteArray expected;
        for (const int length : {1, 297, 298, 298, 298, 298, 298})
            expected += QByteArray(length, 'x') + '\n';
        QCOMPARE(rememberedForCrash(), expected + "with its end\n");
    }

    void theLastFiftyLinesAreRememberedInTheirOrder()
    {
        forget();
        QByteArray expected;
        for (int i = 0; i < 120; ++i) {
            const QByteArray line = "line " + QByteArray::number(i) + '\n';
            rememberForCrash(line);
            if (i >= 70)
                expected += line;
        }
        QCOMPARE(rememberedForCrash(), expected);
    }

private:
    static void forget()
    {
        for (int i = 0; i < 50; ++i)
            rememberForCrash({});
    }
};

ORGDESK_TEST(CrashRecordTest)
#include "CrashRecordTest.moc"
