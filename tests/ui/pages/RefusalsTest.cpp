#include "ui/pages/Refusals.h"

#include "../dialogs/FakeTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorView.h"
#include "ui/pages/SsoPage.h"
#include "ui/pages/VendorMessage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

namespace {

constexpr const char *listLine = "GET /my-org/v1/identity-providers";
constexpr const char *configLine = "GET /my-org/v1/config";

QByteArray problem(int status, const char *detail)
{
    return R"({"type":"https://auth0.com/api-errors#A0E-403-0001","title":"Forbidden","status":)"
        + QByteArray::number(status) + R"(,"detail":")" + detail + R"("})";
}

QString stateOf(const QWidget &page)
{
    return page.property("uiState").toString();
}

ErrorView *errorOf(const SsoPage &page)
{
    return page.findChild<ErrorView *>();
}

} // namespace

class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnyPermissionNothingIsAsked();
    void aMissingScopeIsNamedWithoutAsking();
    void aRefusedListAsksOnceWhetherTheApplicationIsSetUp();
    void anotherRefusalShowsWhatTheServerSays();
    void theMessageForTheVendorNamesThePoint_data();
    void theMessageForTheVendorNamesThePoint();
};

void RefusalsTest::withoutAnyPermissionNothingIsAsked()
{
    FakeTenant tenant;
    tenant.scopes = QStringList{u"openid"_s, u"profile"_s};
    SsoPage page(tenant);
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"error"_s);
    QCOMPARE(tenant.http.count(listLine), 0); // It would only be refused.
    QCOMPARE(errorOf(page)->words().title, u"You’re signed in, but without any permission"_s);
    QCOMPARE(errorOf(page)->words().then, ErrorOffer::SignIn);
    errorOf(page)->actionButton()->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"point (4)"_s));
}

void RefusalsTest::aMissingScopeIsNamedWithoutAsking()
{
    FakeTenant tenant;
    tenant.scopes.removeAll(u"read:my_org:identity_providers"_s);
    SsoPage page(tenant);
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"error"_s);
    QCOMPARE(tenant.http.count(listLine), 0);
    QVERIFY(errorOf(page)->words().text.contains(u"read:my_org:identity_providers"_s));
    const QSignalSpy wanted(&page, &Page::healthRequested);
    const auto buttons = errorOf(page)->findChildren<Button *>();
    const auto health = std::find_if(buttons.begin(), buttons.end(), [](const Button *one) {
        return one->text() == u"Health check"_s && !one->isHidden();
    });
    QVERIFY(health != buttons.end());
    (*health)->click();
    QCOMPARE(wanted.count(), 1);
}

void RefusalsTest::aRefusedListAsksOnceWhetherTheApplicationIsSetUp()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 403, problem(403, "Refused."));
    tenant.http.answer(configLine, 404, problem(404, "Client not found."));
    SsoPage page(tenant);
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"error"_s);
    QCOMPARE(tenant.http.count(configLine), 1);
    QCOMPARE(errorOf(page)->words().title, u"Fieldnote has not finished setting up OrgDesk"_s);
    QCOMPARE(errorOf(page)->words().then, ErrorOffer::TryAgain);
    errorOf(page)->actionButton()->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"point (5)"_s));
}

void RefusalsTest::anotherRefusalShowsWhatTheServerSays()
{
    FakeTenant tenant;
    tenant.http.answer(listLine, 403, problem(403, "Closed for the holidays."));
    tenant.http.answer(configLine, 403, problem(403, "Closed for the holidays."));
    SsoPage page(tenant);
    page.refresh();
    QTRY_COMPARE(stateOf(page), u"error"_s);
    QVERIFY(errorOf(page)->words().text.contains(u"“Closed for the holidays.”"_s));
    errorOf(page)->actionButton()->click();
    const QString message = QGuiApplication::clipboard()->text();
    QVERIFY(message.contains(u"Closed for the holidays."_s));
    QVERIFY2(!message.contains(u"This speaks of point"_s), qPrintable(message));
}

void RefusalsTest::theMessageForTheVendorNamesThePoint_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("point");
    QTest::newRow("inactive") << u"Service not found: https://login.example/my-org/"_s
                              << u"point (1)"_s;
    QTest::newRow("no grant")
        << u"Client \"abc\" is not authorized to access resource server \"https://x/\""_s
        << u"point (2)"_s;
    QTest::newRow("anything else") << u"Working hours only"_s << QString();
}

void RefusalsTest::theMessageForTheVendorNamesThePoint()
{
    QFETCH(const QString, description);
    QFETCH(const QString, point);
    FakeTenant tenant;
    const QString message =
        vendorMessage(tenant, u"halden-freight"_s, OAuthError{u"access_denied"_s, description, {}});
    QVERIFY2(message.contains(u"an admin of halden-freight"_s), qPrintable(message));
    QVERIFY2(message.contains(u"access_denied: "_s + description), qPrintable(message));
    QVERIFY2(message.contains(u"read:my_org:identity_providers"_s), qPrintable(message));
    QCOMPARE(message.contains(u"This speaks of"_s), !point.isEmpty());
    QVERIFY2(point.isEmpty() || message.contains(point), qPrintable(message));
}

ORGDESK_TEST(RefusalsTest)

#include "RefusalsTest.moc"
