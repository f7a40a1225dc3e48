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
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::MembersTenant;

// What goes from person to person: whom it is about while the list moves on, stopping, and what is
// not known of everybody.
class MembersBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anotherSelectionHidesWhatFailed();
    void tryingAgainIsForThoseWhoFailed();
    void whatWasTakenBeforeAFailureIsGone();
    void afterSigningOutNothingComesOfAChange();
    void tenRolesOfManyAreSaidToBeIncomplete();
    void onesOwnRolesAreReadBeforeOneIsTaken();
    void readingOnesOwnRolesCanBeStopped();
    void anotherCurrentRowReadsNothing();
    void aRemovalCanBeStopped();

private:
    template<class T>
    T *part(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    void open();
    //! 21 people; Mara has ten roles in the list and is admin beyond them.
    void openMany();
    void failCarla();
    [[nodiscard]] QCheckBox *box(const QString &role)
    {
        return part<QCheckBox>(u"members.side.role[rol_%1]"_s.arg(role));
    }
    [[nodiscard]] PeopleModel *model() { return m_page->findChild<PeopleTable *>()->model(); }
    [[nodiscard]] qsizetype count(const QByteArray &line) const
    {
        return m_world->tenant.http.count(line);
    }

    std::unique_ptr<MembersTenant> m_world;
    std::unique_ptr<MembersPage> m_page;
};

static const QString bo = u"okta|halden-okta|bo"_s;
static const QString carla = u"auth0|carla"_s;
static const QString dmitri = u"auth0|dmitri"_s;
static const QString mara = u"auth0|mara"_s;
static const QByteArray giveCarla = "POST /my-org/v1/members/auth0|carla/roles";
static const QByteArray takeCarla = "POST /my-org/v1/members/auth0|carla/unassign-roles";
static const QByteArray giveMara = "POST /my-org/v1/members/auth0|mara/roles";
static const QByteArray rolesOfMara = "GET /my-org/v1/members/auth0|mara/roles";

void MembersBatchTest::init()
{
    m_world = std::make_unique<MembersTenant>();
    QVERIFY(m_world->signedIn);
    for (const char *id : {"okta|halden-okta|bo", "auth0|carla", "auth0|dmitri", "auth0|mara"})
        m_world->acceptRoleChanges(id);
    m_world->tenant.http.answer(MembersTenant::removeLine, 204);
}

void MembersBatchTest::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void MembersBatchTest::open()
{
    m_page = std::make_unique<MembersPage>(m_world->tenant);
    m_page->resize(980, 700);
    m_page->show();
    m_page->refresh();
    QTRY_VERIFY(model()->rowCount() > 0);
    QTRY_VERIFY(box(u"admin"_s));
}

void MembersBatchTest::openMany()
{
    QList<QByteArray> ten;
    for (int index = 0; index < 10; ++index)
        ten << "r" + QByteArray::number(index);
    QList<QByteArray> people{MembersTenant::person("auth0|mara", "Mara Lindqvist", ten)};
    for (int index = 0; index < 20; ++index) {
        const QByteArray number = QByteArray::number(index);
        people << MembersTenant::person("auth0|" + number, "Person " + number, {"r0"});
        m_world->acceptRoleChanges("auth0|" + number);
    }
    m_world->tenant.http.answer(MembersTenant::membersLine, 200, MembersTenant::members(people));
    m_world->tenant.http.answer(rolesOfMara, 200,
                                MembersTenant::roles(ten + QList<QByteArray>{"admin"}));
    open();
    model()->setAllMarked(true);
    QCOMPARE(model()->markedCount(), 21);
}

void MembersBatchTest::failCarla()
{
    m_world->tenant.http.answer(giveCarla, 400, R"({"title":"Bad Request"})");
}

void MembersBatchTest::anotherSelectionHidesWhatFailed()
{
    failCarla();
    open();
    model()->setMarked({bo, carla}, true);
    box(u"admin"_s)->click();
    part<Button>(u"members.side.apply"_s)->click();
    auto *note = part<NoteFrame>(u"members.side.outcome"_s);
    QTRY_VERIFY(note->isVisible());
    model()->setMarked(dmitri, true);
    QVERIFY(!note->isVisible());
}

