#include "ui/dialogs/ScimWords.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

class ScimWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreNamedShortly();
    void scopesAreGroupedByWhatTheyAreAbout();
    void unknownScopesStayAsTheyAre();
    void theEndAndTheTimeLeftAreShown_data();
    void theEndAndTheTimeLeftAreShown();
};

void ScimWordsTest::tokensAreNamedShortly()
{
    QCOMPARE(shortTokenId(u"tok_8Kd2aaaabbbbLm41"_s), u"tok_8Kd2…Lm41"_s);
    QCOMPARE(shortTokenId(u"tok_short"_s), u"tok_short"_s);
}

void ScimWordsTest::scopesAreGroupedByWhatTheyAreAbout()
{
    QCOMPARE(scopesInWords({u"get:users"_s, u"post:users"_s, u"put:users"_s, u"patch:users"_s,
                            u"delete:users"_s}),
             u"users: read, create, update, delete"_s);
    QCOMPARE(scopesInWords({u"get:users"_s, u"get:groups"_s}), u"groups: read; users: read"_s);
}

void ScimWordsTest::unknownScopesStayAsTheyAre()
{
    QCOMPARE(scopesInWords({u"get:users"_s, u"wipe"_s}), u"users: read; wipe"_s);
}

void ScimWordsTest::theEndAndTheTimeLeftAreShown_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("tone");
    QTest::newRow("77 days") << 77 * 86400 << u", 77 days left"_s << int(Tone::Success);
    QTest::newRow("14 days") << 14 * 86400 << u", 14 days left"_s << int(Tone::Success);
    QTest::newRow("under 14 days") << 14 * 86400 - 1 << u", 13 days left"_s << int(Tone::Warning);
    QTest::newRow("a day") << 86400 + 5 << u", 1 day left"_s << int(Tone::Warning);
    QTest::newRow("hours") << 3 * 3600 << u", 3 hours left"_s << int(Tone::Warning);
    QTest::newRow("an hour") << 3600 << u", 1 hour left"_s << int(Tone::Warning);
    QTest::newRow("minutes") << 5 * 60 << u", 5 minutes left"_s << int(Tone::Warning);
    QTest::newRow("seconds") << 5 << u", 1 minute left"_s << int(Tone::Warning);
}

void ScimWordsTest::theEndAndTheTimeLeftAreShown()
{
    QFETCH(int, seconds);
    QFETCH(QString, end);
    QFETCH(int, tone);
    const QDateTime now(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);
    ScimToken token;
    token.validUntil = now.addSecs(seconds);
    const TokenValidity validity = validityOf(token, now);
    QVERIFY2(validity.text.endsWith(end), qPrintable(validity.text));
    QVERIFY2(validity.text.contains("202"_L1), qPrintable(validity.text));
    QCOMPARE(int(validity.tone), tone);
    QCOMPARE(validityOf(token, token.validUntil).tone, Tone::Danger);
    QVERIFY(validityOf(token, token.validUntil).text.startsWith("Expired "_L1));
    QCOMPARE(validityOf({}, now), (TokenValidity{u"Never"_s, Tone::Info}));
}

ORGDESK_TEST(ScimWordsTest)

#include "ScimWordsTest.moc"
