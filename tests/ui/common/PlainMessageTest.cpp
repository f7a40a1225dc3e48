#include "ui/common/PlainMessage.h"

#include "support/TestRegistry.h"

#include <QLabel>
#include <QMessageBox>
#include <QTest>

using namespace Qt::StringLiterals;

class PlainMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsShownAsItIs();
};

void PlainMessageTest::everyTextIsShownAsItIs()
{
    QMessageBox box(QMessageBox::Warning, u"Title"_s, u"Remove <b>quay</b>?"_s);
    box.setInformativeText(u"People are no longer sent to <a href='x'>R&D</a>."_s);
    orgdesk::ui::showAsPlainText(box);
    int texts = 0;
    for (const QLabel *label : box.findChildren<QLabel *>()) {
        if (label->text().isEmpty())
            continue;
        ++texts;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(texts, 2);
}

ORGDESK_TEST(PlainMessageTest)

#include "PlainMessageTest.moc"
