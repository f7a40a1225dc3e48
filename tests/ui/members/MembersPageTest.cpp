#include "ui/pages/MembersPage.h"

#include "MembersTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/NoteFrame.h"
#include "ui/members/CountTabs.h"
#include "ui/tables/Cell.h"
#include "ui/tables/TableView.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::MembersTenant;

class MembersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void thePeopleAreShownWithRolesAndProviders();
    void onlyTheFirstPageComesByItself();
    void loadAllReadsToTheEndAndCanBeStopped();
    void aFailedPageKeepsWhatIsLoaded();
    void searchAndFiltersNarrowTheList();
    void escClearsTheSearchThenLeavesIt();
    void nobodyFoundIsNotEmpty();
    void aPartThatIsNotOfferedLocksNothingElse();
    void aMissingScopeLocksItsTabOnly();
    void withoutTheScopeRolesAreHiddenWithANote();
    void withoutPermissionInvitingSaysWhy();
    void eachTabHasItsOwnNoteAboutPermissions();
    void rolesLeadToTheirPeople();
    void theIdentifierIsThatOfTheTabShown();
    void aFailedReloadKeepsWhatIsShown();
    void offlineTheLastKnownPeopleAreShownAndNothingCanBeChanged();
    void forgettingLeavesNothing();
    void anotherWidthMovesThePanel();

private:
    template<class T>
    T *part(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    void open();
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString stateOf(const QString &name) const
    {
        return m_page->findChild<QWidget *>(name)->property("uiState").toString();
    }

    std::unique_ptr<MembersTenant> m_world;
    std::unique_ptr<MembersPage> m_page;
};

void MembersPageTest::init()
{
    m_world = std::make_unique<MembersTenant>();
    QVERIFY(m_world->signedIn);
}

void MembersPageTest::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void MembersPageTest::open()
{
    m_page = std::make_unique<MembersPage>(m_world->tenant);
    m_page->resize(980, 640);
    m_page->show();
    m_page->refresh();
}

QStringList MembersPageTest::names() const
{
    auto *table = m_page->findChild<TableView *>(u"members.table"_s);
    QStringList shown;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        shown << table->model()->index(row, 1).data().toString();
    return shown;
}

void MembersPageTest::thePeopleAreShownWithRolesAndProviders()
{
    open();
    QCOMPARE(m_page->property("uiState").toString(), u"loading"_s);
    QTRY_COMPARE(m_page->property("uiState").toString(), u"ready"_s);
    QCOMPARE(
        names(),
        QStringList({u"Bo Sandahl"_s, u"Carla Mendes"_s, u"Dmitri Olsen"_s, u"Mara Lindqvist"_s}));
    auto *model = part<TableView>(u"members.table"_s)->model();
    QCOMPARE(model->index(0, 0).data(ItemKeyRole).toString(), u"member:okta|halden-okta|bo"_s);
    QCOMPARE(model->index(0, 2).data(CellRole).value<Cell>().chips,
             QStringList({u"Planner"_s, u"Viewer"_s}));
    QCOMPARE(model->index(2, 2).data().toString(), u"No role"_s);
    QTRY_COMPARE(model->index(0, 3).data().toString(), u"Halden Okta"_s);
    QCOMPARE(model->index(1, 3).data().toString(), u"Password"_s);
    QCOMPARE(model->index(1, 4).data().toString(), u"never"_s);
    QCOMPARE(model->index(3, 4).data().toString(), u"now, you"_s);
    auto *tabs = part<CountTabs>(u"members.tabs"_s);
    QCOMPARE(tabs->countOf(0), u"4"_s);
    QTRY_COMPARE(tabs->countOf(2), u"3"_s);
}

void MembersPageTest::onlyTheFirstPageComesByItself()
{
    m_world->tenant.http.answer(
        MembersTenant::membersLine, 200,
        MembersTenant::members({MembersTenant::person("auth0|1", "Ada Vos", {})}, "n1"));
    open();
    QTRY_COMPARE(m_page->property("uiState").toString(), u"ready"_s);
    QTest::qWait(30);
    QCOMPARE(m_world->tenant.http.count(MembersTenant::membersLine), 1);
    QCOMPARE(part<QLabel>(u"members.loaded"_s)->text(), u"1 loaded, there are more"_s);
    QCOMPARE(part<CountTabs>(u"members.tabs"_s)->countOf(0), u"1+"_s);
    QVERIFY(part<Button>(u"members.loadAll"_s)->isVisible());
}

