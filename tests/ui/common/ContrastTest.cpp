#include "ui/common/Contrast.h"

#include "support/TestRegistry.h"
#include "ui/common/Avatar.h"

#include <QTest>

#include <cmath>

using namespace orgdesk::ui;
using namespace Qt::StringLiterals;

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratioIsThatOfTheStandard()
    {
        QCOMPARE(contrast::ratio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast::ratio(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast::ratio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
        QCOMPARE(contrast::ratio(Qt::white, QColor(0x767676)),
                 contrast::ratio(QColor(0x767676), Qt::white));
    }

    void anOrangeThatIsTooLightGetsTheNextDarkerOne()
    {
        const QColor orange(0xC75B12);
        QVERIFY(contrast::ratio(orange, Qt::white) < contrast::minimumForText);
        const QColor better = contrast::darkerForWhiteText(orange);
        QVERIFY(contrast::ratio(better, Qt::white) >= contrast::minimumForText);
        QVERIFY(contrast::ratio(better, Qt::white) < 4.7); // near, not just dark
        QVERIFY(std::abs(better.hslHue() - orange.hslHue()) <= 1);
        QVERIFY(std::abs(better.red() - 0xBD) <= 3);
        QVERIFY(std::abs(better.green() - 0x57) <= 3);
    }

    void aDarkColorStaysAsItIs()
    {
        QCOMPARE(contrast::darkerForWhiteText(QColor(0x114B4B)), QColor(0x114B4B));
    }

    void greyAndWhiteGetAnAnswerToo()
    {
        QVERIFY(contrast::ratio(contrast::darkerForWhiteText(Qt::white), Qt::white) >= 4.5);
        QVERIFY(contrast::ratio(contrast::darkerForWhiteText(QColor(0xAAAAAA)), Qt::white) >= 4.5);
    }

    void theTextNeverPromisesTooMuch()
    {
        QCOMPARE(contrast::ratioText(4.39), u"4.3 : 1"_s);
        QCOMPARE(contrast::ratioText(4.5), u"4.5 : 1"_s);
    }

    void initialsAndTheirColorAreStable()
    {
        QCOMPARE(Avatar::initials(u"Halden Freight"_s), u"HF"_s);
        QCOMPARE(Avatar::initials(u"Fieldnote"_s), u"F"_s);
        QCOMPARE(Avatar::initials({}), QString());
        QCOMPARE(Avatar::colorOf(u"Halden Freight"_s), Avatar::colorOf(u"Halden Freight"_s));
        QVERIFY(contrast::ratio(Avatar::colorOf(u"Halden Freight"_s), Qt::white) >= 4.5);
    }
};

ORGDESK_TEST(ContrastTest)

#include "ContrastTest.moc"
