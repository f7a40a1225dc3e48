// What the desktop wishes, as its settings portal says it.
#include "ui/common/SystemColors.h"

#include "support/TestRegistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;

class SystemColorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lessMotionIsUnderstood_data();
    void lessMotionIsUnderstood();
    void aChangeOfMotionIsToldOnce();
    void darkAndLightAreUnderstood();
    void moreContrastIsUnderstood();
};

namespace {

const QString gnome = u"org.gnome.desktop.interface"_s;
const QString kde = u"org.kde.kdeglobals.KDE"_s;
const QString animations = u"enable-animations"_s;
const QString duration = u"AnimationDurationFactor"_s;

} // namespace

void SystemColorsTest::lessMotionIsUnderstood_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("reduced");
    QTest::newRow("GNOME without") << gnome << animations << QVariant(false) << false << true;
    QTest::newRow("GNOME with") << gnome << animations << QVariant(true) << true << false;
    QTest::newRow("KDE without") << kde << duration << QVariant(u"0"_s) << false << true;
    QTest::newRow("KDE with") << kde << duration << QVariant(u"1.0"_s) << true << false;
    QTest::newRow("KDE as a number") << kde << duration << QVariant(0.0) << false << true;
    QTest::newRow("no answer of GNOME") << gnome << animations << QVariant() << false << false;
    QTest::newRow("no answer of KDE") << kde << duration << QVariant() << false << false;
    QTest::newRow("no number") << kde << duration << QVariant(u"fast"_s) << true << true;
    QTest::newRow("another key") << gnome << u"clock-show-date"_s << QVariant(false) << false
                                 << false;
    QTest::newRow("another group") << kde << animations << QVariant(false) << false << false;
}

void SystemColorsTest::lessMotionIsUnderstood()
{
    QFETCH(QString, group);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(bool, before);
    SystemColors colors;
    colors.take(gnome, animations, !before);
    QCOMPARE(colors.reducesMotion(), before);
    colors.take(group, key, value);
    QTEST(colors.reducesMotion(), "reduced");
}

void SystemColorsTest::aChangeOfMotionIsToldOnce()
{
    SystemColors colors;
    QSignalSpy told(&colors, &SystemColors::reducedMotionChanged);
    colors.take(gnome, animations, false);
    colors.take(gnome, animations, false);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toBool(), true);
    colors.take(gnome, animations, true);
    QCOMPARE(told.size(), 2);
}

void SystemColorsTest::darkAndLightAreUnderstood()
{
    SystemColors colors;
    QSignalSpy told(&colors, &SystemColors::changed);
    const QString group = u"org.freedesktop.appearance"_s;
    const QString key = u"color-scheme"_s;
    colors.take(group, key, 2U);
    QVERIFY(!colors.isDark());
    colors.take(group, key, 1U);
    QVERIFY(colors.isDark());
    colors.take(group, key, 1U);
    QCOMPARE(told.last().first().toBool(), true);
    const auto soFar = told.size();
    colors.take(group, key, 2U);
    QVERIFY(!colors.isDark());
    QCOMPARE(told.size(), soFar + 1);
}

void SystemColorsTest::moreContrastIsUnderstood()
{
    const QString appearance = u"org.freedesktop.appearance"_s;
    const QString access = u"org.gnome.desktop.a11y.interface"_s;
    SystemColors colors;
    const QSignalSpy changed(&colors, &SystemColors::contrastChanged);
    QVERIFY(!colors.wantsContrast());
    colors.take(appearance, u"contrast"_s, 1U);
    QVERIFY(colors.wantsContrast());
    colors.take(access, u"high-contrast"_s, false); // GNOME's own key takes nothing back
    QVERIFY(colors.wantsContrast());
    QCOMPARE(changed.size(), 1);
    colors.take(appearance, u"contrast"_s, 0U);
    QVERIFY(!colors.wantsContrast());
    colors.take(access, u"high-contrast"_s, true);
    QVERIFY(colors.wantsContrast());
    colors.take(access, u"high-contrast"_s, QVariant()); // not understood
    QVERIFY(colors.wantsContrast());
    QCOMPARE(changed.size(), 3);
}

ORGDESK_TEST(SystemColorsTest)
#include "SystemColorsTest.moc"
