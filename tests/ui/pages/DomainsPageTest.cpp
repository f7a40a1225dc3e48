#include "ui/pages/DomainsPage.h"

#include "DomainsTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/Chip.h"
#include "ui/common/CopyField.h"
#include "ui/common/NoteFrame.h"
#include "ui/pages/DomainWords.h"
#include "ui/tables/Cell.h"

#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::DomainsTenant;

class DomainsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoRequestsLoadThePage();
    void whatNeedsAttentionComesFirst();
    void aFailedLoadIsNotAnEmptyList();
    void anOldListStaysWhenReloadingFails();
    void noDomainsExplainWhatTheyAreFor();
    void withoutPermissionThePageSaysWhichOne();
    void actionsWithoutPermissionAreLockedWithTheirReason();
    void providersThatCannotBeReadDoNotBlockThePage();
    void providersWithoutPermissionAreNotCalledNobody();
    void theRecordIsCopiedWhole();
    void theRecordIsWrittenForAColleague();
    void aFailedDomainCanBeVerifiedAgain();
    void verifyingShowsWhatComesNext();
    void notSeenByTheVendorIsExplained();
    void whatWasNotSeenIsForgottenOnceVerified();
    void aDomainThatIsGoneLeavesTheList();
    void routingAppliesAtOnceAndNamesTheDomain();
    void routingThatFailsGoesBackAndTellsWhy();
    void anOpenOutcomeOfRoutingIsNotCalledAFailure();
    void whatIsOnItsWayIsKnownAfterLookingElsewhere();
    void aDisabledProviderSaysWhenItTakesEffect();
    void aProviderOfTheVendorCannotBeRouted();
    void twoProvidersAreExplained();
    void removingNamesTheConsequence_data();
    void removingNamesTheConsequence();
    void removingGoesOnWithTheNextRow();
    void theKeyboardAddsAndRemoves();
    void aListThatWasAskedForBeforeKeepsWhatWasAdded();
    void aNarrowWindowShowsOneAfterTheOther();
    void nothingOfAnotherOrganizationStays();
    void anUnknownStatusIsNotVerified();
    void tenThousandDomainsStaySmooth();
};

void DomainsPageTest::twoRequestsLoadThePage()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QCOMPARE(world.tenant.http.count(DomainsTenant::list), 1);
    QCOMPARE(world.tenant.http.count(DomainsTenant::providers), 1);
    QCOMPARE(world.tenant.http.count("GET /my-org/v1/domains/ord_1/identity-providers"), 0);
    QVERIFY(world.select(u"halden.example"_s));
    QVERIFY(world.select(u"freight.example"_s));
    QCOMPARE(world.tenant.http.count(DomainsTenant::list), 1);
}

void DomainsPageTest::whatNeedsAttentionComesFirst()
{
    DomainsTenant world;
    QVERIFY(world.open());
    const QSignalSpy counted(world.page.get(), &Page::attentionCountChanged);
    QStringList keys;
    for (int row = 0; row < world.table()->model()->rowCount(); ++row)
        keys << world.table()->model()->index(row, 0).data(ItemKeyRole).toString();
    QCOMPARE(keys,
             (QStringList{u"domain:haldenlogistik.example"_s, u"domain:freight.example"_s,
                          u"domain:halden.example"_s}));
    const QAbstractItemModel *model = world.table()->model();
    QCOMPARE(model->index(0, 1).data().toString(), u"Failed"_s);
    QCOMPARE(model->index(1, 2).data().toString(), u"Nobody yet"_s);
    QCOMPARE(model->index(2, 2).data().toString(), u"Halden Okta"_s);
    world.page->refresh();
    QTRY_VERIFY(!counted.isEmpty());
    QCOMPARE(counted.last().first().toInt(), 1);
    QVERIFY(counted.last().at(1).toBool()); // a failed domain, no suspicion
}

void DomainsPageTest::aFailedLoadIsNotAnEmptyList()
{
    DomainsTenant world;
    world.tenant.http.answer(DomainsTenant::list, 503, "{}");
    world.page = std::make_unique<DomainsPage>(world.tenant);
    world.page->show();
    world.page->refresh();
    QTRY_COMPARE(world.state(), u"error"_s);
    QVERIFY(!world.find(u"domains.empty"_s)->isVisible());
}

