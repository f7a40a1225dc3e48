#include "../dialogs/FakeTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Switch.h"
#include "ui/pages/AccessCard.h"
#include "ui/pages/ProviderPage.h"
#include "ui/tables/Cell.h"
#include "ui/tables/TableView.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

//! What each access level leaves usable on the page of a provider (ui.md 9).
class ProviderAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlFollowsTheAccessLevel_data();
    void everyControlFollowsTheAccessLevel();
    void everyControlFollowsItsPermission_data();
    void everyControlFollowsItsPermission();
    void whyLeadsToWhatOneMayDo();
    void withoutAccessNothingIsCalledReadOnly();
    void withFullAccessNothingIsExplained();
};

namespace {

constexpr const char *providerPath = "/my-org/v1/identity-providers/con_1";

//! A page with every tab filled.
struct FullPage
{
    FakeTenant tenant;
    ProviderPage page{tenant};

    explicit FullPage(const QByteArray &access, const QStringList &withheld = {})
    {
        for (const QString &scope : withheld)
            tenant.scopes.removeAll(scope);
        const QByteArray path = providerPath;
        tenant.http.answer("GET " + path, 200,
                           R"({"id":"con_1","name":"halden-okta","strategy":"okta",
            "display_name":"Halden Okta","show_as_button":true,"assign_membership_on_login":false,
            "is_enabled":true,"domains":["halden.example"],"access_level":")"
                               + access + R"(",
            "options":{"domain":"halden.okta.example","client_id":"0oa9x2k7mPqR4sT1u5d7"},
            "attributes":[{"user_attribute":"email","is_required":true,"is_extra":false,
            "is_missing":true}]})");
        tenant.http.answer("GET " + path + "/provisioning", 200,
                           R"({"method":"scim","user_id_attribute":"externalId","attributes":[
            {"user_attribute":"email","provisioning_field":"userName","is_required":true,
            "is_extra":false,"is_missing":true}]})");
        tenant.http.answer("GET " + path + "/provisioning/scim-tokens", 200,
                           R"({"scim_tokens":[{"token_id":"tok_a"}]})");
        tenant.http.answer("GET /my-org/v1/domains", 200, R"({"organization_domains":[
            {"id":"ord_1","domain":"halden.example","status":"verified"},
            {"id":"ord_2","domain":"depot.example","status":"verified"}]})");
        tenant.http.answer("GET /my-org/v1/identity-providers", 200,
                           R"({"identity_providers":[]})");
        tenant.http.answer(
            "GET /my-org/v1/config", 200,
            R"({"allowed_strategies":["okta"],"connection_deletion_behavior":"allow"})");
        tenant.http.answer("GET /my-org/v1/config/identity-providers", 200,
                           R"({"organization":{"can_set_show_as_button":true,
            "can_set_assign_membership_on_login":true},"strategies":{"okta":{
            "enabled_features":["provisioning"],"provisioning_methods":["scim"]}}})");
        page.resize(980, 720);
        page.show();
        page.open(u"con_1"_s);
    }

    [[nodiscard]] bool isReady()
    {
        auto *tabs = page.findChild<QTabBar *>(u"provider.tabs"_s);
        const bool open = QTest::qWaitFor(
            [this] { return tenant.http.count("GET /my-org/v1/config/identity-providers") == 1; });
        for (int tab = 0; tab < tabs->count(); ++tab)
            tabs->setCurrentIndex(tab);
        return open && QTest::qWaitFor([this] {
                   const auto rows = [this](const QString &name) {
                       return page.findChild<TableView *>(name)->model()->rowCount();
                   };
                   return rows(u"provider.scim.tokens"_s) == 1 && rows(u"provider.domains"_s) == 2;
               });
    }

    //! Whether a press would do something.
    [[nodiscard]] bool isUsable(const QString &control) const
    {
        if (control == "revoke"_L1 || control == "route"_L1 || control == "clear"_L1)
            return isCellUsable(control);
        auto *widget = page.findChild<QWidget *>(control);
        Q_ASSERT_X(widget, "isUsable", qPrintable(control));
        if (const auto *button = qobject_cast<Button *>(widget))
            return button->isEnabled() && !button->isGuarded();
        if (const auto *toggle = qobject_cast<Switch *>(widget))
            return toggle->isEnabled() && !toggle->isGuarded();
        if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            return edit->isEnabled() && !edit->isReadOnly();
        return widget->isEnabled();
    }

private:
    [[nodiscard]] bool isCellUsable(const QString &control) const
    {
        const bool isRevoke = control == "revoke"_L1;
        const auto *table = page.findChild<TableView *>(isRevoke ? u"provider.scim.tokens"_s
                                                                 : u"provider.domains"_s);
        const int row = control == "route"_L1 ? 1 : 0;
        const QModelIndex index = table->model()->index(row, isRevoke ? 4 : 0);
        return index.data(CellRole).value<Cell>().tone != Tone::Muted;
    }
};

struct Control
{
    const char *name;
    bool withLimited;       //!< Usable with limited access too.
    const char *permission; //!< The scope it needs besides.
};

