#include "strategies/Strategy.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class StrategiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allSevenCanBeCreatedAndAdCanNot();
    void wireNameAndConfigurationKeyDiffer();
    void anUnknownStrategyKeepsItsWireName();
    void settingsHaveATitle();
};

void StrategiesTest::allSevenCanBeCreatedAndAdCanNot()
{
    QStringList creatable;
    for (const Strategy *strategy : strategies()) {
        if (strategy->creatable)
            creatable << QString::fromLatin1(strategy->wireName);
    }
    QCOMPARE(creatable,
             QStringList({u"okta"_s, u"waad"_s, u"google-apps"_s, u"adfs"_s, u"pingfederate"_s,
                          u"samlp"_s, u"oidc"_s}));
    QVERIFY(findStrategy(u"ad"_s));
    QVERIFY(!findStrategy(u"ad"_s)->creatable);
}

void StrategiesTest::wireNameAndConfigurationKeyDiffer()
{
    const Strategy *google = findStrategy(u"google-apps"_s);
    QVERIFY(google);
    QCOMPARE(QByteArray(google->configurationKey), QByteArray("googleapps"));
    QVERIFY(!findStrategy(u"googleapps"_s));
}

void StrategiesTest::anUnknownStrategyKeepsItsWireName()
{
    QCOMPARE(strategyName(u"waad"_s), u"Entra ID"_s);
    QCOMPARE(strategyName(u"quantum-id"_s), u"quantum-id"_s);
    QVERIFY(!findStrategy(QString()));
}

void StrategiesTest::settingsHaveATitle()
{
    QCOMPARE(settingsTitle(*findStrategy(u"okta"_s)), u"Okta settings"_s);
    QCOMPARE(settingsTitle(*findStrategy(u"samlp"_s)), u"SAML settings"_s);
}

ORGDESK_TEST(StrategiesTest)

#include "StrategiesTest.moc"
