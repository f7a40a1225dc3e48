#include "MembersTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/ActionMenu.h"
#include "ui/common/Button.h"
#include "ui/common/NoteFrame.h"
#include "ui/members/CountTabs.h"
#include "ui/members/EmailChips.h"
#include "ui/members/InviteDialog.h"
#include "ui/tables/Cell.h"
#include "ui/tables/TableView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::MembersTenant;

class MembersInvitationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theListSaysHowLongEachIsGood();
    void theLinkIsCopied();
    void theMenuInvitesAgainWithTheSameChoices();
    void oneIsRevokedAfterAQuestion();
    void manyAreRevokedTenByTen();
    void aFailedRevocationKeepsTheRow();
    void invitingPutsThemIntoTheList();
    void withoutInvitationsItSaysWhatTheyAre();
    void aFailedReloadIsToldWithoutInvitationsToo();
    void afterSigningOutNothingIsRevoked();

private:
    template<class T>
    T *part(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    void open(int count);
    [[nodiscard]] TableView *table() { return part<TableView>(u"members.invitations"_s); }
    [[nodiscard]] Cell cell(int row, int column)
    {
        return table()->model()->index(row, column).data(CellRole).value<Cell>();
    }
    [[nodiscard]] QAction *menuAction(int row, const QString &text);
    void answerQuestion();

    std::unique_ptr<MembersTenant> m_world;
    std::unique_ptr<MembersPage> m_page;
};

void MembersInvitationsTest::init()
{
    m_world = std::make_unique<MembersTenant>();
    m_world->tenant.http.answer(MembersTenant::revokeLine, 204);
}

void MembersInvitationsTest::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void MembersInvitationsTest::open(int count)
{
    QList<QByteArray> items;
    const QDateTime now = m_world->tenant.clock().now();
    for (int index = 0; index < count; ++index) {
        const QByteArray number = QByteArray::number(index).rightJustified(2, '0');
        items << MembersTenant::invitation("uinv_" + number, "p" + number + "@x.example",
                                           now.addDays(index == 0       ? -3
                                                           : index == 1 ? 1
                                                                        : 5)
                                               .toUTC()
                                               .toString(Qt::ISODate)
                                               .toLatin1());
    }
    m_world->tenant.http.answer(MembersTenant::invitationsLine, 200,
                                R"({"invitations":[)" + items.join(',') + "]}");
    m_page = std::make_unique<MembersPage>(m_world->tenant);
    m_page->resize(980, 640);
    m_page->show();
    m_page->refresh();
    part<CountTabs>(u"members.tabs"_s)->setCurrentIndex(1);
    QTRY_COMPARE(table()->model()->rowCount(), count);
    table()->sortByColumn(0, Qt::AscendingOrder);
}

