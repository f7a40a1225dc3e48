#include "ui/dialogs/SignInTestTable.h"

#include "ui/common/Card.h"
#include "ui/tables/ColumnTable.h"
#include "ui/tables/TableView.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct TestTableText
{
    Q_DECLARE_TR_FUNCTIONS(TestTableText)
};

constexpr int mostRows = 8; // then it scrolls

QString outcomeWord(const TestedAttribute &one)
{
    if (!one.isWanted)
        return TestTableText::tr("Not asked for");
    if (one.hasCome)
        return TestTableText::tr("Received");
    return one.isRequired ? TestTableText::tr("Missing, required") : TestTableText::tr("Missing");
}

Cell outcomeCell(const TestedAttribute &one)
{
    if (!one.isWanted)
        return Cell::health(outcomeWord(one), Tone::Info);
    if (one.hasCome)
        return Cell::health(outcomeWord(one), Tone::Success);
    return Cell::health(outcomeWord(one), one.isRequired ? Tone::Danger : Tone::Warning);
}

QList<Column<TestedAttribute>> testedColumns(const QString &vendor)
{
    using Item = TestedAttribute;
    Column<Item> label(u"label"_s, TestTableText::tr("Attribute"),
                       [](const Item &one) { return one.label; });
    label.cell = [](const Item &one) { return Cell::plain(one.label, Tone::Normal); };
    Column<Item> name(u"name"_s, TestTableText::tr("Name at %1").arg(vendor),
                      [](const Item &one) { return one.name; });
    name.cell = [](const Item &one) {
        Cell cell = Cell::plain(one.name, Tone::Normal);
        cell.mono = true;
        return cell;
    };
    Column<Item> value(u"value"_s, TestTableText::tr("Value"),
                       [](const Item &one) { return one.value; });
    Column<Item> outcome(u"outcome"_s, TestTableText::tr("Result"), outcomeWord);
    outcome.cell = outcomeCell;
    return {label, name, value, outcome};
}

} // namespace

QWidget *signInTestTable(const QList<TestedAttribute> &tested, const QString &vendor)
{
    auto *table = new TableView;
    table->setObjectName("dialog.signInTest.table"_L1);
    table->setAccessibleName(TestTableText::tr("Received attributes"));
    auto *model = new ColumnTable<TestedAttribute>(
        testedColumns(vendor),
        [](const TestedAttribute &one) { return QString("attribute:"_L1 + one.name); }, table);
    table->setCompact(true);
    table->setModel(model);
    model->replaceAll(tested);
    table->setColumnSizing(u"value"_s, 2, 120);
    table->setColumnSizing(u"outcome"_s, 0, 60);
    if (tested.size() <= mostRows)
        table->setFitsContents(true);
    else
        table->setMinimumHeight(mostRows * 36 + 32);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(table);
    return card;
}

} // namespace orgdesk::ui
