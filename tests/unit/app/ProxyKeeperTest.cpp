#include "app/ProxyKeeper.h"

#include "secrets/MemorySecretStore.h"
#include "store/Settings.h"
#include "support/Await.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QFile>
#include <QNetworkProxyFactory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

namespace {

//! One start of the program after the other, on the same files and keychain.
struct Start
{
    Start(const QString &file, MemorySecretStore &secrets)
        : settings(file)
        , keeper(settings, secrets, clock, u"default"_s)
    {
    }

    test::ManualClock clock;
    Settings settings;
    ProxyKeeper keeper;
};

ui::ProxyValues office()
{
    return {ui::ProxyValues::Mode::Manual,
            ui::ProxyValues::Kind::Http,
            u"proxy.halden.example"_s,
            3128,
            u"mara"_s,
            false};
}

//! What a request to the tenant uses now.
QNetworkProxy used(const QString &host = u"login.example.com"_s)
{
    return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(u"https://"_s + host)))
        .constFirst();
}

} // namespace

class ProxyKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { useProxies({}); }
    void whatWasChosenHoldsAfterARestart();
    void thePasswordIsInTheKeychainAndNowhereElse();
    void thePasswordGoesToNoOtherProxy();
    void aKeychainThatRefusesIsSaid();
    void aPasswordThatWasRefusedIsNotSentAgain();
    void nonsenseInTheFileMeansTheSystemsSettings();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"settings.json"_s); }
    [[nodiscard]] QByteArray written() const
    {
        QFile settings(file());
        return settings.open(QIODevice::ReadOnly) ? settings.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProxyKeeperTest::whatWasChosenHoldsAfterARestart()
{
    MemorySecretStore secrets{true};
    {
        Start first(file(), secrets);
        QVERIFY_RESULT(test::await(first.keeper.begin()));
        QVERIFY_RESULT(test::await(first.keeper.saveProxy(office(), Secret::fromView("canary"))));
        QCOMPARE(used().password(), u"canary"_s);
    }
    useProxies({});
    Start second(file(), secrets);
    QVERIFY_RESULT(test::await(second.keeper.begin()));
    QCOMPARE(used().hostName(), u"proxy.halden.example"_s);
    QCOMPARE(used().port(), quint16(3128));
    QCOMPARE(used().user(), u"mara"_s);
    QCOMPARE(used().password(), u"canary"_s);
    QCOMPARE(used(u"127.0.0.1"_s).type(), QNetworkProxy::NoProxy);
    QVERIFY(second.keeper.proxy().hasPassword);
}

void ProxyKeeperTest::thePasswordIsInTheKeychainAndNowhereElse()
{
    MemorySecretStore secrets{true};
    Start start(file(), secrets);
    QVERIFY_RESULT(test::await(start.keeper.saveProxy(office(), Secret::fromView("canary"))));
    QVERIFY_RESULT(start.settings.save());
    QVERIFY(written().contains("mara"));
    QVERIFY(!written().contains("canary"));
    const auto kept = test::await(secrets.read(u"orgdesk/v1/proxy/default"_s));
    QVERIFY_RESULT(kept);
    QCOMPARE(*kept, Secret::fromView("canary"));
    ui::ProxyValues none = office();
    none.mode = ui::ProxyValues::Mode::System;
    none.user.clear();
    QVERIFY_RESULT(test::await(start.keeper.saveProxy(none, {})));
    QVERIFY(!test::await(secrets.read(u"orgdesk/v1/proxy/default"_s)));
}

void ProxyKeeperTest::thePasswordGoesToNoOtherProxy()
{
    MemorySecretStore secrets{true};
    Start start(file(), secrets);
    QVERIFY_RESULT(test::await(start.keeper.saveProxy(office(), Secret::fromView("canary"))));
    QVERIFY_RESULT(test::await(start.keeper.saveProxy(office(), {}))); // unchanged
    QCOMPARE(used().password(), u"canary"_s);
    ui::ProxyValues other = office();
    other.host = u"proxy.elsewhere.example"_s;
    QVERIFY_RESULT(test::await(start.keeper.saveProxy(other, {})));
    QCOMPARE(used().hostName(), u"proxy.elsewhere.example"_s);
    QVERIFY(used().password().isEmpty());
}

void ProxyKeeperTest::aKeychainThatRefusesIsSaid()
{
    MemorySecretStore secrets{true};
    secrets.setFailure(SecretStoreError{SecretStoreError::Reason::Locked, {}});
    Start start(file(), secrets);
    const Result<Done> saved =
        test::await(start.keeper.saveProxy(office(), Secret::fromView("canary")));
    QVERIFY(saved.errorAs<SecretStoreError>());
    QCOMPARE(used().password(), u"canary"_s); // it holds until the end
    QVERIFY_RESULT(start.settings.save());
    QVERIFY(!written().contains("canary"));
}

void ProxyKeeperTest::aPasswordThatWasRefusedIsNotSentAgain()
{
    MemorySecretStore secrets{true};
    Start start(file(), secrets);
    QVERIFY_RESULT(test::await(start.keeper.saveProxy(office(), Secret::fromView("canary"))));
    const QSignalSpy asked(&start.keeper, &ui::ProxyDoor::blocked);
    start.keeper.onPasswordAsked(u"proxy.halden.example:3128"_s);
    QCOMPARE(asked.count(), 1);
    QVERIFY(used().user().isEmpty());
    QVERIFY(used().password().isEmpty());
}

void ProxyKeeperTest::nonsenseInTheFileMeansTheSystemsSettings()
{
    MemorySecretStore secrets{true};
    for (const char *port : {"", "0", "-1", "99999", "http"}) {
        Start start(m_folder->filePath(QString::fromLatin1(port) + u"x.json"_s), secrets);
        start.settings.setValue(u"proxy.mode"_s, u"manual"_s);
        start.settings.setValue(u"proxy.host"_s, u"proxy.example"_s);
        start.settings.setValue(u"proxy.port"_s, QString::fromLatin1(port));
        const ProxyKeeper keeper(start.settings, secrets, start.clock, u"default"_s);
        QCOMPARE(keeper.proxy().mode, ui::ProxyValues::Mode::System);
    }
}

ORGDESK_TEST(ProxyKeeperTest)

#include "ProxyKeeperTest.moc"
