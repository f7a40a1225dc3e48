#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using orgdesk::test::Answer;
using orgdesk::test::claimsOf;
using orgdesk::test::SandboxClient;
using orgdesk::test::SignIn;
using Fields = QMap<QByteArray, QByteArray>;
using Json = nlohmann::json;

//! Stand-in identity providers: documents, and sign-in by a connection.
class SandboxStandInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();

    void discoveryDocumentNamesItsOwnAddresses();
    void samlMetadataCarriesARealCertificate();
    void certificateEndsWhenAsked();
    void federationMetadataHasBothRoles();
    void otherAddressesAreNotThere();
    void loginPageWithoutASignInSaysSo();
    void connectionLeadsToItsProvider();
    void attributesBecomeClaims();
    void missingAttributesAreMissingClaims();
    void failureComesBackAsTheDocumentedError();
    void newPersonIsMadeAndJoinsWhereTheConnectionSaysSo();
    void newPersonStaysOutsideWhereTheConnectionSaysSo();
    void fullNameOfTheConnectionWorksToo();
    void connectionsThatCanNotBeUsedAreRefused();
    void everyStrategyCanBeTried_data();
    void everyStrategyCanBeTried();
    void sessionOfAnotherConnectionIsNotEnough();
    void forgedProviderAnswersAreRefused();
    void providerAnswersWorkOnce();
    void openIdClientsCanRedeemTheCode();
    void silentRequestsDoNotReachTheProvider();
    void loginHintFillsTheForm();
    void loginPageHasAButtonForEachConnectionThatSaysSo();
    void twoOrganizationsCanUseOneName();
    void userNamesThatCanNotBeStoredAreRefused();

private:
    Answer start(const QByteArray &connection, const QByteArray &more = {});
    static Fields fieldsOf(const Answer &page);
    //! Fills in the provider's page, goes through the other pages and ends at the callback.
    Answer signInAt(const Answer &start, const Fields &changes = {});
    Answer providerAnswer(const Answer &start, const Fields &changes = {});
    Answer follow(const Answer &answer);
    Json tokensFor(const Answer &redirect);
    void changeConnection(const char *name, const Json &members);

    SandboxClient m_sandbox;
};

void SandboxStandInTest::init()
{
    m_sandbox.control("POST", "reset");
    m_sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
    m_sandbox.forgetCookies();
}

void SandboxStandInTest::changeConnection(const char *name, const Json &members)
{
    Json connections = m_sandbox.control("GET", "tenant").json().at("connections");
    for (Json &connection : connections) {
        if (connection.at("name") == name) {
            connection.merge_patch(members);
        }
    }
    QCOMPARE(m_sandbox.control("PATCH", "tenant", {{"connections", connections}}).status, 200);
}

Answer SandboxStandInTest::start(const QByteArray &connection, const QByteArray &more)
{
    SignIn signIn;
    signIn.scope = "openid profile email";
    signIn.extraQuery =
        "&organization=org_H4ldenFre1ght01x&connection=" + connection.toPercentEncoding() + more;
    return m_sandbox.send("GET", "/authorize?" + m_sandbox.authorizationQuery(signIn));
}

Fields SandboxStandInTest::fieldsOf(const Answer &page)
{
    static const QRegularExpression input(u"<input type=\"text\" id=\"[^\"]*\" "
                                          "name=\"([^\"]*)\" value=\"([^\"]*)\""_s);
    Fields fields;
    QRegularExpressionMatchIterator found = input.globalMatch(QString::fromUtf8(page.body));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        fields.insert(match.captured(1).toUtf8().toPercentEncoding(), match.captured(2).toUtf8());
    }
    return fields;
}

Answer SandboxStandInTest::follow(const Answer &answer)
{
    const QByteArray issuer = m_sandbox.readyText("issuer");
    const QByteArray location = answer.headers.value("location");
    return m_sandbox.send("GET",
                          location.startsWith(issuer) ? location.mid(issuer.size() - 1) : location);
}

