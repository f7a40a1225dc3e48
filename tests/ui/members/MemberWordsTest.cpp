#include "ui/members/MemberWords.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;

class MemberWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastSignInIsSaidAsPeopleDo_data();
    void theLastSignInIsSaidAsPeopleDo();
    void validityCountsDays_data();
    void validityCountsDays();
    void theIdTellsTheWay_data();
    void theIdTellsTheWay();
};

static QDateTime at(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

static const QDateTime now = at("2026-11-18T14:32:00Z");

void MemberWordsTest::theLastSignInIsSaidAsPeopleDo_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("never") << QDateTime() << u"never"_s;
    QTest::newRow("today") << at("2026-11-18T13:50:00Z") << u"today 13:50"_s;
    QTest::newRow("yesterday") << at("2026-11-17T23:50:00Z") << u"yesterday"_s;
    QTest::newRow("this year") << at("2026-11-12T10:00:00Z") << u"12 Nov"_s;
    QTest::newRow("earlier") << at("2025-11-12T10:00:00Z") << u"12 Nov 2025"_s;
}

void MemberWordsTest::theLastSignInIsSaidAsPeopleDo()
{
    QFETCH(QDateTime, time);
    QTEST(lastSignInText(time, now), "text");
}

void MemberWordsTest::validityCountsDays_data()
{
    QTest::addColumn<QDateTime>("until");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expired");
    QTest::newRow("unknown") << QDateTime() << u"Unknown"_s << false;
    QTest::newRow("days") << at("2026-11-23T10:00:00Z") << u"5 days left"_s << false;
    QTest::newRow("tomorrow") << at("2026-11-19T10:00:00Z") << u"Ends tomorrow"_s << false;
    QTest::newRow("today") << at("2026-11-18T20:00:00Z") << u"Ends today"_s << false;
    QTest::newRow("over") << at("2026-11-09T20:00:00Z") << u"Expired 9 Nov"_s << true;
}

void MemberWordsTest::validityCountsDays()
{
    QFETCH(QDateTime, until);
    const Validity validity = validityOf(until, now);
    QTEST(validity.text, "text");
    QTEST(validity.isExpired, "expired");
}

void MemberWordsTest::theIdTellsTheWay_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("key");
    QTest::newRow("enterprise") << u"okta|halden-okta|00u|1"_s << u"okta"_s << u"halden-okta"_s;
    QTest::newRow("database") << u"auth0|66f1"_s << u"auth0"_s << u"auth0"_s;
    QTest::newRow("strange") << u"66f1"_s << QString() << QString();
}

void MemberWordsTest::theIdTellsTheWay()
{
    QFETCH(QString, id);
    QTEST(signInWayOf(id).strategy, "strategy");
    QTEST(signInWayOf(id).key(), "key");
}

ORGDESK_TEST(MemberWordsTest)

#include "MemberWordsTest.moc"
