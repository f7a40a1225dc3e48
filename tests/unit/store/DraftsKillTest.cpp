#include "core/Clock.h"
#include "store/Drafts.h"
#include "support/TestRegistry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace orgdesk;

namespace {

constexpr auto folderVariable = "ORGDESK_TYPIST_FOLDER";
constexpr qint64 mostLost = 1000; // milliseconds of typing

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

//! One process that types, and what it said about that.
struct Typist
{
    QTemporaryDir folder;
    QProcess process;
    qint64 killAt = 0;
    qint64 killed = 0;
};

struct Typed
{
    int number = 0;
    qint64 at = 0;
};

} // namespace

// Types into a draft until somebody ends it: a process of DraftsKillTest.
class DraftsTypistTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void types()
    {
        const QString folder = qEnvironmentVariable(folderVariable);
        if (folder.isEmpty())
            QSKIP("a part of DraftsKillTest");
        SystemClock clock;
        Drafts drafts(folder, clock);
        for (int number = 1;; ++number) {
            Draft draft;
            draft.id = u"draft-1"_s;
            draft.kind = u"provider"_s;
            draft.organizationId = u"org_halden"_s;
            draft.values.insert(u"typed"_s, QString::number(number));
            draft.values.insert(u"long"_s, QString(number % 4000, u'x'));
            drafts.put(draft);
            std::printf("typed %d %lld\n", number, static_cast<long long>(now()));
            std::fflush(stdout);
            QTest::qWait(7);
        }
    }
};

// kill -9 at any moment of typing: no file is damaged, and at most a second of typing is lost.
class DraftsKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atAnyMoment();

private:
    static void start(Typist &typist);
    static QList<Typed> typedBy(Typist &typist);
    void judge(Typist &typist);

    const bool m_isLong = !qEnvironmentVariable("ORGDESK_LONG").isEmpty();
    int m_withDraft = 0;
    qint64 m_mostLost = 0;
};

void DraftsKillTest::start(Typist &typist)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(folderVariable), typist.folder.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    typist.process.setProcessEnvironment(environment);
    typist.process.start(QCoreApplication::applicationFilePath(), {u"DraftsTypistTest"_s});
}

QList<Typed> DraftsKillTest::typedBy(Typist &typist)
{
    QList<Typed> typed;
    const QList<QByteArray> lines = typist.process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3 && words.first() == "typed")
            typed << Typed{words.at(1).toInt(), words.at(2).toLongLong()};
    }
    return typed;
}

void DraftsKillTest::judge(Typist &typist)
{
    const QList<Typed> typed = typedBy(typist);
    SystemClock clock;
    const Drafts drafts(typist.folder.path(), clock);
    QVERIFY2(drafts.problems().isEmpty(), "a damaged file");
    const QList<Draft> found = drafts.all(u"org_halden"_s);
    QVERIFY(found.size() <= 1);
    const int kept = found.isEmpty() ? 0 : found.first().values.value(u"typed"_s).toInt();
    if (!found.isEmpty()) {
        ++m_withDraft;
        QCOMPARE(found.first().values.value(u"long"_s), QString(kept % 4000, u'x'));
    }
    for (const Typed &one : typed) {
        if (one.number > kept)
            m_mostLost = qMax(m_mostLost, typist.killed - one.at);
    }
}

void DraftsKillTest::atAnyMoment()
{
    const int kills = m_isLong ? 200 : 24;
    constexpr int together = 4;
    for (int done = 0; done < kills; done += together) {
        std::vector<std::unique_ptr<Typist>> typists;
        for (int i = 0; i < together; ++i) {
            typists.push_back(std::make_unique<Typist>());
            start(*typists.back());
        }
        for (const auto &typist : typists) {
            QVERIFY(typist->process.waitForReadyRead(30'000));
            typist->killAt = now() + QRandomGenerator::global()->bounded(1800);
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            std::all_of(typists.begin(), typists.end(),
                        [](const std::unique_ptr<Typist> &typist) {
                            if (typist->killed == 0 && now() >= typist->killAt) {
                                typist->killed = now();
                                typist->process.kill();
                            }
                            return typist->process.state() == QProcess::NotRunning;
                        }),
            60'000);
        for (const auto &typist : typists)
            judge(*typist);
    }
    qInfo("%d kills, %d with a draft on disk, at most %lld ms of typing lost", kills, m_withDraft,
          static_cast<long long>(m_mostLost));
    QVERIFY(m_withDraft > kills / 3);
    if (m_isLong) // a figure of a quiet machine
        QVERIFY(m_mostLost <= mostLost);
}

ORGDESK_TEST(DraftsTypistTest)
ORGDESK_TEST(DraftsKillTest)

#include "DraftsKillTest.moc"
