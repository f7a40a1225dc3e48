#include "ui/common/ColorField.h"

#include "support/TestRegistry.h"
#include "ui/common/Button.h"

#include <QColorDialog>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;

class ColorFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDialogAtATimeWithoutTheScreenPicker();
};

void ColorFieldTest::oneDialogAtATimeWithoutTheScreenPicker()
{
    ColorField field(u"primary color"_s);
    field.show();
    field.pickButton()->click();
    field.pickButton()->click(); // as a screen reader can, behind the dialog
    const auto dialogs = field.findChildren<QColorDialog *>();
    QCOMPARE(dialogs.size(), 1);
    QTRY_VERIFY(dialogs.constFirst()->isVisible());
    int shown = 0;
    for (const auto *button : dialogs.constFirst()->findChildren<QPushButton *>()) {
        QVERIFY(!button->isVisible() || !button->text().contains("Screen"_L1));
        shown += button->isVisible() ? 1 : 0;
    }
    QVERIFY(shown >= 2); // OK and Cancel are there
}

ORGDESK_TEST(ColorFieldTest)
#include "ColorFieldTest.moc"
