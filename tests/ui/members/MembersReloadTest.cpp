#include "MembersTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/NoteFrame.h"
#include "ui/members/PeopleTable.h"
#include "ui/tables/TableView.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::MembersTenant;

// Loading the people again: everything that is shown stays until all of it is there anew.
class MembersReloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asManyPagesAsWereLoadedAreReadAgain();
    void whoIsNewOrGoneIsFoundOut();
    void aFailedPageKeepsAllThatWasLoaded();
    void loadingAllGoesOnAfterTheReload();
    void loadingAllCanBeStoppedDuringTheReload();
    void aProviderThatIsGoneFiltersNothing();
    void anotherOrganizationStartsWithoutFilters();

private:
    template<class T>
    T *part(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] PeopleModel *model() { return m_page->findChild<PeopleTable *>()->model(); }
    [[nodiscard]] qsizetype reads() const
    {
        return m_world->tenant.http.count(MembersTenant::membersLine);
    }
    void open();
    void openAll();

    int m_last = 5;    // number of the last page
    int m_first = 0;   // number of the first person
    int m_broken = -1; // page that is refused
    std::unique_ptr<MembersTenant> m_world;
    std::unique_ptr<MembersPage> m_page;
};

void MembersReloadTest::init()
{
    m_last = 5;
    m_first = 0;
    m_broken = -1;
    m_world = std::make_unique<MembersTenant>();
    QVERIFY(m_world->signedIn);
    m_world->tenant.http.answerBy(MembersTenant::membersLine, [this](const HttpRequest &request) {
        const int page = QUrlQuery(request.url).queryItemValue(u"from"_s).mid(1).toInt();
        const QByteArray number = QByteArray::number(m_first + page);
        HttpHeaders headers;
        headers.set("Content-Type", "application/json");
        const QByteArray next = page < m_last ? "n" + QByteArray::number(page + 1) : QByteArray();
        const QByteArray people = MembersTenant::members(
            {MembersTenant::person("auth0|" + number, "Person " + number, {"viewer"})}, next);
        return Result<HttpResponse>(
            HttpResponse{page == m_broken ? 503 : 200, headers, people, 1, {}});
    });
}

void MembersReloadTest::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void MembersReloadTest::open()
{
    m_page = std::make_unique<MembersPage>(m_world->tenant);
    m_page->resize(980, 640);
    m_page->show();
    m_page->refresh();
    QTRY_COMPARE(model()->rowCount(), 1);
}

void MembersReloadTest::openAll()
{
    open();
    part<Button>(u"members.loadAll"_s)->click();
    QTRY_COMPARE(model()->rowCount(), 6);
}

