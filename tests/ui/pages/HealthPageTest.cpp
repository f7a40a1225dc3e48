#include "ui/pages/HealthPage.h"

#include "../shell/SignedInTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/CheckRow.h"
#include "ui/pages/HealthDialog.h"
#include "ui/pages/HealthRowView.h"
#include "ui/pages/SecretReminder.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

namespace {

constexpr const char *configLine = "GET /my-org/v1/config";
constexpr const char *listLine = "GET /my-org/v1/identity-providers";

//! The page of somebody who is signed in; every answer is good until a test says otherwise.
struct OpenedHealth : test::SignedInTenant
{
    OpenedHealth()
    {
        HealthDoors &doors = tenant.health;
        doors.secretStore = u"Desktop keyring"_s;
        doors.askServer = [this] { return ready<ServerFinding>(server); };
        doors.askApi = [] { return ready<int>(401); };
        doors.testSecrets = [] { return ready<Done>(Done{}); };
        doors.rate = [this] { return rate; };
        server = {200, std::chrono::milliseconds(48), u"TLS 1.3"_s, {}, std::chrono::seconds(0)};
        rate = {50, 42, false};
        auth.answer("POST /oauth/token", 200, tokensWith(wantedScopes()));
        tenant.http.answer(configLine, 200,
                           R"({"allowed_strategies":["okta","samlp"],
                               "connection_deletion_behavior":"allow_if_empty"})");
    }

    [[nodiscard]] static QByteArray tokensWith(const QStringList &scopes)
    {
        return R"({"access_token":"a","refresh_token":"r2","token_type":"Bearer",
            "expires_in":600,"scope":")"
            + scopes.join(u' ').toUtf8() + R"("})";
    }

    [[nodiscard]] bool run()
    {
        if (!restore())
            return false;
        page.resize(960, 900);
        page.show();
        page.refresh();
        return waitUntilDone();
    }
    [[nodiscard]] bool waitUntilDone()
    {
        return QTest::qWaitFor([this] { return page.property("uiState") == u"ready"_s; });
    }
    [[nodiscard]] HealthRowView *row(const QString &key)
    {
        return page.findChild<HealthRowView *>(QString(u"health.row["_s + key + u']'));
    }
    [[nodiscard]] HealthFinding found(const QString &key)
    {
        HealthRowView *view = row(key);
        return view ? view->row().found
                    : HealthFinding{HealthState::Waiting, u"no such row"_s, {}, {}};
    }
    [[nodiscard]] Button *button(const QString &name)
    {
        return page.findChild<Button *>(u"health."_s + name);
    }

    ServerFinding server;
    RateFinding rate;
    HealthPage page{tenant};
};

} // namespace

class HealthPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfTheTableIsThere();
    void missingPermissionsAreFailedOpenedAndReadyToCopy();
    void nothingIsReadThatThePermissionIsMissingFor();
    void whatTheVendorHasToSetUpIsSaid_data();
    void whatTheVendorHasToSetUpIsSaid();
    void theLimitIsJudged_data();
    void theLimitIsJudged();
    void aProblemOfAProviderOpensIt();
    void domainsRemindersAndProvisioningOfProvidersAreLookedAt();
    void provisioningIsAskedOnlyWhereItCanBe();
    void whatCouldNotBeReadIsNeverAllRight_data();
    void whatCouldNotBeReadIsNeverAllRight();
    void providersThatWereNotAskedAreCounted();
    void whileItRunsItCountsAndCanBeStopped();
    void theReportLeavesTheEmailOutWhenAsked();
    void rowsOpenByKeyAndSayTheirStateAloud();
    void confirmingCanBeTried();
    void checkThisComputerNeedsNoSession();
    void anotherPersonSeesNothingOfIt();
};

