#include "store/JsonFile.h"

#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace orgdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr auto othersMay = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class JsonFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void everyNewFolderIsPrivate();
    void readableOldFileBecomesPrivate();
    void missingFileIsNoProblem();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void secondDamagedFileLeavesTheFirst();
    void folderInsteadOfFileIsSetAside();
    void unwritableFolderIsAFileError();
    void oldFileSurvivesAFailedWrite();
};

void JsonFileTest::whatIsWrittenIsRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    const Json value = {{"text", "Größe ✓"}, {"number", 7}};
    QVERIFY_RESULT(writeJsonFile(path, value));
    const JsonFileContent content = readJsonFile(path);
    QVERIFY(!content.problem);
    QVERIFY(content.value.value() == value);
}

void JsonFileTest::everyNewFolderIsPrivate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"one/two/a.json"_s);
    QVERIFY_RESULT(writeJsonFile(path, Json::object()));
    for (const QString &name : {u"one"_s, u"one/two"_s, u"one/two/a.json"_s})
        QVERIFY2(!(QFileInfo(folder.filePath(name)).permissions() & othersMay), qPrintable(name));
}

void JsonFileTest::readableOldFileBecomesPrivate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    writeBytes(path, "{}");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY_RESULT(writeJsonFile(path, Json::object()));
    QVERIFY(!(QFileInfo(path).permissions() & othersMay));
}

void JsonFileTest::missingFileIsNoProblem()
{
    const QTemporaryDir folder;
    const JsonFileContent content = readJsonFile(folder.filePath(u"none.json"_s));
    QVERIFY(!content.problem);
    QVERIFY(content.value.value().is_null());
}

void JsonFileTest::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"a": 1, "b)");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("array") << QByteArray("[1,2]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xc3\x28\"}");
    QTest::newRow("too large") << QByteArray("{\"a\":\"") + QByteArray(5 * 1024 * 1024, 'x')
            + "\"}";
}

void JsonFileTest::damagedFileIsSetAside()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    writeBytes(path, bytes);
    const JsonFileContent content = readJsonFile(path);
    QVERIFY(content.problem);
    QCOMPARE(content.problem->path, path);
    QVERIFY(content.value.value().is_null());
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(QFileInfo(path + u".damaged"_s).size(), bytes.size());
}

void JsonFileTest::secondDamagedFileLeavesTheFirst()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    writeBytes(path, "first");
    QVERIFY(readJsonFile(path).problem);
    writeBytes(path, "second one");
    QVERIFY(readJsonFile(path).problem);
    QCOMPARE(QFileInfo(path + u".damaged"_s).size(), 5);
    QCOMPARE(QFileInfo(path + u".damaged-2"_s).size(), 10);
}

void JsonFileTest::folderInsteadOfFileIsSetAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    QVERIFY(QDir().mkdir(path));
    QVERIFY(readJsonFile(path).problem);
    QVERIFY(QFileInfo(path + u".damaged"_s).isDir());
    QVERIFY_RESULT(writeJsonFile(path, Json::object()));
}

void JsonFileTest::unwritableFolderIsAFileError()
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"file"_s), "x");
    const Result<Done> written = writeJsonFile(folder.filePath(u"file/a.json"_s), Json::object());
    QVERIFY(written.errorAs<FileError>());
}

void JsonFileTest::oldFileSurvivesAFailedWrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    QVERIFY_RESULT(writeJsonFile(path, {{"a", 1}}));
    constexpr auto readOnly = QFile::ReadOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(folder.path(), readOnly));
    const Result<Done> written = writeJsonFile(path, {{"a", 2}});
    const JsonFileContent content = readJsonFile(path);
    QVERIFY(QFile::setPermissions(folder.path(), readOnly | QFile::WriteOwner));
    if (written.has_value())
        QSKIP("this user may write everywhere");
    QVERIFY(written.errorAs<FileError>());
    QVERIFY(content.value.value() == Json({{"a", 1}}));
}

ORGDESK_TEST(JsonFileTest)

#include "JsonFileTest.moc"
