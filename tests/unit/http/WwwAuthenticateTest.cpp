#include "http/WwwAuthenticate.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

// Challenges are written here as "scheme name=value name=value | scheme …", names in order.
class WwwAuthenticateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerIsRead_data();
    void headerIsRead();
    void severalHeadersAreRead();
    void errorIsThatOfTheChallengeOnly();
    void hugeHeaderTakesNoTime();
};

static QString shown(const QList<AuthenticationChallenge> &challenges)
{
    QStringList parts;
    for (const AuthenticationChallenge &challenge : challenges) {
        QStringList words{QString::fromUtf8(challenge.scheme)};
        QList<QByteArray> names = challenge.parameters.keys();
        std::sort(names.begin(), names.end());
        for (const QByteArray &name : names)
            words << QString::fromUtf8(name) + u'=' + challenge.parameters.value(name);
        parts << words.join(u' ');
    }
    return parts.join(u" | "_s);
}

void WwwAuthenticateTest::headerIsRead_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QByteArray &header, const QString &expected) {
        QTest::newRow(header.constData()) << header << expected;
    };
    row("Bearer", u"bearer"_s);
    row("  Bearer  ", u"bearer"_s);
    row("Bearer realm=\"a\"", u"bearer realm=a"_s);
    row("BEARER Realm = \"a\" , ERROR=invalid_token", u"bearer error=invalid_token realm=a"_s);
    row("Bearer realm=\"a, DPoP error=\\\"x\\\"\", error=\"invalid_token\"",
        u"bearer error=invalid_token realm=a, DPoP error=\"x\""_s);
    row("Bearer realm=\"x\", DPoP algs=\"ES256 PS256\", error=\"use_dpop_nonce\"",
        u"bearer realm=x | dpop algs=ES256 PS256 error=use_dpop_nonce"_s);
    row("Bearer, DPoP", u"bearer | dpop"_s);
    row("Bearer,DPoP error=a,Basic realm=b", u"bearer | dpop error=a | basic realm=b"_s);
    row("Negotiate YII+a/b==, Bearer error=\"x\"", u"negotiate | bearer error=x"_s);
    row("Negotiate YII, Bearer", u"negotiate | bearer"_s);
    row(", ,Bearer ,, error=a , ,", u"bearer error=a"_s);
    row("Bearer error=\"insufficient_user_authentication\", acr_values=\"a b\", max_age=300",
        u"bearer acr_values=a b error=insufficient_user_authentication max_age=300"_s);
    row("Bearer error=a, error=b", u"bearer error=a"_s);
    row("Bearer x=\"\"", u"bearer x="_s);
    // Not well formed: what stood before the fault.
    row("", QString());
    row(",,,", QString());
    row("=x", QString());
    row("\"Bearer\"", QString());
    row("Bearer error=\"open", u"bearer"_s);
    row("Bearer error=\"a\\", u"bearer"_s);
    row("Bearer a=b c=d", u"bearer"_s);
    row("Bearer realm=\"a\"junk, error=x", u"bearer"_s);
    row("Bearer(realm=a)", QString());
    row("realm=\"x\"", QString());
}

void WwwAuthenticateTest::headerIsRead()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, expected);
    HttpHeaders headers;
    headers.append("WWW-Authenticate", header);
    QCOMPARE(shown(parseWwwAuthenticate(headers)), expected);
}

void WwwAuthenticateTest::severalHeadersAreRead()
{
    HttpHeaders headers;
    headers.append("www-authenticate", "Bearer error=\"a\"");
    headers.append("Other", "Bearer error=\"z\"");
    headers.append("WWW-Authenticate", "broken=\nDPoP error=\"b\"");
    QCOMPARE(shown(parseWwwAuthenticate(headers)), u"bearer error=a | dpop error=b"_s);
    QCOMPARE(shown(parseWwwAuthenticate({})), QString());
}

void WwwAuthenticateTest::errorIsThatOfTheChallengeOnly()
{
    HttpHeaders headers;
    headers.append("WWW-Authenticate",
                   "Basic realm=\"error=\\\"invalid_token\\\"\", DPoP realm=\"use_dpop_nonce\"");
    QCOMPARE(challengeError(headers), QString());
    headers.append("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    QCOMPARE(challengeError(headers), u"invalid_token"_s);
}

void WwwAuthenticateTest::hugeHeaderTakesNoTime()
{
    for (const char *piece : {"a ", "a=b,", "\"", ",", "a=\"", "\\"}) {
        HttpHeaders headers;
        headers.append("WWW-Authenticate", QByteArray(piece).repeated(60'000));
        std::ignore = parseWwwAuthenticate(headers);
    }
}

ORGDESK_TEST(WwwAuthenticateTest)

} // namespace orgdesk::test

#include "WwwAuthenticateTest.moc"
