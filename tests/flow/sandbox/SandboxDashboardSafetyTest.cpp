#include "DashboardClient.h"
#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using orgdesk::test::Answer;
using orgdesk::test::DashboardClient;
using orgdesk::test::FormFields;
using orgdesk::test::SandboxClient;
using orgdesk::test::unescaped;
using Json = nlohmann::json;

static const char attack[] = "\"><script>alert('1')</script>&amp;";

//! What the dashboard does with wrong, hostile and foreign input.
class SandboxDashboardSafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init() { m_sandbox.control("POST", "reset"); }

    void wrongInputComesBackAsTyped();
    void wrongInputComesBackAsTyped_data();
    void storedTextIsNeverMarkup();
    void typedTextIsNeverMarkup();
    void everyControlHasALabel();
    void aPostWithoutThePagesTokenIsRefused();
    void postsOfOtherSitesAreRefused();
    void foreignNamesForThisMachineAreRefused();
    void thingsThatAreGoneAreSaidToBeGone();
    void anAttributeThatIsNotThereCanNotBeDeleted();
    void brokenTextIsRefused();

private:
    QByteArrayList allPages();
    std::string tenant() { return m_sandbox.control("GET", "tenant").json().dump(); }

    SandboxClient m_sandbox;
    DashboardClient m_dashboard{m_sandbox};
};

//! Follows the links from the overview, each address once.
QByteArrayList SandboxDashboardSafetyTest::allPages()
{
    static const QRegularExpression link(u"href=\"(/dashboard[^\"#]*)\""_s);
    QByteArrayList found{"/dashboard"};
    for (qsizetype i = 0; i < found.size() && i < 200; ++i) {
        const Answer answer = m_sandbox.send("GET", found.at(i));
        for (auto match = link.globalMatch(QString::fromUtf8(answer.body)); match.hasNext();) {
            const QByteArray address = unescaped(match.next().captured(1).toUtf8());
            if (!found.contains(address)) {
                found += address;
            }
        }
    }
    return found;
}

void SandboxDashboardSafetyTest::wrongInputComesBackAsTyped_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QByteArray &path, const QByteArray &field,
                        const QByteArray &typed, const QByteArray &message) {
        QTest::newRow(name) << path << field << typed << message;
    };
    const QByteArray connection = "/connections/edit?id=con_0ktaHa1denFre1gt";
    row("no number", connection, "users_count", "many", "Type a whole number from 0");
    row("below the least", connection, "users_count", "-1", "Type a whole number from 0");
    row("too long", connection, "display_name", QByteArray(129, 'x'), "At most 128 characters.");
    row("nothing typed", "/roles/edit?id=rol_Aud1torReadsOnly", "name", " ",
        "Type something here.");
    row("no lifetime", "/tokens", "access_token_lifetime_s", "0", "Type a whole number from 1");
    row("unknown tier", "/tenant", "tier", "platinum", "Choose one of these.");
    row("refused by the tenant", "/switches", "refused_delete_status", "418",
        "The tenant does not take that");
}

void SandboxDashboardSafetyTest::wrongInputComesBackAsTyped()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, message);
    const std::string before = tenant();
    const Answer answer = m_dashboard.save(path, {{field, {typed}}});
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("role=\"alert\""));
    QVERIFY2(answer.body.contains(message), answer.body.constData());
    // A choice that is none of the options can't be shown as chosen.
    if (field != "tier") {
        QVERIFY(DashboardClient::fieldsOf(answer.body).contains({field, typed}));
    }
    QVERIFY(tenant() == before);
}

void SandboxDashboardSafetyTest::storedTextIsNeverMarkup()
{
    Json document = m_sandbox.control("GET", "tenant").json();
    for (const char *array : {"applications", "connection_profiles", "user_attribute_profiles",
                              "roles", "users", "connections", "organizations"}) {
        for (Json &element : document.at(array)) {
            element[std::string_view(array) == "connections"
                            || std::string_view(array) == "organizations"
                        ? "display_name"
                        : "name"] = attack;
        }
    }
    document["organizations"][0]["name"] = "halden-freight";
    document["organizations"][1]["name"] = "halden-rail";
    document["tenant"]["friendly_name"] = attack;
    document["connections"][0]["users_count"] = 3;
    document["client_grants"][0]["scope"].push_back(attack);
    const Answer patched = m_sandbox.control("PATCH", "tenant", document);
    QVERIFY2(patched.status == 200, patched.body.constData());
    const QByteArrayList pages = allPages();
    QVERIFY(pages.size() > 40);
    int seen = 0;
    for (const QByteArray &address : pages) {
        const QByteArray page = m_sandbox.send("GET", address).body;
        QVERIFY2(!page.contains("<script"), address.constData());
        QVERIFY2(!page.contains("alert('1')"), address.constData());
        seen += page.contains("&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)") ? 1 : 0;
    }
    QCOMPARE(seen, int(pages.size()));
}

