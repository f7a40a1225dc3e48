#include "strategies/Strategy.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class SetupValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesThatDependOnTheHostOnlyAreExact();
    void namesAreProvisionalWithoutTheTemplate();
    void namesAreExactWithTemplateAndTenant();
    void anUnknownPlaceholderStaysProvisional();
    void theAcsEscapesTheName();
};

static SetupFacts facts()
{
    return {.origin = u"https://login.fieldnote.example"_s,
            .identifier = u"depot-saml"_s,
            .organizationId = u"org_8fKq2LxT0bWz5RnA"_s,
            .connectionId = u"con_4kQz81TnWc0PzR2e"_s,
            .tenantName = {},
            .namePrefixTemplate = {}};
}

void SetupValuesTest::valuesThatDependOnTheHostOnlyAreExact()
{
    const auto text = [](SetupValue::Kind kind) {
        const SetupValueText value = setupValueText(kind, facts());
        return value.provisional ? u"provisional"_s : value.text;
    };
    QCOMPARE(text(SetupValue::Kind::Callback), u"https://login.fieldnote.example/login/callback"_s);
    QCOMPARE(text(SetupValue::Kind::Origin), u"https://login.fieldnote.example"_s);
    QCOMPARE(text(SetupValue::Kind::SignOut), u"https://login.fieldnote.example/logout"_s);
    QCOMPARE(text(SetupValue::Kind::ConnectionId), u"con_4kQz81TnWc0PzR2e"_s);
}

void SetupValuesTest::namesAreProvisionalWithoutTheTemplate()
{
    SetupFacts known = facts();
    known.tenantName = u"fieldnote"_s;
    const SetupValueText acs = setupValueText(SetupValue::Kind::Acs, known);
    QCOMPARE(acs.text, u"https://login.fieldnote.example/login/callback?connection=depot-saml"_s);
    QVERIFY(acs.provisional);
    const SetupValueText entity = setupValueText(SetupValue::Kind::EntityId, known);
    QCOMPARE(entity.text, u"urn:auth0:fieldnote:depot-saml"_s);
    QVERIFY(entity.provisional);
}

void SetupValuesTest::namesAreExactWithTemplateAndTenant()
{
    SetupFacts known = facts();
    known.namePrefixTemplate = u"con-{org_id}-"_s;
    const SetupValueText acs = setupValueText(SetupValue::Kind::Acs, known);
    QCOMPARE(acs.text,
             u"https://login.fieldnote.example/login/callback"
             "?connection=con-org_8fKq2LxT0bWz5RnA-depot-saml"_s);
    QVERIFY(!acs.provisional);
    QVERIFY(setupValueText(SetupValue::Kind::EntityId, known).provisional);
    known.tenantName = u"fieldnote"_s;
    const SetupValueText entity = setupValueText(SetupValue::Kind::EntityId, known);
    QCOMPARE(entity.text, u"urn:auth0:fieldnote:con-org_8fKq2LxT0bWz5RnA-depot-saml"_s);
    QVERIFY(!entity.provisional);
}

void SetupValuesTest::anUnknownPlaceholderStaysProvisional()
{
    SetupFacts known = facts();
    known.namePrefixTemplate = u"{region}-{org_id}-"_s;
    QVERIFY(setupValueText(SetupValue::Kind::Acs, known).provisional);
    known.namePrefixTemplate = u"con-{org_id}-"_s;
    known.organizationId.clear();
    QVERIFY(setupValueText(SetupValue::Kind::Acs, known).provisional);
}

void SetupValuesTest::theAcsEscapesTheName()
{
    SetupFacts known = facts();
    known.identifier = u"a&b=c"_s;
    QVERIFY(setupValueText(SetupValue::Kind::Acs, known).text.endsWith(u"?connection=a%26b%3Dc"_s));
}

ORGDESK_TEST(SetupValuesTest)

#include "SetupValuesTest.moc"
