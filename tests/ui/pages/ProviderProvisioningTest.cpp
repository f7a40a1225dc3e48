#include "ui/pages/ProviderProvisioning.h"

#include "../dialogs/FakeTenant.h"
#include "config/VendorConfiguration.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/dialogs/AskDialog.h"
#include "ui/pages/ScimGuide.h"
#include "ui/tables/TableView.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

namespace {

const QByteArray scimPath = "/my-org/v1/identity-providers/con_1/provisioning";
const QByteArray getLine = "GET " + scimPath;
const QByteArray tokensLine = "GET " + scimPath + "/scim-tokens";

QByteArray scimOn(bool drifted = false)
{
    QByteArray body =
        "{'method':'scim','user_id_attribute':'externalId','strategy':'okta',"
        "'created_at':'2026-09-01T08:15:30.123Z','updated_on':'2026-09-01T08:15:30.123Z',"
        "'attributes':[{'user_attribute':'email','label':'Email','is_required':true,"
        "'is_extra':false,'provisioning_field':'userName','is_missing':DRIFTED}]}";
    return body.replace("DRIFTED", drifted ? "true" : "false").replace('\'', '"');
}

QByteArray tokenItem(const QByteArray &id, const QByteArray &until = {})
{
    QByteArray body = "{'token_id':'ID','created_at':'2026-09-01T08:20:00.000Z'END}";
    const QByteArray end = until.isEmpty() ? until : QByteArray(",'valid_until':'" + until + "'");
    return body.replace("ID", id).replace("END", end).replace('\'', '"');
}

QByteArray tokenList(const QByteArrayList &items)
{
    return "{\"scim_tokens\":[" + items.join(',') + "]}";
}

IdentityProvider someProvider(const QString &strategy = u"okta"_s)
{
    IdentityProvider provider;
    provider.id = u"con_1"_s;
    provider.name = u"halden"_s;
    provider.displayName = u"Halden"_s;
    provider.strategy = strategy;
    return provider;
}

struct OpenTab
{
    FakeTenant tenant;
    VendorConfiguration vendor;
    ProviderProvisioning tab{tenant};
    QList<ToastText> toasts;

    explicit OpenTab(int status = 200, const QByteArray &body = scimOn())
    {
        vendor.domain = u"login.fieldnote.example"_s;
        tenant.vendor = &vendor;
        tenant.http.answer(getLine, status, body);
        tenant.http.answer(tokensLine, 200, tokenList({}));
        QObject::connect(&tab, &ProviderProvisioning::toast, &tab,
                         [this](const ToastText &one) { toasts << one; });
    }
    void open(const IdentityProvider &provider = someProvider())
    {
        tab.resize(960, 720);
        tab.show(provider);
        static_cast<QWidget &>(tab).show();
    }
    template<class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return tab.findChild<T *>(u"provider.scim."_s + name);
    }
    [[nodiscard]] bool isReady() const
    {
        return QTest::qWaitFor([this] { return tab.property("uiState").toString() == "ready"_L1; });
    }
    [[nodiscard]] QAbstractItemModel *tokens() const
    {
        return tab.findChild<TableView *>(u"provider.scim.tokens"_s)->model();
    }
    [[nodiscard]] AskDialog *dialog() const { return tab.findChild<AskDialog *>(); }
    void press(const QString &name) const { dialog()->findChild<Button *>(name)->click(); }
};

QStringList textsIn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

bool shows(const QWidget &widget, const QString &words)
{
    return textsIn(widget).join(u'\n').contains(words);
}

} // namespace

class ProviderProvisioningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notFoundIsOffAndNoError();
    void aFailureIsNeitherOffNorOn();
    void itReadsOnlyWhenItIsShown();
    void turningOnShowsTheAddress();
    void aDisabledProviderHasToBeEnabledFirst();
    void whatIsNotOfferedSaysSo();
    void googleIsOfferedUnderItsOwnKey();
    void tokensShowWhenTheyEnd();
    void whatIsKnownIsTold();
    void theStepsAtTheProviderAreThere();
    void tokensThatCouldNotBeReadAreNotShownAsNone();
    void atMostTwoTokens();
    void anExpiredTokenDoesNotCount();
    void revokingAsksFirst();
    void tokensOfAnotherProviderAreNeverShown();
    void aLockedRevokeSaysWhy();
    void turningOffCountsTheTokens();
    void updatingAttributesCountsTheTokens();
    void replacingATokenGoesStepByStep();
    void theStateOfTheAttributesStaysOnOneLine();
};

