#include "FuzzTargets.h"

#include "support/TestRegistry.h"

#include <QTest>

#include <random>

using namespace orgdesk;

//! Each fuzz target with its seeds and a fixed number of damaged ones. `./dev fuzz NAME` goes on
//! from there, led by coverage.
class FuzzTargetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedSeedsBreakNothing_data();
    void damagedSeedsBreakNothing();
};

void FuzzTargetsTest::damagedSeedsBreakNothing_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const fuzz::Target &target : fuzz::targets())
        QTest::newRow(target.name) << QByteArray(target.name);
    QCOMPARE(fuzz::targets().size(), 9);
}

static QByteArray damagedSeed(QByteArray bytes, std::mt19937 &random)
{
    for (unsigned changes = 1 + random() % 4; changes > 0; --changes) {
        const auto at =
            static_cast<qsizetype>(random() % (static_cast<unsigned>(bytes.size()) + 1));
        switch (random() % 4) {
        case 0:
            bytes.insert(at, static_cast<char>(random()));
            break;
        case 1:
            bytes.remove(at, 1 + static_cast<qsizetype>(random() % 8));
            break;
        case 2:
            bytes.insert(at, bytes.mid(at / 2, 20));
            break;
        default:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(random());
        }
    }
    return bytes;
}

void FuzzTargetsTest::damagedSeedsBreakNothing()
{
    QFETCH(QByteArray, name);
    const fuzz::Target *target = fuzz::targetOf(name);
    QVERIFY(target);
    const QList<QByteArray> seeds = target->seeds();
    QVERIFY(!seeds.isEmpty());
    target->run({});
    for (const QByteArray &seed : seeds)
        target->run(seed);
    std::mt19937 random(20261125);
    constexpr int count = 2000;
    for (int i = 0; i < count; ++i) {
        const auto which = static_cast<qsizetype>(random() % static_cast<unsigned>(seeds.size()));
        target->run(damagedSeed(seeds.at(which), random));
    }
}

ORGDESK_TEST(FuzzTargetsTest)
#include "FuzzTargetsTest.moc"
