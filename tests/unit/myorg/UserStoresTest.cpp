#include "myorg/UserStores.h"

#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using orgdesk::test::FakeHttpClient;

class UserStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsRead();
    void aMissingListIsNoEmptyList();
};

static const QUrl base(QStringLiteral("https://login.example/my-org"));

void UserStoresTest::theListIsRead()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/user-stores").respond(200, R"({"user_stores":[
        {"id":"s1","name":"db","display_name":"Staff","is_enabled":false},{"id":"s2"}]})");
    UserStores client(http, base);
    const auto list = await(client.list());
    QVERIFY_RESULT(list);
    QCOMPARE(list->at(0).title(), u"Staff"_s);
    QVERIFY(!list->at(0).isEnabled);
    QCOMPARE(list->at(1).title(), u"s2"_s);
    QVERIFY(list->at(1).isEnabled);
}

void UserStoresTest::aMissingListIsNoEmptyList()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/user-stores").respond(200, "{}");
    UserStores client(http, base);
    QVERIFY(await(client.list()).errorAs<ProtocolError>());
}

ORGDESK_TEST(UserStoresTest)

#include "UserStoresTest.moc"