void ProviderProvisioningTest::notFoundIsOffAndNoError()
{
    OpenTab opened(404, "{}");
    opened.open();
    QVERIFY(opened.isReady());
    QVERIFY(opened.part<Button>(u"turnOn"_s)->isVisible());
    QVERIFY(shows(opened.tab, u"Create and remove accounts automatically"_s));
    QVERIFY(!opened.part<NoteFrame>(u"problem"_s)->isVisible());
}

void ProviderProvisioningTest::aFailureIsNeitherOffNorOn()
{
    OpenTab opened(503, "{}");
    opened.open();
    QTRY_COMPARE(opened.tab.property("uiState").toString(), u"error"_s);
    QVERIFY(!opened.part<Button>(u"turnOn"_s)->isVisible());
}

void ProviderProvisioningTest::itReadsOnlyWhenItIsShown()
{
    OpenTab opened;
    opened.tab.show(someProvider());
    QTest::qWait(20);
    QCOMPARE(opened.tenant.http.count(getLine), 0);
    opened.open();
    QVERIFY(opened.isReady());
    QCOMPARE(opened.tenant.http.count(getLine), 1);
}

void ProviderProvisioningTest::turningOnShowsTheAddress()
{
    OpenTab opened(404, "{}");
    opened.tenant.http.answer("POST " + scimPath, 201, scimOn());
    opened.open();
    QVERIFY(opened.isReady());
    opened.part<Button>(u"turnOn"_s)->click();
    QTRY_VERIFY(opened.part<QWidget>(u"url"_s)->isVisible());
    QCOMPARE(opened.part<QLineEdit>(u"url.value"_s)->text(),
             u"https://login.fieldnote.example/scim/v2/connections/con_1/"_s);
    QCOMPARE(opened.part<QLineEdit>(u"userId.value"_s)->text(), u"externalId"_s);
    QCOMPARE(opened.tenant.http.bodyOf("POST " + scimPath), QByteArray());
    QCOMPARE(opened.toasts.last().tone, Tone::Success);
}

void ProviderProvisioningTest::aDisabledProviderHasToBeEnabledFirst()
{
    OpenTab opened(404, "{}");
    IdentityProvider disabled = someProvider();
    disabled.isEnabled = false;
    opened.open(disabled);
    QVERIFY(opened.isReady());
    opened.part<Button>(u"turnOn"_s)->click();
    QTest::qWait(20);
    QCOMPARE(opened.tenant.http.count("POST " + scimPath), 0);
    QCOMPARE(opened.part<Button>(u"turnOn"_s)->guard(), u"Enable the provider first."_s);
}

void ProviderProvisioningTest::whatIsNotOfferedSaysSo()
{
    OpenTab opened(404, "{}");
    opened.tab.setConfiguration(IdpConfiguration{});
    opened.open(someProvider(u"google-apps"_s));
    QVERIFY(opened.isReady());
    QVERIFY(shows(opened.tab, u"Fieldnote doesn’t offer provisioning for Google Workspace."_s));
    QVERIFY(!opened.part<Button>(u"turnOn"_s)->isVisible());
}

void ProviderProvisioningTest::googleIsOfferedUnderItsOwnKey()
{
    OpenTab opened(404, "{}");
    IdpConfiguration offers;
    offers.strategies[u"googleapps"_s] = {{u"provisioning"_s}, {u"scim"_s}};
    opened.tab.setConfiguration(offers);
    opened.open(someProvider(u"google-apps"_s));
    QVERIFY(opened.isReady());
    QVERIFY(opened.part<Button>(u"turnOn"_s)->isVisible());
}

