#include "bulk/BulkRun.h"

#include "bulk/BulkWork.h"
#include "http/HttpClient.h"
#include "myorg/MyOrganizationApi.h"
#include "support/Await.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::test;
using State = BulkItem::State;
using Kind = BulkJob::Kind;

namespace {

const QString mara = u"auth0|mara"_s;

//! Answers by "METHOD path" and remembers the writes.
class Server final : public HttpClient
{
public:
    using Answer = std::function<Result<HttpResponse>(const HttpRequest &)>;

    void on(const QByteArray &line, Answer answer) { m_answers[line] = std::move(answer); }
    void on(const QByteArray &line, int status, const QByteArray &body = {})
    {
        on(line, [status, body](const HttpRequest &) {
            HttpHeaders headers;
            headers.set("Content-Type", "application/json");
            return Result<HttpResponse>(HttpResponse{status, headers, body, 1, {}});
        });
    }

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override
    {
        const QByteArray line = request.method + ' ' + request.url.path().toUtf8();
        const QByteArray body = request.body.reveal().toByteArray();
        if (!request.isRead())
            writes << line + ' ' + body;
        priorities << request.priority;
        const auto found = m_answers.constFind(line);
        return ready<HttpResponse>(found == m_answers.constEnd()
                                       ? Result<HttpResponse>(HttpResponse{404, {}, "{}", 1, {}})
                                       : (*found)(request));
    }

    [[nodiscard]] qsizetype writesAbout(const QByteArray &key) const
    {
        return std::count_if(writes.begin(), writes.end(),
                             [&key](const QByteArray &write) { return write.contains(key); });
    }

    QList<QByteArray> writes;
    QList<Priority> priorities;

private:
    QHash<QByteArray, Answer> m_answers;
};

const QByteArray listLine = "GET /my-org/member-invitations";
const QByteArray inviteLine = "POST /my-org/member-invitations";
const QByteArray revokeLine = "POST /my-org/delete-member-invitations";

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

QByteArray invitations(const QByteArrayList &emails, const QByteArray &idPrefix = "uinv_")
{
    QByteArrayList items;
    for (const QByteArray &email : emails)
        items << R"({"id":")" + idPrefix + email + R"(","invitee":{"email":")" + email + R"("}})";
    return R"({"invitations":[)" + items.join(',') + "]}";
}

NetworkError lost()
{
    NetworkError error;
    error.reason = NetworkError::Reason::Interrupted;
    error.mayHaveArrived = true;
    return error;
}

BulkJob jobOf(Kind kind, const QStringList &keys)
{
    BulkJob job;
    job.kind = kind;
    job.invitation.providerId = u"con_okta"_s;
    for (const QString &key : keys)
        job.items.append({key, {}, {}, {}, State::Waiting, {}});
    return job;
}

} // namespace

class BulkRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void resuming_data();
    void resuming();
    void sendingIsOnDiskBeforeTheRequestLeaves();
    void tenGoInOneRequest();
    void manyYieldToWhatIsWaitedFor();
    void whomARefusalNamesFailsAndTheOthersAreSent();
    void aRefusalWithoutNamesIsSplit();
    void threeRefusalsInARowPauseTheJob();
    void aLostAnswerIsLookedUpAndTheRestGoesOn();
    void whatGoesWrongForAllLeavesThemWaiting_data();
    void whatGoesWrongForAllLeavesThemWaiting();
    void stoppingFinishesOnlyWhatIsOnItsWay();
    void anotherPersonGoesNoFurther();
    void withoutAListALostAnswerStaysUnknown();
    void lookingAgainFindsOrLeavesUnknownAndSendsNothing();
    void resumingKeepsWhatIsUnknownFindable();
    void rolesAreTakenThenGiven();
    void aFullDiskSendsNothing();
    void clientsThatGoLeaveItToBeLookedUp();

private:
    void build(const QString &folder);
    //! The job is on disk in these states, and the program starts again.
    QString restartWith(BulkJob job);
    void finish();
    [[nodiscard]] State stateOf(const QString &id, int item)
    {
        return m_work->jobs().find(id)->items.at(item).state;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<MyOrganizationApi> m_api;
    ManualClock m_clock;
    std::unique_ptr<BulkWork> m_work;
    std::pair<QString, QString> m_person;
    int m_finished = 0;
};

void BulkRunTest::init()
{
    m_work.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<Server>();
    m_server->on(listLine, 200, invitations({}));
    m_server->on(inviteLine, created);
    m_server->on(revokeLine, 204);
    m_api = std::make_unique<MyOrganizationApi>(*m_server, QUrl(u"https://x.example/my-org"_s));
    m_person = {u"org_1"_s, mara};
    build(m_folder->path());
}