void MembersBatchTest::tryingAgainIsForThoseWhoFailed()
{
    open();
    const Completer<HttpResponse> held = m_world->tenant.http.hold(giveCarla);
    model()->setMarked({carla}, true);
    box(u"viewer"_s)->click();
    part<Button>(u"members.side.apply"_s)->click();
    QTRY_COMPARE(count(giveCarla), 1);
    model()->setMarked(mara, true); // the list is not locked meanwhile
    held.complete(HttpResponse{400, {}, "{}", 1, {}});
    QTRY_VERIFY(part<NoteFrame>(u"members.side.outcome"_s)->isVisible());
    part<Button>(u"members.side.retry"_s)->click();
    QTRY_VERIFY(model()->find(carla)->hasRole(u"rol_viewer"_s));
    QCOMPARE(count(giveCarla), 2);
    QCOMPARE(count(giveMara), 0);
    QVERIFY(!part<NoteFrame>(u"members.side.outcome"_s)->isVisible());
}

void MembersBatchTest::whatWasTakenBeforeAFailureIsGone()
{
    failCarla();
    m_world->tenant.http.answer("GET /my-org/v1/members/auth0|carla/roles", 200,
                                MembersTenant::roles({}));
    open();
    model()->setMarked(carla, true);
    box(u"planner"_s)->click(); // none
    box(u"viewer"_s)->click();  // all
    part<Button>(u"members.side.apply"_s)->click();
    QTRY_VERIFY(part<NoteFrame>(u"members.side.outcome"_s)->isVisible());
    QTRY_VERIFY(model()->find(carla)->roles.isEmpty());
    m_world->acceptRoleChanges("auth0|carla");
    part<Button>(u"members.side.retry"_s)->click();
    QTRY_VERIFY(model()->find(carla)->hasRole(u"rol_viewer"_s));
    QCOMPARE(count(takeCarla), 1);
    QCOMPARE(count("GET /my-org/v1/members/auth0|carla/roles"), 1);
}

void MembersBatchTest::afterSigningOutNothingComesOfAChange()
{
    open();
    const Completer<HttpResponse> held = m_world->tenant.http.hold(giveCarla);
    model()->setMarked({carla, dmitri}, true);
    box(u"viewer"_s)->click();
    QSignalSpy toast(m_page.get(), &Page::toast);
    part<Button>(u"members.side.apply"_s)->click();
    QTRY_COMPARE(count(giveCarla), 1);
    m_page->forget();
    m_page->refresh(); // as somebody else, in whose organization Carla is too
    QTRY_COMPARE(model()->rowCount(), 4);
    held.complete(HttpResponse{204, {}, {}, 1, {}});
    model()->setMarked(bo, true);
    box(u"viewer"_s)->click();
    part<Button>(u"members.side.apply"_s)->click();
    QTRY_COMPARE(toast.count(), 1); // of the change that came later
    QVERIFY(!model()->find(carla)->hasRole(u"rol_viewer"_s));
    QCOMPARE(count("POST /my-org/v1/members/auth0|dmitri/roles"), 0);
}

void MembersBatchTest::tenRolesOfManyAreSaidToBeIncomplete()
{
    openMany();
    QVERIFY(part<QLabel>(u"members.side.incomplete"_s)->isVisible());
    QCOMPARE(box(u"r0"_s)->accessibleDescription(), u"all 21"_s);
    QCOMPARE(box(u"r1"_s)->accessibleDescription(), u"1 of 21"_s);
    QCOMPARE(box(u"admin"_s)->accessibleDescription(), u"not known"_s);
    QCOMPARE(box(u"admin"_s)->checkState(), Qt::PartiallyChecked);
    QCOMPARE(count(rolesOfMara), 0);
    model()->setMarked(u"auth0|0"_s, false); // twenty are read
    QTRY_COMPARE(box(u"admin"_s)->accessibleDescription(), u"1 of 20"_s);
    QVERIFY(!part<QLabel>(u"members.side.incomplete"_s)->isVisible());
}

