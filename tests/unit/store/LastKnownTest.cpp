#include "store/LastKnown.h"

#include "support/Await.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace orgdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LastKnownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anAnswerIsThereAfterARestartWithItsTime();
    void aNewAnswerReplacesTheOldOne();
    void nothingThatMayBeASecretIsWritten();
    void filesAndFoldersArePrivate();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void afterThirtyDaysItIsGone();
    void oneOrganizationGoesAloneAtSignOut();
    void whatIsNotProvenToBeTheSamePersonsGoes_data();
    void whatIsNotProvenToBeTheSamePersonsGoes();
    void whatNobodyUsesGoes();
    void anAnswerThatIsTooLongIsNotKept();
    void theOldestGoWhenThereIsTooMuch();

private:
    [[nodiscard]] Result<LastKnown::Kept> find(const QString &organization, const QString &key)
    {
        return test::await(m_store->find(organization, key));
    }
    void put(const QString &organization, const QString &key, const QByteArray &json)
    {
        m_store->put(organization, key, json);
        restart(); // waits until it is written
    }
    void restart()
    {
        m_store.reset();
        m_store = std::make_unique<LastKnown>(m_folder->path(), m_clock);
    }
    [[nodiscard]] QStringList files() const
    {
        QStringList found;
        QDirIterator iterator(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext())
            found << iterator.next();
        return found;
    }

    test::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LastKnown> m_store;
};

void LastKnownTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.setNow(QDateTime::currentDateTimeUtc());
    restart();
}

void LastKnownTest::anAnswerIsThereAfterARestartWithItsTime()
{
    const QDateTime at = m_clock.now();
    put(u"org_1"_s, u"listIdps"_s, R"({"identity_providers":[{"id":"con_1","name":"a"}]})");
    m_clock.advance(1h);
    const auto kept = find(u"org_1"_s, u"listIdps"_s);
    QVERIFY_RESULT(kept);
    QCOMPARE(kept->body, QByteArray(R"({"identity_providers":[{"id":"con_1","name":"a"}]})"));
    QCOMPARE(kept->at.toSecsSinceEpoch(), at.toSecsSinceEpoch());
    QVERIFY(m_store->has(u"org_1"_s));
    QVERIFY(find(u"org_1"_s, u"getDetails"_s).errorAs<NotFound>());
    QVERIFY(find(u"org_2"_s, u"listIdps"_s).errorAs<NotFound>());
    QVERIFY(!m_store->has(u"org_2"_s));
}

void LastKnownTest::aNewAnswerReplacesTheOldOne()
{
    put(u"org_1"_s, u"getDetails"_s, R"({"name":"old"})");
    put(u"org_1"_s, u"getDetails"_s, R"({"name":"new"})");
    QCOMPARE(find(u"org_1"_s, u"getDetails"_s)->body, QByteArray(R"({"name":"new"})"));
    QCOMPARE(files().size(), 1);
}

void LastKnownTest::nothingThatMayBeASecretIsWritten()
{
    put(u"org_1"_s, u"listIdps"_s,
        R"({"identity_providers":[{"id":"con_1","options":{"client_id":"shown",
            "client_secret":"canary-1","nested":[{"private_key":"canary-2"}]},
            "scim_token":"canary-3","invitation_url":"https://x/canary-4","Password":"canary-5"}],
            "access_token":"canary-6"})");
    QFile file(files().constFirst());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(!text.contains("canary"), text.constData());
    QVERIFY(text.contains("shown"));
}

