// A vendor's color stays readable, whatever it is.
#include "ui/common/BrandColors.h"

#include "support/TestRegistry.h"
#include "ui/common/Contrast.h"
#include "ui/common/Theme.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;

class BrandColorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void theHueIsTheVendors();
    void otherTokensStay();
    void theThemeUsesThem();
};

void BrandColorsTest::textIsReadable_data()
{
    QTest::addColumn<QColor>("accent");
    QTest::addColumn<bool>("dark");
    for (const char *name : {"#E8590C", "#FFE600", "#000000", "#FFFFFF", "#808080", "#1F6FEB",
                             "#00FF88", "#3A0CA3", "#FF0055"}) {
        QTest::newRow(QByteArray(QByteArray(name) + " light").constData())
            << QColor(QLatin1StringView(name)) << false;
        QTest::newRow(QByteArray(QByteArray(name) + " dark").constData())
            << QColor(QLatin1StringView(name)) << true;
    }
}

void BrandColorsTest::textIsReadable()
{
    QFETCH(const QColor, accent);
    QFETCH(const bool, dark);
    const auto brand = [&](Token token) { return *brandColor(token, accent, dark); };
    const auto plain = [&](Token token) { return Theme::color(token, dark); };
    const auto readable = [](const QColor &text, const QColor &ground, double wanted) {
        return contrast::ratio(text, ground) >= wanted;
    };
    for (const Token filled : {Token::accent, Token::accentHover, Token::accentPressed})
        QVERIFY(readable(plain(Token::onAccent), brand(filled), contrast::minimumForText));
    for (const QColor &ground : {plain(Token::surface), brand(Token::accentSubtle)})
        QVERIFY(readable(brand(Token::accentText), ground, contrast::minimumForText));
    for (const QColor &ground : {brand(Token::accentSubtle), brand(Token::rowSelected)})
        QVERIFY(readable(plain(Token::text), ground, contrast::minimumForText));
    QVERIFY(readable(brand(Token::focus), plain(Token::window), 3.0));
    QVERIFY(readable(brand(Token::focus), plain(Token::surface), 3.0));
}

void BrandColorsTest::theHueIsTheVendors()
{
    const QColor orange(0xE8590C);
    for (const bool dark : {false, true}) {
        for (const Token token : {Token::accent, Token::accentText, Token::focus})
            QVERIFY(std::abs(brandColor(token, orange, dark)->hslHue() - orange.hslHue()) <= 2);
    }
}

void BrandColorsTest::otherTokensStay()
{
    QVERIFY(!brandColor(Token::danger, QColor(0xE8590C), false));
    QVERIFY(!brandColor(Token::text, QColor(0xE8590C), true));
}

void BrandColorsTest::theThemeUsesThem()
{
    const QColor orange(0xE8590C);
    Theme theme(Theme::Mode::Light);
    const QColor ours = theme.color(Token::accent);
    theme.setAccent(orange);
    QCOMPARE(theme.color(Token::accent), *brandColor(Token::accent, orange, false));
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(theme.color(u"accentText"), *brandColor(Token::accentText, orange, true));
    QCOMPARE(theme.color(Token::danger), Theme::color(Token::danger, true));
    QVERIFY(ours != *brandColor(Token::accent, orange, false));
}

ORGDESK_TEST(BrandColorsTest)
#include "BrandColorsTest.moc"
