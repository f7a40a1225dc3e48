#include "ui/common/FocusRing.h"

#include "support/TestRegistry.h"

#include <QApplication>
#include <QFocusFrame>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace orgdesk::ui;

//! The ring around what has the keyboard focus.
class FocusRingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFollowsTheFocus();
    void theOldOneOutlivesTheMove();
};

namespace {

struct Window
{
    Window()
    {
        auto *column = new QVBoxLayout(&widget);
        column->addWidget(first);
        column->addWidget(second);
        widget.show();
        widget.activateWindow();
    }

    [[nodiscard]] QFocusFrame *ring() const
    {
        for (auto *frame : widget.findChildren<QFocusFrame *>()) {
            if (frame->isVisible())
                return frame;
        }
        return nullptr;
    }

    QWidget widget;
    QPushButton *first = new QPushButton;
    QPushButton *second = new QPushButton;
};

} // namespace

void FocusRingTest::itFollowsTheFocus()
{
    const FocusRing ring(*qApp, nullptr);
    Window window;
    window.first->setFocus();
    QTRY_VERIFY(window.ring());
    QCOMPARE(window.ring()->widget(), window.first);
    window.second->setFocus();
    QCOMPARE(window.ring()->widget(), window.second);
}

//! Qt moves the focus while it goes through all widgets, and crashes when one of them is gone.
void FocusRingTest::theOldOneOutlivesTheMove()
{
    const FocusRing ring(*qApp, nullptr);
    Window window;
    window.first->setFocus();
    QTRY_VERIFY(window.ring());
    const QPointer<QFocusFrame> old = window.ring();
    window.second->setFocus();
    QVERIFY(old);
    QTRY_VERIFY(!old);
}

ORGDESK_TEST(FocusRingTest)
#include "FocusRingTest.moc"