void LastKnownTest::filesAndFoldersArePrivate()
{
    put(u"org_1"_s, u"getDetails"_s, "{}");
    const QFileInfo file(files().constFirst());
    const auto own = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
    QCOMPARE(file.permissions() & ~own, QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(QFileInfo(file.path()).permissions() & ~own,
             QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void LastKnownTest::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut") << QByteArray(R"({"at":"2026-11-29T10:00:00Z","answer":{"na)");
    QTest::newRow("no JSON") << QByteArray("nothing");
    QTest::newRow("no time") << QByteArray(R"({"answer":{"name":"x"}})");
    QTest::newRow("no answer") << QByteArray(R"({"at":"2026-11-29T10:00:00Z"})");
    QTest::newRow("other time") << QByteArray(R"({"at":7,"answer":{}})");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe{", 4);
}

void LastKnownTest::aDamagedFileIsSetAside()
{
    QFETCH(const QByteArray, text);
    put(u"org_1"_s, u"getDetails"_s, "{}");
    QFile file(files().constFirst());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(find(u"org_1"_s, u"getDetails"_s).errorAs<NotFound>());
    QVERIFY(QFileInfo::exists(file.fileName() + u".damaged"_s));
    put(u"org_1"_s, u"getDetails"_s, R"({"name":"again"})");
    QVERIFY_RESULT(find(u"org_1"_s, u"getDetails"_s));
}

void LastKnownTest::afterThirtyDaysItIsGone()
{
    put(u"org_1"_s, u"getDetails"_s, "{}");
    m_clock.advance(29 * 24h);
    QVERIFY_RESULT(find(u"org_1"_s, u"getDetails"_s));
    m_clock.advance(24h);
    QVERIFY(find(u"org_1"_s, u"getDetails"_s).errorAs<NotFound>());
    m_store->keepOnly({u"org_1"_s});
    restart();
    QCOMPARE(files(), QStringList());
}

void LastKnownTest::oneOrganizationGoesAloneAtSignOut()
{
    put(u"org_1"_s, u"getDetails"_s, R"({"name":"one"})");
    put(u"org_2"_s, u"getDetails"_s, R"({"name":"two"})");
    QVERIFY_RESULT(test::await(m_store->remove(u"org_1"_s)));
    QVERIFY(find(u"org_1"_s, u"getDetails"_s).errorAs<NotFound>());
    QVERIFY_RESULT(find(u"org_2"_s, u"getDetails"_s));
    QCOMPARE(files().size(), 1);
}

void LastKnownTest::whatIsNotProvenToBeTheSamePersonsGoes_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("noted");
    QTest::addColumn<bool>("stays");
    QTest::newRow("the same person") << u"auth0|mara"_s << true << true;
    QTest::newRow("another person") << u"auth0|ines"_s << true << false;
    QTest::newRow("nobody is noted") << u"auth0|mara"_s << false << false;
}

void LastKnownTest::whatIsNotProvenToBeTheSamePersonsGoes()
{
    QFETCH(const QString, next);
    QFETCH(const bool, noted);
    QFETCH(const bool, stays);
    const LastKnown::Owner mara{u"auth0|mara"_s, {u"read:my_org:details"_s}};
    QVERIFY_RESULT(test::await(m_store->claim(u"org_1"_s, mara, noted)));
    put(u"org_1"_s, u"getDetails"_s, R"({"name":"halden"})");
    // Also for a session that keeps nothing itself.
    QVERIFY_RESULT(test::await(m_store->claim(u"org_1"_s, {next, {}}, false)));
    QCOMPARE(find(u"org_1"_s, u"getDetails"_s).has_value(), stays);
    const Result<LastKnown::Owner> owner = test::await(m_store->owner(u"org_1"_s));
    QCOMPARE(owner.has_value(), stays);
    if (stays)
        QCOMPARE(*owner, mara);
}

void LastKnownTest::whatNobodyUsesGoes()
{
    put(u"org_1"_s, u"getDetails"_s, "{}");
    put(u"../../org 2"_s, u"getDetails"_s, "{}");
    put(u"org_3"_s, u"getDetails"_s, "{}");
    QCOMPARE(files().size(), 3);
    m_store->keepOnly({u"../../org 2"_s, QString()});
    restart();
    QVERIFY_RESULT(find(u"../../org 2"_s, u"getDetails"_s));
    QCOMPARE(files().size(), 1);
}

void LastKnownTest::anAnswerThatIsTooLongIsNotKept()
{
    const QByteArray text(LastKnown::largestAnswer, 'a');
    put(u"org_1"_s, u"listIdps"_s, "{\"a\":\"" + text + "\"}");
    put(u"org_1"_s, u"listDomains"_s, "not JSON");
    QCOMPARE(files(), QStringList());
}

void LastKnownTest::theOldestGoWhenThereIsTooMuch()
{
    const LastKnown::Owner mara{u"auth0|mara"_s, {}};
    QVERIFY_RESULT(test::await(m_store->claim(u"org_1"_s, mara, true)));
    const QByteArray text(LastKnown::largestAnswer - 100, 'a');
    for (int index = 0; index < 10; ++index) {
        put(u"org_1"_s, QString(u"key"_s + QString::number(index)), "{\"a\":\"" + text + "\"}");
        QTest::qWait(15); // files are told apart by their time
    }
    QVERIFY(files().size() < 10);
    QVERIFY_RESULT(find(u"org_1"_s, u"key9"_s));
    QVERIFY(find(u"org_1"_s, u"key0"_s).errorAs<NotFound>());
    QVERIFY_RESULT(test::await(m_store->owner(u"org_1"_s))); // the oldest of all
}

ORGDESK_TEST(LastKnownTest)
#include "LastKnownTest.moc"
