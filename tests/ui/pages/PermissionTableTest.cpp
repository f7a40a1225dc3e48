// ui.md 9 against the pages: what each missing permission locks, and nothing else.
#include "../shell/SignedInTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/Switch.h"
#include "ui/pages/DomainsPage.h"
#include "ui/pages/HealthPage.h"
#include "ui/pages/HealthRowView.h"
#include "ui/pages/MembersPage.h"
#include "ui/pages/OrganizationPage.h"
#include "ui/pages/ProviderPage.h"
#include "ui/pages/SsoPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

namespace {

//! A control and the operation that it starts; which scope that needs, the endpoint table says.
struct GuardedControl
{
    const char *name;
    const char *operation;
};

constexpr GuardedControl buttons[] = {
    {"sso.addProvider", "createIdp"},
    {"sso.empty.add", "createIdp"},
    {"provider.disable", "updateIdp"},
    {"provider.detach", "detachIdp"},
    {"provider.delete", "deleteIdp"},
    {"domains.add", "createDomain"},
    {"domains.verify", "verifyDomain"},
    {"domains.remove", "deleteDomain"},
    {"members.invite", "createInvitations"},
    {"members.invitations.invite", "createInvitations"},
    {"members.side.remove", "deleteMemberships"},
};

//! A page and the operation without which it shows nothing.
constexpr GuardedControl pageLoads[] = {
    {"org.page", "getDetails"},        {"sso.page", "listIdps"},
    {"provider.page", "getIdp"},       {"domains.page", "listDomains"},
    {"members.page", "listMembers"},   {"members.invitationsTab", "listInvitations"},
    {"members.rolesTab", "listRoles"},
};

QByteArray providerJson()
{
    return R"({"id":"con_okta","name":"halden-okta","display_name":"Halden Okta","strategy":"okta",
        "options":{},"access_level":"full","show_as_button":true,"is_enabled":true})";
}

bool needs(const char *operation, const QString &scope)
{
    return scopesOf(endpoint(QString::fromLatin1(operation))).contains(scope);
}

//! Every page with everything granted but one scope.
struct Pages
{
    explicit Pages(const QString &missing)
    {
        tenant.scopes.removeAll(missing);
        Q_EMIT tenant.permissionsChanged();
        tenant.http.answer("GET /my-org/v1/details", 200,
                           R"({"id":"org_1","name":"halden","display_name":"Halden"})");
        tenant.http.answer("GET /my-org/v1/config", 200,
                           R"({"allowed_strategies":["okta"],
                               "connection_deletion_behavior":"allow"})");
        tenant.http.answer("GET /my-org/v1/identity-providers", 200,
                           R"({"identity_providers":[)" + providerJson() + "]}");
        tenant.http.answer("GET /my-org/v1/identity-providers/con_okta", 200, providerJson());
        tenant.http.answer("GET /my-org/v1/domains", 200,
                           R"({"organization_domains":[{"id":"ord_1","domain":"halden.example",
                               "status":"pending","verification_host":"_x.halden.example",
                               "verification_txt":"abc"}]})");
        tenant.http.answer("GET /my-org/v1/members", 200,
                           R"({"members":[{"user_id":"auth0|mara","name":"Mara","roles":[]}]})");
        tenant.http.answer("GET /my-org/v1/roles", 200,
                           R"({"roles":[{"id":"rol_1","name":"Admin"}]})");
        tenant.http.answer("GET /my-org/v1/member-invitations", 200, R"({"invitations":[]})");
        tenant.http.answer("GET /my-org/v1/user-stores", 200, R"({"user_stores":[]})");
        members.refresh();
        organization.refresh();
        sso.refresh();
        domains.refresh();
        provider.open(u"con_okta"_s);
        for (QWidget *page : pages()) {
            page->resize(1000, 800);
            page->show();
        }
    }
    [[nodiscard]] QList<QWidget *> pages()
    {
        return {&organization, &sso, &provider, &domains, &members};
    }
    [[nodiscard]] static QString stateOf(const QWidget *page)
    {
        return page->property("uiState").toString();
    }
    [[nodiscard]] bool areLoaded()
    {
        return QTest::qWaitFor([this] {
            const QList<QWidget *> all = pages();
            return std::ranges::none_of(
                all, [](const QWidget *page) { return stateOf(page) == u"loading"; });
        });
    }
    template<class Control>
    [[nodiscard]] Control *find(const QString &name)
    {
        for (QWidget *page : pages()) {
            if (auto *found = page->findChild<Control *>(name))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QWidget *page(const QString &name)
    {
        for (QWidget *page : pages()) {
            if (page->objectName() == name)
                return page;
            if (auto *part = page->findChild<QWidget *>(name))
                return part;
        }
        return nullptr;
    }

    FakeTenant tenant;
    OrganizationPage organization{tenant};
    SsoPage sso{tenant};
    ProviderPage provider{tenant};
    DomainsPage domains{tenant};
    MembersPage members{tenant};
};

//! The health check of somebody who was granted everything but one scope.
struct OpenedHealth : test::SignedInTenant
{
    explicit OpenedHealth(const QString &missing)
    {
        tenant.scopes.removeAll(missing);
        tenant.health.askServer = [] { return ready<ServerFinding>(ServerFinding{}); };
        tenant.health.testSecrets = [] { return ready<Done>(Done{}); };
        tenant.health.rate = [] { return RateFinding{}; };
        auth.answer("POST /oauth/token", 200,
                    R"({"access_token":"a","refresh_token":"r2","token_type":"Bearer",
                        "expires_in":600,"scope":")"
                        + tenant.scopes.join(u' ').toUtf8() + R"("})");
        page.resize(960, 800);
        page.show();
    }
    [[nodiscard]] HealthFinding found(const QString &key)
    {
        auto *view = page.findChild<HealthRowView *>(QString(u"health.row["_s + key + u']'));
        return view ? view->row().found : HealthFinding{};
    }

    HealthPage page{tenant};
};

} // namespace

class PermissionTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withEverythingGrantedNothingIsLocked();
    void eachPermissionLocksItsControls_data() { eachScope(); }
    void eachPermissionLocksItsControls();
    void eachPermissionLocksItsPage_data() { eachScope(); }
    void eachPermissionLocksItsPage();
    void theHealthCheckNamesEachMissingPermission_data() { eachScope(); }
    void theHealthCheckNamesEachMissingPermission();
    void aLockedControlIsSeenFocusedAndExplained();
    void withoutUpdateDetailsTheFormIsReadOnly();
    void theSwitchIsLockedButCanBeFocused();
    void eachPageOffersTheRequestOnce();
    void theRowMenuSaysWhy();

private:
    static void eachScope()
    {
        QTest::addColumn<QString>("scope");
        for (const QString &scope : wantedScopes())
            QTest::newRow(qPrintable(scope)) << scope;
    }
};

void PermissionTableTest::withEverythingGrantedNothingIsLocked()
{
    Pages pages{QString()};
    QVERIFY(pages.areLoaded());
    for (QWidget *page : pages.pages()) {
        QCOMPARE(Pages::stateOf(page), u"ready"_s);
        for (const Button *button : page->findChildren<Button *>())
            QVERIFY2(!button->isGuarded(), qPrintable(button->objectName()));
    }
    for (const char *note : {"org.access", "sso.access", "provider.access"})
        QVERIFY(pages.find<NoteFrame>(QString::fromLatin1(note))->isHidden());
}

void PermissionTableTest::eachPermissionLocksItsControls()
{
    QFETCH(const QString, scope);
    Pages pages(scope);
    QVERIFY(pages.areLoaded());
    pages.domains.focusFirst(); // shows the first one's detail
    for (const GuardedControl &control : buttons) {
        const auto *button = pages.find<Button>(QString::fromLatin1(control.name));
        QVERIFY2(button, control.name);
        QCOMPARE(button->isGuarded(), needs(control.operation, scope));
        if (button->isGuarded())
            QCOMPARE(button->guard(),
                     u"Fieldnote has not granted OrgDesk the permission %1."_s.arg(scope));
    }
}

void PermissionTableTest::eachPermissionLocksItsPage()
{
    QFETCH(const QString, scope);
    Pages pages(scope);
    QVERIFY(pages.areLoaded());
    for (const GuardedControl &load : pageLoads) {
        const QWidget *page = pages.page(QString::fromLatin1(load.name));
        const bool locked = needs(load.operation, scope);
        QVERIFY2((Pages::stateOf(page) == u"error") == locked,
                 qPrintable(page->objectName() + u' ' + Pages::stateOf(page)));
        if (!locked)
            continue;
        const auto texts = page->findChildren<QLabel *>();
        QVERIFY2(std::ranges::any_of(
                     texts, [&](const QLabel *text) { return text->text().contains(scope); }),
                 qPrintable(scope));
    }
}

