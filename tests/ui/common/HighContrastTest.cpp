// What the colors for more contrast promise: WCAG 2.2, 1.4.6 and 1.4.11.
#include "ui/common/HighContrast.h"

#include "support/TestRegistry.h"
#include "ui/common/Contrast.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;

namespace {

constexpr Token grounds[] = {Token::window,        Token::sidebar,      Token::surface,
                             Token::surfaceAlt,    Token::inset,        Token::rowHover,
                             Token::rowSelected,   Token::accentSubtle, Token::successSubtle,
                             Token::warningSubtle, Token::dangerSubtle, Token::neutralSubtle,
                             Token::titlebar,      Token::menubar};
constexpr Token texts[] = {Token::text,       Token::textSecondary, Token::textMuted,
                           Token::accentText, Token::successText,   Token::warningText,
                           Token::dangerText, Token::neutralText};
constexpr Token lines[] = {Token::borderSubtle,  Token::border,       Token::borderControl,
                           Token::accentBorder,  Token::focus,        Token::successIcon,
                           Token::warningIcon,   Token::dangerIcon,   Token::successBorder,
                           Token::warningBorder, Token::dangerBorder, Token::neutralBorder,
                           Token::textDisabled,  Token::switchOff,    Token::accent};
constexpr std::pair<Token, Token> filled[] = {
    {Token::onAccent, Token::accent},        {Token::onAccent, Token::accentHover},
    {Token::onAccent, Token::accentPressed}, {Token::onDanger, Token::danger},
    {Token::onDanger, Token::dangerHover},   {Token::onTooltip, Token::tooltip}};

} // namespace

class HighContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingCanBeToldApart_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everythingCanBeToldApart()
    {
        QFETCH(const bool, dark);
        const auto ratio = [dark](Token one, Token other) {
            return contrast::ratio(highContrastColor(one, dark), highContrastColor(other, dark));
        };
        const auto message = [&ratio](Token one, Token other) -> QByteArray {
            return QByteArray(tokenName(one).data()) + " on " + tokenName(other).data() + ": "
                + QByteArray::number(ratio(one, other), 'f', 2);
        };
        for (const Token ground : grounds) {
            for (const Token text : texts)
                QVERIFY2(ratio(text, ground) >= 7.0, message(text, ground).constData());
            for (const Token line : lines)
                QVERIFY2(ratio(line, ground) >= 4.5, message(line, ground).constData());
        }
        for (const auto &[text, ground] : filled)
            QVERIFY2(ratio(text, ground) >= 7.0, message(text, ground).constData());
    }

    void itIsTakenOnAndOffWhileRunning()
    {
        Theme theme(Theme::Mode::Light);
        theme.setAccent(QColor(u"#E07B39"_s));
        theme.apply(*qApp);
        const QColor branded = theme.color(Token::accent);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setHighContrast(true);
        QVERIFY(theme.isHighContrast());
        QCOMPARE(theme.color(Token::accent), highContrastColor(Token::accent, false));
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::white));
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
        theme.setMode(Theme::Mode::Light);
        theme.setHighContrast(false);
        QCOMPARE(theme.color(Token::accent), branded);
        QCOMPARE(changed.size(), 4);
    }
};

ORGDESK_TEST(HighContrastTest)
#include "HighContrastTest.moc"
