// A full disk, and one that cannot be written to (reliability R16): said once, nothing that was
// typed is lost while the program runs, nothing that was there before is harmed.
#include "store/DiskState.h"
#include "store/Drafts.h"
#include "store/InstanceLock.h"
#include "store/Journal.h"
#include "store/SavedSignIns.h"
#include "store/Settings.h"
#include "support/Await.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace orgdesk;

namespace {

const QString organization = u"org_halden"_s;

Draft draftWith(const QString &text)
{
    return {u"draft-1"_s, u"provider"_s, organization, {}, {{u"name"_s, text}}};
}

JournalEntry entryOf(const QString &operation)
{
    JournalEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.organization = organization;
    entry.operation = operation;
    entry.name = QString(3000, u'x');
    entry.outcome = u"done"_s;
    return entry;
}

QMap<QString, QByteArray> filesUnder(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator names(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (names.hasNext()) {
        QFile file(names.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName(), file.readAll());
    }
    return files;
}

//! The stores of a program, in one folder.
struct Stores
{
    explicit Stores(const QString &folder)
        : settings(folder + u"/settings.json"_s)
        , drafts(folder + u"/drafts"_s, clock)
        , journal(folder + u"/journal.jsonl"_s)
        , signIns(folder + u"/sessions.json"_s)
    {
    }
    [[nodiscard]] Result<Done> write(const QString &text)
    {
        settings.setValue(u"theme"_s, text);
        drafts.put(draftWith(text));
        SavedSignIn signIn;
        signIn.userId = text;
        const Result<Done> signedIn = test::await(signIns.put(signIn));
        const Result<Done> saved = settings.save();
        const Result<Done> drafted = drafts.save();
        if (!signedIn || !saved)
            return signedIn ? saved : signedIn;
        return drafted;
    }

    test::ManualClock clock;
    Settings settings;
    Drafts drafts;
    Journal journal;
    SavedSignIns signIns;
};

bool says(const QList<Error> &errors, int errorNumber)
{
    const auto *file = errors.isEmpty() ? nullptr : std::get_if<FileError>(&errors.first());
    return file && file->technical.contains(qt_error_string(errorNumber));
}

} // namespace

class DiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFullDiskIsSaidOnceAndCostsNothing();
    void theJournalGoesOnWithWholeLines();
    void aReadOnlyDiskIsSaidOnceAndCostsNothing();
    void aLockThatCannotBeMadeIsNoOtherProgram();

private:
    void fill();
    void makeRoom() { QVERIFY(QFile::remove(m_small + u"/filler"_s)); }

    QString m_small = qEnvironmentVariable("ORGDESK_SMALL_DISK");
    QString m_other = qEnvironmentVariable("ORGDESK_OTHER_DISK");
};

void DiskTest::initTestCase()
{
    if (m_small.isEmpty())
        QSKIP("no disk may be mounted here");
}

