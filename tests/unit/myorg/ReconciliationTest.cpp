#include "myorg/Reconciliation.h"

#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using Finding = OutcomeUnknown::Finding;

class ReconciliationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAnOpenOutcomeIsReadBack();
    void aNewProviderIsRecognized_data();
    void aNewProviderIsRecognized();
    void optionsAreComparedWithoutSecrets();
    void aSecretAloneCanNotBeSeen();
    void aMemberThatWasTakenOutIsSeen();
    void halfAChangeIsUnclear();
    void detailsAreComparedByWhatChanged();
};

static IdentityProvider provider(const char *id, const char *strategy, const char *name,
                                 const char *displayName)
{
    IdentityProvider result;
    result.id = QString::fromLatin1(id);
    result.strategy = QString::fromLatin1(strategy);
    result.name = QString::fromLatin1(name);
    result.displayName = QString::fromLatin1(displayName);
    return result;
}

static IdentityProvider withOptions(Json options)
{
    IdentityProvider result = provider("con_1", "okta", "n", "N");
    result.options = JsonBox(std::move(options));
    return result;
}

void ReconciliationTest::onlyAnOpenOutcomeIsReadBack()
{
    NetworkError network;
    QVERIFY(!isOutcomeUnknown(network));
    network.mayHaveArrived = true;
    QVERIFY(isOutcomeUnknown(network));
    QVERIFY(isOutcomeUnknown(OutcomeUnknown{}));
    QVERIFY(!isOutcomeUnknown(Rejected{}));
    QVERIFY(!isOutcomeUnknown(ServerError{}));
    QVERIFY(!isOutcomeUnknown(RateLimited{}));
    QVERIFY(!isOutcomeUnknown(Cancelled{}));
}

void ReconciliationTest::aNewProviderIsRecognized_data()
{
    QTest::addColumn<QList<IdentityProvider>>("now");
    QTest::addColumn<int>("finding");
    QTest::addColumn<QString>("found");
    const IdentityProvider old = provider("con_old", "okta", "halden", "Halden");
    const IdentityProvider ours = provider("con_a", "okta", "halden", "Halden");
    QTest::newRow("nothing new") << QList{old} << static_cast<int>(Finding::NotDone) << QString();
    QTest::newRow("ours") << QList{old, ours} << static_cast<int>(Finding::Done) << u"con_a"_s;
    QTest::newRow("ours, name still null") << QList{old, provider("con_a", "okta", "", "Halden")}
                                           << static_cast<int>(Finding::Done) << u"con_a"_s;
    QTest::newRow("other strategy") << QList{old, provider("con_a", "samlp", "halden", "Halden")}
                                    << static_cast<int>(Finding::NotDone) << QString();
    QTest::newRow("other names") << QList{old, provider("con_a", "okta", "x", "X")}
                                 << static_cast<int>(Finding::NotDone) << QString();
    QTest::newRow("two") << QList{ours, provider("con_b", "okta", "y", "Halden")}
                         << static_cast<int>(Finding::Unclear) << u"con_a, con_b"_s;
}

void ReconciliationTest::aNewProviderIsRecognized()
{
    QFETCH(QList<IdentityProvider>, now);
    QFETCH(int, finding);
    QFETCH(QString, found);
    IdentityProviderCreate wanted;
    wanted.name = u"halden"_s;
    wanted.displayName = u"Halden"_s;
    wanted.strategy = u"okta"_s;
    const auto result = findCreated({u"con_old"_s}, now, wanted);
    QCOMPARE(static_cast<int>(result.finding), finding);
    QCOMPARE(result.found, found);
    QCOMPARE(result.value.has_value(), result.finding == Finding::Done);
}

void ReconciliationTest::optionsAreComparedWithoutSecrets()
{
    const IdentityProvider before = withOptions({{"domain", "a"}, {"client_id", "i"}});
    IdentityProviderPatch patch;
    patch.options = JsonBox(Json{{"domain", "b"}, {"client_id", "i"}, {"client_secret", "s"}});
    QCOMPARE(
        compareUpdated(before, patch, withOptions({{"domain", "b"}, {"client_id", "i"}})).finding,
        Finding::Done);
    QCOMPARE(compareUpdated(before, patch, before).finding, Finding::NotDone);
    QCOMPARE(
        compareUpdated(before, patch, withOptions({{"domain", "c"}, {"client_id", "i"}})).finding,
        Finding::Unclear);
}

void ReconciliationTest::aSecretAloneCanNotBeSeen()
{
    const IdentityProvider before = withOptions({{"domain", "a"}});
    IdentityProviderPatch patch;
    patch.options = JsonBox(Json{{"domain", "a"}, {"client_secret", "new"}});
    QCOMPARE(compareUpdated(before, patch, before).finding, Finding::Unclear);
}

void ReconciliationTest::aMemberThatWasTakenOutIsSeen()
{
    const IdentityProvider before = withOptions({{"domain", "a"}, {"icon_url", "https://i"}});
    IdentityProviderPatch patch;
    patch.options = JsonBox(Json{{"domain", "a"}});
    QCOMPARE(compareUpdated(before, patch, before).finding, Finding::NotDone);
    QCOMPARE(compareUpdated(before, patch, withOptions({{"domain", "a"}})).finding, Finding::Done);
}

void ReconciliationTest::halfAChangeIsUnclear()
{
    const IdentityProvider before = provider("con_1", "okta", "n", "Old");
    IdentityProviderPatch patch;
    patch.displayName = u"New"_s;
    patch.isEnabled = false;
    IdentityProvider now = before;
    now.displayName = u"New"_s;
    QCOMPARE(compareUpdated(before, patch, now).finding, Finding::Unclear);
    now.isEnabled = false;
    QCOMPARE(compareUpdated(before, patch, now).finding, Finding::Done);
}

void ReconciliationTest::detailsAreComparedByWhatChanged()
{
    OrganizationDetails before;
    before.displayName = u"Old"_s;
    before.logoUrl = u"https://l"_s;
    OrganizationDetails after = before;
    after.displayName = u"New"_s;
    OrganizationDetails now = after;
    now.primaryColor = u"#000"_s; // Somebody changed something else meanwhile.
    QCOMPARE(compareUpdated(before, after, now).finding, Finding::Done);
    now.displayName = u"Old"_s;
    QCOMPARE(compareUpdated(before, after, now).finding, Finding::NotDone);
    now.displayName = u"Third"_s;
    QCOMPARE(compareUpdated(before, after, now).finding, Finding::Unclear);
}

ORGDESK_TEST(ReconciliationTest)

#include "ReconciliationTest.moc"
