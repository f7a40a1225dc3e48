#include "ui/pages/ProviderPage.h"

#include "../dialogs/FakeTenant.h"
#include "config/VendorConfiguration.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/Chip.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/Switch.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/dialogs/ReviewDialog.h"
#include "ui/forms/ErrorSummary.h"
#include "ui/pages/ProviderSave.h"
#include "ui/pages/ProviderTabs.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

namespace {

constexpr const char *getLine = "GET /my-org/v1/identity-providers/con_okta";
constexpr const char *patchLine = "PATCH /my-org/v1/identity-providers/con_okta";

constexpr const char *discoveryLine = "GET /.well-known/openid-configuration";
constexpr const char *discovery =
    "{\"issuer\":\"https://sso.halden.okta.example\","
    "\"authorization_endpoint\":\"https://sso.halden.okta.example/a\","
    "\"token_endpoint\":\"https://sso.halden.okta.example/t\"}";

QByteArray okta(const QByteArray &title = "Halden Okta", const QByteArray &access = "full",
                const QByteArray &domain = "halden.okta.example")
{
    return R"({"id":"con_okta","name":"halden-okta","strategy":"okta","display_name":")" + title
        + R"(","show_as_button":true,"assign_membership_on_login":false,"is_enabled":true,)"
        + R"("access_level":")" + access + R"(","domains":["halden.example"],"options":{"domain":")"
        + domain + R"(","client_id":"0oa9x2k7mPqR4sT1u5d7"}})";
}

struct Opened
{
    FakeTenant tenant;
    ProviderPage page{tenant};

    explicit Opened(const QByteArray &body = okta())
    {
        tenant.http.answer(getLine, 200, body);
        tenant.http.answer(discoveryLine, 200, discovery);
        page.resize(980, 720);
        page.show();
        page.open(u"con_okta"_s);
    }

    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor([this] {
            const QString state = page.property("uiState").toString();
            return state == "ready"_L1 || state == "readOnly"_L1;
        });
    }
    [[nodiscard]] QLineEdit *edit(const QString &name) { return page.findChild<QLineEdit *>(name); }
    void type(const QString &name, const QString &text)
    {
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), text);
    }
    void typeOtherDomain(const QString &domain)
    {
        type(u"provider.field[domain]"_s, domain);
        type(u"provider.field[clientSecret]"_s, u"new-secret"_s);
    }
    [[nodiscard]] ReviewDialog *review()
    {
        return page.findChild<ReviewDialog *>(u"dialog.review"_s);
    }
    [[nodiscard]] Button *saveAnyway()
    {
        return page.findChild<Button *>(u"form.errorSummary.continue"_s);
    }
    [[nodiscard]] QWidget *problem() { return page.findChild<QWidget *>(u"provider.problem"_s); }
};

} // namespace

class ProviderPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingMakesItDirtyAndDiscardTakesItBack();
    void savingReadsAgainAndSendsOnlyWhatChanged();
    void everyErrorKeepsTheTyping_data();
    void everyErrorKeepsTheTyping();
    void serverErrorsAppearAtTheirFields();
    void aChangeThatAffectsEverySignInIsReviewedFirst();
    void aDefiniteFailureStopsTheSaveAtItsField();
    void whatAFirewallHereMayCauseCanBeSavedAnyway();
    void typingAgainWhileTheChecksRunEndsTheSave();
    void aRenameWaitsForNoCheck();
    void theValuesAreSavedAsMetadataOnceTheyAreExact();
    void anInvalidFormIsNotSent();
    void aForeignChangeOfTheSameFieldIsTold();
    void theServersValueCanBeChosen();
    void backToEditingKeepsEverything();
    void aForeignChangeElsewhereIsMerged();
    void whatWasTypedComesBackAfterACrash();
    void readOnlyAccessLocksEverything();
    void limitedAccessLeavesTheSwitches();
    void theSwitchAppliesAtOnceAndKeepsTheTyping();
    void assistiveTechnologyTogglesLikeAClick();
    void onlyTabsThatWorkAreThere();
    void aSecretThatIsNeededAgainIsSaid();
    void copyingTellsWhatWasCopied();
    void aTabThatNeedsAttentionSaysSo();
    void afterCreatingItListsWhatIsLeft();
    void theSetupGuideIsOneClickAway();
};

