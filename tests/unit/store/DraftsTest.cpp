#include "store/Drafts.h"

#include "core/Secret.h"
#include "store/DiskState.h"
#include "support/Await.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <type_traits>

using namespace orgdesk;
using namespace Qt::StringLiterals;

namespace {

Draft makeDraft(const QString &organizationId = u"org_1"_s)
{
    Draft draft;
    draft.id = Drafts::newId();
    draft.kind = u"provider"_s;
    draft.organizationId = organizationId;
    draft.values = {{u"strategy"_s, u"okta"_s}, {u"display_name"_s, u"Halden Okta"_s}};
    return draft;
}

QByteArray everythingUnder(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.fileName().toUtf8() + file.readAll();
    }
    return all;
}

// A secret cannot become a draft's value by accident.
static_assert(!std::is_convertible_v<Secret, QString>);

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftSurvivesARestart();
    void draftIsOnDiskWithinASecond();
    void laterChangeIsWrittenToo();
    void draftsNeverContainSecrets_data();
    void draftsNeverContainSecrets();
    void secretInAnOldFileIsNotRead();
    void organizationsAreSeparate();
    void newestIsFirst();
    void removedIsGoneFromDisk();
    void removedBeforeItWasWrittenStaysAway();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void strangeOrganizationNameStaysInTheFolder();
    void filesBelongToTheOwnerAlone();
    void diskErrorIsReportedAndTriedAgain();
};

void DraftsTest::draftSurvivesARestart()
{
    const QTemporaryDir folder;
    test::ManualClock clock;
    Draft draft = makeDraft();
    {
        Drafts drafts(folder.path(), clock);
        drafts.put(draft);
        draft.changed = clock.now();
        QCOMPARE(drafts.all(u"org_1"_s), QList<Draft>{draft});
    }
    const Drafts again(folder.path(), clock);
    QVERIFY(again.find(draft.id) == draft);
    QVERIFY(again.problems().isEmpty());
}

void DraftsTest::draftIsOnDiskWithinASecond()
{
    const QTemporaryDir folder;
    test::ManualClock clock;
    Drafts drafts(folder.path(), clock);
    drafts.put(makeDraft());
    QVERIFY(!everythingUnder(folder.path()).contains("Halden Okta"));
    clock.advance(std::chrono::seconds(1));
    QTRY_VERIFY(everythingUnder(folder.path()).contains("Halden Okta"));
}

void DraftsTest::laterChangeIsWrittenToo()
{
    const QTemporaryDir folder;
    test::ManualClock clock;
    Drafts drafts(folder.path(), clock);
    Draft draft = makeDraft();
    drafts.put(draft);
    clock.advance(std::chrono::milliseconds(300));
    draft.values[u"display_name"_s] = u"Halden Okta 2"_s;
    drafts.put(draft);
    clock.advance(std::chrono::seconds(1));
    QTRY_VERIFY(everythingUnder(folder.path()).contains("Halden Okta 2"));
    draft.values[u"display_name"_s] = u"Halden Okta 3"_s;
    drafts.put(draft);
    clock.advance(std::chrono::seconds(1));
    QTRY_VERIFY(everythingUnder(folder.path()).contains("Halden Okta 3"));
    QCOMPARE(drafts.all(u"org_1"_s).size(), 1);
}

void DraftsTest::draftsNeverContainSecrets_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key :
         {"client_secret", "/options/client_secret", "options.clientSecret", "private_key",
          "decryptionPrivateKey", "password", "passphrase", "signing_key", "scim_token_secret"})
        QTest::addRow("%s", key) << QString::fromLatin1(key);
}

void DraftsTest::draftsNeverContainSecrets()
{
    QFETCH(const QString, key);
    const QTemporaryDir folder;
    test::ManualClock clock;
    Drafts drafts(folder.path(), clock);
    Draft draft = makeDraft();
    draft.values.insert(key, u"canary-7f3a"_s);
    draft.values.insert(u"token_endpoint_auth_method"_s, u"kept"_s);
    drafts.put(draft);
    QVERIFY_RESULT(drafts.save());
    QVERIFY(!drafts.find(draft.id)->values.contains(key));
    const QByteArray all = everythingUnder(folder.path());
    QVERIFY(!all.contains("canary-7f3a"));
    QVERIFY(all.contains("kept"));
}

void DraftsTest::secretInAnOldFileIsNotRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id":"a","kind":"provider","organization_id":"org_1",
                   "changed":"2026-11-18T14:32:00Z",
                   "values":{"client_secret":"canary","strategy":"okta"}})");
    file.close();
    test::ManualClock clock;
    const Drafts drafts(folder.path(), clock);
    QVERIFY(drafts.find(u"a"_s));
    QCOMPARE(drafts.find(u"a"_s)->values.keys(), QStringList{u"strategy"_s});
}

