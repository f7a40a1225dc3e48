#include "ui/members/InviteDialog.h"

#include "MembersTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/CheckRow.h"
#include "ui/common/NoteFrame.h"
#include "ui/members/EmailChips.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::MembersTenant;

namespace {

InviteChoices choices()
{
    InviteChoices choices;
    choices.roles = {{u"rol_admin"_s, u"Admin"_s, u"Everything"_s},
                     {u"rol_viewer"_s, u"Viewer"_s, u"Reads everything"_s}};
    IdentityProvider okta;
    okta.id = u"con_okta"_s;
    okta.displayName = u"Halden Okta"_s;
    choices.providers = {okta};
    choices.memberEmails = {u"mara@halden.example"_s};
    return choices;
}

IdentityProvider disabledProvider()
{
    IdentityProvider provider;
    provider.id = u"con_old"_s;
    provider.displayName = u"Old"_s;
    provider.isEnabled = false;
    return provider;
}

Invitation earlier()
{
    Invitation before;
    before.email = u"ada@x.example"_s;
    before.roleIds = {u"rol_admin"_s};
    before.providerId = u"con_okta"_s;
    return before;
}

QByteArray createdFor(const HttpRequest &request)
{
    QByteArray answer = "[";
    int index = 0;
    const Json body = Json::parse(request.body.reveal().toByteArray().toStdString());
    for (const Json &invitee : body.at("invitees")) {
        const QByteArray email = QByteArray::fromStdString(invitee.at("email").get<std::string>());
        answer += index > 0 ? "," : "";
        answer += R"({"id":"uinv_)" + email + R"(","invitee":{"email":")" + email + R"("}})";
        ++index;
    }
    return answer + ']';
}

HttpResponse json(int status, const QByteArray &body)
{
    HttpHeaders headers;
    headers.set("Content-Type", "application/json");
    return {status, headers, body, 1, {}};
}

} // namespace

class InviteDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sendsWhatWasChosenWithCtrlEnter();
    void enterNeverSends();
    void theOnlyWayIsChosenAlready();
    void oneOfSeveralWaysMustBeChosen();
    void whatComesLaterCanBeChosen();
    void problemsAreShownAndNothingIsSent();
    void elevenGoInTwoRequests();
    void aRefusalKeepsEverythingTyped();
    void whatWasSentBeforeARefusalLeavesTheField();
    void aLostAnswerNamesWhoIsUnknown();
    void invitingAgainStartsFilled();
    void rolesThatComeLateAreTakenOver();
    void whatCannotBeTakenOverIsSaid();
    void theOnlyWayThereWasIsNotAChoice();
    void givingUpKeepsEverythingTyped();
    void roleCountsAreLimited();

private:
    template<class T>
    T *part(const QString &name)
    {
        return m_dialog->findChild<T *>(QString(u"dialog.invite."_s + name));
    }
    void open(const InviteChoices &with = choices());
    void press() { QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier); }

    std::unique_ptr<MembersTenant> m_world;
    QPointer<InviteDialog> m_dialog;
};

void InviteDialogTest::init()
{
    m_world = std::make_unique<MembersTenant>();
    m_world->tenant.http.answerBy(MembersTenant::inviteLine, [](const HttpRequest &request) {
        return Result<HttpResponse>(json(201, createdFor(request)));
    });
}

void InviteDialogTest::cleanup()
{
    delete m_dialog;
    m_world.reset();
}

void InviteDialogTest::open(const InviteChoices &with)
{
    m_dialog = new InviteDialog(m_world->tenant, with, nullptr);
    m_dialog->open();
}