void MembersBatchTest::onesOwnRolesAreReadBeforeOneIsTaken()
{
    openMany();
    box(u"admin"_s)->click(); // all
    box(u"admin"_s)->click(); // none
    part<Button>(u"members.side.apply"_s)->click();
    QPointer<QMessageBox> question;
    QTRY_VERIFY((question = part<QMessageBox>(u"dialog.ownRoles"_s)));
    QVERIFY(question->informativeText().contains("Admin"_L1));
    QCOMPARE(count(rolesOfMara), 1);
    QCOMPARE(count("POST /my-org/v1/members/auth0|0/unassign-roles"), 0);
}

void MembersBatchTest::readingOnesOwnRolesCanBeStopped()
{
    openMany();
    const Completer<HttpResponse> held = m_world->tenant.http.hold(rolesOfMara);
    box(u"r0"_s)->click(); // none
    part<Button>(u"members.side.apply"_s)->click();
    QTRY_COMPARE(count(rolesOfMara), 1);
    auto *stop = part<Button>(u"members.side.stop"_s);
    QVERIFY(stop->isVisible());
    auto *table = part<TableView>(u"members.table"_s);
    table->setCurrentIndex(model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(!part<QDialog>(u"dialog.removeMembers"_s));
    stop->click();
    QVERIFY(!stop->isVisible());
    HttpHeaders headers;
    headers.set("Content-Type", "application/json");
    held.complete(HttpResponse{200, headers, MembersTenant::roles({"admin"}), 1, {}});
    QTest::qWait(50);
    QVERIFY(!part<QMessageBox>(u"dialog.ownRoles"_s));
    QCOMPARE(count("POST /my-org/v1/members/auth0|0/unassign-roles"), 0);
    part<Button>(u"members.side.apply"_s)->click(); // what was chosen is still there
    QTRY_COMPARE(count(rolesOfMara), 2);
}

void MembersBatchTest::anotherCurrentRowReadsNothing()
{
    openMany();
    model()->unmarkAll();
    m_world->tenant.http.answer(rolesOfMara, 500, "{}");
    model()->setMarked(mara, true);
    QTRY_COMPARE(count(rolesOfMara), 1);
    QTRY_VERIFY(!part<QLabel>(u"members.side.incomplete"_s)->text().startsWith("Reading"_L1));
    auto *table = part<TableView>(u"members.table"_s);
    table->setCurrentIndex(model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(count(rolesOfMara), 1);
}

void MembersBatchTest::aRemovalCanBeStopped()
{
    open();
    const Completer<HttpResponse> held = m_world->tenant.http.hold(MembersTenant::removeLine);
    model()->setMarked({bo, carla, dmitri}, true);
    part<Button>(u"members.side.remove"_s)->click();
    QPointer<QDialog> dialog = part<QDialog>(u"dialog.removeMembers"_s);
    dialog->findChild<Button *>(u"dialog.removeMembers.run"_s)->click();
    auto *stop = dialog->findChild<Button *>(u"dialog.removeMembers.cancel"_s);
    auto *bar = dialog->findChild<QProgressBar *>(u"dialog.removeMembers.bar"_s);
    QCOMPARE(stop->text(), u"Stop"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->maximum(), 3);
    stop->click();
    QVERIFY(dialog->isVisible());
    held.complete(HttpResponse{204, {}, {}, 1, {}});
    auto *note = dialog->findChild<NoteFrame *>(u"dialog.removeMembers.problem"_s);
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(note->title(), u"Removed 1 of 3 people"_s);
    QVERIFY(note->text().contains("2 not tried"_L1));
    QCOMPARE(count(MembersTenant::removeLine), 1);
    QCOMPARE(model()->rowCount(), 3);
    QVERIFY(!bar->isVisible());
    QCOMPARE(stop->text(), u"Cancel"_s);
    stop->click();
    QTRY_VERIFY(!dialog);
}

ORGDESK_TEST(MembersBatchTest)

#include "MembersBatchTest.moc"
