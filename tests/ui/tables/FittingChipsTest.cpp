#include "ui/tables/FittingChips.h"

#include "support/TestRegistry.h"
#include "ui/common/Chip.h"
#include "ui/tables/Cell.h"
#include "ui/tables/ColumnTable.h"
#include "ui/tables/TableView.h"

#include <QTest>

using namespace orgdesk::ui;
using namespace Qt::StringLiterals;

namespace {

int wide(const QStringList &chips)
{
    int width = 0;
    for (const QString &chip : chips)
        width += Chip::sizeOf(chip).width() + (width > 0 ? chipSpacing : 0);
    return width;
}

const QStringList &threeRoles()
{
    static const QStringList roles{u"Dispatcher"_s, u"Planner"_s, u"Viewer"_s};
    return roles;
}

} // namespace

class FittingChipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreShownWhereThereIsRoom()
    {
        QCOMPARE(fittingChips(threeRoles(), wide(threeRoles())), threeRoles());
    }

    void whatDoesNotFitIsCounted()
    {
        const int width = wide(threeRoles()) - 1;
        const QStringList shown = fittingChips(threeRoles(), width);
        QCOMPARE(shown, (QStringList{u"Dispatcher"_s, u"Planner"_s, u"+1"_s}));
        QVERIFY(wide(shown) <= width);
    }

    void aCountThatIsThereGoesOn()
    {
        const QStringList given{u"Dispatcher"_s, u"Planner"_s, u"+3…"_s};
        QCOMPARE(fittingChips(given, wide({u"Dispatcher"_s, u"+4…"_s})),
                 (QStringList{u"Dispatcher"_s, u"+4…"_s}));
    }

    void aNameThatIsTooLongIsShortened()
    {
        const QString name = u"Administrator of the whole organization"_s;
        const QStringList alone = fittingChips({name}, 120);
        QCOMPARE(alone.size(), 1);
        QVERIFY(alone.constFirst().startsWith(u"Admin"_s) && alone.constFirst().endsWith(u'…'));
        QVERIFY(wide(alone) <= 120);
        const QStringList two = fittingChips({name, u"Viewer"_s}, 120);
        QCOMPARE(two.size(), 2);
        QVERIFY(two.constFirst().endsWith(u'…'));
        QCOMPARE(two.constLast(), u"+1"_s);
        QVERIFY(wide(two) <= 120);
    }

    void aLongRoleIsPaintedInItsColumn()
    {
        const auto paintedWith = [](const QString &role) {
            ColumnTable<QString> model(
                {Column<QString>(
                    u"roles"_s, u"Roles"_s, [](const QString &one) { return one; },
                    [](const QString &one) {
                        Cell cell;
                        cell.look = Cell::Look::Chips;
                        cell.chips = QStringList{one};
                        cell.chips.removeAll(QString());
                        return cell;
                    })},
                [](const QString &) { return u"row"_s; });
            model.replaceAll({role});
            TableView view;
            view.setModel(&model);
            view.resize(150, 120);
            view.show();
            return view.viewport()->grab().toImage();
        };
        QVERIFY(paintedWith(u"Administrator of the whole organization"_s) != paintedWith({}));
    }
};

ORGDESK_TEST(FittingChipsTest)

#include "FittingChipsTest.moc"
