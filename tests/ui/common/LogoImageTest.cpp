#include "ui/common/LogoImage.h"

#include "support/TestRegistry.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;

class LogoImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsRead();
    void anSvgIsDrawn();
    void whatIsNoHarmlessPictureIsRefused_data();
    void whatIsNoHarmlessPictureIsRefused();
};

static QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void LogoImageTest::aPictureIsRead()
{
    const QByteArray bytes = png(120, 40);
    const auto logo = LogoImage::decode(bytes);
    QVERIFY(logo);
    QCOMPARE(logo->type, u"PNG"_s);
    QCOMPARE(logo->size, QSize(120, 40));
    QCOMPARE(logo->bytes, bytes.size());
    QCOMPARE(logo->image.pixelColor(5, 5), QColor(Qt::red));
}

void LogoImageTest::anSvgIsDrawn()
{
    const auto logo = LogoImage::decode(
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" viewBox="0 0 60 20">
           <rect width="60" height="20" fill="#00f"/></svg>)");
    QVERIFY(logo);
    QCOMPARE(logo->type, u"SVG"_s);
    QCOMPARE(logo->size, QSize(60, 20));
    const QImage &image = logo->image;
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2), QColor(Qt::blue));
}

void LogoImageTest::whatIsNoHarmlessPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<!doctype html><title>Sign in</title>");
    QTest::newRow("cut off") << png(120, 40).left(40);
    QTest::newRow("an SVG that names a file")
        << QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"
              xmlns:xlink="http://www.w3.org/1999/xlink">
              <image xlink:href="/etc/hostname" width="9" height="9"/></svg>)");
    QTest::newRow("an SVG with entities")
        << QByteArray(R"(<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaa">]>
              <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&a;</text></svg>)");
    QByteArray huge = png(1, 1);
    // Width and height of the header: 100,000 each. The check value no longer fits, but the size is
    // looked at first.
    huge.replace(16, 8, QByteArray::fromHex("000186a0000186a0"));
    QTest::newRow("a bomb") << huge;
}

void LogoImageTest::whatIsNoHarmlessPictureIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!LogoImage::decode(bytes));
}

ORGDESK_TEST(LogoImageTest)

#include "LogoImageTest.moc"
