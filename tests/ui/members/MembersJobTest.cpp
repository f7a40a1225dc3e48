#include "MembersTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/NoteFrame.h"
#include "ui/members/EmailChips.h"
#include "ui/members/InviteDialog.h"
#include "ui/members/JobResultsDialog.h"
#include "ui/tables/Cell.h"
#include "ui/tables/TableView.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using orgdesk::test::await;
using orgdesk::test::MembersTenant;
using State = BulkItem::State;

namespace {

Result<HttpResponse> created(const HttpRequest &request)
{
    QByteArrayList items;
    const Json body = Json::parse(request.body.reveal().toByteArray().toStdString());
    for (const Json &invitee : body.at("invitees")) {
        const QByteArray email = QByteArray::fromStdString(invitee.at("email").get<std::string>());
        items << R"({"id":"uinv_)" + email + R"(","invitee":{"email":")" + email + R"("}})";
    }
    HttpHeaders headers;
    headers.set("Content-Type", "application/json");
    return HttpResponse{201, headers, '[' + items.join(',') + ']', 1, {}};
}

QStringList addresses(int count)
{
    QStringList all;
    for (int number = 0; number < count; ++number)
        all << u"p%1@x.example"_s.arg(number);
    return all;
}

} // namespace

// Bulk jobs on the page Members: begun, stopped, left behind by an earlier start, and their
// results.
class MembersJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void moreThanTenInvitationsGoOnWithoutTheDialog();
    void aStoppedJobIsResumedOrDiscarded();
    void whatKeepsAJobIsSaid();
    void anUnfinishedJobOfAnEarlierStartIsOffered();
    void jobsOfOthersAreNotShown();
    void aJobIsNotDoneWhileSomebodyIsUnknown();
    void severalJobsHaveNamesOfTheirOwn();
    void theResultsAreSearchedAndCopied();
    void escClearsTheSearchOfTheResultsThenCloses();
    void whoFailedIsInvitedAgainInTheDialog();
    void rolesThatFailedAreTriedAgain();
    void lookingAgainFindsWhatWasUnknown();
    void withoutThePermissionResumingIsLocked();
    void jobsLookAsDesigned();

private:
    template<class T>
    T *part(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    void open();
    void invite(const QStringList &emails);
    //! A job that is on disk but does not run, with items in these states, over and over.
    QString leave(BulkJob::Kind kind, int count, const QList<State> &states);
    [[nodiscard]] NoteFrame *note() { return part<NoteFrame>(u"members.job"_s); }
    [[nodiscard]] QLabel *tip() { return part<QLabel>(u"members.job.summary"_s); }

    std::unique_ptr<MembersTenant> m_world;
    std::unique_ptr<MembersPage> m_page;
};

void MembersJobTest::init()
{
    m_world = std::make_unique<MembersTenant>();
    QVERIFY(m_world->signedIn);
    m_world->tenant.http.answerBy(MembersTenant::inviteLine, created);
}

void MembersJobTest::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void MembersJobTest::open()
{
    m_page = std::make_unique<MembersPage>(m_world->tenant);
    m_page->resize(980, 700);
    m_page->show();
    m_page->refresh();
    QTRY_COMPARE(m_page->property("uiState").toString(), u"ready"_s);
}