void ProviderPageTest::typingMakesItDirtyAndDiscardTakesItBack()
{
    Opened opened;
    QVERIFY(opened.isReady());
    QSignalSpy dirty(&opened.page, &ProviderPage::dirtyChanged);
    opened.type(u"provider.displayName"_s, u"Okta (Halden)"_s);
    QVERIFY(opened.page.isDirty());
    QCOMPARE(opened.page.property("dirty").toBool(), true);
    opened.page.discard();
    QVERIFY(!opened.page.isDirty());
    QCOMPARE(opened.edit(u"provider.displayName"_s)->text(), u"Halden Okta"_s);
    QCOMPARE(dirty.count(), 2);
}

void ProviderPageTest::savingReadsAgainAndSendsOnlyWhatChanged()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.tenant.http.answer(patchLine, 200, okta("Okta (Halden)"));
    QList<ToastText> toasts;
    connect(&opened.page, &ProviderPage::toast, this, [&](const ToastText &one) { toasts << one; });
    QSignalSpy changed(&opened.page, &ProviderPage::changed);
    opened.type(u"provider.displayName"_s, u"Okta (Halden)"_s);
    const qsizetype readsBefore = opened.tenant.http.count(getLine);
    opened.page.save();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(opened.tenant.http.count(getLine), readsBefore + 1);
    QCOMPARE(opened.tenant.http.bodyOf(patchLine),
             QByteArray(R"json({"display_name":"Okta (Halden)"})json"));
    QVERIFY(!opened.page.isDirty());
    QCOMPARE(toasts.last().title, u"Saved 1 change to Okta (Halden)"_s);
}

void ProviderPageTest::everyErrorKeepsTheTyping_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("says");
    QTest::newRow("network") << -1 << true;
    QTest::newRow("cancelled step-up") << -2 << false;
    QTest::newRow("session ended") << -3 << true;
    for (const int status : {400, 403, 404, 409, 429, 500, 503})
        QTest::addRow("%d", status) << status << true;
}

void ProviderPageTest::everyErrorKeepsTheTyping()
{
    QFETCH(int, status);
    QFETCH(bool, says);
    Opened opened;
    QVERIFY(opened.isReady());
    if (status == -1)
        opened.tenant.http.fail(patchLine, NetworkError{});
    else if (status == -2)
        opened.tenant.http.fail(patchLine, Cancelled{});
    else if (status == -3)
        opened.tenant.http.fail(patchLine, SignInRequired{SignInRequired::Reason::Expired});
    else
        opened.tenant.http.answer(patchLine, status, R"({"title":"No","status":400})");
    opened.type(u"provider.displayName"_s, u"Okta (Halden)"_s);
    opened.page.save();
    QTRY_COMPARE_WITH_TIMEOUT(opened.page.property("uiState").toString(), u"ready"_s, 20'000);
    QVERIFY(opened.tenant.http.count(patchLine) > 0);
    QCOMPARE(opened.problem()->isVisible(), says);
    QVERIFY(opened.page.isDirty());
    QCOMPARE(opened.edit(u"provider.displayName"_s)->text(), u"Okta (Halden)"_s);
    QVERIFY(!opened.edit(u"provider.displayName"_s)->isReadOnly());
}

void ProviderPageTest::serverErrorsAppearAtTheirFields()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.tenant.http.answer(patchLine, 400,
                              R"({"title":"Validation","status":400,"validation_errors":[
            {"pointer":"/display_name","detail":"is taken","message":"is taken"}]})");
    opened.type(u"provider.displayName"_s, u"Taken"_s);
    opened.page.save();
    auto *summary = opened.page.findChild<ErrorSummary *>();
    QTRY_VERIFY(summary->isVisible());
    QCOMPARE(summary->items().first().key, u"displayName"_s);
    QCOMPARE(opened.edit(u"provider.displayName"_s)->text(), u"Taken"_s);
}

