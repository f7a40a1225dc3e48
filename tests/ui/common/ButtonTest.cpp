#include "ui/common/Button.h"

#include "support/TestRegistry.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace orgdesk::ui;
using namespace Qt::StringLiterals;

class ButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGuardedButtonIsVisibleFocusableAndExplainsItself()
    {
        Button button(u"Delete…"_s);
        button.setGuard(u"Fieldnote gave your organization read-only access to it."_s);
        button.show();
        QVERIFY(button.isEnabled());
        QVERIFY(button.focusPolicy() & Qt::TabFocus);
        QVERIFY(button.property("guarded").toBool());
        QCOMPARE(button.accessibleDescription(), button.guard());
        QVERIFY(button.toolTip().contains(u"read-only"_s));
    }

    void noWayOfClickingExecutesAGuardedButton_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("mouse") << 0;
        QTest::newRow("space") << 1;
        QTest::newRow("program") << 2;
        QTest::newRow("assistive technology") << 3;
    }

    void noWayOfClickingExecutesAGuardedButton()
    {
        QFETCH(const int, way);
        Button button(u"Delete…"_s);
        button.setGuard(u"Not permitted."_s);
        button.show();
        QVERIFY(QTest::qWaitForWindowExposed(&button));
        QSignalSpy clicked(&button, &QPushButton::clicked);
        QSignalSpy refused(&button, &Button::refused);
        if (way == 0)
            QTest::mouseClick(&button, Qt::LeftButton);
        else if (way == 1)
            QTest::keyClick(&button, Qt::Key_Space);
        else if (way == 2)
            button.click();
        else
            QAccessible::queryAccessibleInterface(&button)->actionInterface()->doAction(
                QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(clicked.count(), 0);
        QTest::qWait(1);
        button.setGuard({});
        button.click();
        QCOMPARE(clicked.count(), 1);
    }

    void aBusyButtonKeepsItsWidthAndIgnoresClicks()
    {
        Button button(u"Save"_s, Button::Kind::Primary);
        const QSize before = button.sizeHint();
        QSignalSpy clicked(&button, &QPushButton::clicked);
        button.setBusy(true, u"Saving…"_s);
        QCOMPARE(button.sizeHint(), before);
        button.click();
        QCOMPARE(clicked.count(), 0);
        button.setBusy(false);
        button.click();
        QCOMPARE(clicked.count(), 1);
    }

    void theReasonGoesAwayWithTheGuard()
    {
        Button button(u"Save"_s);
        button.setToolTip(u"Ctrl+S"_s);
        button.setGuard(u"You’re offline."_s);
        button.setGuard({});
        QCOMPARE(button.toolTip(), u"Ctrl+S"_s);
        QVERIFY(button.accessibleDescription().isEmpty());
    }

    void whatItSaysInAToolTipIsNoMarkup()
    {
        Button button(u"Save"_s);
        button.setGuard(u"R&D locked it."_s);
        QCOMPARE(button.toolTip(), u"R&D locked it."_s); // plain text has no entities
        button.setGuard(u"<b>R&D</b> locked it."_s);
        QVERIFY(button.toolTip().contains(u"&lt;b&gt;R&amp;D"_s));
        const std::unique_ptr<Button> icon(iconButton(u"more"_s, u"More for R&D"_s));
        QCOMPARE(icon->toolTip(), u"More for R&D"_s);
    }

    void heightsFollowTheFont()
    {
        const QFont usual = QApplication::font();
        const int small = Button(u"Save"_s).sizeHint().height();
        QVERIFY(small >= 32);
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2.5);
        QApplication::setFont(large);
        Button button(u"Save"_s);
        QVERIFY(button.sizeHint().height() >= button.fontMetrics().height() + 14);
        QApplication::setFont(usual);
    }

    void enterPressesTheFocusedButtonOutsideADialog()
    {
        QWidget page;
        Button button(u"Create provider"_s, Button::Kind::Primary, &page);
        const QSignalSpy clicked(&button, &QPushButton::clicked);
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(clicked.count(), 2);
        QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier); // the page's "Next"
        QCOMPARE(clicked.count(), 2);
        Button danger(u"Delete provider"_s, Button::Kind::Danger, &page);
        const QSignalSpy deleted(&danger, &QPushButton::clicked);
        QTest::keyClick(&danger, Qt::Key_Return);
        QCOMPARE(deleted.count(), 0);
    }

    void anIconButtonHasAName()
    {
        const std::unique_ptr<Button> button(
            iconButton(u"more"_s, u"More actions for Depot SAML"_s));
        QCOMPARE(QAccessible::queryAccessibleInterface(button.get())->text(QAccessible::Name),
                 u"More actions for Depot SAML"_s);
        QVERIFY(button->sizeHint().width() >= 24);
    }
};

ORGDESK_TEST(ButtonTest)

#include "ButtonTest.moc"
