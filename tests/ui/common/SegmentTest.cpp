#include "ui/common/Segment.h"

#include "support/TestRegistry.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;

class SegmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clickingTellsWhatWasChosen();
    void assistiveTechnologyChoosesLikeAClick();
    void theProgramChoosesSilently();
    void noTextIsSqueezed();
};

void SegmentTest::noTextIsSqueezed()
{
    Segment segment;
    QAbstractButton *all = segment.add(u"all"_s, u"Handlungsbedarf"_s);
    segment.setCount(u"all"_s, 2);
    QVERIFY(all->minimumSizeHint().width()
            > all->fontMetrics().horizontalAdvance(u"Handlungsbedarf2"_s));
}

void SegmentTest::clickingTellsWhatWasChosen()
{
    Segment segment;
    segment.add(u"all"_s, u"All"_s);
    segment.add(u"disabled"_s, u"Disabled"_s);
    const QSignalSpy chosen(&segment, &Segment::chosen);
    segment.button(u"disabled"_s)->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"disabled"_s);
    segment.button(u"disabled"_s)->click(); // it is chosen already
    QCOMPARE(chosen.count(), 1);
}

void SegmentTest::assistiveTechnologyChoosesLikeAClick()
{
    Segment segment;
    segment.add(u"all"_s, u"All"_s);
    segment.add(u"disabled"_s, u"Disabled"_s);
    const QSignalSpy chosen(&segment, &Segment::chosen);
    auto *accessible = QAccessible::queryAccessibleInterface(segment.button(u"disabled"_s));
    const QStringList actions = accessible->actionInterface()->actionNames();
    QVERIFY(actions.contains(QAccessibleActionInterface::toggleAction()));
    accessible->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(segment.current(), u"disabled"_s);
}

void SegmentTest::theProgramChoosesSilently()
{
    Segment segment;
    const QSignalSpy chosen(&segment, &Segment::chosen);
    segment.add(u"all"_s, u"All"_s);
    segment.add(u"disabled"_s, u"Disabled"_s);
    segment.setCurrent(u"disabled"_s);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(segment.current(), u"disabled"_s);
}

ORGDESK_TEST(SegmentTest)

#include "SegmentTest.moc"
