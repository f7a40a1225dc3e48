#include "ui/members/PeopleModel.h"

#include "core/SearchText.h"
#include "support/TestRegistry.h"
#include "ui/members/PeopleTable.h"
#include "ui/tables/Cell.h"
#include "ui/tables/TableView.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

class PeopleModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAreSortedByNameAsTheLanguageDoesIt();
    void searchNeedsEveryWordInNameOrEmail();
    void searchForgivesAccents();
    void filtersOfRoleAndProviderNarrowIt();
    void pagesAreMergedIntoTheOrder();
    void theSamePersonOnAnotherPageIsUpdated();
    void marksStayWhenFilteredOut();
    void removingKeepsTheOrderOfTheOthers();
    void manyAreFilteredOnAWorkerWithTheSameResult();
    void manyAreChangedInOneStep();
    void manyAreRemovedInOneStep();
    void whatTakesItsPlaceKeepsTheRows();
    void whatIsRemovedWhileAWorkerSortsDoesNotComeBack();
    void theCurrentRowStaysWhenThePagesArrive();
    void theKeyboardMarks();
    void theBoxInTheHeaderMarksAllThatAreShown();
};

static Person person(const QString &name, const QStringList &roles = {},
                     const QString &way = u"okta"_s)
{
    Member member;
    member.id = u"auth0|"_s + name;
    member.name = name;
    member.email = name.section(u' ', 0, 0).toLower() + u"@halden.example"_s;
    member.rolesKnown = true;
    for (const QString &role : roles)
        member.roles << MemberRole{role, role, {}};
    return personOf(member, way, way);
}

static QList<Person> people(int from, int to)
{
    QList<Person> many;
    for (int index = from; index < to; ++index) {
        // Not in the order of their names.
        many << person(u"Person %1"_s.arg((index * 7919) % 100'003, 6, 10, QLatin1Char('0')),
                       {index % 3 == 0 ? u"planner"_s : u"viewer"_s});
    }
    return many;
}

static QStringList names(const PeopleModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown << model.index(row, PeopleModel::Name).data().toString();
    return shown;
}

static PeopleFilter words(const QString &text)
{
    PeopleFilter filter;
    filter.words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    return filter;
}

void PeopleModelTest::peopleAreSortedByNameAsTheLanguageDoesIt()
{
    PeopleModel model;
    QAbstractItemModelTester tester(&model);
    model.replaceAll({person(u"bo"_s), person(u"Åsa"_s), person(u"Carla"_s), person(u"Aino"_s)});
    QCOMPARE(names(model), QStringList({u"Aino"_s, u"Åsa"_s, u"bo"_s, u"Carla"_s}));
    model.sort(PeopleModel::Name, Qt::DescendingOrder);
    QCOMPARE(names(model).first(), u"Carla"_s);
}

void PeopleModelTest::searchNeedsEveryWordInNameOrEmail()
{
    PeopleModel model;
    QAbstractItemModelTester tester(&model);
    model.replaceAll({person(u"Ada Vos"_s), person(u"Bo Sandahl"_s)});
    model.setFilter(words(u"VOS ada@"_s));
    QCOMPARE(names(model), QStringList{u"Ada Vos"_s});
    model.setFilter(words(u"vos bo"_s));
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 2);
}

void PeopleModelTest::searchForgivesAccents()
{
    PeopleModel model;
    model.replaceAll({person(u"Jürgen Müller"_s), person(u"Bo Sandahl"_s)});
    model.setFilter(words(u"muller"_s));
    QCOMPARE(names(model), QStringList{u"Jürgen Müller"_s});
    model.setFilter(words(u"MÜLLER jurgen"_s));
    QCOMPARE(names(model), QStringList{u"Jürgen Müller"_s});
}

void PeopleModelTest::filtersOfRoleAndProviderNarrowIt()
{
    PeopleModel model;
    model.replaceAll({person(u"Ada"_s, {u"planner"_s}), person(u"Bo"_s, {}, u"auth0"_s),
                      person(u"Cy"_s, {u"viewer"_s}, u"auth0"_s)});
    PeopleFilter filter;
    filter.roleId = u"planner"_s;
    model.setFilter(filter);
    QCOMPARE(names(model), QStringList{u"Ada"_s});
    filter.roleId = PeopleFilter::noRole;
    model.setFilter(filter);
    QCOMPARE(names(model), QStringList{u"Bo"_s});
    filter.roleId.clear();
    filter.wayKey = u"auth0"_s;
    model.setFilter(filter);
    QCOMPARE(names(model), QStringList({u"Bo"_s, u"Cy"_s}));
}

