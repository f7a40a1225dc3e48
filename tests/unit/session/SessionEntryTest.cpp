#include "session/SessionEntry.h"

#include "myorg/Endpoints.h"
#include "session/Permissions.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace orgdesk;
using namespace Qt::StringLiterals;

class SessionEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesTheWayToBytesAndBack();
    void theLayoutIsStable();
    void longEntriesFitAndTooLongOnesAreRefused();
    void everyCutIsDamaged();
    void newerEntriesAreLeftAlone();
    void aKeyIsKeptWithItsSession();
    void schemeAndKeyMustFit();
    void unknownMembersAreSkipped();
    void theKeyDependsOnEverythingThatMakesASession();
    void permissionsFollowTheEndpointTable();

private:
    static SessionEntry entry()
    {
        return {7,
                Secret::fromView("r\0t"),
                u"https://login.example/"_s,
                u"client"_s,
                u"org_1"_s,
                u"auth0|é"_s,
                u"sid"_s};
    }
};

void SessionEntryTest::survivesTheWayToBytesAndBack()
{
    const Result<Secret> bytes = encodeEntry(entry());
    QVERIFY_RESULT(bytes);
    const DecodedEntry decoded = decodeEntry(*bytes);
    QVERIFY(!decoded.fault);
    QVERIFY(decoded.entry == entry());
}

//! Bytes that are in keychains already must stay readable.
void SessionEntryTest::theLayoutIsStable()
{
    const QByteArray stored = QByteArray::fromHex("4f445345"
                                                  "01"
                                                  "42"
                                                  "0000000000000002"
                                                  "01"
                                                  "0002"
                                                  "7274"
                                                  "02"
                                                  "0001"
                                                  "69"
                                                  "03"
                                                  "0001"
                                                  "63"
                                                  "04"
                                                  "0001"
                                                  "6f"
                                                  "05"
                                                  "0001"
                                                  "75"
                                                  "06"
                                                  "0000");
    const DecodedEntry decoded = decodeEntry(Secret::fromView(stored));
    QVERIFY(!decoded.fault);
    const SessionEntry expected{2, Secret::fromView("rt"), u"i"_s, u"c"_s, u"o"_s, u"u"_s, u""_s};
    QVERIFY(decoded.entry == expected);
    QCOMPARE(encodeEntry(expected)->reveal().toByteArray().toHex(), stored.toHex());
}

void SessionEntryTest::longEntriesFitAndTooLongOnesAreRefused()
{
    SessionEntry longest = entry();
    longest.issuer = u"https://"_s + QString(253, u'a') + u'/';
    longest.clientId = QString(64, u'c');
    longest.organizationId = QString(50, u'o');
    longest.userId = QString(255, u'u');
    longest.sessionId = QString(64, u's');
    longest.key = DpopKey::create();
    longest.refreshToken = Secret::fromBytes(QByteArray(1024, 'r'));
    const Result<Secret> bytes = encodeEntry(longest);
    QVERIFY_RESULT(bytes);
    QVERIFY(bytes->size() <= 2048);
    longest.refreshToken = Secret::fromBytes(QByteArray(2000, 'r'));
    QVERIFY(encodeEntry(longest).errorAs<SecretStoreError>());
}

void SessionEntryTest::everyCutIsDamaged()
{
    const QByteArray bytes = encodeEntry(entry())->reveal().toByteArray();
    for (qsizetype length = 0; length < bytes.size() - 6; ++length) {
        const DecodedEntry decoded = decodeEntry(Secret::fromView(bytes.left(length)));
        QVERIFY2(decoded.fault == EntryFault::Damaged, QByteArray::number(length).constData());
    }
    QVERIFY(decodeEntry(Secret::fromView("something else of the same service")).fault
            == EntryFault::Damaged);
}

void SessionEntryTest::newerEntriesAreLeftAlone()
{
    QByteArray bytes = encodeEntry(entry())->reveal().toByteArray();
    bytes[4] = 2;
    QVERIFY(decodeEntry(Secret::fromView(bytes)).fault == EntryFault::Newer);
    bytes[4] = 1;
    bytes[5] = 'X'; // A scheme of later.
    QVERIFY(decodeEntry(Secret::fromView(bytes)).fault == EntryFault::Newer);
}

