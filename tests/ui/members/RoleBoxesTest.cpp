#include "ui/members/RoleBoxes.h"

#include "support/TestRegistry.h"
#include "ui/members/MembersSide.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

class RoleBoxesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongRoleLeavesTheCountWhole()
    {
        MembersSide side(u"Fieldnote"_s);
        side.setRoles({{u"rol_long"_s, u"Administrator of all depots and warehouses"_s, {}},
                       {u"rol_viewer"_s, u"Viewer"_s, {}}});
        side.setPeople({person(u"bo"_s), person(u"carla"_s)});
        side.resize(244, 480);
        side.show();
        const auto *room = side.findChild<QScrollArea *>(u"members.side.roles"_s)->viewport();
        for (const QString &role : {u"rol_long"_s, u"rol_viewer"_s}) {
            auto *box = side.findChild<QCheckBox *>(u"members.side.role[%1]"_s.arg(role));
            const auto *count = box->parentWidget()->findChild<QLabel *>();
            QCOMPARE(count->text(), u"none"_s);
            const QRect place(count->mapTo(room, QPoint()), count->size());
            QVERIFY2(room->rect().contains(place), qPrintable(role));
            QVERIFY(count->width() >= count->sizeHint().width());
            QVERIFY(
                box->toolTip().contains(role == "rol_long"_L1 ? "Administrator"_L1 : "Viewer"_L1));
        }
    }

    void rolesThatComeLateHaveTheirRoom()
    {
        MembersSide side(u"Fieldnote"_s);
        side.setPeople({person(u"bo"_s), person(u"carla"_s)});
        side.show();
        QVERIFY(QTest::qWaitForWindowExposed(&side));
        side.setRoles({{u"rol_lead"_s, u"Lead"_s, {}}, {u"rol_viewer"_s, u"Viewer"_s, {}}});
        const auto *room = side.findChild<QScrollArea *>(u"members.side.roles"_s);
        const auto *box = side.findChild<QCheckBox *>(u"members.side.role[rol_lead]"_s);
        QVERIFY(room->minimumHeight() >= 2 * box->sizeHint().height());
    }

private:
    static PersonPtr person(const QString &id)
    {
        auto one = std::make_shared<Person>();
        one->id = id;
        one->title = id;
        return one;
    }
};

ORGDESK_TEST(RoleBoxesTest)

#include "RoleBoxesTest.moc"