void InviteDialogTest::sendsWhatWasChosenWithCtrlEnter()
{
    open();
    QSignalSpy invited(m_dialog, &InviteDialog::invited);
    QTest::keyClicks(part<QLineEdit>(u"emails"_s), u"ada@x.example, bo@x.example"_s);
    part<QCheckBox>(u"role[rol_viewer]"_s)->click();
    part<QComboBox>(u"validity"_s)->setCurrentIndex(1);
    press();
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(invited.count(), 1);
    const Json body =
        Json::parse(m_world->tenant.http.bodyOf(MembersTenant::inviteLine).toStdString());
    QVERIFY(body == Json::parse(R"({"invitees":[{"email":"ada@x.example","roles":["rol_viewer"]},
            {"email":"bo@x.example","roles":["rol_viewer"]}],"inviter":{"name":"Mara Lindqvist"},
            "identity_provider_id":"con_okta","ttl_sec":259200})"));
}

void InviteDialogTest::enterNeverSends()
{
    open();
    QTest::keyClicks(part<QLineEdit>(u"emails"_s), u"ada@x.example"_s);
    QTest::keyClick(part<QLineEdit>(u"emails"_s), Qt::Key_Return);
    QTest::keyClick(part<QLineEdit>(u"emails"_s), Qt::Key_Return);
    QTest::qWait(20);
    QCOMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 0);
    QCOMPARE(m_dialog->chips()->count(), 1);
}

void InviteDialogTest::theOnlyWayIsChosenAlready()
{
    InviteChoices with = choices();
    with.providers << disabledProvider();
    open(with);
    QCOMPARE(part<QComboBox>(u"provider"_s)->count(), 1);
    QCOMPARE(part<QComboBox>(u"provider"_s)->currentText(), u"Halden Okta"_s);
    QVERIFY(part<QComboBox>(u"validity"_s)->currentText().startsWith("7 days, until "_L1));
}

void InviteDialogTest::oneOfSeveralWaysMustBeChosen()
{
    InviteChoices with = choices();
    with.stores = {{u"store_1"_s, u"db"_s, u"Fieldnote accounts"_s, true}};
    open(with);
    m_dialog->chips()->add(u"ada@x.example"_s);
    press();
    QTest::qWait(20);
    QCOMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 0);
    QVERIFY(part<QComboBox>(u"provider"_s)->accessibleDescription().contains("Choose how"_L1));
    part<QComboBox>(u"provider"_s)->setCurrentIndex(2);
    press();
    QTRY_COMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 1);
    QVERIFY(m_world->tenant.http.bodyOf(MembersTenant::inviteLine)
                .contains(R"("user_store_id":"store_1")"));
}

void InviteDialogTest::whatComesLaterCanBeChosen()
{
    open(InviteChoices{});
    QVERIFY(part<QComboBox>(u"provider"_s)->currentData().toString().isEmpty());
    m_dialog->setWays(choices().providers, {});
    QCOMPARE(part<QComboBox>(u"provider"_s)->currentText(), u"Halden Okta"_s);
    m_dialog->setRoles(choices().roles);
    QVERIFY(part<QCheckBox>(u"role[rol_viewer]"_s));
}

void InviteDialogTest::problemsAreShownAndNothingIsSent()
{
    open();
    m_dialog->chips()->add(u"k.berg@depot, ada@x.example, mara@halden.example"_s);
    press();
    QTest::qWait(20);
    QCOMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 0);
    QCOMPARE(m_dialog->chips()->count(), 3);
    QVERIFY(part<QLineEdit>(u"emails"_s)
                ->accessibleDescription()
                .contains("k.berg@depot is not a complete email address."_L1));
}

void InviteDialogTest::elevenGoInTwoRequests()
{
    open();
    QStringList all;
    for (int index = 0; index < 11; ++index)
        all << u"p%1@x.example"_s.arg(index);
    m_dialog->chips()->add(all.join(u'\n'));
    QCOMPARE(part<QLabel>(u"count"_s)->text(), u"11 addresses, sent in 2 requests"_s);
    press();
    QTRY_COMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 2);
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
}