void SandboxDashboardSafetyTest::typedTextIsNeverMarkup()
{
    const Answer answer = m_dashboard.save("/connections/edit?id=con_0ktaHa1denFre1gt",
                                           {{"display_name", {attack}}, {"users_count", {attack}}});
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.body.contains("<script"));
    QVERIFY(DashboardClient::fieldsOf(answer.body).contains({"display_name", attack}));
    const Answer named = m_sandbox.send("GET", "/dashboard/roles/edit?id=%22%3E%3Cscript%3E");
    QCOMPARE(named.status, 404);
    QVERIFY(!named.body.contains("<script"));
    QVERIFY(named.headers.value("content-security-policy").contains("default-src 'none'"));
}

void SandboxDashboardSafetyTest::everyControlHasALabel()
{
    static const QRegularExpression control(u"<(input|select|textarea)([^>]*)>"_s);
    static const QRegularExpression id(u" id=\"([^\"]*)\""_s);
    for (const QByteArray &address : allPages()) {
        const QString page = QString::fromUtf8(m_sandbox.send("GET", address).body);
        QVERIFY2(page.contains(u"<html lang=\"en\">"_s), address.constData());
        QCOMPARE(page.count(u"<h1>"_s), 1);
        for (auto match = control.globalMatch(page); match.hasNext();) {
            const QRegularExpressionMatch each = match.next();
            const QString tag = each.captured(2);
            if (tag.contains(u"type=\"hidden\""_s)) {
                continue;
            }
            // Boxes and radio buttons stand in their label, the others are named by theirs.
            const QString before = page.left(each.capturedStart());
            const bool inside = before.lastIndexOf(u"<label"_s) > before.lastIndexOf(u"</label>"_s);
            const QString name = id.match(tag).captured(1);
            QVERIFY2(inside || page.contains(u"<label for=\""_s + name + u'"'),
                     qPrintable(QString::fromUtf8(address) + each.captured(0)));
        }
    }
}

void SandboxDashboardSafetyTest::aPostWithoutThePagesTokenIsRefused()
{
    const std::string before = tenant();
    for (const char *token : {"", "token=guessed&"}) {
        const Answer answer = m_sandbox.form("/dashboard/api", {{"user", "allow_all"}}, token);
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.body.contains("Nothing was saved"));
        QCOMPARE(m_sandbox.form("/dashboard/activate", {}, token).status, 403);
    }
    QVERIFY(tenant() == before);
}

void SandboxDashboardSafetyTest::postsOfOtherSitesAreRefused()
{
    const FormFields fields = DashboardClient::fieldsOf(m_dashboard.page("/api").body);
    QCOMPARE(fields.first().first, "token");
    const QByteArray body =
        "token=" + fields.first().second + "&user=allow_all&client=deny_all&activated=yes";
    const std::string before = tenant();
    for (const char *site : {"cross-site", "same-site"}) {
        QCOMPARE(m_sandbox
                     .send("POST", "/dashboard/api", body,
                           {{"Content-Type", "application/x-www-form-urlencoded"},
                            {"Sec-Fetch-Site", site}})
                     .status,
                 403);
    }
    QVERIFY(tenant() == before);
    QCOMPARE(
        m_sandbox.send("POST", "/dashboard/api", body, {{"Sec-Fetch-Site", "same-origin"}}).status,
        303);
    QVERIFY(tenant() != before);
}

void SandboxDashboardSafetyTest::foreignNamesForThisMachineAreRefused()
{
    for (const char *path : {"/dashboard", "/sandbox/tenant"}) {
        QCOMPARE(m_sandbox.send("GET", path, {}, {{"Host", "tenant.attacker.example"}}).status,
                 403);
        QCOMPARE(m_sandbox.send("GET", path).status, 200);
    }
}

void SandboxDashboardSafetyTest::thingsThatAreGoneAreSaidToBeGone()
{
    for (const char *path :
         {"/roles/edit?id=rol_Gone", "/grants/edit?client_id=gone&subject=user",
          "/applications/edit?client_id=gone", "/connections/edit?id=gone",
          "/people/edit?user_id=gone&organization=gone", "/attribute-profiles/edit?id=gone",
          "/attribute-profiles/attribute?profile=gone", "/connection-profiles/edit?id=gone"}) {
        const Answer answer = m_dashboard.page(path);
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.body.contains("There is no such thing any more."));
        QCOMPARE(m_dashboard.save(path, {{"name", {"x"}}}).status, 403);
    }
    QCOMPARE(m_dashboard.page("/nothing").status, 404);
    QCOMPARE(m_sandbox.send("DELETE", "/dashboard/roles").status, 405);
}

void SandboxDashboardSafetyTest::anAttributeThatIsNotThereCanNotBeDeleted()
{
    const std::string before = tenant();
    const Answer answer =
        m_dashboard.save("/attribute-profiles/attribute?profile=uap_fieldnotedefault",
                         {{"remove", {"yes"}}, {"user_attribute", {"x"}}, {"scim_mapping", {"x"}}});
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("There is no such attribute any more."));
    QVERIFY(tenant() == before);
}

void SandboxDashboardSafetyTest::brokenTextIsRefused()
{
    const std::string before = tenant();
    const Answer answer = m_dashboard.save("/tenant", {{"friendly_name", {"\xff\xfe name"}}});
    QCOMPARE(answer.status, 400);
    QVERIFY(tenant() == before);
}

ORGDESK_TEST(SandboxDashboardSafetyTest)

#include "SandboxDashboardSafetyTest.moc"