void MembersJobTest::invite(const QStringList &emails)
{
    QVERIFY(m_page->addItem());
    QPointer<InviteDialog> dialog = part<InviteDialog>(u"dialog.invite"_s);
    QTRY_VERIFY(!dialog->findChild<QComboBox *>(u"dialog.invite.provider"_s)
                     ->currentData()
                     .toString()
                     .isEmpty());
    dialog->chips()->add(emails.join(u'\n'));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

QString MembersJobTest::leave(BulkJob::Kind kind, int count, const QList<State> &states)
{
    BulkJob job;
    job.id = BulkJob::newId();
    job.kind = kind;
    job.organizationId = u"org_1"_s;
    job.userId = u"auth0|mara"_s;
    job.started = m_world->tenant.clock().now();
    job.invitation.providerId = u"con_okta"_s;
    job.idsBefore = QStringList();
    for (int number = 0; number < count; ++number) {
        const State state = states.at(number % states.size());
        job.items.append({u"p%1@x.example"_s.arg(number),
                          {},
                          {},
                          {},
                          state,
                          state == State::Failed ? u"Not a complete email address."_s : QString()});
    }
    const auto written = await(m_world->tenant.bulkWork().jobs().put(job));
    return written ? job.id : QString();
}

void MembersJobTest::moreThanTenInvitationsGoOnWithoutTheDialog()
{
    open();
    QVERIFY(!note());
    QSignalSpy toast(m_page.get(), &Page::toast);
    const Completer<HttpResponse> held = m_world->tenant.http.hold(MembersTenant::inviteLine);
    invite(addresses(25));
    QTRY_COMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 1);
    QVERIFY(note()->isVisible());
    QCOMPARE(note()->title(), u"Inviting 25 people: 0 of 25 invited"_s);
    QVERIFY(part<QProgressBar>(u"members.job.bar"_s)->isVisible());
    QVERIFY(part<Button>(u"members.job.stop"_s)->isVisible());
    QVERIFY(!part<Button>(u"members.job.discard"_s)->isVisible());
    HttpRequest first;
    first.body = Secret::fromView(m_world->tenant.http.bodyOf(MembersTenant::inviteLine));
    held.complete(created(first));
    QTRY_COMPARE(toast.count(), 1);
    QCOMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 3);
    QCOMPARE(note()->title(), u"Invited 25 people"_s);
    QVERIFY(!part<QProgressBar>(u"members.job.bar"_s)->isVisible());
    auto *dismiss = part<Button>(u"members.job.discard"_s);
    QCOMPARE(dismiss->text(), u"Dismiss"_s);
    dismiss->click();
    QTRY_VERIFY(!note());
}

void MembersJobTest::aStoppedJobIsResumedOrDiscarded()
{
    open();
    const Completer<HttpResponse> held = m_world->tenant.http.hold(MembersTenant::inviteLine);
    invite(addresses(25));
    QTRY_COMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 1);
    part<Button>(u"members.job.stop"_s)->click();
    QVERIFY(note()->text().contains("Stopping"_L1));
    HttpRequest first;
    first.body = Secret::fromView(m_world->tenant.http.bodyOf(MembersTenant::inviteLine));
    held.complete(created(first));
    QTRY_COMPARE(note()->title(), u"An unfinished job: 10 of 25 invited"_s);
    QCOMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 1);
    part<Button>(u"members.job.discard"_s)->click();
    auto *question = part<QMessageBox>(u"dialog.discardJob"_s);
    QVERIFY(question->informativeText().contains("15"_L1));
    question->findChild<QPushButton *>(u"dialog.discardJob.cancel"_s)->click();
    part<Button>(u"members.job.resume"_s)->click();
    QTRY_COMPARE(note()->title(), u"Invited 25 people"_s);
    QCOMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 3);
}

void MembersJobTest::whatKeepsAJobIsSaid()
{
    open();
    m_world->tenant.http.answer(MembersTenant::inviteLine, 403, "{}");
    invite(addresses(25));
    QTRY_COMPARE(note()->title(), u"An unfinished job: 0 of 25 invited"_s);
    QVERIFY(note()->text().startsWith("25 not tried yet. "_L1));
    QVERIFY(note()->text().size() > 40); // and why
    QCOMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 1);
}

void MembersJobTest::anUnfinishedJobOfAnEarlierStartIsOffered()
{
    leave(BulkJob::Kind::Invite, 12, {State::Done, State::Sending, State::Waiting});
    m_world->tenant.http.answer(
        MembersTenant::invitationsLine, 200,
        R"({"invitations":[{"id":"uinv_new","invitee":{"email":"p1@x.example"}}]})");
    open();
    QCOMPARE(note()->title(), u"An unfinished job: 4 of 12 invited"_s);
    QCOMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 0); // not by itself
    part<Button>(u"members.job.resume"_s)->click();
    QTRY_COMPARE(note()->title(), u"9 of 12 invited"_s);
    QVERIFY(note()->text().contains("3 not known"_L1));
    QCOMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 1);
    const QByteArray body = m_world->tenant.http.bodyOf(MembersTenant::inviteLine);
    QVERIFY(body.contains("p2@") && !body.contains("p1@") && !body.contains("p4@"));
}

