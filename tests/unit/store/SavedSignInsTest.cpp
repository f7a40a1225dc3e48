#include "store/SavedSignIns.h"

#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace orgdesk;
using namespace Qt::StringLiterals;

namespace {

SavedSignIn makeSignIn(const QString &organizationId, int minute)
{
    SavedSignIn signIn;
    signIn.issuer = u"https://login.example.com/"_s;
    signIn.clientId = u"client"_s;
    signIn.organizationId = organizationId;
    signIn.organizationName = u"Halden Freight"_s;
    signIn.userId = u"auth0|1"_s;
    signIn.userName = u"Mara Lindqvist"_s;
    signIn.email = u"mara@halden.example"_s;
    signIn.lastUsed = QDateTime(QDate(2026, 11, 18), QTime(9, minute, 5, 250), Qt::UTC);
    return signIn;
}

} // namespace

class SavedSignInsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberSurvivesARestart();
    void newestIsFirst();
    void sameSignInIsReplaced();
    void removedIsGoneFromDisk();
    void damagedFileStartsEmpty_data();
    void damagedFileStartsEmpty();
    void fileBelongsToTheOwnerAlone();
    void diskErrorIsAFileErrorAndTheEntryStays();
};

void SavedSignInsTest::everyMemberSurvivesARestart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p/sessions.json"_s);
    SavedSignIn signIn = makeSignIn(u"org_1"_s, 1);
    signIn.resumable = false;
    QVERIFY_RESULT(test::await(SavedSignIns(path).put(signIn)));
    const SavedSignIns again(path);
    QCOMPARE(again.all().size(), 1);
    QVERIFY(again.all().first() == signIn);
    QVERIFY(!again.problem());
}

void SavedSignInsTest::newestIsFirst()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sessions.json"_s);
    SavedSignIns signIns(path);
    QVERIFY_RESULT(test::await(signIns.put(makeSignIn(u"org_2"_s, 2))));
    QVERIFY_RESULT(test::await(signIns.put(makeSignIn(u"org_3"_s, 3))));
    QVERIFY_RESULT(test::await(signIns.put(makeSignIn(u"org_1"_s, 1))));
    for (const QList<SavedSignIn> &list : {signIns.all(), SavedSignIns(path).all()}) {
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.at(0).organizationId, u"org_3"_s);
        QCOMPARE(list.at(1).organizationId, u"org_2"_s);
        QCOMPARE(list.at(2).organizationId, u"org_1"_s);
    }
}

void SavedSignInsTest::sameSignInIsReplaced()
{
    const QTemporaryDir folder;
    SavedSignIns signIns(folder.filePath(u"sessions.json"_s));
    QVERIFY_RESULT(test::await(signIns.put(makeSignIn(u"org_1"_s, 1))));
    SavedSignIn later = makeSignIn(u"org_1"_s, 9);
    later.userName = u"Mara L."_s;
    QVERIFY_RESULT(test::await(signIns.put(later)));
    SavedSignIn somebodyElse = makeSignIn(u"org_1"_s, 5);
    somebodyElse.userId = u"auth0|2"_s;
    QVERIFY_RESULT(test::await(signIns.put(somebodyElse)));
    QCOMPARE(signIns.all().size(), 2);
    QVERIFY(signIns.all().first() == later);
}

void SavedSignInsTest::removedIsGoneFromDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sessions.json"_s);
    SavedSignIns signIns(path);
    QVERIFY_RESULT(test::await(signIns.put(makeSignIn(u"org_1"_s, 1))));
    QVERIFY_RESULT(test::await(signIns.put(makeSignIn(u"org_2"_s, 2))));
    QVERIFY_RESULT(test::await(signIns.remove(makeSignIn(u"org_1"_s, 30))));
    QVERIFY_RESULT(test::await(signIns.remove(makeSignIn(u"org_9"_s, 0))));
    const SavedSignIns again(path);
    QCOMPARE(again.all().size(), 1);
    QCOMPARE(again.all().first().organizationId, u"org_2"_s);
}

void SavedSignInsTest::damagedFileStartsEmpty_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << QByteArray(R"({"sessions":[{"issuer":"https)");
    QTest::newRow("other form") << QByteArray(R"({"sessions":{"a":1}})");
    QTest::newRow("member missing") << QByteArray(R"({"sessions":[{"issuer":"i"}]})");
}

void SavedSignInsTest::damagedFileStartsEmpty()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sessions.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    SavedSignIns signIns(path);
    QVERIFY(signIns.all().isEmpty());
    QVERIFY(signIns.problem());
    QVERIFY(QFileInfo::exists(path + u".damaged"_s));
    QVERIFY_RESULT(test::await(signIns.put(makeSignIn(u"org_1"_s, 1))));
    QCOMPARE(SavedSignIns(path).all().size(), 1);
}

void SavedSignInsTest::fileBelongsToTheOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p/sessions.json"_s);
    QVERIFY_RESULT(test::await(SavedSignIns(path).put(makeSignIn(u"org_1"_s, 1))));
    QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void SavedSignInsTest::diskErrorIsAFileErrorAndTheEntryStays()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"p"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    SavedSignIns signIns(folder.filePath(u"p/sessions.json"_s));
    const Result<Done> put = test::await(signIns.put(makeSignIn(u"org_1"_s, 1)));
    QVERIFY(put.errorAs<FileError>());
    QCOMPARE(signIns.all().size(), 1);
}

ORGDESK_TEST(SavedSignInsTest)

#include "SavedSignInsTest.moc"
