#include "SandboxApi.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using Finding = OutcomeUnknown::Finding;

// Members, roles, invitations and user stores against the real sandbox, lost answers included.
class MembersFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_tenant.start()); }
    void init() { m_tenant.reset(); }

    void everyPageOfALongListArrivesOnce();
    void rolesComeAndGo();
    void aLostRoleChangeEndsInTheWantedState_data();
    void aLostRoleChangeEndsInTheWantedState();
    void membershipsEndAndAccountsStay();
    void aLostRemovalIsNeverSentTwice_data();
    void aLostRemovalIsNeverSentTwice();
    void invitationsAreSentListedAndRevoked();
    void invitingAgainReplacesTheEarlierInvitation();
    void lostInvitationsAreFoundOrUnknown_data();
    void lostInvitationsAreFoundOrUnknown();
    void bulkRevocationGoesOnWithoutTheOneThatIsGone();
    void userStoresAreListed();
    void aWithheldScopeIsNamed();

private:
    void addFault(nlohmann::json fault, const char *method, const std::string &path, bool executed);
    void addPeople(int count);
    [[nodiscard]] InvitationCreate invitation(const QStringList &emails);
    static void addWays(bool answerHasBody);

    orgdesk::test::SandboxApi m_tenant;
};

static const QString ines = u"okta|halden-okta|00u1a2b3c4d5e6f7"_s;
static const std::string inesPath = "/my-org/v1/members/okta%7Chalden-okta%7C00u1a2b3c4d5e6f7";
static const QString lead = u"rol_WarehouseLead001"_s;

void MembersFlowTest::addFault(nlohmann::json fault, const char *method, const std::string &path,
                               bool executed)
{
    fault["method"] = method;
    fault["path"] = path;
    fault["executed"] = executed;
    fault["count"] = 1;
    QCOMPARE(m_tenant.sandbox.control("POST", "faults", fault).status / 100, 2);
}

void MembersFlowTest::addPeople(int count)
{
    QCOMPARE(m_tenant.sandbox.control("POST", "people", {{"count", count}}).status, 201);
}

InvitationCreate MembersFlowTest::invitation(const QStringList &emails)
{
    InvitationCreate create;
    create.emails = emails;
    create.roleIds = {lead};
    create.inviterName = u"Mara Lindqvist"_s;
    create.providerId = u"con_0ktaHa1denFre1gt"_s;
    create.lifetimeSeconds = 3600;
    return create;
}

void MembersFlowTest::addWays(bool answerHasBody)
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("executed");
    const QByteArray ways[] = {
        R"({"name":"reset","how":"close"})", R"({"name":"garbage","mode":"http"})",
        R"({"name":"garbage","mode":"body"})", R"({"name":"status","status":503})"};
    for (const QByteArray &way : ways) {
        if (!answerHasBody && way.contains("\"body\""))
            continue; // a 204 has no body that could be damaged
        for (const bool executed : {true, false}) {
            const QByteArray row = way + (executed ? " executed" : " not executed");
            QTest::newRow(row.constData()) << way << executed;
        }
    }
}

void MembersFlowTest::everyPageOfALongListArrivesOnce()
{
    addPeople(250);
    QStringList ids;
    QString next;
    int pages = 0;
    do {
        const auto page = await(m_tenant.api->members().page(next));
        QVERIFY_RESULT(page);
        for (const Member &member : page->members)
            ids << member.id;
        next = page->next;
        ++pages;
    } while (!next.isEmpty() && pages < 10);
    QCOMPARE(pages, 3);
    QVERIFY(ids.size() >= 255);
    QCOMPARE(ids.removeDuplicates(), 0);
}

void MembersFlowTest::rolesComeAndGo()
{
    MemberRoles &roles = m_tenant.api->memberRoles();
    const auto available = await(roles.available());
    QVERIFY_RESULT(available);
    QVERIFY(available->size() >= 4);
    QVERIFY_RESULT(await(roles.assign(ines, {lead})));
    auto now = await(roles.of(ines));
    QVERIFY_RESULT(now);
    QCOMPARE(now->size(), 2);
    QVERIFY_RESULT(await(roles.unassign(ines, {lead, u"rol_D1spatcherHalden"_s})));
    now = await(roles.of(ines));
    QVERIFY_RESULT(now);
    QVERIFY(now->isEmpty());
}

void MembersFlowTest::aLostRoleChangeEndsInTheWantedState_data()
{
    addWays(false);
}

void MembersFlowTest::aLostRoleChangeEndsInTheWantedState()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, executed);
    addFault(nlohmann::json::parse(fault.toStdString()), "POST", inesPath + "/roles", executed);
    QVERIFY_RESULT(await(m_tenant.api->memberRoles().assign(ines, {lead})));
    const auto now = await(m_tenant.api->memberRoles().of(ines));
    QVERIFY_RESULT(now);
    QCOMPARE(now->size(), 2);
    QCOMPARE(m_tenant.arrived("POST", "/roles"), executed ? 1 : 2);
}

void MembersFlowTest::membershipsEndAndAccountsStay()
{
    QVERIFY_RESULT(await(m_tenant.api->members().get(ines)));
    QVERIFY_RESULT(await(m_tenant.api->members().remove(ines)));
    QVERIFY(await(m_tenant.api->members().get(ines)).errorAs<NotFound>());
    const nlohmann::json users = m_tenant.sandbox.control("GET", "tenant").json().at("users");
    QVERIFY(std::any_of(users.begin(), users.end(), [](const nlohmann::json &user) {
        return user.at("user_id") == ines.toStdString();
    }));
    QVERIFY_RESULT(await(m_tenant.api->members().remove(ines))); // gone already
}