void DomainsPageTest::anOldListStaysWhenReloadingFails()
{
    DomainsTenant world;
    QVERIFY(world.open());
    world.tenant.http.answer(DomainsTenant::list, 503, "{}");
    world.page->refresh();
    QTRY_VERIFY(world.find(u"domains.stale"_s)->isVisible());
    QCOMPARE(world.state(), u"ready"_s);
    QCOMPARE(world.table()->model()->rowCount(), 3);
}

void DomainsPageTest::noDomainsExplainWhatTheyAreFor()
{
    DomainsTenant world;
    world.tenant.http.answer(DomainsTenant::list, 200, R"({"organization_domains":[]})");
    world.page = std::make_unique<DomainsPage>(world.tenant);
    world.page->show();
    world.page->refresh();
    QTRY_COMPARE(world.state(), u"empty"_s);
    auto *add = world.find<Button>(u"domains.empty.add"_s);
    QVERIFY(add->isVisible());
    QVERIFY(!world.find(u"domains.add"_s)->isVisible());
    add->click();
    QVERIFY(world.find(u"dialog.addDomain"_s));
}

void DomainsPageTest::withoutPermissionThePageSaysWhichOne()
{
    DomainsTenant world;
    world.tenant.scopes.removeAll(u"read:my_org:domains"_s);
    world.page = std::make_unique<DomainsPage>(world.tenant);
    world.page->show();
    world.page->refresh();
    QTRY_COMPARE(world.state(), u"error"_s);
    QCOMPARE(world.tenant.http.count(DomainsTenant::list), 0); // It would only be refused.
}

void DomainsPageTest::actionsWithoutPermissionAreLockedWithTheirReason()
{
    DomainsTenant world;
    for (const char *scope : {"create:my_org:domains", "update:my_org:domains",
                              "delete:my_org:domains", "create:my_org:identity_providers_domains"})
        world.tenant.scopes.removeAll(QString::fromLatin1(scope));
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    QVERIFY(world.find(u"domains.access"_s)->isVisible());
    QVERIFY(world.find<Button>(u"domains.add"_s)->guard().contains(u"create:my_org:domains"_s));
    QVERIFY(world.find<Button>(u"domains.verify"_s)->guard().contains(u"update:my_org:domains"_s));
    QVERIFY(world.find<Button>(u"domains.remove"_s)->guard().contains(u"delete:my_org:domains"_s));
    QVERIFY(world.select(u"halden.example"_s));
    // Off is allowed, on is not.
    QVERIFY(world.find<QCheckBox>(u"domains.routing[con_okta]"_s)->isEnabled());
    auto *saml = world.find<QCheckBox>(u"domains.routing[con_saml]"_s);
    QVERIFY(!saml->isEnabled());
    QVERIFY(saml->accessibleDescription().contains(u"create:my_org:identity_providers_domains"_s));
    // The keyboard does not get around it.
    QTest::keyClick(world.table(), Qt::Key_Delete);
    QVERIFY(!world.find(u"dialog.removeDomain"_s));
    world.page->addItem();
    QVERIFY(!world.find(u"dialog.addDomain"_s));
    QCOMPARE(world.toasts.size(), 2);
}

void DomainsPageTest::providersThatCannotBeReadDoNotBlockThePage()
{
    DomainsTenant world;
    world.tenant.http.answer(DomainsTenant::providers, 503, "{}");
    QVERIFY(world.open());
    QCOMPARE(world.table()->model()->rowCount(), 3);
    QCOMPARE(world.table()->model()->index(2, 2).data().toString(), u"Couldn’t load"_s);
    QVERIFY(world.select(u"halden.example"_s));
    auto *retry = world.find<Button>(u"domains.routing.retry"_s);
    QVERIFY(retry->isVisible());
    world.tenant.http.answer(DomainsTenant::providers, 200,
                             DomainsTenant::threeProviders(R"("halden.example")", ""));
    retry->click();
    QTRY_VERIFY(world.find<QCheckBox>(u"domains.routing[con_okta]"_s));
    QVERIFY(world.find<QCheckBox>(u"domains.routing[con_okta]"_s)->isChecked());
    QVERIFY(!retry->isVisible());
}

void DomainsPageTest::providersWithoutPermissionAreNotCalledNobody()
{
    DomainsTenant world;
    world.tenant.scopes.removeAll(u"read:my_org:identity_providers"_s);
    world.page = std::make_unique<DomainsPage>(world.tenant);
    world.page->show();
    world.page->refresh();
    QTRY_COMPARE(world.state(), u"ready"_s);
    QCOMPARE(world.tenant.http.count(DomainsTenant::providers), 0);
    QCOMPARE(world.table()->model()->index(2, 2).data().toString(), u"Unknown"_s);
}

