// Every file that the stores leave behind, with anything in it: the next start works, tells it,
// keeps what is in the other files, and destroys nothing.
#include "config/ConfigurationSearch.h"
#include "config/UserConfiguration.h"
#include "store/Drafts.h"
#include "store/InstanceLock.h"
#include "store/Journal.h"
#include "store/LastKnown.h"
#include "store/Paths.h"
#include "store/SavedSignIns.h"
#include "store/Settings.h"
#include "support/Await.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace orgdesk;

namespace {

const QString organization = u"org_halden"_s;

//! The stores of one start, all at once.
struct Stores
{
    explicit Stores(const QString &home)
        : paths({home + u"/config"_s, home + u"/cache"_s, home + u"/data"_s, home + u"/state"_s,
                 home + u"/state"_s, home + u"/run"_s},
                u"default"_s)
        , lock(std::make_unique<InstanceLock>(paths.lockFile(), home + u"/run/s"_s))
    {
        started = lock->acquire(1ms);
        settings = std::make_unique<Settings>(paths.settings());
        drafts = std::make_unique<Drafts>(paths.drafts(), clock);
        journal = std::make_unique<Journal>(paths.journal());
        signIns = std::make_unique<SavedSignIns>(paths.savedSignIns());
        lastKnown = std::make_unique<LastKnown>(paths.lastKnown(), clock);
    }

    //! Something in every file.
    [[nodiscard]] bool use()
    {
        settings->setValue(u"theme"_s, u"dark"_s);
        settings->setValue(u"rate.login.example.com."_s + organization, u"8 4 continuous"_s);
        drafts->put({u"draft-1"_s,
                     u"provider"_s,
                     organization,
                     {},
                     {{u"name"_s, u"Größe \"7\"\n"_s}, {u"domain"_s, u"halden.example"_s}}});
        for (const QString &operation : {u"createIdp"_s, u"updateIdp"_s}) {
            journal->add({clock.now(),
                          organization,
                          u"mara"_s,
                          operation,
                          u"con_1"_s,
                          u"Depot"_s,
                          {u"name"_s},
                          u"done"_s,
                          201});
        }
        const Future<Done> signedIn =
            signIns->put({u"https://a.example/"_s, u"client"_s, organization, u"Halden"_s,
                          u"auth0|1"_s, u"Mara"_s, u"mara@halden.example"_s, clock.now(), true});
        const LastKnown::Owner owner{u"auth0|1"_s, {u"read:my_org"_s}};
        static_cast<void>(lastKnown->claim(organization, owner, true));
        lastKnown->put(organization, u"listIdps-1"_s, R"({"identity_providers":[]})");
        // One after the other, so that the answer is written when this is.
        const Future<Done> owned = lastKnown->claim(organization, owner, true);
        return settings->save() && drafts->save() && test::await(signedIn) && test::await(owned)
            && test::await(journal->entries(organization))
            && writeUserConfiguration(paths.userConfiguration(),
                                      {u"login.example.com"_s, u"client"_s, {}});
    }

    //! What of it is there, by the name of its file.
    [[nodiscard]] QStringList there()
    {
        QStringList found;
        const auto note = [&found](bool is, const QString &name) {
            if (is)
                found << name;
        };
        note(settings->value(u"theme"_s) == u"dark"_s, u"settings.json"_s);
        const auto draft = drafts->find(u"draft-1"_s);
        note(draft && draft->values.size() == 2, u"draft-1.json"_s);
        const auto entries = test::await(journal->entries(organization));
        note(entries && entries->size() >= 2, u"journal.jsonl"_s);
        note(!signIns->all().isEmpty(), u"sessions.json"_s);
        note(test::await(lastKnown->owner(organization)).has_value(), u"session.json"_s);
        note(test::await(lastKnown->find(organization, u"listIdps-1"_s)).has_value(),
             u"listIdps-1.json"_s);
        ConfigurationPlaces places;
        places.userFile = paths.userConfiguration();
        const auto vendor = findConfiguration(places, ConfigurationLoader({}));
        note(vendor && vendor->configuration, u"orgdesk.json"_s);
        told = settings->problem() || signIns->problem() || !drafts->problems().isEmpty()
            || (vendor && !vendor->ignored.isEmpty());
        return found;
    }

