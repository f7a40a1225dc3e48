#include "ui/dialogs/DeleteDialog.h"

#include "FakeTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/dialogs/DeleteOption.h"
#include "ui/dialogs/DetachDialog.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

namespace {

constexpr const char *deleteLine = "DELETE /my-org/v1/identity-providers/con_1";
constexpr const char *getLine = "GET /my-org/v1/identity-providers/con_1";
constexpr const char *detachLine = "POST /my-org/v1/identity-providers/con_1/detach";
constexpr const char *depotJson = R"({"id":"con_1","name":"depot-saml","strategy":"samlp",
    "display_name":"Depot SAML","is_enabled":true,"access_level":"full","options":{}})";

IdentityProvider depot()
{
    IdentityProvider provider;
    provider.id = u"con_1"_s;
    provider.name = u"depot-saml"_s;
    provider.strategy = u"samlp"_s;
    provider.displayName = u"Depot SAML"_s;
    provider.domains = {u"depot.example"_s};
    return provider;
}

QString allText(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

template<class T>
T *named(const QWidget &widget, const QString &name)
{
    return widget.findChild<T *>(name);
}

} // namespace

class DeleteDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runIsDisabledUntilTheIdentifierMatchesExactly();
    void enterNeverRuns();
    void textsFollowWhatTheVendorAllows();
    void aProviderWithoutIdentifierIsConfirmedByItsName();
    void successSaysWhatIsGone();
    void aRefusalOffersThreeWaysOut_data();
    void aRefusalOffersThreeWaysOut();
    void otherErrorsKeepTheTyping();
    void anUnknownOutcomeCanBeLookedAtAgain();
    void aStepUpIsShownInsideAndTheContentComesBack();
    void detachAsksForTheIdentifierToo();
    void aCopyWithoutSecretsCanBeSavedFirst();

private:
    FakeTenant m_tenant;
};

void DeleteDialogTest::runIsDisabledUntilTheIdentifierMatchesExactly()
{
    DeleteDialog dialog(m_tenant, depot(), DeletionBehavior::Allow);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *run = named<Button>(dialog, u"dialog.delete.run"_s);
    auto *confirm = named<QLineEdit>(dialog, u"dialog.delete.confirm"_s);
    QVERIFY(run && confirm);
    for (const QString &wrong : {u""_s, u"depot-sam"_s, u"Depot-SAML"_s, u"Depot SAML"_s}) {
        confirm->setText(wrong);
        QVERIFY2(!run->isEnabled(), qPrintable(wrong));
    }
    confirm->setText(u"depot-saml "_s);
    QVERIFY(run->isEnabled());
    confirm->setText(u"depot-saml2"_s);
    QVERIFY(!run->isEnabled());
}

void DeleteDialogTest::enterNeverRuns()
{
    FakeTenant tenant;
    tenant.http.answer(deleteLine, 204);
    DeleteDialog dialog(tenant, depot(), DeletionBehavior::Allow);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *confirm = named<QLineEdit>(dialog, u"dialog.delete.confirm"_s);
    auto *run = named<Button>(dialog, u"dialog.delete.run"_s);
    confirm->setText(u"depot-saml"_s);
    QTest::keyClick(confirm, Qt::Key_Return);
    QTest::keyClick(confirm, Qt::Key_Enter);
    QTest::keyClick(run, Qt::Key_Return);
    QTest::qWait(20);
    QVERIFY(dialog.isVisible());
    QVERIFY(!run->isDefault());
    QCOMPARE(tenant.http.count(deleteLine), 0);
}

void DeleteDialogTest::textsFollowWhatTheVendorAllows()
{
    const DeleteDialog allow(m_tenant, depot(), DeletionBehavior::Allow);
    QVERIFY(allText(allow).contains(u"Delete “Depot SAML” and its users?"_s));
    QVERIFY(allText(allow).contains(u"Everyone who signed in through it loses their account."_s));
    QVERIFY(allText(allow).contains(u"depot.example is no longer routed."_s));
    QCOMPARE(named<Button>(allow, u"dialog.delete.run"_s)->text(), u"Delete provider and users"_s);

    const DeleteDialog empty(m_tenant, depot(), DeletionBehavior::AllowIfEmpty);
    QVERIFY(allText(empty).contains(u"Delete “Depot SAML”?"_s));
    QVERIFY(allText(empty).contains(u"no users belong to it"_s));
    QCOMPARE(named<Button>(empty, u"dialog.delete.run"_s)->text(), u"Delete provider"_s);

    const DeleteDialog unknown(m_tenant, depot(), DeletionBehavior::Unknown);
    QVERIFY(allText(unknown).contains(u"and its users?"_s));
}

