#include "oauth/RedirectResponse.h"

#include "oauth/OAuthErrors.h"
#include "oauth/UntrustedText.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace orgdesk;
using namespace Qt::StringLiterals;

class RedirectResponseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheRightStateBelongs_data();
    void onlyTheRightStateBelongs();
    void goodAnswersGiveTheCode_data();
    void goodAnswersGiveTheCode();
    void brokenAnswersAreUntrusted_data();
    void brokenAnswersAreUntrusted();
    void errorsKeepTheirCode();
    void refusalsOfOrganizationsAreToldApart();
    void descriptionsAreCleaned();

private:
    static RedirectExpectation expectation(bool issuerRequired = false)
    {
        return {Secret::fromView("s+/=1"), u"https://login.example/"_s, issuerRequired};
    }
};

void RedirectResponseTest::onlyTheRightStateBelongs_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("belongs");
    QTest::newRow("right") << QByteArray("code=c&state=s%2B%2F%3D1") << true;
    QTest::newRow("error") << QByteArray("error=access_denied&state=s%2B%2F%3D1") << true;
    QTest::newRow("raw slash") << QByteArray("state=s%2B/=1&code=c") << true;
    QTest::newRow("plus is a blank") << QByteArray("code=c&state=s+/=1") << false;
    QTest::newRow("other") << QByteArray("code=c&state=t") << false;
    QTest::newRow("prefix") << QByteArray("code=c&state=s%2B%2F%3D") << false;
    QTest::newRow("missing") << QByteArray("code=c") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("twice") << QByteArray("state=s%2B%2F%3D1&state=s%2B%2F%3D1") << false;
    QTest::newRow("decoded twice") << QByteArray("state=s%252B%252F%253D1") << false;
    QTest::newRow("hidden in another") << QByteArray("code=c%26state%3Ds%2B%2F%3D1") << false;
    QTest::newRow("broken percent") << QByteArray("code=%zz&state=s%2B%2F%3D1") << false;
    QTest::newRow("too long") << QByteArray("state=s%2B%2F%3D1&code=" + QByteArray(8192, 'c'))
                              << false;
}

void RedirectResponseTest::onlyTheRightStateBelongs()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, belongs);
    QCOMPARE(carriesState(query, expectation().state), belongs);
}

void RedirectResponseTest::goodAnswersGiveTheCode_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("code");
    const QByteArray state = "&state=s%2B%2F%3D1";
    QTest::newRow("plain") << QByteArray("code=abc" + state) << QByteArray("abc");
    QTest::newRow("encoded once") << QByteArray("code=a%2526b%2Bc" + state)
                                  << QByteArray("a%26b+c");
    QTest::newRow("issuer") << QByteArray("code=a&iss=https%3A%2F%2Flogin.example%2F" + state)
                            << QByteArray("a");
    QTest::newRow("more parameters")
        << QByteArray("code=a&session_state=x" + state) << QByteArray("a");
}

void RedirectResponseTest::goodAnswersGiveTheCode()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, code);
    const Result<Secret> result = parseRedirect(query, expectation());
    QVERIFY_RESULT(result);
    QCOMPARE(result->reveal().toByteArray(), code);
}

void RedirectResponseTest::brokenAnswersAreUntrusted_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("issuerRequired");
    const QByteArray state = "&state=s%2B%2F%3D1";
    QTest::newRow("no code, no error") << QByteArray("x=1" + state) << false;
    QTest::newRow("empty code") << QByteArray("code=" + state) << false;
    QTest::newRow("code and error") << QByteArray("code=a&error=b" + state) << false;
    QTest::newRow("code twice") << QByteArray("code=a&code=b" + state) << false;
    QTest::newRow("other issuer") << QByteArray("code=a&iss=https%3A%2F%2Fevil.example%2F" + state)
                                  << false;
    QTest::newRow("issuer without slash")
        << QByteArray("code=a&iss=https%3A%2F%2Flogin.example" + state) << false;
    QTest::newRow("issuer missing") << QByteArray("code=a" + state) << true;
    QTest::newRow("issuer missing on error") << QByteArray("error=access_denied" + state) << true;
    QTest::newRow("other issuer on error")
        << QByteArray("error=access_denied&iss=https%3A%2F%2Fevil.example%2F" + state) << false;
}

void RedirectResponseTest::brokenAnswersAreUntrusted()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, issuerRequired);
    const Result<Secret> result = parseRedirect(query, expectation(issuerRequired));
    const auto *failure = result.errorAs<SignInFailed>();
    QVERIFY(failure);
    QCOMPARE(failure->reason, SignInFailed::Reason::UntrustedAnswer);
}

void RedirectResponseTest::errorsKeepTheirCode()
{
    const Result<Secret> result = parseRedirect(
        "error=access_denied&error_description=User%20said+no&state=s%2B%2F%3D1", expectation());
    const auto *error = result.errorAs<OAuthError>();
    QVERIFY(error);
    QCOMPARE(error->code, u"access_denied"_s);
    QCOMPARE(error->description, u"User said no"_s);
}

void RedirectResponseTest::refusalsOfOrganizationsAreToldApart()
{
    const auto reasonOf = [](const Error &error) {
        const auto *failure = std::get_if<SignInFailed>(&error);
        return failure ? static_cast<int>(failure->reason) : -1;
    };
    QCOMPARE(reasonOf(signInErrorOf(u"access_denied"_s,
                                    u"user auth0|1 is not part of the org_1 organization"_s, {})),
             static_cast<int>(SignInFailed::Reason::NotMember));
    QCOMPARE(
        reasonOf(signInErrorOf(u"invalid_request"_s, u"parameter organization is invalid"_s, {})),
        static_cast<int>(SignInFailed::Reason::NoSuchOrganization));
    // The server's sentence is not the name of anybody.
    QCOMPARE(signInErrorOf(u"access_denied"_s, u"user a is not part of the o organization"_s, {}),
             Error(SignInFailed{SignInFailed::Reason::NotMember, {}}));
    QCOMPARE(signInErrorOf(u"invalid_request"_s, u"parameter organization is invalid"_s, {}),
             Error(SignInFailed{SignInFailed::Reason::NoSuchOrganization, {}}));
    QCOMPARE(reasonOf(signInErrorOf(u"invalid_client"_s, {}, {})),
             static_cast<int>(SignInFailed::Reason::UnknownClient));
    QCOMPARE(reasonOf(signInErrorOf(u"access_denied"_s, u"User did not consent"_s, {})), -1);
}

void RedirectResponseTest::descriptionsAreCleaned()
{
    QCOMPARE(cleanUntrustedText(u"a\r\nb\tc"_s), u"a b c"_s);
    QCOMPARE(cleanUntrustedText(u"x\u202Eevil\u200B"_s), u"x evil"_s);
    QCOMPARE(cleanUntrustedText(u"<script>alert(1)</script>"_s), u"<script>alert(1)</script>"_s);
    QVERIFY(cleanUntrustedText(QString(100'000, u'x')).size() <= 300);
    const QString face = QString::fromUcs4(U"\U0001F600", 1);
    QVERIFY(!cleanUntrustedText(u"a"_s + face.repeated(200)).back().isHighSurrogate());
}

ORGDESK_TEST(RedirectResponseTest)
#include "RedirectResponseTest.moc"
