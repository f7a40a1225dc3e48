#include "SandboxApi.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using Finding = OutcomeUnknown::Finding;
using namespace std::chrono_literals;

//! Provisioning and its tokens against the real sandbox, with answers that get lost.
class ProvisioningFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_tenant.start()); }
    void init()
    {
        m_tenant.reset();
        QVERIFY_RESULT(await(provisioning().remove(oktaId)));
        QVERIFY_RESULT(await(provisioning().create(oktaId)));
        m_tenant.sandbox.control("DELETE", "requests");
    }

    void turnsOnMakesARevokedTokenAndTurnsOff();
    void aTokenEndsWhenItWasAskedTo();
    void aThirdTokenIsRefused();
    void updatingTheAttributesDeletesTheTokens();
    void updatedAttributesAreThoseOfTheVendor();
    void aLostTokenIsMadeOnceAndCanBeRevoked_data();
    void aLostTokenIsMadeOnceAndCanBeRevoked();
    void aLostTurnOnIsSentOnce_data();
    void aLostTurnOnIsSentOnce();
    void aLostTurnOffEndsInTheWantedState_data();
    void aLostTurnOffEndsInTheWantedState();

private:
    void addFault(const char *method, const std::string &path, bool executed);
    static void addOutcomes();
    [[nodiscard]] Provisioning &provisioning() { return m_tenant.api->provisioning(); }

    static inline const QString oktaId{QStringLiteral("con_0ktaHa1denFre1gt")};
    orgdesk::test::SandboxApi m_tenant;
};

static const std::string path = "/my-org/v1/identity-providers/con_0ktaHa1denFre1gt/provisioning";

void ProvisioningFlowTest::addFault(const char *method, const std::string &where, bool executed)
{
    const nlohmann::json fault{{"name", "reset"}, {"how", "close"},       {"method", method},
                               {"path", where},   {"executed", executed}, {"count", 1}};
    QCOMPARE(m_tenant.sandbox.control("POST", "faults", fault).status / 100, 2);
}

void ProvisioningFlowTest::addOutcomes()
{
    QTest::addColumn<bool>("executed");
    QTest::newRow("executed") << true;
    QTest::newRow("not executed") << false;
}

void ProvisioningFlowTest::turnsOnMakesARevokedTokenAndTurnsOff()
{
    QVERIFY_RESULT(await(provisioning().remove(oktaId)));
    const auto off = await(provisioning().get(oktaId));
    QVERIFY_RESULT(off);
    QVERIFY(!off->has_value());
    const auto on = await(provisioning().create(oktaId));
    QVERIFY_RESULT(on);
    QVERIFY(on->isOn());
    QVERIFY(!on->attributes.isEmpty());
    const auto made = await(provisioning().createToken(oktaId, 90 * 24h, {}));
    QVERIFY_RESULT(made);
    QVERIFY(!made->value.isEmpty());
    auto listed = await(provisioning().listTokens(oktaId));
    QVERIFY_RESULT(listed);
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->constFirst(), made->token);
    QVERIFY_RESULT(await(provisioning().revokeToken(oktaId, made->token.id)));
    listed = await(provisioning().listTokens(oktaId));
    QVERIFY(listed->isEmpty());
    QVERIFY_RESULT(await(provisioning().remove(oktaId)));
    QVERIFY(!await(provisioning().get(oktaId))->has_value());
}

void ProvisioningFlowTest::aTokenEndsWhenItWasAskedTo()
{
    const auto made = await(provisioning().createToken(oktaId, 901s, {}));
    QVERIFY_RESULT(made);
    QCOMPARE(made->token.createdAt.secsTo(made->token.validUntil), 901);
    const auto forEver = await(provisioning().createToken(oktaId, std::nullopt, {}));
    QVERIFY_RESULT(forEver);
    QVERIFY(!forEver->token.validUntil.isValid());
}

void ProvisioningFlowTest::aThirdTokenIsRefused()
{
    QVERIFY_RESULT(await(provisioning().createToken(oktaId, 1h, {})));
    QVERIFY_RESULT(await(provisioning().createToken(oktaId, 1h, {})));
    QVERIFY(await(provisioning().createToken(oktaId, 1h, {})).errorAs<Rejected>());
}

void ProvisioningFlowTest::updatingTheAttributesDeletesTheTokens()
{
    QVERIFY_RESULT(await(provisioning().createToken(oktaId, 1h, {})));
    const auto before = await(provisioning().get(oktaId));
    QVERIFY(before && before->has_value());
    QVERIFY_RESULT(await(provisioning().refreshAttributes(oktaId, before->value())));
    QVERIFY(await(provisioning().listTokens(oktaId))->isEmpty());
}

void ProvisioningFlowTest::updatedAttributesAreThoseOfTheVendor()
{
    const auto before = await(m_tenant.api->identityProviders().get(oktaId));
    QVERIFY_RESULT(before);
    const auto differs = [](const QList<AttributeMapping> &attributes) {
        return std::any_of(attributes.begin(), attributes.end(), [](const AttributeMapping &one) {
            return one.isMissing || one.isExtra;
        });
    };
    QVERIFY(differs(before->attributes));
    addFault("PUT", "/my-org/v1/identity-providers/con_0ktaHa1denFre1gt/update-attributes", true);
    const auto after = await(m_tenant.api->identityProviders().refreshAttributes(oktaId));
    QVERIFY_RESULT(after);
    QVERIFY(!differs(after->attributes));
    QCOMPARE(m_tenant.arrived("PUT", "/update-attributes"), 1);
}

void ProvisioningFlowTest::aLostTokenIsMadeOnceAndCanBeRevoked_data()
{
    addOutcomes();
}

void ProvisioningFlowTest::aLostTokenIsMadeOnceAndCanBeRevoked()
{
    QFETCH(bool, executed);
    addFault("POST", path + "/scim-tokens", executed);
    const auto made = await(provisioning().createToken(oktaId, 1h, {}));
    const auto *unknown = made.errorAs<OutcomeUnknown>();
    QVERIFY2(unknown, made ? "a value" : qPrintable(describe(made.error())));
    QCOMPARE(m_tenant.arrived("POST", "/scim-tokens"), 1);
    QCOMPARE(unknown->finding, executed ? Finding::Done : Finding::NotDone);
    if (!executed)
        return;
    QVERIFY_RESULT(await(provisioning().revokeToken(oktaId, unknown->found)));
    QVERIFY(await(provisioning().listTokens(oktaId))->isEmpty());
}

void ProvisioningFlowTest::aLostTurnOnIsSentOnce_data()
{
    addOutcomes();
}

void ProvisioningFlowTest::aLostTurnOnIsSentOnce()
{
    QFETCH(bool, executed);
    QVERIFY_RESULT(await(provisioning().remove(oktaId)));
    addFault("POST", path, executed);
    const auto on = await(provisioning().create(oktaId));
    QCOMPARE(on.has_value(), executed);
    QCOMPARE(m_tenant.arrived("POST", "/provisioning"), 1);
}

void ProvisioningFlowTest::aLostTurnOffEndsInTheWantedState_data()
{
    addOutcomes();
}

void ProvisioningFlowTest::aLostTurnOffEndsInTheWantedState()
{
    QFETCH(bool, executed);
    addFault("DELETE", path, executed);
    QVERIFY_RESULT(await(provisioning().remove(oktaId)));
    QVERIFY(!await(provisioning().get(oktaId))->has_value());
    QCOMPARE(m_tenant.arrived("DELETE", "/provisioning"), executed ? 1 : 2);
}

ORGDESK_TEST(ProvisioningFlowTest)

#include "ProvisioningFlowTest.moc"