void BulkRunTest::build(const QString &folder)
{
    m_work = std::make_unique<BulkWork>(folder, m_clock, [this] { return m_person; });
    m_work->setApi(m_api.get(), m_api.get());
    m_finished = 0;
    connect(m_work.get(), &BulkWork::finished, this, [this] { ++m_finished; });
}

QString BulkRunTest::restartWith(BulkJob job)
{
    job.id = BulkJob::newId();
    job.organizationId = u"org_1"_s;
    job.userId = mara;
    {
        BulkJobs jobs(m_folder->path());
        if (!await(jobs.put(job)))
            return {};
    }
    build(m_folder->path());
    return await(m_work->jobs().load()) && m_work->jobs().find(job.id) ? job.id : QString();
}

void BulkRunTest::finish()
{
    QTRY_COMPARE(m_finished, 1);
}

// The state of an item when the program ended × what the server has made of it.
void BulkRunTest::resuming_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<State>("before");
    QTest::addColumn<QByteArray>("truth"); // done, not done, earlier, forbidden, unreachable
    QTest::addColumn<State>("after");
    QTest::addColumn<int>("writes"); // about this item
    const auto row = [](Kind kind, State before, const char *truth, State after, int writes) {
        static const QStringList kinds{u"invite"_s, u"revoke"_s, u"roles"_s};
        QTest::addRow("%s, %s, server: %s", qPrintable(kinds.at(static_cast<int>(kind))),
                      qPrintable(bulkStateName(before)), truth)
            << kind << before << QByteArray(truth) << after << writes;
    };
    for (const Kind kind : {Kind::Invite, Kind::Revoke, Kind::ChangeRoles}) {
        for (const char *truth : {"done", "not done", "forbidden"}) {
            row(kind, State::Waiting, truth, State::Done, 1);
            row(kind, State::Done, truth, State::Done, 0);
            row(kind, State::Failed, truth, State::Failed, 0);
            row(kind, State::Unknown, truth, State::Unknown, 0);
        }
        row(kind, State::Sending, "done", State::Done, 0);
        row(kind, State::Sending, "forbidden", State::Unknown, 0);
        row(kind, State::Sending, "unreachable", State::Sending, 0);
    }
    row(Kind::Invite, State::Sending, "not done", State::Unknown, 0);
    row(Kind::Invite, State::Sending, "earlier", State::Unknown, 0);
    row(Kind::Revoke, State::Sending, "not done", State::Done, 1);
    row(Kind::ChangeRoles, State::Sending, "not done", State::Done, 1);
}

void BulkRunTest::resuming()
{
    QFETCH(Kind, kind);
    QFETCH(State, before);
    QFETCH(QByteArray, truth);
    QFETCH(State, after);
    QFETCH(int, writes);
    const QByteArray roles = "GET /my-org/members/first/roles";
    const bool isDone = truth == "done";
    if (kind == Kind::Invite)
        m_server->on(listLine, 200,
                     isDone                   ? invitations({"First"})
                         : truth == "earlier" ? invitations({"first"}, "old_")
                                              : invitations({}));
    else
        m_server->on(listLine, 200, isDone ? invitations({}) : invitations({"first"}, {}));
    m_server->on(roles, 200,
                 isDone ? R"({"roles":[{"id":"rol_1","name":"One"}]})" : R"({"roles":[]})");
    for (const QByteArray &line : {listLine, roles}) {
        if (truth == "forbidden")
            m_server->on(line, 403, "{}");
        else if (truth == "unreachable")
            m_server->on(line, [](const HttpRequest &) { return Result<HttpResponse>(lost()); });
    }
    for (const QByteArray member : {"first", "second"})
        m_server->on("POST /my-org/members/" + member + "/roles", 204);
    BulkJob job = jobOf(kind, {u"first"_s, u"second"_s});
    for (BulkItem &item : job.items)
        item.add = {u"rol_1"_s};
    job.items[0].state = before;
    job.idsBefore = {u"old_first"_s};
    const QString id = restartWith(job);
    QVERIFY(!id.isEmpty());
    m_work->resume(id);
    finish();
    QCOMPARE(stateOf(id, 0), after);
    QCOMPARE(m_server->writesAbout("first"), writes);
    const bool isPaused = truth == "unreachable";
    QCOMPARE(m_work->problemOf(id).has_value(), isPaused);
    QCOMPARE(stateOf(id, 1), isPaused ? State::Waiting : State::Done);
}

