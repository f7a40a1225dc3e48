#include "DroppingProxy.h"
#include "LostWrites.h"
#include "SandboxApi.h"
#include "myorg/Endpoints.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::test;
using Point = DroppingProxy::Point;

// Reliability policy 2.4, row by row: a write is lost before it is read, after it, or within its
// answer, and the server has carried it out or not. What the person is told is true, and what the
// endpoint table forbids is not sent again.
class LostWriteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void thePolicyIsFollowed_data();
    void thePolicyIsFollowed();
    void everyWriteOfTheTableIsTried();
    void aNameThatALostRequestTookIsFoundWhenAskedAgain();

private:
    [[nodiscard]] int sent(const QByteArray &method) const;
    [[nodiscard]] bool lookedWith(const Endpoint &read) const;

    SandboxApi m_tenant;
    DroppingProxy m_proxy;
    std::unique_ptr<MyOrganizationApi> m_api;
};

void LostWriteTest::initTestCase()
{
    QVERIFY(m_tenant.start());
    QVERIFY(m_proxy.start(m_tenant.sandbox.readyText("domain")));
    m_api = m_tenant.apiThrough(m_proxy.port());
}

void LostWriteTest::init()
{
    m_tenant.reset();
    m_proxy.forget();
}

void LostWriteTest::thePolicyIsFollowed_data()
{
    QTest::addColumn<int>("write");
    QTest::addColumn<Point>("point");
    QTest::addColumn<bool>("executed");
    const std::pair<Point, const char *> points[] = {
        {Point::BeforeTheRequestIsRead, "before the request is read"},
        {Point::AfterTheRequest, "after the request"},
        {Point::WithinTheAnswer, "within the answer"}};
    for (std::size_t write = 0; write < lostWrites().size(); ++write) {
        for (const auto &[point, words] : points) {
            for (const bool executed : {true, false}) {
                QTest::addRow("%s, %s, %s", lostWrites()[write].operation, words,
                              executed ? "executed" : "not executed")
                    << static_cast<int>(write) << point << executed;
            }
        }
    }
}

int LostWriteTest::sent(const QByteArray &method) const
{
    return static_cast<int>(m_proxy.requests().filter(QString::fromLatin1(method + ' ')).size());
}

bool LostWriteTest::lookedWith(const Endpoint &read) const
{
    const QByteArray path = QByteArray(read.path);
    const QString pattern = u"^GET /my-org/v1"_s
        + QString::fromLatin1(path).replace(QRegularExpression(u"\\{[^}]*\\}"_s), u"[^/?]+"_s)
        + u"(\\?.*)?$"_s;
    return !m_proxy.requests().filter(QRegularExpression(pattern)).isEmpty();
}

void LostWriteTest::thePolicyIsFollowed()
{
    QFETCH(int, write);
    QFETCH(Point, point);
    QFETCH(bool, executed);
    const LostWrite &row = lostWrites()[static_cast<std::size_t>(write)];
    const Endpoint &operation = endpoint(QString::fromLatin1(row.operation));
    const Write go = row.prepare(m_tenant, *m_api);
    m_proxy.forget();
    m_proxy.dropNext({point, executed});
    const Ending ending = go();

    const bool repeats = !executed && operation.retry == RetryClass::Repeatable;
    QCOMPARE(sent(operation.method), repeats ? 2 : 1);
    QVERIFY2(lookedWith(endpoint(QString::fromLatin1(operation.readBack))),
             qPrintable(m_proxy.requests().join(u'\n')));
    if (executed && !row.valueIsLost) {
        QCOMPARE(ending, Ending{});
    } else if (executed) {
        QCOMPARE(ending.finding, OutcomeUnknown::Finding::Done);
        QVERIFY(!ending.found.isEmpty()); // what was found is named, so that it can be taken back
    } else if (repeats) {
        QCOMPARE(ending, Ending{});
    } else {
        QCOMPARE(ending.finding, row.notSeen);
    }
    QCOMPARE(ending.other, QString());
    QVERIFY(row.isDone(*m_api) == (executed || repeats));
}

void LostWriteTest::everyWriteOfTheTableIsTried()
{
    // Never sent by OrgDesk: the organization itself, and the two old forms of other rows.
    QStringList missing{u"deleteOrganization"_s, u"unassignMemberRolesLegacy"_s,
                        u"revokeInvitationLegacy"_s};
    for (const LostWrite &row : lostWrites())
        missing << QString::fromLatin1(row.operation);
    for (const Endpoint &row : endpoints()) {
        if (qstrcmp(row.method, "GET") != 0)
            QVERIFY2(missing.removeOne(QString::fromLatin1(row.operation)), row.operation);
    }
    QCOMPARE(missing, QStringList());
}

void LostWriteTest::aNameThatALostRequestTookIsFoundWhenAskedAgain()
{
    const QString name = u"late.halden.example"_s;
    m_proxy.dropNext({Point::AfterTheRequest, false});
    const auto lost = await(m_api->domains().create(name));
    QVERIFY(lost.errorAs<OutcomeUnknown>());
    // A slow gateway delivers it after all.
    const auto late = await(m_tenant.api->domains().create(name));
    QVERIFY_RESULT(late);
    const auto again = await(m_api->domains().create(name));
    QVERIFY_RESULT(again);
    QCOMPARE(again->id, late->id);
    QVERIFY(await(m_api->domains().create(name)).errorAs<Conflict>());
}

ORGDESK_TEST(LostWriteTest)

#include "LostWriteTest.moc"