void HealthPageTest::everyRowOfTheTableIsThere()
{
    OpenedHealth opened;
    QVERIFY(opened.run());
    for (const QString &key :
         {u"signIn"_s, u"secretStorage"_s, u"clock"_s, u"network"_s, u"api"_s, u"clientGrant"_s,
          u"permissions"_s, u"orgConfig"_s, u"strategies"_s, u"rateLimit"_s})
        QVERIFY2(opened.found(key).state == HealthState::Ok,
                 qPrintable(key + u": "_s + opened.found(key).finding));
    QCOMPARE(opened.found(u"stepUp"_s).state, HealthState::Warning);
    QVERIFY(opened.found(u"signIn"_s).finding.contains(u"mara@halden.example"_s));
    QCOMPARE(opened.found(u"permissions"_s).finding, u"30 of 30"_s);
    QCOMPARE(opened.found(u"strategies"_s).finding, u"okta, samlp"_s);
    QCOMPARE(opened.found(u"providers"_s).state, HealthState::Ok);
    QVERIFY(!opened.page.findChild<QProgressBar *>()->isVisible());
}

void HealthPageTest::missingPermissionsAreFailedOpenedAndReadyToCopy()
{
    OpenedHealth opened;
    QStringList scopes = wantedScopes();
    scopes.removeAll(u"create:my_org:member_invitations"_s);
    opened.auth.answer("POST /oauth/token", 200, OpenedHealth::tokensWith(scopes));
    QVERIFY(opened.run());
    HealthRowView *row = opened.row(u"permissions"_s);
    QCOMPARE(row->row().found.state, HealthState::Failed);
    QVERIFY(row->isOpen());
    QTest::mouseClick(row->firstButton(), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"create:my_org:member_invitations"_s));
    QVERIFY(copied.contains(u"org_1"_s));
}

void HealthPageTest::nothingIsReadThatThePermissionIsMissingFor()
{
    OpenedHealth opened;
    opened.auth.answer("POST /oauth/token", 200, OpenedHealth::tokensWith({u"openid"_s}));
    opened.tenant.scopes = {u"openid"_s};
    QVERIFY(opened.run());
    QCOMPARE(opened.tenant.http.count(configLine), 0);
    QCOMPARE(opened.tenant.http.count(listLine), 0);
    QCOMPARE(opened.found(u"api"_s).state, HealthState::Ok); // It answered without a token.
    QCOMPARE(opened.found(u"orgConfig"_s).state, HealthState::Warning);
    QCOMPARE(opened.found(u"permissions"_s).state, HealthState::Failed);
}

void HealthPageTest::whatTheVendorHasToSetUpIsSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("key");
    QTest::addColumn<HealthState>("state");
    QTest::newRow("deactivated") << 403 << QByteArray(R"({"title":"Service not found"})")
                                 << u"api"_s << HealthState::Failed;
    QTest::newRow("not configured")
        << 404 << QByteArray("{}") << u"orgConfig"_s << HealthState::Failed;
    QTest::newRow("deletes users")
        << 200
        << QByteArray(R"({"allowed_strategies":["okta"],"connection_deletion_behavior":"allow"})")
        << u"orgConfig"_s << HealthState::Warning;
    QTest::newRow("no types")
        << 200
        << QByteArray(
               R"({"allowed_strategies":[],"connection_deletion_behavior":"allow_if_empty"})")
        << u"strategies"_s << HealthState::Warning;
    QTest::newRow("server error") << 503 << QByteArray("{}") << u"api"_s << HealthState::Failed;
}

void HealthPageTest::whatTheVendorHasToSetUpIsSaid()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, key);
    QFETCH(const HealthState, state);
    OpenedHealth opened;
    opened.tenant.http.answer(configLine, status, body);
    QVERIFY(opened.run());
    QCOMPARE(opened.found(key).state, state);
    QVERIFY2(status == 503 || !opened.found(key).message.isEmpty(), qPrintable(key));
}

void HealthPageTest::theLimitIsJudged_data()
{
    QTest::addColumn<int>("remaining");
    QTest::addColumn<bool>("limited");
    QTest::addColumn<HealthState>("state");
    QTest::newRow("11 of 50 left") << 11 << false << HealthState::Ok;
    QTest::newRow("10 of 50 left") << 10 << false << HealthState::Warning;
    QTest::newRow("refused") << 0 << true << HealthState::Failed;
    QTest::newRow("not told") << -1 << false << HealthState::Information;
}