void BulkRunTest::sendingIsOnDiskBeforeTheRequestLeaves()
{
    State onDisk = State::Waiting;
    m_server->on(inviteLine, [&](const HttpRequest &request) {
        BulkJobs jobs(m_folder->path());
        if (await(jobs.load()))
            onDisk = jobs.find(jobs.idsOf(u"org_1"_s, mara).value(0))->items.at(0).state;
        return created(request);
    });
    const QString id = m_work->begin(jobOf(Kind::Invite, {u"ada@x.example"_s}));
    finish();
    QCOMPARE(onDisk, State::Sending);
    QVERIFY(m_work->jobs().find(id)->isDone());
}

void BulkRunTest::tenGoInOneRequest()
{
    QStringList all;
    for (int number = 0; number < 23; ++number)
        all << u"p%1@x.example"_s.arg(number);
    const QString id = m_work->begin(jobOf(Kind::Invite, all));
    finish();
    QCOMPARE(m_server->writes.size(), 3);
    QVERIFY(m_work->jobs().find(id)->isDone());
}

void BulkRunTest::manyYieldToWhatIsWaitedFor()
{
    Server quiet;
    quiet.on(listLine, 200, invitations({}));
    quiet.on(inviteLine, created);
    MyOrganizationApi inBackground(quiet, QUrl(u"https://x.example/my-org"_s));
    m_work->setApi(m_api.get(), &inBackground);
    QStringList many;
    for (int number = 0; number < 11; ++number)
        many << u"p%1@x.example"_s.arg(number);
    m_work->begin(jobOf(Kind::Invite, many));
    finish();
    QCOMPARE(quiet.writes.size(), 2);
    QCOMPARE(m_server->writes.size(), 0);
    m_work->begin(jobOf(Kind::Invite, {u"ada@x.example"_s}));
    QTRY_COMPARE(m_finished, 2);
    QCOMPARE(m_server->writes.size(), 1);
    m_work.reset();
}

void BulkRunTest::whomARefusalNamesFailsAndTheOthersAreSent()
{
    m_server->on(inviteLine, [](const HttpRequest &request) {
        if (!request.body.reveal().toByteArray().contains("wrong"))
            return created(request);
        HttpHeaders headers;
        headers.set("Content-Type", "application/json");
        return Result<HttpResponse>(HttpResponse{
            400,
            headers,
            R"({"type":"t","title":"Bad Request","status":400,"validation_errors":[)"
            R"({"pointer":"/invitees/1/email","detail":"must be an email","field":"email"}]})",
            1,
            {}});
    });
    const QString id =
        m_work->begin(jobOf(Kind::Invite, {u"ada@x.example"_s, u"wrong"_s, u"bo@x.example"_s}));
    finish();
    QCOMPARE(stateOf(id, 0), State::Done);
    QCOMPARE(stateOf(id, 1), State::Failed);
    QVERIFY(!m_work->jobs().find(id)->items.at(1).reason.isEmpty());
    QCOMPARE(stateOf(id, 2), State::Done);
    QCOMPARE(m_server->writes.size(), 2);
}

void BulkRunTest::aRefusalWithoutNamesIsSplit()
{
    m_server->on(inviteLine, [](const HttpRequest &request) {
        if (!request.body.reveal().toByteArray().contains("wrong"))
            return created(request);
        return Result<HttpResponse>(
            HttpResponse{400, {}, R"({"title":"Bad Request","detail":"no"})", 1, {}});
    });
    const QString id =
        m_work->begin(jobOf(Kind::Invite, {u"ada@x.example"_s, u"wrong"_s, u"bo@x.example"_s}));
    finish();
    QCOMPARE(stateOf(id, 0), State::Done);
    QCOMPARE(stateOf(id, 1), State::Failed);
    QCOMPARE(stateOf(id, 2), State::Done);
    QCOMPARE(m_server->writes.size(), 4);
}

void BulkRunTest::threeRefusalsInARowPauseTheJob()
{
    m_server->on(inviteLine, 400, R"({"title":"Bad Request","detail":"The IdP does not exist."})");
    QStringList all;
    for (int number = 0; number < 30; ++number)
        all << u"p%1@x.example"_s.arg(number);
    const QString id = m_work->begin(jobOf(Kind::Invite, all));
    finish();
    QCOMPARE(m_server->writes.size(), 3);
    QCOMPARE(m_work->jobs().find(id)->count(State::Failed), 2);
    QCOMPARE(m_work->jobs().find(id)->count(State::Waiting), 28);
    QVERIFY(std::holds_alternative<Rejected>(*m_work->problemOf(id)));
}

