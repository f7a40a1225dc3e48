#include "ui/common/ActionMenu.h"

#include "support/TestRegistry.h"
#include "ui/common/OrgDeskStyle.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;

namespace {

constexpr int smoothing = 24; // thin strokes are never fully in their color

//! Whether that action's text is painted in `color`.
bool isPaintedIn(ActionMenu &menu, const QAction *action, const QColor &color)
{
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    const QImage image = menu.grab(menu.actionGeometry(const_cast<QAction *>(action))).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor found = image.pixelColor(x, y);
            if (std::abs(found.red() - color.red()) < smoothing
                && std::abs(found.green() - color.green()) < smoothing
                && std::abs(found.blue() - color.blue()) < smoothing)
                return true;
        }
    }
    return false;
}

} // namespace

class ActionMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qApp->setStyleSheet({}); }
    void whatIsNotPermittedSaysWhy();
    void onlyWhatDestroysIsRed_data();
    void onlyWhatDestroysIsRed();
};

void ActionMenuTest::whatIsNotPermittedSaysWhy()
{
    ActionMenu menu;
    const QAction *open = menu.add(u"Open"_s, {}, Qt::Key_Enter);
    const QAction *remove = menu.add(u"Delete…"_s, u"You can’t delete this provider."_s);
    QVERIFY(menu.toolTipsVisible());
    QVERIFY(open->isEnabled());
    QVERIFY(open->isShortcutVisibleInContextMenu());
    QVERIFY(!remove->isEnabled());
    QCOMPARE(remove->toolTip(), u"You can’t delete this provider."_s);
}

void ActionMenuTest::onlyWhatDestroysIsRed_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ActionMenuTest::onlyWhatDestroysIsRed()
{
    QFETCH(const bool, dark);
    Theme theme(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    theme.apply(*qApp);
    ActionMenu menu;
    const QAction *open = menu.add(u"HHHH"_s);
    QAction *remove = menu.add(u"HHHH"_s);
    QAction *locked = menu.add(u"HHHH"_s, u"not permitted"_s);
    ActionMenu::setDestructive(remove);
    ActionMenu::setDestructive(locked);
    const QColor red = theme.color(Token::dangerText);
    QVERIFY(isPaintedIn(menu, remove, red));
    QVERIFY(!isPaintedIn(menu, open, red));
    QVERIFY(!isPaintedIn(menu, locked, red));
    menu.setActiveAction(remove);
    QVERIFY(isPaintedIn(menu, remove, red));
}

ORGDESK_TEST(ActionMenuTest)
#include "ActionMenuTest.moc"