void ProviderPageTest::aChangeThatAffectsEverySignInIsReviewedFirst()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.tenant.http.answer(patchLine, 200,
                              okta("Halden Okta", "full", "sso.halden.okta.example"));
    opened.type(u"provider.field[domain]"_s, u"sso.halden.okta.example"_s);
    opened.type(u"provider.field[clientSecret]"_s, u"new-secret"_s);
    opened.page.save();
    QTRY_VERIFY(opened.review()); // after the checks
    auto *review = opened.review();
    QCOMPARE(opened.tenant.http.count(patchLine), 0);
    QVERIFY(review->findChild<QWidget *>(u"dialog.review.warning"_s));
    review->findChild<Button *>(u"dialog.review.run"_s)->click();
    QTRY_COMPARE(opened.tenant.http.count(patchLine), 1);
    const Json body = Json::parse(opened.tenant.http.bodyOf(patchLine).toStdString());
    QCOMPARE(QString::fromStdString(body["options"]["client_secret"]), u"new-secret"_s);
    QCOMPARE(QString::fromStdString(body["options"]["client_id"]), u"0oa9x2k7mPqR4sT1u5d7"_s);
    QTRY_VERIFY(!opened.page.isDirty());
    QVERIFY(opened.edit(u"provider.field[clientSecret]"_s)->text().isEmpty());
}

void ProviderPageTest::aDefiniteFailureStopsTheSaveAtItsField()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.typeOtherDomain(u"halden-admin.okta.com"_s);
    opened.page.save();
    auto *summary = opened.page.findChild<ErrorSummary *>();
    QTRY_VERIFY(summary->isVisible());
    QVERIFY2(summary->items().constFirst().text.contains(u"admin console"_s),
             qPrintable(summary->items().constFirst().text));
    QCOMPARE(summary->items().constFirst().key, u"domain"_s);
    const auto labels = opened.page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text() == u"This is the admin address. Use halden.okta.com."_s;
    }));
    QVERIFY(!opened.saveAnyway()); // no server takes it
    QVERIFY(!opened.review());
    QCOMPARE(opened.tenant.http.count(patchLine), 0);
    QVERIFY(opened.page.isDirty());
}

void ProviderPageTest::whatAFirewallHereMayCauseCanBeSavedAnyway()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.tenant.http.fail(
        discoveryLine,
        NetworkError{
            u"sso.halden.okta.example"_s, NetworkError::Reason::HostNotFound, {}, false, {}});
    opened.typeOtherDomain(u"sso.halden.okta.example"_s);
    opened.page.save();
    QTRY_VERIFY(opened.saveAnyway());
    QCOMPARE(opened.saveAnyway()->text(), u"Save anyway"_s);
    QVERIFY(!opened.review());
    opened.saveAnyway()->click();
    QVERIFY(opened.review());
    opened.tenant.http.answer(patchLine, 200,
                              okta("Halden Okta", "full", "sso.halden.okta.example"));
    opened.review()->findChild<Button *>(u"dialog.review.run"_s)->click();
    QTRY_COMPARE(opened.tenant.http.count(patchLine), 1);
    QTRY_VERIFY(!opened.page.isDirty());
}

void ProviderPageTest::typingAgainWhileTheChecksRunEndsTheSave()
{
    Opened opened;
    QVERIFY(opened.isReady());
    const Completer<HttpResponse> held = opened.tenant.http.hold(discoveryLine);
    opened.typeOtherDomain(u"sso.halden.okta.example"_s);
    opened.page.save();
    auto *save = opened.page.findChild<Button *>(u"saveBar.save"_s);
    QVERIFY(save->isBusy());
    QTRY_COMPARE(opened.tenant.http.count(discoveryLine), 1);
    opened.type(u"provider.displayName"_s, u"Mine"_s);
    QVERIFY(!save->isBusy());
    held.complete(HttpResponse{200, {}, discovery, 1, {}});
    QTest::qWait(20);
    QVERIFY(!opened.review());
}

void ProviderPageTest::aRenameWaitsForNoCheck()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.tenant.http.fail(discoveryLine, NetworkError{});
    opened.tenant.http.answer(patchLine, 200, okta("Mine"));
    opened.type(u"provider.displayName"_s, u"Mine"_s);
    opened.page.save();
    QTRY_COMPARE(opened.tenant.http.count(patchLine), 1);
    QCOMPARE(opened.tenant.http.count(discoveryLine), 0);
}

