#include "app/SystemBrowserLauncher.h"

#include "support/TestRegistry.h"

#include <QDesktopServices>
#include <QTest>

using namespace orgdesk;
using namespace Qt::StringLiterals;

//! Oauth rule 10: the browser is asked to open nothing but pages of the tenant.
class SystemBrowserLauncherTest : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void note(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void onlyPagesOfTheIssuerAreOpened_data();
    void onlyPagesOfTheIssuerAreOpened();
    void theLocalTenantIsOpened();

private:
    QList<QUrl> m_opened;
};

void SystemBrowserLauncherTest::initTestCase()
{
    // In the place of the system: no browser starts here.
    for (const char *scheme : {"https", "http", "file", "orgdesk", "javascript"})
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "note");
}

void SystemBrowserLauncherTest::cleanupTestCase()
{
    for (const char *scheme : {"https", "http", "file", "orgdesk", "javascript"})
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
}

void SystemBrowserLauncherTest::onlyPagesOfTheIssuerAreOpened_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("opened");
    const auto row = [](const char *url, bool opened) {
        QTest::newRow(url) << QString::fromLatin1(url) << opened;
    };
    row("https://login.example/authorize?state=1", true);
    row("https://login.example/oidc/logout", true);
    row("http://login.example/authorize", false);
    row("https://login.example:8443/authorize", false);
    row("https://login.example.evil.example/authorize", false);
    row("https://evil.example/login.example", false);
    row("file:///login.example/authorize", false);
    row("javascript:alert(1)", false);
    row("orgdesk://login.example/authorize", false);
    row("", false);
}

void SystemBrowserLauncherTest::onlyPagesOfTheIssuerAreOpened()
{
    QFETCH(QString, url);
    QFETCH(bool, opened);
    m_opened.clear();
    SystemBrowserLauncher launcher(QUrl(u"https://login.example/"_s));
    const Result<Done> result = launcher.open(QUrl(url));
    QCOMPARE(result.has_value(), opened);
    QCOMPARE(result.errorAs<BrowserError>() != nullptr, !opened);
    QCOMPARE(m_opened, opened ? QList<QUrl>{QUrl(url)} : QList<QUrl>());
}

void SystemBrowserLauncherTest::theLocalTenantIsOpened()
{
    m_opened.clear();
    SystemBrowserLauncher launcher(QUrl(u"http://127.0.0.1:4010/"_s));
    QVERIFY(launcher.open(QUrl(u"http://127.0.0.1:4010/authorize"_s)).has_value());
    QVERIFY(!launcher.open(QUrl(u"http://127.0.0.1:4011/authorize"_s)).has_value());
    QCOMPARE(m_opened.size(), 1);
}

ORGDESK_TEST(SystemBrowserLauncherTest)

#include "SystemBrowserLauncherTest.moc"