void BulkRunTest::aLostAnswerIsLookedUpAndTheRestGoesOn()
{
    int requests = 0;
    m_server->on(inviteLine, [&](const HttpRequest &request) {
        if (++requests > 1)
            return created(request);
        m_server->on(listLine, 200, invitations({"p0@x.example"}));
        return Result<HttpResponse>(lost());
    });
    QStringList all;
    for (int number = 0; number < 12; ++number)
        all << u"p%1@x.example"_s.arg(number);
    const QString id = m_work->begin(jobOf(Kind::Invite, all));
    finish();
    QCOMPARE(requests, 2);
    QCOMPARE(stateOf(id, 0), State::Done);
    QCOMPARE(m_work->jobs().find(id)->count(State::Unknown), 9);
    QCOMPARE(stateOf(id, 11), State::Done);
}

void BulkRunTest::whatGoesWrongForAllLeavesThemWaiting_data()
{
    NetworkError offline;
    offline.reason = NetworkError::Reason::Offline;
    QTest::addColumn<Error>("error");
    QTest::newRow("signed out") << Error(SignInRequired{});
    QTest::newRow("not confirmed") << Error(StepUpRequired{});
    QTest::newRow("given up") << Error(Cancelled{});
    QTest::newRow("no network") << Error(offline);
    QTest::newRow("limit") << Error(RateLimited{});
}

void BulkRunTest::whatGoesWrongForAllLeavesThemWaiting()
{
    QFETCH(Error, error);
    m_server->on(inviteLine, [&](const HttpRequest &) { return Result<HttpResponse>(error); });
    const QString id = m_work->begin(jobOf(Kind::Invite, {u"ada@x.example"_s, u"bo@x.example"_s}));
    finish();
    QCOMPARE(m_server->writes.size(), 1);
    QCOMPARE(m_work->jobs().find(id)->count(State::Waiting), 2);
    QVERIFY(m_work->problemOf(id) == error);
    m_server->on(inviteLine, created);
    m_work->resume(id);
    QTRY_COMPARE(m_finished, 2);
    QVERIFY(m_work->jobs().find(id)->isDone());
    QVERIFY(!m_work->problemOf(id));
}

void BulkRunTest::stoppingFinishesOnlyWhatIsOnItsWay()
{
    QString id;
    m_server->on(inviteLine, [&](const HttpRequest &request) {
        m_work->stop(id);
        return created(request);
    });
    QStringList all;
    for (int number = 0; number < 25; ++number)
        all << u"p%1@x.example"_s.arg(number);
    id = m_work->begin(jobOf(Kind::Invite, all));
    finish();
    QCOMPARE(m_server->writes.size(), 1);
    QCOMPARE(m_work->jobs().find(id)->count(State::Done), 10);
    QCOMPARE(m_work->jobs().find(id)->count(State::Waiting), 15);
    QVERIFY(!m_work->problemOf(id));
    QVERIFY_RESULT(await(m_work->discard(id)));
    QVERIFY(m_work->ids().isEmpty());
}

void BulkRunTest::anotherPersonGoesNoFurther()
{
    m_server->on(inviteLine, [&](const HttpRequest &request) {
        m_person = {u"org_1"_s, u"auth0|other"_s};
        return created(request);
    });
    QStringList all;
    for (int number = 0; number < 25; ++number)
        all << u"p%1@x.example"_s.arg(number);
    const QString id = m_work->begin(jobOf(Kind::Invite, all));
    finish();
    QCOMPARE(m_server->writes.size(), 1);
    QCOMPARE(m_work->jobs().find(id)->count(State::Done), 10);
    QVERIFY(m_work->ids().isEmpty());
    m_work->resume(id);
    QTRY_COMPARE(m_finished, 2);
    QCOMPARE(m_server->writes.size(), 1);
    m_person = {u"org_1"_s, mara};
    QCOMPARE(m_work->ids(), QStringList{id});
}

void BulkRunTest::withoutAListALostAnswerStaysUnknown()
{
    m_server->on(listLine, 403, "{}");
    m_server->on(inviteLine, [](const HttpRequest &) { return Result<HttpResponse>(lost()); });
    const QString id = m_work->begin(jobOf(Kind::Invite, {u"ada@x.example"_s}));
    finish();
    QCOMPARE(stateOf(id, 0), State::Unknown);
    m_server->on(listLine, 200, invitations({"ada@x.example"})); // may be an earlier one
    m_work->lookAgain(id);
    QTRY_COMPARE(m_finished, 2);
    QCOMPARE(stateOf(id, 0), State::Unknown);
    QCOMPARE(m_server->writes.size(), 1);
}