void ProviderPageTest::theValuesAreSavedAsMetadataOnceTheyAreExact()
{
    Opened opened;
    VendorConfiguration vendor;
    vendor.domain = u"login.fieldnote.example"_s;
    opened.tenant.vendor = &vendor;
    const auto show = [&] {
        opened.tenant.http.answer(
            getLine, 200,
            R"({"id":"con_okta","name":"depot","strategy":"samlp","display_name":"Depot",
                "is_enabled":true,"access_level":"full","options":{}})");
        opened.page.forget();
        opened.page.open(u"con_okta"_s);
        return opened.isReady();
    };
    const auto save = [&] {
        return opened.page.findChild<Button *>(u"provider.values.saveMetadata"_s);
    };
    QVERIFY(show());
    QTRY_VERIFY(save());
    QVERIFY(save()->isGuarded()); // provisional: wrong addresses would be worse than none
    vendor.tenantName = u"fieldnote"_s;
    vendor.connectionNamePrefixTemplate = u"acme-"_s;
    QVERIFY(show());
    QVERIFY(!save()->isGuarded());
    save()->click();
    auto *chooser = opened.page.findChild<QFileDialog *>(u"dialog.saveFile"_s);
    QVERIFY(chooser);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"depot-metadata.xml"_s);
    Q_EMIT chooser->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("entityID=\"urn:auth0:fieldnote:acme-depot\""), text.constData());
    QVERIFY(text.contains("https://login.fieldnote.example/login/callback?connection=acme-depot"));
}

void ProviderPageTest::anInvalidFormIsNotSent()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.edit(u"provider.displayName"_s)->selectAll();
    QTest::keyClick(opened.edit(u"provider.displayName"_s), Qt::Key_Delete);
    opened.page.save();
    QTest::qWait(20);
    QCOMPARE(opened.tenant.http.count(patchLine), 0);
    QVERIFY(opened.page.findChild<ErrorSummary *>()->isVisible());
}

void ProviderPageTest::aForeignChangeOfTheSameFieldIsTold()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.type(u"provider.displayName"_s, u"Mine"_s);
    opened.tenant.http.answer(getLine, 200, okta("Theirs"));
    opened.tenant.http.answer(patchLine, 200, okta("Mine"));
    opened.page.save();
    QTRY_VERIFY(opened.page.findChild<ConflictDialog *>());
    auto *dialog = opened.page.findChild<ConflictDialog *>();
    QCOMPARE(opened.tenant.http.count(patchLine), 0);
    QCOMPARE(opened.edit(u"provider.displayName"_s)->text(), u"Mine"_s);
    const auto choice = [&](const QString &side) {
        return dialog->findChild<QRadioButton *>(u"dialog.conflict.field[displayName]."_s + side);
    };
    QVERIFY(choice(u"mine"_s)->isChecked()); // nothing typed is given up by default
    QCOMPARE(choice(u"theirs"_s)->text(), u"Theirs"_s);
    dialog->findChild<Button *>(u"dialog.conflict.save"_s)->click();
    QTRY_COMPARE(opened.tenant.http.count(patchLine), 1);
    QTRY_VERIFY(!opened.page.isDirty());
}

void ProviderPageTest::theServersValueCanBeChosen()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.type(u"provider.displayName"_s, u"Mine"_s);
    opened.tenant.http.answer(getLine, 200, okta("Theirs"));
    opened.page.save();
    QTRY_VERIFY(opened.page.findChild<ConflictDialog *>());
    auto *dialog = opened.page.findChild<ConflictDialog *>();
    dialog->findChild<Button *>(u"dialog.conflict.keepServer"_s)->click();
    dialog->findChild<Button *>(u"dialog.conflict.save"_s)->click();
    QTRY_VERIFY(!opened.page.isDirty());
    QCOMPARE(opened.edit(u"provider.displayName"_s)->text(), u"Theirs"_s);
    QCOMPARE(opened.tenant.http.count(patchLine), 0);
}

void ProviderPageTest::backToEditingKeepsEverything()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.type(u"provider.displayName"_s, u"Mine"_s);
    opened.tenant.http.answer(getLine, 200, okta("Theirs"));
    opened.page.save();
    QTRY_VERIFY(opened.page.findChild<ConflictDialog *>());
    opened.page.findChild<Button *>(u"dialog.conflict.back"_s)->click();
    QVERIFY(opened.page.isDirty());
    QCOMPARE(opened.edit(u"provider.displayName"_s)->text(), u"Mine"_s);
    QCOMPARE(opened.tenant.http.count(patchLine), 0);
}