Answer SandboxStandInTest::providerAnswer(const Answer &start, const Fields &changes)
{
    Fields fields = fieldsOf(follow(start));
    fields.insert("action", "accept");
    fields.insert(changes);
    return m_sandbox.form(start.headers.value("location"), fields);
}

Answer SandboxStandInTest::signInAt(const Answer &start, const Fields &changes)
{
    return m_sandbox.walk(follow(providerAnswer(start, changes)));
}

Json SandboxStandInTest::tokensFor(const Answer &redirect)
{
    return m_sandbox.exchange(redirect).json();
}

void SandboxStandInTest::discoveryDocumentNamesItsOwnAddresses()
{
    const Answer answer = m_sandbox.send("GET", "/idp/any-name/.well-known/openid-configuration");
    QCOMPARE(answer.status, 200);
    const std::string base = m_sandbox.readyText("issuer").toStdString() + "idp/any-name";
    const Json document = answer.json();
    COMPARE_JSON(document.at("issuer"), Json(base));
    for (const char *name : {"authorization_endpoint", "token_endpoint", "jwks_uri"}) {
        QVERIFY(document.at(name).get<std::string>().starts_with(base + "/"));
    }
    const Json keys = m_sandbox.send("GET", "/idp/any-name/.well-known/jwks.json").json();
    QVERIFY(keys.at("keys").at(0).contains("n"));
}

static QSslCertificate certificateIn(const QByteArray &xml)
{
    const qsizetype begin = xml.indexOf("<X509Certificate>") + 17;
    const QByteArray text = xml.mid(begin, xml.indexOf("</X509Certificate>") - begin);
    return QSslCertificate(QByteArray::fromBase64(text), QSsl::Der);
}

//! Local names of the elements; empty when it is no XML.
static QStringList elementsOf(const QByteArray &xml)
{
    QStringList names;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            names += reader.name().toString();
        }
    }
    return reader.hasError() ? QStringList() : names;
}

void SandboxStandInTest::samlMetadataCarriesARealCertificate()
{
    const Answer answer = m_sandbox.send("GET", "/idp/depot-saml/metadata");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.value("content-type").startsWith("application/samlmetadata+xml"));
    const QStringList names = elementsOf(answer.body);
    QVERIFY(names.contains(u"IDPSSODescriptor"_s) && names.contains(u"SingleSignOnService"_s));
    QVERIFY(answer.body.contains(
        QByteArray("Location=\"" + m_sandbox.readyText("issuer") + "idp/depot-saml/login\"")));
    const QSslCertificate certificate = certificateIn(answer.body);
    QVERIFY(!certificate.isNull());
    QVERIFY(certificate.isSelfSigned());
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList{u"depot-saml"_s});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(certificate.effectiveDate() < now);
    const qint64 days = now.daysTo(certificate.expiryDate());
    QVERIFY2(days >= 364 && days <= 366, QByteArray::number(days).constData());
    // The same certificate every time.
    QCOMPARE(m_sandbox.send("GET", "/idp/depot-saml/metadata").body, answer.body);
    const QSslCertificate pem(m_sandbox.send("GET", "/idp/depot-saml/certificate.pem").body);
    QCOMPARE(pem, certificate);
}

void SandboxStandInTest::certificateEndsWhenAsked()
{
    const auto daysLeft = [this](const QByteArray &query) {
        const QSslCertificate certificate =
            certificateIn(m_sandbox.send("GET", "/idp/x/metadata" + query).body);
        return QDateTime::currentDateTimeUtc().daysTo(certificate.expiryDate());
    };
    QCOMPARE(daysLeft("?days=12"), 12);
    QVERIFY(daysLeft("?days=-9") <= -8);
    QVERIFY(daysLeft("?days=nonsense") >= 364);
}