void MembersPageTest::loadAllReadsToTheEndAndCanBeStopped()
{
    auto &http = m_world->tenant.http;
    http.answerBy(MembersTenant::membersLine, [](const HttpRequest &request) {
        const int page = QUrlQuery(request.url).queryItemValue(u"from"_s).mid(1).toInt();
        const QByteArray id = "auth0|" + QByteArray::number(page);
        HttpHeaders headers;
        headers.set("Content-Type", "application/json");
        return Result<HttpResponse>(HttpResponse{
            200,
            headers,
            MembersTenant::members(
                {MembersTenant::person(id, "Person " + QByteArray::number(page), {"viewer"})},
                page < 5 ? "n" + QByteArray::number(page + 1) : QByteArray()),
            1,
            {}});
    });
    open();
    QTRY_COMPARE(m_page->property("uiState").toString(), u"ready"_s);
    auto *loadAll = part<Button>(u"members.loadAll"_s);
    const Completer<HttpResponse> held = http.hold(MembersTenant::membersLine);
    loadAll->click();
    QCOMPARE(loadAll->text(), u"Stop"_s);
    QCOMPARE(part<QLabel>(u"members.loaded"_s)->text(), u"Loading 1…"_s);
    loadAll->click(); // at once, though a page is on its way
    QCOMPARE(loadAll->text(), u"Load all"_s);
    held.complete(Cancelled{});
    QTest::qWait(20);
    QCOMPARE(names().size(), 1);
    QVERIFY(!part<NoteFrame>(u"members.stale"_s)->isVisible());
    loadAll->click(); // goes on where it was
    QTRY_COMPARE(names().size(), 6);
    QVERIFY(!loadAll->isVisible());
    QTRY_COMPARE(part<CountTabs>(u"members.tabs"_s)->countOf(0), u"6"_s);
}

void MembersPageTest::aFailedPageKeepsWhatIsLoaded()
{
    auto &http = m_world->tenant.http;
    http.answer(MembersTenant::membersLine, 200,
                MembersTenant::members({MembersTenant::person("auth0|1", "Ada Vos", {})}, "n1"));
    open();
    QTRY_COMPARE(names().size(), 1);
    http.answer(MembersTenant::membersLine, 503, "{}");
    part<Button>(u"members.loadAll"_s)->click();
    QTRY_VERIFY(part<NoteFrame>(u"members.stale"_s)->isVisible());
    QCOMPARE(names().size(), 1);
    http.answer(MembersTenant::membersLine, 200,
                MembersTenant::members({MembersTenant::person("auth0|2", "Bo", {})}));
    part<Button>(u"members.stale.retry"_s)->click();
    QTRY_COMPARE(names().size(), 2);
}

void MembersPageTest::escClearsTheSearchThenLeavesIt()
{
    open();
    QTRY_COMPARE(names().size(), 4);
    auto *search = part<QLineEdit>(u"members.search"_s);
    search->setFocus();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"bo"_s);
    QCOMPARE(names(), QStringList{u"Bo Sandahl"_s});
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QVERIFY(search->hasFocus());
    QCOMPARE(names().size(), 4);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(part<TableView>(u"members.table"_s)->hasFocus());
}

void MembersPageTest::searchAndFiltersNarrowTheList()
{
    open();
    QTRY_COMPARE(names().size(), 4);
    QTest::keyClicks(part<QLineEdit>(u"members.search"_s), u"SAND bo"_s);
    QCOMPARE(names(), QStringList{u"Bo Sandahl"_s});
    part<QLineEdit>(u"members.search"_s)->clear();
    auto *role = part<QComboBox>(u"members.filterRole"_s);
    QTRY_VERIFY(role->findData(u"rol_planner"_s) >= 0);
    role->setCurrentIndex(role->findData(u"rol_planner"_s));
    Q_EMIT role->activated(role->currentIndex());
    QCOMPARE(names(), QStringList({u"Bo Sandahl"_s, u"Carla Mendes"_s}));
    auto *way = part<QComboBox>(u"members.filterProvider"_s);
    way->setCurrentIndex(way->findData(u"auth0"_s));
    Q_EMIT way->activated(way->currentIndex());
    QCOMPARE(names(), QStringList{u"Carla Mendes"_s});
}

void MembersPageTest::nobodyFoundIsNotEmpty()
{
    open();
    QTRY_COMPARE(names().size(), 4);
    part<QLineEdit>(u"members.search"_s)->setText(u"zzz"_s);
    QVERIFY(part<QWidget>(u"members.noMatch"_s)->isVisible());
    part<Button>(u"members.noMatch.clear"_s)->click();
    QCOMPARE(names().size(), 4);
    QVERIFY(!part<QWidget>(u"members.noMatch"_s)->isVisible());
}

