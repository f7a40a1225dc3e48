#include "SandboxApi.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using Finding = OutcomeUnknown::Finding;

// The typed clients of domains and the real sandbox, lost answers included.
class DomainLifecycleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_tenant.start()); }
    void init() { m_tenant.reset(); }

    void aDomainIsAddedVerifiedRoutedAndRemoved();
    void withoutItsRecordItStaysPendingAndFailsInTheEnd();
    void aFailedDomainCanBeVerifiedAgain();
    void aNameThatExistsIsAConflict();
    void aDomainThatIsNotVerifiedIsNotRouted();
    void whatTheApiRefusesIsAFieldError();
    void everyPageIsReadFromTheServer();
    void aLostCreateIsSentOnce_data();
    void aLostCreateIsSentOnce();
    void lostAnswersOfRoutingEndInTheWantedState_data();
    void lostAnswersOfRoutingEndInTheWantedState();
    void aLostRemovalEndsInTheWantedState_data();
    void aLostRemovalEndsInTheWantedState();
    void aLostVerifyEndsVerified_data();
    void aLostVerifyEndsVerified();

private:
    Domains &domains() { return m_tenant.api->domains(); }
    IdentityProviders &providers() { return m_tenant.api->identityProviders(); }
    Result<OrganizationDomain> find(const QString &name);
    void addRecord(const OrganizationDomain &domain);
    void addFault(const nlohmann::json &kind, const char *method, const std::string &path,
                  bool executed);
    static void addWays(bool answerHasBody);

    test::SandboxApi m_tenant;
};

static const QString oktaId = QStringLiteral("con_0ktaHa1denFre1gt");
static const std::string api = "/my-org/v1";

Result<OrganizationDomain> DomainLifecycleTest::find(const QString &name)
{
    const auto list = await(domains().list());
    if (!list)
        return list.error();
    for (const OrganizationDomain &domain : *list) {
        if (domain.domain == name)
            return domain;
    }
    return NotFound{};
}

void DomainLifecycleTest::addRecord(const OrganizationDomain &domain)
{
    m_tenant.sandbox.control(
        "PATCH", "tenant",
        {{"dns",
          {{domain.verificationHost.toStdString(), domain.verificationText.toStdString()}}}});
}

void DomainLifecycleTest::addFault(const nlohmann::json &kind, const char *method,
                                   const std::string &path, bool executed)
{
    nlohmann::json fault = kind;
    fault["method"] = method;
    fault["path"] = path;
    fault["executed"] = executed;
    fault["count"] = 1;
    QCOMPARE(m_tenant.sandbox.control("POST", "faults", fault).status / 100, 2);
}

void DomainLifecycleTest::addWays(bool answerHasBody)
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("executed");
    const QByteArray ways[] = {R"({"name":"reset","how":"rst"})",
                               R"({"name":"garbage","mode":"body"})", R"({"name":"truncate"})",
                               R"({"name":"status","status":503})"};
    for (const QByteArray &way : ways) {
        if (!answerHasBody && (way.contains("truncate") || way.contains("body")))
            continue;
        for (const bool executed : {true, false}) {
            const QByteArray row = way + (executed ? " executed" : " not executed");
            QTest::newRow(row.constData()) << way << executed;
        }
    }
}

void DomainLifecycleTest::aDomainIsAddedVerifiedRoutedAndRemoved()
{
    const auto created = await(domains().create(u"new.halden.example"_s));
    QVERIFY_RESULT(created);
    QCOMPARE(created->verification, DomainVerification::Pending);
    QVERIFY(created->verificationHost.endsWith(u".new.halden.example"_s));
    QVERIFY(!created->verificationText.isEmpty());

    addRecord(*created);
    const auto verified = await(domains().verify(created->id));
    QVERIFY_RESULT(verified);
    QVERIFY(verified->isVerified());

    QVERIFY_RESULT(await(providers().addDomain(oktaId, created->domain)));
    const auto routed = await(domains().providersOf(created->id));
    QVERIFY_RESULT(routed);
    QCOMPARE(routed->size(), 1);
    QCOMPARE(routed->first().id, oktaId);
    // Once more is what somebody else did meanwhile.
    QVERIFY_RESULT(await(providers().addDomain(oktaId, created->domain)));
    QVERIFY_RESULT(await(providers().removeDomain(oktaId, created->domain)));
    QVERIFY(await(domains().providersOf(created->id))->isEmpty());

    QVERIFY_RESULT(await(domains().remove(created->id)));
    QVERIFY(await(domains().get(created->id)).errorAs<NotFound>());
    QVERIFY_RESULT(await(domains().remove(created->id)));
}

void DomainLifecycleTest::withoutItsRecordItStaysPendingAndFailsInTheEnd()
{
    const auto created = await(domains().create(u"new.halden.example"_s));
    QVERIFY_RESULT(created);
    QStringList seen;
    for (int attempt = 0; attempt < 5; ++attempt) {
        const auto looked = await(domains().verify(created->id));
        QVERIFY_RESULT(looked);
        seen << (looked->verification == DomainVerification::Failed ? u"failed"_s : u"pending"_s);
    }
    QCOMPARE(seen.first(), u"pending"_s);
    QCOMPARE(seen.last(), u"failed"_s);
}