void ProviderProvisioningTest::tokensShowWhenTheyEnd()
{
    OpenTab opened;
    const QDateTime now = opened.tenant.clock().now();
    const QByteArray soon = now.addDays(5).toString(Qt::ISODate).toUtf8();
    opened.tenant.http.answer(tokensLine, 200,
                              tokenList({tokenItem("tok_a", soon), tokenItem("tok_b")}));
    QSignalSpy attention(&opened.tab, &ProviderProvisioning::needsAttention);
    opened.open();
    QTRY_COMPARE(opened.tokens()->rowCount(), 2);
    const QString ends = opened.tokens()->index(0, 3).data().toString();
    QVERIFY2(ends.endsWith("5 days left"_L1), qPrintable(ends));
    QCOMPARE(opened.tokens()->index(1, 3).data().toString(), u"Never"_s);
    QVERIFY(attention.last().first().toBool());
}

void ProviderProvisioningTest::theStepsAtTheProviderAreThere()
{
    OpenTab opened;
    opened.open();
    QVERIFY(opened.isReady());
    auto *toggle = opened.part<Button>(u"guide.toggle"_s);
    QTRY_VERIFY(toggle->isVisible());
    QVERIFY(!shows(opened.tab, u"Test API Credentials"_s));
    toggle->click();
    QVERIFY(shows(opened.tab, u"Test API Credentials"_s));
    IdentityProvider other = someProvider();
    other.id = u"con_other"_s;
    other.strategy = u"pingfederate"_s; // nobody here knows its console
    opened.tenant.http.answer("GET /my-org/v1/identity-providers/con_other/provisioning", 200,
                              scimOn());
    opened.tab.show(other);
    QVERIFY(opened.isReady());
    QVERIFY(opened.tab.findChild<ScimGuide *>()->isHidden());
}

void ProviderProvisioningTest::whatIsKnownIsTold()
{
    OpenTab opened;
    QSignalSpy read(&opened.tab, &ProviderProvisioning::read);
    opened.open();
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().constFirst().toString(), someProvider().id);
    auto known = read.constFirst().at(1).value<ProvisioningFacts>();
    QVERIFY(known.isOn);
    QCOMPARE(known.tokens, std::optional(0));
    opened.tenant.http.answer(tokensLine, 503, "{}");
    opened.tab.reload();
    QTRY_COMPARE(read.size(), 2);
    known = read.constLast().at(1).value<ProvisioningFacts>();
    QVERIFY(!known.tokens);
    opened.tenant.http.answer(getLine, 404, "{}");
    opened.tab.reload();
    QTRY_COMPARE(read.size(), 3);
    QVERIFY(!read.constLast().at(1).value<ProvisioningFacts>().isOn);
}

void ProviderProvisioningTest::tokensThatCouldNotBeReadAreNotShownAsNone()
{
    OpenTab opened;
    opened.tenant.http.answer(tokensLine, 503, "{}");
    opened.open();
    QTRY_VERIFY(opened.part<QWidget>(u"tokensProblem"_s)->isVisible());
    QVERIFY(opened.part<QWidget>(u"url"_s)->isVisible());
    QVERIFY(!shows(opened.tab, u"No token yet"_s));
    QVERIFY(!opened.part<Button>(u"createToken"_s)->isEnabled());
    opened.tenant.http.answer(tokensLine, 200, tokenList({tokenItem("tok_a")}));
    opened.part<Button>(u"tokensProblem.tryAgain"_s)->click();
    QTRY_COMPARE(opened.tokens()->rowCount(), 1);
    QVERIFY(!opened.part<QWidget>(u"tokensProblem"_s)->isVisible());
}

void ProviderProvisioningTest::atMostTwoTokens()
{
    OpenTab opened;
    opened.tenant.http.answer(tokensLine, 200, tokenList({tokenItem("tok_a"), tokenItem("tok_b")}));
    opened.open();
    QTRY_COMPARE(opened.tokens()->rowCount(), 2);
    QVERIFY(opened.part<Button>(u"createToken"_s)->isGuarded());
    QVERIFY(shows(opened.tab, u"Two tokens at most, so that you can replace one without a gap."_s));
    opened.part<Button>(u"createToken"_s)->click();
    QVERIFY(!opened.tab.findChild<QDialog *>());
}

