// What Qt itself costs to show text: a QMainWindow with one table of 10,000 rows and nothing else.
// The start-up benchmark compares `orgdesk --sandbox` with this program.

#include <QAbstractTableModel>
#include <QApplication>
#include <QMainWindow>
#include <QTableView>

namespace {

class Rows final : public QAbstractTableModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : 10'000;
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : 8;
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return QStringLiteral("Row %1, column %2").arg(index.row()).arg(index.column());
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    Rows rows;
    QMainWindow window;
    auto *table = new QTableView(&window);
    table->setModel(&rows);
    window.setCentralWidget(table);
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
