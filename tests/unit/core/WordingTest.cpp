// How a language writes dates and sentences.
#include "core/Wording.h"

#include "support/TestRegistry.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void datesAreShort()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(dateText(QDate(2026, 12, 3)), u"3 Dec 2026"_s);
        QCOMPARE(dayOfYearText(QDate(2026, 12, 3)), u"3 Dec"_s);
        QCOMPARE(dateText(QDate()), QString());
    }

    void labelsAreLowerInEnglishOnly()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        QCOMPARE(withinSentence(u"Client secret"_s), u"client secret"_s);
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QCOMPARE(withinSentence(u"Client-Secret"_s), u"Client-Secret"_s);
    }

    void aPeriodIsThereOnce()
    {
        QCOMPARE(withPeriod(u"Done"_s), u"Done."_s);
        QCOMPARE(withPeriod(u"Done."_s), u"Done."_s);
        QCOMPARE(withPeriod(u"完了。"_s), u"完了。"_s);
        QCOMPARE(withPeriod({}), QString());
        QCOMPARE(withoutPeriod(u"完了。"_s), u"完了"_s);
        QCOMPARE(withoutPeriod(u"Done."_s), u"Done"_s);
        QCOMPARE(withoutPeriod(u"Done"_s), u"Done"_s);
    }
};

ORGDESK_TEST(WordingTest)
#include "WordingTest.moc"