void ProviderPageTest::aForeignChangeElsewhereIsMerged()
{
    Opened opened;
    QVERIFY(opened.isReady());
    QList<ToastText> toasts;
    connect(&opened.page, &ProviderPage::toast, this, [&](const ToastText &one) { toasts << one; });
    opened.type(u"provider.displayName"_s, u"Mine"_s);
    const QByteArray theirs = okta("Halden Okta", "full", "other.okta.example");
    opened.tenant.http.answer(getLine, 200, theirs);
    opened.tenant.http.answer(patchLine, 200, okta("Mine", "full", "other.okta.example"));
    opened.page.save();
    QTRY_COMPARE(opened.tenant.http.count(patchLine), 1);
    QVERIFY(!opened.page.findChild<ConflictDialog *>());
    // The colleague's new domain is not sent back as it was.
    QCOMPARE(opened.tenant.http.bodyOf(patchLine),
             QByteArray(R"json({"display_name":"Mine"})json"));
    QTRY_VERIFY(!toasts.isEmpty());
    QVERIFY(toasts.last().text.contains(u"Okta domain"_s));
    QCOMPARE(opened.edit(u"provider.field[domain]"_s)->text(), u"other.okta.example"_s);
}

void ProviderPageTest::whatWasTypedComesBackAfterACrash()
{
    test::FakeTenant tenant;
    OrganizationDetails halden;
    halden.id = u"org_halden"_s;
    tenant.setOrganization(halden);
    tenant.http.answer(getLine, 200, okta());
    const auto open = [&](ProviderPage &page) {
        page.resize(980, 720);
        page.show();
        page.open(u"con_okta"_s);
        return QTest::qWaitFor([&] { return page.property("uiState").toString() == "ready"_L1; });
    };
    {
        ProviderPage page(tenant);
        QVERIFY(open(page));
        auto *name = page.findChild<QLineEdit *>(u"provider.displayName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Half typ"_s);
        auto *secret = page.findChild<QLineEdit *>(u"provider.field[clientSecret]"_s);
        QTest::keyClicks(secret, u"hush-hush-4711"_s);
    } // gone without saving or discarding
    tenant.http.answer(getLine, 200, okta("Renamed by a colleague"));
    ProviderPage again(tenant);
    QVERIFY(open(again));
    QVERIFY(again.isDirty());
    QCOMPARE(again.findChild<QLineEdit *>(u"provider.displayName"_s)->text(), u"Half typ"_s);
    auto *note = again.findChild<NoteFrame *>(u"provider.restored"_s);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"Display name"_s)); // changed on the server since
    for (const Draft &draft : tenant.drafts().all(u"org_halden"_s)) {
        for (const QString &value : draft.values)
            QVERIFY(!value.contains(u"hush-hush"_s));
    }
    again.discard();
    QVERIFY(!note->isVisible());
    QVERIFY(tenant.drafts().all(u"org_halden"_s).isEmpty());
}

void ProviderPageTest::readOnlyAccessLocksEverything()
{
    Opened opened(okta("Halden Okta", "readonly"));
    QVERIFY(opened.isReady());
    QCOMPARE(opened.page.property("uiState").toString(), u"readOnly"_s);
    QVERIFY(opened.page.findChild<QWidget *>(u"provider.readOnly"_s)->isVisible());
    QVERIFY(opened.edit(u"provider.displayName"_s)->isReadOnly());
    QVERIFY(opened.page.findChild<Switch *>(u"provider.enabled"_s)->isGuarded());
    QVERIFY(opened.page.findChild<Button *>(u"provider.delete"_s)->isGuarded());
    QVERIFY(opened.page.findChild<Button *>(u"provider.detach"_s)->isGuarded());
}

void ProviderPageTest::limitedAccessLeavesTheSwitches()
{
    Opened opened(okta("Halden Okta", "limited"));
    QVERIFY(opened.isReady());
    QVERIFY(opened.edit(u"provider.displayName"_s)->isReadOnly());
    QVERIFY(!opened.page.findChild<Switch *>(u"provider.enabled"_s)->isGuarded());
    QVERIFY(opened.page.findChild<QCheckBox *>(u"provider.showAsButton"_s)->isEnabled());
}

