// Settings hold at once, and can be taken back.
#include "ui/dialogs/SettingsDialog.h"

#include "FakeTenant.h"
#include "store/Settings.h"
#include "support/TestRegistry.h"
#include "ui/common/CheckRow.h"
#include "ui/common/Segment.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsSet();
    void changesHoldAtOnce();
    void theThemeOfTheCommandLineIsShownAndCanBeLeft();
    void theLanguageSaysThatItNeedsARestart();
    void theLanguageOfTheCommandLineIsSaid_data();
    void theLanguageOfTheCommandLineIsSaid();
    void defaultsComeBack();
};

namespace {

struct World
{
    World() { dialog.setAttribute(Qt::WA_DeleteOnClose, false); }
    template<class T>
    [[nodiscard]] T *part(const QString &name)
    {
        return dialog.findChild<T *>(u"dialog.settings."_s + name);
    }

    test::FakeTenant tenant;
    SettingsDialog dialog{tenant};
};

} // namespace

void SettingsDialogTest::showsWhatIsSet()
{
    test::FakeTenant tenant;
    tenant.theme().setMode(Theme::Mode::Dark);
    tenant.settings().setValue(u"language"_s, u"de"_s);
    tenant.settings().setFlag(u"keepLastKnown"_s, false);
    const SettingsDialog dialog(tenant);
    QCOMPARE(dialog.findChild<Segment *>(u"dialog.settings.theme"_s)->current(), u"dark"_s);
    const auto *language = dialog.findChild<QComboBox *>(u"dialog.settings.language"_s);
    QCOMPARE(language->currentText(), u"Deutsch"_s);
    QCOMPARE(language->count(), 4); // the system's and three
    QVERIFY(!dialog.findChild<QCheckBox *>(u"dialog.settings.keepLastKnown"_s)->isChecked());
}

void SettingsDialogTest::changesHoldAtOnce()
{
    World world;
    world.dialog.show();
    world.part<Segment>(u"theme"_s)->button(u"dark"_s)->click();
    QCOMPARE(world.tenant.settings().value(u"theme"_s), u"dark"_s);
    QCOMPARE(world.tenant.theme().mode(), Theme::Mode::Dark);
    world.part<Segment>(u"density"_s)->button(u"compact"_s)->click();
    QCOMPARE(world.tenant.settings().value(u"density"_s), u"compact"_s);
    QTest::keyClick(world.part<QCheckBox>(u"highContrast"_s), Qt::Key_Space);
    QVERIFY(world.tenant.settings().flag(u"highContrast"_s, false));
    QVERIFY(world.tenant.theme().isHighContrast());
    QTest::keyClick(world.part<QCheckBox>(u"keepLastKnown"_s), Qt::Key_Space);
    QVERIFY(!world.tenant.settings().flag(u"keepLastKnown"_s, true));
}

void SettingsDialogTest::theThemeOfTheCommandLineIsShownAndCanBeLeft()
{
    test::FakeTenant tenant;
    tenant.settings().setValue(u"theme"_s, u"light"_s);
    tenant.theme().setMode(Theme::Mode::Dark); // --theme dark
    SettingsDialog dialog(tenant);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *theme = dialog.findChild<Segment *>(u"dialog.settings.theme"_s);
    QCOMPARE(theme->current(), u"dark"_s);
    QCOMPARE(tenant.settings().value(u"theme"_s), u"light"_s); // by looking, nothing is set
    theme->button(u"light"_s)->click();
    QCOMPARE(tenant.theme().mode(), Theme::Mode::Light);
    dialog.findChild<QAbstractButton *>(u"dialog.settings.reset"_s)->click();
    QCOMPARE(tenant.theme().mode(), Theme::Mode::System);
    QCOMPARE(theme->current(), u"system"_s);
}

void SettingsDialogTest::theLanguageSaysThatItNeedsARestart()
{
    World world;
    world.dialog.show();
    const auto *note = world.part<QLabel>(u"restart"_s);
    QVERIFY(!note->isVisible());
    auto *language = world.part<QComboBox>(u"language"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End);
    QCOMPARE(world.tenant.settings().value(u"language"_s), u"ja"_s);
    QVERIFY(note->isVisible());
    QTest::keyClick(language, Qt::Key_Home);
    QVERIFY(!note->isVisible());
}

void SettingsDialogTest::theLanguageOfTheCommandLineIsSaid_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("a language") << u"de"_s << u"In use now: Deutsch, "_s;
    QTest::newRow("with a country") << u"ja_JP"_s << u"In use now: 日本語, "_s;
    QTest::newRow("one that is not there") << u"nl"_s << u"In use now: English, "_s;
}

void SettingsDialogTest::theLanguageOfTheCommandLineIsSaid()
{
    QFETCH(QString, option);
    QFETCH(QString, said);
    test::FakeTenant tenant;
    SettingsDialog dialog(tenant, option);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto *note = dialog.findChild<QLabel *>(u"dialog.settings.languageOption"_s);
    QCOMPARE(note->isVisible(), !said.isEmpty());
    QVERIFY2(note->text().startsWith(said), qPrintable(note->text()));
    auto *language = dialog.findChild<QComboBox *>(u"dialog.settings.language"_s);
    QCOMPARE(language->currentIndex(), 0);
    // What is chosen is kept, and a restart alone would not bring it.
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End);
    QCOMPARE(tenant.settings().value(u"language"_s), u"ja"_s);
    QCOMPARE(dialog.findChild<QLabel *>(u"dialog.settings.restart"_s)->isVisible(), said.isEmpty());
}

void SettingsDialogTest::defaultsComeBack()
{
    World world;
    Settings &settings = world.tenant.settings();
    world.part<Segment>(u"theme"_s)->button(u"light"_s)->click();
    settings.setFlag(u"keepLastKnown"_s, false);
    world.part<QCheckBox>(u"highContrast"_s)->click();
    world.part<QAbstractButton>(u"reset"_s)->click();
    QVERIFY(!world.tenant.theme().isHighContrast());
    QVERIFY(!world.part<QCheckBox>(u"highContrast"_s)->isChecked());
    QCOMPARE(settings.value(u"theme"_s), u"system"_s);
    QCOMPARE(world.part<Segment>(u"theme"_s)->current(), u"system"_s);
    QVERIFY(settings.flag(u"keepLastKnown"_s, false));
}

ORGDESK_TEST(SettingsDialogTest)
#include "SettingsDialogTest.moc"
