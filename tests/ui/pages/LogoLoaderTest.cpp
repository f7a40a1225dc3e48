#include "ui/pages/LogoLoader.h"

#include "../dialogs/FakeTenant.h"
#include "support/TestRegistry.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

class LogoLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLogoIsFetchedOnceAndDescribed();
    void typingIsWaitedFor();
    void onlyHttpsIsFetched();
    void aHeavyOrWideLogoIsWarnedOf_data();
    void aHeavyOrWideLogoIsWarnedOf();
    void whatCannotBeLoadedSaysWhy();

private:
    static QByteArray png(int width, int height, bool noisy = false);
};

QByteArray LogoLoaderTest::png(int width, int height, bool noisy)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    quint32 state = 1;
    for (int y = 0; noisy && y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            state = state * 1664525U + 1013904223U;
            image.setPixel(x, y, state >> 8);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void LogoLoaderTest::aLogoIsFetchedOnceAndDescribed()
{
    FakeTenant tenant;
    tenant.http.answer("GET /logo.png", 200, png(120, 40));
    LogoLoader loader(tenant);
    QSignalSpy found(&loader, &LogoLoader::found);
    const QString address = u"https://cdn.halden.example/logo.png"_s;
    loader.want(address);
    QTRY_COMPARE(found.count(), 1);
    QVERIFY(loader.finding(address).logo);
    QVERIFY2(loader.finding(address).good.startsWith(u"Loaded: PNG, 120 × 40, "_s),
             qPrintable(loader.finding(address).good));
    QVERIFY(loader.finding(address).warning.isEmpty());
    loader.want({});
    loader.want(address);
    QTest::qWait(700);
    QCOMPARE(tenant.http.count("GET /logo.png"), 1);
}

void LogoLoaderTest::typingIsWaitedFor()
{
    FakeTenant tenant;
    tenant.http.answer("GET /logo.png", 200, png(12, 4));
    LogoLoader loader(tenant);
    QSignalSpy found(&loader, &LogoLoader::found);
    for (const QString &typed :
         {u"https://c.example/l"_s, u"https://c.example/logo.p"_s, u"https://c.example/logo.png"_s})
        loader.want(typed);
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.at(0).at(0).toString(), u"https://c.example/logo.png"_s);
}

void LogoLoaderTest::onlyHttpsIsFetched()
{
    FakeTenant tenant;
    LogoLoader loader(tenant);
    loader.want(u"http://cdn.halden.example/logo.png"_s);
    QTest::qWait(700);
    loader.want(u"https://user@cdn.halden.example/logo.png"_s);
    QTest::qWait(700);
    QCOMPARE(tenant.http.count("GET /logo.png"), 0);
}

void LogoLoaderTest::aHeavyOrWideLogoIsWarnedOf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("warning");
    QTest::newRow("heavy") << png(300, 300, true) << u"Larger than 200 KB"_s;
    QTest::newRow("wide") << png(700, 100) << u"Much wider than high"_s;
    QTest::newRow("wide enough") << png(600, 100) << QString();
}

void LogoLoaderTest::aHeavyOrWideLogoIsWarnedOf()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, warning);
    FakeTenant tenant;
    tenant.http.answer("GET /logo.png", 200, bytes);
    LogoLoader loader(tenant);
    QSignalSpy found(&loader, &LogoLoader::found);
    const QString address = u"https://c.example/logo.png"_s;
    loader.want(address);
    QTRY_COMPARE(found.count(), 1);
    const QString said = loader.finding(address).warning;
    QVERIFY2(warning.isEmpty() ? said.isEmpty() : said.startsWith(warning), qPrintable(said));
}

void LogoLoaderTest::whatCannotBeLoadedSaysWhy()
{
    FakeTenant tenant;
    tenant.http.answer("GET /page", 200, "<!doctype html>");
    NetworkError large;
    large.reason = NetworkError::Reason::TooLarge;
    tenant.http.fail("GET /large", large);
    LogoLoader loader(tenant);
    QSignalSpy found(&loader, &LogoLoader::found);
    const QList<std::pair<QString, QString>> cases{
        {u"https://c.example/page"_s, u"Couldn’t load it: this is no picture."_s},
        {u"https://c.example/gone"_s, u"Couldn’t load it: the server answers 404."_s},
        {u"https://c.example/large"_s, u"Couldn’t load it: it is larger than 2 MB."_s}};
    for (const auto &[address, text] : cases) {
        const qsizetype before = found.count();
        loader.want(address);
        QTRY_COMPARE(found.count(), before + 1);
        QCOMPARE(loader.finding(address).warning, text);
        QVERIFY(!loader.finding(address).logo);
    }
}

ORGDESK_TEST(LogoLoaderTest)

#include "LogoLoaderTest.moc"
