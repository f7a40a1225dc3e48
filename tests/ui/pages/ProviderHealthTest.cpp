#include "ui/pages/ProviderHealth.h"

#include "support/TestRegistry.h"
#include "ui/pages/HealthProviders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

//! ui.md 8, row by row. The certificate's days are tested where certificates are read.
namespace {

ProvisioningConfiguration scimOn()
{
    ProvisioningConfiguration configuration;
    configuration.method = u"scim"_s;
    return configuration;
}

} // namespace

class ProviderHealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anUnverifiedDomainIsAWarning();
    void aVerifiedDomainOrAButtonIsEnough();
    void provisioningFollowsItsTokens_data();
    void provisioningFollowsItsTokens();
    void provisioningWithoutATokenIsAWarning();
    void tokensThatWereNotReadAreNoProblem();
    void theLastTokenCounts();
    void theSecretsReminderCounts_data();
    void theSecretsReminderCounts();
    void theWorstSignalWinsAndThenTheOrder();
    void disabledMeansNotInUse();
    void unknownFactsAreNoProblem();
    void theHealthCheckListsTheWorstFirst();
    void aThousandProblemsStayAFewRows();

private:
    IdentityProvider m_provider;
    ProviderFacts m_facts;
};

void ProviderHealthTest::init()
{
    m_provider = {};
    m_provider.id = u"con_1"_s;
    m_provider.name = u"okta"_s;
    m_provider.strategy = u"okta"_s;
    m_provider.showAsButton = true;
    m_provider.domains = {u"halden.example"_s};
    m_facts = {};
    m_facts.now = QDateTime::fromString(u"2026-11-18T12:00:00Z"_s, Qt::ISODate);
    m_facts.verifiedDomains = QStringList{u"Halden.example"_s};
}

void ProviderHealthTest::anUnverifiedDomainIsAWarning()
{
    m_provider.domains << u"freight.example"_s;
    const HealthSignal health = providerHealth(m_provider, u"V"_s, m_facts.now, true, m_facts);
    QCOMPARE(health.level, HealthLevel::Warning);
    QCOMPARE(health.text, u"Domain not verified"_s);
    QVERIFY(health.advice.contains(u"freight.example"_s));
}

void ProviderHealthTest::aVerifiedDomainOrAButtonIsEnough()
{
    QCOMPARE(providerHealth(m_provider, u"V"_s, m_facts.now, true, m_facts).text, u"Healthy"_s);
    m_provider.showAsButton = false;
    QCOMPARE(providerHealth(m_provider, u"V"_s, m_facts.now, true, m_facts).text, u"Healthy"_s);
    m_provider.domains.clear();
    QCOMPARE(providerHealth(m_provider, u"V"_s, m_facts.now, true, m_facts).level,
             HealthLevel::Failed);
    m_provider.showAsButton = true;
    QCOMPARE(providerHealth(m_provider, u"V"_s, m_facts.now, true, m_facts).text,
             u"No domain: button only"_s);
}

void ProviderHealthTest::provisioningFollowsItsTokens_data()
{
    QTest::addColumn<bool>("on");
    QTest::addColumn<int>("days"); // until the last token ends; 999: never
    QTest::addColumn<bool>("differ");
    QTest::addColumn<HealthLevel>("level");
    QTest::addColumn<QString>("text");
    QTest::newRow("off") << false << 999 << false << HealthLevel::Information
                         << u"Provisioning not set up"_s;
    QTest::newRow("never ends") << true << 999 << false << HealthLevel::Healthy << u"On"_s;
    QTest::newRow("14 days") << true << 14 << false << HealthLevel::Healthy << u"On"_s;
    QTest::newRow("13 days") << true << 13 << false << HealthLevel::Warning
                             << u"Provisioning token: 13 days left"_s;
    QTest::newRow("1 day") << true << 1 << false << HealthLevel::Warning
                           << u"Provisioning token: 1 day left"_s;
    QTest::newRow("over") << true << -1 << false << HealthLevel::Failed
                          << u"Provisioning tokens expired"_s;
    QTest::newRow("attributes") << true << 99 << true << HealthLevel::Warning
                                << u"Provisioning attributes out of date"_s;
}

void ProviderHealthTest::provisioningFollowsItsTokens()
{
    QFETCH(const bool, on);
    QFETCH(const int, days);
    QFETCH(const bool, differ);
    QFETCH(const HealthLevel, level);
    QFETCH(const QString, text);
    ProvisioningFacts provisioning{on, differ, 1, {}};
    if (days != 999)
        provisioning.lastEnd = m_facts.now.addDays(days);
    m_facts.provisioning.insert(m_provider.id, provisioning);
    QCOMPARE(provisioningHealth(m_provider, m_facts).level, level);
    QCOMPARE(provisioningHealth(m_provider, m_facts).text, text);
    if (level < HealthLevel::Healthy)
        QCOMPARE(providerHealth(m_provider, u"V"_s, m_facts.now, true, m_facts).text, text);
}

void ProviderHealthTest::provisioningWithoutATokenIsAWarning()
{
    m_facts.provisioning.insert(m_provider.id, provisioningFacts(scimOn(), QList<ScimToken>()));
    const HealthSignal health = providerHealth(m_provider, u"V"_s, m_facts.now, true, m_facts);
    QCOMPARE(health.level, HealthLevel::Warning);
    QCOMPARE(health.text, u"Provisioning has no token"_s);
}