void DraftsTest::organizationsAreSeparate()
{
    const QTemporaryDir folder;
    test::ManualClock clock;
    Drafts drafts(folder.path(), clock);
    drafts.put(makeDraft(u"org_1"_s));
    drafts.put(makeDraft(u"org_2"_s));
    QCOMPARE(drafts.all(u"org_1"_s).size(), 1);
    QCOMPARE(drafts.all(u"org_2"_s).size(), 1);
    QVERIFY(drafts.all(u"org_3"_s).isEmpty());
}

void DraftsTest::newestIsFirst()
{
    const QTemporaryDir folder;
    test::ManualClock clock;
    Drafts drafts(folder.path(), clock);
    const Draft first = makeDraft();
    const Draft second = makeDraft();
    drafts.put(first);
    clock.advance(std::chrono::minutes(1));
    drafts.put(second);
    QCOMPARE(drafts.all(u"org_1"_s).first().id, second.id);
    clock.advance(std::chrono::minutes(1));
    drafts.put(first);
    QCOMPARE(drafts.all(u"org_1"_s).first().id, first.id);
}

void DraftsTest::removedIsGoneFromDisk()
{
    const QTemporaryDir folder;
    test::ManualClock clock;
    Drafts drafts(folder.path(), clock);
    const Draft draft = makeDraft();
    drafts.put(draft);
    QVERIFY_RESULT(drafts.save());
    const QSignalSpy changed(&drafts, &Drafts::changed);
    QVERIFY_RESULT(test::await(drafts.remove(draft.id)));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!drafts.find(draft.id));
    QVERIFY(everythingUnder(folder.path()).isEmpty());
    QVERIFY_RESULT(test::await(drafts.remove(draft.id)));
}

void DraftsTest::removedBeforeItWasWrittenStaysAway()
{
    const QTemporaryDir folder;
    test::ManualClock clock;
    Drafts drafts(folder.path(), clock);
    const Draft draft = makeDraft();
    drafts.put(draft);
    QVERIFY_RESULT(test::await(drafts.remove(draft.id)));
    clock.advance(std::chrono::seconds(2));
    QVERIFY(everythingUnder(folder.path()).isEmpty());
}

void DraftsTest::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << QByteArray(R"({"id":"a","ki)");
    QTest::newRow("no values") << QByteArray(
        R"({"id":"a","kind":"provider","organization_id":"o"})");
    QTest::newRow("values of another type")
        << QByteArray(R"({"id":"a","kind":"p","organization_id":"o","values":{"a":1}})");
}

void DraftsTest::damagedFileIsSetAside()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    test::ManualClock clock;
    const Draft good = makeDraft();
    Drafts(folder.path(), clock).put(good);
    QFile file(folder.filePath(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Drafts drafts(folder.path(), clock);
    QVERIFY(drafts.find(good.id));
    QCOMPARE(drafts.problems().size(), 1);
    QCOMPARE(drafts.problems().first().path, file.fileName());
    QVERIFY(QFileInfo::exists(file.fileName() + u".damaged"_s));
    QVERIFY(Drafts(folder.path(), clock).problems().isEmpty());
}

void DraftsTest::strangeOrganizationNameStaysInTheFolder()
{
    const QTemporaryDir folder;
    test::ManualClock clock;
    Draft draft = makeDraft(u"../../escape"_s);
    draft.id = u"../id"_s;
    {
        Drafts drafts(folder.filePath(u"drafts"_s), clock);
        drafts.put(draft);
        QVERIFY_RESULT(drafts.save());
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"drafts"_s});
    const Drafts again(folder.filePath(u"drafts"_s), clock);
    QVERIFY(again.find(draft.id));
    QCOMPARE(again.all(u"../../escape"_s).size(), 1);
}

void DraftsTest::filesBelongToTheOwnerAlone()
{
    const QTemporaryDir folder;
    test::ManualClock clock;
    const QString root = folder.filePath(u"drafts"_s);
    Drafts(root, clock).put(makeDraft());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QDirIterator entries(root, QDir::AllEntries | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    int count = 0;
    while (entries.hasNext()) {
        entries.next();
        QVERIFY(!(entries.fileInfo().permissions() & others));
        ++count;
    }
    QCOMPARE(count, 2);
}

void DraftsTest::diskErrorIsReportedAndTriedAgain()
{
    const QTemporaryDir folder;
    test::ManualClock clock;
    QFile inTheWay(folder.filePath(u"drafts"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Drafts drafts(folder.filePath(u"drafts"_s), clock);
    const QSignalSpy failed(&drafts, &Drafts::failed);
    const Draft draft = makeDraft();
    drafts.put(draft);
    clock.advance(std::chrono::seconds(1));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(drafts.find(draft.id));
    const QSignalSpy again(&DiskState::of(drafts), &DiskState::savedAgain);
    clock.advance(std::chrono::seconds(11)); // tried again, and not told again
    drafts.put(draft);
    QVERIFY(!drafts.save());
    QCOMPARE(failed.count(), 1);
    QVERIFY(inTheWay.remove());
    QVERIFY_RESULT(drafts.save());
    QCOMPARE(again.count(), 1);
    QVERIFY(everythingUnder(folder.path()).contains("Halden Okta"));
}

ORGDESK_TEST(DraftsTest)

#include "DraftsTest.moc"