void PeopleModelTest::pagesAreMergedIntoTheOrder()
{
    PeopleModel model;
    QAbstractItemModelTester tester(&model);
    model.replaceAll({person(u"Ada"_s), person(u"Eva"_s)});
    model.append({person(u"Bo"_s), person(u"Fay"_s), person(u"Abe"_s)});
    QCOMPARE(names(model), QStringList({u"Abe"_s, u"Ada"_s, u"Bo"_s, u"Eva"_s, u"Fay"_s}));
}

void PeopleModelTest::theSamePersonOnAnotherPageIsUpdated()
{
    PeopleModel model;
    model.replaceAll({person(u"Ada"_s), person(u"Eva"_s)});
    model.append({person(u"Ada"_s, {u"planner"_s})});
    QCOMPARE(model.count(), 2);
    QCOMPARE(model.find(u"auth0|Ada"_s)->roles.size(), 1);
}

void PeopleModelTest::marksStayWhenFilteredOut()
{
    PeopleModel model;
    model.replaceAll({person(u"Ada"_s), person(u"Bo"_s)});
    QSignalSpy marks(&model, &PeopleModel::marksChanged);
    model.setMarked(u"auth0|Ada"_s, true);
    model.setFilter(words(u"bo"_s));
    model.setAllMarked(true);
    QCOMPARE(model.markedCount(), 2);
    model.setAllMarked(false); // of those that are shown
    QCOMPARE(model.marked().size(), 1);
    QCOMPARE(model.marked().constFirst()->title, u"Ada"_s);
    model.replaceAll({person(u"Bo"_s)});
    QCOMPARE(model.markedCount(), 0);
    QVERIFY(marks.count() >= 4);
}

void PeopleModelTest::removingKeepsTheOrderOfTheOthers()
{
    PeopleModel model;
    QAbstractItemModelTester tester(&model);
    model.replaceAll({person(u"Cy"_s), person(u"Ada"_s), person(u"Bo"_s)});
    model.remove({u"auth0|Cy"_s});
    QCOMPARE(names(model), QStringList({u"Ada"_s, u"Bo"_s}));
    QCOMPARE(model.rowOf(u"auth0|Bo"_s), 1);
    model.append({person(u"Abe"_s)});
    QCOMPARE(names(model), QStringList({u"Abe"_s, u"Ada"_s, u"Bo"_s}));
}

void PeopleModelTest::manyAreFilteredOnAWorkerWithTheSameResult()
{
    PeopleModel model;
    model.replaceAll(people(0, 1000));
    for (int page = 10; page < 60; ++page)
        model.append(people(page * 100, page * 100 + 100));
    QVERIFY(model.count() > PeopleModel::mostAtOnce);
    QTRY_COMPARE(model.rowCount(), 6000);
    QStringList sorted = names(model);
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(names(model), sorted);
    PeopleFilter filter = words(u"person 00"_s);
    filter.roleId = u"planner"_s;
    QSignalSpy arranged(&model, &PeopleModel::arranged);
    model.setFilter(filter);
    QCOMPARE(arranged.count(), 0); // typing does not wait for it
    QTRY_COMPARE(arranged.count(), 1);
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 1000);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(filter.accepts(*model.personAt(row)));
}

void PeopleModelTest::manyAreChangedInOneStep()
{
    PeopleModel model;
    const QList<Person> all = people(0, 5000);
    model.replaceAll(all);
    QTRY_COMPARE(model.rowCount(), 5000);
    QStringList ids;
    QList<Person> changed = all.mid(0, 500);
    for (Person &one : changed) {
        ids << one.id;
        one.roles.clear();
    }
    const QSignalSpy marks(&model, &PeopleModel::marksChanged);
    const QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy arranged(&model, &PeopleModel::arranged);
    model.setMarked(ids, true);
    model.update(changed);
    QTRY_COMPARE(arranged.count(), 1);
    QCOMPARE(marks.count(), 1);
    QCOMPARE(data.count(), 2);
    QCOMPARE(model.markedCount(), 500);
    QVERIFY(model.find(ids.constLast())->roles.isEmpty());
}

