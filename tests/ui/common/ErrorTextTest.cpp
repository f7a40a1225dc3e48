#include "ui/common/ErrorText.h"

#include "support/TestRegistry.h"
#include "ui/common/SignInErrorText.h"

#include <QTest>

using namespace orgdesk;
using namespace orgdesk::ui;
using namespace Qt::StringLiterals;

namespace {

const ErrorContext fieldnote{u"Fieldnote"_s, u"Halden Freight"_s, u"Depot SAML"_s};

Exchange exchange(int status)
{
    return {u"PATCH"_s, u"/my-org/v1/identity-providers/con_1"_s, status, u"01JD5M8Q"_s,
            QDateTime(QDate(2026, 11, 18), QTime(13, 31, 7), Qt::UTC)};
}

template<std::size_t... Index>
QList<Error> oneOfEach(std::index_sequence<Index...>)
{
    return {Error(std::in_place_index<Index>)...};
}

template<class Struct, class Reason>
QList<Error> eachReason(Reason last)
{
    QList<Error> errors;
    for (int reason = 0; reason <= static_cast<int>(last); ++reason) {
        Struct error;
        if constexpr (std::is_same_v<Struct, OutcomeUnknown>)
            error.finding = static_cast<Reason>(reason);
        else
            error.reason = static_cast<Reason>(reason);
        errors << Error(error);
    }
    return errors;
}

QList<Error> everyError()
{
    return oneOfEach(std::make_index_sequence<std::variant_size_v<Error>>())
        + eachReason<NetworkError>(NetworkError::Reason::Other)
        + eachReason<SignInFailed>(SignInFailed::Reason::UnknownClient)
        + eachReason<SignInRequired>(SignInRequired::Reason::Revoked)
        + eachReason<SecretStoreError>(SecretStoreError::Reason::Other)
        + eachReason<OutcomeUnknown>(OutcomeUnknown::Finding::Unclear);
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindAndReasonHasWords()
    {
        for (const Error &error : everyError()) {
            const ErrorWords words = wordsFor(error, fieldnote);
            QCOMPARE(words.title.isEmpty(), std::holds_alternative<Cancelled>(error));
            QVERIFY2(!words.title.contains(u'%') && !words.text.contains(u'%'),
                     qPrintable(words.title + u' ' + words.text));
            QVERIFY2(!words.title.contains(u'!') && !words.text.contains(u'!'),
                     qPrintable(words.title));
            QVERIFY2(!words.title.contains(u'\''), qPrintable(words.title));
        }
    }

    void textsAreThoseOfTheCopyDeck()
    {
        QCOMPARE(wordsFor(ServerError{exchange(503)}, fieldnote).title,
                 u"Fieldnote has a problem right now (503)."_s);
        QCOMPARE(wordsFor(NotFound{{}, exchange(404)}, fieldnote).title,
                 u"Depot SAML no longer exists."_s);
        QCOMPARE(
            wordsFor(Forbidden{{u"update:my_org:details"_s}, {}, exchange(403)}, fieldnote).text,
            u"Fieldnote has not granted OrgDesk the permission update:my_org:details."_s);
        QCOMPARE(wordsFor(ProtocolError{u"an object"_s, u"/id"_s, exchange(200)}, fieldnote).title,
                 u"OrgDesk didn’t understand Fieldnote’s answer."_s);
    }

    void refusedOrganizationsAreNamedAsTheyWereAsked()
    {
        const auto titleOf = [](SignInFailed::Reason reason, const QString &detail) {
            return wordsFor(SignInFailed{reason, detail}, fieldnote).title;
        };
        using Reason = SignInFailed::Reason;
        QCOMPARE(titleOf(Reason::NoSuchOrganization, {}),
                 u"There is no organization “Halden Freight” at Fieldnote"_s);
        QCOMPARE(titleOf(Reason::NoSuchOrganization, u"halden"_s),
                 u"There is no organization “halden” at Fieldnote"_s);
        QCOMPARE(
            wordsFor(SignInFailed{Reason::NoSuchOrganization, {}}, {u"Fieldnote"_s, {}, {}}).title,
            u"Fieldnote doesn’t know this organization"_s);
        QCOMPARE(titleOf(Reason::NotMember, {}), u"You don’t belong to Halden Freight"_s);
        QCOMPARE(titleOf(Reason::NotMember, u"mara@halden.example"_s),
                 u"mara@halden.example doesn’t belong to Halden Freight"_s);
    }

    void aSessionThatTheServerDoesNotRenewIsNoFaultOfTheKeyring()
    {
        const SignInFailed notKept{SignInFailed::Reason::NotRenewable, {}};
        const ErrorWords words = wordsFor(notKept, fieldnote);
        QCOMPARE(words.title, u"Fieldnote doesn’t let OrgDesk keep you signed in"_s);
        QVERIFY(!words.text.contains(u"keyring"_s));
    }

    void aLateConfirmationIsToldAsSuch()
    {
        const SignInFailed late{SignInFailed::Reason::TimedOut, {}};
        QCOMPARE(wordsFor(late, fieldnote).title, u"The confirmation took too long"_s);
        QCOMPARE(wordsFor(late, fieldnote).text, u"Nothing was saved. Try again."_s);
        QCOMPARE(wordsFor(late, {u"Fieldnote"_s, u"Halden Freight"_s, {}}).title,
                 u"The sign-in took too long"_s);
    }

    void aRefusedSignInSaysWhy_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("canVendorHelp");
        QTest::newRow("no grant")
            << u"access_denied"_s << u"Client is not authorized to access resource server"_s
            << u"You signed in, but OrgDesk isn’t allowed to manage Halden Freight"_s << true;
        QTest::newRow("inactive") << u"access_denied"_s
                                  << u"Service not found: https://login.example/my-org/"_s
                                  << u"Fieldnote has not activated the My Organization API"_s
                                  << true;
        QTest::newRow("canceled") << u"access_denied"_s << u"User did not authorize the request"_s
                                  << u"Sign-in was canceled in the browser"_s << false;
        QTest::newRow("no member")
            << u"access_denied"_s << u"user is not part of the org_1 organization"_s
            << u"You don’t belong to Halden Freight"_s << false;
        QTest::newRow("other") << u"access_denied"_s << u"Working hours only"_s
                               << u"Fieldnote refused the sign-in"_s << true;
        for (const QString &person :
             {u"login_required"_s, u"interaction_required"_s, u"consent_required"_s})
            QTest::newRow(qPrintable(person))
                << person << QString() << u"Your session ended."_s << false;
        for (const QString &trouble : {u"server_error"_s, u"temporarily_unavailable"_s})
            QTest::newRow(qPrintable(trouble))
                << trouble << QString() << u"Fieldnote has a problem right now"_s << false;
        QTest::newRow("client") << u"invalid_client"_s << QString()
                                << u"OrgDesk isn’t set up for Fieldnote correctly"_s << false;
    }

