#include "ui/wizard/EmailDomains.h"

#include "support/TestRegistry.h"
#include "ui/common/Button.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

class EmailDomainsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyVerifiedDomainsCanBeChosen();
    void aDomainSaysWhereItIsRoutedNow();
    void aDraftsChoiceWaitsForTheList();
    void aChoiceThatIsNoLongerVerifiedIsDropped();
    void aFailedListOffersToTryAgain();
    void withoutPermissionTheReasonIsShown();
    void manyDomainsScroll();

private:
    static OrganizationDomain domain(const QString &name, DomainVerification verification);
    static QCheckBox *box(const EmailDomains &list, const QString &name);
    static bool shows(const EmailDomains &list, const QString &text);
};

OrganizationDomain EmailDomainsTest::domain(const QString &name, DomainVerification verification)
{
    return {u"ord_"_s + name, name, verification, {}, {}};
}

QCheckBox *EmailDomainsTest::box(const EmailDomains &list, const QString &name)
{
    return list.findChild<QCheckBox *>(u"wizard.domains["_s + name + u"]"_s);
}

bool EmailDomainsTest::shows(const EmailDomains &list, const QString &text)
{
    for (const QLabel *one : list.findChildren<QLabel *>()) {
        if (one->isVisibleTo(&list) && one->text().contains(text))
            return true;
    }
    return false;
}

void EmailDomainsTest::onlyVerifiedDomainsCanBeChosen()
{
    EmailDomains list;
    list.setDomains({domain(u"halden.example"_s, DomainVerification::Verified),
                     domain(u"freight.example"_s, DomainVerification::Pending),
                     domain(u"old.example"_s, DomainVerification::Failed),
                     domain(u"new.example"_s, DomainVerification::Unknown)});
    QVERIFY(box(list, u"halden.example"_s)->isEnabled());
    for (const QString &name : {u"freight.example"_s, u"old.example"_s, u"new.example"_s}) {
        QVERIFY(!box(list, name)->isEnabled());
        QCOMPARE(box(list, name)->accessibleDescription(),
                 u"Not verified yet. Verify it under Domains first."_s);
    }
    const QSignalSpy changed(&list, &EmailDomains::changed);
    box(list, u"halden.example"_s)->click();
    box(list, u"freight.example"_s)->click();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(list.chosen(), QStringList{u"halden.example"_s});
    box(list, u"halden.example"_s)->click();
    QVERIFY(list.chosen().isEmpty());
}

void EmailDomainsTest::aDomainSaysWhereItIsRoutedNow()
{
    EmailDomains list;
    list.setRouting({{u"depot.example"_s, {u"Depot SAML"_s, u"Halden Okta"_s}}});
    list.setDomains({domain(u"depot.example"_s, DomainVerification::Verified)});
    QCOMPARE(box(list, u"depot.example"_s)->accessibleDescription(),
             u"Now routed to Depot SAML and Halden Okta. Choosing it here lets people pick."_s);
    list.setRouting({});
    QVERIFY(box(list, u"depot.example"_s)->accessibleDescription().isEmpty());
}

void EmailDomainsTest::aDraftsChoiceWaitsForTheList()
{
    EmailDomains list;
    list.setChosen({u"halden.example"_s});
    QCOMPARE(list.chosen(), QStringList{u"halden.example"_s});
    list.setDomains({domain(u"depot.example"_s, DomainVerification::Verified),
                     domain(u"halden.example"_s, DomainVerification::Verified)});
    QVERIFY(box(list, u"halden.example"_s)->isChecked());
    QVERIFY(!box(list, u"depot.example"_s)->isChecked());
    list.setLoading(); // a second reading keeps what is chosen
    list.setDomains({domain(u"halden.example"_s, DomainVerification::Verified)});
    QVERIFY(box(list, u"halden.example"_s)->isChecked());
}

void EmailDomainsTest::aChoiceThatIsNoLongerVerifiedIsDropped()
{
    EmailDomains list;
    list.setChosen({u"halden.example"_s, u"gone.example"_s});
    list.setDomains({domain(u"halden.example"_s, DomainVerification::Failed)});
    QVERIFY(!box(list, u"halden.example"_s)->isChecked());
    QVERIFY(list.chosen().isEmpty());
}

void EmailDomainsTest::aFailedListOffersToTryAgain()
{
    EmailDomains list;
    auto *retry = list.findChild<QWidget *>(u"wizard.domains.retry"_s);
    QVERIFY(!retry->isVisibleTo(&list));
    NetworkError error;
    error.host = u"login.fieldnote.example"_s;
    error.reason = NetworkError::Reason::Interrupted;
    list.setFailed(error);
    QVERIFY(retry->isVisibleTo(&list));
    const QSignalSpy retried(&list, &EmailDomains::retryRequested);
    static_cast<QAbstractButton *>(static_cast<QWidget *>(retry))->click();
    QCOMPARE(retried.count(), 1);
    list.setDomains({});
    QVERIFY(!retry->isVisibleTo(&list));
    QVERIFY(shows(list, u"no domains yet"_s));
}

void EmailDomainsTest::withoutPermissionTheReasonIsShown()
{
    EmailDomains list;
    list.setLocked(u"Fieldnote has not granted OrgDesk the permission read:my_org:domains."_s);
    QVERIFY(shows(list, u"read:my_org:domains"_s));
    QVERIFY(list.chosen().isEmpty());
}

void EmailDomainsTest::manyDomainsScroll()
{
    QList<OrganizationDomain> many;
    for (int i = 0; i < 100; ++i)
        many << domain(u"d%1.example"_s.arg(i), DomainVerification::Verified);
    EmailDomains list;
    list.resize(400, 300);
    list.setDomains(many);
    list.show();
    const auto *scroll = list.findChild<QScrollArea *>();
    QVERIFY(scroll->height() < 200);
    QVERIFY(scroll->widget()->height() > 1000);
    // The keyboard reaches the last one, and the list follows.
    QVERIFY(QTest::qWaitForWindowActive(&list));
    box(list, u"d98.example"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box(list, u"d98.example"_s), Qt::Key_Tab);
    const QCheckBox *last = box(list, u"d99.example"_s);
    QVERIFY(last->hasFocus());
    const QRect seen(last->mapTo(scroll->viewport(), QPoint()), last->size());
    QVERIFY(scroll->viewport()->rect().contains(seen.center()));
}

ORGDESK_TEST(EmailDomainsTest)

#include "EmailDomainsTest.moc"