void SandboxStandInTest::federationMetadataHasBothRoles()
{
    const Answer answer =
        m_sandbox.send("GET", "/idp/rail-adfs/FederationMetadata/2007-06/FederationMetadata.xml");
    QCOMPARE(answer.status, 200);
    const QStringList names = elementsOf(answer.body);
    for (const auto &name : {u"EntityDescriptor"_s, u"RoleDescriptor"_s,
                             u"PassiveRequestorEndpoint"_s, u"IDPSSODescriptor"_s}) {
        QVERIFY2(names.contains(name), qPrintable(name));
    }
    QVERIFY(!certificateIn(answer.body).isNull());
}

void SandboxStandInTest::otherAddressesAreNotThere()
{
    for (const char *path : {"/idp/", "/idp/x", "/idp/x/other", "/idp/%3Cb%3E/metadata",
                             "/idp//metadata", "/idp/x/metadata/"}) {
        QCOMPARE(m_sandbox.send("GET", path).status, 404);
    }
}

void SandboxStandInTest::loginPageWithoutASignInSaysSo()
{
    const Answer page = m_sandbox.send("GET", "/idp/halden-okta/login");
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Nothing waits for this sign-in"));
    const Answer elsewhere = m_sandbox.send(
        "GET", "/idp/halden-okta/login?state=s&redirect_uri=https%3A%2F%2Fevil.example%2F");
    QCOMPARE(elsewhere.status, 400);
    QVERIFY(!elsewhere.headers.contains("location"));
}

void SandboxStandInTest::connectionLeadsToItsProvider()
{
    const Answer away = start("halden-okta");
    QCOMPARE(away.status, 302);
    QVERIFY(away.headers.value("location").startsWith("/idp/halden-okta/login?"));
    const Answer page = follow(away);
    QVERIFY(page.body.contains("Sign in at Halden Okta"));
    QVERIFY(!page.body.contains("<script"));
    const Fields fields = fieldsOf(page);
    QCOMPARE(fields.value("username"), "ines.roth@halden.example");
    // The names are those that the provider uses.
    QVERIFY(fields.contains("attribute.division") && !fields.contains("attribute.department"));
    const Json claims = claimsOf(tokensFor(signInAt(away)).at("id_token"));
    COMPARE_JSON(claims.at("sub"), Json("okta|halden-okta|00u1a2b3c4d5e6f7"));
    COMPARE_JSON(claims.at("org_id"), Json("org_H4ldenFre1ght01x"));
    COMPARE_JSON(claims.at("email"), Json("ines.roth@halden.example"));
}

void SandboxStandInTest::attributesBecomeClaims()
{
    const Json claims = claimsOf(tokensFor(signInAt(start("halden-okta"),
                                                    {{"attribute.division", "Depot <9>"},
                                                     {"attribute.costCenter", "4711"},
                                                     {"attribute.given_name", "Inés"},
                                                     {"attribute.unmapped", "x"}}))
                                     .at("id_token"));
    COMPARE_JSON(claims.at("department"), Json("Depot <9>"));
    COMPARE_JSON(claims.at("cost_center"), Json("4711"));
    COMPARE_JSON(claims.at("given_name"), Json("Inés"));
    QVERIFY(!claims.contains("unmapped") && !claims.contains("division"));
    // Kept with the person, as a real tenant does.
    const Json users = m_sandbox.control("GET", "tenant").json().at("users");
    COMPARE_JSON(users.at(2).at("given_name"), Json("Inés"));
}

void SandboxStandInTest::missingAttributesAreMissingClaims()
{
    const Json claims =
        claimsOf(tokensFor(signInAt(start("halden-okta"),
                                    {{"attribute.family_name", ""}, {"attribute.email", ""}}))
                     .at("id_token"));
    QVERIFY(!claims.contains("family_name"));
    QVERIFY(!claims.contains("email"));
    QVERIFY(claims.contains("given_name"));
}

