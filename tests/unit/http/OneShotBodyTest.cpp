#include "http/OneShotBody.h"

#include "support/TestRegistry.h"

#include <QTest>

namespace orgdesk::test {

class OneShotBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadOnceAndNeverAgain();
    void emptyBodyIsAtItsEnd();
    void cannotBeWritten();
};

void OneShotBodyTest::isReadOnceAndNeverAgain()
{
    OneShotBody body(Secret::fromView("hello"));
    QVERIFY(body.isSequential() && body.isReadable());
    QCOMPARE(body.bytesAvailable(), 5);
    QVERIFY(!body.wasRead());
    QCOMPARE(body.read(2), QByteArray("he"));
    QVERIFY(body.wasRead());
    QCOMPARE(body.bytesAvailable(), 3);
    QVERIFY(!body.atEnd());
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray("llo"));
    QVERIFY(body.atEnd());
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray());
}

void OneShotBodyTest::emptyBodyIsAtItsEnd()
{
    OneShotBody body{Secret()};
    QVERIFY(body.atEnd());
    QCOMPARE(body.bytesAvailable(), 0);
    QCOMPARE(body.readAll(), QByteArray());
    QVERIFY(!body.wasRead());
}

void OneShotBodyTest::cannotBeWritten()
{
    OneShotBody body(Secret::fromView("a"));
    QVERIFY(!body.isWritable());
}

ORGDESK_TEST(OneShotBodyTest)

} // namespace orgdesk::test

#include "OneShotBodyTest.moc"
