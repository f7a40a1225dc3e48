#include "MembersTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/NoteFrame.h"
#include "ui/members/PeopleTable.h"
#include "ui/tables/TableView.h"

#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::MembersTenant;

// Changing roles and removing people: progress, partial failure, and the guard against locking
// oneself out.
class MembersRolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void boxesShowHowManyHaveTheRole();
    void onePersonAfterTheOtherIsChanged();
    void aPartialFailureNamesWhoAndWhy();
    void rolesBeyondTheFirstTenAreReadOnSelection();
    void aMissingPermissionLocksTheBoxes();
    void takingOnesOwnLastRoleIsAskedForOnceMore();
    void removingNeedsTheDialogAndEndsInTheList();
    void removingOneselfNeedsAgreement();
    void aFailedRemovalNamesWho();

private:
    template<class T>
    T *part(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    void mark(const QStringList &ids);
    [[nodiscard]] QCheckBox *box(const QString &role)
    {
        return part<QCheckBox>(u"members.side.role[rol_%1]"_s.arg(role));
    }
    [[nodiscard]] PeopleModel *model() { return m_page->findChild<PeopleTable *>()->model(); }

    std::unique_ptr<MembersTenant> m_world;
    std::unique_ptr<MembersPage> m_page;
};

static const QString bo = u"okta|halden-okta|bo"_s;
static const QString carla = u"auth0|carla"_s;
static const QString dmitri = u"auth0|dmitri"_s;
static const QString mara = u"auth0|mara"_s;

void MembersRolesTest::init()
{
    m_world = std::make_unique<MembersTenant>();
    QVERIFY(m_world->signedIn);
    for (const char *id : {"okta|halden-okta|bo", "auth0|carla", "auth0|dmitri", "auth0|mara"})
        m_world->acceptRoleChanges(id);
    m_world->tenant.http.answer(MembersTenant::removeLine, 204);
    m_page = std::make_unique<MembersPage>(m_world->tenant);
    m_page->resize(980, 700);
    m_page->show();
    m_page->refresh();
    QTRY_COMPARE(model()->rowCount(), 4);
    mark({bo});
    QTRY_VERIFY(box(u"admin"_s));
    model()->unmarkAll();
}

void MembersRolesTest::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void MembersRolesTest::mark(const QStringList &ids)
{
    for (const QString &id : ids)
        model()->setMarked(id, true);
}

void MembersRolesTest::boxesShowHowManyHaveTheRole()
{
    mark({bo, carla, dmitri});
    QCOMPARE(box(u"planner"_s)->checkState(), Qt::PartiallyChecked);
    QCOMPARE(box(u"planner"_s)->accessibleDescription(), u"2 of 3"_s);
    QCOMPARE(box(u"viewer"_s)->accessibleDescription(), u"1 of 3"_s);
    QCOMPARE(box(u"admin"_s)->accessibleDescription(), u"none"_s);
    QVERIFY(!part<Button>(u"members.side.apply"_s)->isEnabled());
    // Partly, all, none, partly again: then nothing is to be applied.
    box(u"planner"_s)->click();
    QCOMPARE(box(u"planner"_s)->checkState(), Qt::Checked);
    QVERIFY(part<Button>(u"members.side.apply"_s)->isEnabled());
    box(u"planner"_s)->click();
    box(u"planner"_s)->click();
    QCOMPARE(box(u"planner"_s)->checkState(), Qt::PartiallyChecked);
    QVERIFY(!part<Button>(u"members.side.apply"_s)->isEnabled());
}

void MembersRolesTest::onePersonAfterTheOtherIsChanged()
{
    mark({bo, carla});
    box(u"viewer"_s)->click();  // all
    box(u"planner"_s)->click(); // none
    QSignalSpy toast(m_page.get(), &Page::toast);
    part<Button>(u"members.side.apply"_s)->click();
    QTRY_COMPARE(toast.count(), 1);
    auto &http = m_world->tenant.http;
    // Bo has the role already, and both lose the other one.
    QCOMPARE(http.count("POST /my-org/v1/members/okta|halden-okta|bo/roles"), 0);
    QCOMPARE(http.count("POST /my-org/v1/members/auth0|carla/roles"), 1);
    QCOMPARE(http.bodyOf("POST /my-org/v1/members/auth0|carla/roles"),
             R"({"role_ids":["rol_viewer"]})");
    QCOMPARE(http.count("POST /my-org/v1/members/okta|halden-okta|bo/unassign-roles"), 1);
    QCOMPARE(model()->find(carla)->roles.size(), 1);
    QVERIFY(model()->find(carla)->hasRole(u"rol_viewer"_s));
    QVERIFY(!part<Button>(u"members.side.apply"_s)->isEnabled());
}

void MembersRolesTest::aPartialFailureNamesWhoAndWhy()
{
    auto &http = m_world->tenant.http;
    http.answer("POST /my-org/v1/members/auth0|carla/roles", 400,
                R"({"title":"Bad Request","detail":"The role does not exist."})");
    mark({bo, carla, dmitri});
    box(u"admin"_s)->click();
    part<Button>(u"members.side.apply"_s)->click();
    auto *note = part<NoteFrame>(u"members.side.outcome"_s);
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(note->title(), u"Changed 2 of 3 people"_s);
    QVERIFY(note->text().contains("Carla Mendes"_L1));
    QVERIFY(note->text().contains("The role does not exist."_L1));
    QCOMPARE(model()->markedCount(), 1); // who is left to do
    m_world->acceptRoleChanges("auth0|carla");
    part<Button>(u"members.side.retry"_s)->click();
    QTRY_VERIFY(model()->find(carla)->hasRole(u"rol_admin"_s));
    QVERIFY(!note->isVisible());
    QCOMPARE(http.count("POST /my-org/v1/members/auth0|dmitri/roles"), 1);
}