void ProviderPageTest::theSwitchAppliesAtOnceAndKeepsTheTyping()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.tenant.http.answer("GET /my-org/v1/identity-providers", 200,
                              R"({"identity_providers":[)" + okta()
                                  + R"(,{"id":"con_2","display_name":"B","is_enabled":true,
                                     "access_level":"none"}]})");
    QByteArray off = okta();
    off.replace(R"("is_enabled":true)", R"("is_enabled":false)");
    opened.tenant.http.answer(patchLine, 200, off);
    opened.type(u"provider.displayName"_s, u"Mine"_s);
    QSignalSpy changed(&opened.page, &ProviderPage::changed);
    opened.page.findChild<QCheckBox *>(u"provider.enabled"_s)->click();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(opened.tenant.http.bodyOf(patchLine), QByteArray(R"({"is_enabled":false})"));
    QVERIFY(!opened.page.findChild<QCheckBox *>(u"provider.enabled"_s)->isChecked());
    QCOMPARE(opened.edit(u"provider.displayName"_s)->text(), u"Mine"_s);
    QVERIFY(opened.page.isDirty());
}

void ProviderPageTest::assistiveTechnologyTogglesLikeAClick()
{
    const auto toggle = [](QWidget *box) {
        QAccessible::queryAccessibleInterface(box)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
    };
    Opened opened;
    QVERIFY(opened.isReady());
    opened.tenant.http.answer("GET /my-org/v1/identity-providers", 200,
                              R"({"identity_providers":[)" + okta()
                                  + R"(,{"id":"con_2","display_name":"B","is_enabled":true,
                                     "access_level":"none"}]})");
    QByteArray off = okta();
    off.replace(R"("is_enabled":true)", R"("is_enabled":false)");
    opened.tenant.http.answer(patchLine, 200, off);
    toggle(opened.page.findChild<QCheckBox *>(u"provider.enabled"_s));
    QTRY_COMPARE(opened.tenant.http.count(patchLine), 1);
    QVERIFY(!opened.page.isDirty());
    toggle(opened.page.findChild<QCheckBox *>(u"provider.showAsButton"_s));
    QVERIFY(opened.page.isDirty());
}

void ProviderPageTest::onlyTabsThatWorkAreThere()
{
    Opened opened;
    QVERIFY(opened.isReady());
    auto *tabs = opened.page.findChild<QTabBar *>(u"provider.tabs"_s);
    QStringList names;
    for (int i = 0; i < tabs->count(); ++i)
        names << tabs->tabText(i);
    QCOMPARE(names,
             (QStringList{u"Sign-on"_s, u"Attributes"_s, u"Provisioning"_s, u"Domains"_s,
                          u"Danger zone"_s}));
}

void ProviderPageTest::aSecretThatIsNeededAgainIsSaid()
{
    Opened opened;
    QVERIFY(opened.isReady());
    const auto *names = opened.page.findChild<QLabel *>(u"saveBar.names"_s);
    opened.type(u"provider.displayName"_s, u"Okta (Halden)"_s);
    QCOMPARE(names->accessibleName().isEmpty() ? names->text() : names->accessibleName(),
             u"Display name"_s);
    opened.type(u"provider.field[clientId]"_s, u"0oa1"_s);
    const auto said = [names] {
        return names->accessibleName().isEmpty() ? names->text() : names->accessibleName();
    };
    QCOMPARE(said(), u"Display name, Client ID. Client secret still missing"_s);
    bool asPill = false;
    for (const Chip *chip : opened.page.findChildren<Chip *>())
        asPill = asPill || (chip->isVisible() && chip->text() == u"needed again");
    QVERIFY(asPill);
    QCOMPARE(opened.edit(u"provider.field[clientSecret]"_s)->accessibleName(),
             u"Client secret, needed again"_s);
    opened.type(u"provider.field[clientSecret]"_s, u"s3cret"_s);
    QVERIFY2(!said().contains(u"missing"_s), qPrintable(said()));
}