void HealthPageTest::theLimitIsJudged()
{
    QFETCH(const int, remaining);
    QFETCH(const bool, limited);
    QFETCH(const HealthState, state);
    OpenedHealth opened;
    opened.rate = {50, remaining, limited};
    if (remaining < 0)
        opened.rate = {};
    QVERIFY(opened.run());
    QCOMPARE(opened.found(u"rateLimit"_s).state, state);
}

void HealthPageTest::aProblemOfAProviderOpensIt()
{
    OpenedHealth opened;
    opened.tenant.http.answer(
        listLine, 200,
        R"({"identity_providers":[{"id":"con_x","name":"x","display_name":"Partner portal",
            "strategy":"oidc","show_as_button":false,"is_enabled":true}]})");
    QVERIFY(opened.run());
    QTRY_VERIFY(opened.row(u"provider[con_x]"_s));
    HealthRowView *row = opened.row(u"provider[con_x]"_s);
    QCOMPARE(row->row().found.state, HealthState::Failed);
    QSignalSpy open(&opened.page, &HealthPage::openProvider);
    row->setOpen(true);
    QTest::mouseClick(row->findChild<Button *>(u"health.row[provider[con_x]].act"_s),
                      Qt::LeftButton);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.constFirst().constFirst().toString(), u"con_x"_s);
}

void HealthPageTest::domainsRemindersAndProvisioningOfProvidersAreLookedAt()
{
    OpenedHealth opened;
    const auto provider = [](const QByteArray &id, const QByteArray &domains = {}) {
        return QByteArray("{'id':'con_ID','name':'ID','strategy':'okta','show_as_button':true,"
                          "'is_enabled':true,'domains':[DOMAINS]}")
            .replace("ID", id)
            .replace("DOMAINS", domains)
            .replace('\'', '"');
    };
    opened.tenant.http.answer(listLine, 200,
                              R"({"identity_providers":[)" + provider("a", "'freight.example'")
                                  + ',' + provider("b") + ',' + provider("c") + "]}");
    opened.tenant.http.answer("GET /my-org/v1/domains", 200,
                              R"({"organization_domains":[{"id":"ord_1","domain":"freight.example",
                                  "status":"pending"}]})");
    const QByteArray scim = "GET /my-org/v1/identity-providers/con_c/provisioning";
    opened.tenant.http.answer(
        scim, 200, R"({"method":"scim","user_id_attribute":"externalId","attributes":[]})");
    opened.tenant.http.answer(scim + "/scim-tokens", 200,
                              R"({"scim_tokens":[{"token_id":"tok_a",
                                  "created_at":"2020-01-01T00:00:00Z",
                                  "valid_until":"2020-02-01T00:00:00Z"}]})");
    setSecretReminder(opened.tenant.settings(), u"con_b"_s,
                      opened.tenant.clock().now().date().addDays(-30));
    QSignalSpy read(&opened.page, &HealthPage::provisioningRead);
    QVERIFY(opened.run());
    QCOMPARE(opened.found(u"provider[con_a]"_s).finding, u"Domain not verified"_s);
    QCOMPARE(opened.found(u"provider[con_b]"_s).finding, u"Client secret may have ended"_s);
    QCOMPARE(opened.found(u"provider[con_c]"_s).finding, u"Provisioning tokens expired"_s);
    QCOMPARE(read.size(), 3);
}

void HealthPageTest::provisioningIsAskedOnlyWhereItCanBe()
{
    OpenedHealth opened;
    opened.tenant.http.answer(listLine, 200, R"({"identity_providers":[
        {"id":"con_a","name":"a","strategy":"okta","show_as_button":true,"is_enabled":true},
        {"id":"con_b","name":"b","strategy":"samlp","show_as_button":true,"is_enabled":true},
        {"id":"con_c","name":"c","strategy":"okta","show_as_button":true,"is_enabled":false},
        {"id":"con_d","name":"d","strategy":"oidc","show_as_button":true,"is_enabled":true}]})");
    opened.tenant.http.answer("GET /my-org/v1/config/identity-providers", 200,
                              R"({"organization":{"can_set_show_as_button":true,
            "can_set_assign_membership_on_login":true},"strategies":{"okta":{"enabled_features":["provisioning"],
            "provisioning_methods":["scim"]},"samlp":{"enabled_features":[],"provisioning_methods":[]}}})");
    QVERIFY(opened.run());
    const auto asked = [&](const char *id) {
        return opened.tenant.http.count(QByteArray("GET /my-org/v1/identity-providers/") + id
                                        + "/provisioning");
    };
    QCOMPARE(asked("con_a"), 1);
    QCOMPARE(asked("con_b"), 0);
    QCOMPARE(asked("con_c"), 0);
    QCOMPARE(asked("con_d"), 1); // nothing is said about its type
    QCOMPARE(opened.found(u"providers"_s).state, HealthState::Ok);
}