void PermissionTableTest::theHealthCheckNamesEachMissingPermission()
{
    QFETCH(const QString, scope);
    OpenedHealth opened(scope);
    QVERIFY_RESULT(opened.restore());
    const auto readsOf = [&](const char *operation) {
        const Endpoint &asked = endpoint(QString::fromLatin1(operation));
        return opened.tenant.http.count(QByteArray("GET /my-org/v1") + asked.path);
    };
    const QList<const char *> reads{"getConfiguration", "listIdps", "listDomains"};
    QList<qsizetype> before;
    for (const char *operation : reads)
        before << readsOf(operation);
    opened.page.refresh();
    QTRY_COMPARE(Pages::stateOf(&opened.page), u"ready"_s);
    const HealthFinding permissions = opened.found(u"permissions"_s);
    QVERIFY(permissions.state >= HealthState::Warning);
    QVERIFY2(permissions.message.contains(scope), qPrintable(permissions.message));
    for (qsizetype i = 0; i < reads.size(); ++i) {
        if (needs(reads.at(i), scope))
            QCOMPARE(readsOf(reads.at(i)), before.at(i));
    }
}

void PermissionTableTest::aLockedControlIsSeenFocusedAndExplained()
{
    Pages pages(u"create:my_org:identity_providers"_s);
    QVERIFY(pages.areLoaded());
    auto *add = pages.find<Button>(u"sso.addProvider"_s);
    QSignalSpy clicked(add, &Button::clicked);
    QSignalSpy refused(add, &Button::refused);
    QVERIFY(add->isVisible());
    QVERIFY(add->isEnabled());
    QVERIFY(add->focusPolicy() & Qt::TabFocus);
    QVERIFY(add->accessibleDescription().contains(u"create:my_org:identity_providers"_s));
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(clicked.size(), 0);
    QCOMPARE(refused.size(), 1);
}

void PermissionTableTest::withoutUpdateDetailsTheFormIsReadOnly()
{
    Pages pages(u"update:my_org:details"_s);
    QVERIFY(pages.areLoaded());
    QCOMPARE(Pages::stateOf(&pages.organization), u"readOnly"_s);
    QVERIFY(pages.find<NoteFrame>(u"org.access"_s)->isVisible());
}

void PermissionTableTest::theSwitchIsLockedButCanBeFocused()
{
    Pages pages(u"update:my_org:identity_providers"_s);
    QVERIFY(pages.areLoaded());
    auto *enabled = pages.find<Switch>(u"provider.enabled"_s);
    QVERIFY(enabled->isEnabled());
    QVERIFY(enabled->focusPolicy() & Qt::TabFocus);
    QVERIFY(enabled->accessibleDescription().contains(u"update:my_org:identity_providers"_s));
    QTest::mouseClick(enabled, Qt::LeftButton);
    QVERIFY(enabled->isChecked());
    QTest::qWait(0);
    enabled->toggle(); // as assistive technology does
    QVERIFY(enabled->isChecked());
    QCOMPARE(pages.tenant.http.count("PATCH /my-org/v1/identity-providers/con_okta"), 0);
}

void PermissionTableTest::eachPageOffersTheRequestOnce()
{
    const QList<std::pair<QString, QString>> notes{
        {u"update:my_org:details"_s, u"org.access"_s},
        {u"create:my_org:identity_providers"_s, u"sso.access"_s},
        {u"update:my_org:identity_providers_detach"_s, u"provider.access"_s}};
    for (const auto &[scope, name] : notes) {
        Pages pages(scope);
        QVERIFY(pages.areLoaded());
        const auto *note = pages.find<NoteFrame>(name);
        QVERIFY2(note->isVisible(), qPrintable(name));
        QVERIFY(note->text().contains(scope));
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(pages.find<Button>(QString(name + u".copyRequest"_s)), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(scope));
    }
}

void PermissionTableTest::theRowMenuSaysWhy()
{
    Pages pages(u"delete:my_org:identity_providers"_s);
    QVERIFY(pages.areLoaded());
    pages.tenant.http.answer("DELETE /my-org/v1/identity-providers/con_okta", 204);
    QSignalSpy toast(&pages.sso, &SsoPage::toast);
    pages.sso.focusFirst();
    auto *table = pages.sso.findChild<QWidget *>(u"sso.table"_s);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(toast.size(), 1);
    QVERIFY(toast.constFirst().constFirst().value<ToastText>().title.contains(
        u"delete:my_org:identity_providers"_s));
    QCOMPARE(pages.tenant.http.count("DELETE /my-org/v1/identity-providers/con_okta"), 0);
}

ORGDESK_TEST(PermissionTableTest)
#include "PermissionTableTest.moc"