void ProviderPageTest::copyingTellsWhatWasCopied()
{
    Opened opened;
    QVERIFY(opened.isReady());
    QList<ToastText> toasts;
    connect(&opened.page, &ProviderPage::toast, this, [&](const ToastText &one) { toasts << one; });
    opened.page.findChild<Button *>(u"provider.menu"_s)->click();
    auto *menu = opened.page.findChild<QMenu *>(u"provider.actionsMenu"_s);
    QVERIFY(menu);
    QStringList texts;
    for (QAction *action : menu->actions()) {
        const QString text = action->text().remove(u'&');
        if (!text.isEmpty())
            texts << text;
        if (text == u"Copy connection values")
            action->trigger();
    }
    QCOMPARE(texts,
             QStringList(
                 {u"Copy identifier"_s, u"Copy connection values"_s, u"Detach…"_s, u"Delete…"_s}));
    QCOMPARE(toasts.size(), 1);
    QCOMPARE(toasts.first().title, u"Copied the connection values of Halden Okta"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"Connection ID: con_okta"_s), qPrintable(copied));
}

void ProviderPageTest::aTabThatNeedsAttentionSaysSo()
{
    QByteArray body = okta();
    body.replace(R"("access_level")",
                 R"("attributes":[{"user_attribute":"cost_center","label":"Cost center",
                    "is_required":false,"is_missing":true,"is_extra":false,
                    "sso_field":["costCenter"]}],"access_level")");
    Opened opened(body);
    QVERIFY(opened.isReady());
    auto *tabs = opened.page.findChild<ProviderTabs *>(u"provider.tabs"_s);
    QVERIFY(!tabs->needsAttention(0));
    QVERIFY(tabs->needsAttention(1));
    QCOMPARE(tabs->accessibleTabName(1), u"Attributes, needs attention"_s);
    QVERIFY(tabs->tabRect(1).width() > tabs->fontMetrics().horizontalAdvance(u"Attributes"_s) + 36);
    const auto *note = opened.page.findChild<NoteFrame *>(u"provider.attributes.note"_s);
    QCOMPARE(note->text(),
             u"1 to add. People can still sign in, but Cost center stays empty for them."_s);
}

void ProviderPageTest::afterCreatingItListsWhatIsLeft()
{
    Opened opened(R"({"id":"con_okta","name":"hf-depot","strategy":"samlp","display_name":"Depot",
        "show_as_button":true,"is_enabled":false,"access_level":"full","options":{}})");
    VendorConfiguration vendor;
    vendor.domain = u"login.example"_s;
    vendor.tenantName = u"fieldnote"_s;
    opened.tenant.vendor = &vendor;
    QVERIFY(opened.isReady());
    IdentityProvider made;
    made.id = u"con_okta"_s;
    made.name = u"hf-depot"_s;
    made.strategy = u"samlp"_s;
    made.displayName = u"Depot"_s;
    made.showAsButton = true;
    made.isEnabled = false;
    opened.page.openCreated(made, u"depot"_s);
    auto *created = opened.page.findChild<QWidget *>(u"wizard.created"_s);
    QVERIFY(created->isVisible());
    QCOMPARE(created->accessibleName(),
             u"Depot is created and still disabled. 2 steps until people can use it."_s);
    QVERIFY(created->findChild<QWidget *>(u"wizard.created.value[acs]"_s));
    opened.page.openCreated(made, u"hf-depot"_s); // no prefix: nothing to correct
    QVERIFY(!created->findChild<QWidget *>(u"wizard.created.value[acs]"_s));
    QCOMPARE(created->accessibleName(),
             u"Depot is created and still disabled. One step until people can use it."_s);
    opened.tenant.http.answer(patchLine, 200,
                              R"({"id":"con_okta","name":"hf-depot","strategy":"samlp",
        "display_name":"Depot","show_as_button":true,"is_enabled":true,"access_level":"full",
        "options":{}})");
    created->findChild<Button *>(u"wizard.created.enable"_s)->click();
    QTRY_COMPARE(opened.tenant.http.count(patchLine), 1);
    QTRY_VERIFY(!created->isVisible());
}

void ProviderPageTest::theSetupGuideIsOneClickAway()
{
    Opened opened;
    QVERIFY(opened.isReady());
    QVERIFY(!opened.page.findChild<QDialog *>(u"provider.guideWindow"_s));
    opened.page.findChild<Button *>(u"provider.guide"_s)->click();
    QVERIFY(opened.page.findChild<QDialog *>(u"provider.guideWindow"_s));
}

ORGDESK_TEST(ProviderPageTest)

#include "ProviderPageTest.moc"