void HealthPageTest::whatCouldNotBeReadIsNeverAllRight_data()
{
    QTest::addColumn<QByteArray>("line"); //!< Whose answer fails.
    QTest::addColumn<QString>("scope");   //!< Or what is not permitted.
    const QByteArray scim = listLine + QByteArray("/con_a/provisioning");
    QTest::newRow("domains") << QByteArray("GET /my-org/v1/domains") << QString();
    QTest::newRow("provisioning") << scim << QString();
    QTest::newRow("tokens") << QByteArray(scim + "/scim-tokens") << QString();
    QTest::newRow("domains, not permitted") << QByteArray() << u"read:my_org:domains"_s;
    QTest::newRow("provisioning, not permitted")
        << QByteArray() << u"read:my_org:identity_providers_provisioning"_s;
    QTest::newRow("tokens, not permitted")
        << QByteArray() << u"read:my_org:identity_providers_scim_tokens"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void HealthPageTest::whatCouldNotBeReadIsNeverAllRight()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, scope);
    OpenedHealth opened;
    opened.tenant.http.answer(listLine, 200, R"({"identity_providers":[{"id":"con_a","name":"a",
        "strategy":"okta","show_as_button":true,"is_enabled":true,
        "domains":["freight.example"]}]})");
    opened.tenant.http.answer("GET /my-org/v1/domains", 200,
                              R"({"organization_domains":[{"id":"ord_1","domain":"freight.example",
                                  "status":"verified"}]})");
    const QByteArray scim = listLine + QByteArray("/con_a/provisioning");
    opened.tenant.http.answer(
        scim, 200, R"({"method":"scim","user_id_attribute":"externalId","attributes":[]})");
    opened.tenant.http.answer(scim + "/scim-tokens", 200,
                              R"({"scim_tokens":[{"token_id":"tok_a"}]})");
    if (!line.isEmpty())
        opened.tenant.http.answer(line, 503, "{}");
    opened.tenant.scopes.removeAll(scope);
    QVERIFY(opened.run());
    if (line.isEmpty() && scope.isEmpty()) {
        QCOMPARE(opened.found(u"providers"_s).state, HealthState::Ok);
        QVERIFY(!opened.row(u"providersUnknown"_s));
        return;
    }
    QVERIFY(!opened.row(u"providers"_s));
    QCOMPARE(opened.found(u"providersUnknown"_s).state, HealthState::Information);
    QCOMPARE(opened.row(u"providersUnknown"_s)->row().title, u"1 provider"_s);
}

void HealthPageTest::providersThatWereNotAskedAreCounted()
{
    OpenedHealth opened;
    QByteArrayList all;
    for (int index = 0; index < 43; ++index)
        all << R"({"id":"con_ID","name":"ID","strategy":"okta","show_as_button":true,
                   "is_enabled":true})";
    for (qsizetype index = 0; index < all.size(); ++index)
        all[index].replace("ID", QByteArray::number(index));
    opened.tenant.http.answer(listLine, 200, R"({"identity_providers":[)" + all.join(',') + "]}");
    QVERIFY(opened.run());
    QVERIFY(!opened.row(u"providers"_s));
    QVERIFY(opened.row(u"providersUnknown"_s));
    QCOMPARE(opened.row(u"providersUnknown"_s)->row().title, u"3 providers"_s);
}

