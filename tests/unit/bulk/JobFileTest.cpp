#include "bulk/JobFile.h"

#include "bulk/BulkJobs.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using State = BulkItem::State;

class JobFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobComesBackAsItWas();
    void everyPrefixOfAFileIsAJobOrDamaged();
    void whatIsMarkedIsThereAfterARestart();
    void aDamagedFileIsSetAsideAndSaid_data();
    void aDamagedFileIsSetAsideAndSaid();
    void nothingIsAddedBehindALineThatWasCutOff();
    void filesArePrivate();
    void aDiscardedJobLeavesNothing();
    void noFormulaReachesASpreadsheet();

private:
    [[nodiscard]] QString fileOf(const BulkJob &job) const
    {
        return m_folder->filePath(u"jobs/org_1/%1.jsonl"_s.arg(job.id));
    }
    void write(const BulkJob &job, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(fileOf(job)).path()));
        QFile file(fileOf(job));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    const std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

static BulkJob sample()
{
    BulkJob job;
    job.id = BulkJob::newId();
    job.organizationId = u"org_1"_s;
    job.userId = u"auth0|mara"_s;
    job.started = QDateTime(QDate(2026, 11, 29), QTime(22, 0, 1), Qt::UTC);
    job.invitation.providerId = u"con_okta"_s;
    job.invitation.roleIds = {u"rol_1"_s};
    job.invitation.inviterName = u"Mara „M“ Lindqvist"_s;
    job.invitation.lifetimeSeconds = 86'400;
    job.idsBefore = {u"uinv_old"_s};
    job.items = {{u"ada@x.example"_s, {}, {}, {}, State::Waiting, {}},
                 {u"bo@x.example"_s,
                  u"Bo"_s,
                  {u"rol_1"_s},
                  {u"rol_2"_s},
                  State::Failed,
                  u"not a line\nbut two"_s},
                 {u"cy@x.example"_s, {}, {}, {}, State::Sending, {}}};
    return job;
}

static QByteArray bytesOf(const BulkJob &job)
{
    return JobFile::whole(job) + '\n';
}

void JobFileTest::aJobComesBackAsItWas()
{
    const BulkJob job = sample();
    const Result<BulkJob> again = JobFile::parse(bytesOf(job));
    QVERIFY_RESULT(again);
    QCOMPARE(again->id, job.id);
    QCOMPARE(again->kind, job.kind);
    QCOMPARE(again->userId, job.userId);
    QCOMPARE(again->started, job.started);
    QCOMPARE(again->idsBefore, job.idsBefore);
    QCOMPARE(again->invitation.inviterName, job.invitation.inviterName);
    QCOMPARE(again->invitation.roleIds, job.invitation.roleIds);
    QCOMPARE(again->invitation.lifetimeSeconds, job.invitation.lifetimeSeconds);
    QVERIFY(again->items == job.items);
    BulkJob revoke = job;
    revoke.kind = BulkJob::Kind::Revoke;
    revoke.idsBefore.reset();
    const Result<BulkJob> second = JobFile::parse(bytesOf(revoke));
    QVERIFY_RESULT(second);
    QCOMPARE(second->kind, BulkJob::Kind::Revoke);
    QVERIFY(!second->idsBefore);
}

//! Wherever the program ends while it writes: a change happened or it did not.
void JobFileTest::everyPrefixOfAFileIsAJobOrDamaged()
{
    BulkJob job = sample();
    const QByteArray head = bytesOf(job);
    const QByteArray line = JobFile::line({{0}, State::Sending, {}});
    for (qsizetype length = 0; length < head.size(); ++length)
        QVERIFY(!JobFile::parse(head.left(length)));
    for (qsizetype length = 0; length < line.size(); ++length) {
        const Result<BulkJob> cut = JobFile::parse(head + line.left(length));
        QVERIFY_RESULT(cut);
        QCOMPARE(cut->items.at(0).state, State::Waiting);
    }
    const Result<BulkJob> all = JobFile::parse(head + line);
    QVERIFY_RESULT(all);
    QCOMPARE(all->items.at(0).state, State::Sending);
}

void JobFileTest::whatIsMarkedIsThereAfterARestart()
{
    const BulkJob job = sample();
    {
        BulkJobs jobs(m_folder->filePath(u"jobs"_s));
        QVERIFY_RESULT(await(jobs.put(job)));
        QVERIFY_RESULT(await(jobs.mark(
            job.id, {{{0}, State::Done, {}}, {{2}, State::Unknown, u"The answer got lost"_s}})));
    }
    BulkJobs jobs(m_folder->filePath(u"jobs"_s));
    QVERIFY_RESULT(await(jobs.load()));
    QCOMPARE(jobs.idsOf(u"org_1"_s, u"auth0|mara"_s), QStringList{job.id});
    QVERIFY(jobs.idsOf(u"org_1"_s, u"auth0|other"_s).isEmpty());
    QVERIFY(jobs.idsOf(u"org_2"_s, u"auth0|mara"_s).isEmpty());
    const BulkJob *again = jobs.find(job.id);
    QCOMPARE(again->items.at(0).state, State::Done);
    QCOMPARE(again->items.at(1).state, State::Failed);
    QCOMPARE(again->items.at(2).reason, u"The answer got lost"_s);
    QVERIFY(again->isOver());
    QVERIFY_RESULT(await(jobs.remove(job.id)));
}