void MembersReloadTest::asManyPagesAsWereLoadedAreReadAgain()
{
    openAll();
    QCOMPARE(reads(), 6);
    model()->setMarked(u"auth0|4"_s, true);
    part<TableView>(u"members.table"_s)->setCurrentIndex(model()->index(3, 0));
    const QSignalSpy resets(model(), &QAbstractItemModel::modelReset);
    const QSignalSpy removals(model(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy again(m_page.get(), &Page::loadedAgain);
    m_page->refresh();
    QTRY_COMPARE(again.count(), 1);
    QCOMPARE(reads(), 12);
    QCOMPARE(model()->rowCount(), 6);
    QCOMPARE(resets.count() + removals.count(), 0);
    QVERIFY(model()->isMarked(u"auth0|4"_s));
    QCOMPARE(m_page->findChild<PeopleTable *>()->currentId(), u"auth0|3"_s);
    QVERIFY(!part<Button>(u"members.loadAll"_s)->isVisible());
}

void MembersReloadTest::whoIsNewOrGoneIsFoundOut()
{
    openAll();
    model()->setMarked({u"auth0|0"_s, u"auth0|5"_s}, true);
    m_first = 1; // the first one is gone, and a seventh is there
    m_last = 6;
    QSignalSpy again(m_page.get(), &Page::loadedAgain);
    m_page->refresh();
    QTRY_COMPARE(again.count(), 1);
    QCOMPARE(model()->rowCount(), 7);
    QVERIFY(!model()->find(u"auth0|0"_s));
    QVERIFY(model()->find(u"auth0|7"_s));
    QCOMPARE(model()->markedCount(), 1);
}

void MembersReloadTest::aFailedPageKeepsAllThatWasLoaded()
{
    openAll();
    m_broken = 3;
    m_page->refresh();
    auto *stale = part<NoteFrame>(u"members.stale"_s);
    QTRY_VERIFY(stale->isVisible());
    QCOMPARE(model()->rowCount(), 6);
    m_broken = -1;
    m_last = 6;
    part<Button>(u"members.stale.retry"_s)->click();
    QTRY_COMPARE(model()->rowCount(), 7);
    QVERIFY(!stale->isVisible());
}

void MembersReloadTest::loadingAllGoesOnAfterTheReload()
{
    open();
    const Completer<HttpResponse> held = m_world->tenant.http.hold(MembersTenant::membersLine);
    auto *loadAll = part<Button>(u"members.loadAll"_s);
    loadAll->click();
    m_page->refresh();
    QCOMPARE(loadAll->text(), u"Stop"_s);
    QTRY_COMPARE(model()->rowCount(), 6);
    held.complete(Cancelled{});
    QTRY_VERIFY(!loadAll->isVisible());
    QVERIFY(!part<NoteFrame>(u"members.stale"_s)->isVisible());
}

void MembersReloadTest::loadingAllCanBeStoppedDuringTheReload()
{
    open();
    auto *loadAll = part<Button>(u"members.loadAll"_s);
    const Completer<HttpResponse> held = m_world->tenant.http.hold(MembersTenant::membersLine);
    QSignalSpy again(m_page.get(), &Page::loadedAgain);
    m_page->refresh();
    loadAll->click(); // waits for the reload
    loadAll->click();
    QCOMPARE(loadAll->text(), u"Load all"_s);
    HttpHeaders headers;
    headers.set("Content-Type", "application/json");
    held.complete(HttpResponse{
        200,
        headers,
        MembersTenant::members({MembersTenant::person("auth0|9", "Person 9", {})}, "n1"),
        1,
        {}});
    QTRY_COMPARE(again.count(), 1);
    QCOMPARE(model()->rowCount(), 1);
    QVERIFY(model()->find(u"auth0|9"_s));
    QCOMPARE(reads(), 2);
}

void MembersReloadTest::aProviderThatIsGoneFiltersNothing()
{
    m_world->tenant.http.answer(
        MembersTenant::membersLine, 200,
        MembersTenant::members({MembersTenant::person("auth0|1", "Ada Vos", {}),
                                MembersTenant::person("okta|halden-okta|bo", "Bo", {})}));
    m_page = std::make_unique<MembersPage>(m_world->tenant);
    m_page->show();
    m_page->refresh();
    QTRY_COMPARE(model()->rowCount(), 2);
    auto *way = part<QComboBox>(u"members.filterProvider"_s);
    way->setCurrentIndex(way->findData(u"halden-okta"_s));
    Q_EMIT way->activated(way->currentIndex());
    QCOMPARE(model()->rowCount(), 1);
    m_world->tenant.http.answer(
        MembersTenant::membersLine, 200,
        MembersTenant::members({MembersTenant::person("auth0|1", "Ada Vos", {})}));
    m_page->refresh();
    QTRY_COMPARE(model()->count(), 1);
    QCOMPARE(way->currentIndex(), 0);
    QCOMPARE(model()->rowCount(), 1); // what the box says is what is shown
}

void MembersReloadTest::anotherOrganizationStartsWithoutFilters()
{
    openAll();
    auto *role = part<QComboBox>(u"members.filterRole"_s);
    QTRY_VERIFY(role->findData(u"rol_planner"_s) >= 0);
    role->setCurrentIndex(role->findData(u"rol_planner"_s));
    Q_EMIT role->activated(role->currentIndex());
    QCOMPARE(model()->rowCount(), 0);
    m_page->forget();
    QSignalSpy again(m_page.get(), &Page::loadedAgain);
    m_page->refresh();
    QTRY_COMPARE(again.count(), 1);
    QCOMPARE(role->currentIndex(), 0);
    QCOMPARE(model()->rowCount(), 1);
}

ORGDESK_TEST(MembersReloadTest)

#include "MembersReloadTest.moc"
