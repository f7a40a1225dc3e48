// What a search finds although it was typed in another way.
#include "core/SearchText.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseAndAccentsAreForgiven_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("there");
        QTest::newRow("case") << u"HALDEN"_s << u"Halden"_s;
        QTest::newRow("umlaut") << u"muller"_s << u"Müller"_s;
        QTest::newRow("typed with it") << u"MÜLLER"_s << u"Müller"_s;
        QTest::newRow("composed and not") << u"e\u0301te\u0301"_s << u"Été"_s;
        QTest::newRow("sharp s") << u"strasse"_s << u"Straße"_s;
        QTest::newRow("strokes") << u"lodz oresund dordevic"_s << u"Łódź Øresund Đorđević"_s;
        QTest::newRow("Turkish") << u"istanbul sisli"_s << u"İstanbul Şişli"_s;
        QTest::newRow("Vietnamese") << u"nguyen"_s << u"Nguyễn"_s;
        QTest::newRow("Greek") << u"αθηνα"_s << u"Αθήνα"_s;
        QTest::newRow("full width") << u"abc"_s << u"ＡＢＣ"_s;
        QTest::newRow("half-width kana") << u"ガス"_s << u"ｶﾞｽ"_s;
    }
    void caseAndAccentsAreForgiven()
    {
        QFETCH(QString, typed);
        QFETCH(QString, there);
        QCOMPARE(foldedForSearch(typed), foldedForSearch(there));
    }

    void otherSoundsAreOtherLetters()
    {
        QVERIFY(foldedForSearch(u"か"_s) != foldedForSearch(u"が"_s));
        QVERIFY(foldedForSearch(u"Halden"_s) != foldedForSearch(u"Haldes"_s));
    }

    void partsAreFoundWithinAWord()
    {
        QVERIFY(foldedForSearch(u"Geschäftsführung"_s).contains(foldedForSearch(u"fuhr"_s)));
        QVERIFY(foldedForSearch(u"한국어"_s).contains(foldedForSearch(u"국"_s)));
    }
};

ORGDESK_TEST(SearchTextTest)
#include "SearchTextTest.moc"
