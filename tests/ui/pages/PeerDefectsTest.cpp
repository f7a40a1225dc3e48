#include "../dialogs/TenantWithSession.h"
#include "support/TestRegistry.h"
#include "ui/common/ErrorText.h"
#include "ui/pages/OrganizationPage.h"
#include "ui/pages/ProviderPage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using orgdesk::test::TenantWithSession;

namespace {

constexpr const char *detailsLine = "GET /my-org/v1/details";
constexpr const char *updateLine = "PATCH /my-org/v1/details";
constexpr const char *providerLine = "GET /my-org/v1/identity-providers/con_okta";
constexpr const char *patchLine = "PATCH /my-org/v1/identity-providers/con_okta";

const QByteArray plain = R"({"id":"org_1","name":"halden","display_name":"Halden"})";
const QByteArray withLogo = R"({"id":"org_1","name":"halden","display_name":"Halden",
    "branding":{"logo_url":"https://halden.example/logo.png"}})";
const QByteArray okta = R"({"id":"con_okta","name":"halden-okta","strategy":"okta",
    "display_name":"Okta","show_as_button":true,"assign_membership_on_login":false,
    "is_enabled":true,"access_level":"full","domains":[],
    "options":{"domain":"halden.okta.example","client_id":"0oa1"}})";

} // namespace

// What the vendor's own web components get wrong (docs/features.md), where no other test is about
// exactly that.
class PeerDefectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void aLogoCanBeCleared();
    void noColorIsSavedThatNobodyChose();
    void namesInAnyScriptAreSaved_data();
    void namesInAnyScriptAreSaved();
    void theSecretIsNotAskedForToRename();
    void aConfigurationProblemIsNotATakenName();

private:
    struct World : TenantWithSession
    {
        OrganizationPage page{tenant};
    };

    void load(const QByteArray &body);
    void type(const QString &name, const QString &text);
    [[nodiscard]] Json sent() const
    {
        return Json::parse(m->tenant.http.bodyOf(updateLine).toStdString());
    }

    std::unique_ptr<World> m;
};

void PeerDefectsTest::init()
{
    m = std::make_unique<World>();
    m->page.resize(968, 690);
    m->page.show();
}

void PeerDefectsTest::load(const QByteArray &body)
{
    m->tenant.http.answer(detailsLine, 200, body);
    m->tenant.http.answer(updateLine, 200, body);
    m->page.refresh();
    QTRY_COMPARE(m->page.property("uiState").toString(), u"ready"_s);
}

void PeerDefectsTest::type(const QString &name, const QString &text)
{
    auto *edit = m->page.findChild<QLineEdit *>(name);
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    if (!text.isEmpty())
        QTest::keyClicks(edit, text);
}

void PeerDefectsTest::aLogoCanBeCleared()
{
    load(withLogo);
    type(u"org.logoUrl"_s, {});
    m->page.save();
    QTRY_COMPARE(m->tenant.http.count(updateLine), 1);
    QVERIFY(sent()["branding"].contains("logo_url"));
    QVERIFY(sent()["branding"]["logo_url"].is_null());
}

void PeerDefectsTest::noColorIsSavedThatNobodyChose()
{
    load(plain);
    type(u"org.displayName"_s, u"Halden Group"_s);
    m->page.save();
    QTRY_COMPARE(m->tenant.http.count(updateLine), 1);
    QCOMPARE(sent().size(), size_t(1));
    QVERIFY(sent().contains("display_name"));
}

void PeerDefectsTest::namesInAnyScriptAreSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("comma and dot") << u"Acme, Inc."_s;
    QTest::newRow("ampersand") << u"AT&T"_s;
    QTest::newRow("parentheses") << u"Acme (EU)"_s;
    QTest::newRow("Japanese") << u"株式会社ハルデン"_s;
    QTest::newRow("Arabic") << u"شركة هالدن"_s;
    QTest::newRow("Cyrillic") << u"ООО «Халден»"_s;
}

void PeerDefectsTest::namesInAnyScriptAreSaved()
{
    QFETCH(QString, name);
    load(plain);
    m->page.findChild<QLineEdit *>(u"org.displayName"_s)->setText(name);
    m->page.save();
    QTRY_COMPARE(m->tenant.http.count(updateLine), 1);
    QCOMPARE(QString::fromStdString(sent()["display_name"].get<std::string>()), name);
}

void PeerDefectsTest::theSecretIsNotAskedForToRename()
{
    m->tenant.http.answer(providerLine, 200, okta);
    m->tenant.http.answer(patchLine, 200, okta);
    ProviderPage page(m->tenant);
    page.resize(980, 720);
    page.show();
    page.open(u"con_okta"_s);
    QTRY_COMPARE(page.property("uiState").toString(), u"ready"_s);
    auto *name = page.findChild<QLineEdit *>(u"provider.displayName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Okta Workforce"_s);
    page.findChild<QCheckBox *>(u"provider.showAsButton"_s)->click();
    page.save();
    QTRY_COMPARE(m->tenant.http.count(patchLine), 1);
    const Json body = Json::parse(m->tenant.http.bodyOf(patchLine).toStdString());
    QVERIFY(!body.contains("options")); // and so no secret
    QCOMPARE(body.size(), size_t(2));
}

void PeerDefectsTest::aConfigurationProblemIsNotATakenName()
{
    const ErrorContext context{u"Fieldnote"_s, u"Okta"_s, u"Halden"_s};
    Conflict setUp;
    setUp.problem.type = u"https://auth0.com/api-errors#A0E-409-0001"_s;
    setUp.problem.title = u"Conflict"_s;
    Conflict duplicate;
    duplicate.problem.type = u"https://auth0.com/api-errors#A0E-409-0003"_s;
    const ErrorWords about = wordsFor(setUp, context);
    const ErrorWords taken = wordsFor(duplicate, context);
    QVERIFY(about.title != taken.title || about.text != taken.text);
    for (const QString &word : {u"already"_s, u"taken"_s, u"exists"_s})
        QVERIFY2(!QString(about.title + about.text).contains(word, Qt::CaseInsensitive),
                 qPrintable(about.title + u' ' + about.text));
}

ORGDESK_TEST(PeerDefectsTest)

#include "PeerDefectsTest.moc"
