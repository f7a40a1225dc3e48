#include "myorg/MyOrganizationApi.h"
#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using orgdesk::test::FakeHttpClient;

class OrganizationClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void configurationsAreRead();
    void configurationNotSetUpIsNotFound();
    void onlyDifferencesAreSent();
    void withoutADifferenceNothingIsSent();
    void aLostUpdateIsReadBack_data();
    void aLostUpdateIsReadBack();
    void anAnswerOfAnotherFormAfterAWriteIsReadBack();
    void aDeletedApiCancelsItsCalls();
};

static const QUrl base(QStringLiteral("https://login.example/my-org"));
static constexpr auto path = "/my-org/details";

static QByteArray detailsBody(const char *displayName)
{
    return toBytes(Json{{"id", "org_1"}, {"name", "halden"}, {"display_name", displayName}});
}

static OrganizationDetails details(const QString &displayName)
{
    OrganizationDetails details;
    details.id = u"org_1"_s;
    details.name = u"halden"_s;
    details.displayName = displayName;
    return details;
}

void OrganizationClientTest::configurationsAreRead()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/config")
        .respond(200, R"({"allowed_strategies":["okta"],"connection_deletion_behavior":"allow"})");
    http.expect("GET", "/my-org/config/identity-providers")
        .respond(200, R"({"organization":{"can_set_show_as_button":true,
            "can_set_assign_membership_on_login":true},"strategies":{}})");
    MyOrganizationApi api(http, base);
    const auto configuration = await(api.organization().configuration());
    QVERIFY_RESULT(configuration);
    QCOMPARE(configuration->deletionBehavior, DeletionBehavior::Allow);
    const auto idpConfiguration = await(api.organization().idpConfiguration());
    QVERIFY_RESULT(idpConfiguration);
    QVERIFY(idpConfiguration->canSetShowAsButton);
}

void OrganizationClientTest::configurationNotSetUpIsNotFound()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/config").respond(404, "{}");
    OrganizationClient organization(http, base);
    QVERIFY(await(organization.configuration()).errorAs<NotFound>());
}

void OrganizationClientTest::onlyDifferencesAreSent()
{
    FakeHttpClient http;
    http.expect("PATCH", path)
        .withBody(R"({"display_name":"New"})")
        .respond(200, detailsBody("New"));
    OrganizationClient organization(http, base);
    const auto result = await(organization.update(details(u"Old"_s), details(u"New"_s)));
    QVERIFY_RESULT(result);
    QCOMPARE(result->displayName, u"New"_s);
}

void OrganizationClientTest::withoutADifferenceNothingIsSent()
{
    FakeHttpClient http;
    OrganizationClient organization(http, base);
    const auto result = await(organization.update(details(u"Old"_s), details(u"Old"_s)));
    QVERIFY_RESULT(result);
    QCOMPARE(*result, details(u"Old"_s));
}

void OrganizationClientTest::aLostUpdateIsReadBack_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<int>("sends");
    QTest::addColumn<bool>("done");
    QTest::newRow("executed") << QByteArray("New") << 1 << true;
    QTest::newRow("not executed") << QByteArray("Old") << 3 << false;
    QTest::newRow("somebody else") << QByteArray("Third") << 1 << false;
}

void OrganizationClientTest::aLostUpdateIsReadBack()
{
    QFETCH(QByteArray, now);
    QFETCH(int, sends);
    QFETCH(bool, done);
    FakeHttpClient http;
    for (int i = 0; i < sends; ++i) {
        http.expect("PATCH", path).respond(500, "{}");
        http.expect("GET", path).respond(200, detailsBody(now.constData()));
    }
    OrganizationClient organization(http, base);
    const auto result = await(organization.update(details(u"Old"_s), details(u"New"_s)));
    QCOMPARE(result.has_value(), done);
    if (!done)
        QVERIFY(result.errorAs<OutcomeUnknown>());
}

void OrganizationClientTest::anAnswerOfAnotherFormAfterAWriteIsReadBack()
{
    FakeHttpClient http;
    http.expect("PATCH", path).respond(200, R"({"display_name":7})");
    http.expect("GET", path).respond(200, detailsBody("New"));
    OrganizationClient organization(http, base);
    const auto result = await(organization.update(details(u"Old"_s), details(u"New"_s)));
    QVERIFY_RESULT(result);
    QCOMPARE(result->displayName, u"New"_s);
}

void OrganizationClientTest::aDeletedApiCancelsItsCalls()
{
    FakeHttpClient http;
    const Completer<HttpResponse> held = http.expect("GET", path).hold();
    auto organization = std::make_unique<OrganizationClient>(http, base);
    const Future<OrganizationDetails> future = organization->details();
    organization.reset();
    QVERIFY(await(future).errorAs<Cancelled>());
}

ORGDESK_TEST(OrganizationClientTest)

#include "OrganizationClientTest.moc"