void ProviderHealthTest::tokensThatWereNotReadAreNoProblem()
{
    m_facts.provisioning.insert(m_provider.id, provisioningFacts(scimOn(), {}));
    QCOMPARE(provisioningHealth(m_provider, m_facts).text, u"On"_s);
    m_facts.provisioning.insert(m_provider.id, provisioningFacts({}, {}));
    QCOMPARE(provisioningHealth(m_provider, m_facts).text, u"Provisioning not set up"_s);
}

void ProviderHealthTest::theLastTokenCounts()
{
    ScimToken over;
    over.validUntil = m_facts.now.addDays(-3);
    ScimToken later;
    later.validUntil = m_facts.now.addDays(60);
    ScimToken never;
    const auto textOf = [this](const QList<ScimToken> &tokens) {
        m_facts.provisioning.insert(m_provider.id, provisioningFacts(scimOn(), tokens));
        return provisioningHealth(m_provider, m_facts).text;
    };
    QCOMPARE(textOf({over}), u"Provisioning tokens expired"_s);
    QCOMPARE(textOf({later, over}), u"On"_s);
    QCOMPARE(textOf({over, never}), u"On"_s);
}

void ProviderHealthTest::theSecretsReminderCounts_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<HealthLevel>("level");
    QTest::newRow("14 days") << 14 << HealthLevel::Healthy;
    QTest::newRow("13 days") << 13 << HealthLevel::Warning;
    QTest::newRow("today") << 0 << HealthLevel::Warning;
    QTest::newRow("yesterday") << -1 << HealthLevel::Failed;
}

void ProviderHealthTest::theSecretsReminderCounts()
{
    QFETCH(const int, days);
    QFETCH(const HealthLevel, level);
    m_facts.secretReminders.insert(m_provider.id, m_facts.now.toLocalTime().date().addDays(days));
    QCOMPARE(providerHealth(m_provider, u"V"_s, m_facts.now, true, m_facts).level, level);
    if (level == HealthLevel::Failed)
        QCOMPARE(providerHealth(m_provider, u"V"_s, m_facts.now, true, m_facts).text,
                 u"Client secret may have ended"_s);
    m_provider.strategy = u"samlp"_s; // it has a certificate instead
    QCOMPARE(secretHealth(m_provider, m_facts).text, QString());
}

void ProviderHealthTest::theWorstSignalWinsAndThenTheOrder()
{
    AttributeMapping optional;
    optional.userAttribute = u"cost_center"_s;
    optional.isMissing = true;
    m_provider.attributes = {optional};
    m_provider.domains << u"freight.example"_s; // a warning too, but later in the table
    QCOMPARE(providerHealth(m_provider, u"V"_s, m_facts.now, true, m_facts).text,
             u"Attributes out of date"_s);
    m_facts.secretReminders.insert(m_provider.id, m_facts.now.date().addDays(-3));
    QCOMPARE(providerHealth(m_provider, u"V"_s, m_facts.now, true, m_facts).text,
             u"Client secret may have ended"_s);
}

void ProviderHealthTest::disabledMeansNotInUse()
{
    m_provider.isEnabled = false;
    m_facts.secretReminders.insert(m_provider.id, m_facts.now.date().addDays(-3));
    QCOMPARE(providerHealth(m_provider, u"V"_s, m_facts.now, true, m_facts).level,
             HealthLevel::Information);
    QCOMPARE(providerHealth(m_provider, u"V"_s, m_facts.now, true, m_facts).text, u"Not in use"_s);
}

void ProviderHealthTest::unknownFactsAreNoProblem()
{
    m_provider.domains << u"freight.example"_s;
    QCOMPARE(providerHealth(m_provider, u"V"_s, m_facts.now).text, u"Healthy"_s);
}

void ProviderHealthTest::theHealthCheckListsTheWorstFirst()
{
    IdentityProvider hidden = m_provider;
    hidden.id = u"con_2"_s;
    hidden.displayName = u"Partner portal"_s;
    hidden.showAsButton = false;
    hidden.domains.clear();
    AttributeMapping missing;
    missing.isMissing = true;
    m_provider.attributes = {missing};
    IdentityProvider fine;
    fine.id = u"con_3"_s;
    fine.showAsButton = true;
    const ProviderFacts nothing{m_facts.now, {}, {}, {}, {}};
    const QList<HealthRow> rows = providerRows({fine, m_provider, hidden}, u"V"_s, nothing);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).key, u"provider[con_2]"_s);
    QCOMPARE(rows.at(0).found.state, HealthState::Failed);
    QCOMPARE(rows.at(0).found.finding, u"Nobody can reach it"_s);
    QCOMPARE(rows.at(1).found.state, HealthState::Warning);
    QCOMPARE(providerRows({fine}, u"V"_s, nothing).constFirst().found.state, HealthState::Ok);
}

void ProviderHealthTest::aThousandProblemsStayAFewRows()
{
    m_provider.showAsButton = false;
    m_provider.domains.clear();
    const QList<HealthRow> rows =
        providerRows(QList<IdentityProvider>(1000, m_provider), u"V"_s, m_facts);
    QCOMPARE(rows.size(), 21);
    QVERIFY(rows.constLast().title.contains(u"980"_s));
}

ORGDESK_TEST(ProviderHealthTest)
#include "ProviderHealthTest.moc"
