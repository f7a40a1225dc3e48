#include "health/HealthCheck.h"
#include "myorg/Endpoints.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace orgdesk;
using namespace Qt::StringLiterals;

class PermissionFindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingGrantedIsOk();
    void missingInvitationsAreNamedWithWhatIsLeft();
    void everyScopeHasWordsOfItsOwn_data();
    void everyScopeHasWordsOfItsOwn();
    void onlyTheUserStoresAreOptional();
    void withheldScopesDoNotCount();

private:
    [[nodiscard]] static HealthFinding without(const QStringList &missing)
    {
        QStringList granted = wantedScopes();
        for (const QString &scope : missing)
            granted.removeAll(scope);
        return permissionsFinding(granted, {}, u"Fieldnote"_s, u"org_7Fq2"_s);
    }
};

void PermissionFindingTest::everythingGrantedIsOk()
{
    const HealthFinding finding = without({});
    QCOMPARE(finding.state, HealthState::Ok);
    QCOMPARE(finding.finding, u"30 of 30"_s);
    QCOMPARE(finding.message, QString());
}

void PermissionFindingTest::missingInvitationsAreNamedWithWhatIsLeft()
{
    const HealthFinding finding =
        without({u"create:my_org:member_invitations"_s, u"delete:my_org:member_invitations"_s});
    QCOMPARE(finding.state, HealthState::Failed);
    QCOMPARE(finding.finding, u"28 of 30. Missing: 2 needed to manage invitations"_s);
    QCOMPARE(finding.why,
             u"Without them you can see invitations, but not send invitations or revoke "
             "invitations. OrgDesk hides nothing: those buttons are shown with the reason."_s);
    QCOMPARE(finding.message,
             u"Please add create:my_org:member_invitations and delete:my_org:member_invitations "
             "to OrgDesk’s client grant for organization org_7Fq2."_s);
}

void PermissionFindingTest::everyScopeHasWordsOfItsOwn_data()
{
    QTest::addColumn<QString>("scope");
    for (const QString &scope : wantedScopes())
        QTest::newRow(qPrintable(scope)) << scope;
}

void PermissionFindingTest::everyScopeHasWordsOfItsOwn()
{
    QFETCH(const QString, scope);
    const HealthFinding finding = without({scope});
    QVERIFY(finding.state >= HealthState::Warning);
    QVERIFY2(!finding.finding.contains(scope), qPrintable(finding.finding));
    QVERIFY2(!finding.why.contains(scope), qPrintable(finding.why));
    QVERIFY(finding.message.contains(scope));
}

void PermissionFindingTest::onlyTheUserStoresAreOptional()
{
    for (const QString &scope : wantedScopes()) {
        const bool optional = scope == u"read:my_org:user_stores"_s;
        QCOMPARE(without({scope}).state, optional ? HealthState::Warning : HealthState::Failed);
    }
}

void PermissionFindingTest::withheldScopesDoNotCount()
{
    const QStringList withheld{u"delete:my_org:identity_providers"_s};
    const HealthFinding finding =
        permissionsFinding(wantedScopes(withheld), withheld, u"Fieldnote"_s, u"org_1"_s);
    QCOMPARE(finding.state, HealthState::Ok);
    QCOMPARE(finding.finding, u"29 of 29"_s);
}

ORGDESK_TEST(PermissionFindingTest)
#include "PermissionFindingTest.moc"
