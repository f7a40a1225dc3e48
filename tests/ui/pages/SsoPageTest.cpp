#include "ui/pages/SsoPage.h"

#include "../dialogs/FakeTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/Segment.h"
#include "ui/pages/ProviderHealth.h"
#include "ui/pages/SecretReminder.h"
#include "ui/tables/Cell.h"
#include "ui/tables/TableView.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

namespace {

constexpr const char *listLine = "GET /my-org/v1/identity-providers";
constexpr const char *configLine = "GET /my-org/v1/config";
constexpr const char *patchLine = "PATCH /my-org/v1/identity-providers/con_okta";

QByteArray oneProvider(const char *id, const char *name, const char *title, const char *extra)
{
    return QByteArray(R"({"id":")") + id + R"(","name":")" + name + R"(","display_name":")" + title
        + R"(","strategy":"okta","options":{},"access_level":"full","domains":["halden.example"],)"
        + R"("show_as_button":true,"is_enabled":true)" + extra + '}';
}

QByteArray oktaJson(bool enabled)
{
    return QByteArray(R"({"id":"con_okta","name":"halden-okta","display_name":"Halden Okta",)")
        + R"("strategy":"okta","options":{},"access_level":"full","domains":["halden.example"],)"
        + R"("show_as_button":true,"is_enabled":)" + (enabled ? "true}" : "false}");
}

QByteArray listOf(const QList<QByteArray> &providers)
{
    return R"({"identity_providers":[)" + providers.join(',') + "]}";
}

QByteArray threeProviders()
{
    return listOf(
        {oktaJson(true),
         R"({"id":"con_hidden","name":"partner","display_name":"Partner portal","strategy":"oidc",
             "options":{},"access_level":"full","show_as_button":false,"is_enabled":true})",
         R"({"id":"con_hq","name":"hq-ad","display_name":"HQ directory","strategy":"ad",
             "options":{},"access_level":"readonly","domains":["hq.example"],"is_enabled":true})"});
}

QString stateOf(const QWidget &page)
{
    return page.property("uiState").toString();
}

QStringList shownKeys(const SsoPage &page)
{
    auto *table = page.findChild<TableView *>(u"sso.table"_s);
    QStringList keys;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        keys << table->model()->index(row, 0).data(ItemKeyRole).toString();
    return keys;
}

} // namespace

class SsoPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheListBeforeTheConfiguration();
    void theWorstHealthComesFirst();
    void emptyAndFailedAreDifferentStates();
    void aFailedReloadKeepsWhatIsShown();
    void searchAndFilterNarrowTheTable();
    void escClearsTheSearchThenLeavesIt();
    void withoutPermissionTheButtonSaysWhy();
    void disableCanBeUndone();
    void aFailedDisableTellsWhy();
    void theLastEnabledProviderIsAskedFor();
    void healthFollowsTheSignals();
    void theBadgeTellsWhetherOneHasFailed();
    void domainsThatAreNotVerifiedCountOnceTheyAreRead();
    void aReminderInTheSettingsCounts();
    void theInspectorHasFourCells();
    void whatWasReadAboutProvisioningIsUsed();
    void tenThousandRowsStaySmooth();
    void aListThatWasAskedForBeforeUndoesNothing();
};

void SsoPageTest::aListThatWasAskedForBeforeUndoesNothing()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 200, threeProviders());
    SsoPage page(tenant);
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"ready"_s);
    const Completer<HttpResponse> list = tenant.http.hold(listLine);
    page.refresh();
    IdentityProvider created;
    created.id = u"con_new"_s;
    created.name = u"new"_s;
    page.updateProvider(created);
    page.removeProvider(u"con_hq"_s);
    list.complete(HttpResponse{200, {}, threeProviders(), 1, {}});
    QTest::qWait(20);
    QStringList keys = shownKeys(page);
    keys.sort();
    QCOMPARE(keys, (QStringList{u"idp:con_hidden"_s, u"idp:con_new"_s, u"idp:con_okta"_s}));
    page.refresh(); // what is asked for from now on, counts
    QTRY_COMPARE(shownKeys(page).size(), 3);
    QTRY_VERIFY(shownKeys(page).contains(u"idp:con_hq"_s));
}

