#include "ui/dialogs/SignInTestWords.h"

#include "support/TestRegistry.h"
#include "ui/common/ErrorText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

class SignInTestWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLikelyCauseIsNamed_data();
    void theLikelyCauseIsNamed();
    void aConnectionThatIsNotAllowedIsNoFaultOfTheProvider();
    void aDisabledProviderCanBeEnabled();
    void wantedAttributesAreComparedWithWhatCame();
};

static const ErrorContext context{u"Fieldnote"_s, u"Halden Freight"_s, u"Halden Okta"_s};

static IdentityProvider provider()
{
    IdentityProvider provider;
    provider.id = u"con_okta"_s;
    provider.name = u"halden-okta"_s;
    provider.strategy = u"okta"_s;
    return provider;
}

void SignInTestWordsTest::theLikelyCauseIsNamed_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("hint");
    QTest::newRow("secret ended") << u"AADSTS7000222: secret keys are expired"_s << u"secret"_s;
    QTest::newRow("secret") << u"invalid_client"_s << u"secret"_s;
    QTest::newRow("consent") << u"AADSTS65001: no consent"_s << u"admin consent"_s;
    QTest::newRow("address") << u"redirect_uri does not match"_s << u"callback address"_s;
    QTest::newRow("assignment") << u"User is not assigned to the client application."_s
                                << u"Assign this person"_s;
    QTest::newRow("certificate") << u"the signature is invalid"_s << u"certificate"_s;
    QTest::newRow("membership") << u"user is not part of the org_1 organization"_s
                                << u"Make people members"_s;
    QTest::newRow("anything") << u"computer says no"_s << u"sign-in log of Okta"_s;
}

void SignInTestWordsTest::theLikelyCauseIsNamed()
{
    QFETCH(QString, words);
    QFETCH(QString, hint);
    const SignInTestFailure failure =
        testFailure(OAuthError{u"access_denied"_s, words, {}}, provider(), context);
    QCOMPARE(failure.title, u"Sign-in failed at Okta"_s);
    QCOMPARE(failure.cause, words);
    QVERIFY2(failure.hint.contains(hint), qPrintable(failure.hint));
    QVERIFY(!failure.notAllowed);
}

void SignInTestWordsTest::aConnectionThatIsNotAllowedIsNoFaultOfTheProvider()
{
    const OAuthError error{u"invalid_request"_s, u"the connection is not enabled"_s, {}};
    const SignInTestFailure failure = testFailure(error, provider(), context);
    QVERIFY(failure.notAllowed);
    QVERIFY(failure.hint.contains("Fieldnote"_L1));
}

void SignInTestWordsTest::aDisabledProviderCanBeEnabled()
{
    IdentityProvider disabled = provider();
    disabled.isEnabled = false;
    const OAuthError error{u"invalid_request"_s, u"the connection is not enabled"_s, {}};
    const SignInTestFailure failure = testFailure(error, disabled, context);
    QVERIFY(!failure.notAllowed);
    QVERIFY(failure.hint.contains("Enable it"_L1));
}

void SignInTestWordsTest::wantedAttributesAreComparedWithWhatCame()
{
    IdentityProvider one = provider();
    AttributeMapping email;
    email.userAttribute = u"email"_s;
    email.label = u"Email"_s;
    email.isRequired = true;
    AttributeMapping name = email;
    name.userAttribute = u"given_name"_s;
    name.label = u"First name"_s;
    AttributeMapping later = email;
    later.userAttribute = u"cost_center"_s;
    later.isMissing = true;
    one.attributes = {email, name, later};
    const QList<TestedAttribute> tested =
        testedAttributes(one, {{u"email"_s, u"nora@halden.example"_s}, {u"sub"_s, u"okta|1"_s}});
    QCOMPARE(tested.size(), 3);
    QCOMPARE(tested.at(0),
             (TestedAttribute{u"Email"_s, u"email"_s, u"nora@halden.example"_s, true, true, true}));
    QVERIFY(tested.at(1).isWanted && !tested.at(1).hasCome);
    QCOMPARE(tested.at(2).name, u"sub"_s);
    QVERIFY(!tested.at(2).isWanted);
}

ORGDESK_TEST(SignInTestWordsTest)

#include "SignInTestWordsTest.moc"