void DomainsPageTest::theRecordIsCopiedWhole()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    world.find<Button>(u"domains.record.host.copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"_auth0-challenge.freight.example"_s);
    world.find<Button>(u"domains.record.value.copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"auth0-domain-verification=q7Lr2Ws9XkVt4ZpJ"_s);
    QVERIFY(world.find<QLabel>(u"domains.record.shortHost"_s)
                ->text()
                .contains(u"<code>_auth0-challenge</code>"_s));
}

void DomainsPageTest::theRecordIsWrittenForAColleague()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    world.find<Button>(u"domains.record.copyText"_s)->click();
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &part : {u"freight.example"_s, u"Fieldnote"_s, u"Type: TXT"_s,
                                u"Host: _auth0-challenge.freight.example\n"_s,
                                u"Value: auth0-domain-verification=q7Lr2Ws9XkVt4ZpJ\n"_s,
                                u"use _auth0-challenge as host"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void DomainsPageTest::aFailedDomainCanBeVerifiedAgain()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"haldenlogistik.example"_s));
    auto *verify = world.find<Button>(u"domains.verify"_s);
    QVERIFY(verify->isVisible());
    QCOMPARE(verify->text(), u"Verify again"_s);
    QVERIFY(world.find(u"domains.record.host"_s)->isVisible()); // The record stays.
    QVERIFY(world.find(u"domains.dns"_s)->isVisible());
    world.tenant.http.answer("POST /my-org/v1/domains/ord_1/verify", 202,
                             DomainsTenant::domain("ord_1", "haldenlogistik.example", "verified"));
    verify->click();
    QTRY_VERIFY(world.find(u"domains.verified"_s)->isVisible());
    QCOMPARE(world.table()->currentKey(), u"domain:haldenlogistik.example"_s);
}

void DomainsPageTest::verifyingShowsWhatComesNext()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    const Completer<HttpResponse> held = world.tenant.http.hold(DomainsTenant::verify);
    auto *verify = world.find<Button>(u"domains.verify"_s);
    verify->click();
    QVERIFY(verify->isBusy());
    QTest::mouseClick(verify, Qt::LeftButton);
    QCOMPARE(world.tenant.http.count(DomainsTenant::verify), 1); // Once.
    held.complete(HttpResponse{
        202, {}, DomainsTenant::domain("ord_2", "freight.example", "verified"), 1, {}});
    auto *note = world.find<NoteFrame>(u"domains.verified"_s);
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(note->title(), u"freight.example is yours"_s);
    QVERIFY(!verify->isVisible());
    QVERIFY(world.find(u"domains.routing"_s)->isVisible());
    QCOMPARE(world.find<QLabel>(u"domains.detail.status"_s)->text(), u"Verified"_s);
}

void DomainsPageTest::notSeenByTheVendorIsExplained()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    world.tenant.http.answer(DomainsTenant::verify, 202,
                             DomainsTenant::domain("ord_2", "freight.example", "pending"));
    world.find<Button>(u"domains.verify"_s)->click();
    auto *note = world.find<NoteFrame>(u"domains.unverified"_s);
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(note->title(), u"Fieldnote couldn’t see the record"_s);
    // It belongs to this domain only.
    QVERIFY(world.select(u"haldenlogistik.example"_s));
    QVERIFY(!note->isVisible());
    // And it is gone as soon as somebody tries again.
    QVERIFY(world.select(u"freight.example"_s));
    QVERIFY(note->isVisible());
    static_cast<void>(world.tenant.http.hold(DomainsTenant::verify));
    world.find<Button>(u"domains.verify"_s)->click();
    QVERIFY(!note->isVisible());
}

void DomainsPageTest::whatWasNotSeenIsForgottenOnceVerified()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    world.tenant.http.answer(DomainsTenant::verify, 202,
                             DomainsTenant::domain("ord_2", "freight.example", "pending"));
    world.find<Button>(u"domains.verify"_s)->click();
    auto *note = world.find<NoteFrame>(u"domains.unverified"_s);
    QTRY_VERIFY(note->isVisible());
    // A colleague verified it meanwhile.
    world.tenant.http.answer(DomainsTenant::list, 200,
                             R"({"organization_domains":[)"
                                 + DomainsTenant::domain("ord_2", "freight.example", "verified")
                                 + "]}");
    world.page->refresh();
    QTRY_COMPARE(world.find<QLabel>(u"domains.detail.status"_s)->text(), u"Verified"_s);
    QVERIFY(!note->isVisible());
}