void SsoPageTest::showsTheListBeforeTheConfiguration()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 200, threeProviders());
    tenant.http.answer(configLine, 503, "{}");
    SsoPage page(tenant);
    QCOMPARE(stateOf(page), u"loading"_s);
    QSignalSpy attention(&page, &SsoPage::attentionCountChanged);
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"ready"_s);
    QCOMPARE(shownKeys(page).size(), 3);
    QCOMPARE(attention.last().first().toInt(), 1);
}

void SsoPageTest::theWorstHealthComesFirst()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 200, threeProviders());
    SsoPage page(tenant);
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"ready"_s);
    QCOMPARE(shownKeys(page),
             QStringList({u"idp:con_hidden"_s, u"idp:con_hq"_s, u"idp:con_okta"_s}));
}

void SsoPageTest::emptyAndFailedAreDifferentStates()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 503, "{}");
    SsoPage page(tenant);
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"error"_s);
    tenant.http.answer(listLine, 200, listOf({}));
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"empty"_s);
    QSignalSpy add(&page, &SsoPage::addProvider);
    page.findChild<Button *>(u"sso.empty.add"_s)->click();
    QCOMPARE(add.count(), 1);
}

void SsoPageTest::aFailedReloadKeepsWhatIsShown()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 200, threeProviders());
    SsoPage page(tenant);
    page.resize(980, 720);
    page.show();
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"ready"_s);
    tenant.http.answer(listLine, 503, "{}");
    page.refresh();
    QCOMPARE(stateOf(page), u"ready"_s);
    QTRY_VERIFY(page.findChild<QWidget *>(u"sso.stale"_s)->isVisible());
    QCOMPARE(shownKeys(page).size(), 3);
}

void SsoPageTest::searchAndFilterNarrowTheTable()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 200, threeProviders());
    SsoPage page(tenant);
    page.show();
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"ready"_s);
    auto *search = page.findChild<QLineEdit *>(u"sso.search"_s);
    search->setText(u"hq.example"_s);
    QCOMPARE(shownKeys(page), QStringList(u"idp:con_hq"_s));
    search->setText(u"dpot"_s);
    QVERIFY(page.findChild<QWidget *>(u"sso.noMatch"_s)->isVisible());
    page.findChild<Button *>(u"sso.noMatch.clear"_s)->click();
    QCOMPARE(shownKeys(page).size(), 3);
    page.findChild<QAbstractButton *>(u"sso.filter.needsAttention"_s)->click();
    QCOMPARE(shownKeys(page), QStringList(u"idp:con_hidden"_s));
}

void SsoPageTest::escClearsTheSearchThenLeavesIt()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 200, threeProviders());
    SsoPage page(tenant);
    page.resize(980, 720);
    page.show();
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"ready"_s);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *search = page.findChild<QLineEdit *>(u"sso.search"_s);
    QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"okta"_s);
    QTRY_COMPARE(shownKeys(page).size(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QVERIFY(search->hasFocus());
    QTRY_COMPARE(shownKeys(page).size(), 3);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(page.findChild<TableView *>(u"sso.table"_s)->hasFocus());
}

void SsoPageTest::withoutPermissionTheButtonSaysWhy()
{
    FakeTenant tenant;
    tenant.scopes.removeAll(u"create:my_org:identity_providers"_s);
    SsoPage page(tenant);
    auto *add = page.findChild<Button *>(u"sso.addProvider"_s);
    QVERIFY(add->isGuarded());
    QVERIFY(add->guard().contains(u"create:my_org:identity_providers"_s));
    page.refresh();
    const QSignalSpy wanted(&page, &Page::healthRequested);
    page.findChild<Button *>(u"sso.access.healthCheck"_s)->click();
    QCOMPARE(wanted.count(), 1);
}

void SsoPageTest::disableCanBeUndone()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 200, threeProviders());
    tenant.http.answer(patchLine, 200, oktaJson(false));
    SsoPage page(tenant);
    page.show();
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"ready"_s);
    QList<ToastText> toasts;
    connect(&page, &SsoPage::toast, this, [&](const ToastText &text) { toasts << text; });
    auto *table = page.findChild<TableView *>(u"sso.table"_s);
    QVERIFY(table->setCurrentKey(u"idp:con_okta"_s));
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(toasts.size(), 1);
    QCOMPARE(toasts.first().title, u"Disabled Halden Okta"_s);
    QCOMPARE(tenant.http.bodyOf(patchLine), QByteArray(R"({"is_enabled":false})"));
    QVERIFY(!page.providers().first().isEnabled);
    tenant.http.answer(patchLine, 200, oktaJson(true));
    toasts.first().actions.first().run();
    QTRY_COMPARE(toasts.size(), 2);
    QCOMPARE(tenant.http.bodyOf(patchLine), QByteArray(R"({"is_enabled":true})"));
}

