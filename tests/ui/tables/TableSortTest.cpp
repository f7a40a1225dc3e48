#include "ui/tables/TableSort.h"

#include "support/TestRegistry.h"
#include "ui/tables/ColumnTable.h"

#include <QTest>

using namespace orgdesk::ui;
using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString name;
    int health = 0;
};

} // namespace

class TableSortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Column<Entry> health(u"health"_s, u"Health"_s, [](const Entry &) { return QString(); });
        health.sortKey = [](const Entry &entry) { return QVariant(entry.health); };
        m_table = std::make_unique<ColumnTable<Entry>>(
            QList<Column<Entry>>{
                {u"name"_s, u"Name"_s, [](const Entry &entry) { return entry.name; }}, health},
            [](const Entry &entry) { return entry.name; });
        m_table->replaceAll(
            {{u"rail 10"_s, 1}, {u"Depot"_s, 0}, {u"Rail 9"_s, 1}, {u"apple"_s, 2}});
        m_sort.setSourceModel(m_table.get());
    }

    void tiesAreSortedByNameInBothDirections()
    {
        m_sort.sort(1);
        QCOMPARE(names(), (QStringList{u"Depot"_s, u"Rail 9"_s, u"rail 10"_s, u"apple"_s}));
        m_sort.sort(1, Qt::DescendingOrder);
        QCOMPARE(names(), (QStringList{u"apple"_s, u"Rail 9"_s, u"rail 10"_s, u"Depot"_s}));
    }

    void namesSortAsPeopleExpect()
    {
        m_sort.sort(0);
        QCOMPARE(names(), (QStringList{u"apple"_s, u"Depot"_s, u"Rail 9"_s, u"rail 10"_s}));
        QCOMPARE(m_sort.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 u"Name, sorted ascending"_s);
    }

    //! What a row is sorted by is kept, and must follow each kind of change.
    void theOrderFollowsWhatChanges()
    {
        m_sort.sort(1);
        m_table->upsert({u"apple"_s, -1});
        QCOMPARE(names(), (QStringList{u"apple"_s, u"Depot"_s, u"Rail 9"_s, u"rail 10"_s}));
        m_table->upsert({u"Rail 5"_s, 0});
        m_table->remove(u"apple"_s);
        QCOMPARE(names(), (QStringList{u"Depot"_s, u"Rail 5"_s, u"Rail 9"_s, u"rail 10"_s}));
        // Removes, moves and inserts, and changes what is there.
        m_table->replaceAll({{u"Rail 9"_s, 3}, {u"Bell"_s, 2}, {u"Depot"_s, 4}, {u"Rail 5"_s, 1}});
        QCOMPARE(names(), (QStringList{u"Rail 5"_s, u"Bell"_s, u"Rail 9"_s, u"Depot"_s}));
        m_sort.sort(0);
        QCOMPARE(names(), (QStringList{u"Bell"_s, u"Depot"_s, u"Rail 5"_s, u"Rail 9"_s}));
        m_sort.sort(1, Qt::DescendingOrder);
        QCOMPARE(names(), (QStringList{u"Depot"_s, u"Rail 9"_s, u"Bell"_s, u"Rail 5"_s}));
    }

    void searchForgivesCaseAndAccents()
    {
        m_table->replaceAll({{u"Zürich"_s, 0}, {u"Øresund"_s, 0}, {u"Strasse"_s, 0}});
        m_sort.setSearch(u"ZURICH"_s);
        QCOMPARE(names(), QStringList{u"Zürich"_s});
        m_sort.setSearch(u"zürich"_s);
        QCOMPARE(names(), QStringList{u"Zürich"_s});
        m_sort.setSearch(u"ore"_s);
        QCOMPARE(names(), QStringList{u"Øresund"_s});
        m_sort.setSearch(u"straße"_s);
        QCOMPARE(names(), QStringList{u"Strasse"_s});
        m_sort.setSearch({});
    }

    void searchWantsEveryWordAndTheConditionToo()
    {
        m_sort.setSearch(u"  RAIL 1 "_s);
        QCOMPARE(names(), QStringList{u"rail 10"_s});
        m_sort.setSearch({});
        m_sort.setCondition([](const QString &key) { return key == u"Depot"_s; });
        QCOMPARE(names(), QStringList{u"Depot"_s});
        m_sort.setCondition(nullptr);
        QCOMPARE(m_sort.rowCount(), 4);
    }

private:
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_sort.rowCount(); ++row)
            all << m_sort.index(row, 0).data().toString();
        return all;
    }

    std::unique_ptr<ColumnTable<Entry>> m_table;
    TableSort m_sort;
};

ORGDESK_TEST(TableSortTest)

#include "TableSortTest.moc"