void JobFileTest::aDamagedFileIsSetAsideAndSaid_data()
{
    const QByteArray head = bytesOf(sample());
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("no object") << QByteArray("[]\n");
    QTest::newRow("half a head") << QByteArray(head.left(head.size() / 2) + '\n');
    QTest::newRow("no items") << QByteArray(
        R"({"id":"1","kind":"invite","organization_id":"org_1","user_id":"u","items":[]})"
        "\n");
    QTest::newRow("another kind") << QByteArray(head).replace("\"invite\"", "\"remove\"");
    QTest::newRow("another state") << QByteArray(head).replace("\"waiting\"", "\"later\"");
    QTest::newRow("a change in the middle")
        << QByteArray(head + "{\"items\":[0],\"sta" + '\n' + JobFile::line({{1}, State::Done, {}}));
    QTest::newRow("an item that is not there")
        << QByteArray(head + JobFile::line({{3}, State::Done, {}}));
    QTest::newRow("an item before the first")
        << QByteArray(head + JobFile::line({{-1}, State::Done, {}}));
}

void JobFileTest::aDamagedFileIsSetAsideAndSaid()
{
    QFETCH(QByteArray, bytes);
    BulkJob job = sample();
    write(job, bytes);
    BulkJobs jobs(m_folder->filePath(u"jobs"_s));
    QList<Error> problems;
    connect(&jobs, &BulkJobs::damaged, this,
            [&problems](const Error &error) { problems << error; });
    QVERIFY_RESULT(await(jobs.load()));
    QCOMPARE(problems.size(), 1);
    QVERIFY(!jobs.find(job.id));
    QVERIFY(!QFile::exists(fileOf(job)));
    QVERIFY(QFile::remove(fileOf(job) + u".damaged"_s));
}

void JobFileTest::nothingIsAddedBehindALineThatWasCutOff()
{
    const BulkJob job = sample();
    write(job, bytesOf(job) + "{\"items\":[0],\"st");
    const QByteArray line = JobFile::line({{0}, State::Done, {}});
    QVERIFY(JobFile::append(fileOf(job), line).errorAs<FileError>());
    BulkJobs jobs(m_folder->filePath(u"jobs"_s));
    QVERIFY_RESULT(await(jobs.load()));
    QVERIFY_RESULT(await(jobs.put(*jobs.find(job.id)))); // as a resumed run does
    QVERIFY_RESULT(JobFile::append(fileOf(job), line));
    QVERIFY_RESULT(await(jobs.remove(job.id)));
}

void JobFileTest::filesArePrivate()
{
    const BulkJob job = sample();
    BulkJobs jobs(m_folder->filePath(u"jobs"_s));
    QVERIFY_RESULT(await(jobs.put(job)));
    QVERIFY_RESULT(await(jobs.mark(job.id, {{{0}, State::Done, {}}})));
    const QFileInfo file(fileOf(job));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(QFileInfo(file.path()).permissions() & (QFile::ExeGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY_RESULT(await(jobs.remove(job.id)));
}

void JobFileTest::aDiscardedJobLeavesNothing()
{
    const BulkJob job = sample();
    BulkJobs jobs(m_folder->filePath(u"jobs"_s));
    QVERIFY_RESULT(await(jobs.put(job)));
    QVERIFY(QFile::exists(fileOf(job)));
    QVERIFY_RESULT(await(jobs.remove(job.id)));
    QVERIFY(!QFile::exists(fileOf(job)));
    // What still comes of it brings nothing back.
    QVERIFY(!await(jobs.mark(job.id, {{{0}, State::Done, {}}})));
    QVERIFY(!QFile::exists(fileOf(job)));
}

void JobFileTest::noFormulaReachesASpreadsheet()
{
    BulkJob job = sample();
    job.items = {{u"=cmd|'/c calc'!A1@x.example"_s, {}, {}, {}, State::Failed, u"-1\"+1"_s}};
    QCOMPARE(bulkCsv(job),
             "\xEF\xBB\xBFitem,name,state,reason\r\n"
             "\"'=cmd|'/c calc'!A1@x.example\",\"\",\"failed\",\"'-1\"\"+1\"\r\n");
}

ORGDESK_TEST(JobFileTest)

#include "JobFileTest.moc"
