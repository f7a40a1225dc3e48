#include "store/Journal.h"

#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

namespace {

JournalEntry entryAt(int second, const QString &organization = u"org_a"_s)
{
    JournalEntry entry;
    entry.at = QDateTime(QDate(2026, 11, 18), QTime(14, 32, second), Qt::UTC);
    entry.organization = organization;
    entry.who = u"mara@halden.example"_s;
    entry.operation = u"updateIdp"_s;
    entry.object = u"con_okta"_s;
    entry.name = u"Halden „Okta“"_s;
    entry.fields = QStringList{u"display_name"_s, u"options.domain"_s};
    entry.outcome = u"done"_s;
    entry.status = 200;
    return entry;
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesComeBackNewestFirst();
    void otherOrganizationsStayApart();
    void damagedLinesAreSkipped();
    void aLineThatWasCutOffTakesNoOtherWithIt();
    void theFileIsPrivateAndBounded();
    void noFormulaReachesASpreadsheet();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"state/journal.jsonl"_s); }
    QTemporaryDir m_folder;
};

void JournalTest::entriesComeBackNewestFirst()
{
    {
        Journal journal(file());
        journal.add(entryAt(1));
        journal.add(entryAt(2));
    }
    Journal again(file());
    const auto entries = test::await(again.entries(u"org_a"_s));
    QVERIFY(entries);
    QCOMPARE(*entries, (QList<JournalEntry>{entryAt(2), entryAt(1)}));
}

void JournalTest::otherOrganizationsStayApart()
{
    Journal journal(file());
    {
        Journal writing(file());
        writing.add(entryAt(3, u"org_b"_s));
    }
    const auto entries = test::await(journal.entries(u"org_b"_s));
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    const auto none = test::await(journal.entries(u"org_c"_s));
    QVERIFY(none && none->isEmpty());
}

void JournalTest::damagedLinesAreSkipped()
{
    QFile damaged(m_folder.filePath(u"damaged.jsonl"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"at\":\"2026-\n\x00\xff\xfe\n[]\n{\"at\":7,\"operation\":\"x\"}\n\n");
    damaged.close();
    {
        Journal journal(damaged.fileName());
        journal.add(entryAt(4));
    }
    Journal journal(damaged.fileName());
    const auto entries = test::await(journal.entries(u"org_a"_s));
    QVERIFY(entries);
    QCOMPARE(*entries, QList<JournalEntry>{entryAt(4)});
}

void JournalTest::aLineThatWasCutOffTakesNoOtherWithIt()
{
    const QString name = m_folder.filePath(u"torn/journal.jsonl"_s);
    {
        Journal journal(name);
        journal.add(entryAt(1));
    }
    QFile file(name);
    QVERIFY(file.open(QIODevice::Append));
    QVERIFY(file.write("{\"at\":\"2026-11-18T14:3") > 0);
    file.close();
    Journal again(name);
    again.add(entryAt(2)); // and listed at once
    const auto entries = test::await(again.entries(u"org_a"_s));
    QVERIFY(entries);
    QCOMPARE(*entries, (QList<JournalEntry>{entryAt(2), entryAt(1)}));
}

void JournalTest::theFileIsPrivateAndBounded()
{
    const QString name = m_folder.filePath(u"big/journal.jsonl"_s);
    JournalEntry large = entryAt(5);
    large.name = QString(30'000, u'x');
    {
        Journal journal(name);
        for (int i = 0; i < 80; ++i)
            journal.add(large);
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(name) & others, QFile::Permissions());
    QVERIFY(QFileInfo(name).size() < 1'200'000);
    QVERIFY(QFileInfo(name + u".old"_s).size() < 1'200'000);
}

void JournalTest::noFormulaReachesASpreadsheet()
{
    JournalEntry entry = entryAt(6);
    entry.name = u"=HYPERLINK(\"https://evil.example\")"_s;
    entry.who = u"@mara"_s;
    const QByteArray csv = journalCsv({entry});
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"https://evil.example\"\")\""));
    QVERIFY(csv.contains("\"'@mara\""));
    QCOMPARE(csv.count("\r\n"), 2);
}

ORGDESK_TEST(JournalTest)

#include "JournalTest.moc"