void DomainsPageTest::aDomainThatIsGoneLeavesTheList()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    world.tenant.http.answer(DomainsTenant::verify, 404, "{}");
    world.find<Button>(u"domains.verify"_s)->click();
    QTRY_COMPARE(world.table()->model()->rowCount(), 2);
    QCOMPARE(world.toasts.size(), 1);
    QCOMPARE(world.toasts.first().tone, Tone::Danger);
}

void DomainsPageTest::routingAppliesAtOnceAndNamesTheDomain()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"halden.example"_s));
    const QByteArray add = "POST /my-org/v1/identity-providers/con_saml/domains";
    const QSignalSpy changed(world.page.get(), &DomainsPage::providerChanged);
    const Completer<HttpResponse> held = world.tenant.http.hold(add);
    auto *box = world.find<QCheckBox>(u"domains.routing[con_saml]"_s);
    QVERIFY(!box->isChecked());
    box->click();
    QVERIFY(box->isChecked());
    QCOMPARE(world.tenant.http.bodyOf(add), QByteArray(R"({"domain":"halden.example"})"));
    QVERIFY(world.toasts.isEmpty()); // Not before it is true.
    held.complete(HttpResponse{201, {}, R"({"domain":"halden.example"})", 1, {}});
    QTRY_COMPARE(world.toasts.size(), 1);
    QCOMPARE(world.toasts.first().title, u"halden.example is now routed to Depot SAML"_s);
    QCOMPARE(world.table()->model()->index(2, 2).data().toString(), u"Halden Okta +1"_s);
    QCOMPARE(changed.count(), 1);

    const QByteArray remove =
        "DELETE /my-org/v1/identity-providers/con_saml/domains/halden.example";
    world.tenant.http.answer(remove, 204);
    world.toasts.first().actions.first().run();
    QTRY_COMPARE(world.toasts.size(), 2);
    QCOMPARE(world.toasts.last().title, u"halden.example is no longer routed to Depot SAML"_s);
    QVERIFY(!world.find<QCheckBox>(u"domains.routing[con_saml]"_s)->isChecked());
}

void DomainsPageTest::routingThatFailsGoesBackAndTellsWhy()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"halden.example"_s));
    world.tenant.http.answer("DELETE /my-org/v1/identity-providers/con_okta/domains/halden.example",
                             403, "{}");
    auto *box = world.find<QCheckBox>(u"domains.routing[con_okta]"_s);
    box->click();
    QVERIFY(!box->isChecked());
    QTRY_COMPARE(world.toasts.size(), 1);
    QVERIFY(box->isChecked());
    QCOMPARE(world.toasts.first().tone, Tone::Danger);
    QCOMPARE(world.toasts.first().title, u"halden.example is still routed to Halden Okta"_s);
    QVERIFY(!world.toasts.first().text.isEmpty());
}

void DomainsPageTest::anOpenOutcomeOfRoutingIsNotCalledAFailure()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"halden.example"_s));
    world.tenant.http.answer("POST /my-org/v1/identity-providers/con_saml/domains", 502, "{}");
    world.tenant.http.answer("GET /my-org/v1/identity-providers/con_saml", 503, "{}");
    world.tenant.http.answer(
        DomainsTenant::providers, 200,
        DomainsTenant::threeProviders(R"("halden.example")", R"("halden.example")"));
    auto *box = world.find<QCheckBox>(u"domains.routing[con_saml]"_s);
    box->click();
    QTRY_COMPARE(world.toasts.size(), 1);
    QCOMPARE(world.toasts.first().title, u"It’s not known whether the change was made"_s);
    // The page looks for itself: it was made.
    QTRY_VERIFY(box->isChecked());
    QCOMPARE(world.tenant.http.count(DomainsTenant::providers), 2);
}