void BulkRunTest::lookingAgainFindsOrLeavesUnknownAndSendsNothing()
{
    BulkJob job = jobOf(Kind::Invite, {u"ada@x.example"_s, u"bo@x.example"_s});
    for (BulkItem &item : job.items)
        item.state = State::Unknown;
    job.idsBefore = QStringList();
    const QString id = restartWith(job);
    m_server->on(listLine, 200, invitations({"bo@x.example"}));
    m_work->lookAgain(id);
    finish();
    QCOMPARE(stateOf(id, 0), State::Unknown);
    QCOMPARE(stateOf(id, 1), State::Done);
    QCOMPARE(m_server->writes.size(), 0);
}

void BulkRunTest::resumingKeepsWhatIsUnknownFindable()
{
    BulkJob job = jobOf(Kind::Invite, {u"ada@x.example"_s, u"bo@x.example"_s});
    job.items[0].state = State::Unknown;
    job.idsBefore = QStringList();
    const QString id = restartWith(job);
    m_server->on(listLine, 200, invitations({"ada@x.example"})); // a slow gateway
    m_work->resume(id);
    finish();
    QCOMPARE(stateOf(id, 0), State::Unknown);
    QCOMPARE(stateOf(id, 1), State::Done);
    m_work->lookAgain(id);
    QTRY_COMPARE(m_finished, 2);
    QCOMPARE(stateOf(id, 0), State::Done);
}

void BulkRunTest::rolesAreTakenThenGiven()
{
    m_server->on("POST /my-org/members/bo/roles", 204);
    m_server->on("POST /my-org/members/bo/unassign-roles", 204);
    BulkJob job = jobOf(Kind::ChangeRoles, {u"bo"_s, u"gone"_s});
    job.items[0].add = {u"rol_new"_s};
    job.items[0].remove = {u"rol_old"_s};
    job.items[1].add = {u"rol_new"_s};
    const QString id = m_work->begin(job);
    finish();
    QCOMPARE(m_server->writes.size(), 3);
    QVERIFY(m_server->writes.at(0).contains("unassign-roles {\"role_ids\":[\"rol_old\"]}"));
    QVERIFY(m_server->writes.at(1).contains("bo/roles {\"role_ids\":[\"rol_new\"]}"));
    QCOMPARE(stateOf(id, 0), State::Done);
    QCOMPARE(stateOf(id, 1), State::Failed);
}

void BulkRunTest::aFullDiskSendsNothing()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    build(file.fileName()); // no folder can be made in it
    const QString id = m_work->begin(jobOf(Kind::Invite, {u"ada@x.example"_s}));
    finish();
    QVERIFY(std::holds_alternative<FileError>(*m_work->problemOf(id)));
    QCOMPARE(stateOf(id, 0), State::Waiting);
    QCOMPARE(m_server->writes.size(), 0);
}

void BulkRunTest::clientsThatGoLeaveItToBeLookedUp()
{
    const Completer<HttpResponse> never;
    class Hanging final : public HttpClient
    {
    public:
        explicit Hanging(Future<HttpResponse> answer)
            : m_answer(std::move(answer))
        {
        }
        [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override
        {
            ++sent;
            return request.isRead() ? ready<HttpResponse>(HttpResponse{403, {}, "{}", 1, {}})
                                    : m_answer;
        }
        int sent = 0;

    private:
        Future<HttpResponse> m_answer;
    } http(never.future());
    auto api = std::make_unique<MyOrganizationApi>(http, QUrl(u"https://x.example/my-org"_s));
    m_work->setApi(api.get(), api.get());
    const QString id = m_work->begin(jobOf(Kind::Invite, {u"ada@x.example"_s}));
    QTRY_COMPARE(http.sent, 2);
    m_work->setApi(m_api.get(), m_api.get()); // another configuration
    api.reset();
    finish();
    QCOMPARE(stateOf(id, 0), State::Sending);
    m_work->resume(id);
    QTRY_COMPARE(m_finished, 2);
    QCOMPARE(stateOf(id, 0), State::Unknown);
    QCOMPARE(m_server->writes.size(), 0);
}

ORGDESK_TEST(BulkRunTest)

#include "BulkRunTest.moc"