QAction *MembersInvitationsTest::menuAction(int row, const QString &text)
{
    table()->setCurrentIndex(table()->model()->index(row, 0));
    Q_EMIT table()->menuRequested(table()->currentKey(), {});
    auto *menu = part<ActionMenu>(u"members.invitations.menu"_s);
    for (QAction *action : menu->actions()) {
        if (QString(action->text()).remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void MembersInvitationsTest::answerQuestion()
{
    auto *question = part<QMessageBox>(u"dialog.revoke"_s);
    QVERIFY(question);
    question->findChild<QPushButton *>(u"dialog.revoke.run"_s)->click();
}

void MembersInvitationsTest::theListSaysHowLongEachIsGood()
{
    open(3);
    QVERIFY(cell(0, 5).text.startsWith("Expired "_L1));
    QCOMPARE(cell(0, 5).tone, Tone::Danger);
    QCOMPARE(cell(1, 5).text, u"Ends tomorrow"_s);
    QCOMPARE(cell(2, 5).text, u"5 days left"_s);
    QTRY_COMPARE(cell(0, 1).chips, QStringList{u"Viewer"_s});
    QTRY_COMPARE(cell(0, 2).text, u"Halden Okta"_s);
    QCOMPARE(part<CountTabs>(u"members.tabs"_s)->countOf(1), u"3"_s);
}

void MembersInvitationsTest::theLinkIsCopied()
{
    open(1);
    QAction *copy = menuAction(0, u"Copy invitation link"_s);
    QVERIFY(copy);
    copy->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"https://fieldnote.example/accept?ticket=secret-uinv_00"_s);
}

void MembersInvitationsTest::theMenuInvitesAgainWithTheSameChoices()
{
    open(1);
    menuAction(0, u"Invite again…"_s)->trigger();
    auto *dialog = part<InviteDialog>(u"dialog.invite"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->chips()->addresses(), QStringList{u"p00@x.example"_s});
    QCOMPARE(m_world->tenant.http.count(MembersTenant::revokeLine), 0);
}

void MembersInvitationsTest::oneIsRevokedAfterAQuestion()
{
    open(3);
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(m_world->tenant.http.count(MembersTenant::revokeLine), 0);
    QSignalSpy toast(m_page.get(), &Page::toast);
    answerQuestion();
    QTRY_COMPARE(toast.count(), 1);
    QCOMPARE(m_world->tenant.http.bodyOf(MembersTenant::revokeLine),
             R"({"invitations":["uinv_01"]})");
    QCOMPARE(table()->model()->rowCount(), 2);
}

void MembersInvitationsTest::manyAreRevokedTenByTen()
{
    open(23);
    table()->selectAll();
    auto *revoke = part<Button>(u"members.invitations.revoke"_s);
    QVERIFY(revoke->isVisible());
    revoke->click();
    answerQuestion();
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(m_world->tenant.http.count(MembersTenant::revokeLine), 3);
}

void MembersInvitationsTest::aFailedRevocationKeepsTheRow()
{
    m_world->tenant.http.answer(MembersTenant::revokeLine, 403, "{}");
    open(2);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Delete);
    answerQuestion();
    auto *problem = part<NoteFrame>(u"members.invitations.problem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains("p00@x.example"_L1));
    QCOMPARE(table()->model()->rowCount(), 2);
}

void MembersInvitationsTest::invitingPutsThemIntoTheList()
{
    open(1);
    m_world->tenant.http.answer(MembersTenant::inviteLine, 201,
                                R"([{"id":"uinv_n","invitee":{"email":"ada@x.example"}}])");
    QVERIFY(m_page->addItem());
    auto *dialog = part<InviteDialog>(u"dialog.invite"_s);
    dialog->chips()->add(u"ada@x.example"_s);
    QSignalSpy toast(m_page.get(), &Page::toast);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(toast.count(), 1);
    // Once before sending, for lost answers, and once after it; the first was for the page.
    QTRY_COMPARE(m_world->tenant.http.count(MembersTenant::invitationsLine), 3);
}

void MembersInvitationsTest::withoutInvitationsItSaysWhatTheyAre()
{
    open(0);
    QTRY_COMPARE(m_page->property("uiState").toString(), u"empty"_s);
    part<Button>(u"members.invitations.invite"_s)->click();
    QVERIFY(part<InviteDialog>(u"dialog.invite"_s));
}

void MembersInvitationsTest::aFailedReloadIsToldWithoutInvitationsToo()
{
    open(0);
    QTRY_COMPARE(m_page->property("uiState").toString(), u"empty"_s);
    m_world->tenant.http.answer(MembersTenant::invitationsLine, 503, "{}");
    m_page->refresh();
    QTRY_VERIFY(part<NoteFrame>(u"members.invitations.problem"_s)->isVisible());
    m_world->tenant.http.answer(MembersTenant::invitationsLine, 200, R"({"invitations":[]})");
    m_page->refresh();
    QTRY_VERIFY(!part<NoteFrame>(u"members.invitations.problem"_s)->isVisible());
}

void MembersInvitationsTest::afterSigningOutNothingIsRevoked()
{
    open(23);
    const Completer<HttpResponse> held = m_world->tenant.http.hold(MembersTenant::revokeLine);
    table()->selectAll();
    part<Button>(u"members.invitations.revoke"_s)->click();
    answerQuestion();
    QTRY_COMPARE(m_world->tenant.http.count(MembersTenant::revokeLine), 1);
    QSignalSpy toast(m_page.get(), &Page::toast);
    m_page->forget();
    m_page->refresh();
    held.complete(HttpResponse{204, {}, {}, 1, {}});
    QTRY_COMPARE(table()->model()->rowCount(), 23);
    QCOMPARE(m_world->tenant.http.count(MembersTenant::revokeLine), 1);
    QCOMPARE(toast.count(), 0);
}

ORGDESK_TEST(MembersInvitationsTest)

#include "MembersInvitationsTest.moc"