void SsoPageTest::aFailedDisableTellsWhy()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 200, threeProviders());
    tenant.http.answer(patchLine, 429, "{}");
    SsoPage page(tenant);
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"ready"_s);
    QList<ToastText> toasts;
    connect(&page, &SsoPage::toast, this, [&](const ToastText &text) { toasts << text; });
    auto *table = page.findChild<TableView *>(u"sso.table"_s);
    QVERIFY(table->setCurrentKey(u"idp:con_okta"_s));
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(toasts.size(), 1);
    QCOMPARE(toasts.first().tone, Tone::Danger);
    QVERIFY(page.providers().first().isEnabled);
}

void SsoPageTest::theLastEnabledProviderIsAskedFor()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 200, listOf({oktaJson(true)}));
    SsoPage page(tenant);
    page.show();
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"ready"_s);
    auto *table = page.findChild<TableView *>(u"sso.table"_s);
    QVERIFY(table->setCurrentKey(u"idp:con_okta"_s));
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    auto *box = page.findChild<QMessageBox *>(u"dialog.disableLast"_s);
    QVERIFY(box);
    for (const QLabel *text : box->findChildren<QLabel *>())
        QVERIFY2(text->text().isEmpty() || text->textFormat() == Qt::PlainText,
                 qPrintable(text->text()));
    QVERIFY(box);
    box->reject();
    QTest::qWait(10);
    QCOMPARE(tenant.http.count(patchLine), 0);
}

void SsoPageTest::healthFollowsTheSignals()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    IdentityProvider provider;
    provider.strategy = u"okta"_s;
    provider.domains = {u"a.example"_s};
    QCOMPARE(providerHealth(provider, u"V"_s, now).level, HealthLevel::Healthy);
    provider.domains.clear();
    provider.showAsButton = true;
    QCOMPARE(providerHealth(provider, u"V"_s, now).text, u"No domain: button only"_s);
    provider.showAsButton = false;
    QCOMPARE(providerHealth(provider, u"V"_s, now).text, u"Nobody can reach it"_s);
    QCOMPARE(providerHealth(provider, u"V"_s, now).level, HealthLevel::Failed);
    provider.isEnabled = false;
    QCOMPARE(providerHealth(provider, u"V"_s, now).text, u"Not in use"_s);
    provider.isEnabled = true;
    provider.domains = {u"a.example"_s};
    AttributeMapping attribute;
    attribute.isMissing = true;
    provider.attributes = {attribute};
    QCOMPARE(providerHealth(provider, u"V"_s, now).level, HealthLevel::Warning);
    provider.attributes.first().isRequired = true;
    QCOMPARE(providerHealth(provider, u"V"_s, now).text, u"Required attribute missing"_s);
    provider.attributes.clear();
    provider.accessLevel = AccessLevel::ReadOnly;
    QCOMPARE(providerHealth(provider, u"V"_s, now).text, u"Managed by V"_s);
}

void SsoPageTest::theBadgeTellsWhetherOneHasFailed()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 200, threeProviders());
    SsoPage page(tenant);
    QSignalSpy attention(&page, &SsoPage::attentionCountChanged);
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"ready"_s);
    QCOMPARE(attention.last(), QVariantList({1, true}));
    tenant.http.answer(listLine, 200, listOf({oktaJson(true)}));
    page.refresh();
    QTRY_COMPARE(attention.last(), QVariantList({0, false}));
}