void SessionEntryTest::aKeyIsKeptWithItsSession()
{
    SessionEntry bound = entry();
    bound.key = DpopKey::create();
    const Result<Secret> bytes = encodeEntry(bound);
    QVERIFY_RESULT(bytes);
    QCOMPARE(bytes->reveal()[5], 'D');
    const DecodedEntry decoded = decodeEntry(*bytes);
    QVERIFY(!decoded.fault);
    QVERIFY(decoded.entry == bound);
    QVERIFY(!(decoded.entry == entry()));
    QCOMPARE(entryKey(bound, u"default"_s, "m1"), entryKey(entry(), u"default"_s, "m1"));
}

//! A bound session without its key cannot be renewed; a key of nothing is a mix-up.
void SessionEntryTest::schemeAndKeyMustFit()
{
    SessionEntry bound = entry();
    bound.key = DpopKey::create();
    QByteArray bytes = encodeEntry(bound)->reveal().toByteArray();
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY(decodeEntry(Secret::fromView(bytes.left(length))).fault == EntryFault::Damaged);
    QByteArray other = bytes;
    other[other.size() - 1] = char(other.back() ^ 1); // In the public half.
    QVERIFY(decodeEntry(Secret::fromView(other)).fault == EntryFault::Damaged);
    bytes[5] = 'B';
    QVERIFY(decodeEntry(Secret::fromView(bytes)).fault == EntryFault::Damaged);
    QByteArray unbound = encodeEntry(entry())->reveal().toByteArray();
    unbound[5] = 'D';
    QVERIFY(decodeEntry(Secret::fromView(unbound)).fault == EntryFault::Damaged);
}

void SessionEntryTest::unknownMembersAreSkipped()
{
    QByteArray bytes = encodeEntry(entry())->reveal().toByteArray();
    bytes += QByteArray::fromHex("7f0003616263");
    const DecodedEntry decoded = decodeEntry(Secret::fromView(bytes));
    QVERIFY(!decoded.fault);
    QVERIFY(decoded.entry == entry());
}

void SessionEntryTest::theKeyDependsOnEverythingThatMakesASession()
{
    const auto keyOf = [](const SessionEntry &e, const QString &profile = u"default"_s,
                          const QByteArray &machine = "m1") {
        return entryKey(e, profile, machine);
    };
    const QString key = keyOf(entry());
    QVERIFY(key.startsWith(u"orgdesk/v1/"_s));
    QCOMPARE(key.size(), 11 + 64);
    QCOMPARE(key, key.toLower());
    SessionEntry other = entry();
    other.generation = 99;
    other.refreshToken = Secret::fromView("x");
    other.sessionId.clear();
    QCOMPARE(keyOf(other), key);
    other.issuer = u"https://other.example/"_s;
    QVERIFY(keyOf(other) != key);
    other = entry();
    other.clientId = u"x"_s;
    QVERIFY(keyOf(other) != key);
    other = entry();
    other.organizationId = u"org_2"_s;
    QVERIFY(keyOf(other) != key);
    other = entry();
    other.userId = u"x"_s;
    QVERIFY(keyOf(other) != key);
    QVERIFY(keyOf(entry(), u"second"_s) != key);
    QVERIFY(keyOf(entry(), u"default"_s, "m2") != key);
}

void SessionEntryTest::permissionsFollowTheEndpointTable()
{
    const Permissions reader({u"read:my_org:details"_s, u"read:my_org:identity_providers"_s}, {});
    QVERIFY(reader.allows(u"getDetails"_s));
    QVERIFY(!reader.allows(u"updateDetails"_s));
    QCOMPARE(reader.missingFor(u"updateDetails"_s), QStringList{u"update:my_org:details"_s});
    const Permissions withheld({}, {u"update:my_org:details"_s});
    QVERIFY(withheld.allows(u"updateDetails"_s));
    QVERIFY(!Permissions().allows(u"getDetails"_s));
}

ORGDESK_TEST(SessionEntryTest)
#include "SessionEntryTest.moc"