    void aRefusedSignInSaysWhy()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, description);
        QFETCH(const QString, title);
        const OAuthError refused{code, description, {}};
        QCOMPARE(wordsFor(refused, fieldnote).title, title);
        QTEST(canVendorHelp(refused), "canVendorHelp");
    }

    void aGapInTheSetUpIsSaidInsteadOfWhatCouldNotBeLoaded()
    {
        for (const auto cause :
             {Forbidden::Cause::NothingGranted, Forbidden::Cause::NoConfiguration}) {
            const Forbidden refused{{}, {}, exchange(403), cause};
            QCOMPARE(wordsForLoad(refused, fieldnote), wordsFor(refused, fieldnote));
            QCOMPARE(wordsFor(refused, fieldnote).offer, ErrorOffer::CopyRequest);
        }
    }

    void technicalDetailsHaveStatusPathTimeAndRequest()
    {
        const QString details = technicalDetails(Error(ServerError{exchange(503)}));
        QVERIFY(details.contains(u"503"_s));
        QVERIFY(details.contains(u"PATCH /my-org/v1/identity-providers/con_1"_s));
        QVERIFY2(details.contains(u"18 Nov 2026 13:31:07 +00:00"_s), qPrintable(details));
        QVERIFY(details.contains(u"request 01JD5M8Q"_s));
    }

    void noSecretGetsIntoWords()
    {
        const QString token = u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIi"_s + u"OiJtYXJhIn0.c2lnbmF0dXJl"_s;
        const QList<Error> leaky{
            Rejected{{{}, 400, u"Bad"_s, u"access_token="_s + token}, exchange(400)},
            NetworkError{
                u"login.example"_s, NetworkError::Reason::Tls, u"Bearer "_s + token, false, {}},
            OAuthError{u"server_refused"_s, u"refresh_token="_s + token, {}},
            Conflict{{{}, 409, {}, u"Authorization: Bearer "_s + token}, exchange(409)},
            FileError{u"x"_s, u"id_token="_s + token}};
        for (const Error &error : leaky) {
            const ErrorWords words = wordsFor(error, fieldnote);
            const QString all = words.title + words.text + words.technical;
            QVERIFY2(!all.contains(token), qPrintable(all));
        }
    }

    void everyTlsProblemHasItsOwnWords()
    {
        QSet<QString> texts;
        for (int i = 0; i <= static_cast<int>(TlsProblem::NotTls); ++i) {
            NetworkError error{u"login.example"_s, NetworkError::Reason::Tls, u"x"_s, false, {}};
            error.tls = {static_cast<TlsProblem>(i), u"Halden Root"_s};
            const ErrorWords words = wordsFor(error, fieldnote);
            QVERIFY(words.title.contains(u"login.example"_s));
            texts.insert(words.text);
            if (error.tls.problem == TlsProblem::Other)
                continue;
            // What helps: look, ask, tell, try.
            QVERIFY2(words.text.contains(u"Fieldnote"_s) || words.text.contains(u"IT team"_s)
                         || words.text.contains(u"open a browser"_s),
                     qPrintable(words.text));
            if (error.tls.problem == TlsProblem::UnknownAuthority)
                QVERIFY(words.text.contains(u"Halden Root"_s));
        }
        QCOMPARE(texts.size(), static_cast<int>(TlsProblem::NotTls) + 1);
    }

    void whatCouldNotBeLoadedIsNamed()
    {
        const ErrorContext context{u"Fieldnote"_s, {}, u"the providers"_s};
        const ErrorWords words = wordsForLoad(ServerError{exchange(503)}, context);
        QCOMPARE(words.title, u"Couldn’t load the providers"_s);
        QVERIFY(words.text.startsWith(u"Fieldnote has a problem right now (503)."_s));
        QCOMPARE(wordsForLoad(SignInRequired{SignInRequired::Reason::Expired}, context).title,
                 u"Your session ended."_s);
    }
};

ORGDESK_TEST(ErrorTextTest)

#include "ErrorTextTest.moc"