void DeleteDialogTest::aProviderWithoutIdentifierIsConfirmedByItsName()
{
    IdentityProvider provider = depot();
    provider.name.clear();
    DeleteDialog dialog(m_tenant, provider, DeletionBehavior::Allow);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    named<QLineEdit>(dialog, u"dialog.delete.confirm"_s)->setText(u"Depot SAML"_s);
    QVERIFY(named<Button>(dialog, u"dialog.delete.run"_s)->isEnabled());
}

void DeleteDialogTest::successSaysWhatIsGone()
{
    FakeTenant tenant;
    tenant.http.answer(deleteLine, 204);
    DeleteDialog dialog(tenant, depot(), DeletionBehavior::Allow);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy deleted(&dialog, &DeleteDialog::deleted);
    named<QLineEdit>(dialog, u"dialog.delete.confirm"_s)->setText(u"depot-saml"_s);
    named<Button>(dialog, u"dialog.delete.run"_s)->click();
    QVERIFY(dialog.isBusy());
    dialog.reject();
    QVERIFY2(dialog.isVisible(), "closed while the request is on its way");
    QTRY_COMPARE(deleted.count(), 1);
    QCOMPARE(deleted.first().first().toString(), u"con_1"_s);
    QVERIFY(!dialog.isVisible());
}

void DeleteDialogTest::aRefusalOffersThreeWaysOut_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("400") << 400;
    QTest::newRow("409") << 409;
}

void DeleteDialogTest::aRefusalOffersThreeWaysOut()
{
    QFETCH(int, status);
    FakeTenant tenant;
    tenant.http.answer(deleteLine, status,
                       R"({"type":"about:blank","title":"Refused","detail":"users exist","status":)"
                           + QByteArray::number(status) + '}');
    DeleteDialog dialog(tenant, depot(), DeletionBehavior::AllowIfEmpty);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    named<QLineEdit>(dialog, u"dialog.delete.confirm"_s)->setText(u"depot-saml"_s);
    named<Button>(dialog, u"dialog.delete.run"_s)->click();
    QTRY_VERIFY(named<DeleteOption>(dialog, u"dialog.deleteRefused.disable"_s));
    QCOMPARE(dialog.objectName(), u"dialog.deleteRefused"_s);
    QVERIFY(allText(dialog).contains(u"Not deleted: people still use “Depot SAML”"_s));
    QVERIFY(allText(dialog).contains(QString::number(status)));
    QVERIFY2(!named<QLineEdit>(dialog, u"dialog.delete.confirm"_s),
             "the old content is still there");

    named<DeleteOption>(dialog, u"dialog.deleteRefused.askVendor"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"con_1"_s));
    QVERIFY(dialog.isVisible());

    QSignalSpy disable(&dialog, &DeleteDialog::disableRequested);
    QTest::keyClick(named<DeleteOption>(dialog, u"dialog.deleteRefused.disable"_s), Qt::Key_Return);
    QCOMPARE(disable.count(), 1);
    QVERIFY(!dialog.isVisible());
}

void DeleteDialogTest::otherErrorsKeepTheTyping()
{
    FakeTenant tenant;
    tenant.http.answer(deleteLine, 429, R"({"title":"Too many"})");
    DeleteDialog dialog(tenant, depot(), DeletionBehavior::Allow);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *confirm = named<QLineEdit>(dialog, u"dialog.delete.confirm"_s);
    confirm->setText(u"depot-saml"_s);
    named<Button>(dialog, u"dialog.delete.run"_s)->click();
    QTRY_VERIFY(named<QWidget>(dialog, u"dialog.delete.problem"_s)->isVisible());
    QCOMPARE(confirm->text(), u"depot-saml"_s);
    QVERIFY(!confirm->isReadOnly());
    QVERIFY(!dialog.isBusy());
}