void MembersJobTest::jobsOfOthersAreNotShown()
{
    BulkJob job;
    job.id = BulkJob::newId();
    job.organizationId = u"org_1"_s;
    job.userId = u"auth0|other"_s;
    job.items.append({u"a@x.example"_s, {}, {}, {}, State::Waiting, {}});
    QVERIFY_RESULT(await(m_world->tenant.bulkWork().jobs().put(job)));
    open();
    QVERIFY(!note());
}

void MembersJobTest::aJobIsNotDoneWhileSomebodyIsUnknown()
{
    leave(BulkJob::Kind::Invite, 12, {State::Done, State::Unknown});
    open();
    QCOMPARE(note()->title(), u"6 of 12 invited"_s);
    QCOMPARE(note()->tone(), Tone::Warning);
    QVERIFY(!part<Button>(u"members.job.resume"_s)->isVisible());
}

void MembersJobTest::severalJobsHaveNamesOfTheirOwn()
{
    leave(BulkJob::Kind::Invite, 12, {State::Done, State::Waiting});
    leave(BulkJob::Kind::Revoke, 14, {State::Done, State::Waiting});
    open();
    QVERIFY(part<NoteFrame>(u"members.job[2]"_s)->isVisible());
    const auto *first = part<Button>(u"members.job.resume"_s);
    const auto *second = part<Button>(u"members.job.resume[2]"_s);
    QVERIFY(second->accessibleName() != first->accessibleName());
    QVERIFY(second->accessibleName() != first->text());
    part<Button>(u"members.job.discard"_s)->click();
    part<QMessageBox>(u"dialog.discardJob"_s)
        ->findChild<QPushButton *>(u"dialog.discardJob.run"_s)
        ->click();
    QTRY_VERIFY(!note());
    leave(BulkJob::Kind::Invite, 16, {State::Waiting});
    QVERIFY(note());
}

void MembersJobTest::theResultsAreSearchedAndCopied()
{
    leave(BulkJob::Kind::Invite, 1000, {State::Done, State::Done, State::Failed, State::Unknown});
    open();
    part<Button>(u"members.job.results"_s)->click();
    auto *table = part<TableView>(u"members.job.table"_s);
    QCOMPARE(table->model()->rowCount(), 1000);
    // What needs a look comes first.
    QCOMPARE(table->model()->index(0, 1).data(CellRole).value<Cell>().text, u"Not invited"_s);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"Not a complete email address."_s);
    QCOMPARE(tip()->text(),
             u"500 of %1 invited, 250 refused, 250 not known."_s.arg(QLocale().toString(1000)));
    part<QLineEdit>(u"members.job.search"_s)->setText(u"p99"_s);
    QCOMPARE(table->model()->rowCount(), 11);
    part<Button>(u"members.job.copy"_s)->click();
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), 250);
    QCOMPARE(copied.constFirst(), u"p2@x.example"_s);
    QVERIFY(part<Button>(u"members.job.export"_s)->isEnabled());
}

void MembersJobTest::escClearsTheSearchOfTheResultsThenCloses()
{
    leave(BulkJob::Kind::Invite, 4, {State::Done, State::Failed});
    open();
    part<Button>(u"members.job.results"_s)->click();
    const QPointer<JobResultsDialog> dialog = part<JobResultsDialog>(u"members.job.resultList"_s);
    auto *search = part<QLineEdit>(u"members.job.search"_s);
    search->setFocus();
    QTest::keyClicks(search, u"p1"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QVERIFY(dialog->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!dialog || !dialog->isVisible());
}

void MembersJobTest::whoFailedIsInvitedAgainInTheDialog()
{
    leave(BulkJob::Kind::Invite, 12, {State::Done, State::Done, State::Failed});
    open();
    part<Button>(u"members.job.results"_s)->click();
    part<Button>(u"members.job.retry"_s)->click();
    auto *dialog = part<InviteDialog>(u"dialog.invite"_s);
    QVERIFY(dialog);
    QCOMPARE(
        dialog->chips()->addresses(),
        (QStringList{u"p2@x.example"_s, u"p5@x.example"_s, u"p8@x.example"_s, u"p11@x.example"_s}));
    QCOMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 0);
}