void MembersRolesTest::rolesBeyondTheFirstTenAreReadOnSelection()
{
    QList<QByteArray> ten;
    for (int index = 0; index < 10; ++index)
        ten << "r" + QByteArray::number(index);
    auto &http = m_world->tenant.http;
    http.answer(MembersTenant::membersLine, 200,
                MembersTenant::members({MembersTenant::person("auth0|many", "Many Roles", ten)}));
    const char *all = "GET /my-org/v1/members/auth0|many/roles";
    http.answer(all, 200, MembersTenant::roles(ten + QList<QByteArray>{"r10", "r11"}));
    m_page->refresh();
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(http.count(all), 0);
    mark({u"auth0|many"_s});
    QTRY_COMPARE(model()->find(u"auth0|many"_s)->roles.size(), 12);
    QCOMPARE(box(u"r11"_s)->checkState(), Qt::Checked);
    QCOMPARE(http.count(all), 1);
}

void MembersRolesTest::aMissingPermissionLocksTheBoxes()
{
    m_world->tenant.scopes.removeAll(u"create:my_org:member_roles"_s);
    m_world->tenant.scopes.removeAll(u"delete:my_org:member_roles"_s);
    m_world->tenant.scopes.removeAll(u"delete:my_org:memberships"_s);
    Q_EMIT m_world->tenant.permissionsChanged();
    mark({bo});
    QVERIFY(!box(u"admin"_s)->isEnabled());
    QVERIFY(part<Button>(u"members.side.apply"_s)->isGuarded());
    QVERIFY(part<Button>(u"members.side.remove"_s)->isGuarded());
    QSignalSpy toast(m_page.get(), &Page::toast);
    auto *table = part<TableView>(u"members.table"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(toast.count(), 1);
}

void MembersRolesTest::takingOnesOwnLastRoleIsAskedForOnceMore()
{
    mark({bo, mara});
    box(u"admin"_s)->click(); // all
    box(u"admin"_s)->click(); // none
    part<Button>(u"members.side.apply"_s)->click();
    QPointer<QMessageBox> question = part<QMessageBox>(u"dialog.ownRoles"_s);
    QVERIFY(question);
    QVERIFY(question->informativeText().contains("lose access"_L1));
    question->findChild<QPushButton *>(u"dialog.ownRoles.cancel"_s)->click();
    QTest::qWait(20);
    auto &http = m_world->tenant.http;
    QCOMPARE(http.count("POST /my-org/v1/members/auth0|mara/unassign-roles"), 0);
    part<Button>(u"members.side.apply"_s)->click();
    question = part<QMessageBox>(u"dialog.ownRoles"_s);
    question->findChild<QPushButton *>(u"dialog.ownRoles.run"_s)->click();
    QTRY_COMPARE(http.count("POST /my-org/v1/members/auth0|mara/unassign-roles"), 1);
}

void MembersRolesTest::removingNeedsTheDialogAndEndsInTheList()
{
    mark({bo, carla});
    part<Button>(u"members.side.remove"_s)->click();
    QPointer<QDialog> dialog = part<QDialog>(u"dialog.removeMembers"_s);
    QVERIFY(dialog);
    QCOMPARE(m_world->tenant.http.count(MembersTenant::removeLine), 0);
    QVERIFY(!dialog->findChild<QCheckBox *>(u"dialog.removeMembers.agree"_s));
    QSignalSpy toast(m_page.get(), &Page::toast);
    dialog->findChild<Button *>(u"dialog.removeMembers.run"_s)->click();
    QTRY_COMPARE(toast.count(), 1);
    QCOMPARE(m_world->tenant.http.count(MembersTenant::removeLine), 2);
    QCOMPARE(model()->rowCount(), 2);
    QCOMPARE(model()->markedCount(), 0);
}

void MembersRolesTest::removingOneselfNeedsAgreement()
{
    mark({bo, mara});
    part<Button>(u"members.side.remove"_s)->click();
    auto *dialog = part<QDialog>(u"dialog.removeMembers"_s);
    auto *run = dialog->findChild<Button *>(u"dialog.removeMembers.run"_s);
    QVERIFY(dialog->findChild<NoteFrame *>(u"dialog.removeMembers.self"_s));
    QVERIFY(!run->isEnabled());
    dialog->findChild<QCheckBox *>(u"dialog.removeMembers.agree"_s)->click();
    QVERIFY(run->isEnabled());
    run->click();
    QTRY_COMPARE(m_world->tenant.http.count(MembersTenant::removeLine), 2);
    // Oneself last, else the other could not be removed any more.
    QCOMPARE(m_world->tenant.http.bodyOf(MembersTenant::removeLine),
             R"({"members":["auth0|mara"]})");
}

void MembersRolesTest::aFailedRemovalNamesWho()
{
    m_world->tenant.http.answerBy(MembersTenant::removeLine, [](const HttpRequest &request) {
        const bool refused = request.body.reveal().toByteArray().contains("carla");
        return Result<HttpResponse>(HttpResponse{refused ? 403 : 204, {}, "{}", 1, {}});
    });
    mark({bo, carla});
    part<Button>(u"members.side.remove"_s)->click();
    auto *dialog = part<QDialog>(u"dialog.removeMembers"_s);
    dialog->findChild<Button *>(u"dialog.removeMembers.run"_s)->click();
    auto *note = dialog->findChild<NoteFrame *>(u"dialog.removeMembers.problem"_s);
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->text().contains("Carla Mendes"_L1));
    QCOMPARE(model()->rowCount(), 3);
    QVERIFY(dialog->isVisible());
}

ORGDESK_TEST(MembersRolesTest)

#include "MembersRolesTest.moc"