void MembersPageTest::aPartThatIsNotOfferedLocksNothingElse()
{
    m_world->tenant.http.answer(MembersTenant::membersLine, 404, "{}");
    m_world->tenant.http.answer(MembersTenant::rolesLine, 403, "{}");
    open();
    QTRY_COMPARE(stateOf(u"members.people"_s), u"error"_s);
    QTRY_COMPARE(stateOf(u"members.rolesTab"_s), u"error"_s);
    QTRY_COMPARE(stateOf(u"members.invitationsTab"_s), u"empty"_s);
    bool said = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        said = said || label->text().contains(u"Fieldnote doesn’t offer the members here"_s);
    QVERIFY(said);
    QVERIFY(!part<Button>(u"members.invite"_s)->isGuarded());
}

void MembersPageTest::aMissingScopeLocksItsTabOnly()
{
    m_world->tenant.scopes.removeAll(u"read:my_org:member_invitations"_s);
    open();
    QTRY_COMPARE(stateOf(u"members.people"_s), u"ready"_s);
    QCOMPARE(stateOf(u"members.invitationsTab"_s), u"error"_s);
    QCOMPARE(m_world->tenant.http.count(MembersTenant::invitationsLine), 0);
    QVERIFY(part<CountTabs>(u"members.tabs"_s)->accessibleTabName(1).contains("locked"_L1));
}

void MembersPageTest::withoutTheScopeRolesAreHiddenWithANote()
{
    m_world->tenant.scopes.removeAll(u"read:my_org:member_roles"_s);
    open();
    QTRY_COMPARE(m_page->property("uiState").toString(), u"ready"_s);
    auto *table = part<TableView>(u"members.table"_s);
    QVERIFY(table->isColumnHidden(2));
    QVERIFY(part<QLabel>(u"members.rolesNote"_s)->text().contains("read:my_org:member_roles"_L1));
    QVERIFY(!part<QComboBox>(u"members.filterRole"_s)->isVisible());
    QCOMPARE(stateOf(u"members.rolesTab"_s), u"error"_s);
}

void MembersPageTest::withoutPermissionInvitingSaysWhy()
{
    m_world->tenant.scopes.removeAll(u"create:my_org:member_invitations"_s);
    open();
    QVERIFY(
        part<Button>(u"members.invite"_s)->guard().contains("create:my_org:member_invitations"_L1));
    QSignalSpy toast(m_page.get(), &Page::toast);
    QVERIFY(m_page->addItem()); // Ctrl+N says why instead of adding a provider
    QCOMPARE(toast.count(), 1);
}

void MembersPageTest::eachTabHasItsOwnNoteAboutPermissions()
{
    m_world->tenant.scopes.removeAll(u"create:my_org:member_invitations"_s);
    open();
    QTRY_COMPARE(m_page->property("uiState").toString(), u"ready"_s);
    auto *note = part<NoteFrame>(u"members.access"_s);
    auto *tabs = part<CountTabs>(u"members.tabs"_s);
    QVERIFY(!note->isVisible());
    tabs->setCurrentIndex(1);
    QVERIFY(note->isVisible());
    QCOMPARE(note->title(), u"You can see invitations, but not send or revoke them"_s);
    QVERIFY(note->text().contains(u"create:my_org:member_invitations"_s));
    tabs->setCurrentIndex(2);
    QVERIFY(!note->isVisible());
    m_world->tenant.scopes.removeAll(u"delete:my_org:memberships"_s);
    Q_EMIT m_world->tenant.permissionsChanged();
    QVERIFY(!note->isVisible());
    tabs->setCurrentIndex(0);
    QVERIFY(note->isVisible());
    m_world->tenant.scopes.removeAll(u"read:my_org:members"_s); // the tab says that itself
    Q_EMIT m_world->tenant.permissionsChanged();
    QVERIFY(!note->isVisible());
}

void MembersPageTest::rolesLeadToTheirPeople()
{
    open();
    QTRY_COMPARE(stateOf(u"members.rolesTab"_s), u"ready"_s);
    auto *tabs = part<CountTabs>(u"members.tabs"_s);
    tabs->setCurrentIndex(2);
    auto *roles = part<TableView>(u"members.roles"_s);
    QCOMPARE(roles->model()->rowCount(), 3);
    QCOMPARE(roles->model()->index(1, 0).data().toString(), u"Planner"_s);
    QTRY_COMPARE(roles->model()->index(1, 2).data().toString(), u"2"_s);
    QCOMPARE(roles->model()->headerData(2, Qt::Horizontal).toString(), u"People, of 4 loaded"_s);
    roles->setCurrentIndex(roles->model()->index(1, 0));
    QTest::keyClick(roles, Qt::Key_Return);
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(names(), QStringList({u"Bo Sandahl"_s, u"Carla Mendes"_s}));
}