void PeopleModelTest::manyAreRemovedInOneStep()
{
    PeopleModel model;
    QAbstractItemModelTester tester(&model);
    const QList<Person> all = people(0, 5000);
    model.replaceAll(all);
    QTRY_COMPARE(model.rowCount(), 5000);
    model.setAllMarked(true);
    QStringList gone;
    for (int index = 0; index < 5000; index += 10)
        gone << all.at(index).id;
    QPersistentModelIndex kept = model.index(model.rowOf(all.at(1).id), PeopleModel::Name);
    const QSignalSpy marks(&model, &PeopleModel::marksChanged);
    const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy arranged(&model, &PeopleModel::arranged);
    model.remove(gone);
    QCOMPARE(model.rowCount(), 4500);
    QCOMPARE(removals.count(), 1);
    QCOMPARE(marks.count(), 1);
    QCOMPARE(model.markedCount(), 4500);
    QCOMPARE(kept.data().toString(), all.at(1).title);
    QTRY_COMPARE(arranged.count(), 1);
    QStringList sorted = names(model);
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(names(model), sorted);
    QCOMPARE(removals.count(), 1);
}

void PeopleModelTest::whatTakesItsPlaceKeepsTheRows()
{
    PeopleModel model;
    QAbstractItemModelTester tester(&model);
    model.replaceAll({person(u"Cy"_s), person(u"Ada"_s), person(u"Bo"_s)});
    QPersistentModelIndex cy = model.index(2, PeopleModel::Name);
    QPersistentModelIndex ada = model.index(0, PeopleModel::Name);
    model.setMarked({u"auth0|Cy"_s, u"auth0|Ada"_s}, true);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.stage({person(u"Bo"_s)});
    model.stage({person(u"Cy"_s), person(u"Abe"_s)});
    QCOMPARE(model.rowCount(), 3); // nothing has changed yet
    model.update(person(u"Cy"_s, {u"planner"_s}));
    model.showStaged();
    QCOMPARE(names(model), QStringList({u"Abe"_s, u"Bo"_s, u"Cy"_s}));
    QCOMPARE(cy.data().toString(), u"Cy"_s);
    QVERIFY(!ada.isValid());
    QCOMPARE(model.markedCount(), 1);
    QVERIFY(model.find(u"auth0|Cy"_s)->hasRole(u"planner"_s));
    QCOMPARE(resets.count(), 0);
}

void PeopleModelTest::whatIsRemovedWhileAWorkerSortsDoesNotComeBack()
{
    PeopleModel model;
    model.replaceAll(people(0, 5000));
    QTRY_COMPARE(model.rowCount(), 5000);
    model.sort(PeopleModel::LastLogin, Qt::DescendingOrder);
    const QString id = model.personAt(17)->id;
    model.remove({id});
    QTRY_COMPARE(model.rowCount(), 4999);
    QTest::qWait(50);
    QCOMPARE(model.rowCount(), 4999);
    QCOMPARE(model.rowOf(id), -1);
}

void PeopleModelTest::theCurrentRowStaysWhenThePagesArrive()
{
    PeopleTable table;
    table.resize(800, 400);
    table.show();
    table.model()->replaceAll(people(0, 100));
    table.view()->setCurrentIndex(table.model()->index(40, 0));
    const QString current = table.currentId();
    table.model()->append(people(100, 3000));
    QTRY_COMPARE(table.model()->rowCount(), 3000);
    QCOMPARE(table.currentId(), current);
    QVERIFY(table.view()->currentIndex().row() > 40);
}

void PeopleModelTest::theKeyboardMarks()
{
    PeopleTable table;
    table.resize(800, 400);
    table.show();
    table.model()->replaceAll({person(u"Ada"_s), person(u"Bo"_s), person(u"Cy"_s)});
    table.view()->setCurrentIndex(table.model()->index(0, 0));
    table.view()->setFocus();
    QTest::keyClick(table.view(), Qt::Key_Space);
    QVERIFY(table.model()->isMarked(u"auth0|Ada"_s));
    QTest::keyClick(table.view(), Qt::Key_Space);
    QCOMPARE(table.model()->markedCount(), 0);
    QTest::keyClick(table.view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table.model()->markedCount(), 2);
    QTest::keyClick(table.view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table.model()->markedCount(), 3);
}

void PeopleModelTest::theBoxInTheHeaderMarksAllThatAreShown()
{
    PeopleTable table;
    table.model()->replaceAll({person(u"Ada"_s), person(u"Bo"_s)});
    auto *box = table.findChild<QCheckBox *>(u"members.table.all"_s);
    QVERIFY(box);
    table.model()->setMarked(u"auth0|Ada"_s, true);
    QCOMPARE(box->checkState(), Qt::PartiallyChecked);
    box->click();
    QCOMPARE(table.model()->markedCount(), 2);
    QCOMPARE(box->checkState(), Qt::Checked);
    box->click();
    QCOMPARE(table.model()->markedCount(), 0);
}

ORGDESK_TEST(PeopleModelTest)

#include "PeopleModelTest.moc"
