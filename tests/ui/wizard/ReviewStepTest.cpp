#include "ui/wizard/ReviewStep.h"

#include "support/TestRegistry.h"
#include "ui/common/NoteFrame.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

class ReviewStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesAreAsTallAsTheirText();
};

void ReviewStepTest::notesAreAsTallAsTheirText()
{
    ReviewStep step;
    step.setSensitive(10);
    step.resize(920, 600);
    step.show();
    QVERIFY(QTest::qWaitForWindowExposed(&step));
    const auto *note = step.findChild<NoteFrame *>();
    QCOMPARE(note->height(), note->heightForWidth(note->width()));
    const auto labels = step.findChildren<QLabel *>();
    QVERIFY(labels.size() > 4);
    for (const QLabel *one : labels)
        QVERIFY2(one->height() <= one->heightForWidth(one->width()) + 2, qPrintable(one->text()));
}

ORGDESK_TEST(ReviewStepTest)

#include "ReviewStepTest.moc"