void DomainsPageTest::whatIsOnItsWayIsKnownAfterLookingElsewhere()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"halden.example"_s));
    const QByteArray add = "POST /my-org/v1/identity-providers/con_saml/domains";
    const Completer<HttpResponse> held = world.tenant.http.hold(add);
    world.find<QCheckBox>(u"domains.routing[con_saml]"_s)->click();
    QVERIFY(world.select(u"freight.example"_s));
    const Completer<HttpResponse> looking = world.tenant.http.hold(DomainsTenant::verify);
    world.find<Button>(u"domains.verify"_s)->click();
    QVERIFY(world.select(u"haldenlogistik.example"_s));
    QVERIFY(!world.find<Button>(u"domains.verify"_s)->isBusy()); // Another domain's.
    QVERIFY(world.select(u"freight.example"_s));
    QVERIFY(world.find<Button>(u"domains.verify"_s)->isBusy());
    QVERIFY(world.select(u"halden.example"_s));
    auto *box = world.find<QCheckBox>(u"domains.routing[con_saml]"_s);
    QVERIFY(box->isChecked());
    box->click(); // Ignored: it is on its way.
    QVERIFY(box->isChecked());
    QTest::qWait(20);
    QCOMPARE(world.tenant.http.count(add), 1);
    held.complete(HttpResponse{201, {}, R"({"domain":"halden.example"})", 1, {}});
    QTRY_COMPARE(world.toasts.size(), 1);
    QVERIFY(box->isChecked());
}

void DomainsPageTest::aDisabledProviderSaysWhenItTakesEffect()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"halden.example"_s));
    auto *box = world.find<QCheckBox>(u"domains.routing[con_saml]"_s);
    QVERIFY(box->isEnabled());
    QCOMPARE(box->accessibleDescription(), u"Disabled. Takes effect when you enable it."_s);
    QCOMPARE(box->accessibleName(), u"Depot SAML"_s);
}

void DomainsPageTest::aProviderOfTheVendorCannotBeRouted()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"halden.example"_s));
    auto *box = world.find<QCheckBox>(u"domains.routing[con_hq]"_s);
    QVERIFY(!box->isEnabled());
    QVERIFY(box->accessibleDescription().startsWith(u"Managed by Fieldnote."_s));
}

void DomainsPageTest::twoProvidersAreExplained()
{
    DomainsTenant world;
    world.tenant.http.answer(
        DomainsTenant::providers, 200,
        DomainsTenant::threeProviders(R"("halden.example")", R"("halden.example")"));
    QVERIFY(world.open());
    QVERIFY(world.select(u"halden.example"_s));
    auto *note = world.find<NoteFrame>(u"domains.routing.several"_s);
    QVERIFY(note->isVisible());
    QCOMPARE(note->title(), u"halden.example is routed to two providers"_s);
    QVERIFY(note->text().contains(u"Halden Okta and Depot SAML"_s));
}

void DomainsPageTest::removingNamesTheConsequence_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("consequence");
    QTest::newRow("pending") << u"freight.example"_s
                             << u"The verification starts over if you add it again."_s;
    QTest::newRow("verified and routed")
        << u"halden.example"_s
        << u"People with this domain are no longer sent to Halden Okta. They see the ordinary login page."_s;
}

void DomainsPageTest::removingNamesTheConsequence()
{
    QFETCH(QString, domain);
    QFETCH(QString, consequence);
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(domain));
    world.find<Button>(u"domains.remove"_s)->click();
    auto *box = world.find<QMessageBox>(u"dialog.removeDomain"_s);
    QVERIFY(box);
    QCOMPARE(box->text(), QString(u"Remove "_s + domain + u'?'));
    QCOMPARE(box->informativeText(), consequence);
    QCOMPARE(box->defaultButton()->objectName(), u"dialog.removeDomain.cancel"_s);
    box->reject();
}

void DomainsPageTest::removingGoesOnWithTheNextRow()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    world.tenant.http.answer("DELETE /my-org/v1/domains/ord_2", 204);
    world.find<Button>(u"domains.remove"_s)->click();
    world.find<QAbstractButton>(u"dialog.removeDomain.run"_s)->click();
    QTRY_COMPARE(world.table()->model()->rowCount(), 2);
    QCOMPARE(world.toasts.first().title, u"Removed freight.example"_s);
    QVERIFY(!world.table()->currentKey().isEmpty());
    QVERIFY(world.find<QLabel>(u"domains.detail.title"_s)->text() != u"freight.example"_s);
}

void DomainsPageTest::theKeyboardAddsAndRemoves()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    QTest::keyClick(world.table(), Qt::Key_Delete);
    auto *box = world.find<QMessageBox>(u"dialog.removeDomain"_s);
    QVERIFY(box);
    box->reject();
    QVERIFY(world.page->addItem());
    QVERIFY(world.find(u"dialog.addDomain"_s));
    world.page->copyIdentifier();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"freight.example"_s);
}

