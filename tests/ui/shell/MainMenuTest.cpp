#include "ui/shell/MainMenu.h"

#include "../dialogs/FakeTenant.h"
#include "store/Settings.h"
#include "support/TestRegistry.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;
using orgdesk::test::FakeTenant;

class MainMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoEntriesHaveTheSameKeys();
    void onlyThreeEntriesMoveIntoTheApplicationsMenu();
    void anEllipsisSaysThatMoreIsAsked();
    void theThemeInUseIsChecked();

private:
    //! Entries of all menus, those inside others too.
    [[nodiscard]] QList<QAction *> entries() const
    {
        QList<QAction *> found;
        for (const QMenu *menu : m_bar.findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (!action->menu() && !action->isSeparator())
                    found << action;
            }
        }
        return found;
    }

    FakeTenant m_tenant;
    QMenuBar m_bar;
    MainMenu *m_menu = new MainMenu(m_tenant, m_bar); // belongs to the bar
};

void MainMenuTest::noTwoEntriesHaveTheSameKeys()
{
    QSet<QString> seen;
    for (const QAction *action : entries()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString text = keys.toString(QKeySequence::PortableText);
            QVERIFY2(!seen.contains(text), qPrintable(action->text() + u' ' + text));
            seen << text;
        }
    }
    QVERIFY(seen.contains(u"F5"_s));
}

//! macOS guesses by their texts where entries without a role go.
void MainMenuTest::onlyThreeEntriesMoveIntoTheApplicationsMenu()
{
    QStringList moved;
    for (const QAction *action : entries()) {
        if (action->menuRole() != QAction::NoRole)
            moved << action->objectName();
    }
    moved.sort();
    QCOMPARE(moved, QStringList({u"menu.about"_s, u"menu.quit"_s, u"menu.settings"_s}));
}

//! What only shows something has none.
void MainMenuTest::anEllipsisSaysThatMoreIsAsked()
{
    QStringList asking;
    for (const QAction *action : entries()) {
        if (action->text().contains(u'…'))
            asking << action->objectName();
    }
    asking.sort();
    QCOMPARE(asking,
             (QStringList{u"menu.addProvider"_s, u"menu.importMetadata"_s, u"menu.proxy"_s,
                          u"menu.review"_s, u"menu.settings"_s, u"menu.vendorSettings"_s}));
}

//! The setting says light, and --theme dark.
void MainMenuTest::theThemeInUseIsChecked()
{
    FakeTenant tenant;
    tenant.settings().setValue(u"theme"_s, u"light"_s);
    tenant.theme().setMode(Theme::Mode::Dark);
    QMenuBar bar;
    new MainMenu(tenant, bar);
    const auto theme = [&bar](const QString &name) {
        return bar.findChild<QAction *>(u"menu.theme."_s + name);
    };
    QVERIFY(theme(u"dark"_s)->isChecked());
    theme(u"light"_s)->trigger();
    QCOMPARE(tenant.theme().mode(), Theme::Mode::Light);
    QVERIFY(theme(u"light"_s)->isChecked());
    theme(u"system"_s)->trigger();
    QCOMPARE(tenant.settings().value(u"theme"_s), u"system"_s);
    QCOMPARE(tenant.theme().mode(), Theme::Mode::System);
}

ORGDESK_TEST(MainMenuTest)
#include "MainMenuTest.moc"