void DiskTest::fill()
{
    QFile filler(m_small + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray piece(4096, 'x');
    while (filler.write(piece) == piece.size()) { }
}

void DiskTest::aFullDiskIsSaidOnceAndCostsNothing()
{
    const QString folder = m_small + u"/a"_s;
    Stores stores(folder);
    QVERIFY_RESULT(stores.write(u"before"_s));
    QList<Error> draftFailed;
    connect(&stores.drafts, &Drafts::failed, this,
            [&draftFailed](const Error &error) { draftFailed << error; });
    const QSignalSpy draftSaved(&DiskState::of(stores.drafts), &DiskState::savedAgain);
    QList<Error> settingsFailed;
    connect(&DiskState::of(stores.settings), &DiskState::refused, this,
            [&settingsFailed](const Error &error) { settingsFailed << error; });
    const QSignalSpy settingsSaved(&DiskState::of(stores.settings), &DiskState::savedAgain);
    const auto before = filesUnder(folder);
    fill();
    const QString long1(20'000, u'1');
    for (int typed = 0; typed < 3; ++typed)
        QVERIFY(!stores.write(long1));
    QCOMPARE(draftFailed.count(), 1);
    QCOMPARE(settingsFailed.count(), 1);
    QVERIFY2(says(draftFailed, ENOSPC), qPrintable(describe(draftFailed.first())));
    QVERIFY(says(settingsFailed, ENOSPC));
    QCOMPARE(filesUnder(folder), before); // the old ones are whole
    QCOMPARE(stores.drafts.find(u"draft-1"_s)->values.value(u"name"_s), long1);
    QCOMPARE(stores.settings.value(u"theme"_s), long1);
    makeRoom();
    // Nobody types any more: it is tried again by itself.
    stores.clock.advance(11s);
    QTRY_COMPARE(draftSaved.count(), 1);
    QVERIFY_RESULT(stores.settings.save());
    QCOMPARE(settingsSaved.count(), 1);
    const Stores again(folder);
    QCOMPARE(again.drafts.find(u"draft-1"_s)->values.value(u"name"_s), long1);
    QCOMPARE(again.settings.value(u"theme"_s), long1);
}

void DiskTest::theJournalGoesOnWithWholeLines()
{
    Stores stores(m_small + u"/b"_s);
    stores.journal.add(entryOf(u"createIdp"_s));
    QVERIFY_RESULT(test::await(stores.journal.entries(organization)));
    const QSignalSpy failed(&stores.journal, &Journal::failed);
    fill();
    for (int line = 0; line < 100; ++line) // some find room in the last block
        stores.journal.add(entryOf(u"updateIdp"_s));
    QVERIFY_RESULT(test::await(stores.journal.entries(organization)));
    QTRY_COMPARE(failed.count(), 1);
    makeRoom();
    stores.journal.add(entryOf(u"deleteIdp"_s));
    const auto entries = test::await(stores.journal.entries(organization));
    QVERIFY_RESULT(entries);
    QCOMPARE(entries->first().operation, u"deleteIdp"_s);
    QCOMPARE(entries->last().operation, u"createIdp"_s);
}

void DiskTest::aReadOnlyDiskIsSaidOnceAndCostsNothing()
{
    Stores stores(m_other + u"/a"_s);
    QVERIFY_RESULT(stores.write(u"before"_s));
    const auto before = filesUnder(m_other);
    QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro"_s, m_other}), 0);
    QList<Error> draftFailed;
    connect(&stores.drafts, &Drafts::failed, this,
            [&draftFailed](const Error &error) { draftFailed << error; });
    QList<Error> settingsFailed;
    connect(&DiskState::of(stores.settings), &DiskState::refused, this,
            [&settingsFailed](const Error &error) { settingsFailed << error; });
    for (int typed = 0; typed < 3; ++typed)
        QVERIFY(!stores.write(u"after"_s));
    QCOMPARE(draftFailed.count(), 1);
    QCOMPARE(settingsFailed.count(), 1);
    QVERIFY2(says(draftFailed, EROFS), qPrintable(describe(draftFailed.first())));
    QCOMPARE(filesUnder(m_other), before);
    QCOMPARE(stores.drafts.find(u"draft-1"_s)->values.value(u"name"_s), u"after"_s);
    // A start there reads what is there, and says what it cannot do.
    const Stores again(m_other + u"/a"_s);
    QCOMPARE(again.drafts.find(u"draft-1"_s)->values.value(u"name"_s), u"before"_s);
    QVERIFY(!again.settings.problem());
    QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,rw"_s, m_other}), 0);
    QVERIFY_RESULT(stores.drafts.save());
}

void DiskTest::aLockThatCannotBeMadeIsNoOtherProgram()
{
    QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro"_s, m_other}), 0);
    for (const QString &file : {u"/lock"_s, u"/none/lock"_s}) {
        InstanceLock lock(m_other + file, m_other + u"/socket"_s);
        const Result<InstanceLock::Outcome> outcome = lock.acquire(100ms);
        QVERIFY2(outcome.errorAs<FileError>(), qPrintable(file));
    }
    QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,rw"_s, m_other}), 0);
}

ORGDESK_TEST(DiskTest)

#include "DiskTest.moc"
