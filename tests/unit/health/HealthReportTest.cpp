#include "health/HealthReport.h"

#include "core/Json.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace orgdesk;
using namespace Qt::StringLiterals;

class HealthReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLineNamesVersionsSystemAndTime();
    void problemsCarryTheirWordsForTheVendor();
    void theEmailCanBeLeftOut();
    void nothingThatLooksLikeATokenIsInIt();
    void jsonHoldsEveryRow();
    void theWorstStateDecidesTheExitCode();

private:
    [[nodiscard]] static HealthReport report(HealthState state)
    {
        HealthReport made;
        made.at = QDateTime::fromString(u"2026-11-29T14:32:00Z"_s, Qt::ISODate);
        made.email = u"mara@halden.example"_s;
        made.rows = {{u"signIn"_s,
                      HealthGroup::Computer,
                      u"Sign-in"_s,
                      {HealthState::Ok, u"Signed in as mara@halden.example until 22:10"_s, {}, {}}},
                     {u"api"_s,
                      HealthGroup::Vendor,
                      u"My Organization API"_s,
                      {state, u"Not activated"_s, u"Nothing loads."_s, u"Activate it."_s}}};
        return made;
    }
};

void HealthReportTest::theFirstLineNamesVersionsSystemAndTime()
{
    const QString first = report(HealthState::Ok).asText().section(u'\n', 0, 0);
    QVERIFY2(first.startsWith(u"OrgDesk "_s + QStringLiteral(ORGDESK_VERSION)), qPrintable(first));
    QVERIFY2(first.contains(u"Qt "_s + QString::fromLatin1(qVersion())), qPrintable(first));
    QVERIFY2(first.contains(QSysInfo::prettyProductName()), qPrintable(first));
    QVERIFY2(first.endsWith(u"2026-11-29T14:32:00Z"_s), qPrintable(first));
}

void HealthReportTest::problemsCarryTheirWordsForTheVendor()
{
    const QString text = report(HealthState::Failed).asText();
    QVERIFY(text.contains(u"fail  My Organization API: Not activated\n"_s));
    QVERIFY(text.contains(u"Nothing loads."_s));
    QVERIFY(text.contains(u"Activate it."_s));
    QVERIFY(!report(HealthState::Ok).asText().contains(u"Nothing loads."_s));
}

void HealthReportTest::theEmailCanBeLeftOut()
{
    HealthReport with = report(HealthState::Ok);
    QVERIFY(with.asText().contains(with.email));
    with.withEmail = false;
    QVERIFY(!with.asText().contains(with.email));
    QVERIFY(!with.asJson().contains("mara@halden.example"));
}

void HealthReportTest::nothingThatLooksLikeATokenIsInIt()
{
    HealthReport careless = report(HealthState::Failed);
    careless.rows[1].found.message = u"sent access_token=canary-of-a-token and Bearer canary-two"_s;
    QVERIFY2(!careless.asText().contains(u"canary"_s), qPrintable(careless.asText()));
}

void HealthReportTest::jsonHoldsEveryRow()
{
    const Result<Json> json = parseJson(report(HealthState::Warning).asJson());
    QVERIFY(json.has_value());
    QCOMPARE((*json)["result"].get<std::string>(), std::string("warn"));
    QCOMPARE((*json)["rows"].size(), std::size_t(2));
    const Json &api = (*json)["rows"][1];
    QCOMPARE(api["key"].get<std::string>(), std::string("api"));
    QCOMPARE(api["group"].get<std::string>(), std::string("vendor"));
    QCOMPARE(api["state"].get<std::string>(), std::string("warn"));
    QCOMPARE(api["message"].get<std::string>(), std::string("Activate it."));
}

void HealthReportTest::theWorstStateDecidesTheExitCode()
{
    QCOMPARE(report(HealthState::Ok).exitCode(), 0);
    QCOMPARE(report(HealthState::Information).exitCode(), 0);
    QCOMPARE(report(HealthState::Warning).exitCode(), 1);
    QCOMPARE(report(HealthState::Failed).exitCode(), 2);
}

ORGDESK_TEST(HealthReportTest)
#include "HealthReportTest.moc"