void MembersJobTest::rolesThatFailedAreTriedAgain()
{
    BulkJob job;
    job.id = BulkJob::newId();
    job.kind = BulkJob::Kind::ChangeRoles;
    job.organizationId = u"org_1"_s;
    job.userId = u"auth0|mara"_s;
    job.items.append({u"auth0|carla"_s, u"Carla"_s, {u"rol_viewer"_s}, {}, State::Failed, u"No"_s});
    job.items.append({u"auth0|dmitri"_s, u"Dmitri"_s, {u"rol_viewer"_s}, {}, State::Done, {}});
    QVERIFY_RESULT(await(m_world->tenant.bulkWork().jobs().put(job)));
    m_world->acceptRoleChanges("auth0|carla");
    open();
    QSignalSpy toast(m_page.get(), &Page::toast);
    part<Button>(u"members.job.results"_s)->click();
    part<Button>(u"members.job.retry"_s)->click();
    QTRY_COMPARE(toast.count(), 1);
    QCOMPARE(m_world->tenant.http.count("POST /my-org/v1/members/auth0|carla/roles"), 1);
    QCOMPARE(m_world->tenant.http.count("POST /my-org/v1/members/auth0|dmitri/roles"), 0);
}

void MembersJobTest::lookingAgainFindsWhatWasUnknown()
{
    leave(BulkJob::Kind::Invite, 11, {State::Done, State::Unknown});
    m_world->tenant.http.answer(
        MembersTenant::invitationsLine, 200,
        R"({"invitations":[{"id":"uinv_new","invitee":{"email":"P1@x.example"}}]})");
    open();
    part<Button>(u"members.job.results"_s)->click();
    part<Button>(u"members.job.look"_s)->click();
    QTRY_COMPARE(note()->title(), u"7 of 11 invited"_s);
    QCOMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 0);
}

void MembersJobTest::withoutThePermissionResumingIsLocked()
{
    leave(BulkJob::Kind::Invite, 12, {State::Waiting});
    open();
    QVERIFY(!part<Button>(u"members.job.resume"_s)->isGuarded());
    m_world->tenant.scopes.removeAll(u"create:my_org:member_invitations"_s);
    Q_EMIT m_world->tenant.permissionsChanged();
    QVERIFY(part<Button>(u"members.job.resume"_s)->isGuarded());
}

//! Pictures for a look by eye, when asked for.
void MembersJobTest::jobsLookAsDesigned()
{
    const QString folder = qEnvironmentVariable("ORGDESK_PICTURES");
    if (folder.isEmpty())
        QSKIP("for pictures");
    leave(BulkJob::Kind::Invite, 1000, {State::Done, State::Done, State::Failed, State::Unknown});
    leave(BulkJob::Kind::ChangeRoles, 40, {State::Done, State::Waiting});
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme theme(mode);
        theme.apply(*qApp);
        open();
        const Completer<HttpResponse> held = m_world->tenant.http.hold(MembersTenant::inviteLine);
        invite(addresses(25));
        QTRY_COMPARE(note()->isVisible(), true);
        const QString name = mode == Theme::Mode::Light ? u"light"_s : u"dark"_s;
        for (const int width : {980, 720}) {
            m_page->resize(width, 760);
            QTest::qWait(50);
            m_page->grab().save(u"%1/page-%2-%3.png"_s.arg(folder, name).arg(width));
        }
        part<Button>(u"members.job.results"_s)->click();
        auto *dialog = part<JobResultsDialog>(u"members.job.resultList"_s);
        QTest::qWait(50);
        dialog->grab().save(u"%1/results-%2.png"_s.arg(folder, name));
        m_world->tenant.bulkWork().stopAll();
        m_page.reset();
    }
}

ORGDESK_TEST(MembersJobTest)

#include "MembersJobTest.moc"
