#include "ui/common/PlainToolTip.h"

#include "support/TestRegistry.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;

class PlainToolTipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextStaysAsItIs() { QCOMPARE(plainToolTip(u"R&D, a < b"_s), u"R&D, a < b"_s); }

    void whatLooksLikeMarkupIsShownLetterForLetter()
    {
        const QString text = u"<b>R&D</b>\n<img src='x'>"_s;
        const QString tip = plainToolTip(text);
        QVERIFY(Qt::mightBeRichText(tip));
        QTextDocument shown;
        shown.setHtml(tip);
        QCOMPARE(shown.toPlainText(), text);
    }
};

ORGDESK_TEST(PlainToolTipTest)

#include "PlainToolTipTest.moc"
