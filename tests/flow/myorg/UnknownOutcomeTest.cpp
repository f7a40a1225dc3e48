#include "SandboxApi.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using Finding = OutcomeUnknown::Finding;

// Writes whose answer is lost: one request on the wire, then a look at what is there.
class UnknownOutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_tenant.start()); }
    void init() { m_tenant.reset(); }

    void aLostCreateIsSentOnce_data();
    void aLostCreateIsSentOnce();
    void aLostDeleteEndsInTheWantedState_data();
    void aLostDeleteEndsInTheWantedState();
    void aLostChangeEndsInTheWantedState_data();
    void aLostChangeEndsInTheWantedState();
    void whenNothingAnswersTheFindingStaysOpen();

private:
    void addFault(const nlohmann::json &kind, const char *method, const std::string &path,
                  bool executed, int count = 1);
    static void addWays(bool answerHasBody);

    orgdesk::test::SandboxApi m_tenant;
};

static const std::string listPath = "/my-org/v1/identity-providers";
static const std::string oktaId = "con_0ktaHa1denFre1gt";
static const std::string partnerId = "con_PartnerP0rta1001";

static IdentityProviderCreate wanted()
{
    IdentityProviderCreate provider;
    provider.name = u"lost-okta"_s;
    provider.displayName = u"Lost Okta"_s;
    provider.strategy = u"okta"_s;
    provider.options =
        JsonBox(Json{{"domain", "lost.okta.example"}, {"client_id", "1"}, {"client_secret", "s"}});
    return provider;
}

void UnknownOutcomeTest::addFault(const nlohmann::json &kind, const char *method,
                                  const std::string &path, bool executed, int count)
{
    nlohmann::json fault = kind;
    fault["method"] = method;
    fault["path"] = path;
    fault["executed"] = executed;
    fault["count"] = count;
    QCOMPARE(m_tenant.sandbox.control("POST", "faults", fault).status / 100, 2);
}

void UnknownOutcomeTest::addWays(bool answerHasBody)
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("executed");
    const QByteArray ways[] = {R"({"name":"reset","how":"close"})",
                               R"({"name":"reset","how":"rst"})",
                               R"({"name":"garbage","mode":"http"})",
                               R"({"name":"garbage","mode":"body"})",
                               R"({"name":"truncate"})",
                               R"({"name":"status","status":503})"};
    for (const QByteArray &way : ways) {
        if (!answerHasBody && (way.contains("truncate") || way.contains("\"body\"")))
            continue;
        for (const bool executed : {true, false}) {
            const QByteArray row = QByteArray(way) + (executed ? " executed" : " not executed");
            QTest::newRow(row.constData()) << way << executed;
        }
    }
}

void UnknownOutcomeTest::aLostCreateIsSentOnce_data()
{
    addWays(true);
}

void UnknownOutcomeTest::aLostCreateIsSentOnce()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, executed);
    addFault(Json::parse(fault.toStdString()), "POST", listPath, executed);
    const auto result = await(m_tenant.api->identityProviders().create(wanted()));
    QCOMPARE(m_tenant.arrived("POST", "/identity-providers"), 1);
    if (executed) {
        QVERIFY_RESULT(result);
        QCOMPARE(result->name, u"lost-okta"_s);
        return;
    }
    const auto *unknown = result.errorAs<OutcomeUnknown>();
    QVERIFY2(unknown, result ? "a value" : qPrintable(describe(result.error())));
    QCOMPARE(unknown->finding, Finding::NotDone);
    QCOMPARE(unknown->operation, u"createIdp"_s);
}

void UnknownOutcomeTest::aLostDeleteEndsInTheWantedState_data()
{
    addWays(false); // A 204 has no body that could be damaged.
}

void UnknownOutcomeTest::aLostDeleteEndsInTheWantedState()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, executed);
    addFault(Json::parse(fault.toStdString()), "DELETE", listPath + '/' + partnerId, executed);
    const auto result =
        await(m_tenant.api->identityProviders().remove(QString::fromStdString(partnerId)));
    QVERIFY_RESULT(result);
    QCOMPARE(m_tenant.arrived("DELETE", partnerId), executed ? 1 : 2);
}

void UnknownOutcomeTest::aLostChangeEndsInTheWantedState_data()
{
    addWays(true);
}

void UnknownOutcomeTest::aLostChangeEndsInTheWantedState()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, executed);
    IdentityProviders &providers = m_tenant.api->identityProviders();
    const auto before = await(providers.get(QString::fromStdString(oktaId)));
    QVERIFY_RESULT(before);
    addFault(Json::parse(fault.toStdString()), "PATCH", listPath + '/' + oktaId, executed);
    IdentityProviderPatch patch;
    patch.displayName = u"Renamed"_s;
    const auto result = await(providers.update(*before, patch));
    QVERIFY_RESULT(result);
    QCOMPARE(result->displayName, u"Renamed"_s);
    QCOMPARE(m_tenant.arrived("PATCH", oktaId), executed ? 1 : 2);
}

void UnknownOutcomeTest::whenNothingAnswersTheFindingStaysOpen()
{
    addFault({{"name", "reset"}, {"how", "close"}}, "POST", listPath, true);
    // The first list is the snapshot; every later one fails, however often it is tried.
    nlohmann::json fault{{"name", "status"}, {"status", 503}, {"method", "GET"},
                         {"path", listPath}, {"count", -1},   {"skip", 1}};
    QCOMPARE(m_tenant.sandbox.control("POST", "faults", fault).status / 100, 2);
    const auto result = await(m_tenant.api->identityProviders().create(wanted()), 60'000);
    const auto *unknown = result.errorAs<OutcomeUnknown>();
    QVERIFY(unknown);
    QCOMPARE(unknown->finding, Finding::NotLookedYet);
    QCOMPARE(m_tenant.arrived("POST", "/identity-providers"), 1);
}

ORGDESK_TEST(UnknownOutcomeTest)

#include "UnknownOutcomeTest.moc"