void MembersFlowTest::aLostRemovalIsNeverSentTwice_data()
{
    addWays(false);
}

void MembersFlowTest::aLostRemovalIsNeverSentTwice()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, executed);
    addFault(nlohmann::json::parse(fault.toStdString()), "POST", "/my-org/v1/delete-memberships",
             executed);
    const auto result = await(m_tenant.api->members().remove(ines));
    QCOMPARE(m_tenant.arrived("POST", "/delete-memberships"), 1);
    if (executed) {
        QVERIFY_RESULT(result);
        return;
    }
    QVERIFY(result.errorAs<OutcomeUnknown>());
    QCOMPARE(result.errorAs<OutcomeUnknown>()->finding, Finding::NotDone);
}

void MembersFlowTest::invitationsAreSentListedAndRevoked()
{
    Invitations &client = m_tenant.api->invitations();
    const auto report =
        await(client.create(invitation({u"a@x.example"_s, u"b@x.example"_s}), QSet<QString>()));
    QVERIFY_RESULT(report);
    QCOMPARE(report->sent.size(), 2);
    const Invitation first = report->sent.constFirst();
    QVERIFY(!first.link.isEmpty());
    QCOMPARE(first.createdAt.secsTo(first.expiresAt), 3600);
    const auto list = await(client.list());
    QVERIFY_RESULT(list);
    QCOMPARE(list->size(), 2);
    const auto one = await(client.get(first.id));
    QVERIFY_RESULT(one);
    QCOMPARE(one->email, first.email);
    const auto roles = await(client.rolesOf(first.id));
    QVERIFY_RESULT(roles);
    QCOMPARE(roles->constFirst().name, u"Warehouse lead"_s);
    QVERIFY_RESULT(await(client.revoke({first.id})));
    const auto rest = await(client.list());
    QVERIFY_RESULT(rest);
    QCOMPARE(rest->size(), 1);
}

void MembersFlowTest::invitingAgainReplacesTheEarlierInvitation()
{
    Invitations &client = m_tenant.api->invitations();
    const auto first = await(client.create(invitation({u"a@x.example"_s}), QSet<QString>()));
    QVERIFY_RESULT(first);
    const auto second = await(client.create(invitation({u"A@x.example"_s}), QSet<QString>()));
    QVERIFY_RESULT(second);
    const auto list = await(client.list());
    QVERIFY_RESULT(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->constFirst().id, second->sent.constFirst().id);
}

void MembersFlowTest::lostInvitationsAreFoundOrUnknown_data()
{
    addWays(true);
}

void MembersFlowTest::lostInvitationsAreFoundOrUnknown()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, executed);
    Invitations &client = m_tenant.api->invitations();
    QVERIFY_RESULT(await(client.create(invitation({u"a@x.example"_s}), QSet<QString>())));
    const auto before = await(client.list());
    QVERIFY_RESULT(before);
    QSet<QString> ids;
    for (const Invitation &one : *before)
        ids.insert(one.id);
    m_tenant.sandbox.control("DELETE", "requests");
    addFault(nlohmann::json::parse(fault.toStdString()), "POST", "/my-org/v1/member-invitations",
             executed);
    const auto report = await(client.create(invitation({u"a@x.example"_s, u"b@x.example"_s}), ids));
    QVERIFY_RESULT(report);
    QCOMPARE(m_tenant.arrived("POST", "/member-invitations"), 1); // nobody gets two mails
    QVERIFY(report->lost);
    QCOMPARE(report->sent.size(), executed ? 2 : 0);
    QCOMPARE(report->unknown.size(), executed ? 0 : 2);
}

void MembersFlowTest::bulkRevocationGoesOnWithoutTheOneThatIsGone()
{
    Invitations &client = m_tenant.api->invitations();
    const auto report = await(client.create(
        invitation({u"a@x.example"_s, u"b@x.example"_s, u"c@x.example"_s}), QSet<QString>()));
    QVERIFY_RESULT(report);
    QStringList ids;
    for (const Invitation &one : report->sent)
        ids << one.id;
    QVERIFY_RESULT(await(client.revoke({ids.at(1)})));
    QVERIFY_RESULT(await(client.revoke(ids)));
    const auto list = await(client.list());
    QVERIFY_RESULT(list);
    QVERIFY(list->isEmpty());
}

void MembersFlowTest::userStoresAreListed()
{
    const auto stores = await(m_tenant.api->userStores().list());
    QVERIFY_RESULT(stores);
    QCOMPARE(stores->constFirst().title(), u"Fieldnote accounts"_s);
}

void MembersFlowTest::aWithheldScopeIsNamed()
{
    nlohmann::json grants = m_tenant.sandbox.control("GET", "tenant").json().at("client_grants");
    for (nlohmann::json &grant : grants) {
        nlohmann::json kept = nlohmann::json::array();
        for (const nlohmann::json &scope : grant.at("scope")) {
            if (scope != "read:my_org:members")
                kept.push_back(scope);
        }
        grant["scope"] = kept;
    }
    QCOMPARE(m_tenant.sandbox.control("PATCH", "tenant", {{"client_grants", grants}}).status, 200);
    m_tenant.renewToken();
    const auto page = await(m_tenant.api->members().page({}));
    QVERIFY(page.errorAs<Forbidden>());
    QCOMPARE(page.errorAs<Forbidden>()->missingScopes, QStringList{u"read:my_org:members"_s});
    QVERIFY_RESULT(await(m_tenant.api->invitations().list())); // nothing else is affected
}

ORGDESK_TEST(MembersFlowTest)

#include "MembersFlowTest.moc"
