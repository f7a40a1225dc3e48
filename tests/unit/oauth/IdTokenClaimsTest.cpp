#include "oauth/IdTokenClaims.h"

#include "oauth/Base64Url.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class IdTokenClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsAboutThePersonIsGiven();
    void listsAndObjectsBecomeText();
    void whatCannotBeReadGivesNothing();
};

static Secret tokenWith(const QByteArray &payload)
{
    return Secret::fromBytes("e30." + encodeBase64Url(payload) + ".c2ln");
}

void IdTokenClaimsTest::onlyWhatIsAboutThePersonIsGiven()
{
    const auto claims = personClaimsOf(tokenWith(
        R"({"iss":"https://a/","aud":"c","exp":1,"iat":1,"nonce":"n","sid":"s","org_id":"o",
            "sub":"okta|1","email":"nora@halden.example","phone":null})"));
    QCOMPARE(
        claims,
        (QList<IdTokenClaim>{{u"email"_s, u"nora@halden.example"_s}, {u"sub"_s, u"okta|1"_s}}));
}

void IdTokenClaimsTest::listsAndObjectsBecomeText()
{
    const auto claims = personClaimsOf(
        tokenWith(R"({"groups":["a","b"],"active":true,"level":3,"address":{"city":"Halden"}})"));
    QCOMPARE(claims,
             (QList<IdTokenClaim>{{u"active"_s, u"true"_s},
                                  {u"address"_s, u"{\"city\":\"Halden\"}"_s},
                                  {u"groups"_s, u"a, b"_s},
                                  {u"level"_s, u"3"_s}}));
}

void IdTokenClaimsTest::whatCannotBeReadGivesNothing()
{
    QVERIFY(personClaimsOf({}).isEmpty());
    QVERIFY(personClaimsOf(Secret::fromView("a.b.c")).isEmpty());
    QVERIFY(personClaimsOf(tokenWith("[1]")).isEmpty());
    QVERIFY(personClaimsOf(tokenWith("{")).isEmpty());
}

ORGDESK_TEST(IdTokenClaimsTest)

#include "IdTokenClaimsTest.moc"