void HealthPageTest::whileItRunsItCountsAndCanBeStopped()
{
    OpenedHealth opened;
    const Completer<ServerFinding> held;
    opened.tenant.health.askServer = [held] { return held.future(); };
    QVERIFY(opened.restore());
    opened.page.show();
    opened.page.refresh();
    QTRY_COMPARE(opened.found(u"clock"_s).state, HealthState::Running);
    QCOMPARE(opened.page.property("uiState").toString(), u"loading"_s);
    QVERIFY(opened.button(u"stop"_s)->isVisible());
    QVERIFY(!opened.button(u"run"_s)->isVisible());
    const auto labels = opened.page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *text) { return text->text() == u"Checking… 2 of 11 done."_s; }));
    QTest::mouseClick(opened.button(u"stop"_s), Qt::LeftButton);
    QCOMPARE(opened.page.property("uiState").toString(), u"ready"_s);
    QCOMPARE(opened.found(u"api"_s).finding, u"Not checked"_s);
    QVERIFY(opened.button(u"run"_s)->isVisible());
}

void HealthPageTest::theReportLeavesTheEmailOutWhenAsked()
{
    OpenedHealth opened;
    QVERIFY(opened.run());
    QTest::mouseClick(opened.button(u"copyReport"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"OrgDesk "_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"mara@halden.example"_s));
    opened.page.findChild<QCheckBox *>(u"health.leaveOutEmail"_s)->setChecked(true);
    QTest::qWait(2100); // "Copied" goes
    QTest::mouseClick(opened.button(u"copyReport"_s), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"Sign-in"_s));
    QVERIFY(!text.contains(u"mara@halden.example"_s));
    for (const char *secret : {"r1", "r2", "\"a\""})
        QVERIFY2(!text.contains(u" "_s + QString::fromLatin1(secret)), secret);
}

void HealthPageTest::rowsOpenByKeyAndSayTheirStateAloud()
{
    OpenedHealth opened;
    QVERIFY(opened.run());
    HealthRowView *row = opened.row(u"network"_s);
    auto *toggle = row->findChild<Button *>(u"health.row[network].toggle"_s);
    QCOMPARE(toggle->accessibleName(),
             u"Network, ok: login.fieldnote.example in 48 ms, no proxy, TLS 1.3"_s);
    QCOMPARE(toggle->accessibleDescription(), u"Collapsed"_s);
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Return);
    QVERIFY(row->isOpen());
    QCOMPARE(toggle->accessibleDescription(), u"Expanded"_s);
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!row->isOpen());
}

void HealthPageTest::confirmingCanBeTried()
{
    OpenedHealth opened;
    QVERIFY(opened.run());
    HealthRowView *row = opened.row(u"stepUp"_s);
    row->setOpen(true);
    auto *act = row->findChild<Button *>(u"health.row[stepUp].act"_s);
    QVERIFY(act->isVisible());
    QCOMPARE(act->text(), u"Try now"_s);
    // Nobody can ask in this test: that is told in the row.
    QTest::mouseClick(act, Qt::LeftButton);
    QTRY_COMPARE(opened.found(u"stepUp"_s).state, HealthState::Failed);
}

void HealthPageTest::checkThisComputerNeedsNoSession()
{
    OpenedHealth opened;
    HealthDialog dialog(opened.tenant, nullptr);
    dialog.show();
    const auto found = [&dialog](const QString &key) {
        auto *row = dialog.findChild<HealthRowView *>(QString(u"health.row["_s + key + u']'));
        return row ? row->row().found.state : HealthState::Waiting;
    };
    QTRY_COMPARE(found(u"api"_s), HealthState::Ok);
    QCOMPARE(found(u"network"_s), HealthState::Ok);
    QCOMPARE(found(u"signIn"_s), HealthState::Information);
    QVERIFY(!dialog.findChild<HealthRowView *>(u"health.row[permissions]"_s));
    QCOMPARE(opened.tenant.http.count(configLine), 0);
}

void HealthPageTest::anotherPersonSeesNothingOfIt()
{
    OpenedHealth opened;
    QVERIFY(opened.run());
    opened.page.forget();
    QVERIFY(!opened.row(u"signIn"_s));
}

ORGDESK_TEST(HealthPageTest)
#include "HealthPageTest.moc"
