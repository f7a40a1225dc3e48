// Whatever the network does to a create or a change, what was typed is still in the form.
#include "../dialogs/TenantWithSession.h"
#include "support/TestRegistry.h"
#include "ui/common/NoteFrame.h"
#include "ui/pages/OrganizationPage.h"
#include "ui/wizard/WizardPage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::TenantWithSession;

namespace {

constexpr const char *createLine = "POST /my-org/v1/identity-providers";
constexpr const char *listLine = "GET /my-org/v1/identity-providers";
constexpr const char *detailsLine = "GET /my-org/v1/details";
constexpr const char *updateLine = "PATCH /my-org/v1/details";
constexpr const char *halden =
    R"({"id":"org_1","name":"halden-freight","display_name":"Halden Freight",
        "branding":{"colors":{"primary":"#0F4C4A","page_background":"#F3EEE6"}}})";

//! One family of trouble: an error of the transport, or an answer that is none.
struct Trouble
{
    std::optional<Error> error{};
    int status = 0;
    QByteArray body{};
    const char *type = "application/json";
};

Trouble network(NetworkError::Reason reason, bool mayHaveArrived)
{
    return {NetworkError{u"login.example"_s, reason, u"test"_s, mayHaveArrived, {}}};
}

Result<HttpResponse> answerOf(const Trouble &trouble)
{
    if (trouble.error)
        return *trouble.error;
    HttpHeaders headers;
    headers.set("Content-Type", trouble.type);
    return HttpResponse{trouble.status, headers, trouble.body, 1, {}};
}

} // namespace

Q_DECLARE_METATYPE(Trouble)

class KeptInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCreateThatFailsKeepsWhatWasTyped_data() { addFamilies(); }
    void aCreateThatFailsKeepsWhatWasTyped();
    void aChangeThatFailsKeepsWhatWasTyped_data() { addFamilies(); }
    void aChangeThatFailsKeepsWhatWasTyped();

private:
    static void addFamilies();
    //! The look at what became of a write fails too.
    static void strike(TenantWithSession &world, const Trouble &trouble, const char *read);
};

void KeptInputTest::addFamilies()
{
    using Reason = NetworkError::Reason;
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("connection refused") << network(Reason::Refused, false);
    QTest::newRow("no such name") << network(Reason::HostNotFound, false);
    QTest::newRow("offline") << network(Reason::Offline, false);
    QTest::newRow("black hole") << network(Reason::Timeout, true);
    QTest::newRow("reset") << network(Reason::Interrupted, true);
    QTest::newRow("TLS") << network(Reason::Tls, false);
    QTest::newRow("wrong length or gzip") << network(Reason::Other, true);
    QTest::newRow("portal, redirect") << network(Reason::Redirected, true);
    QTest::newRow("portal, page") << Trouble{{}, 200, "<!DOCTYPE html>", "text/html"};
    QTest::newRow("no JSON") << Trouble{{}, 200, "{\"trunc"};
    QTest::newRow("5xx") << Trouble{{}, 503, "{}"};
    QTest::newRow("429") << Trouble{Error(RateLimited{std::chrono::seconds(3), false, {}})};
    QTest::newRow("session gone") << Trouble{Error(SignInRequired{})};
}

void KeptInputTest::strike(TenantWithSession &world, const Trouble &trouble, const char *read)
{
    world.tenant.http.answerBy(read, [trouble](const HttpRequest &) { return answerOf(trouble); });
}

void KeptInputTest::aCreateThatFailsKeepsWhatWasTyped()
{
    QFETCH(const Trouble, trouble);
    TenantWithSession world;
    world.tenant.http.answer(listLine, 200, R"({"identity_providers":[]})");
    world.tenant.http.answer("GET /my-org/v1/domains", 200, R"({"organization_domains":[]})");
    world.tenant.http.answer("GET /.well-known/openid-configuration", 200,
                             R"({"issuer":"https://quay.okta.com",
                                 "authorization_endpoint":"https://quay.okta.com/a",
                                 "token_endpoint":"https://quay.okta.com/t"})");
    world.tenant.http.answer("GET /my-org/v1/config", 200,
                             R"({"allowed_strategies":["okta"],
                                 "connection_deletion_behavior":"allow_if_empty"})");
    WizardPage page(world.tenant);
    page.resize(980, 680);
    page.show();
    page.start();
    QTRY_COMPARE(page.property("uiState").toString(), u"ready"_s);
    const auto press = [&page](const QString &name) {
        page.findChild<QAbstractButton *>(name)->click();
        QCoreApplication::processEvents();
    };
    const QList<std::pair<QString, QString>> typed{
        {u"wizard.displayName"_s, u"Quay Okta"_s},
        {u"wizard.field[domain]"_s, u"quay.okta.com"_s},
        {u"wizard.field[clientId]"_s, u"0oa1"_s},
        {u"wizard.field[clientSecret]"_s, u"s3cret-value"_s}};
    press(u"wizard.type[okta]"_s);
    press(u"wizard.next"_s);
    QTest::keyClicks(page.findChild<QLineEdit *>(typed[0].first), typed[0].second);
    press(u"wizard.next"_s);
    for (const auto &[name, text] : typed.mid(1))
        QTest::keyClicks(page.findChild<QLineEdit *>(name), text);
    press(u"wizard.next"_s);
    QTRY_VERIFY(page.findChild<QWidget *>(u"wizard.review.edit[details]"_s));

    // The list, by which a lost answer is found, is read before it begins.
    world.tenant.http.answerBy(createLine, [&](const HttpRequest &) {
        strike(world, trouble, listLine);
        return answerOf(trouble);
    });
    press(u"wizard.next"_s);
    QTRY_VERIFY(world.tenant.http.count(createLine) > 0 && !page.isCreating());
    QTRY_VERIFY(page.findChild<NoteFrame *>(u"wizard.note"_s)->isVisible());
    for (const auto &[name, text] : typed)
        QCOMPARE(page.findChild<QLineEdit *>(name)->text(), text);
    QCOMPARE(world.tenant.drafts().all({}).size(), 1);
}

void KeptInputTest::aChangeThatFailsKeepsWhatWasTyped()
{
    QFETCH(const Trouble, trouble);
    TenantWithSession world;
    OrganizationPage page(world.tenant);
    page.resize(968, 690);
    page.show();
    world.tenant.http.answer(detailsLine, 200, halden);
    page.refresh();
    QTRY_COMPARE(page.property("uiState").toString(), u"ready"_s);
    auto *name = page.findChild<QLineEdit *>(u"org.displayName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Halden Group"_s);
    world.tenant.http.answerBy(updateLine, [&](const HttpRequest &) {
        strike(world, trouble, detailsLine);
        return answerOf(trouble);
    });
    page.save();
    QTRY_VERIFY(world.tenant.http.count(updateLine) > 0);
    QTRY_VERIFY(page.findChild<NoteFrame *>(u"org.note"_s)->isVisible());
    QTRY_VERIFY(page.property("uiState").toString() != u"saving"_s);
    QCOMPARE(name->text(), u"Halden Group"_s);
    QVERIFY(page.isDirty());
}

ORGDESK_TEST(KeptInputTest)
#include "KeptInputTest.moc"