void ProviderProvisioningTest::anExpiredTokenDoesNotCount()
{
    OpenTab opened;
    opened.tenant.http.answer(
        tokensLine, 200,
        tokenList({tokenItem("tok_a", "2020-01-01T00:00:00Z"), tokenItem("tok_b")}));
    opened.open();
    QTRY_COMPARE(opened.tokens()->rowCount(), 2);
    QVERIFY(!opened.part<Button>(u"createToken"_s)->isGuarded());
    QVERIFY(opened.tokens()->index(0, 3).data().toString().startsWith("Expired"_L1));
}

void ProviderProvisioningTest::revokingAsksFirst()
{
    OpenTab opened;
    const QByteArray revokeLine = "DELETE " + scimPath + "/scim-tokens/tok_a";
    opened.tenant.http.answer(tokensLine, 200, tokenList({tokenItem("tok_a")}));
    opened.tenant.http.answer(revokeLine, 204);
    opened.open();
    QTRY_COMPARE(opened.tokens()->rowCount(), 1);
    auto *table = opened.part<TableView>(u"tokens"_s);
    table->setFocus();
    table->setCurrentIndex(opened.tokens()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(opened.dialog());
    QCOMPARE(opened.tenant.http.count(revokeLine), 0);
    QVERIFY(shows(*opened.dialog(), u"Replace it there first."_s));
    opened.tenant.http.answer(tokensLine, 200, tokenList({}));
    opened.press(u"dialog.revokeToken.run"_s);
    QTRY_COMPARE(opened.tokens()->rowCount(), 0);
    QCOMPARE(opened.tenant.http.count(revokeLine), 1);
}

void ProviderProvisioningTest::tokensOfAnotherProviderAreNeverShown()
{
    OpenTab opened;
    opened.tenant.http.answer(tokensLine, 200, tokenList({tokenItem("tok_1")}));
    opened.open();
    QTRY_COMPARE(opened.tokens()->rowCount(), 1);
    opened.tenant.http.answer("GET /my-org/v1/identity-providers/con_2/provisioning", 200,
                              scimOn());
    opened.tenant.http.answer("GET /my-org/v1/identity-providers/con_2/provisioning/scim-tokens",
                              500);
    IdentityProvider other = someProvider();
    other.id = u"con_2"_s;
    opened.open(other);
    QTRY_VERIFY(opened.part<QWidget>(u"tokensProblem"_s)->isVisible()); // could not be read
    QCOMPARE(opened.tokens()->rowCount(), 0);
}

void ProviderProvisioningTest::aLockedRevokeSaysWhy()
{
    OpenTab opened;
    opened.tenant.http.answer(tokensLine, 200, tokenList({tokenItem("tok_a")}));
    ProviderProvisioning::Guards guards;
    guards.revokeToken = u"You can’t change this provider."_s;
    opened.tab.setGuards(guards);
    opened.open();
    QTRY_COMPARE(opened.tokens()->rowCount(), 1);
    const QModelIndex cell = opened.tokens()->index(0, 4);
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(guards.revokeToken));
    auto *table = opened.part<TableView>(u"tokens"_s);
    table->setFocus();
    table->setCurrentIndex(cell);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!opened.dialog());
}

void ProviderProvisioningTest::turningOffCountsTheTokens()
{
    OpenTab opened;
    opened.tenant.http.answer(tokensLine, 200, tokenList({tokenItem("tok_a"), tokenItem("tok_b")}));
    opened.tenant.http.answer("DELETE " + scimPath, 204);
    opened.open();
    QTRY_COMPARE(opened.tokens()->rowCount(), 2);
    opened.part<Button>(u"turnOff"_s)->click();
    QVERIFY(opened.dialog());
    QVERIFY(
        shows(*opened.dialog(), u"Deletes its settings and 2 tokens. Existing accounts stay."_s));
    opened.press(u"dialog.turnOff.run"_s);
    QTRY_VERIFY(opened.part<Button>(u"turnOn"_s)->isVisible());
}

