#include "ui/tables/ColumnTable.h"

#include "support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace orgdesk::ui;
using namespace Qt::StringLiterals;

namespace {

struct Item
{
    QString id;
    QString name;
};

using Table = ColumnTable<Item>;

std::unique_ptr<Table> makeTable()
{
    Column<Item> menu(u"menu"_s, u"Actions"_s, [](const Item &) { return QString(); });
    menu.cell = [](const Item &) { return Cell::menu(); };
    menu.accessibleText = [](const Item &item) { return QString(u"Actions for "_s + item.name); };
    menu.titleHidden = true;
    return std::make_unique<Table>(
        QList<Column<Item>>{{u"name"_s, u"Name"_s, [](const Item &item) { return item.name; }},
                            menu},
        [](const Item &item) { return item.id; });
}

QStringList idsOf(const Table &table)
{
    QStringList ids;
    for (const Item &item : table.items())
        ids << item.id;
    return ids;
}

} // namespace

class ColumnTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsCellsAndHeadersHaveKeys()
    {
        const auto table = makeTable();
        const QAbstractItemModelTester tester(table.get());
        table->replaceAll({{u"a"_s, u"Anna"_s}, {u"b"_s, u"Ben"_s}});
        const QModelIndex menu = table->index(1, 1);
        QCOMPARE(menu.data(ItemKeyRole).toString(), u"b"_s);
        QCOMPARE(menu.data(Qt::AccessibleTextRole).toString(), u"Actions for Ben"_s);
        QCOMPARE(menu.data(CellRole).value<Cell>(), Cell::menu());
        QCOMPARE(table->headerData(1, Qt::Horizontal, ColumnKeyRole).toString(), u"menu"_s);
        QVERIFY(table->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QCOMPARE(table->headerData(1, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 u"Actions"_s);
        QCOMPARE(table->rowOf(u"b"_s), 1);
        QCOMPARE(table->rowOf(u"z"_s), -1);
    }

    void aReloadKeepsTheSelection()
    {
        const auto table = makeTable();
        table->replaceAll({{u"a"_s, u"Anna"_s}, {u"b"_s, u"Ben"_s}, {u"c"_s, u"Cleo"_s}});
        QItemSelectionModel selection(table.get());
        selection.setCurrentIndex(table->index(1, 0),
                                  QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        QSignalSpy resets(table.get(), &QAbstractItemModel::modelReset);
        table->replaceAll({{u"c"_s, u"Cleo"_s}, {u"d"_s, u"Dora"_s}, {u"b"_s, u"Benjamin"_s}});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(selection.currentIndex().data(ItemKeyRole).toString(), u"b"_s);
        QCOMPARE(selection.currentIndex().data().toString(), u"Benjamin"_s);
        QVERIFY(selection.isRowSelected(2));
    }

    void anyContentCanFollowAnyOther()
    {
        const auto table = makeTable();
        const QAbstractItemModelTester tester(table.get());
        QRandomGenerator random(7); // the same numbers each time
        for (int round = 0; round < 60; ++round) {
            QList<Item> items;
            QStringList wanted;
            for (int i = 0; i < 12; ++i) {
                const QString id = QString::number(random.bounded(15));
                items << Item{id, id};
                if (!wanted.contains(id))
                    wanted << id;
            }
            table->replaceAll(items);
            QCOMPARE(idsOf(*table), wanted);
        }
        table->replaceAll({});
        QCOMPARE(table->rowCount(), 0);
    }

    void manyRowsChangeInOneStep()
    {
        const auto table = makeTable();
        const QAbstractItemModelTester tester(table.get());
        QList<Item> items;
        QStringList keys;
        for (int index = 0; index < 1000; ++index) {
            keys << QString::number(index);
            items << Item{keys.constLast(), u"Row"_s};
        }
        table->replaceAll(items);
        const QSignalSpy data(table.get(), &QAbstractItemModel::dataChanged);
        table->setBusy(keys.mid(100, 300), true);
        QCOMPARE(data.count(), 1);
        QVERIFY(table->index(399, 0).data(BusyRole).toBool());
        QVERIFY(!table->index(400, 0).data(BusyRole).toBool());
        const QSignalSpy removals(table.get(), &QAbstractItemModel::rowsRemoved);
        table->replaceAll(items.mid(500));
        QCOMPARE(removals.count(), 1);
        QCOMPARE(table->rowOf(u"501"_s), 1);
        table->replaceAll({});
        QCOMPARE(removals.count(), 2);
        QCOMPARE(table->rowOf(u"501"_s), -1);
    }

    void aTitleCanChange()
    {
        const auto table = makeTable();
        const QSignalSpy headers(table.get(), &QAbstractItemModel::headerDataChanged);
        table->setColumnTitle(u"name"_s, u"Names"_s);
        table->setColumnTitle(u"name"_s, u"Names"_s);
        QCOMPARE(headers.count(), 1);
        QCOMPARE(table->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Names"_s);
    }

    void oneRowCanBeReplacedAddedAndRemoved()
    {
        const auto table = makeTable();
        const QAbstractItemModelTester tester(table.get());
        table->upsert({u"a"_s, u"Anna"_s});
        table->upsert({u"b"_s, u"Ben"_s});
        table->upsert({u"a"_s, u"Annabel"_s});
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->find(u"a"_s)->name, u"Annabel"_s);
        table->setBusy(u"b"_s, true);
        QVERIFY(table->index(1, 0).data(BusyRole).toBool());
        table->remove(u"a"_s);
        table->remove(u"a"_s);
        QCOMPARE(idsOf(*table), QStringList{u"b"_s});
        QVERIFY(!table->find(u"a"_s));
    }
};

ORGDESK_TEST(ColumnTableTest)

#include "ColumnTableTest.moc"
