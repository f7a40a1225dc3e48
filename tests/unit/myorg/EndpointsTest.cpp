#include "myorg/Endpoints.h"

#include "http/RetryPolicy.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class EndpointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thirtyScopesAreWanted();
    void withheldScopesAreNotAskedFor();
    void pathParametersAreEncodedExactlyOnce_data();
    void pathParametersAreEncodedExactlyOnce();
    void theBaseMayEndWithASlash();
    void aRequestCarriesWhatTheRowSays();
    void onlyReadsAreOfReadClass();
    void everyWriteHasItsRowOfTheRetryPolicy();
};

void EndpointsTest::thirtyScopesAreWanted()
{
    const QStringList wanted = wantedScopes();
    QCOMPARE(wanted.size(), 30);
    QVERIFY(wanted.contains(u"read:my_org:user_stores"_s));
    QVERIFY(wanted.contains(u"update:my_org:identity_providers_detach"_s));
    QVERIFY(!wanted.contains(u"delete:my_org:organizations"_s));
    QCOMPARE(QSet<QString>(wanted.begin(), wanted.end()).size(), 30);
}

void EndpointsTest::withheldScopesAreNotAskedFor()
{
    const QString held = u"delete:my_org:identity_providers"_s;
    const QStringList wanted = wantedScopes({held});
    QCOMPARE(wanted.size(), 29);
    QVERIFY(!wanted.contains(held));
    QVERIFY(wanted.contains(u"delete:my_org:identity_providers_domains"_s));
}

void EndpointsTest::pathParametersAreEncodedExactlyOnce_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("pipe") << u"auth0|123"_s << QByteArray("auth0%7C123");
    QTest::newRow("slash") << u"a|b/c"_s << QByteArray("a%7Cb%2Fc");
    QTest::newRow("percent") << u"a|50%25"_s << QByteArray("a%7C50%2525");
    QTest::newRow("question") << u"a|?x#y"_s << QByteArray("a%7C%3Fx%23y");
    QTest::newRow("umlaut") << u"a|\u00e4"_s << QByteArray("a%7C%C3%A4");
}

void EndpointsTest::pathParametersAreEncodedExactlyOnce()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, sent);
    const HttpRequest request = requestFor(endpoint(u"listMemberRoles"_s),
                                           QUrl(u"https://login.example/my-org/v1"_s), {id});
    QCOMPARE(request.url.toEncoded(),
             QByteArray("https://login.example/my-org/v1/members/" + sent + "/roles"));
}

void EndpointsTest::theBaseMayEndWithASlash()
{
    const Endpoint &row = endpoint(u"getDetails"_s);
    QCOMPARE(requestFor(row, QUrl(u"https://h.example/my-org/"_s)).url,
             QUrl(u"https://h.example/my-org/details"_s));
    QCOMPARE(requestFor(row, QUrl(u"https://h.example:8443/my-org"_s)).url,
             QUrl(u"https://h.example:8443/my-org/details"_s));
}

void EndpointsTest::aRequestCarriesWhatTheRowSays()
{
    const HttpRequest request = requestFor(
        endpoint(u"detachIdp"_s), QUrl(u"https://h.example/my-org"_s), {u"con_4kQz81TnWc0PzR2e"_s});
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url.path(), u"/my-org/identity-providers/con_4kQz81TnWc0PzR2e/detach"_s);
    QCOMPARE(request.operation, u"detachIdp"_s);
    QCOMPARE(request.retry, RetryClass::Repeatable);
    QCOMPARE(request.authorization, Authorization::Base);
    QVERIFY(request.body.isEmpty());
}

void EndpointsTest::onlyReadsAreOfReadClass()
{
    for (const Endpoint &row : endpoints()) {
        const bool isRead = qstrcmp(row.method, "GET") == 0;
        QVERIFY2(isRead == (row.retry == RetryClass::Read), row.operation);
    }
    // These are never sent twice, whatever happened (reliability policy 2.4).
    QCOMPARE(endpoint(u"createIdp"_s).retry, RetryClass::ReadBack);
    QCOMPARE(endpoint(u"createScimToken"_s).retry, RetryClass::Never);
    QCOMPARE(endpoint(u"createInvitations"_s).retry, RetryClass::Never);
    QCOMPARE(endpoint(u"deleteOrganization"_s).retry, RetryClass::Never);
}

// Reliability policy 2.4, written down a second time: may it go again after a look, and which look.
void EndpointsTest::everyWriteHasItsRowOfTheRetryPolicy()
{
    const QMap<QString, std::pair<int, QString>> policy{
        {u"updateDetails"_s, {2, u"getDetails"_s}},
        {u"deleteOrganization"_s, {0, QString()}},
        {u"createDomain"_s, {0, u"listDomains"_s}},
        {u"deleteDomain"_s, {2, u"getDomain"_s}},
        {u"verifyDomain"_s, {2, u"getDomain"_s}},
        {u"createIdp"_s, {0, u"listIdps"_s}},
        {u"updateIdp"_s, {2, u"getIdp"_s}},
        {u"deleteIdp"_s, {2, u"getIdp"_s}},
        {u"refreshIdpAttributes"_s, {0, u"getIdp"_s}},
        {u"detachIdp"_s, {2, u"getIdp"_s}},
        {u"addIdpDomain"_s, {0, u"getIdp"_s}},
        {u"removeIdpDomain"_s, {2, u"getIdp"_s}},
        {u"createProvisioning"_s, {0, u"getProvisioning"_s}},
        {u"deleteProvisioning"_s, {2, u"getProvisioning"_s}},
        {u"refreshProvisioningAttributes"_s, {0, u"getProvisioning"_s}},
        {u"createScimToken"_s, {0, u"listScimTokens"_s}},
        {u"revokeScimToken"_s, {2, u"listScimTokens"_s}},
        {u"assignMemberRoles"_s, {2, u"listMemberRoles"_s}},
        {u"unassignMemberRoles"_s, {2, u"listMemberRoles"_s}},
        {u"unassignMemberRolesLegacy"_s, {2, u"listMemberRoles"_s}},
        {u"deleteMemberships"_s, {0, u"getMember"_s}},
        {u"createInvitations"_s, {0, u"listInvitations"_s}},
        {u"revokeInvitations"_s, {2, u"listInvitations"_s}},
        {u"revokeInvitationLegacy"_s, {2, u"listInvitations"_s}}};
    for (const Endpoint &row : endpoints()) {
        const RetryPolicy does = policyOf(row.retry);
        const QString readBack = QString::fromLatin1(row.readBack);
        if (qstrcmp(row.method, "GET") == 0) {
            QCOMPARE(does.attempts, 3);
            QCOMPARE(readBack, QString());
            continue;
        }
        const auto wanted = policy.constFind(QString::fromLatin1(row.operation));
        QVERIFY2(wanted != policy.cend(), row.operation);
        QCOMPARE(does.attempts, 1); // never blindly
        QCOMPARE(does.repeatsAfterLooking, wanted->first);
        QCOMPARE(readBack, wanted->second);
        if (!readBack.isEmpty())
            QCOMPARE(endpoint(readBack).retry, RetryClass::Read);
    }
}

ORGDESK_TEST(EndpointsTest)

#include "EndpointsTest.moc"