void DomainsPageTest::aListThatWasAskedForBeforeKeepsWhatWasAdded()
{
    DomainsTenant world;
    QVERIFY(world.open());
    const Completer<HttpResponse> list = world.tenant.http.hold(DomainsTenant::list);
    world.page->refresh();
    world.tenant.http.answer("POST /my-org/v1/domains", 201,
                             R"({"id":"ord_9","domain":"quay.example","status":"pending",
                                 "verification_txt":"txt","verification_host":"host"})");
    QVERIFY(world.page->addItem());
    world.find<QLineEdit>(u"dialog.addDomain.name"_s)->setText(u"quay.example"_s);
    world.find<Button>(u"dialog.addDomain.run"_s)->click();
    const auto *title = world.find<QLabel>(u"domains.detail.title"_s);
    QTRY_COMPARE(title->text(), u"quay.example"_s);
    list.complete(HttpResponse{
        200,
        {},
        R"({"organization_domains":[)"
            + DomainsTenant::domain("ord_1", "haldenlogistik.example", "failed") + "]}",
        1,
        {}});
    QTest::qWait(20);
    QCOMPARE(title->text(), u"quay.example"_s);
    QCOMPARE(world.table()->model()->rowCount(), 2);
}

void DomainsPageTest::aNarrowWindowShowsOneAfterTheOther()
{
    DomainsTenant world;
    QVERIFY(world.open(700));
    auto *detail = world.find(u"domains.detail"_s);
    QVERIFY(world.table()->isVisible());
    QVERIFY(!detail->isVisible());
    QVERIFY(world.select(u"freight.example"_s));
    QTest::keyClick(world.table(), Qt::Key_Return);
    QVERIFY(detail->isVisible());
    QVERIFY(!world.table()->isVisible());
    auto *back = world.find<Button>(u"domains.back"_s);
    QVERIFY(back->isVisible());
    back->click();
    QVERIFY(world.table()->isVisible());
    world.page->resize(1000, 720);
    QTRY_VERIFY(detail->isVisible());
    QVERIFY(!back->isVisible());
}

void DomainsPageTest::nothingOfAnotherOrganizationStays()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    world.page->forget();
    QCOMPARE(world.state(), u"loading"_s);
    QCOMPARE(world.table()->model()->rowCount(), 0);
    QVERIFY(world.find<QLabel>(u"domains.detail.title"_s)->text().isEmpty());
    QVERIFY(world.find<QLineEdit>(u"domains.record.value.value"_s)->text().isEmpty());
}

void DomainsPageTest::anUnknownStatusIsNotVerified()
{
    DomainsTenant world;
    world.tenant.http.answer(DomainsTenant::list, 200,
                             R"({"organization_domains":[)"
                                 + DomainsTenant::domain("ord_1", "new.example", "expired") + "]}");
    QVERIFY(world.open());
    QCOMPARE(world.table()->model()->index(0, 1).data().toString(), u"Unknown"_s);
    QVERIFY(world.find(u"domains.verify"_s)->isVisible());
    QVERIFY(!world.find(u"domains.routing"_s)->isVisible());
}

void DomainsPageTest::tenThousandDomainsStaySmooth()
{
    DomainsTenant world;
    QByteArray body = R"({"organization_domains":[)";
    for (int index = 0; index < 10'000; ++index) {
        const QByteArray number = QByteArray::number(index);
        body += (index == 0 ? "" : ",")
            + DomainsTenant::domain("ord_" + number, "d" + number + ".example",
                                    index % 3 == 0 ? "pending" : "verified");
    }
    world.tenant.http.answer(DomainsTenant::list, 200, body + "]}");
    world.page = std::make_unique<DomainsPage>(world.tenant);
    world.page->resize(980, 720);
    world.page->show();
    world.page->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(world.state(), u"ready"_s, 60'000);
    QElapsedTimer timer;
    timer.start();
    world.page->refresh();
    QTest::qWait(50);
    QVERIFY(world.table()->setCurrentKey(u"domain:d9999.example"_s));
    QCOMPARE(world.find<QLabel>(u"domains.detail.title"_s)->text(), u"d9999.example"_s);
    // Generous for a loaded machine; a quadratic step takes minutes.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

ORGDESK_TEST(DomainsPageTest)

#include "DomainsPageTest.moc"