void ProviderProvisioningTest::updatingAttributesCountsTheTokens()
{
    OpenTab opened(200, scimOn(true));
    const QByteArray updateLine = "PUT " + scimPath + "/update-attributes";
    opened.tenant.http.answer(tokensLine, 200, tokenList({tokenItem("tok_a")}));
    opened.tenant.http.answer(updateLine, 200, scimOn());
    opened.open();
    QTRY_COMPARE(opened.tokens()->rowCount(), 1);
    opened.part<Button>(u"updateAttributes"_s)->click();
    QVERIFY(opened.dialog());
    QVERIFY(shows(*opened.dialog(), u"This also deletes 1 token."_s));
    opened.tenant.http.answer(tokensLine, 200, tokenList({}));
    opened.press(u"dialog.updateAttributes.run"_s);
    QTRY_COMPARE(opened.tokens()->rowCount(), 0);
    QCOMPARE(opened.tenant.http.bodyOf(updateLine), QByteArray("{}"));
    QVERIFY(!opened.part<QWidget>(u"attributesNote"_s)->isVisible());
}

void ProviderProvisioningTest::replacingATokenGoesStepByStep()
{
    OpenTab opened;
    opened.tenant.http.answer(tokensLine, 200, tokenList({tokenItem("tok_a")}));
    opened.tenant.http.answer(
        "POST " + scimPath + "/scim-tokens", 201,
        R"({"token_id":"tok_b","token":"v","created_at":"2026-09-01T08:20:00Z"})");
    opened.tenant.http.answer("DELETE " + scimPath + "/scim-tokens/tok_a", 204);
    opened.open();
    QTRY_COMPARE(opened.tokens()->rowCount(), 1);
    opened.part<Button>(u"replaceToken"_s)->click();
    auto *entered = opened.part<QCheckBox>(u"rotation.entered"_s);
    auto *revoke = opened.part<Button>(u"rotation.revoke"_s);
    QVERIFY(entered->isVisible());
    QVERIFY(!entered->isEnabled());
    QVERIFY(!revoke->isEnabled());
    opened.part<Button>(u"rotation.create"_s)->click();
    auto *dialog = opened.tab.findChild<QDialog *>(u"dialog.newToken"_s);
    QVERIFY(dialog);
    opened.tenant.http.answer(tokensLine, 200, tokenList({tokenItem("tok_a"), tokenItem("tok_b")}));
    dialog->findChild<Button *>(u"dialog.newToken.run"_s)->click();
    QTRY_VERIFY(dialog->findChild<QCheckBox *>(u"dialog.newToken.stored"_s));
    dialog->findChild<QCheckBox *>(u"dialog.newToken.stored"_s)->click();
    dialog->findChild<Button *>(u"dialog.newToken.close"_s)->click();
    QTRY_VERIFY(entered->isEnabled());
    QVERIFY(!revoke->isEnabled());
    entered->click();
    QVERIFY(revoke->isEnabled());
    revoke->click();
    QTRY_VERIFY(opened.dialog());
    opened.tenant.http.answer(tokensLine, 200, tokenList({tokenItem("tok_b")}));
    opened.press(u"dialog.revokeToken.run"_s);
    QTRY_VERIFY(!opened.part<QWidget>(u"rotation"_s)->isVisible());
    QCOMPARE(opened.tokens()->rowCount(), 1);
}

void ProviderProvisioningTest::theStateOfTheAttributesStaysOnOneLine()
{
    OpenTab open;
    open.open();
    QVERIFY(open.isReady());
    const auto all = open.tab.findChildren<IconText *>();
    const auto state = std::find_if(all.begin(), all.end(), [](const IconText *one) {
        return one->text() == u"Up to date, 1 attribute"_s;
    });
    QVERIFY(state != all.end());
    const QFontMetrics metrics = (*state)->label()->fontMetrics();
    QTRY_VERIFY((*state)->label()->width() >= metrics.horizontalAdvance((*state)->text()));
    QVERIFY((*state)->height() < 2 * metrics.height());
}

ORGDESK_TEST(ProviderProvisioningTest)

#include "ProviderProvisioningTest.moc"