void MembersPageTest::theIdentifierIsThatOfTheTabShown()
{
    m_world->tenant.http.answer(
        MembersTenant::invitationsLine, 200,
        R"({"invitations":[)"
            + MembersTenant::invitation("uinv_1", "ada@x.example", "2027-01-01T09:00:00.000Z")
            + "]}");
    open();
    QTRY_COMPARE(stateOf(u"members.rolesTab"_s), u"ready"_s);
    QTRY_COMPARE(stateOf(u"members.invitationsTab"_s), u"ready"_s);
    QTRY_COMPARE(names().size(), 4);
    QStringList copied;
    auto *tabs = part<CountTabs>(u"members.tabs"_s);
    int index = 0;
    for (const QString &name : {u"members.table"_s, u"members.invitations"_s, u"members.roles"_s}) {
        tabs->setCurrentIndex(index++);
        auto *table = part<TableView>(name);
        table->setCurrentIndex(table->model()->index(0, 0));
        m_page->copyIdentifier();
        copied << QGuiApplication::clipboard()->text();
    }
    QCOMPARE(copied, QStringList({u"okta|halden-okta|bo"_s, u"uinv_1"_s, u"rol_admin"_s}));
}

void MembersPageTest::aFailedReloadKeepsWhatIsShown()
{
    open();
    QTRY_COMPARE(names().size(), 4);
    m_world->tenant.http.answer(MembersTenant::membersLine, 503, "{}");
    m_page->refresh();
    QTRY_VERIFY(part<NoteFrame>(u"members.stale"_s)->isVisible());
    QCOMPARE(names().size(), 4);
    QCOMPARE(m_page->property("uiState").toString(), u"ready"_s);
}

void MembersPageTest::offlineTheLastKnownPeopleAreShownAndNothingCanBeChanged()
{
    test::FakeTenant &tenant = m_world->tenant;
    tenant.http.fail(MembersTenant::membersLine, NetworkError{});
    tenant.http.fail(MembersTenant::rolesLine, NetworkError{});
    tenant.readsKept = true;
    tenant.keptHttp.answer(
        MembersTenant::membersLine, 200,
        MembersTenant::members({MembersTenant::person("auth0|mara", "Mara L", {"admin"})}, "more"));
    tenant.keptHttp.answer(MembersTenant::rolesLine, 200, MembersTenant::roles({"admin"}));
    tenant.setOffline({true, {}});
    open();
    QTRY_COMPARE(m_page->property("uiState").toString(), u"ready"_s);
    QCOMPARE(names(), QStringList(u"Mara L"_s));
    QTRY_COMPARE(part<CountTabs>(u"members.tabs"_s)->countOf(2), u"1"_s);
    const QString offline = u"You’re offline. Changes wait until you are back."_s;
    QCOMPARE(part<Button>(u"members.invite"_s)->guard(), offline);
    QVERIFY(part<Button>(u"members.loadAll"_s)->isGuarded());
    part<TableView>(u"members.table"_s)->selectRow(0);
    QTest::keyClick(part<TableView>(u"members.table"_s), Qt::Key_Space);
    QCOMPARE(part<Button>(u"members.side.remove"_s)->guard(), offline);
    // Back again, everything is there to be changed.
    tenant.setOffline({});
    Q_EMIT tenant.permissionsChanged();
    QVERIFY(!part<Button>(u"members.invite"_s)->isGuarded());
    QVERIFY(!part<Button>(u"members.loadAll"_s)->isGuarded());
}

void MembersPageTest::forgettingLeavesNothing()
{
    open();
    QTRY_COMPARE(names().size(), 4);
    QTRY_COMPARE(part<CountTabs>(u"members.tabs"_s)->countOf(2), u"3"_s);
    m_page->forget();
    QVERIFY(names().isEmpty());
    QCOMPARE(part<CountTabs>(u"members.tabs"_s)->countOf(0), QString());
    QCOMPARE(part<CountTabs>(u"members.tabs"_s)->countOf(2), QString());
    QCOMPARE(part<QComboBox>(u"members.filterProvider"_s)->count(), 1);
}

void MembersPageTest::anotherWidthMovesThePanel()
{
    open();
    QTRY_COMPARE(names().size(), 4);
    auto *side = part<QWidget>(u"members.side"_s);
    QVERIFY(side->isVisible());
    m_page->resize(720, 600);
    QTRY_VERIFY(!side->isVisible());
    auto *table = part<TableView>(u"members.table"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return); // opens the panel in the place of the list
    QVERIFY(side->isVisible());
    QVERIFY(!table->isVisible());
    part<Button>(u"members.side.back"_s)->click();
    QVERIFY(table->isVisible());
}

ORGDESK_TEST(MembersPageTest)

#include "MembersPageTest.moc"