void SandboxStandInTest::failureComesBackAsTheDocumentedError()
{
    const Answer redirect =
        signInAt(start("halden-okta"),
                 {{"action", "deny"}, {"error_description", "User is not assigned & more"}});
    QVERIFY(redirect.headers.value("location").startsWith("http://127.0.0.1:18765/callback?"));
    QCOMPARE(redirect.locationParameter("error"), "access_denied");
    QCOMPARE(redirect.locationParameter("error_description"), "User is not assigned & more");
    QCOMPARE(redirect.locationParameter("state"), "st&ate");
}

void SandboxStandInTest::newPersonIsMadeAndJoinsWhereTheConnectionSaysSo()
{
    const Answer redirect = signInAt(start("halden-okta"),
                                     {{"username", "New.Hire@halden.example"},
                                      {"attribute.email", "New.Hire@halden.example"},
                                      {"attribute.given_name", "New"}});
    const Json claims = claimsOf(tokensFor(redirect).at("id_token"));
    COMPARE_JSON(claims.at("sub"),
                 Json("okta|con-org_H4ldenFre1ght01x-halden-okta|New.Hire@halden.example"));
    const Json tenant = m_sandbox.control("GET", "tenant").json();
    COMPARE_JSON(tenant.at("users").back().at("memberships").at(0).at("organization"),
                 Json("org_H4ldenFre1ght01x"));
    for (const Json &connection : tenant.at("connections")) {
        if (connection.at("name") == "halden-okta") {
            COMPARE_JSON(connection.at("users_count"), Json(213));
        }
    }
    // The second time the same person comes.
    const std::size_t people = tenant.at("users").size();
    m_sandbox.forgetCookies();
    signInAt(
        start("halden-okta"),
        {{"username", "New.Hire@halden.example"}, {"attribute.email", "new.hire@halden.example"}});
    QCOMPARE(m_sandbox.control("GET", "tenant").json().at("users").size(), people);
    // The tenant document is still one.
    QCOMPARE(m_sandbox.control("PATCH", "tenant", Json::object()).status, 200);
}

void SandboxStandInTest::newPersonStaysOutsideWhereTheConnectionSaysSo()
{
    const Answer redirect = signInAt(
        start("partner-oidc"),
        {{"username", "guest@partners.example"}, {"attribute.email", "guest@partners.example"}});
    QCOMPARE(redirect.locationParameter("error"), "access_denied");
    QVERIFY(redirect.locationParameter("error_description").contains("is not part of"));
}

void SandboxStandInTest::fullNameOfTheConnectionWorksToo()
{
    const Answer away = start("con-org_H4ldenFre1ght01x-halden-okta");
    QVERIFY(away.headers.value("location").startsWith("/idp/"));
    QVERIFY(!signInAt(away).locationParameter("code").isEmpty());
}

void SandboxStandInTest::connectionsThatCanNotBeUsedAreRefused()
{
    for (const char *name : {"nobody", "contractors-google", "rail-okta"}) {
        const Answer redirect = start(name);
        QCOMPARE(redirect.locationParameter("error"), "invalid_request");
        QVERIFY(redirect.locationParameter("error_description").contains("the connection"));
    }
    changeConnection("halden-okta", {{"is_enabled", false}});
    QCOMPARE(start("halden-okta").locationParameter("error_description"),
             "the connection is not enabled");
}

