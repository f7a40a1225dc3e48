#include "core/Error.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeIsTheFragmentOfTheType_data();
    void codeIsTheFragmentOfTheType();
    void everyKindHasWords();
    void descriptionIsRedacted();
    void exchangeIsFoundWhereThereIsOne();
};

void ErrorTest::codeIsTheFragmentOfTheType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("code");
    QTest::newRow("usual") << u"https://auth0.com/api-errors#A0E-409-0003"_s << u"A0E-409-0003"_s;
    QTest::newRow("none") << u"https://auth0.com/api-errors"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("nothing behind") << u"about:blank#"_s << QString();
}

void ErrorTest::codeIsTheFragmentOfTheType()
{
    QFETCH(QString, type);
    QFETCH(QString, code);
    QCOMPARE((ApiProblem{type, 409, {}, {}}).code(), code);
}

template<std::size_t... Is>
static QStringList describeAll(std::index_sequence<Is...>)
{
    return {describe(Error(std::in_place_index<Is>))...};
}

void ErrorTest::everyKindHasWords()
{
    const QStringList texts = describeAll(std::make_index_sequence<std::variant_size_v<Error>>());
    for (const QString &text : texts)
        QVERIFY(!text.isEmpty());
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
}

void ErrorTest::descriptionIsRedacted()
{
    NetworkError error;
    error.host = u"a.example"_s;
    error.technical = u"Error transferring https://a.example/token?code=canary - server replied"_s;
    QVERIFY(!describe(error).contains(u"canary"));
    QString logged;
    QDebug(&logged) << Error(error);
    QVERIFY(!logged.contains(u"canary"));
    QVERIFY(logged.contains(u"a.example/token"));
}

void ErrorTest::exchangeIsFoundWhereThereIsOne()
{
    const Exchange exchange{u"GET"_s, u"/my-org/details"_s, 500, u"r-1"_s, {}};
    QCOMPARE(exchangeOf(ServerError{exchange}), std::optional(exchange));
    QCOMPARE(exchangeOf(ServerError{}), std::nullopt);
    QCOMPARE(exchangeOf(Cancelled{}), std::nullopt);
    QVERIFY(describe(ServerError{exchange}).contains(u"r-1"));
}

ORGDESK_TEST(ErrorTest)

} // namespace orgdesk::test

#include "ErrorTest.moc"