    Paths paths;
    test::ManualClock clock;
    std::unique_ptr<InstanceLock> lock;
    Result<InstanceLock::Outcome> started = InstanceLock::Outcome::NoAnswer;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Drafts> drafts;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<SavedSignIns> signIns;
    std::unique_ptr<LastKnown> lastKnown;
    bool told = false;
};

QStringList filesUnder(const QString &home)
{
    QStringList names;
    QDirIterator files(home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        names << files.next();
    names.sort();
    return names;
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! In memory where there is such a place: each write waits for the disk.
QString placeForManyFiles()
{
    const QFileInfo memory(u"/dev/shm"_s);
    const bool usable = memory.isDir() && memory.isWritable();
    return (usable ? memory.filePath() : QDir::tempPath()) + u"/orgdesk-state-XXXXXX"_s;
}

//! What may be lost: copies of what the vendor has, and locks.
bool isPrecious(const QString &path)
{
    return !path.startsWith(u"cache/"_s) && !path.startsWith(u"run/"_s);
}

//! The bytes are still somewhere, at the beginning of a file: a journal goes on after them.
bool isKept(const QString &home, const QByteArray &bytes)
{
    for (const QString &name : filesUnder(home)) {
        if (bytesOf(name).startsWith(bytes))
            return true;
    }
    return false;
}

} // namespace

class StateFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyFileWithAnythingInIt_data();
    void everyFileWithAnythingInIt();
    void everyFileCutOffAnywhere();
    void everyFileReplacedBySomethingElse_data();
    void everyFileReplacedBySomethingElse();
    void allOfThemAtOnce();
    void whatWasSetAsideBeforeStays();
    void whatALinkLeadsToStays();
    void settingsOfANewerProgramStay();

private:
    //! Starts again and holds what is there against what has to be.
    //! \param understood it is a JSON object, though it may say nothing.
    void judge(const QString &file, const QByteArray &wrote, bool understood);

    std::unique_ptr<QTemporaryDir> m_home;
    QStringList m_files;                //!< Below m_home.
    QHash<QString, QByteArray> m_bytes; //!< What is in them.
};

void StateFilesTest::initTestCase()
{
    const QTemporaryDir home;
    QVERIFY(Stores(home.path()).use());
    // As after a crash: the lock was not given back.
    QVERIFY(put(home.filePath(u"run/default.lock"_s), "999999\norgdesk\n\n"));
    for (const QString &path : filesUnder(home.path())) {
        m_files << QDir(home.path()).relativeFilePath(path);
        m_bytes.insert(m_files.last(), bytesOf(path));
    }
    QCOMPARE(m_files.size(), 8); // Another one? Name it in there(): the rest goes by itself.
}

void StateFilesTest::init()
{
    m_home = std::make_unique<QTemporaryDir>(placeForManyFiles());
    for (const QString &file : std::as_const(m_files)) {
        QVERIFY(QDir().mkpath(QFileInfo(m_home->filePath(file)).path()));
        QVERIFY(put(m_home->filePath(file), m_bytes.value(file)));
    }
}

void StateFilesTest::judge(const QString &file, const QByteArray &wrote, bool understood)
{
    const QString name = QFileInfo(file).fileName();
    Stores stores(m_home->path());
    QVERIFY(stores.started.has_value());
    QCOMPARE(*stores.started, InstanceLock::Outcome::First);
    const QStringList there = stores.there();
    for (const QString &other : std::as_const(m_files)) {
        const QString its = QFileInfo(other).fileName();
        if (other != file && !other.endsWith(u".lock"_s))
            QVERIFY2(there.contains(its), qPrintable(its + u" is gone"_s));
    }
    const bool precious = isPrecious(file);
    if (precious && !understood && name != u"journal.jsonl"_s)
        QVERIFY2(stores.told, "nothing is said");
    QVERIFY2(stores.use(), "it cannot be written again");
    if (precious && !understood)
        QVERIFY2(isKept(m_home->path(), wrote), "what was there is destroyed");
    if (!understood || name != u"orgdesk.json"_s) // Its wrong keys are told by exit code 78.
        QCOMPARE(stores.there().size(), 7);
}

void StateFilesTest::everyFileWithAnythingInIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes;
    };
    row("nothing", {});
    row("a NUL", QByteArray(1, '\0'));
    row("NULs, as after a crash", QByteArray(4096, '\0'));
    row("garbage", QByteArray::fromHex("7f454c46020101ffd8ffe000104a46"));
    row("every byte", [] {
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all += static_cast<char>(byte);
        return all;
    }());
    row("no UTF-8", "{\"theme\":\"\xc3\x28\xff\"}");
    row("a lone surrogate", R"({"theme":"\ud800","values":{"a":"\udfff"}})");
    row("a NUL in a name", R"({"a\u0000b":"c\u0000d"})");
    row("an array", "[1,2]");
    row("null", "null");
    row("a number", "1e999999");
    row("an empty object", "{}");
    row("other types",
        R"({"sessions":{"a":1},"values":[1],"id":7,"kind":null,"at":true,"answer":0,)"
        R"("domain":7,"client_id":[],"organization_id":{},"theme":3})");
    row("numbers out of range",
        R"({"sessions":[{"last_used":99999999999999999999}],"status":1e400,"at":-1})");
    row("impossible times",
        R"({"at":"2026-02-31T25:61:61Z","answer":{},"changed":"0000-00-00T00:00:00Z"})");
    row("deep", QByteArray(100'000, '['));
    row("deep objects", QByteArray("{\"a\":").repeated(50'000));
    row("huge", "{\"theme\":\"" + QByteArray(5 * 1024 * 1024, 'x') + "\"}");
    row("huge without an end", QByteArray(6 * 1024 * 1024, ' '));
    row("the same name twice", R"({"theme":"dark","theme":"light"})");
    row("text after it", "{} {}");
    row("a byte order mark", "\xef\xbb\xbf{}");
}

void StateFilesTest::everyFileWithAnythingInIt()
{
    QFETCH(const QByteArray, bytes);
    const Result<Json> parsed = parseJson(bytes);
    const bool understood = parsed && parsed->is_object();
    for (const QString &file : QStringList(m_files)) {
        QVERIFY(put(m_home->filePath(file), bytes));
        judge(file, bytes, understood);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(file));
        init();
    }
}

void StateFilesTest::everyFileCutOffAnywhere()
{
    const bool isLong = !qEnvironmentVariable("ORGDESK_LONG").isEmpty();
    for (const QString &file : QStringList(m_files)) {
        const QByteArray whole = bytesOf(m_home->filePath(file));
        const qsizetype step = isLong ? 1 : qMax<qsizetype>(1, whole.size() / 6);
        for (qsizetype size = 0; size < whole.size() - 1; size += step) {
            QVERIFY(put(m_home->filePath(file), whole.left(size)));
            judge(file, whole.left(size), false);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"%1, %2 bytes"_s.arg(file).arg(size)));
            init();
        }
    }
}

void StateFilesTest::everyFileReplacedBySomethingElse_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("a folder with files") << true;
    QTest::newRow("a link in a circle") << false;
}