void SandboxStandInTest::everyStrategyCanBeTried_data()
{
    QTest::addColumn<QByteArray>("connection");
    for (const char *name : {"rail-adfs", "depot-saml", "halden-okta", "halden-entra", "hq-ad"}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void SandboxStandInTest::everyStrategyCanBeTried()
{
    QFETCH(QByteArray, connection);
    const Json claims =
        claimsOf(tokensFor(signInAt(start(connection), {{"username", "someone@halden.example"}}))
                     .at("id_token"));
    QVERIFY(claims.at("sub").get<std::string>().find(connection.toStdString())
            != std::string::npos);
}

void SandboxStandInTest::sessionOfAnotherConnectionIsNotEnough()
{
    m_sandbox.signIn();
    QVERIFY(start("halden-okta").headers.value("location").startsWith("/idp/halden-okta/"));
    signInAt(start("halden-okta"));
    // Now it is the session of that connection.
    QVERIFY(!m_sandbox.walk(start("halden-okta")).locationParameter("code").isEmpty());
    QVERIFY(start("depot-saml").headers.value("location").startsWith("/idp/depot-saml/"));
    QVERIFY(start("halden-okta", "&prompt=login").headers.value("location").startsWith("/idp/"));
}

void SandboxStandInTest::forgedProviderAnswersAreRefused()
{
    const Answer away = start("halden-okta");
    const QByteArray flow = away.locationParameter("state");
    for (const QByteArray &query :
         {QByteArray("?code=x&state=" + flow), QByteArray("?code=x&state=other"), QByteArray()}) {
        const Answer refused = m_sandbox.send("GET", "/login/callback" + query);
        QCOMPARE(refused.status, 400);
        QVERIFY(!refused.headers.contains("location"));
    }
    // A code of one provider does not sign in by another one.
    const QByteArray code = providerAnswer(start("depot-saml")).locationParameter("code");
    QCOMPARE(m_sandbox.send("GET", "/login/callback?code=" + code + "&state=" + flow).status, 400);
    // A sign-in by password is not ended by a provider's answer.
    const QByteArray page = m_sandbox.send("GET", "/authorize?" + m_sandbox.authorizationQuery())
                                .headers.value("location");
    const QByteArray other = page.mid(page.indexOf("state=") + 6);
    QCOMPARE(m_sandbox.send("GET", "/login/callback?error=access_denied&state=" + other).status,
             400);
    QCOMPARE(m_sandbox.send("GET", page).status, 200);
}

void SandboxStandInTest::providerAnswersWorkOnce()
{
    const Answer answer = providerAnswer(start("halden-okta"));
    QCOMPARE(follow(answer).status, 302);
    QCOMPARE(follow(answer).status, 400);
    const Answer late = providerAnswer(start("halden-okta", "&prompt=login"));
    m_sandbox.control("POST", "clock", {{"advance_s", 61}});
    QCOMPARE(follow(late).status, 400);
}

void SandboxStandInTest::openIdClientsCanRedeemTheCode()
{
    const auto redeem = [this](const QByteArray &code, const QByteArray &secret) {
        return m_sandbox.form("/idp/halden-okta/token",
                              {{"grant_type", "authorization_code"},
                               {"client_id", "0oa7halden21fieldnote"},
                               {"client_secret", secret},
                               {"redirect_uri", m_sandbox.readyText("issuer") + "login/callback"},
                               {"code", code}});
    };
    const Answer away = start("halden-okta");
    const QByteArray code = providerAnswer(away).locationParameter("code");
    QCOMPARE(redeem(code, "wrong").status, 401);
    QCOMPARE(redeem("wrong", "okta-secret-never-returned").status, 400);
    const Json tokens = redeem(code, "okta-secret-never-returned").json();
    const Json claims = claimsOf(tokens.at("id_token"));
    COMPARE_JSON(claims.at("iss"),
                 Json(m_sandbox.readyText("issuer").toStdString() + "idp/halden-okta"));
    COMPARE_JSON(claims.at("nonce"), Json(away.locationParameter("nonce").toStdString()));
    COMPARE_JSON(claims.at("sub"), Json("ines.roth@halden.example"));
    QCOMPARE(redeem(code, "okta-secret-never-returned").status, 400);
}

void SandboxStandInTest::silentRequestsDoNotReachTheProvider()
{
    QCOMPARE(start("halden-okta", "&prompt=none").locationParameter("error"), "login_required");
}

void SandboxStandInTest::loginHintFillsTheForm()
{
    const Answer page = follow(start("halden-okta", "&login_hint=a%22b%40halden.example"));
    QCOMPARE(fieldsOf(page).value("username"), "a&quot;b@halden.example");
}

void SandboxStandInTest::loginPageHasAButtonForEachConnectionThatSaysSo()
{
    SignIn known;
    known.extraQuery = "&organization=org_H4ldenFre1ght01x";
    known.scope = "openid email";
    const QByteArray page =
        m_sandbox.send("GET", "/authorize?" + m_sandbox.authorizationQuery(known))
            .headers.value("location");
    const QByteArray shown = m_sandbox.send("GET", page).body;
    QVERIFY(shown.contains("Continue with Halden Okta"));
    // Not shown as buttons, disabled, of another organization.
    for (const char *name : {"Rail ADFS", "Contractors", "Halden Rail Okta"}) {
        QVERIFY2(!shown.contains(QByteArray(QByteArray("Continue with ") + name)), name);
    }
    const QByteArray address = page.mid(page.indexOf("state="));
    const auto press = [&](const QByteArray &id) {
        return m_sandbox.form("/u/connection?" + address, {{"connection", id}});
    };
    QCOMPARE(press("con_RailOktaSecond01").status, 400);
    QCOMPARE(press("con_RailAdfs00000001").status, 400);
    const Answer redirect = signInAt(press("con_0ktaHa1denFre1gt"));
    const Json claims = claimsOf(tokensFor(redirect).at("id_token"));
    COMPARE_JSON(claims.at("sub"), Json("okta|halden-okta|00u1a2b3c4d5e6f7"));
    // Without an organization nobody knows which buttons to show.
    m_sandbox.forgetCookies();
    const QByteArray open = m_sandbox.send("GET", "/authorize?" + m_sandbox.authorizationQuery())
                                .headers.value("location");
    QVERIFY(!m_sandbox.send("GET", open).body.contains("Continue with"));
}

void SandboxStandInTest::twoOrganizationsCanUseOneName()
{
    changeConnection(
        "rail-okta",
        {{"name", "halden-okta"}, {"full_name", "con-org_H4ldenRa1l000002-halden-okta"}});
    SignIn rail;
    rail.scope = "openid email";
    rail.extraQuery = "&organization=org_H4ldenRa1l000002&connection=halden-okta";
    const Answer away = m_sandbox.send("GET", "/authorize?" + m_sandbox.authorizationQuery(rail));
    QVERIFY(follow(away).body.contains("Sign in at Halden Rail Okta"));
    QVERIFY(follow(start("halden-okta")).body.contains("Sign in at Halden Okta"));
    const Json claims =
        claimsOf(tokensFor(signInAt(away, {{"username", "kim@rail.example"}})).at("id_token"));
    COMPARE_JSON(claims.at("org_id"), Json("org_H4ldenRa1l000002"));
    // The same user name at both is two people.
    m_sandbox.forgetCookies();
    const Json other =
        claimsOf(tokensFor(signInAt(start("halden-okta"),
                                    {{"username", "kim@rail.example"}, {"attribute.email", ""}}))
                     .at("id_token"));
    COMPARE_JSON(other.at("org_id"), Json("org_H4ldenFre1ght01x"));
    QVERIFY(other.at("sub") != claims.at("sub"));
}

void SandboxStandInTest::userNamesThatCanNotBeStoredAreRefused()
{
    for (const QByteArray &name :
         {QByteArray("two\nlines"), QByteArray("a\x7f"), QByteArray(201, 'u')}) {
        const Answer refused = providerAnswer(start("halden-okta"), {{"username", name}});
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.body.contains("role=\"alert\""));
    }
    const Answer longest =
        providerAnswer(start("halden-okta"), {{"username", QByteArray("\u00e9").repeated(200)}});
    QVERIFY(!longest.locationParameter("code").isEmpty());
    QVERIFY(!m_sandbox.walk(follow(longest)).locationParameter("code").isEmpty());
    QCOMPARE(m_sandbox.control("PATCH", "tenant", Json::object()).status, 200);
}

ORGDESK_TEST(SandboxStandInTest)
#include "SandboxStandInTest.moc"