void SsoPageTest::domainsThatAreNotVerifiedCountOnceTheyAreRead()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 200, listOf({oktaJson(true)}));
    tenant.http.answer("GET /my-org/v1/domains", 200,
                       R"({"organization_domains":[{"id":"ord_1","domain":"halden.example",
                           "status":"pending"}]})");
    SsoPage page(tenant);
    QSignalSpy attention(&page, &SsoPage::attentionCountChanged);
    QSignalSpy settled(&page, &SsoPage::settled);
    QVariantList attentionThen;
    connect(&page, &SsoPage::settled, this, [&] { attentionThen = attention.last(); });
    page.refresh();
    QTRY_COMPARE(attention.last(), QVariantList({1, false}));
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(attentionThen, QVariantList({1, false})); // after the domains, not after the list
    tenant.http.answer("GET /my-org/v1/domains", 200,
                       R"({"organization_domains":[{"id":"ord_1","domain":"halden.example",
                           "status":"verified"}]})");
    page.refresh();
    QTRY_COMPARE(attention.last(), QVariantList({0, false}));
}

void SsoPageTest::aReminderInTheSettingsCounts()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 200, listOf({oktaJson(true)}));
    setSecretReminder(tenant.settings(), u"con_okta"_s,
                      tenant.clock().now().toLocalTime().date().addDays(5));
    SsoPage page(tenant);
    QSignalSpy attention(&page, &SsoPage::attentionCountChanged);
    page.refresh();
    QTRY_COMPARE(attention.last(), QVariantList({1, false}));
}

void SsoPageTest::theInspectorHasFourCells()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 200, listOf({oktaJson(true)}));
    SsoPage page(tenant);
    page.resize(980, 720);
    page.show();
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"ready"_s);
    page.focusFirst();
    QStringList texts;
    for (const QLabel *label :
         page.findChild<QWidget *>(u"sso.inspector"_s)->findChildren<QLabel *>())
        texts << label->text();
    for (const QString &title :
         {u"Client secret"_s, u"Attributes"_s, u"Domains"_s, u"Provisioning"_s})
        QVERIFY2(texts.contains(title), qPrintable(texts.join(u'|')));
}

void SsoPageTest::whatWasReadAboutProvisioningIsUsed()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 200, listOf({oktaJson(true)}));
    SsoPage page(tenant);
    page.resize(980, 720);
    page.show();
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"ready"_s);
    page.focusFirst();
    const auto shows = [&](const QString &words) {
        const auto labels = page.findChild<QWidget *>(u"sso.inspector"_s)->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->text() == words; });
    };
    QVERIFY(!shows(u"Provisioning tokens expired"_s));
    const QString id = page.providers().constFirst().id;
    QSignalSpy attention(&page, &SsoPage::attentionCountChanged);
    page.setProvisioning(id, {true, false, 1, tenant.clock().now().addDays(-1)});
    QVERIFY(shows(u"Provisioning tokens expired"_s));
    QCOMPARE(attention.last(), QVariantList({1, true}));
    page.setProvisioning(id, {true, false, 2, tenant.clock().now().addDays(90)});
    QVERIFY(shows(u"On"_s));
    QCOMPARE(attention.last(), QVariantList({0, false}));
    // The list itself asks nothing for each row.
    QCOMPARE(
        tenant.http.count("GET /my-org/v1/identity-providers/" + id.toUtf8() + "/provisioning"), 0);
}

void SsoPageTest::tenThousandRowsStaySmooth()
{
    QList<QByteArray> many;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        many << oneProvider(QByteArray("con_" + number).constData(),
                            QByteArray("name-" + number).constData(),
                            QByteArray("Provider " + number).constData(), "");
    }
    FakeTenant tenant;
    tenant.http.answer(listLine, 200, listOf(many));
    SsoPage page(tenant);
    page.resize(980, 720);
    page.show();
    page.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(page), u"ready"_s, 60'000);
    QElapsedTimer timer;
    timer.start();
    page.refresh();
    QTest::qWait(50);
    page.findChild<QLineEdit *>(u"sso.search"_s)->setText(u"9999"_s);
    QCOMPARE(shownKeys(page).size(), 1);
    // Generous for a loaded machine; a quadratic step takes minutes.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

ORGDESK_TEST(SsoPageTest)

#include "SsoPageTest.moc"