void DomainLifecycleTest::aFailedDomainCanBeVerifiedAgain()
{
    const auto failed = find(u"halden-old.example"_s);
    QVERIFY_RESULT(failed);
    QCOMPARE(failed->verification, DomainVerification::Failed);
    addRecord(*failed);
    const auto verified = await(domains().verify(failed->id));
    QVERIFY_RESULT(verified);
    QVERIFY(verified->isVerified());
}

void DomainLifecycleTest::aNameThatExistsIsAConflict()
{
    const auto refused = await(domains().create(u"halden.example"_s));
    QVERIFY(refused.errorAs<Conflict>());
    QCOMPARE(refused.errorAs<Conflict>()->problem.code(), u"A0E-409-0003"_s);
}

void DomainLifecycleTest::aDomainThatIsNotVerifiedIsNotRouted()
{
    const auto refused = await(providers().addDomain(oktaId, u"freight.example"_s));
    QVERIFY(refused.errorAs<Rejected>());
}

void DomainLifecycleTest::whatTheApiRefusesIsAFieldError()
{
    const auto refused = await(domains().create(u"https://halden.example"_s));
    QVERIFY(refused.errorAs<ValidationFailed>());
    QCOMPARE(refused.errorAs<ValidationFailed>()->fields.first().pointer, u"/domain"_s);
}

void DomainLifecycleTest::everyPageIsReadFromTheServer()
{
    nlohmann::json tenant = m_tenant.sandbox.control("GET", "tenant").json();
    nlohmann::json list = tenant.at("domains");
    const nlohmann::json sample = list.at(0);
    for (int index = 0; index < 250; ++index) {
        nlohmann::json domain = sample;
        std::string number = std::to_string(1000 + index);
        domain["id"] = "ord_Many00000000000000" + number;
        domain["domain"] = "d" + number + ".example";
        list.push_back(domain);
    }
    QCOMPARE(m_tenant.sandbox.control("PATCH", "tenant", {{"domains", list}}).status / 100, 2);
    const auto all = await(domains().list());
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), static_cast<qsizetype>(list.size()));
    QCOMPARE(m_tenant.arrived("GET", "/domains"), 3);
}

void DomainLifecycleTest::aLostCreateIsSentOnce_data()
{
    addWays(true);
}

void DomainLifecycleTest::aLostCreateIsSentOnce()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, executed);
    addFault(Json::parse(fault.toStdString()), "POST", api + "/domains", executed);
    const auto result = await(domains().create(u"lost.halden.example"_s));
    QCOMPARE(m_tenant.arrived("POST", "/domains"), 1);
    QCOMPARE(result.has_value(), executed);
    if (!executed)
        QCOMPARE(result.errorAs<OutcomeUnknown>()->finding, Finding::NotDone);
}

void DomainLifecycleTest::lostAnswersOfRoutingEndInTheWantedState_data()
{
    addWays(false);
}

void DomainLifecycleTest::lostAnswersOfRoutingEndInTheWantedState()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, executed);
    const QString domain = u"depot.example"_s;
    const std::string path = api + "/identity-providers/" + oktaId.toStdString() + "/domains";
    addFault(Json::parse(fault.toStdString()), "POST", path, executed);
    const auto added = await(providers().addDomain(oktaId, domain));
    QCOMPARE(m_tenant.arrived("POST", "/domains"), 1);
    QCOMPARE(added.has_value(), executed);
    if (!executed) {
        QCOMPARE(added.errorAs<OutcomeUnknown>()->finding, Finding::NotDone);
        QVERIFY_RESULT(await(providers().addDomain(oktaId, domain)));
    }

    addFault(Json::parse(fault.toStdString()), "DELETE", path + "/depot.example", executed);
    QVERIFY_RESULT(await(providers().removeDomain(oktaId, domain)));
    QCOMPARE(m_tenant.arrived("DELETE", "/depot.example"), executed ? 1 : 2);
    QVERIFY(!await(providers().get(oktaId))->domains.contains(domain));
}

void DomainLifecycleTest::aLostRemovalEndsInTheWantedState_data()
{
    addWays(false);
}

void DomainLifecycleTest::aLostRemovalEndsInTheWantedState()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, executed);
    const auto domain = find(u"freight.example"_s);
    QVERIFY_RESULT(domain);
    const std::string id = domain->id.toStdString();
    addFault(Json::parse(fault.toStdString()), "DELETE", api + "/domains/" + id, executed);
    QVERIFY_RESULT(await(domains().remove(domain->id)));
    QCOMPARE(m_tenant.arrived("DELETE", id), executed ? 1 : 2);
    QVERIFY(find(u"freight.example"_s).errorAs<NotFound>());
}

void DomainLifecycleTest::aLostVerifyEndsVerified_data()
{
    addWays(true);
}

void DomainLifecycleTest::aLostVerifyEndsVerified()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, executed);
    const auto domain = find(u"freight.example"_s);
    QVERIFY_RESULT(domain);
    addRecord(*domain);
    const std::string path = api + "/domains/" + domain->id.toStdString() + "/verify";
    addFault(Json::parse(fault.toStdString()), "POST", path, executed);
    const auto verified = await(domains().verify(domain->id));
    QVERIFY_RESULT(verified);
    QVERIFY(verified->isVerified());
    QCOMPARE(m_tenant.arrived("POST", "/verify"), executed ? 1 : 2);
}

ORGDESK_TEST(DomainLifecycleTest)

#include "DomainLifecycleTest.moc"
