#include "core/Result.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueIsAResult();
    void everyErrorKindConverts();
    void errorAsFindsOnlyItsKind();
    void sameErrorsAreEqual();
};

static Result<int> parity(int number)
{
    if (number % 2)
        return NotFound{};
    return number;
}

void ResultTest::valueIsAResult()
{
    const Result<int> result = parity(4);
    QVERIFY(result.has_value());
    QCOMPARE(*result, 4);
    QVERIFY(!result.errorAs<NotFound>());
}

void ResultTest::everyErrorKindConverts()
{
    QVERIFY(!parity(3).has_value());
    const Result<Done> timedOut =
        NetworkError{u"a.example"_s, NetworkError::Reason::Timeout, {}, true, {}};
    QVERIFY(timedOut.errorAs<NetworkError>());
    QCOMPARE(timedOut.errorAs<NetworkError>()->host, u"a.example"_s);
    const Result<QString> general = Error(RateLimited{std::chrono::seconds(2), false, {}});
    QVERIFY(general.errorAs<RateLimited>());
}

void ResultTest::errorAsFindsOnlyItsKind()
{
    const Result<int> result = parity(1);
    QVERIFY(result.errorAs<NotFound>());
    QVERIFY(!result.errorAs<Cancelled>());
}

void ResultTest::sameErrorsAreEqual()
{
    QVERIFY(parity(1) == parity(3));
    QVERIFY(!(parity(1) == parity(2)));
}

ORGDESK_TEST(ResultTest)

} // namespace orgdesk::test

#include "ResultTest.moc"
