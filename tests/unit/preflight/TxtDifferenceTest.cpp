#include "preflight/TxtDifference.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using Cause = TxtDifference::Cause;

class TxtDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLikelyCauseIsNamed_data();
    void theLikelyCauseIsNamed();
    void theEqualEndsAreCounted_data();
    void theEqualEndsAreCounted();
    void theClosestValueIsShown();
};

static const QString wanted = QStringLiteral("proof=q7Lr2Ws9XkVt4ZpJ");

void TxtDifferenceTest::theLikelyCauseIsNamed_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<int>("count");
    QTest::newRow("last character") << wanted.chopped(1) << Cause::EndMissing << 1;
    QTest::newRow("half") << wanted.left(10) << Cause::EndMissing << 12;
    QTest::newRow("first characters") << wanted.mid(6) << Cause::BeginMissing << 6;
    QTest::newRow("quotes") << QString(u'"' + wanted + u'"') << Cause::ExtraQuotes << 0;
    QTest::newRow("escaped quotes")
        << QString(u"\\\""_s + wanted + u"\\\""_s) << Cause::ExtraQuotes << 0;
    QTest::newRow("one typographic quote") << QString(wanted + u'”') << Cause::ExtraQuotes << 0;
    QTest::newRow("space behind") << QString(wanted + u' ') << Cause::ExtraSpaces << 0;
    QTest::newRow("space inside") << u"proof=q7Lr2Ws9 XkVt4ZpJ"_s << Cause::ExtraSpaces << 0;
    QTest::newRow("hard space") << QString(QChar(0xa0) + wanted) << Cause::ExtraSpaces << 0;
    QTest::newRow("invisible") << QString(wanted + QChar(0x200b)) << Cause::ExtraSpaces << 0;
    QTest::newRow("lower case") << wanted.toLower() << Cause::WrongCase << 0;
    QTest::newRow("older") << u"proof=b6KmA81dQwErTyUi"_s << Cause::OlderValue << 0;
    QTest::newRow("something else") << u"v=spf1 -all"_s << Cause::Unknown << 11;
    QTest::newRow("nothing") << QString() << Cause::Unknown << 22;
}

void TxtDifferenceTest::theLikelyCauseIsNamed()
{
    QFETCH(QString, found);
    QFETCH(Cause, cause);
    QFETCH(int, count);
    const TxtDifference difference = txtDifference(found, wanted);
    QCOMPARE(difference.cause, cause);
    QCOMPARE(difference.count, count);
    QCOMPARE(difference.found, found);
}

void TxtDifferenceTest::theEqualEndsAreCounted_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::newRow("in the middle") << u"abXef"_s << u"abcdef"_s << 2 << 2;
    QTest::newRow("at the end") << u"abc"_s << u"abcd"_s << 3 << 0;
    QTest::newRow("repeated letters") << u"aa"_s << u"aaa"_s << 2 << 0;
    QTest::newRow("nothing equal") << u"xyz"_s << u"abc"_s << 0 << 0;
    QTest::newRow("empty") << QString() << u"abc"_s << 0 << 0;
}

void TxtDifferenceTest::theEqualEndsAreCounted()
{
    QFETCH(QString, found);
    QFETCH(QString, expected);
    QFETCH(int, begin);
    QFETCH(int, end);
    const TxtDifference difference = txtDifference(found, expected);
    QCOMPARE(difference.sameAtBegin, begin);
    QCOMPARE(difference.sameAtEnd, end);
}

void TxtDifferenceTest::theClosestValueIsShown()
{
    const TxtDifference difference = closestTxtDifference(
        {u"v=spf1 -all"_s, u"proof=b6KmA81dQwErTyUi"_s, wanted.chopped(2), u"psyche"_s}, wanted);
    QCOMPARE(difference.found, wanted.chopped(2));
    QCOMPARE(difference.cause, Cause::EndMissing);
}

ORGDESK_TEST(TxtDifferenceTest)

#include "TxtDifferenceTest.moc"