void InviteDialogTest::aRefusalKeepsEverythingTyped()
{
    m_world->tenant.http.answer(MembersTenant::inviteLine, 400,
                                R"({"title":"Bad Request","detail":"The IdP does not exist."})");
    open();
    m_dialog->chips()->add(u"ada@x.example, bo@x.example"_s);
    part<QCheckBox>(u"role[rol_viewer]"_s)->click();
    press();
    QTRY_VERIFY(part<NoteFrame>(u"problem"_s)->isVisible());
    QCOMPARE(m_dialog->chips()->addresses().size(), 2);
    QVERIFY(part<QCheckBox>(u"role[rol_viewer]"_s)->isChecked());
    QCOMPARE(part<QListWidget>(u"results"_s)->item(0)->text(), u"ada@x.example: not invited"_s);
    QVERIFY(part<Button>(u"run"_s)->isEnabled());
}

void InviteDialogTest::whatWasSentBeforeARefusalLeavesTheField()
{
    m_world->tenant.http.answerBy(MembersTenant::inviteLine, [](const HttpRequest &request) {
        if (!request.body.reveal().toByteArray().contains("bo@"))
            return Result<HttpResponse>(json(201, createdFor(request)));
        return Result<HttpResponse>(
            json(400,
                 R"({"title":"Bad Request","validation_errors":[{"pointer":)"
                 R"("/invitees/1/email","detail":"Not deliverable."}]})"));
    });
    open();
    QSignalSpy invited(m_dialog, &InviteDialog::invited);
    m_dialog->chips()->add(u"ada@x.example, bo@x.example, cy@x.example"_s);
    press();
    auto *note = part<NoteFrame>(u"problem"_s);
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 2);
    QCOMPARE(invited.count(), 1);
    QCOMPARE(m_dialog->chips()->addresses(), QStringList{u"bo@x.example"_s});
    QCOMPARE(note->text(), u"2 invitations were sent. Not deliverable."_s);
    auto *results = part<QListWidget>(u"results"_s);
    QCOMPARE(results->item(0)->text(), u"ada@x.example: invited"_s);
    QCOMPARE(results->item(1)->text(), u"bo@x.example: not invited"_s);
    QCOMPARE(results->item(2)->text(), u"cy@x.example: invited"_s);
    QVERIFY(m_world->tenant.bulkWork().ids().isEmpty()); // the dialog has the rest
}

void InviteDialogTest::aLostAnswerNamesWhoIsUnknown()
{
    m_world->tenant.http.answerBy(MembersTenant::inviteLine, [this](const HttpRequest &) {
        m_world->tenant.http.answer(
            MembersTenant::invitationsLine, 200,
            R"({"invitations":[{"id":"uinv_new","invitee":{"email":"ada@x.example"}}]})");
        NetworkError lost;
        lost.reason = NetworkError::Reason::Interrupted;
        lost.mayHaveArrived = true;
        return Result<HttpResponse>(lost);
    });
    open();
    m_dialog->chips()->add(u"ada@x.example, bo@x.example"_s);
    press();
    auto *note = part<NoteFrame>(u"problem"_s);
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->text().contains("bo@x.example"_L1));
    QVERIFY(!note->text().contains("ada@x.example"_L1));
    QCOMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 1);
    QCOMPARE(m_dialog->chips()->count(), 0);
    QCOMPARE(m_world->tenant.bulkWork().ids().size(), 1); // listed on the page until dismissed
    part<Button>(u"putBack"_s)->click();
    QCOMPARE(m_dialog->chips()->addresses(), QStringList{u"bo@x.example"_s});
}

void InviteDialogTest::invitingAgainStartsFilled()
{
    InviteChoices with = choices();
    with.stores = {{u"store_1"_s, u"db"_s, u"Fieldnote accounts"_s, true}};
    open(with);
    m_dialog->prefill(earlier());
    QCOMPARE(m_dialog->chips()->addresses(), QStringList{u"ada@x.example"_s});
    QVERIFY(part<QCheckBox>(u"role[rol_admin]"_s)->isChecked());
    QCOMPARE(part<QComboBox>(u"provider"_s)->currentText(), u"Halden Okta"_s);
}