void StateFilesTest::everyFileReplacedBySomethingElse()
{
    QFETCH(const bool, folder);
    for (const QString &file : QStringList(m_files)) {
        const QString path = m_home->filePath(file);
        QVERIFY(QFile::remove(path));
        if (folder) {
            QVERIFY(QDir().mkpath(path));
            QVERIFY(put(path + u"/mine.txt"_s, "somebody’s own"));
        } else {
            QVERIFY(QFile::link(path, path));
        }
        judge(file, folder ? QByteArray("somebody’s own") : QByteArray(), false);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(file));
        init();
    }
}

void StateFilesTest::allOfThemAtOnce()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray(64, '\0'), QByteArray("{\"a\":")}) {
        for (const QString &file : std::as_const(m_files))
            QVERIFY(put(m_home->filePath(file), bytes));
        Stores stores(m_home->path());
        QCOMPARE(*stores.started, InstanceLock::Outcome::First);
        QVERIFY(stores.there().isEmpty());
        QVERIFY(stores.told);
        QVERIFY(stores.use());
        QCOMPARE(stores.there().size(), 7);
    }
}

void StateFilesTest::whatWasSetAsideBeforeStays()
{
    const QString path = m_home->filePath(u"config/profiles/default/settings.json"_s);
    for (int number = 1; number <= 12; ++number) {
        QVERIFY(put(path, "damaged " + QByteArray::number(number)));
        QVERIFY(Settings(path).problem());
    }
    QCOMPARE(bytesOf(path + u".damaged"_s), "damaged 1");
    QCOMPARE(bytesOf(path + u".damaged-8"_s), "damaged 8");
    QCOMPARE(bytesOf(path + u".damaged-9"_s), "damaged 12");
}

void StateFilesTest::whatALinkLeadsToStays()
{
    const QTemporaryDir own;
    QVERIFY(put(own.filePath(u"letter.txt"_s), "somebody’s own"));
    const QString kept = m_home->filePath(u"cache/profiles/default/last-known/"_s);
    for (const QString &name : {u"org_linked"_s, organization}) {
        QDir(QString(kept + name)).removeRecursively();
        QVERIFY(QFile::link(own.path(), kept + name));
    }
    {
        Stores stores(m_home->path());
        stores.lastKnown->keepOnly({organization});
        QVERIFY_RESULT(test::await(stores.lastKnown->remove(organization)));
    }
    QCOMPARE(bytesOf(own.filePath(u"letter.txt"_s)), "somebody’s own");
    QVERIFY(!QFileInfo(kept + u"org_linked"_s).isSymLink());
}

void StateFilesTest::settingsOfANewerProgramStay()
{
    const QString path = m_home->filePath(u"config/profiles/default/settings.json"_s);
    QVERIFY(put(path, R"({"theme":"dark","columns":{"sso":[1,2]}})"));
    Settings settings(path);
    settings.setValue(u"theme"_s, u"light"_s);
    QVERIFY_RESULT(settings.save());
    QCOMPARE(bytesOf(path).trimmed(), R"({"columns":{"sso":[1,2]},"theme":"light"})");
}

ORGDESK_TEST(StateFilesTest)

#include "StateFilesTest.moc"