void DeleteDialogTest::anUnknownOutcomeCanBeLookedAtAgain()
{
    FakeTenant tenant;
    NetworkError lost;
    lost.reason = NetworkError::Reason::Interrupted;
    lost.mayHaveArrived = true;
    tenant.http.fail(deleteLine, lost);
    tenant.http.answer(getLine, 503, "{}");
    DeleteDialog dialog(tenant, depot(), DeletionBehavior::Allow);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy deleted(&dialog, &DeleteDialog::deleted);
    named<QLineEdit>(dialog, u"dialog.delete.confirm"_s)->setText(u"depot-saml"_s);
    named<Button>(dialog, u"dialog.delete.run"_s)->click();
    QTRY_VERIFY(named<Button>(dialog, u"dialog.delete.lookAgain"_s));
    QCOMPARE(deleted.count(), 0);

    tenant.http.answer(getLine, 404, "{}");
    named<Button>(dialog, u"dialog.delete.lookAgain"_s)->click();
    QTRY_COMPARE(deleted.count(), 1);
}

void DeleteDialogTest::aStepUpIsShownInsideAndTheContentComesBack()
{
    DeleteDialog dialog(m_tenant, depot(), DeletionBehavior::Allow);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *confirm = named<QLineEdit>(dialog, u"dialog.delete.confirm"_s);
    confirm->setText(u"depot-sa"_s);
    QWidget sheet;
    StepUpHost &host = dialog;
    host.showStepUp(&sheet);
    QVERIFY(sheet.isVisible());
    QVERIFY(!confirm->isVisible());
    host.hideStepUp();
    QVERIFY(confirm->isVisible());
    QCOMPARE(confirm->text(), u"depot-sa"_s);
    QVERIFY(!sheet.parent());
    host.hideStepUp();
}

void DeleteDialogTest::detachAsksForTheIdentifierToo()
{
    FakeTenant tenant;
    tenant.http.answer(detachLine, 204);
    tenant.http.answer(getLine, 200, depotJson);
    DetachDialog dialog(tenant, depot());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy detached(&dialog, &DetachDialog::detached);
    auto *run = named<Button>(dialog, u"dialog.detach.run"_s);
    auto *confirm = named<QLineEdit>(dialog, u"dialog.detach.confirm"_s);
    QVERIFY(!run->isEnabled());
    QVERIFY(allText(dialog).contains(u"stay at Fieldnote"_s));
    confirm->setText(u"depot-saml"_s);
    QTest::keyClick(confirm, Qt::Key_Return);
    QCOMPARE(tenant.http.count(detachLine), 0);
    run->click();
    QTRY_COMPARE(detached.count(), 1);
}

void DeleteDialogTest::aCopyWithoutSecretsCanBeSavedFirst()
{
    IdentityProvider provider = depot();
    provider.showAsButton = true;
    provider.options = JsonBox(Json{{"signInEndpoint", "https://sso.depot.example/login"},
                                    {"client_secret", "never-to-be-seen"},
                                    {"nested", {{"private_key", "never-to-be-seen"}}}});
    DeleteDialog dialog(m_tenant, provider, DeletionBehavior::Allow);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    named<Button>(dialog, u"dialog.delete.saveCopy"_s)->click();
    auto *chooser = named<QFileDialog>(dialog, u"dialog.saveFile"_s);
    QVERIFY(chooser);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"depot-saml.json"_s);
    Q_EMIT chooser->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("never-to-be-seen"));
    const Json copy = Json::parse(text.toStdString());
    QCOMPARE(QString::fromStdString(copy["name"]), u"depot-saml"_s);
    QCOMPARE(QString::fromStdString(copy["options"]["signInEndpoint"]),
             u"https://sso.depot.example/login"_s);
    QCOMPARE(QString::fromStdString(copy["domains"][0]), u"depot.example"_s);
    QVERIFY(copy["show_as_button"].get<bool>());
    QVERIFY(allText(dialog).contains(u"Saved depot-saml.json"_s));
    QVERIFY(!named<Button>(dialog, u"dialog.delete.run"_s)->isEnabled());
}

ORGDESK_TEST(DeleteDialogTest)

#include "DeleteDialogTest.moc"