// All that changes something; copying and reading are always possible.
const Control controls[] = {
    {"provider.enabled", true, "update:my_org:identity_providers"},
    {"provider.disable", true, "update:my_org:identity_providers"},
    {"provider.showAsButton", true, "update:my_org:identity_providers"},
    {"provider.assignMembership", true, "update:my_org:identity_providers"},
    {"provider.displayName", false, "update:my_org:identity_providers"},
    {"provider.field[domain]", false, "update:my_org:identity_providers"},
    {"provider.attributes.update", false, "update:my_org:identity_providers"},
    {"provider.scim.turnOff", false, "delete:my_org:identity_providers_provisioning"},
    {"provider.scim.updateAttributes", false, "update:my_org:identity_providers_provisioning"},
    {"provider.scim.createToken", false, "create:my_org:identity_providers_scim_tokens"},
    {"revoke", false, "delete:my_org:identity_providers_scim_tokens"},
    {"route", false, "create:my_org:identity_providers_domains"},
    {"clear", false, "delete:my_org:identity_providers_domains"},
    {"provider.detach", false, "update:my_org:identity_providers_detach"},
    {"provider.delete", false, "delete:my_org:identity_providers"}};

} // namespace

void ProviderAccessTest::everyControlFollowsTheAccessLevel_data()
{
    QTest::addColumn<QByteArray>("access");
    for (const char *access : {"none", "readonly", "limited", "full"})
        QTest::newRow(access) << QByteArray(access);
}

void ProviderAccessTest::everyControlFollowsTheAccessLevel()
{
    QFETCH(QByteArray, access);
    FullPage full(access);
    QVERIFY(full.isReady());
    for (const Control &control : controls) {
        const bool expected = access == "full" || (access == "limited" && control.withLimited);
        QVERIFY2(full.isUsable(QString::fromLatin1(control.name)) == expected, control.name);
    }
}

void ProviderAccessTest::everyControlFollowsItsPermission_data()
{
    QTest::addColumn<QString>("scope");
    QSet<QString> seen;
    for (const Control &control : controls) {
        const QString scope = QString::fromLatin1(control.permission);
        if (!seen.contains(scope))
            QTest::newRow(control.permission) << scope;
        seen.insert(scope);
    }
}

void ProviderAccessTest::everyControlFollowsItsPermission()
{
    QFETCH(QString, scope);
    FullPage full("full", {scope});
    QVERIFY(full.isReady());
    for (const Control &control : controls) {
        const bool expected = QString::fromLatin1(control.permission) != scope;
        QVERIFY2(full.isUsable(QString::fromLatin1(control.name)) == expected, control.name);
    }
}

void ProviderAccessTest::whyLeadsToWhatOneMayDo()
{
    FullPage full("readonly");
    QVERIFY(full.isReady());
    full.page.findChild<Button *>(u"provider.readOnly.why"_s)->click();
    QCOMPARE(full.page.findChild<QTabBar *>(u"provider.tabs"_s)->currentIndex(), 0);
    auto *card = full.page.findChild<AccessCard *>();
    QVERIFY(card->isVisible());
    auto *copy = card->findChild<Button *>(u"provider.accessCard.copyRequest"_s);
    QVERIFY(copy->accessibleDescription().startsWith(
        u"Fieldnote gave your organization read-only access to this provider."_s));
    QStringList rights;
    for (const IconText *line : card->findChildren<IconText *>())
        rights << line->accessibleName();
    QCOMPARE(rights,
             (QStringList{u"Allowed: See its settings"_s, u"Allowed: Copy its values"_s,
                          u"Not allowed: Change or disable it"_s,
                          u"Not allowed: Detach or delete it"_s}));
    copy->click();
    const QString request = QGuiApplication::clipboard()->text();
    QVERIFY(request.contains(u"Halden Okta (connection con_1)"_s));
}

void ProviderAccessTest::withoutAccessNothingIsCalledReadOnly()
{
    FullPage full("none");
    QVERIFY(full.isReady());
    auto *copy = full.page.findChild<Button *>(u"provider.accessCard.copyRequest"_s);
    QVERIFY(copy->accessibleDescription().startsWith(
        u"Fieldnote gave your organization no access to this provider."_s));
    copy->click();
    const QString request = QGuiApplication::clipboard()->text();
    QVERIFY(request.contains(u"Halden Okta (connection con_1)"_s));
    QVERIFY2(!request.contains(u"lets us see"_s), qPrintable(request));
    const QString why = full.page.findChild<Button *>(u"provider.delete"_s)->guard();
    QVERIFY2(why.contains(u"no access"_s), qPrintable(why));
}

void ProviderAccessTest::withFullAccessNothingIsExplained()
{
    FullPage full("full");
    QVERIFY(full.isReady());
    full.page.findChild<QTabBar *>(u"provider.tabs"_s)->setCurrentIndex(0);
    QVERIFY(!full.page.findChild<AccessCard *>()->isVisible());
    QVERIFY(!full.page.findChild<Button *>(u"provider.readOnly.why"_s)->isVisible());
}

ORGDESK_TEST(ProviderAccessTest)

#include "ProviderAccessTest.moc"
