#include "ui/pages/SecretReminder.h"

#include "../dialogs/FakeTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/Chip.h"
#include "ui/pages/SecretReminderCard.h"

#include <QDateEdit>
#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

class SecretReminderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsKeptPerProvider();
    void itWarnsTwoWeeksBefore_data();
    void itWarnsTwoWeeksBefore();
    void theCardSetsAndForgetsIt();
    void onlyProvidersWithASecretHaveIt();
};

static IdentityProvider withStrategy(const QString &strategy)
{
    IdentityProvider provider;
    provider.id = u"con_1"_s;
    provider.strategy = strategy;
    return provider;
}

void SecretReminderTest::itIsKeptPerProvider()
{
    FakeTenant tenant;
    const QDate day(2027, 3, 3);
    setSecretReminder(tenant.settings(), u"con_1"_s, day);
    QCOMPARE(secretReminder(tenant.settings(), u"con_1"_s), day);
    QVERIFY(!secretReminder(tenant.settings(), u"con_2"_s).isValid());
    setSecretReminder(tenant.settings(), u"con_1"_s, {});
    QVERIFY(!secretReminder(tenant.settings(), u"con_1"_s).isValid());
}

void SecretReminderTest::itWarnsTwoWeeksBefore_data()
{
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<int>("level");
    QTest::newRow("14 days") << 14 << int(HealthLevel::Healthy);
    QTest::newRow("13 days") << 13 << int(HealthLevel::Warning);
    QTest::newRow("1 day") << 1 << int(HealthLevel::Warning);
    QTest::newRow("that day") << 0 << int(HealthLevel::Warning);
    QTest::newRow("the day after") << -1 << int(HealthLevel::Failed);
}

void SecretReminderTest::itWarnsTwoWeeksBefore()
{
    QFETCH(int, daysLeft);
    QFETCH(int, level);
    const QDate today(2026, 11, 18);
    QCOMPARE(int(secretHealth(today.addDays(daysLeft), today).level), level);
    QCOMPARE(secretHealth({}, today), HealthSignal{});
}

void SecretReminderTest::theCardSetsAndForgetsIt()
{
    FakeTenant tenant;
    SecretReminderCard card(tenant);
    card.show(withStrategy(u"okta"_s));
    auto *change = card.findChild<Button *>(u"provider.secretReminder.change"_s);
    QVERIFY(!card.findChild<Chip *>()->isVisibleTo(&card));
    change->click();
    auto *dialog = card.findChild<QDialog *>(u"dialog.reminder"_s);
    QVERIFY(dialog);
    const QDate day = tenant.clock().now().toLocalTime().date().addDays(100);
    dialog->findChild<QDateEdit *>(u"dialog.reminder.day"_s)->setDate(day);
    dialog->findChild<Button *>(u"dialog.reminder.run"_s)->click();
    QCOMPARE(secretReminder(tenant.settings(), u"con_1"_s), day);
    QVERIFY(card.findChild<Chip *>()->isVisibleTo(&card));
    QTRY_VERIFY(!card.findChild<QDialog *>(u"dialog.reminder"_s));
    change->click();
    card.findChild<QDialog *>(u"dialog.reminder"_s)
        ->findChild<Button *>(u"dialog.reminder.remove"_s)
        ->click();
    QVERIFY(!secretReminder(tenant.settings(), u"con_1"_s).isValid());
}

void SecretReminderTest::onlyProvidersWithASecretHaveIt()
{
    for (const QString &strategy : {u"okta"_s, u"waad"_s, u"google-apps"_s, u"oidc"_s})
        QVERIFY2(usesSecret(withStrategy(strategy)), qPrintable(strategy));
    for (const QString &strategy : {u"samlp"_s, u"pingfederate"_s, u"adfs"_s, u"unheard-of"_s})
        QVERIFY2(!usesSecret(withStrategy(strategy)), qPrintable(strategy));
}

ORGDESK_TEST(SecretReminderTest)

#include "SecretReminderTest.moc"