void InviteDialogTest::rolesThatComeLateAreTakenOver()
{
    InviteChoices early;
    early.areRolesLoaded = false;
    open(early);
    m_dialog->prefill(earlier());
    QVERIFY(part<NoteFrame>(u"notTaken"_s)->isVisible());
    m_dialog->setWays(choices().providers, {});
    QCOMPARE(part<QComboBox>(u"provider"_s)->currentText(), u"Halden Okta"_s);
    press(); // would replace the earlier invitation by one without a role
    QCOMPARE(part<Button>(u"run"_s)->guard(), u"The roles are still loading."_s);
    QTRY_VERIFY(QToolTip::text().contains("still loading"_L1)); // nothing happens in silence
    m_dialog->setRoles(choices().roles);
    QVERIFY(!part<Button>(u"run"_s)->isGuarded());
    QVERIFY(part<QCheckBox>(u"role[rol_admin]"_s)->isChecked());
    QVERIFY(!part<NoteFrame>(u"notTaken"_s)->isVisible());
    press();
    QTRY_COMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 1);
    QVERIFY(m_world->tenant.http.bodyOf(MembersTenant::inviteLine).contains("rol_admin"));
}

void InviteDialogTest::whatCannotBeTakenOverIsSaid()
{
    InviteChoices with = choices();
    with.providers << disabledProvider();
    open(with);
    Invitation before = earlier();
    before.roleIds << u"rol_gone"_s;
    before.providerId = u"con_old"_s;
    m_dialog->prefill(before);
    auto *note = part<NoteFrame>(u"notTaken"_s);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains("rol_gone"_L1));
    QVERIFY(note->text().contains("Old"_L1));
    QVERIFY(part<QCheckBox>(u"role[rol_admin]"_s)->isChecked());
    auto *way = part<QComboBox>(u"provider"_s);
    QVERIFY(way->currentData().toString().isEmpty()); // the only other one is not taken in silence
    way->setCurrentIndex(1);
    Q_EMIT way->activated(1);
    QVERIFY(!note->text().contains("Old"_L1));
}

void InviteDialogTest::theOnlyWayThereWasIsNotAChoice()
{
    open(InviteChoices{});
    m_dialog->setWays(choices().providers, {});
    const QList<UserStore> stores{{u"store_1"_s, u"db"_s, u"Fieldnote accounts"_s, true}};
    m_dialog->setWays(choices().providers, stores);
    auto *way = part<QComboBox>(u"provider"_s);
    QVERIFY(way->currentData().toString().isEmpty());
    way->setCurrentIndex(2);
    Q_EMIT way->activated(2);
    m_dialog->setWays(choices().providers, stores);
    QCOMPARE(way->currentText(), u"Fieldnote accounts"_s);
}

void InviteDialogTest::givingUpKeepsEverythingTyped()
{
    m_world->tenant.http.fail(MembersTenant::inviteLine, Cancelled{});
    open();
    m_dialog->chips()->add(u"ada@x.example, bo@x.example"_s);
    press();
    auto *note = part<NoteFrame>(u"problem"_s);
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(note->title(), u"Nothing was sent"_s);
    QCOMPARE(m_dialog->chips()->count(), 2);
    QCOMPARE(part<QListWidget>(u"results"_s)->item(0)->text(), u"ada@x.example: not tried"_s);
}

void InviteDialogTest::roleCountsAreLimited()
{
    InviteChoices with = choices();
    for (int index = 0; index < 12; ++index)
        with.roles << MemberRole{u"rol_%1"_s.arg(index), u"Role %1"_s.arg(index), {}};
    open(with);
    m_dialog->chips()->add(u"ada@x.example"_s);
    for (int index = 0; index < 11; ++index)
        part<QCheckBox>(u"role[rol_%1]"_s.arg(index))->click();
    press();
    QTest::qWait(20);
    QCOMPARE(m_world->tenant.http.count(MembersTenant::inviteLine), 0);
    QVERIFY(part<QLabel>(u"rolesError"_s)->isVisible());
}

ORGDESK_TEST(InviteDialogTest)

#include "InviteDialogTest.moc"
