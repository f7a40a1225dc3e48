#include "forms/ThreeWayMerge.h"

#include "strategies/Strategy.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using Who = FieldDifference::Who;

namespace {

JsonBox okta(const char *domain, const char *client)
{
    return JsonBox(Json{{"options", {{"domain", domain}, {"client_id", client}}}});
}

} // namespace

class ThreeWayMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoChangedWhat_data();
    void whoChangedWhat();
    void aTypedSecretIsMine();
    void rebaseKeepsTypingAndTakesTheRest();
};

void ThreeWayMergeTest::whoChangedWhat_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<int>("who"); // -1: no difference
    QTest::newRow("nobody") << u"a.okta.com"_s << QByteArray("a.okta.com") << -1;
    QTest::newRow("me") << u"b.okta.com"_s << QByteArray("a.okta.com") << int(Who::Mine);
    QTest::newRow("them") << u"a.okta.com"_s << QByteArray("c.okta.com") << int(Who::Theirs);
    QTest::newRow("both") << u"b.okta.com"_s << QByteArray("c.okta.com") << int(Who::Both);
    QTest::newRow("both the same") << u"c.okta.com"_s << QByteArray("c.okta.com") << -1;
}

void ThreeWayMergeTest::whoChangedWhat()
{
    QFETCH(QString, mine);
    QFETCH(QByteArray, theirs);
    QFETCH(int, who);
    FormModel model(findStrategy(u"okta"_s)->fields);
    model.setStored(okta("a.okta.com", "0oa1"));
    model.setValue(u"domain"_s, mine);
    const QList<FieldDifference> found = threeWayDifferences(model, okta(theirs.constData(), "0oa1"));
    QCOMPARE(found.size(), who < 0 ? 0 : 1);
    if (who < 0)
        return;
    QCOMPARE(int(found.first().who), who);
    QCOMPARE(found.first().was, u"a.okta.com"_s);
    QCOMPARE(found.first().mine, mine);
    QCOMPARE(found.first().theirs, QString::fromUtf8(theirs));
}

void ThreeWayMergeTest::aTypedSecretIsMine()
{
    FormModel model(findStrategy(u"okta"_s)->fields);
    model.setStored(okta("a.okta.com", "0oa1"));
    model.setSecret(u"clientSecret"_s, Secret::fromText(u"4711"_s));
    const QList<FieldDifference> found = threeWayDifferences(model, okta("a.okta.com", "0oa1"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().who, Who::Mine);
    QVERIFY(found.first().mine.isEmpty());
}

void ThreeWayMergeTest::rebaseKeepsTypingAndTakesTheRest()
{
    FormModel model(findStrategy(u"okta"_s)->fields);
    model.setStored(okta("a.okta.com", "0oa1"));
    model.setValue(u"domain"_s, u"b.okta.com"_s);
    model.setSecret(u"clientSecret"_s, Secret::fromText(u"4711"_s));
    model.rebase(okta("c.okta.com", "0oa2"), {});
    QCOMPARE(model.value(u"domain"_s), u"b.okta.com"_s);
    QCOMPARE(model.storedValue(u"domain"_s), u"c.okta.com"_s);
    QCOMPARE(model.value(u"clientId"_s), u"0oa2"_s);
    QVERIFY(!model.isDirty(u"clientId"_s));
    QCOMPARE(model.secret(u"clientSecret"_s), Secret::fromText(u"4711"_s));
    model.rebase(okta("d.okta.com", "0oa2"), {u"domain"_s});
    QCOMPARE(model.value(u"domain"_s), u"d.okta.com"_s);
    QVERIFY(!model.isDirty(u"domain"_s));
}

ORGDESK_TEST(ThreeWayMergeTest)

#include "ThreeWayMergeTest.moc"
