#include "ui/common/Theme.h"

#include "support/TestRegistry.h"
#include "ui/common/Contrast.h"
#include "ui/common/Icons.h"
#include "ui/common/Motion.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace orgdesk::ui;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qApp->setStyleSheet({}); }

    void aTokenHasTheValueOfTheDesign()
    {
        QCOMPARE(Theme::color(Token::accent, false), QColor(0x2A5BD0));
        QCOMPARE(Theme::color(Token::accentText, true), QColor(0x93B4FF));
        QCOMPARE(Theme::color(Token::scrimLight, true), QColor(0, 0, 0, 0x59));
        const Theme theme(Theme::Mode::Dark);
        QCOMPARE(theme.color(u"accentText"), theme.color(Token::accentText));
        QVERIFY(!theme.color(u"nothing").isValid());
    }

    void textIsReadableInBothThemes()
    {
        for (const bool dark : {false, true}) {
            const auto on = [dark](Token text, Token fill) {
                return contrast::ratio(Theme::color(text, dark), Theme::color(fill, dark));
            };
            QVERIFY(on(Token::text, Token::window) >= 4.5);
            QVERIFY(on(Token::textMuted, Token::surface) >= 4.5);
            QVERIFY(on(Token::warningText, Token::warningSubtle) >= 4.5);
            QVERIFY(on(Token::dangerText, Token::dangerSubtle) >= 4.5);
            QVERIFY(on(Token::onAccent, Token::accent) >= 4.5);
            QVERIFY(on(Token::focus, Token::surface) >= 3.0);
        }
    }

    void noTokenIsLeftInTheStyleSheet()
    {
        const Theme theme(Theme::Mode::Light);
        const QString sheet = theme.styleSheet();
        QVERIFY(sheet.size() > 1000);
        QVERIFY(!sheet.contains(u"${"_s));
    }

    void switchingToDarkChangesPaletteAndTellsOthers()
    {
        Theme theme(Theme::Mode::Light);
        theme.apply(*qApp);
        QCOMPARE(&Theme::of(nullptr), &theme);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme.color(Token::window));
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void anIconFollowsTheTheme()
    {
        Theme theme(Theme::Mode::Light);
        theme.apply(*qApp);
        const QIcon icon = icons::icon(u"check", Token::text);
        const QImage light = icon.pixmap(16, 16).toImage();
        theme.setMode(Theme::Mode::Dark);
        QVERIFY(icon.pixmap(16, 16).toImage() != light);
    }

    void everyIconFileIsAnIcon()
    {
        initializeUiResources();
        const QStringList files = QDir(u":/orgdesk/icons"_s).entryList();
        QVERIFY(files.size() >= 55);
        for (QString name : files) {
            name.chop(4);
            QVERIFY(icons::exists(name));
            const QImage picture = icons::pixmap(name, Qt::black, 16, 2.0).toImage();
            QCOMPARE(picture.width(), 32);
            bool painted = false;
            for (int y = 0; y < 32 && !painted; ++y)
                for (int x = 0; x < 32 && !painted; ++x)
                    painted = picture.pixelColor(x, y).alpha() > 128;
            QVERIFY2(painted, qPrintable(name));
        }
    }

    void reducedMotionMakesEveryAnimationInstant()
    {
        Theme theme(Theme::Mode::Light);
        theme.apply(*qApp);
        QCOMPARE(motion::duration(160), 160);
        theme.setReducedMotion(true);
        QCOMPARE(motion::duration(160), 0);
        theme.setReducedMotion(false);
    }
};

ORGDESK_TEST(ThemeTest)

#include "ThemeTest.moc"
